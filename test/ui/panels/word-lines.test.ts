import fc from "fast-check";
import { expect, test } from "vitest";
import { readGroups, readWords, writeGroups, writeWords } from "../../../src/ui/panels/word-lines.ts";

test("words are read one a line, each once, without the space around them", () => {
  expect(readWords(" shore \n\ncoast\r\nshore\n")).toEqual(["shore", "coast"]);
});

test("a group is read from a line with two words or more, and one that is not ended is none", () => {
  expect(readGroups("LLM = large language model=LLM\nalone = \n=\ncoast = shore")).toEqual([
    ["LLM", "large language model"],
    ["coast", "shore"],
  ]);
});

test("what was read and written is read the same again", () => {
  const typed = fc
    .array(fc.constantFrom("coast", "shore line", " ", "=", "\n", "ß"))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(typed, (text) => {
      expect(readWords(writeWords(readWords(text)))).toEqual(readWords(text));
      expect(readGroups(writeGroups(readGroups(text)))).toEqual(readGroups(text));
    }),
  );
});
