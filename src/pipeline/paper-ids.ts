/**
 * Gives every paper its id: DOI, else arXiv, PubMed or OpenAlex id, else the
 * record's own, else `t-` + 16 hex digits of SHA-256 over folded title, year
 * and first author's folded family name. Distinct papers that would share an id
 * all get `-` + 8 hex digits of SHA-256 over their own fields, so that an id
 * depends on nothing but its paper and those it would clash with.
 * Linear in the papers.
 */

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { foldText } from "../lib/fold-text.ts";
import type { PaperFields } from "../model/index.ts";
import { canonicalText } from "./merge-fields.ts";

/** The id a paper has when no other claims it. */
export function baseId(fields: PaperFields): string {
  const { arxiv, pubmed, openalex, own } = fields.ids;
  const given = fields.doi || arxiv || pubmed || openalex || own;
  if (given) return given;
  const family = foldText(fields.authors[0]?.family ?? "");
  return `t-${hash(`${foldText(fields.title)}\n${fields.year ?? ""}\n${family}`).slice(0, 16)}`;
}

/** One id a paper, all different. */
export function assignIds(papers: readonly PaperFields[]): string[] {
  const ids = papers.map(baseId);
  for (let clashing = findClashes(ids); clashing.length > 0; clashing = findClashes(ids)) {
    for (const index of clashing) ids[index] += `-${hash(canonicalText(papers[index])).slice(0, 8)}`;
  }
  return ids;
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
