/**
 * Gives every paper its id: DOI, else arXiv, PubMed or OpenAlex id, else the
 * record's own, else `t-` + 16 hex digits of SHA-256 over folded title, year
 * and first author's folded family name of the record that survived. Distinct
 * papers that would share an id all get `-` + 8 hex digits of SHA-256 over the
 * fields of that record, so that an id depends on nothing but its paper and
 * those it would clash with, and names a record of the input in the next build.
 * Linear in the papers.
 */

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { foldText } from "../lib/fold-text.ts";
import type { PaperFields } from "../model/index.ts";
import { canonicalText } from "../lib/canonical-text.ts";

/** The id a record has as a paper when no other claims it. */
export function baseId(fields: PaperFields): string {
  return givenId(fields) || titleId(fields);
}

/** Eight hex digits that tell a record from others with the same id. */
export function hashFields(fields: PaperFields): string {
  return hash(canonicalText(fields)).slice(0, 8);
}

/** A paper's fields, and those of the record that survived. */
export interface Named {
  readonly fields: PaperFields;
  readonly survivor: PaperFields;
}

/** The id a paper has when no other claims it. */
export function paperId({ fields, survivor }: Named): string {
  return givenId(fields) || titleId(survivor);
}

/** One id a paper, all different. */
export function assignIds(papers: readonly Named[]): string[] {
  const ids = papers.map(paperId);
  const clashing = findClashes(ids);
  for (const index of clashing) ids[index] += `-${hashFields(papers[index].survivor)}`;
  for (let still = findClashes(ids); still.length > 0; still = findClashes(ids)) {
    // Equal records can be kept apart by deciding so only; then no content tells them apart.
    still.forEach((index, nth) => {
      ids[index] += `-${nth + 1}`;
    });
  }
  return ids;
}

function givenId({ doi, ids }: PaperFields): string {
  return doi || ids.arxiv || ids.pubmed || ids.openalex || ids.own || "";
}

function titleId(fields: PaperFields): string {
  const family = foldText(fields.authors[0]?.family ?? "");
  return `t-${hash(`${foldText(fields.title)}\n${fields.year ?? ""}\n${family}`).slice(0, 16)}`;
}

function findClashes(ids: readonly string[]): number[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return twice.size === 0 ? [] : ids.flatMap((id, index) => (twice.has(id) ? [index] : []));
}

function hash(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}
