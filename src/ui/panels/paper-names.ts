/** How papers and their authors are named in lists. */

import type { Author, PaperTable } from "../../model/index.ts";
import { formatList } from "../messages/numbers.ts";
import { paperText } from "../messages/paper.ts";

/** "Ada Lovelace". */
export function authorName(author: Author): string {
  return [author.given, author.family].filter((part) => part !== "").join(" ");
}

/** "Lovelace, Babbage, and 3 more · 1843"; empty when neither is known. */
export function paperByline(papers: PaperTable, paper: number): string {
  const names = papers.authors[paper].map((author) => author.family);
  const year = papers.year[paper];
  const people = shortenNames(names);
  return [people, year === null ? "" : String(year)].filter((part) => part !== "").join(" · ");
}

function shortenNames(names: readonly string[]): string {
  if (names.length === 0) return "";
  if (names.length <= 3) return formatList(names);
  return `${names.slice(0, 2).join(", ")} ${paperText.andOthers(names.length - 2)}`;
}

/** The title, or words that stand for one. */
export function paperTitle(papers: PaperTable, paper: number): string {
  const title = papers.title[paper].trim();
  return title === "" ? paperText.untitled : title;
}
