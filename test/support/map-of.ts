import type { Cluster, MapTable } from "../../src/model/index.ts";

/** A map table from points; region −1 is at sea. */
export function mapOf(points: readonly (readonly [x: number, y: number, region: number])[]): MapTable {
  return {
    x: Float32Array.from(points, (point) => point[0]),
    y: Float32Array.from(points, (point) => point[1]),
    region: Int32Array.from(points, (point) => point[2]),
    subregion: new Int32Array(points.length).fill(-1),
    degree: new Int32Array(points.length).fill(2),
    stability: new Float32Array(points.length).fill(1),
  };
}

/** Regions named A, B, … of the sizes that the map gives them. */
export function regionsOf(map: MapTable): Cluster[] {
  const count = map.region.reduce((most, region) => Math.max(most, region + 1), 0);
  return Array.from({ length: count }, (_, region) => ({
    id: String(region + 1),
    level: 1,
    parent: null,
    size: map.region.filter((one) => one === region).length,
    label: `Region ${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[region % 26]}`,
    evidence: [],
    alternatives: [],
    representatives: [],
    stability: 1,
    coverage: { abstracts: 1, references: 0, years: 0 },
  }));
}
