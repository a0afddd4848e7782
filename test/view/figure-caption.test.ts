import { describe, expect, test } from "vitest";
import { writeCaption } from "../../src/view/figure-caption.ts";
import type { FigurePart } from "../../src/view/scene-input.ts";
import { seedFigures } from "../support/seed-figures.ts";

const { atlas, members, draw } = seedFigures();

describe("a caption", () => {
  test("states the manifest's numbers and what was counted in the picture", () => {
    const { counts } = draw();
    const caption = writeCaption({ atlas, counts, hide: new Set(), look: null, part: "" });
    const { manifest, sources } = atlas;
    const digits = (value: number) => value.toLocaleString("en");
    for (const words of [
      `${digits(manifest.counts.papers)} papers in ${digits(manifest.counts.regions)} regions`,
      `made with Littoral ${manifest.littoral} from ${sources.files[0].name}`,
      `${digits(manifest.counts.records.in)} records read`,
      `${digits(manifest.counts.records.merged)} merged`,
      `${digits(manifest.counts.records.rejected)} rejected`,
      `${digits(manifest.counts.links)} links`,
      `trustworthiness ${manifest.quality.map.trustworthiness.toFixed(2).replace(/^0/, "")}`,
      manifest.contentHash,
    ]) {
      expect(caption).toContain(words);
    }
    expect(caption).not.toMatch(/undefined|null|NaN/);
  });

  test("changes with what it is of", () => {
    const papers = members(1);
    const { counts } = draw({ close: papers, highlighted: new Set(papers) });
    const hide = new Set<FigurePart>(["contours"]);
    const caption = writeCaption({ atlas, counts, hide, look: null, part: "the region “Tides”" });
    expect(caption).toContain("Test: the region “Tides”.");
    expect(caption).toContain(`${papers.length} of 233 papers stand out`);
    expect(caption).not.toContain("Contours");
  });

  test("speaks of citations only where there are any and they count", () => {
    const { counts } = draw();
    const words = (changed: typeof atlas) =>
      writeCaption({ atlas: changed, counts, hide: new Set(), look: null, part: "" });
    expect(words(atlas)).toContain("Papers are linked by shared words and shared concepts, and");
    const weights = { ...atlas.manifest.options.weights, concepts: 0 };
    const options = { ...atlas.manifest.options, weights };
    expect(words({ ...atlas, manifest: { ...atlas.manifest, options } })).toContain(
      "Papers are linked by shared words, and",
    );
  });

  test("says when places were kept from an earlier map", () => {
    const { counts } = draw();
    const words = (changed: typeof atlas) =>
      writeCaption({ atlas: changed, counts, hide: new Set(), look: null, part: "" });
    const options = { ...atlas.manifest.options, since: "0a".repeat(32) };
    expect(words(atlas)).not.toContain("earlier map");
    expect(words({ ...atlas, manifest: { ...atlas.manifest, options } })).toContain(
      `Papers of an earlier map (content hash ${"0a".repeat(32)}) kept their places where they could.`,
    );
  });

  test("claims nothing of too few papers, and nothing of links where there are none", () => {
    const { counts } = draw();
    const words = (changed: Partial<typeof atlas.manifest.counts>) => {
      const manifest = { ...atlas.manifest, counts: { ...atlas.manifest.counts, ...changed } };
      return writeCaption({ atlas: { ...atlas, manifest }, counts, hide: new Set(), look: null, part: "" });
    };
    expect(words({ papers: 12 })).not.toContain("trustworthiness");
    expect(words({ links: 0, regions: 0 })).toContain("Nothing links the papers");
    expect(words({ links: 0, regions: 0 })).not.toContain("Louvain");
    expect(words({ regions: 0 })).not.toContain("Louvain");
    expect(words({})).toContain(`consensus of ${atlas.manifest.recipe?.votingRuns} Louvain runs`);
  });
});
