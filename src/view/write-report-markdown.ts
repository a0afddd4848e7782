/**
 * Writes a report as Markdown (CommonMark with the tables of GitHub). Texts of
 * files are texts: every sign that could be markup, HTML or the end of a cell is
 * escaped. Years are drawn with blocks of eight heights. Linear in the report.
 */

import { escapeMarkdown, escapeStart } from "../lib/escape-markdown.ts";
import type { Block, Inline, Inlines, Report, YearsBlock } from "./report-blocks.ts";

/** @param map where the picture of the map is: a path beside the file, or a data address */
export function writeReportMarkdown({ title, blocks }: Report, map: string): string {
  const parts = [`# ${escapeMarkdown(title)}`, ...blocks.map((block) => writeBlock(block, map))];
  return `${parts.join("\n\n")}\n`;
}

function writeBlock(block: Block, map: string): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case "text":
      return writeInlines(block.parts);
    case "list":
      return block.items
        .map((item, i) => `${block.ordered ? `${i + 1}.` : "-"} ${writeInlines(item)}`)
        .join("\n");
    case "table":
      return writeTable(block);
    case "years":
      return writeYears(block);
    case "map":
      return `![${escapeMarkdown(block.caption)}](${writeTarget(map)})\n\n*${escapeMarkdown(block.caption)}*`;
    case "code":
      return writeCode(block.text);
  }
}

/** A path or an address; in angle brackets where it holds what would end it. */
const writeTarget = (target: string): string =>
  /^[\w.%:/;,+=-]+$/.test(target) ? target : `<${target.replaceAll(/[<>\\\s]/g, encodeURIComponent)}>`;

/** Fenced with more backticks than stand in a row inside. */
function writeCode(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}bibtex\n${text}\n${fence}`;
}

function writeTable({ caption, head, numeric, rows }: Extract<Block, { kind: "table" }>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    `**${escapeMarkdown(caption)}**`,
    "",
    line(head.map(escapeMarkdown)),
    line(numeric.map((isNumber) => (isNumber ? "--:" : "---"))),
    ...rows.map((cells) => line(cells.map(writeInlines))),
  ].join("\n");
}

const BARS = Array.from("▁▂▃▄▅▆▇█");

function writeYears({ years, earlier }: YearsBlock): string {
  const most = Math.max(...years.map(({ papers }) => papers));
  const bars = years.map(({ papers }) =>
    papers === 0 ? "·" : BARS[Math.min(7, Math.max(0, Math.ceil((8 * papers) / most) - 1))],
  );
  const before = earlier === 0 ? "" : `; and ${earlier} earlier`;
  return `**Years:** ${years[0].year} ${bars.join("")} ${years[years.length - 1].year} (at most ${most} a year${before})`;
}

function writeInlines(parts: Inlines): string {
  return escapeStart(parts.map(writeInline).join("").trim());
}

function writeInline(part: Inline): string {
  if (typeof part === "string") return escapeMarkdown(part);
  switch (part.kind) {
    case "strong":
      return `**${escapeMarkdown(part.text.trim())}**${/\s$/.test(part.text) ? " " : ""}`;
    case "link":
      return `[${escapeMarkdown(part.text)}](<${part.href.replaceAll(/[<>\\\s|]/g, encodeURIComponent)}>)`;
    default:
      return escapeMarkdown(part.text);
  }
}
