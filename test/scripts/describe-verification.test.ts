import { expect, test } from "vitest";
import { describeVerification } from "../../scripts/describe-verification.ts";
import { compareFiles } from "../../src/atlas/compare-files.ts";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { openSound } from "../support/alter-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

test("of the wrong files it is said first that they are, and not every paper is named", () => {
  const synthetic = makeSyntheticAtlas();
  const { papers } = synthetic.content;
  const strange = {
    ...papers,
    id: papers.id.map((id) => `other-${id}`),
    title: papers.title.map((title) => `Other ${title}`),
    doi: papers.doi.map(() => ""),
    aliases: papers.aliases.map(() => []),
  };
  const sources = { files: [{ name: "wrong.bib", bytes: 1, sha256: "0".repeat(64), format: "bibtex" }] };
  const abstracts = synthetic.abstracts.map(() => "");
  const bytes = encodeAtlas(synthetic);
  const wrong = encodeAtlas({ ...synthetic, content: { ...synthetic.content, papers: strange }, abstracts });
  const files = compareFiles(bytes, wrong);
  if (files === null) throw new Error("both unpack");
  const rebuilt = openSound(wrong);
  const { sentences, papers: found } = describeVerification({
    atlas: openSound(bytes),
    rebuilt: { ...rebuilt, sources: { ...rebuilt.sources, ...sources } } as typeof rebuilt,
    files,
  });
  expect(sentences[0]).toContain("The content differs");
  const told = sentences.join("\n");
  expect(told.indexOf("wrong.bib is not a file")).toBeLessThan(told.indexOf("60 papers only in the atlas"));
  expect(told).toContain("No paper of the atlas is in the files: they may be the wrong ones.");
  expect(sentences).toContain("  and 40 papers more (--json has all).");
  expect(sentences.length).toBeLessThan(60);
  expect(found.removed).toHaveLength(60);
});
