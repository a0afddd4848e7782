/**
 * The papers' words folded, acronyms written out, units recognised, phrases delimited.
 *
 * A *unit* is a run of words that counts as one and may hold words of grammar
 * (`concept-units.ts`); at each place the longest one wins. A *segment* is a run of
 * words that nothing ends: no punctuation, and no word of grammar, adverb or number
 * outside a unit or compound, nor a set phrase ("in light of"). Linear in the number of words.
 *
 *     "CoT improves few-shot tasks"   [chain of thought] improve [few shot task]
 */

import { readAcronym } from "./concept-acronyms.ts";
import { applyChoices, readChoices, type Synonyms } from "./concept-choices.ts";
import { createFolding, type Folding } from "./concept-folding.ts";
import {
  BREAK_BEFORE,
  COMPOUND,
  ENDS_TOKEN,
  type FoldedWords,
  FROM_ACRONYM,
  FROM_OWN_ACRONYM,
  IGNORED,
  indexRuns,
  standsAt,
  STARTS_TOKEN,
} from "./concept-runs.ts";
import { FIELDS, type TokenStream } from "./concept-tokens.ts";
import { type Acronyms, chooseAcronyms, chooseUnits } from "./concept-units.ts";
import { FUNCTION_WORDS, LY_NOUNS, SET_PHRASES } from "./stop-words.ts";
import { NO_CHOICES, type WordChoices } from "./word-choices.ts";

export interface WordStream extends FoldedWords {
  /** By word: the unit it lies in is words `unitStart … unitEnd - 1`; a word alone is its own unit. */
  readonly unitStart: Int32Array;
  readonly unitEnd: Int32Array;
  /** By word: its segment ends before this position; a word that ends segments has its own position here. */
  readonly segmentEnd: Int32Array;
  /** By key of a concept that stands for others, too, because the user says so: how the user writes it. */
  readonly shown: ReadonlyMap<string, string>;
}

const STARTS_WITH_DIGIT = /^\p{Nd}/u;
const DIMENSIONS = /^[1-9]d$/;
const ADVERB = /...ly$/;

/** Folds and delimits the whole list, as the user wants its words to be read. */
export function readWords(stream: TokenStream, given: WordChoices = NO_CHOICES): WordStream {
  const folding = createFolding(countTokens(stream));
  const acronyms = chooseAcronyms(stream, folding);
  const units = chooseUnits(stream, folding, acronyms);
  const choices = readChoices(given, folding, acronyms);
  const folded = applyChoices(new WordReader(stream, folding, acronyms).read(), choices);
  const named = choices.synonyms.map(({ shown }) => shown);
  return { ...delimit(folded, [...units, ...named]), shown: nameShown(choices.synonyms) };
}

function nameShown(groups: readonly Synonyms[]): ReadonlyMap<string, string> {
  return new Map(groups.map(({ shown, name }) => [shown.join(" "), name]));
}

function countTokens(stream: TokenStream): Map<string, number> {
  const counts = new Map<string, number>();
  const byRaw = new Int32Array(stream.raws.length);
  for (const raw of stream.tokens) byRaw[raw]++;
  stream.lowers.forEach((lower, raw) => {
    counts.set(lower, (counts.get(lower) ?? 0) + byRaw[raw]);
  });
  return counts;
}

/** One word of a raw token, worked out once for all its occurrences. */
interface FoldedPiece {
  readonly word: number;
  readonly flags: number;
  /** The acronym it would be, or ''. */
  readonly acronym: string;
}

/** Turns tokens into folded words, writing acronyms out. */
class WordReader {
  private readonly numberOf = new Map<string, number>();
  private readonly vocabulary: string[] = [];
  private readonly pieces: (readonly FoldedPiece[] | undefined)[] = [];
  private readonly words: number[] = [];
  private readonly tokens: number[] = [];
  private readonly flags: number[] = [];
  private readonly fields: number[] = [];
  private readonly stream: TokenStream;
  private readonly folding: Folding;
  private readonly acronyms: Acronyms;

  constructor(stream: TokenStream, folding: Folding, acronyms: Acronyms) {
    this.stream = stream;
    this.folding = folding;
    this.acronyms = acronyms;
  }

  read(): FoldedWords {
    const { fieldStarts } = this.stream;
    for (let field = 0; field < fieldStarts.length - 1; field++) {
      const own = this.acronyms.own.get(Math.floor(field / FIELDS));
      for (let token = fieldStarts[field]; token < fieldStarts[field + 1]; token++) {
        this.readToken(token, field, own);
      }
    }
    return {
      vocabulary: this.vocabulary,
      words: Int32Array.from(this.words),
      tokens: Int32Array.from(this.tokens),
      flags: Uint8Array.from(this.flags),
      fields: Int32Array.from(this.fields),
    };
  }

