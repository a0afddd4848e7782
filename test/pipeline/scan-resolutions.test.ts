import { describe, expect, test } from "vitest";
import { DEFAULT_OPTIONS } from "../../src/model/index.ts";
import { scanResolutions } from "../../src/pipeline/scan-resolutions.ts";
import { buildQuietly, readSeeds } from "../support/build-seeds.ts";

const { content, manifest } = buildQuietly([readSeeds()]).atlas!;
const scan = (onProgress: (share: number) => void = () => {}) =>
  scanResolutions(content.links, manifest.options, manifest.quality.resolution, onProgress);

describe("a scan of resolutions", () => {
  const points = scan();

  test("has the map's own resolution in the middle of fifteen that rise", () => {
    expect(points).toHaveLength(15);
    expect(points[7].resolution).toBe(manifest.quality.resolution);
    const resolutions = points.map(({ resolution }) => resolution);
    expect(resolutions).toEqual([...resolutions].sort((a, b) => a - b));
    expect(points[14].resolution / points[0].resolution).toBeCloseTo(16, 0);
  });

  test("tells the number of regions, modularity and largest region that a build gives", () => {
    for (const { resolution, regions, modularity, largest } of [points[2], points[9]]) {
      const { manifest: built, content: made } = buildQuietly([readSeeds()], { resolution }).atlas!;
      expect(built.counts.regions).toBe(regions);
      expect(built.quality.modularity).toBe(modularity);
      expect(made.clusters[0].size / made.papers.id.length).toBe(largest);
    }
  });

  test("is the same every time, agrees with itself between 0 and 1, and tells how far it is", () => {
    const shares: number[] = [];
    expect(scan((share) => shares.push(share))).toEqual(points);
    expect(shares).toHaveLength(15);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    for (const { stability } of points) {
      expect(stability).toBeGreaterThan(0.3);
      expect(stability).toBeLessThanOrEqual(1 + 1e-12);
    }
  });

  test("keeps to what options allow, and says of a list without links that it has no region", () => {
    const all = scanResolutions(content.links, DEFAULT_OPTIONS, 0.02, () => {});
    expect(Math.min(...all.map(({ resolution }) => resolution))).toBeGreaterThanOrEqual(0.01);
    const none = {
      ...content.links,
      offsets: new Int32Array(6),
      targets: new Int32Array(0),
      parts: new Float32Array(0),
    };
    const empty = scanResolutions(none, DEFAULT_OPTIONS, 1, () => {});
    expect(new Set(empty.map(({ regions }) => regions))).toEqual(new Set([0]));
  });
});
