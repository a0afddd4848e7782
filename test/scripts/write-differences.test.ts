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
  expect(tell(sound, sound)).toMatch(/Their content is the same\.$/);
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

test("papers that went to another region are listed with both, and authors are names", () => {
  const before = openSound(encodeAtlas(makeSyntheticAtlas()));
  const { map, papers } = before.content;
  const region = map.region.map((each, paper) => (paper === 3 ? 1 : each));
  const authors = papers.authors.map((each, paper) =>
    paper === 5 ? [...each, { family: "Nother", given: "A." }] : each,
  );
  const content = { ...before.content, map: { ...map, region }, papers: { ...papers, authors } };
  const manifest = { ...before.manifest, contentHash: "1".repeat(64) };
  const told = tell(before, { ...before, manifest, content });
  const [first, second] = before.content.clusters.map(({ label }) => label);
  expect(told).toContain(
    `Papers in another region (1)\n  ${papers.title[3]} (${papers.id[3]}): ${first} → ${second}`,
  );
  expect(told).toMatch(/authors: (Author\d+, A\.) → \1; Nother, A\./);
});

test("of a new region it is told where its papers were", () => {
  const before = openSound(encodeAtlas(makeSyntheticAtlas()));
  const { map, clusters } = before.content;
  // A third of each of the first three regions makes a sixth.
  const region = map.region.map((each, paper) => (paper % 12 < 4 && each < 3 ? 5 : each));
  const sixth = { ...clusters[0], id: "6", label: "Kelp", size: 12 };
  const content = { ...before.content, map: { ...map, region }, clusters: [...clusters, sixth] };
  const manifest = { ...before.manifest, contentHash: "1".repeat(64) };
  const told = tell(before, { ...before, manifest, content });
  const [first, second, third] = clusters.map(({ label }) => label);
  expect(told).toContain(`Kelp (6): 12 papers, 4 from ${first}, 4 from ${second}, 4 from ${third}`);
});
