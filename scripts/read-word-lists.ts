/** Reads the lists of words that a build may be given: one entry a line, `#` starts a comment, empty lines do not count. */

import { readFileSync } from "node:fs";
import { tokenise } from "../src/lib/tokenise.ts";
import { explainFailure } from "./read-files.ts";

/** What may stand between the phrases of a group. */
const BETWEEN = /[=;\t]/;

/** Words and phrases to ignore, one a line. What is wrong with the file is added to `problems`. */
export function readStopWords(path: string | undefined, problems: string[]): string[] {
  return readLines("stop-words", path, problems).map(({ text }) => text);
}

/** Groups of concepts that count as one, one a line: the one to show = the others. */
export function readSynonyms(path: string | undefined, problems: string[]): string[][] {
  return readLines("synonyms", path, problems).flatMap(({ text, line }): string[][] => {
    const group = text.split(BETWEEN).map((phrase) => phrase.trim());
    if (group.length >= 2 && group.every(hasWord)) return [group];
    problems.push(
      `--synonyms: line ${line} of ${path} should name two concepts or more (the one to show = another), but is “${text}”.`,
    );
    return [];
  });
}

function readLines(option: string, path: string | undefined, problems: string[]) {
  if (path === undefined) return [];
  const lines = readText(option, path, problems)
    .split(/\r\n|\r|\n/)
    .map((whole, index) => ({ text: whole.replace(/#.*$/, "").trim(), line: index + 1 }))
    .filter(({ text }) => text !== "");
  for (const { text, line } of lines) {
    if (!hasWord(text)) problems.push(`--${option}: line ${line} of ${path} has no word in it: “${text}”.`);
  }
  return lines.filter(({ text }) => hasWord(text));
}

function readText(option: string, path: string, problems: string[]): string {
  try {
    // `fatal`: bytes that are no text are no list of words, and the decoder takes a byte order mark away.
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const why = error instanceof TypeError ? "It is no text in UTF-8." : explainFailure(error);
    problems.push(`--${option}: ${path} could not be read. ${why}`);
    return "";
  }
}

function hasWord(text: string): boolean {
  return tokenise(text).length > 0;
}
