/**
 * The papers' words as numbers, in the order title, abstract, keywords, with the
 * acronyms that each paper defines. Everything the concept stage does later works
 * on these columns; the texts are read once.
 */

import { stripUrls } from "../lib/clean-text.ts";
import { tokenise } from "../lib/tokenise.ts";
import type { Paper } from "../model/index.ts";
import { findDefinitions } from "./concept-acronyms.ts";

/** Fields of a paper, in the order in which `fieldStarts` counts them: field f of paper p is 3 p + f. */
export const TITLE = 0;
export const ABSTRACT = 1;
export const FIELDS = 3;

export interface TokenStream {
  /** Distinct tokens as the texts write them ("LLMs"). */
  readonly raws: readonly string[];
  /** By raw: the token in lower case. */
  readonly lowers: readonly string[];
  /** By token: number of its raw. */
  readonly tokens: Int32Array;
  /** By token: 1 when a phrase ends before it. */
  readonly breaks: Uint8Array;
  /** Tokens of field f are `fieldStarts[f] … fieldStarts[f + 1] - 1`. */
  readonly fieldStarts: Int32Array;
  readonly definitions: readonly PaperDefinition[];
}

/** An acronym a paper defines; its long form is tokens `first … end - 1` of the stream. */
export interface PaperDefinition {
  readonly paper: number;
  readonly acronym: string;
  readonly first: number;
  readonly end: number;
}

interface Reading {
  readonly numberOf: Map<string, number>;
  readonly raws: string[];
  readonly lowers: string[];
  readonly tokens: number[];
  readonly breaks: number[];
  readonly fieldStarts: number[];
  readonly definitions: PaperDefinition[];
}

const KEYWORD_DEBRIS = /^index terms/i;

/** Reads all texts. */
export function readTokens(papers: readonly Paper[]): TokenStream {
  const reading: Reading = {
    numberOf: new Map(),
    raws: [],
    lowers: [],
    tokens: [],
    breaks: [],
    fieldStarts: [0],
    definitions: [],
  };
  papers.forEach((paper, index) => {
    readText(reading, paper.title, index);
    reading.fieldStarts.push(reading.tokens.length);
    readText(reading, stripUrls(paper.abstract), index);
    reading.fieldStarts.push(reading.tokens.length);
    for (const keyword of paper.keywords) {
      if (!KEYWORD_DEBRIS.test(keyword)) readText(reading, keyword, index);
    }
    reading.fieldStarts.push(reading.tokens.length);
  });
  return {
    raws: reading.raws,
    lowers: reading.lowers,
    tokens: Int32Array.from(reading.tokens),
    breaks: Uint8Array.from(reading.breaks),
    fieldStarts: Int32Array.from(reading.fieldStarts),
    definitions: reading.definitions,
  };
}

function readText(reading: Reading, text: string, paper: number): void {
  const tokens = tokenise(text);
  const offset = reading.tokens.length;
  for (const definition of findDefinitions(text, tokens)) {
    const { acronym, first, end } = definition;
    reading.definitions.push({ paper, acronym, first: offset + first, end: offset + end });
  }
  tokens.forEach((token, i) => {
    reading.tokens.push(numberRaw(reading, text.slice(token.start, token.end), token.text));
    reading.breaks.push(token.breakBefore || i === 0 ? 1 : 0);
  });
}

function numberRaw(reading: Reading, raw: string, lower: string): number {
  const known = reading.numberOf.get(raw);
  if (known !== undefined) return known;
  const number = reading.raws.push(raw) - 1;
  reading.lowers.push(lower);
  reading.numberOf.set(raw, number);
  return number;
}
