/**
 * Recognises a format by what the text contains; the file's name is not asked,
 * because exports are often misnamed. Formats that are recognised but not read
 * yet are told apart so that the message can say what was given.
 * Looks at the beginning of the text only, but for listings.
 *
 *     {"title": …   →   json        @article{…   →   bibtex        Deep Fish⏎We study…   →   listing
 */

import { isListing } from "./read-listing.ts";

/** `json` stands for JSON and JSON Lines. */
export type Format =
  | "json"
  | "listing"
  | "bibtex"
  | "ris"
  | "medline"
  | "web-of-science"
  | "csv"
  | "xml"
  | "binary"
  | "empty"
  | "unknown";

/** The format of a text. */
export function detectFormat(text: string): Format {
  const head = text.slice(0, 20_000).trimStart();
  if (head === "" && text.trim() === "") return "empty";
  if (isBinary(head)) return "binary";
  if (/^\{\s*["}]|^\[\s*[{[\]"]/.test(head) || looksLikeJsonLines(head)) return "json";
  if (/^\s*@[a-z]+\s*[{(]/im.test(head)) return "bibtex";
  if (/^TY {2}-/m.test(head)) return "ris";
  if (/^PMID- \d/m.test(head)) return "medline";
  if (/^FN \S|^PT \w\r?$/m.test(head)) return "web-of-science";
  if (isMarkup(head, text)) return "xml";
  if (isTable(head)) return "csv";
  return isListing(text) ? "listing" : "unknown";
}

// A damaged first line must not hide the lines of JSON behind it.
function looksLikeJsonLines(head: string): boolean {
  const lines = head.split("\n").filter((line) => line.trim() !== "");
  const objects = lines.filter((line) => /^\s*\{\s*"/.test(line)).length;
  return objects >= 2 && objects * 2 >= lines.length;
}

function isBinary(head: string): boolean {
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("%PDF-")) return true;
  const odd = head.match(/[^\P{Cc}\t\n\r]|\ufffd/gu)?.length ?? 0;
  return odd * 20 > head.length;
}

// A root element that the end of the text closes: a title may begin with "<", too.
function isMarkup(head: string, text: string): boolean {
  if (/^<(?:\?xml|!doctype|html)\b/i.test(head)) return true;
  const root = /^<([a-z][\w:.-]{0,40})[\s>]/i.exec(head);
  return root !== null && text.slice(-200).trimEnd().endsWith(`</${root[1]}>`);
}

// A first line of three or more short cells, one of them "title".
function isTable(head: string): boolean {
  const header = (head.split(/\r?\n/, 1)[0] ?? "").toLowerCase();
  if (header.length > 5000 || !/\btitle\b/.test(header)) return false;
  return ["\t", ";", ","].some((separator) => {
    const cells = header.split(separator);
    return cells.length >= 3 && cells.every((cell) => cell.length <= 45);
  });
}
