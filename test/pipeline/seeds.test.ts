import { describe, expect, test } from "vitest";
import { cleanText } from "../../src/lib/clean-text.ts";
import type { Atlas, Cluster } from "../../src/model/index.ts";
import { buildQuietly, readSeeds } from "../support/build-seeds.ts";
import { SEED_THEMES, type Theme } from "./seed-themes.ts";

const { atlas, problems } = buildQuietly([readSeeds()]);
if (atlas === null) throw new Error("the seed page gave no atlas");
const { content, manifest } = atlas;

/** Titles and abstracts as they stand on the page, behind its two header lines. */
const PAGE = new TextDecoder().decode(readSeeds().bytes).trimEnd().split("\n").slice(2);

describe("the papers of the seed page", () => {
  test("are 233, none rejected, none merged; the two headings of the page are all that is left out", () => {
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ["listing-header", 1],
      ["listing-header", 2],
    ]);
    expect(manifest.counts.records).toEqual({ in: 233, imported: 233, merged: 0, rejected: 0 });
    expect(manifest.counts.papers).toBe(233);
  });

  test("have the page's titles and abstracts, but for the cleaning", () => {
    const texts = new Map(content.papers.title.map((title, i) => [title, atlas.abstracts[i]]));
    expect(texts.size).toBe(233);
    for (let line = 0; line < PAGE.length; line += 2) {
      const title = cleanText(line === 0 ? PAGE[0].replace("Subscribe", "") : PAGE[line]);
      expect(texts.get(title), title).toBe(cleanText(PAGE[line + 1]));
    }
    expect(texts.has("Demystifying Disagreement-on-the-Line in High Dimensions")).toBe(true);
  });
});

describe("the map of the seed page", () => {
  test("has 8 to 16 regions of at least 3 papers", () => {
    const regions = content.clusters.filter(({ level }) => level === 1);
    expect(regions.length).toBeGreaterThanOrEqual(8);
    expect(regions.length).toBeLessThanOrEqual(16);
    for (const { size, label } of regions) expect(size, label).toBeGreaterThanOrEqual(3);
  });

  test("keeps papers with their nearest, and regions apart", () => {
    const { map, silhouette } = manifest.quality;
    expect(map.neighbourPreservation).toBeGreaterThanOrEqual(0.5);
    expect(map.trustworthiness).toBeGreaterThanOrEqual(0.9);
    expect(silhouette).toBeGreaterThanOrEqual(0.5);
  });

  test("draws no paper over another", () => {
    const { x, y } = content.map;
    let nearest = Number.POSITIVE_INFINITY;
    for (let a = 0; a < x.length; a++) {
      for (let b = 0; b < a; b++) nearest = Math.min(nearest, Math.hypot(x[a] - x[b], y[a] - y[b]));
    }
    // Discs have radii of 3 px and more; the whole map on a screen of 1000 px is 1000 map units wide.
    expect(nearest).toBeGreaterThanOrEqual(6);
  });

  test("shows at least seven of nine themes, in one place each, under their names", () => {
    const found = SEED_THEMES.filter((theme) => findTheme(atlas, theme).named);
    const report = SEED_THEMES.map((theme) => findTheme(atlas, theme).words).join("\n");
    expect(found.length, report).toBeGreaterThanOrEqual(7);
  });

  test("has themes that match the page they were written for", () => {
    for (const { name, titles, papers } of SEED_THEMES) {
      expect(content.papers.title.filter((title) => titles.test(title)).length, name).toBe(papers);
    }
  });
});

/** Where the papers of a theme lie, and whether that place is called after it. */
function findTheme({ content }: Atlas, theme: Theme): { named: boolean; words: string } {
  const { region, subregion } = content.map;
  const matching = content.papers.title.flatMap((title, paper) => (theme.titles.test(title) ? [paper] : []));
  const inside = content.clusters.map(
    (_, cluster) =>
      matching.filter((paper) => region[paper] === cluster || subregion[paper] === cluster).length,
  );
  const places = content.clusters.filter((_, i) => inside[i] >= 0.6 * matching.length);
  const best = Math.max(...inside);
  const { label } = content.clusters[inside.indexOf(best)];
  return {
    named: places.some((cluster) => namesOf(cluster).some((name) => theme.label.test(name))),
    words: `${theme.name}: ${best} of ${matching.length} in “${label}”`,
  };
}

function namesOf(cluster: Cluster): string[] {
  return [cluster.label, ...[...cluster.evidence, ...cluster.alternatives].map(({ label }) => label)];
}

describe("the names of the seed page's regions", () => {
  test("are no fragments: no longer concept covers 70 % of the papers that speak for one", () => {
    const { key, label, offsets, papers } = content.concepts;
    const { region, subregion } = content.map;
    content.clusters.forEach((cluster, index) => {
      const membersWith = (concept: number): number[] =>
        [...papers.subarray(offsets[concept], offsets[concept + 1])].filter(
          (paper) => region[paper] === index || subregion[paper] === index,
        );
      for (const { concept } of cluster.evidence) {
        const own = new Set(membersWith(concept));
        key.forEach((other, longer) => {
          if (!` ${other} `.includes(` ${key[concept]} `) || longer === concept) return;
          const covered = membersWith(longer).filter((paper) => own.has(paper)).length;
          expect(covered / own.size, `${label[concept]} in ${label[longer]}`).toBeLessThan(0.7);
        });
      }
    });
  });

  test("are unique, and none is a lone adjective or form of a verb", () => {
    const labels = content.clusters.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    const parts = content.clusters.flatMap(({ evidence }) => evidence.map(({ label }) => label));
    for (const part of parts) {
      if (part.includes(" ") || part.includes("-")) continue;
      // Endings of adjectives and verbs that no noun of this field has; -ing and -ive are left to reading.
      expect(part).not.toMatch(/(al|ous|ful|less|able|ible|ed|ly|ic|ise|ize|ises|izes)$/i);
    }
  });
});
