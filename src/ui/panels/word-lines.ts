/**
 * Words that a user writes into a box: one a line, or one group of synonyms a line.
 *
 *     "LLM = large language model\n"  →  [["LLM", "large language model"]]
 */

/** The words of a box, each once, in their order. */
export function readWords(text: string): string[] {
  const words = text.split("\n").map((line) => line.trim());
  return [...new Set(words)].filter((word) => word !== "");
}

export function writeWords(words: readonly string[]): string {
  return words.join("\n");
}

/** The groups of a box; a line that names one word only, so far, is no group. */
export function readGroups(text: string): string[][] {
  const groups = text.split("\n").map((line) => readWords(line.replaceAll("=", "\n")));
  return groups.filter((group) => group.length > 1);
}

export function writeGroups(groups: readonly (readonly string[])[]): string {
  return writeWords(groups.map((group) => group.join(" = ")));
}
