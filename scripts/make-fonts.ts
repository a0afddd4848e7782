/**
 * `npm run fonts`: cuts the two font families down to what the map and the page
 * need, and measures them. Run it when a font package or the list of
 * characters changes; what it writes is committed.
 *
 *     public/fonts/*.woff2                  one file a face and script, with the licences and a style sheet
 *     src/view/text-width.generated.ts      advance widths, so that texts are measured alike everywhere
 */

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Font, create } from "fontkit";
import subsetFont from "subset-font";

interface Face {
  /** Key in the table of widths: a `FontName`. */
  readonly name: string;
  readonly folder: string;
  readonly family: string;
  readonly weight: number;
  readonly style: "normal" | "italic";
  /** Files of the font package to take characters from, first come first served. */
  readonly scripts: readonly string[];
}

const ALL_SCRIPTS = ["latin", "latin-ext", "greek"];
const SERIF = { folder: "source-serif-4", family: "Source Serif 4" };
const SANS = { folder: "inter", family: "Inter", style: "normal" as const, scripts: ALL_SCRIPTS };

const FACES: readonly Face[] = [
  { ...SERIF, name: "serif-semibold", weight: 600, style: "normal", scripts: ALL_SCRIPTS },
  { ...SERIF, name: "serif-italic", weight: 400, style: "italic", scripts: ["latin", "latin-ext"] },
  { ...SANS, name: "sans", weight: 400 },
  { ...SANS, name: "sans-medium", weight: 500 },
  { ...SANS, name: "sans-semibold", weight: 600 },
];

/** First and last code point: Latin, Latin-1, Latin Extended-A, Greek, punctuation, simple mathematics. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x391, 0x3a9],
  [0x3b1, 0x3c9],
  [0x2010, 0x2015],
  [0x2018, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x2070, 0x2079],
  [0x2080, 0x2089],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2202, 0x2202],
  [0x2206, 0x2206],
  [0x220f, 0x2212],
  [0x221a, 0x221e],
  [0x222b, 0x222b],
  [0x2248, 0x2248],
  [0x2260, 0x2265],
];

/** Kerning and accents; fractions, figure styles and contextual alternates would double the files. */
const FEATURES = ["kern", "mark", "mkmk", "ccmp"];

const root = findRoot(dirname(fileURLToPath(import.meta.url)));
const target = join(root, "public/fonts");

/** The folder of the checkout, whether this runs from `scripts` or from `dist/node/scripts`. */
function findRoot(folder: string): string {
  return folder.includes(join("dist", "node")) ? join(folder, "../../..") : join(folder, "..");
}

function allCharacters(): number[] {
  return RANGES.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, k) => first + k));
}

function readFace(face: Face, script: string): Promise<Buffer> {
  const file = `${face.folder}-${script}-${face.weight}-${face.style}.woff2`;
  return readFile(join(root, "node_modules/@fontsource", face.folder, "files", file));
}

interface Cut {
  readonly face: Face;
  readonly file: string;
  readonly bytes: Buffer;
  readonly characters: readonly number[];
}

/** Cuts every script file of a face; a character goes into the first file that has it. */
async function cutFace(face: Face, widths: Map<number, number>): Promise<Cut[]> {
  const cuts: Cut[] = [];
  for (const script of face.scripts) {
    const source = await readFace(face, script);
    const font = create(source) as Font;
    const characters = allCharacters().filter((c) => !widths.has(c) && font.hasGlyphForCodePoint(c));
    for (const c of characters) {
      const advance = font.glyphForCodePoint(c).advanceWidth;
      widths.set(c, Math.round((advance * 1000) / font.unitsPerEm));
    }
    const bytes = await subsetFont(source, String.fromCodePoint(...characters), {
      targetFormat: "woff2",
      keepFeatures: FEATURES,
      noHinting: true,
    });
    const slant = face.style === "italic" ? "-italic" : "";
    const file = `${face.folder}-${face.weight}${slant}-${script}.woff2`;
    cuts.push({ face, file, bytes, characters });
  }
  return cuts;
}

/** `U+20-7E, U+A0`: the code points of a cut as a style sheet wants them. */
function unicodeRange(characters: readonly number[]): string {
  const parts: string[] = [];
  const sorted = [...characters].sort((a, b) => a - b);
  let first = sorted[0];
  sorted.forEach((character, k) => {
    if (sorted[k + 1] === character + 1) return;
    const hex = (c: number) => c.toString(16).toUpperCase();
    parts.push(first === character ? `U+${hex(first)}` : `U+${hex(first)}-${hex(character)}`);
    first = sorted[k + 1];
  });
  return parts.join(", ");
}

function writeRule(cut: Cut): string {
  return [
    "@font-face {",
    `  font-family: "${cut.face.family}";`,
    `  font-style: ${cut.face.style};`,
    `  font-weight: ${cut.face.weight};`,
    "  font-display: swap;",
    `  src: url("./${cut.file}") format("woff2");`,
    `  unicode-range: ${unicodeRange(cut.characters)};`,
    "}",
  ].join("\n");
}

/** Two base-36 digits a character, in the order of the ranges; `00`: the font has no such character. */
function packWidths(widths: ReadonlyMap<number, number>): string {
  return allCharacters()
    .map((c) => (widths.get(c) ?? 0).toString(36).padStart(2, "0"))
    .join("");
}

function writeWidths(tables: ReadonlyMap<string, ReadonlyMap<number, number>>): string {
  const rows = [...tables].map(([name, widths]) => `  "${name}": "${packWidths(widths)}",`);
  return [
    "// Written by `npm run fonts` (scripts/make-fonts.ts); do not edit.",
    "",
    "/** First and last code point of the characters that the tables cover. */",
    `export const WIDTH_RANGES: readonly (readonly [number, number])[] = ${JSON.stringify(RANGES)};`,
    "",
    "/** Advance widths in 1/1000 em, two base-36 digits a character in the order of the ranges; 00: absent. */",
    "export const WIDTH_TABLES = {",
    ...rows,
    "} as const;",
    "",
  ].join("\n");
}

async function writeFonts(): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const tables = new Map<string, Map<number, number>>();
  const cuts: Cut[] = [];
  for (const face of FACES) {
    const widths = new Map<number, number>();
    cuts.push(...(await cutFace(face, widths)));
    tables.set(face.name, widths);
  }
  for (const cut of cuts) await writeFile(join(target, cut.file), cut.bytes);
  const note =
    "/* Written by `npm run fonts`. Both families: SIL Open Font License, see OFL-*.txt beside this file. */";
  await writeFile(join(target, "fonts.css"), [note, ...cuts.map(writeRule), ""].join("\n"));
  for (const folder of new Set(FACES.map((face) => face.folder))) {
    const licence = await readFile(join(root, "node_modules/@fontsource", folder, "LICENSE"), "utf8");
    await writeFile(join(target, `OFL-${folder}.txt`), licence.replaceAll("\r\n", "\n"));
  }
  await writeFile(join(root, "src/view/text-width.generated.ts"), writeWidths(tables));
  const total = cuts.reduce((sum, cut) => sum + cut.bytes.length, 0);
  const latin = cuts.filter((cut) => cut.file.endsWith("-latin.woff2"));
  const usual = latin.reduce((sum, cut) => sum + cut.bytes.length, 0);
  process.stderr.write(`${cuts.length} font files, ${total} bytes; ${usual} bytes for an English page\n`);
}

await writeFonts();
