import fc from "fast-check";
import { type GraphSnapshot, takeSnapshot } from "../../src/formats/graph-snapshot.ts";
import type { OpenedAtlas } from "../../src/model/index.ts";
import { openInMemory } from "./opened-atlas.ts";
import { makeSyntheticAtlas } from "./synthetic-atlas.ts";

const CURSED = [
  ']]></node><!-- & --> <b title="x">',
  'say "so", \\ or \\" and \'not\'',
  "a\tb\r\nc\u2028d\u0085e\u0000f\u001bg\u007fh",
  "\ud800 lone \udfff halves \ufffe\uffff",
  "שלום \u202e עולם مرحبا",
  "🐟 𝒳 é ffi ß 漢字",
  "=1+1; @cmd | -2",
  "*Vertices 3",
  "%d &amp; &#0; &lt;",
  "  spaces   within  ",
  "{a: [1, 2]}, `x` <id>",
  "0042",
  "nan",
  "#ff0000",
];

/** Text that some format, somewhere, cannot take as it stands. */
export const cursedText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...CURSED),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc
    .array(fc.constantFrom(...CURSED, " ", '"', "\n", ",", "\\"), { maxLength: 4 })
    .map((all) => all.join("")),
);

const maybeWhole = fc.option(fc.integer({ min: 0, max: 3_000_000 }), { nil: null });

/** Small maps whose every text is hostile, with papers at sea, unknown years and one id twice but for what cannot be written. */
export const hostileAtlas: fc.Arbitrary<OpenedAtlas> = fc
  .record({
    regions: fc.integer({ min: 1, max: 3 }),
    perRegion: fc.integer({ min: 3, max: 5 }),
    seed: fc.integer({ min: 1, max: 1000 }),
    texts: fc.array(cursedText, { minLength: 12, maxLength: 30 }),
    numbers: fc.array(maybeWhole, { minLength: 3, maxLength: 9 }),
    sea: fc.boolean(),
  })
  .map(({ regions, perRegion, seed, texts, numbers, sea }) => {
    const atlas = openInMemory(makeSyntheticAtlas(regions, perRegion, seed));
    const { papers, map, clusters } = atlas.content;
    const text = (at: number) => texts[at % texts.length];
    const region = map.region.slice();
    // Not the first of a region: every region keeps papers.
    if (sea) region[1] = -1;
    return {
      ...atlas,
      manifest: { ...atlas.manifest, title: text(seed) },
      content: {
        ...atlas.content,
        papers: {
          ...papers,
          id: papers.id.map((id, i) => (i % 4 === 1 ? `${id}\u0000` : i % 4 === 2 ? `${text(i)} ${id}` : id)),
          title: papers.title.map((_, i) => text(i)),
          venue: papers.venue.map((_, i) => text(i + 1)),
          keywords: papers.keywords.map((_, i) => [text(i + 2), text(i + 3)]),
          authors: papers.authors.map((_, i) => [{ family: text(i + 4), given: text(i + 5) }]),
          year: papers.year.map((_, i) => numbers[i % numbers.length]),
          citationCount: papers.citationCount.map((_, i) => numbers[(i + 1) % numbers.length]),
          retracted: papers.retracted.map((_, i) => i % 2 === 0),
        },
        map: { ...map, region },
        clusters: clusters.map((cluster, i) => ({ ...cluster, label: text(i + 6) })),
      },
    };
  });

/** Its snapshot with colours by region, without drawing the map. */
export function snapshotPlain(atlas: OpenedAtlas): GraphSnapshot {
  const { region, degree } = atlas.content.map;
  return takeSnapshot(atlas, {
    colours: Array.from(region, (cluster) => ["#6b6a63", "#bb666e", "#148e9e", "#00000f"][cluster + 1]),
    sizes: Array.from(degree, (links) => 3 + links / 2),
  });
}
