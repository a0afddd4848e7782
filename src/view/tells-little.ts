/**
 * Concepts that are evidence but not worth a reader's eye: single adjectives
 * ("factual", "adaptive"), known by their ending. A word that ends a longer concept, or has a plural
 * among its forms, is a noun after all ("positives", "dynamic – group dynamic").
 *
 *     factual yes; debate, gradient, factual consistency no
 */

import { hasAdjectiveEnding } from "../lib/adjective-endings.ts";
import type { ConceptTable } from "../model/index.ts";

const heads = new WeakMap<ConceptTable, ReadonlySet<string>>();

/** Whether a concept is a single adjective. */
export function tellsLittle(table: ConceptTable, concept: number): boolean {
  const key = table.key[concept];
  if (key.includes(" ") || !hasAdjectiveEnding(key)) return false;
  if (table.forms[concept].includes(`${key}s`)) return false;
  return !headsOf(table).has(key);
}

/** Last words of the longer concepts. */
function headsOf(table: ConceptTable): ReadonlySet<string> {
  const known = heads.get(table);
  if (known !== undefined) return known;
  const found = new Set(
    table.key.filter((key) => key.includes(" ")).map((key) => key.slice(key.lastIndexOf(" ") + 1)),
  );
  heads.set(table, found);
  return found;
}
