/**
 * What files are called in an atlas: their names, and where two have the same
 * name, as many of their folders as tell them apart. A whole path stays out of
 * an atlas, since it says more of somebody's machine than others need.
 *
 *     ["2019/papers.bib", "2020/papers.bib", "more.ris"]   →   the same three
 *     ["/home/me/2019/papers.bib", "more.ris"]             →   ["papers.bib", "more.ris"]
 */

import { resolve, sep } from "node:path";

/** @returns one name a path; the same file named twice has the same name twice */
export function nameFiles(paths: readonly string[]): string[] {
  const parts = paths.map((path) => resolve(path).split(sep));
  const whole = parts.map((words) => words.join("/"));
  return parts.map((words, i) => {
    for (let length = 1; length < words.length; length++) {
      const name = words.slice(-length).join("/");
      const isOthers = parts.some(
        (other, j) => whole[j] !== whole[i] && other.slice(-length).join("/") === name,
      );
      if (!isOthers) return name;
    }
    return whole[i];
  });
}
