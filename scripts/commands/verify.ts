/** `littoral verify`: builds an atlas again from its files, and says whether it comes out the same. */

import { compareFiles, hashFile } from "../../src/atlas/compare-files.ts";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import type { OpenedAtlas } from "../../src/model/index.ts";
import { buildAtlas } from "../build-atlas.ts";
import { BUILD_OPTIONS, readColumns } from "../build-options.ts";
import { printErrors, printProblems, printResult } from "../console.ts";
import { describeVerification } from "../describe-verification.ts";
import { EXIT } from "../exit-codes.ts";
import { loadEarlier } from "../load-earlier.ts";
import type { Arguments } from "../parse-arguments.ts";
import { readFiles } from "../read-files.ts";
import type { Command } from "./command.ts";

export const verifyCommand: Command = {
  spec: {
    usage: "littoral verify <x.atlas> <file…>",
    short: "Builds an atlas again from its files, and says whether it comes out the same.",
    sentence:
      "Builds again from the files, with the atlas's own options, title and decisions, and compares: first the content, " +
      "then every byte. What differs is said in words. The exit code is 0 when the content is the same, 3 when it is not.",
    options: {
      columns: BUILD_OPTIONS.columns,
      since: {
        value: "<old.atlas>",
        help: "The earlier atlas whose map was kept, when it was built with --since.",
      },
      json: { help: "Print what was found as JSON." },
    },
  },
  run: runVerify,
};

function runVerify({ files: paths, values, problems }: Arguments): number {
  const wrong = [...problems];
  const columns = readColumns(values, wrong);
  if (paths.length < 2) {
    wrong.push("Name the atlas, then the files that it was built from: littoral verify <x.atlas> <file…>.");
  }
  if (wrong.length > 0) {
    printErrors(wrong);
    return EXIT.usage;
  }
  const [path, ...sources] = paths;
  const read = readFiles([path]);
  printProblems(read.problems);
  if (read.files.length === 0) return EXIT.failed;
  const { bytes } = read.files[0];
  const { value: atlas, problems: shut } = openAtlas(bytes);
  // An atlas opens although an abstract of it cannot be read; the blame is not the files'.
  const { problem: damage } = hashFile(bytes);
  const wrongs = atlas === null || damage === "" ? shut : [damage];
  printErrors(wrongs.map((problem) => `${path}: ${problem}`));
  if (atlas === null || damage !== "") return EXIT.failed;
  const { options, title } = atlas.manifest;
  const earlier = findEarlier(values.get("since"), options.since);
  if (earlier === null) return EXIT.failed;
  const { made, problems: found } = buildAtlas(sources, {
    options,
    title,
    columns,
    user: atlas.user,
    earlier,
  });
  // What was wrong with the records is known from the build; what cannot be read at all is not.
  printProblems(made === null ? found : found.filter(({ code }) => code === "file-unreadable"));
  const rebuilt = made === null ? null : openAtlas(made.bytes).value;
  const compared = made === null ? null : compareFiles(bytes, made.bytes);
  if (rebuilt === null || compared === null) {
    printErrors(["Nothing could be built from the files, so there is nothing to compare."]);
    return EXIT.failed;
  }
  const { sentences, ...facts } = describeVerification({ atlas, rebuilt, files: compared });
  printResult(values.has("json") ? JSON.stringify({ ...facts, sentences }) : sentences.join("\n"));
  return facts.sameContent && facts.intact ? EXIT.done : EXIT.differs;
}

/** @returns the atlas that was kept; `undefined`: none was; `null`: it is missing or another one, which has been said */
function findEarlier(path: string | undefined, hash: string | undefined): OpenedAtlas | undefined | null {
  if (hash === undefined) {
    if (path !== undefined) printErrors(["This atlas kept no earlier map, so --since is not used."]);
    return undefined;
  }
  const name = `content ${hash.slice(0, 16)}`;
  if (path === undefined) {
    printErrors([`This atlas kept the map of an earlier one (${name}): name it with --since <old.atlas>.`]);
    return null;
  }
  const earlier = loadEarlier(path);
  if (earlier === null) return null;
  const { contentHash } = earlier.manifest;
  if (contentHash === hash) return earlier;
  printErrors([`${path} is not the earlier atlas: its content is ${contentHash.slice(0, 16)}, not ${name}.`]);
  return null;
}
