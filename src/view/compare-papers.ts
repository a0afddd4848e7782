/**
 * Which papers two atlases have in common, and what is written otherwise about
 * them, field by field: titles, abstracts, years, references and everything else
 * that the file keeps about a paper. Linear in papers; reads every abstract.
 */

import { matchPapers, type PaperMatch } from "../atlas/match-papers.ts";
import { canonicalText } from "../lib/canonical-text.ts";
import type { OpenedAtlas } from "../model/index.ts";

export type Compared = Pick<OpenedAtlas, "content" | "readAbstract">;

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface PaperChange {
  /** Index of the paper in the first atlas, and in the second. */
  readonly before: number;
  readonly after: number;
  readonly fields: readonly FieldChange[];
}

export interface PaperComparison {
  readonly match: PaperMatch;
  /** Papers in both. */
  readonly shared: number;
  /** Indices in the second atlas. */
  readonly added: readonly number[];
  /** Indices in the first atlas. */
  readonly removed: readonly number[];
  readonly changed: readonly PaperChange[];
}

/** In the order in which a reader wants to hear of them. */
const FIELDS = [
  "id",
  "title",
  "abstract",
  "authors",
  "year",
  "venue",
  "keywords",
  "doi",
  "url",
  "ids",
  "references",
  "citationCount",
  "language",
  "type",
  "retracted",
  "extra",
  "given",
  "aliases",
] as const;

export function comparePapers(before: Compared, after: Compared): PaperComparison {
  const match = matchPapers(sideOf(before), sideOf(after));
  const changed: PaperChange[] = [];
  const removed: number[] = [];
  match.after.forEach((partner, paper) => {
    if (partner < 0) {
      removed.push(paper);
      return;
    }
    const fields = compareFields(before, paper, after, partner);
    if (fields.length > 0) changed.push({ before: paper, after: partner, fields });
  });
  const added = Array.from(match.before.keys()).filter((paper) => match.before[paper] < 0);
  return { match, shared: match.after.length - removed.length, added, removed, changed };
}

const sideOf = ({ content, readAbstract }: Compared) => ({ papers: content.papers, readAbstract });

// Two atlases and a paper of each: there is no shorter way to say it.
function compareFields(before: Compared, paper: number, after: Compared, partner: number): FieldChange[] {
  const changes = FIELDS.map((field) => ({
    field,
    before: readField(before, field, paper),
    after: readField(after, field, partner),
  })).filter((change) => canonicalText(change.before) !== canonicalText(change.after));
  // How a text was given says nothing more when the text itself is another.
  const isTold = changes.some(({ field }) => field === "title" || field === "abstract");
  return isTold ? changes.filter(({ field }) => field !== "given") : changes;
}

function readField(atlas: Compared, field: (typeof FIELDS)[number], paper: number): unknown {
  return field === "abstract" ? atlas.readAbstract(paper) : atlas.content.papers[field][paper];
}

/** Letters shown on each side of the first difference. */
const AROUND = 60;

/** "… the coral reef …" and "… the coral reed …": two texts where they begin to differ, or the whole short value. */
export function excerptChange({ before, after }: Pick<FieldChange, "before" | "after">): [string, string] {
  const [old, now] = [before, after].map(showValue);
  let same = 0;
  while (same < old.length && same < now.length && old[same] === now[same]) same++;
  return [cutAround(old, same), cutAround(now, same)];
}

/** As a reader writes it: lists with semicolons, an author as "Family, Given", nothing as "none". */
function showValue(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "none";
  if (Array.isArray(value)) return value.map(showValue).join("; ") || "none";
  if (typeof value !== "object") return JSON.stringify(value);
  if ("family" in value && "given" in value) {
    return [value.family, value.given].filter((part) => part !== "").join(", ");
  }
  const entries = Object.entries(value).map(([name, inner]) => `${name}: ${showValue(inner)}`);
  return entries.join("; ") || "none";
}

function cutAround(text: string, at: number): string {
  const start = Math.max(0, at - AROUND);
  const end = Math.min(text.length, at + AROUND);
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
}
