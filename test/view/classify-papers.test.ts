import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classifyPapers } from "../../src/view/classify-papers.ts";
import { scaleColours } from "../../src/view/colour-scale.ts";
import { listLooks } from "../../src/view/list-looks.ts";
import { measurePositionTrust } from "../../src/view/position-trust.ts";
import { THEMES } from "../../src/view/theme.ts";
import { ATLAS, COUNT, INPUT, MADE, sceneOf } from "../support/looked-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

describe("colours", () => {
  const { colours } = listLooks(ATLAS.content);

  test("count every paper once: classes and what is not known add up", () => {
    for (const { colour } of colours) {
      const classes = classifyPapers(ATLAS.content, colour);
      if (classes === null) continue;
      const { counts, unknown, labels, of } = classes;
      expect(counts.reduce((sum, count) => sum + count, unknown)).toBe(COUNT);
      labels.forEach((_, index) => expect(counts[index]).toBe(of.filter((one) => one === index).length));
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test("paint papers on land of one tint, and never depend on the region", () => {
    for (const theme of ["light", "dark", "print"] as const) {
      const scene = sceneOf({ colour: "year" }, { theme });
      const land = scene.under.flatMap((shape) => (shape.kind === "clip" ? shape.shapes : []));
      const fills = land.flatMap((shape) =>
        shape.kind === "fill" && INPUT.drawing.geography.regions.some((one) => one.outline === shape.outline)
          ? [shape.fill]
          : [],
      );
      expect(fills).toEqual(new Array(4).fill(THEMES[theme].land));
      const { year } = ATLAS.content.papers;
      const byYear = new Map<number | null, string>();
      for (const disc of scene.papers) {
        const known = byYear.get(year[disc.paper]);
        const look = disc.hollow ? disc.rim : disc.fill;
        if (known !== undefined) expect(look).toBe(known);
        byYear.set(year[disc.paper], look);
      }
    }
  });

  test("draw papers hollow of which nothing is known, and only those", () => {
    const scene = sceneOf({ colour: "year" });
    for (const disc of scene.papers) expect(disc.hollow).toBe(ATLAS.content.papers.year[disc.paper] === null);
  });

  test("give more the colour that stands out more", () => {
    const { discs, citations } = {
      discs: sceneOf({ colour: "citations" }).papers,
      citations: ATLAS.content.papers.citationCount,
    };
    const most = discs.filter(
      (disc) => citations[disc.paper] === Math.max(...citations.map((one) => one ?? 0)),
    );
    const scale = scaleColours(7, "light");
    for (const disc of most) expect(disc.fill).toBe(scale[6]);
    expect(most.length).toBeGreaterThan(0);
  });

  test("show trust as the share of nearest papers that are kept", () => {
    const { share } = measurePositionTrust(ATLAS.content);
    const classes = classifyPapers(ATLAS.content, "trust");
    share.forEach((value, paper) => {
      expect(classes?.of[paper]).toBe(Number.isNaN(value) ? -1 : Math.min(4, Math.floor(value * 5 + 1e-6)));
    });
  });

  test("speak of ten nearest papers only where every paper has ten", () => {
    const ring = Array.from({ length: 11 }, (_, paper) => paper);
    const pairs = ring.flatMap((a) => ring.filter((b) => b > a).map((b) => [a, b]));
    const made = makeSyntheticAtlas(1, 11).content;
    const links = {
      offsets: Int32Array.from({ length: 12 }, (_, paper) => pairs.filter(([a]) => a < paper).length),
      targets: Int32Array.from(pairs, ([, b]) => b),
      parts: new Float32Array(5 * pairs.length).fill(0.1),
      rankAtSource: Uint8Array.from(pairs, ([a, b]) => b - a),
      rankAtTarget: Uint8Array.from(pairs, ([a, b]) => 11 + a - b),
    };
    expect(classifyPapers({ ...made, links }, "trust")?.labels[1]).toBe("2–3 of 10");
    // The first paper keeps three of its ten.
    const few = links.rankAtSource.map((rank, at) => (at < 10 && rank > 3 ? 0 : rank));
    const content = { ...made, links: { ...links, rankAtSource: few } };
    expect([...measurePositionTrust(content).listed]).toEqual([3, ...new Array(10).fill(10)]);
    const classes = classifyPapers(content, "trust");
    expect(classes?.labels).toEqual(["under 20 %", "20–39 %", "40–59 %", "60–79 %", "80–100 %"]);
    expect(classes?.reading("light")).not.toContain("10");
  });

  test("name what papers lack, alone and together, and what nobody has is no lack", () => {
    const classes = classifyPapers(ATLAS.content, "missing");
    expect(classes?.labels).toEqual([
      "nothing missing",
      "no year",
      "no abstract",
      "no abstract and no authors",
    ]);
    expect(classes?.counts).toEqual([51, 6, 2, 1]);
    expect(classes?.reading("light")).toContain("No paper of this list has references");
  });

  test("give at most eight kinds a colour each and all others one together", () => {
    const kinds = fc.array(fc.nat(20), { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(kinds, (values) => {
        const { papers } = makeSyntheticAtlas(1, values.length).content;
        const content = {
          ...MADE.content,
          papers: {
            ...papers,
            extra: values.map((value) => ({ Kind: `k${"abcdefghijklmnopqrstu"[value]}` })),
          },
        };
        const classes = classifyPapers(content, "field:Kind");
        const distinct = new Set(values).size;
        if (distinct < 2 || distinct * 2 > values.length) {
          expect(classes).toBeNull();
          return;
        }
        expect(classes?.labels.length).toBeLessThanOrEqual(8);
        const sizes = [...new Set(values)].map((kind) => values.filter((one) => one === kind).length);
        const largest = sizes.sort((a, b) => b - a).slice(0, distinct <= 8 ? 8 : 7);
        const own = classes?.counts.filter((_, index) => index !== classes.rest);
        expect(own).toEqual(largest);
      }),
      { numRuns: 80 },
    );
  });

  test("keep sub-regions of one region apart", () => {
    const { map } = ATLAS.content;
    const fills = new Map<number, Set<string>>();
    for (const { paper, hollow, fill, rim } of sceneOf({ colour: "subregion" }).papers) {
      const key = map.subregion[paper] < 0 ? map.region[paper] : map.subregion[paper];
      fills.set(key, (fills.get(key) ?? new Set()).add(hollow ? rim : fill));
    }
    expect(fills.size).toBe(6);
    const all = [...fills.values()].map((set) => [...set]);
    for (const colour of all) expect(colour).toHaveLength(1);
    expect(new Set(all.flat()).size).toBe(6);
  });
});
