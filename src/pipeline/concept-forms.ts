/**
 * Decides how a concept is written: all its forms in the texts, and the one to show.
 *
 * Shown is the form that ends a phrase in most papers (that gives natural plurals:
 * "Vector Fields"), in title case; a word keeps its inner capitals where more than
 * 80 % of its occurrences in the list have them ("ImageNet", "DPO"). A concept with an
 * acronym is written out, unless that takes more than 40 characters ("RLHF").
 * Papers are counted, not occurrences: one paper that shouts decides nothing.
 */

import { compareText } from "../lib/compare.ts";
import { joinBigrams } from "../lib/cut-bigrams.ts";
import { tokenise } from "../lib/tokenise.ts";
import type { Phrase } from "./concept-phrases.ts";
import { FIELDS, type TokenStream } from "./concept-tokens.ts";
import { ENDS_TOKEN, FROM_ACRONYM, FROM_OWN_ACRONYM, STARTS_TOKEN } from "./concept-runs.ts";
import type { WordStream } from "./concept-words.ts";
import { FUNCTION_WORDS } from "./stop-words.ts";

/** How a concept is written. */
export interface ConceptForms {
  readonly label: string;
  /** Lower-case tokens joined by spaces, ascending; the concept's own words where it is never written whole. */
  readonly forms: readonly string[];
}

/** One form and how many papers use it. */
interface FormCount {
  readonly form: string;
  readonly fromAcronym: boolean;
  papers: number;
  /** Papers that have it at the end of a phrase. */
  headPapers: number;
  latestPaper: number;
  latestHead: number;
}

const LONGEST_LABEL = 40;
/** "of" and "with" stay small in a title, "making" does not. */
const LONGEST_SMALL_WORD = 4;
const CAPITAL_SHARE = 0.8;
const CAPITAL = /\p{Lu}/u;
const INNER_CAPITAL = /[\p{L}\p{Nd}]\p{Lu}/u;
const POSSESSIVE = /['’]s?$/;

/** Knows how the list writes its words. @param isHead by word: 1 at the end of a phrase */
export function createFormReader(tokens: TokenStream, stream: WordStream, isHead: Uint8Array) {
  const casings = chooseCasings(tokens);
  return (phrase: Phrase): ConceptForms => {
    const counts = countForms(tokens, stream, phrase, isHead);
    const key = phrase.words.map((word) => stream.vocabulary[word]).join(" ");
    const given = writeGiven(stream.shown.get(key) ?? "", casings);
    if (counts.length === 0) return { label: given || writeLabel(key, casings), forms: [key] };
    return {
      label: given || writeLabel(chooseForm(counts), casings),
      forms: counts.map((count) => count.form).sort(compareText),
    };
  };
}

/** The whole-token forms of a phrase; what an acronym means in one paper only is no form for the others. */
function countForms(
  tokens: TokenStream,
  stream: WordStream,
  phrase: Phrase,
  isHead: Uint8Array,
): FormCount[] {
  const counts = new Map<string, FormCount>();
  const length = phrase.words.length;
  for (const from of phrase.places) {
    const last = from + length - 1;
    const whole = (stream.flags[from] & STARTS_TOKEN) !== 0 && (stream.flags[last] & ENDS_TOKEN) !== 0;
    if (!whole || hasFlag(stream, from, last, FROM_OWN_ACRONYM)) continue;
    const form = writeForm(tokens, stream.tokens[from], stream.tokens[last]);
    const count = counts.get(form) ?? {
      form,
      fromAcronym: hasFlag(stream, from, last, FROM_ACRONYM),
      papers: 0,
      headPapers: 0,
      latestPaper: -1,
      latestHead: -1,
    };
    counts.set(form, count);
    const paper = Math.floor(stream.fields[from] / FIELDS);
    if (count.latestPaper !== paper) count.papers++;
    count.latestPaper = paper;
    if (isHead[last] === 0) continue;
    if (count.latestHead !== paper) count.headPapers++;
    count.latestHead = paper;
  }
  return [...counts.values()];
}

function writeForm(tokens: TokenStream, first: number, last: number): string {
  let form = tokens.lowers[tokens.tokens[first]];
  for (let token = first + 1; token <= last; token++) form += ` ${tokens.lowers[tokens.tokens[token]]}`;
  return form;
}

function hasFlag(stream: WordStream, first: number, last: number, flag: number): boolean {
  for (let word = first; word <= last; word++) if ((stream.flags[word] & flag) !== 0) return true;
  return false;
}

/** Written out if it can be, short if it must be. */
function chooseForm(counts: readonly FormCount[]): string {
  const written = counts.filter((count) => !count.fromAcronym);
  const short = counts.filter((count) => count.fromAcronym);
  const best = findMostUsed(written.length > 0 ? written : short);
  if (best.length <= LONGEST_LABEL || short.length === 0) return best;
  return findMostUsed(short);
}

function findMostUsed(counts: readonly FormCount[]): string {
  const order = (a: FormCount, b: FormCount) =>
    b.headPapers - a.headPapers || b.papers - a.papers || compareText(a.form, b.form);
  return [...counts].sort(order)[0].form;
}

/** By lower-case token: its written form, for tokens that keep their capitals. */
function chooseCasings(tokens: TokenStream): ReadonlyMap<string, string> {
  const counts = new Int32Array(tokens.raws.length);
  for (const raw of tokens.tokens) counts[raw]++;
  const totals = new Map<string, number>();
  const best = new Map<string, number>();
  tokens.lowers.forEach((lower, raw) => {
    totals.set(lower, (totals.get(lower) ?? 0) + counts[raw]);
    const leader = best.get(lower);
    const leads = leader === undefined || counts[raw] > counts[leader];
    const ties = leader !== undefined && counts[raw] === counts[leader];
    if (leads || (ties && compareText(tokens.raws[raw], tokens.raws[leader]) < 0)) best.set(lower, raw);
  });
  const casings = new Map<string, string>();
  for (const [lower, raw] of best) {
    const share = counts[raw] / (totals.get(lower) ?? 1);
    if (share > CAPITAL_SHARE && INNER_CAPITAL.test(tokens.raws[raw])) casings.set(lower, tokens.raws[raw]);
  }
  return casings;
}

/** As the user writes it, where that has capitals. */
function writeGiven(name: string, casings: ReadonlyMap<string, string>): string {
  if (CAPITAL.test(name)) return name.replace(/\s+/gu, " ").trim();
  const tokens = tokenise(name).map((token) => token.text);
  return tokens.length === 0 ? "" : writeLabel(tokens.join(" "), casings);
}

function writeLabel(form: string, casings: ReadonlyMap<string, string>): string {
  const words = form.split(" ").map((token, i) => {
    const written = casings.get(token);
    return written ?? capitalise(token, i === 0);
  });
  return joinBigrams(words.join(" ")).replace(POSSESSIVE, "");
}

/** Title case for a token and the parts of a compound; words of grammar stay small inside. */
function capitalise(token: string, isFirst: boolean): string {
  const parts = token.split("-").map((part, i) => {
    const small = part.length <= LONGEST_SMALL_WORD && FUNCTION_WORDS.has(part);
    if (small && !(isFirst && i === 0)) return part;
    const [first = "", ...rest] = part;
    return first.toUpperCase() + rest.join("");
  });
  return parts.join("-");
}
