/**
 * Recognises formats by what the text contains; the file's name is not asked,
 * because exports are often misnamed. Each function looks at the beginning of
 * the text (`head`, without white space before it) for the signs of one format.
 *
 *     {"title": …   →   JSON        @article{…   →   BibTeX        TY  - JOUR   →   RIS
 */

/** How much of a text is looked at. */
const HEAD = 20_000;

/** The beginning of a text, by which its format is recognised. */
export function headOf(text: string): string {
  const start = text.search(/\S/);
  return start === -1 ? "" : text.slice(start, start + HEAD);
}

/** JSON and JSON Lines; a damaged first line must not hide the lines of JSON behind it. */
export function isJson(head: string): boolean {
  return /^\{\s*["}]|^\[\s*[{[\]"]/.test(head) || isMixedList(head) || looksLikeJsonLines(head);
}

// A list whose first elements are no objects, but not a line of a reading list ("[1] Deep Fish", "[1, 2] …").
function isMixedList(head: string): boolean {
  return /^\[\s*(?:(?:null|true|false|-?\d[\d.eE+-]*)\s*,\s*)+[{["]/.test(head);
}

/** Most lines, and at least two, begin an object. */
export function looksLikeJsonLines(head: string): boolean {
  const lines = head.split("\n").filter((line) => line.trim() !== "");
  const objects = lines.filter((line) => /^\s*\{\s*"/.test(line)).length;
  return objects >= 2 && objects * 2 >= lines.length;
}

/** BibTeX and BibLaTeX, behind headers and comments of any kind. */
export function isBibtex(head: string): boolean {
  return /^\s*@[a-z]+\s*[{(]/im.test(head);
}

/** RIS of any dialect; a beginning that was cut off leaves lines with tags. */
export function isRis(head: string): boolean {
  if (/^\f?TY {1,2}-/m.test(head)) return true;
  const tags = new Set(head.match(/^[A-Z][A-Z0-9](?= {2}- )/gm));
  return tags.size >= 3 && (tags.has("TI") || tags.has("T1")) && !isMedline(head);
}

/** PubMed's tagged text. */
export function isMedline(head: string): boolean {
  return /^PMID- ?\d/m.test(head);
}

/** Refer, the tagged text of EndNote. */
export function isRefer(head: string): boolean {
  return /^%0 \S/m.test(head) || (/^%T \S/m.test(head) && /^%[AD] \S/m.test(head));
}

/** Web of Science's tagged text. */
export function isWebOfScience(head: string): boolean {
  return /^FN \S|^PT \w\r?$/m.test(head);
}

/** XML and HTML: a root element that the end of the text closes, because a title may begin with "<", too. */
export function isMarkup(head: string, text: string): boolean {
  if (/^<(?:\?xml|!doctype|html)\b/i.test(head)) return true;
  const root = /^<([a-z][\w:.-]{0,40})[\s>]/i.exec(head);
  return root !== null && text.slice(-200).trimEnd().endsWith(`</${root[1]}>`);
}

/** Not text at all: control characters and characters that could not be decoded. */
export function isBinary(head: string): boolean {
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("%PDF-")) return true;
  const odd = head.match(/[^\P{Cc}\t\n\r\f]|\ufffd/gu)?.length ?? 0;
  return odd * 20 > head.length;
}
