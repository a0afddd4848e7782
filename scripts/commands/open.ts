/** `littoral open`: the page with an atlas, in the browser. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildAtlas } from "../build-atlas.ts";
import { BUILD_OPTIONS, readBuildOptions, readColumns, readNumber } from "../build-options.ts";
import { printErrors, printMessage, printProblems, printResult } from "../console.ts";
import { prepareExample } from "../example-atlas.ts";
import { EXIT } from "../exit-codes.ts";
import { loadAtlas } from "../load-atlas.ts";
import { PAGE_FOLDER } from "../locate.ts";
import { hasBrowser, openBrowser } from "../open-browser.ts";
import type { Arguments, OptionSpec } from "../parse-arguments.ts";
import { explainFailure, looksLikeAtlas, readFiles } from "../read-files.ts";
import { readDecisions } from "../read-user-layer.ts";
import { servePage } from "../serve-page.ts";
import type { Command } from "./command.ts";

const DEFAULT_PORT = 4690;

export const OPEN_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  port: {
    value: "<number>",
    help: `Where to listen (default: ${DEFAULT_PORT}, or the next free one; 0: any).`,
  },
  "no-open": { help: "Print the address and start no browser." },
};

export const openCommand: Command = {
  spec: {
    usage: "littoral open [x.atlas | file…]",
    short: "Shows a map in the browser; without a file, the example.",
    sentence:
      "Shows an atlas, or the map of lists of papers, in the browser: served on 127.0.0.1 to this machine only. " +
      "Without a file it shows the example.",
    options: { ...OPEN_OPTIONS, ...BUILD_OPTIONS },
  },
  run: runOpen,
};

async function runOpen(given: Arguments): Promise<number> {
  const wrong = [...given.problems];
  const port = readPort(given, wrong);
  const options = readBuildOptions(given.values, wrong);
  const columns = readColumns(given.values, wrong);
  const isMade = given.files.length === 0 || isOneAtlas(given.files);
  if (isMade) wrong.push(...refuseBuildOptions(given));
  if (wrong.length > 0) {
    printErrors(wrong);
    return EXIT.usage;
  }
  if (isMade) {
    const path = given.files.length === 0 ? prepareExample() : given.files[0];
    return path === null ? EXIT.failed : openFile(path, port, given);
  }
  const user = readDecisions(given.values);
  if (user === null) return EXIT.failed;
  const title = given.values.get("title");
  const { made, problems } = buildAtlas(given.files, { options, title, columns, user });
  printProblems(problems);
  if (made === null) {
    printErrors(["There is nothing to show."]);
    return EXIT.failed;
  }
  return showAtlas(made.bytes, port, given);
}

/** Options of a build change nothing in an atlas that is made already: that is told, not passed over. */
function refuseBuildOptions({ files, values }: Arguments): string[] {
  const what = files.length === 0 ? "the example" : files[0];
  return [...values.keys()]
    .filter((name) => !Object.hasOwn(OPEN_OPTIONS, name))
    .map((name) => `--${name} does nothing here: ${what} is a map already. Give it when you build one.`);
}

/** Whether what is to be shown is an atlas already, and no list to make one of. */
export function isOneAtlas(paths: readonly string[]): boolean {
  if (paths.length !== 1) return false;
  const [file] = readFiles(paths).files;
  return file !== undefined && looksLikeAtlas(file.bytes);
}

/** Shows an atlas file: a damaged one is refused here, with its problems, and not in the browser. */
export async function openFile(path: string, port: number, given: Arguments): Promise<number> {
  const loaded = loadAtlas(path);
  return loaded === null ? EXIT.failed : showAtlas(loaded.bytes, port, given);
}

/** Adds to `problems` when the port is none. */
export function readPort({ values }: Arguments, problems: string[]): number {
  const text = values.get("port");
  if (text === undefined) return DEFAULT_PORT;
  const port = readNumber(text, { min: 0, max: 65_535, integer: true });
  if (port === null) problems.push(`--port should be an integer from 0 to 65535, but is “${text}”.`);
  return port ?? DEFAULT_PORT;
}

async function showAtlas(atlas: Uint8Array, port: number, { values }: Arguments): Promise<number> {
  if (!existsSync(join(PAGE_FOLDER, "index.html"))) {
    printErrors(["The page is not built: run “npm run build” first."]);
    return EXIT.failed;
  }
  try {
    const server = await servePage({ folder: PAGE_FOLDER, atlas, port });
    printResult(server.url);
    printMessage("Showing the map at the address above. Ctrl-C ends it.");
    const browser = !values.has("no-open") && hasBrowser(process.env, process.platform);
    if (browser) openBrowser(server.url, process.platform);
    return EXIT.done;
  } catch (error) {
    printErrors([`No port could be opened from ${port} on. ${explainFailure(error)}`]);
    return EXIT.failed;
  }
}
