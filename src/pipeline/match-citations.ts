/**
 * Decides which references point to papers of the list, and which to the same
 * work outside it.
 *
 * A reference is a DOI or an id, matched by DOI, by Littoral's own id, by the ids of
 * merged records and by every other id a paper has, without case and without the usual
 * prefixes; a name that two papers claim belongs to the first. Or it is a reference
 * string, which `matchReference` compares with the papers and `nameWork` with other
 * strings. Self-citations are dropped, repeats count once. Linear in the references.
 *
 *     references ["https://doi.org/10.1/A", "10.1/x"] of paper 3 → pair (paper with 10.1/a, 3), 1 unmatched
 */

import { canonicalDoi } from "../formats/identifiers.ts";
import { compareText } from "../lib/compare.ts";
import type { CitationTable, Paper } from "../model/index.ts";
import type { CitationPairs } from "./evidence-space.ts";
import { createReferenceMatcher } from "./match-reference.ts";
import { type ParsedReference, parseReference } from "./parse-reference.ts";

const PREFIXES =
  /^(?:https?:\/\/(?:dx\.)?doi\.org\/|https?:\/\/(?:www\.)?openalex\.org\/|https?:\/\/arxiv\.org\/abs\/|doi:\s*|arxiv:\s*|pmid:\s*)/;

/** Pairs of citing papers of the list and what else they cite; what points elsewhere is counted. */
export function matchCitations(papers: readonly Paper[]): CitationPairs {
  const resolve = createResolver(papers);
  const outside = new Map<string, Work>();
  const inside: number[][] = [];
  let unmatched = 0;
  papers.forEach((paper, citing) => {
    const cited = new Set<number>();
    paper.references.forEach((reference, at) => {
      const found = resolve(reference);
      if (typeof found === "string") {
        unmatched++;
        if (found !== "") noteWork(outside, found, citing, at);
      } else if (found !== citing) cited.add(found);
    });
    inside.push([...cited].sort((a, b) => a - b));
  });
  return { pairs: listPairs(inside), unmatched, works: outside.size, table: tabulate(inside, outside) };
}

/** @returns the paper that a reference means, else the name of the work outside; '' for an empty reference */
type Resolve = (reference: string) => number | string;

/** References stand in many papers: each spelling is looked at once. */
function createResolver(papers: readonly Paper[]): Resolve {
  const paperOf = nameAll(papers);
  const match = createReferenceMatcher(papers);
  const worksByText = new Map<string, string>();
  const known = new Map<string, number | string>();
  const resolveText = (reference: string): number | string => {
    const parsed = parseReference(reference);
    const cited = paperOf.get(parsed.doi) ?? paperOf.get(parsed.arxiv) ?? match(parsed);
    if (cited >= 0 && !contradicts(parsed.doi, papers[cited].doi)) return cited;
    return nameWork(parsed, worksByText);
  };
  const resolveNew = (reference: string): number | string => {
    const name = plainName(reference);
    return paperOf.get(name) ?? (/\s/.test(name) ? resolveText(reference) : name);
  };
  // A work quoted with its DOI lends it to the quotations without.
  for (const { references } of papers) {
    for (const text of references) {
      if (/\s/.test(text.trim()) && text.includes("10.")) nameWork(parseReference(text), worksByText);
    }
  }
  return (reference) => {
    const found = known.get(reference) ?? resolveNew(reference);
    known.set(reference, found);
    return found;
  };
}

/** Different DOIs are different papers, but for the one of a preprint. */
function contradicts(first: string, second: string): boolean {
  const isPreprint = (doi: string) => doi.startsWith("10.48550/");
  return first !== "" && second !== "" && first !== second && !isPreprint(first) && !isPreprint(second);
}

/**
 * What all quotations of a work outside the list have in common: its DOI or arXiv
 * number, else first author, year, volume and first page, else all of its words.
 *
 * @param doiOf DOIs by the name that a quotation has without; this one is added to it
 */
function nameWork(parsed: ParsedReference, doiOf: Map<string, string>): string {
  const { doi, arxiv, family, year, volume, page, text } = parsed;
  const isPlaced = family !== "" && year !== null && page !== "";
  const words = isPlaced ? `${family} ${year} v${volume} p${page}` : text.words.join(" ");
  const id = doi || arxiv;
  if (id !== "" && isPlaced && !doiOf.has(words)) doiOf.set(words, id);
  return id || (doiOf.get(words) ?? words);
}

/** A work outside the list. */
interface Work {
  readonly name: string;
  /** Papers that cite it, ascending, each once. */
  readonly citers: number[];
  /** Where in the first one's references it stands. */
  readonly quotedAt: number;
}

function noteWork(works: Map<string, Work>, name: string, citing: number, at: number): void {
  const work = works.get(name);
  if (work === undefined) works.set(name, { name, citers: [citing], quotedAt: at });
  else if (work.citers.at(-1) !== citing) work.citers.push(citing);
}

/** @param inside by paper: the papers it cites, ascending */
function listPairs(inside: readonly (readonly number[])[]): Int32Array {
  const keys = new Set<number>();
  inside.forEach((row, citing) => {
    for (const cited of row) keys.add(Math.min(cited, citing) * inside.length + Math.max(cited, citing));
  });
  const sorted = Float64Array.from(keys).sort();
  const pairs = new Int32Array(sorted.length * 2);
  sorted.forEach((key, i) => {
    pairs[2 * i] = Math.floor(key / inside.length);
    pairs[2 * i + 1] = key % inside.length;
  });
  return pairs;
}

function tabulate(inside: readonly (readonly number[])[], outside: ReadonlyMap<string, Work>): CitationTable {
  const sizes = Int32Array.from(inside, (row) => row.length);
  for (const { citers } of outside.values()) for (const paper of citers) sizes[paper]++;
  const shared = [...outside.values()]
    .filter(({ citers }) => citers.length > 1)
    .sort((a, b) => b.citers.length - a.citers.length || compareText(a.name, b.name));
  const rows = inside.map((row) => [...row]);
  shared.forEach(({ citers }, work) => {
    for (const paper of citers) rows[paper].push(inside.length + work);
  });
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, paper) => {
    offsets[paper + 1] = offsets[paper] + row.length;
  });
  return {
    offsets,
    works: Int32Array.from(rows.flat()),
    sizes,
    quotedBy: Int32Array.from(shared, ({ citers }) => citers[0]),
    quotedAt: Int32Array.from(shared, ({ quotedAt }) => quotedAt),
  };
}

/** Every name a paper goes by; DOIs and own ids are entered before weaker names. */
function nameAll(papers: readonly Paper[]): Map<string, number> {
  const paperOf = new Map<string, number>();
  const enter = (name: string, paper: number) => {
    const key = plainName(name);
    if (key !== "" && !paperOf.has(key)) paperOf.set(key, paper);
  };
  papers.forEach((paper, index) => {
    enter(paper.doi, index);
    enter(paper.id, index);
  });
  papers.forEach((paper, index) => {
    for (const alias of paper.aliases) enter(alias, index);
    for (const kind of Object.keys(paper.ids)) enter(paper.ids[kind], index);
  });
  return paperOf;
}

/** A DOI or id as all its spellings have it. */
function plainName(name: string): string {
  const plain = name.trim();
  return canonicalDoi(plain) || plain.toLowerCase().replace(PREFIXES, "").trim();
}
