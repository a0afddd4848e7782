import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import type { OpenedAtlas } from "../../src/model/index.ts";
import type { FontPart, PagePart, PageParts } from "../../src/view/page-parts.ts";
import { titlePage } from "../../src/view/title-page.ts";
import { toBase64 } from "../../src/view/to-base64.ts";
import { writeHtml } from "../../src/view/write-html.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const hash = (text: string): string => createHash("sha256").update(text).digest("base64");
const part = (text: string): PagePart => ({ text, hash: hash(text) });
const font = (name: string, first: number, last: number): FontPart => ({
  ...part(`@font-face{font-family:"${name}"}`),
  ranges: [[first, last]],
});
const PROGRAM = "globalThis.ran = true";
const PARTS: PageParts = {
  version: "1.2.3",
  program: { packed: deflateRawSync(PROGRAM).toString("base64"), hash: hash(PROGRAM) },
  starter: part("globalThis.started = true"),
  style: part("body{margin:0}"),
  fonts: [font("latin", 0x20, 0x7e), font("greek", 0x391, 0x3c9)],
  icon: "data:image/svg+xml;base64,AAAA",
};
const BYTES = encodeAtlas(makeSyntheticAtlas());
const ATLAS = openAtlas(BYTES).value!;
const titled = (title: string): OpenedAtlas => ({ ...ATLAS, manifest: { ...ATLAS.manifest, title } });
const HTML = writeHtml(ATLAS, BYTES, PARTS);
const policyOf = (html: string): string =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1];

describe("a map in one file", () => {
  test("allows exactly what it holds, each by its hash, and no request at all", () => {
    const scripts = [...HTML.matchAll(/<script(?![^>]*\btype=)[^>]*>([^<]*)<\/script>/g)].map(([, text]) =>
      hash(text),
    );
    const styles = [...HTML.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, text]) => hash(text));
    const list = (name: string): string[] => {
      const words = policyOf(HTML)
        .split("; ")
        .find((rule) => rule.startsWith(`${name} `))!;
      return [...words.matchAll(/'sha256-([^']+)'/g)].map(([, found]) => found);
    };
    expect(list("script-src")).toEqual([...scripts, hash(PROGRAM)]);
    expect(list("style-src")).toEqual(styles);
    expect(styles.length).toBeGreaterThan(1);
    expect(policyOf(HTML)).toContain("default-src 'none'");
    expect(policyOf(HTML)).not.toMatch(/unsafe|connect-src|worker-src|https?:|\*/);
    expect(HTML).not.toMatch(/\s(src|href)="(?!data:)/);
  });

  test("carries the atlas byte for byte", () => {
    const carried = /id="littoral-atlas">([^<]*)</.exec(HTML)![1];
    expect(Buffer.from(carried, "base64").equals(BYTES)).toBe(true);
  });

  test("takes along the fonts whose letters occur, and no others", () => {
    expect(HTML).not.toContain("greek");
    expect(writeHtml(titled("On λ-calculus"), BYTES, PARTS)).toContain("greek");
  });

  test("lets no title become anything but text", () => {
    const hostile = fc.array(
      fc.constantFrom("<", ">", '"', "'", "&", "/", "!--", "script", "title", "$&", "$'", "a"),
    );
    fc.assert(
      fc.property(
        hostile.map((parts) => parts.join("")),
        (title) => {
          const html = writeHtml(titled(title), BYTES, PARTS);
          const plain = writeHtml(titled(""), BYTES, PARTS);
          const [written] = [...html.matchAll(/<title>(.*?)<\/title>/gs)].map(([, text]) => text);
          const count = (text: string): number => text.split("<").length;
          expect(count(html)).toBe(count(plain));
          expect(written).not.toMatch(/[<>"]/);
          const shown = written
            .replace(/&lt;/g, "<")
            .replace(/&gt;/g, ">")
            .replace(/&quot;/g, '"')
            .replace(/&#39;/g, "'")
            .replace(/&amp;/g, "&");
          expect(shown).toBe(title === "" ? "Littoral" : `${title} · Littoral`);
          expect(titlePage("<title>x</title>", title)).toBe(`<title>${written}</title>`);
        },
      ),
      { numRuns: 50 },
    );
  });
});

test("base64 is what everybody else's is, over the bounds of its pieces, too", () => {
  for (const length of [0, 1, 2, 3, 12_287, 12_288, 12_289, 30_000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 7919) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  }
});
