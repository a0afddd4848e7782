import { describe, expect, test } from "vitest";
import { DEFAULT_OPTIONS } from "../../src/model/index.ts";
import { type EarlierClusters, keepRegions } from "../../src/pipeline/keep-regions.ts";
import { listEdges, plantGraph } from "../support/planted-graph.ts";

const { edges, planted } = plantGraph([12, 12, 10, 10], { inside: 0.6, between: 0.05 }, 3);

/** The planted groups, of which papers that `isNew` names were not there. */
function recall(isNew: (paper: number) => boolean, changes: Partial<EarlierClusters> = {}): EarlierClusters {
  const region = planted.map((group, paper) => (isNew(paper) ? -1 : group));
  const asked = { regions: null, resolution: null };
  return { region, subregion: region.map(() => -1), resolution: 1, asked, ...changes };
}

const keep = (earlier: EarlierClusters, options: object = {}) =>
  keepRegions(edges, { ...DEFAULT_OPTIONS, ...options }, earlier);

describe("keepRegions", () => {
  test("old regions stay and new papers come to where they were planted, at the earlier resolution", () => {
    const kept = keep(recall((paper) => paper % 5 === 0, { resolution: 1.3 }));
    expect(kept?.communities).toEqual(planted);
    expect(kept?.resolution).toBe(1.3);
    expect(kept?.together).toHaveLength(edges.weights.length);
  });

  test("two regions that would be one anew stay two, since only single papers move", () => {
    // At a resolution this low everything is one region.
    expect(keep(recall(() => false, { resolution: 0.01 }))?.count).toBeGreaterThan(1);
  });

  test("they are found anew where another number or resolution is asked for, not where the same is", () => {
    const asked = { regions: 4, resolution: null };
    expect(
      keep(
        recall(() => false),
        { regions: 6 },
      ),
    ).toBeNull();
    expect(
      keep(
        recall(() => false),
        { resolution: 2 },
      ),
    ).toBeNull();
    expect(
      keep(
        recall(() => false, { asked }),
        { regions: 4 },
      ),
    ).not.toBeNull();
    expect(keep(recall(() => false, { asked }))).not.toBeNull();
    expect(
      keep(
        recall(() => false, { asked }),
        { regions: 5 },
      ),
    ).toBeNull();
  });

  test("they are found anew where more than half of the papers were in none", () => {
    expect(keep(recall((paper) => paper % 2 === 0))).not.toBeNull();
    expect(keep(recall((paper) => paper % 2 === 0 || paper === 1))).toBeNull();
    expect(keep(recall(() => true))).toBeNull();
  });

  test("nothing is kept where nothing is linked any more", () => {
    const bare = listEdges(planted.length, []);
    expect(
      keepRegions(
        bare,
        DEFAULT_OPTIONS,
        recall(() => false),
      ),
    ).toBeNull();
    const none = { ...recall(() => false), region: new Int32Array(0) };
    expect(keepRegions(listEdges(0, []), DEFAULT_OPTIONS, none)).toBeNull();
  });
});
