import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { composeFigure } from "../../src/view/compose-figure.ts";
import { composeScene } from "../../src/view/compose-scene.ts";
import { prepareDrawing } from "../../src/view/drawing.ts";
import { encodePng } from "../../src/view/encode-png.ts";
import { paintSvg } from "../../src/view/paint-svg.ts";
import { createIdMaker, escapeDrawn } from "../../src/view/svg-text.ts";
import { toBase64 } from "../../src/view/to-base64.ts";
import { sceneInput } from "../support/label-checks.ts";
import { atlasOf, openInMemory } from "../support/opened-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";
import { whatIsMalformed } from "../support/well-formed.ts";

const HOSTILE = [
  "<img src=x onerror=alert(1)>",
  "]]> & <script>alert('x')</script>",
  "\u0000\u0001 control \u001F characters \u007F and half \uD800 a pair",
  "\u202Ereversed\u202C שלום",
  "🌊 emoji 👩‍🔬",
  "x".repeat(2000),
  "",
  `quotes " and ' and &amp; entity`,
];

function hostileAtlas() {
  const atlas = atlasOf(HOSTILE.map((title) => ({ title })));
  const clusters = atlas.content.clusters.map((cluster) => ({ ...cluster, label: HOSTILE[1] }));
  return {
    ...atlas,
    manifest: { ...atlas.manifest, title: HOSTILE[0] },
    content: { ...atlas.content, clusters },
  };
}

describe("paintSvg", () => {
  test("is well-formed and runs nothing with hostile titles, names and heading", () => {
    const atlas = hostileAtlas();
    const drawing = prepareDrawing(atlas.content);
    for (const camera of [null, { x: 0, y: 0, scale: 6 }]) {
      const svg = paintSvg(
        composeFigure({ atlas, drawing, width: 1200, height: 800, theme: "light", camera }),
      );
      expect(whatIsMalformed(svg)).toBe("");
      expect(svg).not.toMatch(/<(script|img|foreignObject)/i);
      expect(svg).toContain("&lt;img src=x");
    }
  });

  test("names nothing outside itself", () => {
    const atlas = openInMemory(makeSyntheticAtlas(4, 10));
    const svg = paintSvg(composeScene(sceneInput(atlas, { legend: true })));
    const links = [...svg.matchAll(/(?:href|src)="([^"]{0,40})/g)].map((match) => match[1]);
    expect(links).toHaveLength(1);
    expect(links[0]).toMatch(/^data:image\/png;base64,/);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:/);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
  });

  test("has one group a region, called by its name, with all its papers", () => {
    const atlas = openInMemory(makeSyntheticAtlas(4, 10));
    const svg = paintSvg(composeScene(sceneInput(atlas)));
    for (const { label } of atlas.content.clusters) {
      const group = new RegExp(
        `<g id="${label.replaceAll(" ", "-")}"><title>${label}</title>([^]*?)</g>`,
      ).exec(svg);
      expect(group?.[1].match(/<circle /g)).toHaveLength(10);
    }
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("writes names as text that can be selected", () => {
    const atlas = openInMemory(makeSyntheticAtlas(2, 10));
    const svg = paintSvg(composeScene(sceneInput(atlas)));
    expect(svg).toMatch(/<text [^>]*font-family="&quot;Source Serif 4&quot;[^>]*>[^<]*Theme/);
  });

  test("is the same text for the same scene, with no number that is none", () => {
    const atlas = openInMemory(makeSyntheticAtlas(3, 8));
    const scene = composeScene(sceneInput(atlas, { focus: 3, hover: 9, selectedCluster: 1 }));
    expect(paintSvg(scene)).toBe(paintSvg(scene));
    expect(paintSvg(scene)).not.toMatch(/NaN|Infinity|undefined|null/);
  });
});

describe("the pieces of SVG text", () => {
  test("escape what XML reserves and drop what it forbids", () => {
    expect(escapeDrawn(`a<b>&"c"'d'`)).toBe("a&lt;b&gt;&amp;&quot;c&quot;&#39;d&#39;");
    expect(escapeDrawn("a\u0000b\u202Ec\uD800d\nE")).toBe("a bcd E");
  });

  test("make ids unique and valid", () => {
    const makeId = createIdMaker();
    const ids = ["A & B", "A / B", "", "3D Vision", "Größe", "<>"].map(makeId);
    expect(ids).toEqual(["A-B", "A-B-2", "cluster-", "cluster-3D-Vision", "Größe", "cluster--2"]);
  });

  test("base64 is Node's", () => {
    for (let length = 0; length < 20; length++) {
      const bytes = Uint8Array.from({ length }, (_, k) => (k * 83 + 7) & 255);
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
    }
  });
});

describe("encodePng", () => {
  const picture = {
    width: 3,
    height: 2,
    indices: Uint8Array.of(0, 1, 2, 2, 1, 0),
    palette: Uint8Array.of(255, 0, 0, 255, 0, 255, 0, 128, 0, 0, 255, 0),
  };

  test("writes chunks that a reader finds intact", () => {
    const bytes = Buffer.from(encodePng(picture));
    expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    const chunks = new Map<string, Buffer>();
    let at = 8;
    while (at < bytes.length) {
      const length = bytes.readUInt32BE(at);
      chunks.set(bytes.toString("latin1", at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
      at += length + 12;
    }
    expect(at).toBe(bytes.length);
    expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]);
    expect([...(chunks.get("IHDR") ?? [])]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
    expect([...(chunks.get("PLTE") ?? [])]).toEqual([255, 0, 0, 0, 255, 0, 0, 0, 255]);
    expect([...(chunks.get("tRNS") ?? [])]).toEqual([255, 128, 0]);
    expect([...inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0))]).toEqual([0, 0, 1, 2, 0, 2, 1, 0]);
  });
});
