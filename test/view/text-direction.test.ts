import { describe, expect, test } from "vitest";
import { composeScene } from "../../src/view/compose-scene.ts";
import { paintSvg } from "../../src/view/paint-svg.ts";
import { directionOf, directionOfLine } from "../../src/view/text-direction.ts";
import { sceneInput } from "../support/label-checks.ts";
import { atlasOf } from "../support/opened-atlas.ts";
import { paintCanvas } from "../../src/view/paint-canvas.ts";
import { recordCanvas } from "../support/recording-canvas.ts";

const ARABIC = "خرائط الأدب العلمي (٢٠٢٣).";
const HEBREW = "מפות של ספרות BERT ו־GPT";

describe("directionOf", () => {
  test("goes by the first letter that has a direction, over all lines", () => {
    expect(directionOf([ARABIC])).toBe("rtl");
    expect(directionOf([`2023: ${HEBREW}`])).toBe("rtl");
    expect(directionOf(["מפות של", "BERT, again"])).toBe("rtl");
    expect(directionOf(["A study of", ARABIC])).toBe("ltr");
    expect(directionOf(["地図", "карта"])).toBe("ltr");
    expect(directionOf(["(12)", ""])).toBe("ltr");
    expect(directionOf([])).toBe("ltr");
  });
});

describe("directionOfLine", () => {
  test("is that of the whole name for its lines, and its own for the count below", () => {
    const lines = [
      { font: "serif-semibold", text: "BERT" },
      { font: "serif-semibold", text: "والتفضيلات" },
      { font: "serif-italic", text: "8 papers" },
    ] as const;
    const mirrored = [lines[1], lines[0], lines[2]];
    expect(lines.map((line) => directionOfLine(line, lines))).toEqual(["ltr", "ltr", "ltr"]);
    expect(mirrored.map((line) => directionOfLine(line, mirrored))).toEqual(["rtl", "rtl", "ltr"]);
  });
});

describe("titles that run from right to left", () => {
  const atlas = atlasOf(
    [ARABIC, HEBREW, "Maps of literature", ...Array.from({ length: 12 }, (_, k) => `Paper ${k}`)].map(
      (title) => ({ title }),
    ),
  );
  const sceneFor = (focus: number) => composeScene(sceneInput(atlas, { focus }));

  test.each([0, 1])("are so in SVG, at the same place: paper %i", (paper) => {
    const svg = paintSvg(sceneFor(paper));
    const texts = [...svg.matchAll(/<text [^>]*direction="rtl"[^>]*>/g)].map(([tag]) => tag);
    expect(texts.length).toBeGreaterThan(0);
    // A title beside its paper starts at the left of its box: at the end of what runs leftwards.
    for (const tag of texts) expect(tag).toMatch(/text-anchor="(end|middle)"/);
    expect(paintSvg(sceneFor(2))).not.toContain('direction="rtl"');
  });

  test("are so on a canvas, and others are not", () => {
    const directions = new Map<string, string>();
    for (const focus of [0, 1, 2]) {
      const { context, host } = recordCanvas();
      const watched = Object.assign(context, { direction: "inherit" });
      watched.fillText = (text: string) => directions.set(text, watched.direction);
      paintCanvas(watched, sceneFor(focus), { pixelRatio: 1, layers: ["over"], host });
    }
    const of = (words: string) => [...directions].find(([text]) => words.startsWith(text))?.[1];
    expect(of(ARABIC)).toBe("rtl");
    expect(of(HEBREW)).toBe("rtl");
    expect(of("Maps of literature")).toBe("ltr");
  });
});
