import { expect, test } from "vitest";
import { writeDifferences } from "../../scripts/write-differences.ts";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { compareAtlases } from "../../src/view/compare-atlases.ts";
import type { OpenedAtlas } from "../../src/model/index.ts";
import { damageAbstracts, openSound } from "../support/alter-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

function tell(before: OpenedAtlas, after: OpenedAtlas): string {
  const found = compareAtlases(before, after);
  return writeDifferences({ before, after }, found, { format: "text", all: false });
}

test("two atlases that claim one content are not believed when their papers differ", () => {
  const bytes = encodeAtlas(makeSyntheticAtlas());
  const sound = openSound(bytes);
  const { value: damaged } = openAtlas(damageAbstracts(bytes));
  if (damaged === null) throw new Error("it opens");
  expect(tell(sound, sound)).toContain("Their content is the same.");
  const told = tell(sound, damaged);
  expect(told).not.toContain("Their content is the same.");
  expect(told).toContain("Both say that their content is the same, but it is not");
  expect(told).toMatch(/Papers: 0 added, 0 removed, [1-9]\d* changed/);
});

test("nothing is said of places when no paper is on both maps", () => {
  const atlas = openSound(encodeAtlas(makeSyntheticAtlas()));
  const { papers } = atlas.content;
  const strange = {
    ...papers,
    id: papers.id.map((id) => `other ${id}`),
    aliases: papers.aliases.map(() => []),
    doi: papers.doi.map(() => ""),
    title: papers.title.map((title) => `Other ${title}`),
  };
  const manifest = { ...atlas.manifest, contentHash: "0".repeat(64) };
  const other = {
    ...atlas,
    manifest,
    content: { ...atlas.content, papers: strange },
    readAbstract: () => "",
  };
  const told = tell(atlas, other);
  expect(told).toContain("0 in both");
  expect(told).toContain("Places: no paper stands in a region of both maps");
  expect(told).not.toContain("half of the papers moved");
});
