import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PAPERS, useFolder } from "../support/run-littoral.ts";

const { folder, littoral, build } = useFolder();

test("what changed between two atlases is told as text, JSON, CSV and Markdown", () => {
  const extra = { id: "new", title: "=Kelp | forests", abstract: "Kelp grows.", year: 2031 };
  const lines = [...PAPERS.slice(1), extra].map((paper) => JSON.stringify(paper));
  writeFileSync(join(folder, "next.jsonl"), lines.join("\n"));
  build("good.jsonl", "-o", "a.atlas", "--title", "Reefs");
  build("next.jsonl", "-o", "b.atlas", "--title", "Reefs again");

  const text = littoral("diff", "a.atlas", "b.atlas");
  expect(text.status).toBe(0);
  expect(text.stdout).toMatch(
    /^Before: “Reefs”, 24 papers in \d+ regions?\.\nAfter:  “Reefs again”, 24 papers/,
  );
  expect(text.stdout).toContain("Papers: 1 added, 1 removed, 0 changed, 23 in both.");
  expect(text.stdout).toContain("Papers added (1)\n  =Kelp | forests (new): 2031");
  expect(text.stdout).toContain("Papers removed (1)\n  Coral bleaching observed at site 0 (p0): 2000");
  expect(text.stdout).toMatch(/Places: half of the papers moved by \d+\.\d %/);

  const json = JSON.parse(littoral("diff", "a.atlas", "b.atlas", "--json").stdout);
  expect(json.papers.added).toEqual([{ id: "new", title: "=Kelp | forests" }]);
  expect(json.regions.changes.length).toBeGreaterThan(0);

  const csv = littoral("diff", "a.atlas", "b.atlas", "-f", "csv").stdout;
  expect(csv.startsWith("\ufeffWhat,Name,ID,How\r\n")).toBe(true);
  // No spreadsheet takes a title for a formula.
  expect(csv).not.toMatch(/,"?=Kelp/);
  expect(littoral("diff", "a.atlas", "b.atlas", "--format", "md").stdout).toContain(
    "| =Kelp \\| forests | new | 2031 |",
  );
});

test("an atlas beside itself is the same, and what cannot be compared is said", () => {
  build("good.jsonl", "-o", "a.atlas");
  expect(littoral("diff", "a.atlas", "a.atlas").stdout).toContain("Their content is the same.");
  expect(littoral("diff", "a.atlas", "a.atlas", "-f", "doc").stderr).toContain(
    "--format should be text, json, csv, md, but is “doc”.",
  );
  expect(littoral("diff", "a.atlas").status).toBe(2);
  expect(littoral("diff", "a.atlas", "good.jsonl").status).toBe(1);
});
