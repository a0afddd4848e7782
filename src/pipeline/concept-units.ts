/**
 * Decides which runs of words count as one word: the long forms of acronyms that
 * the list agrees on, and compounds around a word of grammar.
 *
 * An acronym is agreed on when its most frequent long form is defined in two papers
 * or more and in 60 % of the papers that define it; any other definition holds in its
 * own paper only. A compound like "chain-of-thought" counts from two papers on.
 */

import { compareText } from "../lib/compare.ts";
import type { Folding } from "./concept-folding.ts";
import { FIELDS, type PaperDefinition, type TokenStream } from "./concept-tokens.ts";
import { FUNCTION_WORDS } from "./stop-words.ts";

const AGREED_PAPERS = 2;
const AGREED_SHARE = 0.6;

/** Long forms are folded words. */
export interface Acronyms {
  readonly agreed: ReadonlyMap<string, readonly string[]>;
  /** By paper and acronym: what holds in that paper only. */
  readonly own: ReadonlyMap<number, ReadonlyMap<string, readonly string[]>>;
}

/** Weighs the definitions of all papers against each other. */
export function chooseAcronyms(stream: TokenStream, folding: Folding): Acronyms {
  const byAcronym = new Map<string, Map<string, Set<number>>>();
  const longForms = stream.definitions.map((definition) => foldTokens(stream, folding, definition));
  stream.definitions.forEach(({ acronym, paper }, i) => {
    const forms = byAcronym.get(acronym) ?? new Map<string, Set<number>>();
    const key = longForms[i].join(" ");
    byAcronym.set(acronym, forms.set(key, (forms.get(key) ?? new Set()).add(paper)));
  });
  const agreed = new Map<string, readonly string[]>();
  for (const [acronym, forms] of byAcronym) {
    const top = [...forms].sort((a, b) => b[1].size - a[1].size || compareText(a[0], b[0]))[0];
    let all = 0;
    for (const papers of forms.values()) all += papers.size;
    if (top[1].size >= Math.max(AGREED_PAPERS, AGREED_SHARE * all)) agreed.set(acronym, top[0].split(" "));
  }
  return { agreed, own: collectOwn(stream.definitions, longForms, agreed) };
}

function collectOwn(
  definitions: readonly PaperDefinition[],
  longForms: readonly (readonly string[])[],
  agreed: ReadonlyMap<string, readonly string[]>,
): Map<number, Map<string, readonly string[]>> {
  const own = new Map<number, Map<string, readonly string[]>>();
  definitions.forEach(({ acronym, paper }, i) => {
    if (agreed.get(acronym)?.join(" ") === longForms[i].join(" ")) return;
    const forms = own.get(paper) ?? new Map<string, readonly string[]>();
    if (!forms.has(acronym)) forms.set(acronym, longForms[i]);
    own.set(paper, forms);
  });
  return own;
}

/** All units as folded words, in a fixed order. */
export function chooseUnits(stream: TokenStream, folding: Folding, acronyms: Acronyms): string[][] {
  const units = new Set<string>();
  for (const words of acronyms.agreed.values()) units.add(words.join(" "));
  const papersOf = new Map<string, Set<number>>();
  const keys = stream.raws.map((raw) => readStopCompound(raw, folding));
  for (let field = 0; field < stream.fieldStarts.length - 1; field++) {
    for (let token = stream.fieldStarts[field]; token < stream.fieldStarts[field + 1]; token++) {
      const key = keys[stream.tokens[token]];
      if (key !== "") papersOf.set(key, (papersOf.get(key) ?? new Set()).add(Math.floor(field / FIELDS)));
    }
  }
  for (const [key, papers] of papersOf) if (papers.size >= 2) units.add(key);
  return [...units].sort(compareText).map((unit) => unit.split(" "));
}

/** The folded words of a compound around a word of grammar; '' for other tokens. */
function readStopCompound(raw: string, folding: Folding): string {
  if (!raw.includes("-") && !raw.includes("‐")) return "";
  const pieces = folding.split(raw);
  if (pieces.length < 3 || pieces.some((piece) => piece.breakBefore)) return "";
  const lower = pieces.map((piece) => piece.text.toLowerCase());
  const edges = [lower[0], lower[lower.length - 1]];
  const hasInner = lower.slice(1, -1).some((word) => FUNCTION_WORDS.has(word));
  if (!hasInner || edges.some((word) => FUNCTION_WORDS.has(word) && word !== "out")) return "";
  return lower.map(folding.fold).join(" ");
}

function foldTokens(stream: TokenStream, folding: Folding, range: { first: number; end: number }): string[] {
  const raws = Array.from(stream.tokens.subarray(range.first, range.end), (raw) => stream.raws[raw]);
  return raws.flatMap(folding.split).map((piece) => folding.fold(piece.text.toLowerCase()));
}
