import { expect, test } from "vitest";
import { readJsonLines } from "../../src/formats/read-json-lines.ts";
import { inPieces } from "../../scripts/in-pieces.ts";

test("a file with a line that is too long for a record keeps its beginning and says that the rest is missing", () => {
  const long = `{"title": "Second, ${"x".repeat(5000)}"}`;
  const lines = new TextEncoder().encode(['{"title": "First"}', long, '{"title": "Third"}'].join("\n"));
  const result = readJsonLines(inPieces("x", lines, 100), 2000);
  expect(result.records.map(({ fields }) => fields.title)).toEqual(["First"]);
  expect(result.rejected).toMatchObject([{ line: 2, original: expect.stringMatching(/^.{500}…$/) }]);
  expect(result.problems.map(({ code }) => code)).toEqual(["record-rejected", "record-too-large"]);
  expect(result.problems[1]).toMatchObject({ severity: "error", line: 2 });
});
