/**
 * The compounds of a text written as one word, so that "multiagent" finds
 * "Multi-Agent", "email" "e-mail" and "gpt4" "GPT-4": people write them both ways.
 * Each once, folded; what has no letter is left out (2019-2023). Linear in the text.
 *
 *     joinCompounds("A Multi-Agent Debate")   ["multiagent"]
 */

import { foldText } from "../lib/fold-text.ts";

const COMPOUND = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-\u2010\u2011][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)+/gu;

export function joinCompounds(text: string): string[] {
  const compounds = text.match(COMPOUND) ?? [];
  const lettered = compounds.filter((compound) => /\p{L}/u.test(compound));
  return [...new Set(lettered.map((compound) => foldText(compound).replaceAll(" ", "")))];
}