  private readToken(token: number, field: number, own: ReadonlyMap<string, readonly string[]> | undefined) {
    const raw = this.stream.tokens[token];
    const breakBefore = this.stream.breaks[token] === 1 ? BREAK_BEFORE : 0;
    const first = this.words.length;
    for (const piece of (this.pieces[raw] ??= this.foldRaw(this.stream.raws[raw]))) {
      const ownForm = own?.get(piece.acronym);
      const written = ownForm ?? this.acronyms.agreed.get(piece.acronym);
      const origin = ownForm === undefined ? FROM_ACRONYM : FROM_ACRONYM | FROM_OWN_ACRONYM;
      if (written === undefined) this.add(piece.word, piece.flags);
      else this.writeOut(written, piece.flags | origin);
    }
    for (let word = first; word < this.words.length; word++) {
      this.tokens.push(token);
      this.fields.push(field);
    }
    if (first === this.words.length) return;
    this.flags[first] |= STARTS_TOKEN | breakBefore;
    this.flags[this.words.length - 1] |= ENDS_TOKEN;
  }

  private writeOut(words: readonly string[], flags: number): void {
    words.forEach((word, i) => {
      this.add(this.number(word), i === 0 ? flags : flags & ~BREAK_BEFORE);
    });
  }

  private foldRaw(raw: string): FoldedPiece[] {
    return this.folding.split(raw).map((piece) => ({
      word: this.number(this.folding.fold(piece.text.toLowerCase())),
      flags: (piece.compound ? COMPOUND : 0) | (piece.breakBefore ? BREAK_BEFORE : 0),
      acronym: readAcronym(piece.text),
    }));
  }

  private add(word: number, flags: number): void {
    this.words.push(word);
    this.flags.push(flags);
  }

  private number(word: string): number {
    const known = this.numberOf.get(word);
    if (known !== undefined) return known;
    const number = this.vocabulary.push(word) - 1;
    this.numberOf.set(word, number);
    return number;
  }
}

/** Finds units, then segments. */
function delimit(folded: FoldedWords, units: readonly (readonly string[])[]): Omit<WordStream, "shown"> {
  const count = folded.words.length;
  const unitStart = Int32Array.from({ length: count }, (_, i) => i);
  const unitEnd = Int32Array.from({ length: count }, (_, i) => i + 1);
  const byFirst = indexRuns(folded.vocabulary, units);
  for (let at = 0; at < count; at = unitEnd[at]) {
    const unit = byFirst.get(folded.words[at])?.find((candidate) => standsAt(folded, candidate, at));
    if (unit === undefined) continue;
    unitStart.fill(at, at, at + unit.length);
    unitEnd.fill(at + unit.length, at, at + unit.length);
  }
  const segmentEnd = new Int32Array(count);
  const inSetPhrase = markSetPhrases(folded);
  const ends = Uint8Array.from(folded.vocabulary, (word) => (endsPhrase(word) ? 1 : 0));
  for (let at = count - 1; at >= 0; at--) {
    const alone = unitEnd[at] - unitStart[at] === 1 && (folded.flags[at] & COMPOUND) === 0;
    if ((folded.flags[at] & IGNORED) !== 0) segmentEnd[at] = at;
    else if (alone && (ends[folded.words[at]] === 1 || inSetPhrase[at] === 1)) segmentEnd[at] = at;
    else if (at + 1 === count || (folded.flags[at + 1] & BREAK_BEFORE) !== 0) segmentEnd[at] = at + 1;
    else segmentEnd[at] = Math.max(at + 1, segmentEnd[at + 1]);
  }
  return { ...folded, unitStart, unitEnd, segmentEnd };
}

/** By word: 1 inside a set phrase. */
function markSetPhrases(folded: FoldedWords): Uint8Array {
  const marks = new Uint8Array(folded.words.length);
  const byFirst = indexRuns(folded.vocabulary, SET_PHRASES);
  for (let at = 0; at < marks.length; at++) {
    const phrase = byFirst.get(folded.words[at])?.find((candidate) => standsAt(folded, candidate, at));
    if (phrase !== undefined) marks.fill(1, at, at + phrase.length);
  }
  return marks;
}

/** Words that end a phrase wherever they stand alone. */
function endsPhrase(word: string): boolean {
  if (word.length < 2 || FUNCTION_WORDS.has(word)) return true;
  if (STARTS_WITH_DIGIT.test(word)) return !DIMENSIONS.test(word);
  return ADVERB.test(word) && !LY_NOUNS.has(word);
}
