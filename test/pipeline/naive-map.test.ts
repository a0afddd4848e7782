import { describe, expect, test } from "vitest";
import { measureAgreement } from "../../src/lib/ami.ts";
import { createRandom } from "../../src/lib/random.ts";
import { compareNaively, mapNaively } from "../../src/pipeline/naive-map.ts";
import { makePaper } from "../support/papers.ts";

/** Raw counts × smooth idf, cosine: written out with maps. */
function cosineByDefinition(texts: string[], a: number, b: number): number {
  const words: string[][] = texts.map((text) => text.toLowerCase().match(/[a-z0-9]{2,}/g) ?? []);
  const holders = (word: string) => words.filter((list) => list.includes(word)).length;
  const vector = (list: string[]) =>
    new Map(
      [...new Set(list)]
        .filter((word) => holders(word) >= 2)
        .map((word) => {
          const count = list.filter((other) => other === word).length;
          return [word, count * (Math.log((texts.length + 1) / (holders(word) + 1)) + 1)];
        }),
    );
  const [left, right] = [vector(words[a]), vector(words[b])];
  const product = (x: Map<string, number>, y: Map<string, number>) =>
    [...x].reduce((sum, [word, value]) => sum + value * (y.get(word) ?? 0), 0);
  const lengths = Math.sqrt(product(left, left) * product(right, right));
  return lengths === 0 ? 0 : product(left, right) / lengths;
}

describe("compareNaively", () => {
  test("is the cosine of raw counts times smooth idf", () => {
    const texts = [
      "A map of maps: the map, the sea, a coast",
      "The coast of the sea",
      "Sea levels rise, coast lines fall; levels of 2024",
      "Numbers only 42 42",
      "2024 and 42",
    ];
    const similarity = compareNaively(texts.map((title, i) => makePaper({ id: `p${i}`, title })));
    for (let a = 0; a < texts.length; a++) {
      for (let b = 0; b < a; b++) {
        expect(1.5 * similarity.textStrength(a, b)).toBeCloseTo(cosineByDefinition(texts, a, b), 9);
      }
    }
  });
});

describe("mapNaively", () => {
  const random = createRandom(1);
  const themes = Array.from({ length: 120 }, (_, paper) => paper % 4);
  const similarity = compareNaively(
    themes.map((theme, paper) => {
      const words = Array.from({ length: 14 }, () => `w${theme}x${Math.floor(random() * 25)}`);
      const common = Array.from({ length: 6 }, () => `c${Math.floor(random() * 20)}`);
      return makePaper({ id: `p${paper}`, title: words.join(" "), abstract: common.join(" ") });
    }),
  );

  test("finds themes that have their own words", () => {
    const map = mapNaively(similarity, { neighbours: 6, regions: 4, seed: 1 });
    expect(map.regionCount).toBe(4);
    expect(measureAgreement(map.region, themes)).toBe(1);
  });

  test("has the number of regions that is asked for, from that of parts which touch no other up", () => {
    for (const regions of [4, 5, 6, 9]) {
      expect(mapNaively(similarity, { neighbours: 6, regions, seed: 1 }).regionCount).toBe(regions);
    }
  });

  test("its links are rows with ascending targets above their source", () => {
    const { links } = mapNaively(similarity, { neighbours: 6, regions: 4, seed: 1 });
    expect(links.targets.length).toBeGreaterThan(200);
    for (let source = 0; source < 120; source++) {
      const row = Array.from(links.targets.subarray(links.offsets[source], links.offsets[source + 1]));
      expect(row.every((target, i) => target > (i === 0 ? source : row[i - 1]))).toBe(true);
    }
  });

  test("papers without words have no region", () => {
    const nothing = compareNaively([makePaper({ id: "a" }), makePaper({ id: "b" })]);
    const map = mapNaively(nothing, { neighbours: 8, regions: 0, seed: 1 });
    expect(Array.from(map.region)).toEqual([-1, -1]);
  });
});
