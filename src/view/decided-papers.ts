/**
 * What the user decided about papers, and deciding more: two are one, or one
 * record is a paper of its own. Decisions name papers by any id; here those
 * names are found again among the papers and records of an atlas, as the build
 * finds them (`pipeline/duplicate-decisions.ts`). Linear in papers and records.
 *
 *     merges [["10.1/a", "10.1/b"]]   →   { pair, papers: [7, 7], titles: ["Kelp", "On kelp"] }
 */

import type { Decisions, LedgerEntry, OpenedAtlas, PaperPair } from "../model/index.ts";

/** What knows papers and records. */
export type Account = Pick<OpenedAtlas, "content" | "sources" | "user">;

export type DecisionKind = "merges" | "splits";

/** One decision, with what its two names stand for. */
export interface Decided {
  readonly kind: DecisionKind;
  readonly pair: PaperPair;
  /** Indices of the papers; −1: nothing has this name. */
  readonly papers: readonly [number, number];
  /** Title of each record, or else of its paper; the name where nothing has it. */
  readonly titles: readonly [string, string];
  /** Whether both names are records of their own in the list this atlas was made of. */
  readonly areRecords: boolean;
}

type Kept = Exclude<LedgerEntry, { readonly state: "rejected" }>;

interface Finder {
  /** The paper of a name, −1 for none. */
  readonly paper: (name: string) => number;
  /** The records of a name, where the ledger names them: those that were merged. */
  readonly records: (name: string) => readonly Kept[];
}

/** All decisions about papers, in the order in which they were made. */
export function listDecided(atlas: Account): Decided[] {
  const find = createFinder(atlas);
  const { merges = [], splits = [] } = atlas.user.decisions;
  const describe = (kind: DecisionKind) => (pair: PaperPair) => describePair(atlas, find, { kind, pair });
  return [...merges.map(describe("merges")), ...splits.map(describe("splits"))];
}

/** The decisions with the word that two papers are one; what kept just these two apart is taken back. */
export function decideMerge(atlas: Account, one: number, other: number): Decisions {
  const { decisions } = atlas.user;
  const { id } = atlas.content.papers;
  const find = createFinder(atlas);
  const isAgainst = ([a, b]: PaperPair): boolean => {
    const [first, second] = [find.paper(a), find.paper(b)];
    return (first === one && second === other) || (first === other && second === one);
  };
  const merges = [...(decisions.merges ?? []), [id[one], id[other]] as const];
  const splits = (decisions.splits ?? []).filter((pair) => !isAgainst(pair));
  return withPairs(decisions, { merges, splits });
}

/**
 * The decisions with the word that a record is a paper of its own. Where the user put it there,
 * that is taken back; else it is kept apart from every other record of its paper.
 */
export function decideSplit(atlas: Account, entry: Kept): Decisions {
  const { decisions } = atlas.user;
  const { merges = [], splits = [] } = decisions;
  const find = createFinder(atlas);
  const own = entry.record ?? "";
  const isCause = (pair: PaperPair): boolean =>
    pair.some((name) => find.records(name).length === 1 && find.records(name)[0].record === own) &&
    pair.every((name) => find.paper(name) === entry.paper);
  const others = merges.filter((pair) => !isCause(pair));
  if (others.length < merges.length) return withPairs(decisions, { merges: others, splits });
  const added = otherRecords(atlas.sources.ledger, entry).map((other) => [other, own] as const);
  return withPairs(decisions, { merges, splits: [...splits, ...added] });
}

/** The decisions without one. */
export function takeBack(decisions: Decisions, { kind, pair }: Pick<Decided, "kind" | "pair">): Decisions {
  const { merges = [], splits = [] } = decisions;
  const without = (pairs: readonly PaperPair[]): PaperPair[] =>
    pairs.filter(([a, b]) => a !== pair[0] || b !== pair[1]);
  return withPairs(
    decisions,
    kind === "merges" ? { merges: without(merges), splits } : { merges, splits: without(splits) },
  );
}

/** An empty list is none: then an atlas of a list about which nothing is decided says so. */
function withPairs(
  decisions: Decisions,
  pairs: { readonly merges: readonly PaperPair[]; readonly splits: readonly PaperPair[] },
): Decisions {
  const all = Object.entries({ ...decisions, ...pairs });
  return Object.fromEntries(all.filter(([, list]) => list.length > 0));
}

function describePair(
  { content }: Account,
  find: Finder,
  { kind, pair }: Pick<Decided, "kind" | "pair">,
): Decided {
  const papers = [find.paper(pair[0]), find.paper(pair[1])] as const;
  const records = [find.records(pair[0]), find.records(pair[1])] as const;
  const titleOf = (side: 0 | 1): string => {
    const [record] = records[side];
    const said = record?.state === "merged" ? record.said?.["title"] : undefined;
    const title = typeof said === "string" ? said : (content.papers.title[papers[side]] ?? "");
    return title === "" ? pair[side] : title;
  };
  return {
    kind,
    pair,
    papers,
    titles: [titleOf(0), titleOf(1)],
    areRecords:
      records.every((list) => list.length > 0) && !records[0].some((record) => records[1].includes(record)),
  };
}

/** What ends in the hash of a record names what the rest of it names, where nothing has the whole. */
const HASHED = /-[0-9a-f]{8}$/;

function createFinder({ content, sources }: Account): Finder {
  const papers = new Map<string, number>();
  const records = new Map<string, Kept[]>();
  const { id, aliases } = content.papers;
  aliases.forEach((names, paper) => names.forEach((name) => papers.set(name, paper)));
  for (const entry of sources.ledger) {
    if (entry.state === "rejected" || entry.record === undefined) continue;
    papers.set(entry.record, entry.paper);
    for (const name of new Set([entry.record, entry.record.replace(HASHED, "")])) {
      const known = records.get(name);
      if (known === undefined) records.set(name, [entry]);
      else known.push(entry);
    }
  }
  id.forEach((name, paper) => papers.set(name, paper));
  const bare = (name: string): string => name.replace(HASHED, "");
  return {
    paper: (name) => papers.get(name) ?? papers.get(bare(name)) ?? -1,
    records: (name) => records.get(name) ?? records.get(bare(name)) ?? [],
  };
}

/** The other records of the paper, by the names that decisions know. */
function otherRecords(ledger: readonly LedgerEntry[], entry: Kept): string[] {
  const names = ledger.map((other) =>
    other.state !== "rejected" && other.paper === entry.paper && other !== entry ? (other.record ?? "") : "",
  );
  return [...new Set(names.filter((name) => name !== "" && name !== entry.record))];
}
