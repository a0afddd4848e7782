/**
 * Words in a query that stand where a field would and are no field, but nearly
 * one: at most two typing mistakes from its name (one for the shortest names),
 * letters that changed places being one. They are searched as words; this says so.
 * A word before a colon that is like no field is left alone: titles have many.
 *
 *     findMisspeltFields("tittle:flow learning: maps")   [{ typed: "tittle", meant: "title" }]
 */

import { editDistance } from "../lib/edit-distance.ts";
import { QUERY_FIELDS } from "./query-tokens.ts";

export interface MisspeltField {
  /** As it was typed. */
  readonly typed: string;
  /** The name of a field, as it can be typed. */
  readonly meant: string;
}

/** What the page calls a cluster is a field, too. */
const NAMES: readonly string[] = [...QUERY_FIELDS, "region"];
const MOST_MISTAKES = 2;
/** What stands in quotes is no field. */
const QUOTED = /["“”„][^"“”„]*["“”]/g;
const CANDIDATE = /(?<=^|[\s(-])(\p{L}{3,12}):(?=\s*[^\s:/])/gu;

export function findMisspeltFields(query: string): MisspeltField[] {
  const candidates = [...query.replace(QUOTED, ' "" ').matchAll(CANDIDATE)].map(([, word]) => word);
  return [...new Set(candidates)].flatMap((typed) => {
    const meant = fieldLike(typed.toLowerCase());
    return meant === null ? [] : [{ typed, meant }];
  });
}

/** The nearest name; `null` when it is a field, or like none. */
function fieldLike(word: string): string | null {
  if (NAMES.includes(word)) return null;
  const near = NAMES.map((name) => ({ name, mistakes: editDistance(word, name, MOST_MISTAKES) }))
    .filter(({ name, mistakes }) => mistakes <= (name.length < 5 ? 1 : MOST_MISTAKES))
    .sort((a, b) => a.mistakes - b.mistakes);
  return near[0]?.name ?? null;
}
