/** `littoral diff`: what changed between two atlases. */

import { compareAtlases } from "../../src/view/compare-atlases.ts";
import { printErrors, printResult } from "../console.ts";
import { EXIT } from "../exit-codes.ts";
import { loadAtlas } from "../load-atlas.ts";
import type { Arguments } from "../parse-arguments.ts";
import { DIFF_FORMATS, writeDifferences } from "../write-differences.ts";
import type { Command } from "./command.ts";

export const diffCommand: Command = {
  spec: {
    usage: "littoral diff <a.atlas> <b.atlas>",
    short: "Says what changed between two atlases: papers, clusters, names, places.",
    sentence:
      "Compares two atlases, the earlier one first: papers added, removed and changed; regions that are new, gone, split, " +
      "merged, grown or shrunk; names that changed; papers that moved.",
    options: {
      format: { value: DIFF_FORMATS.join("|"), short: "f", help: "How to write it (default: text)." },
      all: { help: "List everything in the text, not the first twenty of each kind." },
      json: { help: "The same as --format json." },
    },
  },
  run: runDiff,
};

function runDiff({ files, values, problems }: Arguments): number {
  const wrong = [...problems];
  if (files.length !== 2)
    wrong.push("Name two atlases, the earlier one first: littoral diff <a.atlas> <b.atlas>.");
  const wanted = values.get("format") ?? (values.has("json") ? "json" : "text");
  const format = DIFF_FORMATS.find((known) => known === wanted);
  if (format === undefined) wrong.push(`--format should be ${DIFF_FORMATS.join(", ")}, but is “${wanted}”.`);
  if (wrong.length > 0 || format === undefined) {
    printErrors(wrong);
    return EXIT.usage;
  }
  const [before, after] = files.map((path) => loadAtlas(path)?.atlas ?? null);
  if (before === null || after === null) return EXIT.failed;
  const sides = { before, after };
  printResult(writeDifferences(sides, compareAtlases(before, after), { format, all: values.has("all") }));
  return EXIT.done;
}
