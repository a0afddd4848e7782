/**
 * What a map is called when nobody says: after the files it is made of.
 *
 *     ["a.bib", "b.ris", "c.csv.gz"]   →   "a, b and 1 more"
 */

/** @param names of the files, without path */
export function nameSources(names: readonly string[]): string {
  const bare = names.map(stripExtensions);
  if (bare.length <= 2) return bare.join(", ");
  return `${bare[0]}, ${bare[1]} and ${bare.length - 2} more`;
}

/** `papers.jsonl.gz` → `papers`. */
export function stripExtensions(name: string): string {
  return name.replace(/\.gz$/i, "").replace(/(?<=.)\.[^.]*$/, "") || name;
}
