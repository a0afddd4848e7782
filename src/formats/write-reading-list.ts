/** Writes papers as a reading list in Markdown: by region, in the order in which regions come. Linear in the papers. */

import { doiAddress } from "../lib/doi-address.ts";
import { escapeMarkdown, escapeStart } from "../lib/escape-markdown.ts";
import type { ListedPaper } from "./listed-papers.ts";

/**
 * @param atSea heading over papers without a region
 * @param note a line under the title that says which papers these are; '' for none
 */
export function writeReadingList(
  title: string,
  papers: readonly ListedPaper[],
  atSea: string,
  note = "",
): string {
  const byRegion = new Map<string, ListedPaper[]>();
  for (const paper of papers) {
    const region = paper.region === "" ? atSea : paper.region;
    const members = byRegion.get(region);
    if (members === undefined) byRegion.set(region, [paper]);
    else members.push(paper);
  }
  const parts = [...byRegion].map(
    ([region, members]) => `## ${escapeMarkdown(region)}\n\n${members.map(writeItem).join("\n")}\n`,
  );
  const said = note === "" ? "" : `${escapeMarkdown(note)}\n\n`;
  return `# ${escapeMarkdown(title)}\n\n${said}${parts.join("\n")}`;
}

function writeItem({ title, authors, year, venue, doi, url }: ListedPaper): string {
  const names = authors.map(({ family, given }) => (given === "" ? family : `${given} ${family}`)).join(", ");
  const facts = [names, venue, year === null ? "" : String(year)].filter((fact) => fact !== "");
  const address = doi === "" ? url : doiAddress(doi);
  const text = escapeMarkdown(title);
  const link = address === "" ? text : `[${text}](<${address.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`;
  return `- ${escapeStart(`${link}${facts.length === 0 ? "" : `. ${escapeMarkdown(facts.join(", "))}`}`)}`;
}
