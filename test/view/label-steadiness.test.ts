import { describe, expect, test } from "vitest";
import { buildQuietly, readSeeds } from "../support/build-seeds.ts";
import { measureSteadiness, WINDOWS } from "../support/label-steadiness.ts";
import { openInMemory } from "../support/opened-atlas.ts";

/** IEEE VIS is looked at in test/gallery/vis.test.ts. */
describe("labels of the seeds, zoomed through ten levels", () => {
  const { atlas: built } = buildQuietly([readSeeds()]);
  if (built === null) throw new Error("the seeds did not build");
  const atlas = openInMemory(built);

  test.each(WINDOWS)("never overlap, and 95 of 100 that stay stay in place, in %s", (_, viewport) => {
    const { overlaps, both, kept } = measureSteadiness(atlas, viewport);
    expect(overlaps).toBe(0);
    expect(both).toBeGreaterThan(100);
    expect(kept / both).toBeGreaterThanOrEqual(0.95);
  });
});
