/**
 * Ids for a list of papers, no two the same: readers take papers with one id for
 * one paper, and an id of a source is its own only within that source. The first
 * keeps what it asks for, later ones get a number that nobody asks for. Linear.
 *
 *     freeIds(["smith2020", "smith2020", ""])   ["smith2020", "smith2020-2", ""]
 */

/** @param wanted by paper; '' asks for none and stays '' */
export function freeIds(wanted: readonly string[]): string[] {
  const asked = new Set(wanted);
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return wanted.map((id) => {
    if (id === "" || !taken.has(id)) {
      taken.add(id);
      return id;
    }
    let count = (counts.get(id) ?? 1) + 1;
    while (asked.has(`${id}-${count}`) || taken.has(`${id}-${count}`)) count++;
    counts.set(id, count);
    taken.add(`${id}-${count}`);
    return `${id}-${count}`;
  });
}
