/**
 * What a map is called when nobody says: after the files it is made of.
 *
 *     ["a.bib", "a.ris", "b.ris", "c.csv.gz"]   →   "A, B and 1 more"
 */

/** @param names of the files, without path @returns a title that reads as one */
export function nameSources(names: readonly string[]): string {
  const bare = [...new Set(names.map(stripExtensions))].map(makeReadable);
  if (bare.length <= 2) return bare.join(", ");
  return `${bare[0]}, ${bare[1]} and ${bare.length - 2} more`;
}

/** `papers.jsonl.gz` → `papers`. */
export function stripExtensions(name: string): string {
  return name.replace(/\.gz$/i, "").replace(/(?<=.)\.[^.]*$/, "") || name;
}

/** `my_reefs-2024` → `My reefs 2024`; the rest stays as it was typed. */
function makeReadable(name: string): string {
  const spaced = name.replace(/[-_\s]+/g, " ").trim();
  return spaced === "" ? name : spaced.slice(0, 1).toUpperCase() + spaced.slice(1);
}
