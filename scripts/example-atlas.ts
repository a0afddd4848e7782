/**
 * The example that is shown when no file is named: the map of `seeds/papers.txt`.
 * It is built when it is missing or when the list or the pipeline changed since.
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { hashBytes } from "../src/atlas/hash-content.ts";
import { DEFAULT_OPTIONS } from "../src/model/index.ts";
import { buildAtlas } from "./build-atlas.ts";
import { printErrors, printProblems } from "./console.ts";
import { ROOT } from "./locate.ts";

const SEEDS = join(ROOT, "seeds/papers.txt");
const ATLAS = join(ROOT, "dist/example.atlas");
/** Holds the hash of what the example was built from. */
const KEY = join(ROOT, "dist/example.key");

/** The layers that make an atlas: whether others have been compiled makes no difference. */
const MAKERS = ["lib", "model", "atlas", "formats", "pipeline"].map((layer) => `${layer}${sep}`);

const TITLE = "Disagreement, debate and preference in language models";

/** @returns the path of an up-to-date example; `null` when it could not be built, which has been said then */
export function prepareExample(): string | null {
  const key = hashInputs();
  const current = existsSync(ATLAS) && existsSync(KEY) && readFileSync(KEY, "utf8") === key;
  if (!current) {
    const { made, problems } = buildAtlas([SEEDS], { options: DEFAULT_OPTIONS, title: TITLE });
    // What the reader left out of the page (its headings) is in the atlas's account; only losses are told here.
    printProblems(problems.filter(({ severity }) => severity === "error"));
    if (made === null) {
      printErrors(["The example could not be built."]);
      return null;
    }
    mkdirSync(dirname(ATLAS), { recursive: true });
    writeFileSync(ATLAS, made.bytes);
    writeFileSync(KEY, key);
  }
  return ATLAS;
}

/** One hash over the seed page and the compiled code that makes an atlas of it. */
function hashInputs(): string {
  const source = join(import.meta.dirname, "../src");
  const code = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js") && MAKERS.some((layer) => name.startsWith(layer)))
    .sort()
    .map((name) => join(source, name));
  const hashes = [SEEDS, ...code].map((path) => hashBytes(readFileSync(path)));
  return hashBytes(new TextEncoder().encode(`${TITLE}\n${hashes.join("\n")}`));
}
