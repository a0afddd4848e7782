/**
 * Makes groups of the matches: like Kruskal's algorithm, best match first, and a
 * match is refused when it would put into one group what must stay apart: two
 * records that the user split; for matches that are not certain, also records
 * with two DOIs of publishers, two arXiv or PubMed ids, years too far apart, or titles that are not alike.
 * So a chain of likenesses cannot join two papers that are not alike. Ties go by
 * the content of the records, never by the order of the input.
 * Cost: sorting the matches.
 */

import { createDisjointSets } from "../lib/disjoint-sets.ts";
import { isPreprint, isPreprintDoi } from "../atlas/is-preprint.ts";
import { PREPRINT_YEARS } from "./duplicate-score.ts";
import { compareTitles, type TitleParts, takeTitleApart } from "./duplicate-titles.ts";
import { arxivIdOf, type PlacedRecord, type RecordMatch } from "./record-matches.ts";

export interface JoinInput {
  readonly records: readonly PlacedRecord[];
  /** Certain matches, those that go first in front. */
  readonly certain: readonly RecordMatch[];
  /** Made once the certain ones are joined, given the set of every record. */
  readonly findLikely: (paperOf: (record: number) => number) => readonly RecordMatch[];
  /** Pairs of records that are two papers. */
  readonly splits: readonly (readonly [number, number])[];
  /** An order of the records that does not look at the order of the input. */
  readonly compare: (a: number, b: number) => number;
}

export interface Joined {
  readonly paperOf: (record: number) => number;
  /** The matches that joined something: a forest over the records. */
  readonly used: readonly RecordMatch[];
  /** The matches that a split of the user stopped. */
  readonly stopped: readonly RecordMatch[];
}

/** What the records of a group have, where two must not differ. */
interface Marks {
  readonly dois: ReadonlySet<string>;
  readonly arxiv: ReadonlySet<string>;
  readonly pubmed: ReadonlySet<string>;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly hasPreprint: boolean;
  /** Different titles, by their letters. */
  readonly titles: ReadonlyMap<string, TitleParts>;
}

const MOST_TITLES = 12;

export function joinMatches({ records, certain, findLikely, splits, compare }: JoinInput): Joined {
  const sets = createDisjointSets(records.length);
  const apart = createApart(splits);
  const used: RecordMatch[] = [];
  const stopped: RecordMatch[] = [];
  const join = (match: RecordMatch, mayJoin: MayJoin, onJoin: JoinHandler) => {
    const [a, b] = [sets.find(match.a), sets.find(match.b)];
    if (a === b) return;
    if (apart.are(a, b)) stopped.push(match);
    else if (mayJoin(a, b, match)) {
      const root = sets.join(a, b);
      apart.join(a, b, root);
      onJoin(a, b, root);
      used.push(match);
    }
  };
  for (const match of certain) join(match, always, nothing);
  const likely = sortMatches(findLikely(sets.find), compare);
  const marks = collectMarks(records, sets.find, likely);
  const titleOf = (record: number) => takeTitleApart(records[record].fields.title);
  const mayJoin: MayJoin = (a, b, match) => {
    return agree(marks.get(a), marks.get(b), [titleOf(match.a), titleOf(match.b)]);
  };
  const onJoin: JoinHandler = (a, b, root) => marks.set(root, uniteMarks(marks.get(a), marks.get(b)));
  for (const match of likely) join(match, mayJoin, onJoin);
  return { paperOf: sets.find, used, stopped };
}

/** Whether the groups `a` and `b` may be joined by the match. */
type MayJoin = (a: number, b: number, match: RecordMatch) => boolean;
type JoinHandler = (a: number, b: number, root: number) => void;
const always = () => true;
const nothing = () => {};

function sortMatches(
  matches: readonly RecordMatch[],
  compare: (a: number, b: number) => number,
): RecordMatch[] {
  const ordered = matches.map((match) =>
    compare(match.a, match.b) <= 0 ? match : { ...match, a: match.b, b: match.a },
  );
  return ordered.sort((x, y) => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b));
}

