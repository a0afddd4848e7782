#!/usr/bin/env node
/** The command line: finds the command, and lets it say how it ended. */

import { buildCommand, runBuild } from "./commands/build.ts";
import type { Command } from "./commands/command.ts";
import { diffCommand } from "./commands/diff.ts";
import { evalCommand } from "./commands/eval.ts";
import { exportCommand } from "./commands/export.ts";
import { isOneAtlas, OPEN_OPTIONS, openCommand, openFile, readPort } from "./commands/open.ts";
import { reportCommand } from "./commands/report.ts";
import { verifyCommand } from "./commands/verify.ts";
import { printErrors, printResult } from "./console.ts";
import { EXIT } from "./exit-codes.ts";
import { guessCommand } from "./guess-command.ts";
import { describeCommand, describeCommands } from "./help.ts";
import { readVersion } from "./locate.ts";
import { type Arguments, parseArguments } from "./parse-arguments.ts";

const COMMANDS: Readonly<Record<string, Command>> = {
  build: buildCommand,
  open: openCommand,
  export: exportCommand,
  eval: evalCommand,
  report: reportCommand,
  verify: verifyCommand,
  diff: diffCommand,
};

/** `littoral <file…>`, which has no name. */
const buildThenOpen: Command = {
  spec: {
    usage: "littoral <file…>",
    short: "Builds, then opens.",
    sentence: "Reads lists of papers, writes their map as one file, and opens it in the browser.",
    options: { ...buildCommand.spec.options, ...OPEN_OPTIONS },
  },
  run: async (given: Arguments) => {
    if (isOneAtlas(given.files)) return openCommand.run(given);
    const wrong = [...given.problems];
    const port = readPort(given, wrong);
    const { code, path } = runBuild({ ...given, problems: wrong });
    return code === EXIT.done ? openFile(path, port, given) : code;
  },
};

async function main(typed: readonly string[]): Promise<number> {
  const isHelp = typed[0] === "help" && typed.length === 2 && Object.hasOwn(COMMANDS, typed[1]);
  const words = isHelp ? [typed[1], "--help"] : typed;
  const [first] = words;
  if (first === undefined || first === "--help" || first === "-h" || first === "help") {
    printResult(describeCommands(COMMANDS));
    return first === undefined ? EXIT.usage : EXIT.done;
  }
  if (first === "--version") {
    printResult(readVersion());
    return EXIT.done;
  }
  const named = Object.hasOwn(COMMANDS, first);
  const meant = named ? "" : guessCommand(first, Object.keys(COMMANDS));
  if (meant !== "") {
    printErrors([`There is no command and no file “${first}”. Did you mean “littoral ${meant}”?`]);
    return EXIT.usage;
  }
  const command = named ? COMMANDS[first] : buildThenOpen;
  const given = parseArguments(named ? words.slice(1) : words, command.spec);
  if (given.values.has("help")) {
    printResult(describeCommand(command.spec));
    return EXIT.done;
  }
  return command.run(given);
}

/** `npm run littoral` starts in the checkout, wherever it was typed; files are meant from where it was typed. */
function goWhereTyped(): void {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  if (script === "littoral" && folder !== undefined) process.chdir(folder);
}

/** Whoever reads the results may stop (`| head`): that is no mistake of anybody, and the rest goes nowhere. */
function letReadersStop(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}

try {
  letReadersStop();
  goWhereTyped();
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  printErrors(["This is a mistake in Littoral, not in your files. Please report it with the lines below."]);
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = EXIT.failed;
}
