import { describe, expect, test } from "vitest";
import { ALL_LAYERS, composeScene } from "../../src/view/compose-scene.ts";
import { paintCanvas } from "../../src/view/paint-canvas.ts";
import { sceneInput } from "../support/label-checks.ts";
import { openInMemory } from "../support/opened-atlas.ts";
import { recordCanvas } from "../support/recording-canvas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const INPUT = sceneInput(openInMemory(makeSyntheticAtlas(4, 12)), { focus: 2 });
const SCENE = composeScene(INPUT);

describe("paintCanvas", () => {
  test("paints every paper, every link and every text of the scene", () => {
    const { context, host, calls } = recordCanvas();
    paintCanvas(context, { ...SCENE, under: [], over: [] }, { pixelRatio: 2, layers: ALL_LAYERS, host });
    expect(calls.filter((call) => call === "arc")).toHaveLength(SCENE.papers.length);
    const ends = calls.filter((call) => call === "lineTo" || call === "quadraticCurveTo");
    expect(ends).toHaveLength(SCENE.links.length);
    const over = recordCanvas();
    paintCanvas(over.context, SCENE, { pixelRatio: 2, layers: ["over"], host: over.host });
    const lines = SCENE.over.flatMap((shape) => (shape.kind === "text" ? shape.lines : []));
    expect(over.calls.filter((call) => call.startsWith("fillText"))).toEqual(
      lines.map((line) => `fillText ${line.text}`),
    );
  });

  test("paints each text's halo before its letters", () => {
    const { context, host, calls } = recordCanvas();
    paintCanvas(context, SCENE, { pixelRatio: 1, layers: ["over"], host });
    for (const shape of SCENE.over) {
      if (shape.kind !== "text" || shape.halo === null) continue;
      const [{ text }] = shape.lines;
      expect(calls.indexOf(`strokeText ${text}`)).toBeGreaterThanOrEqual(0);
      expect(calls.indexOf(`strokeText ${text}`)).toBeLessThan(calls.indexOf(`fillText ${text}`));
    }
  });

  test("builds paths and relief once, however often the map is moved, and anew for another host", () => {
    const first = recordCanvas();
    const options = { pixelRatio: 1, layers: ["under"], host: first.host } as const;
    paintCanvas(first.context, SCENE, options);
    const built = { ...first.counts };
    expect(built.paths).toBeGreaterThan(10);
    expect(built.pictures).toBe(1);
    paintCanvas(first.context, composeScene({ ...INPUT, camera: { x: 50, y: 9, scale: 3 } }), options);
    expect(first.counts).toEqual(built);
    const second = recordCanvas();
    paintCanvas(second.context, SCENE, { ...options, host: second.host });
    expect(second.counts.paths).toBe(built.paths);
  });

  test("makes a new relief for another theme, and no new paths", () => {
    const { context, host, counts } = recordCanvas();
    paintCanvas(context, SCENE, { pixelRatio: 1, layers: ["under"], host });
    const { paths } = counts;
    paintCanvas(context, composeScene({ ...INPUT, theme: "dark" }), {
      pixelRatio: 1,
      layers: ["under"],
      host,
    });
    expect(counts.paths).toBe(paths);
    expect(counts.pictures).toBe(2);
  });

  test("leaves the context as it found it, and clears first", () => {
    const { context, host, calls, counts } = recordCanvas();
    paintCanvas(context, SCENE, { pixelRatio: 1, layers: ALL_LAYERS, host });
    expect(counts.depth).toBe(0);
    expect(calls.indexOf("clearRect")).toBe(1);
  });

  test("paints only the layers asked for", () => {
    const { context, host, calls } = recordCanvas();
    paintCanvas(context, SCENE, { pixelRatio: 1, layers: ["links"], host });
    expect(calls).not.toContain("arc");
    expect(calls).not.toContain("drawImage");
  });
});
