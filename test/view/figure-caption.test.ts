import { describe, expect, test } from "vitest";
import { writeCaption } from "../../src/view/figure-caption.ts";
import type { FigurePart } from "../../src/view/scene-input.ts";
import { seedFigures } from "../support/seed-figures.ts";

const { atlas, members, draw } = seedFigures();

describe("a caption", () => {
  test("states the manifest's numbers and what was counted in the picture", () => {
    const { counts } = draw();
    const caption = writeCaption({ atlas, counts, hide: new Set(), look: null, part: "", theme: "print" });
    const { manifest, sources } = atlas;
    const digits = (value: number) => value.toLocaleString("en");
    for (const words of [
      `${digits(manifest.counts.papers)} papers in ${digits(manifest.counts.regions)} regions`,
      `with Littoral ${manifest.littoral} from ${sources.files[0].name}`,
      `${digits(manifest.counts.records.in)} records read`,
      `${digits(manifest.counts.records.merged)} merged`,
      `${digits(manifest.counts.records.rejected)} rejected`,
      `${digits(manifest.counts.links)} links`,
      `trustworthiness ${manifest.quality.map.trustworthiness.toFixed(2).replace(/^0/, "")}`,
      `Content hash: ${manifest.contentHash.slice(0, 12)}.`,
      "papers drawn near each other are alike",
      "several may share one",
    ]) {
      expect(caption).toContain(words);
    }
    expect(caption).not.toMatch(/undefined|null|NaN|Infinity/);
    expect(caption.indexOf("How it was made")).toBeGreaterThan(caption.indexOf("Not shown"));
  });

  test("does not say of regions that were kept of an earlier map that they were found by consensus", () => {
    const { counts } = draw();
    const { manifest } = atlas;
    if (manifest.recipe === undefined) return expect.unreachable("the build says how it was made");
    const kept = { ...atlas, manifest: { ...manifest, recipe: { ...manifest.recipe, keptMargin: 0.1 } } };
    const write = (of: typeof atlas) =>
      writeCaption({ atlas: of, counts, hide: new Set(), look: null, part: "", theme: "print" });
    expect(write(kept)).toContain(
      "Regions were found from those of an earlier map by local moving over the ",
    );
    expect(write(kept)).not.toContain("consensus");
    expect(write(atlas)).toContain("Regions were found by consensus of 20 Louvain runs");
  });

  test("changes with what it is of", () => {
    const papers = members(1);
    const { counts } = draw({ close: papers, highlighted: new Set(papers) });
    const hide = new Set<FigurePart>(["contours"]);
    const part = "the region “Tides”";
    const whole = { atlas, counts, hide, look: null, theme: "print", part } as const;
    const caption = writeCaption({ ...whole, close: papers });
    expect(caption.startsWith(`The region “Tides”: ${papers.length} of 233 papers of the map “Test”. `)).toBe(
      true,
    );
    expect(writeCaption(whole).startsWith("The region “Tides”, on a map of 233 papers")).toBe(true);
    expect(caption).toContain("the others are fainter.");
    expect(writeCaption({ ...whole, theme: "light" })).toContain("the others are grey.");
    expect(caption).toContain(`${papers.length} of 233 papers stand out`);
    expect(caption).not.toContain("contours");
  });

  test("speaks of citations only where there are any and they count", () => {
    const { counts } = draw();
    const words = (changed: typeof atlas) =>
      writeCaption({ atlas: changed, counts, hide: new Set(), look: null, part: "", theme: "print" });
    expect(words(atlas)).toContain("Papers are linked by shared words and shared concepts.");
    const weights = { ...atlas.manifest.options.weights, concepts: 0 };
    const options = { ...atlas.manifest.options, weights };
    expect(words({ ...atlas, manifest: { ...atlas.manifest, options } })).toContain(
      "Papers are linked by shared words.",
    );
  });

  test("says when places were kept from an earlier map", () => {
    const { counts } = draw();
    const words = (changed: typeof atlas) =>
      writeCaption({ atlas: changed, counts, hide: new Set(), look: null, part: "", theme: "print" });
    const options = { ...atlas.manifest.options, since: "0a".repeat(32) };
    expect(words(atlas)).not.toContain("earlier map");
    expect(words({ ...atlas, manifest: { ...atlas.manifest, options } })).toContain(
      `Papers of an earlier map (content hash ${"0a".repeat(6)}) kept their places where they could.`,
    );
  });

  test("claims nothing of too few papers, and nothing of links where there are none", () => {
    const { counts } = draw();
    const words = (changed: Partial<typeof atlas.manifest.counts>) => {
      const manifest = { ...atlas.manifest, counts: { ...atlas.manifest.counts, ...changed } };
      return writeCaption({
        atlas: { ...atlas, manifest },
        counts,
        hide: new Set(),
        look: null,
        part: "",
        theme: "print",
      });
    };
    expect(words({ papers: 12 })).not.toContain("trustworthiness");
    expect(words({ links: 0, regions: 0 })).toContain("nothing links the papers");
    expect(words({ links: 0, regions: 0 })).not.toContain("Louvain");
    expect(words({ regions: 0 })).not.toContain("Louvain");
    expect(words({})).toContain(`consensus of ${atlas.manifest.recipe?.votingRuns} Louvain runs`);
  });
});