/** Which groups must stay apart, as the groups grow. */
function createApart(splits: readonly (readonly [number, number])[]) {
  const others = new Map<number, Set<number>>();
  const of = (group: number): Set<number> => {
    const known = others.get(group) ?? new Set();
    others.set(group, known);
    return known;
  };
  for (const [a, b] of splits) {
    of(a).add(b);
    of(b).add(a);
  }
  const join = (a: number, b: number, root: number) => {
    const gone = root === a ? b : a;
    for (const other of others.get(gone) ?? []) {
      of(other).delete(gone);
      of(other).add(root);
      of(root).add(other);
    }
    others.delete(gone);
  };
  return { are: (a: number, b: number) => others.get(a)?.has(b) ?? false, join };
}

/** Marks of the groups that some likely match touches. */
function collectMarks(
  records: readonly PlacedRecord[],
  find: (record: number) => number,
  likely: readonly RecordMatch[],
): Map<number, Marks> {
  const touched = new Set(likely.flatMap(({ a, b }) => [find(a), find(b)]));
  const marks = new Map<number, Marks>();
  records.forEach((record, index) => {
    const root = find(index);
    if (touched.has(root)) marks.set(root, uniteMarks(marks.get(root), markOf(record)));
  });
  return marks;
}

function markOf({ fields }: PlacedRecord): Marks {
  const arxiv = arxivIdOf(fields);
  return {
    dois: new Set(fields.doi === "" || isPreprintDoi(fields.doi) ? [] : [fields.doi]),
    arxiv: new Set(arxiv === "" ? [] : [arxiv]),
    pubmed: new Set(fields.ids.pubmed === undefined ? [] : [fields.ids.pubmed]),
    firstYear: fields.year ?? Number.POSITIVE_INFINITY,
    lastYear: fields.year ?? Number.NEGATIVE_INFINITY,
    hasPreprint: isPreprint(fields),
    titles: new Map([[fields.title.toLowerCase(), takeTitleApart(fields.title)]]),
  };
}

function uniteMarks(a: Marks | undefined, b: Marks | undefined): Marks {
  if (a === undefined || b === undefined) return (a ?? b) as Marks;
  return {
    dois: new Set([...a.dois, ...b.dois]),
    arxiv: new Set([...a.arxiv, ...b.arxiv]),
    pubmed: new Set([...a.pubmed, ...b.pubmed]),
    firstYear: Math.min(a.firstYear, b.firstYear),
    lastYear: Math.max(a.lastYear, b.lastYear),
    hasPreprint: a.hasPreprint || b.hasPreprint,
    titles: new Map([...a.titles, ...b.titles].slice(0, MOST_TITLES)),
  };
}

function agree(
  a: Marks | undefined,
  b: Marks | undefined,
  matched: readonly [TitleParts, TitleParts],
): boolean {
  if (a === undefined || b === undefined) return true;
  const { firstYear, lastYear, hasPreprint } = uniteMarks(a, b);
  // One more than between two records: of three, the middle one may be right.
  if (lastYear - firstYear > (hasPreprint ? PREPRINT_YEARS : 1) + 1) return false;
  const haveSameIds = [
    [a.dois, b.dois],
    [a.arxiv, b.arxiv],
    [a.pubmed, b.pubmed],
  ].every(([one, two]) => one.size === 0 || two.size === 0 || [...one].some((id) => two.has(id)));
  return haveSameIds && haveAlikeTitles(a, b, matched);
}

/**
 * "Kelp" is like both "Kelp: food" and "Kelp: growth", which are not like each other. Titles that
 * are in a group for another reason, an id or a decision, do not count.
 */
function haveAlikeTitles(a: Marks, b: Marks, [one, two]: readonly [TitleParts, TitleParts]): boolean {
  const titles = [...a.titles.values()].filter((title) => areAlike(title, one));
  const others = [...b.titles.values()].filter((title) => areAlike(title, two));
  return titles.every((title) => others.every((other) => areAlike(title, other)));
}

function areAlike(a: TitleParts, b: TitleParts): boolean {
  return compareTitles(a, b, () => false).likeness > 0;
}
