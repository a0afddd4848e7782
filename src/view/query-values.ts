/**
 * Which values of a field a query means: an author, a venue, a keyword, a
 * concept or a cluster is found by words of its name, and the papers by the value.
 *
 * In quotes the words must stand side by side; the whole name of a concept or
 * cluster means that one alone. Without quotes every word must be one of the name;
 * where no value has them all, beginnings of words do, and where that gives nothing
 * words with small typing mistakes. Cost: one pass over the values a query, those
 * asked before are remembered.
 *
 *     author "lovel"   Ada Lovelace (a beginning, as nobody is called Lovel)
 */

import { editDistance } from "../lib/edit-distance.ts";
import { foldText } from "../lib/fold-text.ts";
import type { AtlasContent } from "../model/index.ts";
import { facetIndexOf, type FacetValues, hasWanted } from "./facet-index.ts";
import type { ValueField } from "./query-tokens.ts";

/** What a field is asked for. */
export interface ValueRequest {
  readonly field: ValueField;
  /** Folded. */
  readonly value: string;
  readonly exact: boolean;
  /** Whole words only: nobody means a typing mistake when taking papers away. */
  readonly strict: boolean;
}

export interface FoundValues {
  /** As they are shown, in the order of the values. */
  readonly labels: readonly string[];
  /** Papers that have one of them, and how much it counts there (0 but for concepts). */
  readonly papers: ReadonlyMap<number, number>;
}

export type ValueSearch = (request: ValueRequest) => FoundValues;

/** The values of a field and how papers are found by them. */
interface ValueTable {
  readonly label: readonly string[];
  /** Folded names of a value, a space before and behind each. */
  readonly names: readonly (readonly string[])[];
  /** Whether a whole name in quotes means this value alone. */
  readonly isNamed: boolean;
  /** Values that also go by a number, folded. */
  readonly byNumber?: ReadonlyMap<string, number>;
  readonly papersOf: (values: readonly number[]) => ReadonlyMap<number, number>;
}

/** One letter in five, at most two, from four letters on: as in the other searches. */
const mistakesIn = (word: string): number =>
  word.length > 3 ? Math.min(2, Math.round(word.length * 0.2)) : 0;

/** @param clustersNow the clusters with the names that they have now: the user renames them */
export function createValueSearch(
  content: AtlasContent,
  clustersNow: () => AtlasContent["clusters"] = () => content.clusters,
): ValueSearch {
  const tables = new Map<ValueField, ValueTable>();
  const answers = new Map<string, FoundValues>();
  let clusters = content.clusters;
  return (request) => {
    if (clusters !== clustersNow()) {
      clusters = clustersNow();
      tables.delete("cluster");
      answers.clear();
    }
    const key = JSON.stringify([request.field, request.value, request.exact, request.strict]);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const table = tables.get(request.field) ?? makeTable(request.field, { ...content, clusters });
    tables.set(request.field, table);
    const values = matchValues(table, request);
    const found = { labels: values.map((value) => table.label[value]), papers: table.papersOf(values) };
    answers.set(key, found);
    return found;
  };
}

function matchValues(
  { names, isNamed, byNumber }: ValueTable,
  { value, exact, strict }: ValueRequest,
): number[] {
  const numbered = byNumber?.get(value);
  if (numbered !== undefined) return [numbered];
  const having = (test: (name: string) => boolean): number[] =>
    names.flatMap((own, index) => (own.some(test) ? [index] : []));
  if (exact) {
    const whole = isNamed ? having((name) => name === ` ${value} `) : [];
    return whole.length > 0 ? whole : having((name) => name.includes(` ${value} `));
  }
  const words = value.split(" ");
  const whole = having((name) => words.every((word) => name.includes(` ${word} `)));
  if (whole.length > 0 || strict) return whole;
  const begun = having((name) => words.every((word) => name.includes(` ${word}`)));
  if (begun.length > 0) return begun;
  const near = words.map((word) => nearWords(word, names));
  return having((name) => near.every((others) => others.some((other) => name.includes(other))));
}

const vocabularies = new WeakMap<ValueTable["names"], readonly string[]>();

/** The words of all names, each once. */
function wordsOf(names: ValueTable["names"]): readonly string[] {
  const known = vocabularies.get(names);
  if (known !== undefined) return known;
  const words = new Set(names.flat().flatMap((name) => name.trim().split(" ")));
  const vocabulary = [...words].filter((word) => word !== "");
  vocabularies.set(names, vocabulary);
  return vocabulary;
}

/** Words of names that begin like this one or differ by a typing mistake, a space before and behind each. */
function nearWords(word: string, names: ValueTable["names"]): string[] {
  const most = mistakesIn(word);
  const isNear = (other: string): boolean =>
    other.startsWith(word) || (most > 0 && editDistance(word, other, most) <= most);
  return wordsOf(names)
    .filter(isNear)
    .map((other) => ` ${other} `);
}

function makeTable(field: ValueField, content: AtlasContent): ValueTable {
  const index = facetIndexOf(content.papers);
  switch (field) {
    case "author":
      return facetTable(index.authors, authorNames);
    case "venue":
      return facetTable(index.venues, (name) => [name]);
    case "keyword":
      return facetTable(index.keywords, (name) => [name]);
    case "concept":
      return conceptTable(content);
    case "cluster":
      return clusterTable(content);
  }
}

/** An author is looked for by given and family name in either order. */
function authorNames(name: string): string[] {
  const comma = name.indexOf(", ");
  return comma < 0 ? [name] : [`${name.slice(comma + 2)} ${name.slice(0, comma)}`, name];
}

const pad = (name: string): string => ` ${foldText(name)} `;

function facetTable(values: FacetValues, namesOf: (name: string) => string[]): ValueTable {
  const count = values.offsets.length - 1;
  return {
    label: values.label,
    names: values.name.map((name) => namesOf(name).map(pad)),
    isNamed: false,
    papersOf: (chosen) => {
      const wanted = new Uint8Array(values.name.length);
      for (const value of chosen) wanted[value] = 1;
      const found = new Map<number, number>();
      for (let paper = 0; paper < count; paper++) if (hasWanted(values, wanted, paper)) found.set(paper, 0);
      return found;
    },
  };
}

function conceptTable({ concepts }: AtlasContent): ValueTable {
  const { label, key, forms, offsets, papers, counts } = concepts;
  return {
    label,
    names: label.map((own, concept) => [own, key[concept], ...forms[concept]].map(pad)),
    isNamed: true,
    papersOf: (chosen) => {
      const found = new Map<number, number>();
      for (const concept of chosen) {
        for (let at = offsets[concept]; at < offsets[concept + 1]; at++)
          found.set(papers[at], (found.get(papers[at]) ?? 0) + counts[at]);
      }
      return found;
    },
  };
}

/** Clusters go by name and by number; "sea" is where papers without a region lie. */
function clusterTable({ clusters, map }: AtlasContent): ValueTable {
  const sea = clusters.length;
  return {
    label: [...clusters.map((cluster) => cluster.label), "Sea"],
    names: [...clusters.map((cluster) => [pad(cluster.label)]), [" sea "]],
    isNamed: true,
    byNumber: new Map(clusters.map((cluster, index) => [foldText(cluster.id), index])),
    papersOf: (chosen) => {
      const wanted = new Set(chosen);
      const found = new Map<number, number>();
      map.region.forEach((region, paper) => {
        if (wanted.has(region < 0 ? sea : region) || wanted.has(map.subregion[paper])) found.set(paper, 0);
      });
      return found;
    },
  };
}
