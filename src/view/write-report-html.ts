/**
 * Writes a report as one page that holds everything: the map as SVG, the style by
 * its hash, no script, nothing fetched from anywhere; its Content-Security-Policy
 * says so. Texts of files are escaped. Linear in the report.
 */

import { hashBytes } from "../atlas/hash-content.ts";
import { escapeXml } from "../lib/escape-xml.ts";
import type { Block, Inline, Inlines, Report, YearsBlock } from "./report-blocks.ts";
import { REPORT_STYLE } from "./report-style.ts";
import { toBase64 } from "./to-base64.ts";

export function writeReportHtml(report: Report): string {
  const title = escapeXml(report.title);
  const [summary, ...rest] = report.blocks;
  const policy = `default-src 'none'; style-src 'sha256-${hashStyle()}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
<h1 dir="auto">${title}</h1>
${writeBlock(summary, 0)}
${writeContents(report.blocks)}
${rest.map((block, i) => writeBlock(block, i + 1)).join("\n")}
</main>
</body>
</html>
`;
}

function hashStyle(): string {
  const hex = hashBytes(new TextEncoder().encode(REPORT_STYLE));
  return toBase64(
    Uint8Array.from({ length: 32 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16)),
  );
}

/** Headings by their place: texts may repeat. */
const idOf = (block: number): string => `part-${block}`;

function writeContents(blocks: readonly Block[]): string {
  const items = blocks.flatMap((block, i) =>
    block.kind === "heading" && block.level === 2
      ? [`<li><a href="#${idOf(i)}">${escapeXml(block.text)}</a></li>`]
      : [],
  );
  return `<nav aria-label="Contents">\n<ul>\n${items.join("\n")}\n</ul>\n</nav>`;
}

function writeBlock(block: Block, place: number): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level} id="${idOf(place)}" dir="auto">${escapeXml(block.text)}</h${block.level}>`;
    case "text":
      return `<p>${writeInlines(block.parts)}</p>`;
    case "list": {
      const items = block.items.map((item) => `<li dir="auto">${writeInlines(item)}</li>`).join("\n");
      return block.ordered ? `<ol>\n${items}\n</ol>` : `<ul>\n${items}\n</ul>`;
    }
    case "table":
      return writeTable(block);
    case "years":
      return writeYears(block);
    case "map":
      return `<figure class="map">\n${inlineSvg(block.svg)}\n<figcaption>${escapeXml(block.caption)}</figcaption>\n</figure>`;
    case "code":
      // Focusable, because a box that scrolls must be reachable without a pointer.
      return `<pre tabindex="0" role="region" aria-label="${escapeXml(block.name)}"><code>${escapeXml(block.text)}</code></pre>`;
  }
}

/** An SVG document as an element of a page. */
const inlineSvg = (svg: string): string => svg.slice(svg.indexOf("<svg")).trim();

function writeTable({ caption, head, numeric, rows }: Extract<Block, { kind: "table" }>): string {
  const kind = (column: number): string => (numeric[column] ? ' class="number"' : ' dir="auto"');
  const heads = head.map((name, i) => `<th scope="col"${kind(i)}>${escapeXml(name)}</th>`).join("");
  const body = rows.map((cells) => {
    const written = cells.map((cell, i) => `<td${kind(i)}>${writeInlines(cell)}</td>`).join("");
    return `<tr>${written}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeXml(caption)}">
<table>
<caption>${escapeXml(caption)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>
</div>`;
}

const HEIGHT = 40;

/** One bar a year, in units of a year's width; read aloud as what it says. */
function writeYears({ name, years, earlier }: YearsBlock): string {
  const most = Math.max(...years.map(({ papers }) => papers));
  const bars = years.map(({ year, papers }, i) => {
    const height = Math.round((1000 * HEIGHT * papers) / most) / 1000;
    return papers === 0
      ? ""
      : `<rect x="${i * 10 + 1}" y="${HEIGHT - height}" width="8" height="${height}"><title>${year}: ${papers}</title></rect>`;
  });
  const first = years[0].year;
  const last = years[years.length - 1].year;
  const counted = `at most ${most} a year${earlier === 0 ? "" : `; and ${earlier} earlier`}`;
  const said = `Papers by year, ${name}: ${first} to ${last}, ${counted}`;
  return `<figure class="years">
<svg viewBox="0 0 ${10 * years.length} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${escapeXml(said)}">${bars.join("")}</svg>
<figcaption><span>${first}</span><span>${counted}</span><span>${last}</span></figcaption>
</figure>`;
}

function writeInlines(parts: Inlines): string {
  return parts.map(writeInline).join("").trim();
}

function writeInline(part: Inline): string {
  if (typeof part === "string") return escapeXml(part);
  const text = escapeXml(part.text);
  switch (part.kind) {
    case "strong":
      return `<strong>${text}</strong>`;
    case "quiet":
      return `<span class="quiet">${text}</span>`;
    case "link":
      return `<a href="${escapeXml(part.href)}" rel="noopener noreferrer">${text}</a>`;
    default:
      return text;
  }
}
