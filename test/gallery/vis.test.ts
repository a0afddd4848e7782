import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SCENES } from "../../scripts/gallery-scenes.ts";
import { createWorlds, hasVis } from "../../scripts/gallery-worlds.ts";
import { summariseScene } from "../../scripts/summarise-scene.ts";
import { measureSteadiness, WINDOWS } from "../support/label-steadiness.ts";

const ACCEPTED = JSON.parse(readFileSync("test/gallery/scenes.json", "utf8")) as Record<string, string[]>;

if (!hasVis()) {
  console.warn(
    "SKIPPED: scenes and labels of IEEE VIS. Set LITTORAL_CORPORA to the folder of docs/benchmarks.md.",
  );
}

describe.runIf(hasVis())("IEEE VIS", () => {
  const worlds = createWorlds();
  const scenes = SCENES.filter((scene) => scene.needsVis === true);

  test.each(scenes.map((scene) => [scene.name, scene] as const))(
    "%s",
    { timeout: 300_000 },
    (name, { compose }) => {
      expect(summariseScene(compose(worlds)).join("\n")).toBe(ACCEPTED[name]?.join("\n"));
    },
  );

  test.each(WINDOWS)(
    "labels never overlap, and 95 of 100 that stay stay in place, in %s",
    { timeout: 300_000 },
    (_, viewport) => {
      const { atlas, drawing } = worlds.vis();
      const { overlaps, both, kept } = measureSteadiness(atlas, viewport, drawing);
      expect(overlaps).toBe(0);
      expect(both).toBeGreaterThan(100);
      expect(kept / both).toBeGreaterThanOrEqual(0.95);
    },
  );
});
