/**
 * The papers whose title a text is, just as it stands, or begins with it: a
 * title that is pasted finds its paper whatever signs it holds, also those that
 * would mean something in a query (" -Interactive", quotes, OR, brackets).
 * Beginnings count from four words on, so that short queries stay queries. Only
 * case, spaces and the look of dashes and quotes may differ. Titles are read
 * once, then every look-up is linear in their number.
 *
 *     "Omni-Perceptive And -Interactive Models"   is a title, and takes nothing away
 */

/** Words that a beginning must have. */
const LEAST_WORDS = 4;

/** Indices of papers: whole titles first, then titles that go on; none for a text without words. */
export type FindTitle = (text: string) => readonly number[];

export function createFindTitle(titles: readonly string[]): FindTitle {
  let known: readonly string[] | null = null;
  return (text) => {
    const wanted = evenOut(text);
    if (!/[\p{L}\p{N}]/u.test(wanted)) return [];
    known ??= titles.map(evenOut);
    const isLong = wanted.split(" ").length >= LEAST_WORDS;
    const whole: number[] = [];
    const begun: number[] = [];
    known.forEach((title, paper) => {
      if (title === wanted) whole.push(paper);
      else if (isLong && title.startsWith(wanted)) begun.push(paper);
    });
    return [...whole, ...begun];
  };
}

const evenOut = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Pd}/gu, "-")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
