/**
 * The second half of the page's build: the same page as one packed script and one style
 * sheet, without what makes maps, and the fonts as style rules. What comes of it is
 * `one-file/parts.json` in the page's folder, of which the page and `littoral export
 * --format html` put a map together that is one file.
 *
 * Everything is hashed here, once: whoever puts a file together needs no cryptography.
 */

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { deflateRawSync } from "node:zlib";
import type { Plugin, Rollup } from "vite";
import type { FontPart, PagePart, PageParts } from "../src/view/page-parts.ts";

/** Where the parts are, in the folder of the page. */
export const PARTS_FILE = "one-file/parts.json";

/** Modules of the page, below `src/ui`, and what stands in their place in one file. */
const IN_PLACE: Readonly<Record<string, string>> = {
  "home.ts": "home.ts",
  "papers/page-parts.ts": "page-parts.ts",
  "papers/builds.ts": "builds.ts",
  "papers/papers-layer.tsx": "papers-layer.tsx",
  "papers/keep-opened.ts": "keep.ts",
  "papers/go-on.ts": "keep.ts",
  "panels/options-panel.tsx": "options-panel.tsx",
  "panels/structure-scan.tsx": "nothing.tsx",
  "panels/merge-action.tsx": "nothing.tsx",
  "panels/merge-dialog.tsx": "nothing.tsx",
  "panels/concept-actions.tsx": "nothing.tsx",
  "panels/ledger-tables.tsx": "nothing.tsx",
};

/** Puts the modules of a finished map in the place of those that make maps. */
export function finishedModules(root: string): Plugin {
  const ui = resolve(root, "src/ui");
  const replaced = new Map(
    Object.entries(IN_PLACE).map(([from, to]) => [resolve(ui, from), resolve(ui, "finished", to)]),
  );
  return {
    name: "finished-modules",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (importer === undefined || !source.startsWith(".")) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found === null ? null : (replaced.get(found.id) ?? null);
    },
  };
}

type Output = readonly (Rollup.OutputChunk | Rollup.OutputAsset)[];

/** What Vite made for one file. */
export interface BuiltOnce {
  /** The page: one script, and one style sheet. */
  readonly page: Output;
  /** What unpacks and starts it. */
  readonly starter: Output;
}

/**
 * Writes the parts.
 *
 * @param root the checkout
 * @param folder of the page
 */
export function writeParts({ page, starter }: BuiltOnce, root: string, folder: string): void {
  const program = onlyScript(page);
  const style = page.filter((file) => file.type === "asset" && file.fileName.endsWith(".css"));
  if (style.length !== 1 || style[0].type !== "asset") throw new Error("One style sheet was wanted.");
  const version: string = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
  const icon = readFileSync(join(root, "public/icon.svg")).toString("base64");
  const parts: PageParts = {
    version,
    program: { packed: deflateRawSync(program, { level: 9 }).toString("base64"), hash: hash(program) },
    starter: standing(onlyScript(starter)),
    style: standing(String(style[0].source).trim()),
    fonts: readFonts(join(root, "public/fonts")),
    icon: `data:image/svg+xml;base64,${icon}`,
  };
  const file = join(folder, PARTS_FILE);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, JSON.stringify(parts));
}

function onlyScript(output: Output): string {
  const scripts = output.filter((file) => file.type === "chunk");
  if (scripts.length !== 1) throw new Error(`One script was wanted, not ${scripts.length}.`);
  return scripts[0].code.trim();
}

/** Script or style that stands in the HTML as it is, and so may hold nothing that ends its element or begins a comment. */
function standing(text: string): PagePart {
  const found = /<\/(script|style)|<!--|\r/i.exec(text);
  if (found !== null) throw new Error(`“${found[0]}” may not stand in a part of a file.`);
  return hashPart(text);
}

function hashPart(text: string): PagePart {
  return { text, hash: hash(text) };
}

const hash = (text: string): string => createHash("sha256").update(text).digest("base64");

/** Every rule of the style sheet of fonts, with its file inside. */
function readFonts(folder: string): FontPart[] {
  const sheet = readFileSync(join(folder, "fonts.css"), "utf8");
  return [...sheet.matchAll(/@font-face \{[^}]*\}/g)].map(([rule]) => {
    const text = rule
      .replace(/url\("\.\/([^"]+)"\)/, (_, name: string) => {
        const bytes = readFileSync(join(folder, name)).toString("base64");
        return `url("data:font/woff2;base64,${bytes}")`;
      })
      .replace(/\s+/g, " ");
    return { ...hashPart(text), ranges: readRanges(rule) };
  });
}

/** `unicode-range: U+20-7E, U+131` as pairs of numbers. */
function readRanges(rule: string): [number, number][] {
  return [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, first, last]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last ?? first, 16),
  ]);
}
