import { describe, expect, test } from "vitest";
import { EVIDENCE_KINDS, type OpenedAtlas } from "../../src/model/index.ts";
import { findBelonging, findBorders } from "../../src/view/border-papers.ts";
import { buildQuietly, readSeeds } from "../support/build-seeds.ts";
import { openInMemory } from "../support/opened-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

/** Weight between a paper and each cluster of a level, by asking every link. */
function sumSlowly({ content }: OpenedAtlas, paper: number, belongs: Int32Array): Map<number, number> {
  const { links } = content;
  const sums = new Map<number, number>();
  for (let source = 0; source < belongs.length; source++) {
    for (let link = links.offsets[source]; link < links.offsets[source + 1]; link++) {
      const ends = [source, links.targets[link]];
      if (!ends.includes(paper)) continue;
      const there = belongs[ends[0] === paper ? ends[1] : ends[0]];
      const weight = EVIDENCE_KINDS.reduce(
        (sum, _, kind) => sum + links.parts[link * EVIDENCE_KINDS.length + kind],
        0,
      );
      sums.set(there, (sums.get(there) ?? 0) + weight);
    }
  }
  return sums;
}

/** The parts of regions that have some, and the other regions as they are. */
const groupSlowly = ({ clusters, map }: OpenedAtlas["content"]): Int32Array =>
  map.region.map((region, paper) =>
    region >= 0 && clusters.every(({ parent }) => parent !== region) ? region : map.subregion[paper],
  );

const seeds = openInMemory(buildQuietly([readSeeds()]).atlas!);

describe("members of a cluster", () => {
  test("are all told, once, with the shares that asking every link gives", () => {
    const { content } = seeds;
    let borders = 0;
    content.clusters.forEach(({ level, size, id }, cluster) => {
      const members = level === 1 ? content.map.region : content.map.subregion;
      const belongs = level === 1 ? content.map.region : groupSlowly(content);
      const { firm, border } = findBorders(content, cluster);
      const all = [...firm, ...border];
      expect(new Set(all.map(({ paper }) => paper)).size, id).toBe(size);
      expect(all.length).toBe(size);
      borders += border.length;
      for (const { paper, inside, other, toOther, onBorder, stability } of all) {
        expect(members[paper]).toBe(cluster);
        const sums = sumSlowly(seeds, paper, belongs);
        const total = [...sums.values()].reduce((sum, weight) => sum + weight, 0);
        const most = Math.max(
          0,
          ...[...sums].filter(([to]) => to >= 0 && to !== cluster).map(([, sum]) => sum),
        );
        expect(inside).toBeCloseTo((sums.get(cluster) ?? 0) / total, 9);
        expect(toOther).toBeCloseTo(most / total, 9);
        if (other !== null) expect(sums.get(other)! / total).toBeCloseTo(toOther, 9);
        expect(onBorder).toBe(stability < 0.5 || (toOther > 0 && toOther >= inside));
        if (level === 1)
          expect(findBelonging(content, paper)).toMatchObject({ inside, other, toOther, onBorder });
      }
      expect(firm.map(({ inside }) => inside)).toEqual(
        firm.map(({ inside }) => inside).sort((a, b) => b - a),
      );
      expect(border.map(({ toOther }) => toOther)).toEqual(
        border.map(({ toOther }) => toOther).sort((a, b) => b - a),
      );
    });
    expect(borders).toBeGreaterThan(0);
  });

  test("that few runs left where they are sit on a border even with all their weight inside", () => {
    const { content } = openInMemory(makeSyntheticAtlas(3, 6));
    const stability = content.map.stability.map((value, paper) => (paper === 3 ? 0.4 : value));
    const shaken = { ...content, map: { ...content.map, stability } };
    expect(findBorders(shaken, 0).border.map(({ paper }) => paper)).toEqual([3]);
    expect(findBorders(content, 0).border).toEqual([]);
  });

  test("of a part are pulled by a region without parts as by a part", () => {
    const { content } = openInMemory(makeSyntheticAtlas(2, 6));
    const part = content.clusters.length;
    const map = {
      ...content.map,
      subregion: content.map.region.map((region) => (region === 0 ? part : -1)),
      stability: content.map.stability.map(() => 1),
    };
    const clusters = [
      ...content.clusters,
      { ...content.clusters[0], id: "1.1", level: 2 as const, parent: 0 },
    ];
    const source = 0;
    const there = map.region.findIndex((region) => region === 1);
    const links = {
      ...content.links,
      offsets: map.region.map((_, paper) => (paper === source ? 0 : 2)),
      targets: Int32Array.from([1, there]),
      parts: Float32Array.from(EVIDENCE_KINDS.map(() => 0).concat(EVIDENCE_KINDS.map(() => 0))),
    };
    links.parts[0] = 0.4;
    links.parts[EVIDENCE_KINDS.length] = 0.6;
    const offsets = Int32Array.from([...links.offsets, 2]);
    const { border } = findBorders({ ...content, clusters, map, links: { ...links, offsets } }, part);
    expect(border).toMatchObject([{ paper: source, other: 1, isPulled: true }]);
    expect(border[0].toOther).toBeCloseTo(0.6, 6);
  });

  test("that only the runs put on a border are not said to be pulled", () => {
    const { content } = openInMemory(makeSyntheticAtlas(3, 6));
    const stability = content.map.stability.map(() => 0.4);
    const { border } = findBorders({ ...content, map: { ...content.map, stability } }, 0);
    expect(border.length).toBeGreaterThan(0);
    for (const { inside, toOther, isPulled } of border)
      expect(isPulled).toBe(toOther > 0 && toOther >= inside);
    expect(border.some(({ isPulled }) => !isPulled)).toBe(true);
  });

  test("a paper at sea belongs nowhere", () => {
    const { content } = openInMemory(makeSyntheticAtlas(2, 4));
    const region = content.map.region.map((home, paper) => (paper === 0 ? -1 : home));
    expect(findBelonging({ ...content, map: { ...content.map, region } }, 0)).toBeNull();
  });
});
