/**
 * Cuts the records out of an XML file, by their elements' names, without
 * parsing the rest. Records do not nest, so one that is not closed ends where
 * the next begins, and damage in one leaves the others whole. Comments and
 * CDATA are passed over. Linear in the text.
 *
 *     <set><a>1</a><a>2<a>3</a></set>, names a   →   <a>1</a>, <a>2 (open), <a>3</a>
 */

import { countLines } from "./scan-json.ts";

/** A namespace's prefix, as any element may have one: of a pattern. */
export const PREFIX = "(?:[A-Za-z_][\\w.-]{0,30}:)?";

/** Where a record stands. */
export interface XmlSpan {
  readonly start: number;
  readonly end: number;
  /** 1-based. */
  readonly line: number;
  readonly isClosed: boolean;
}

/** The records of a text: elements with one of the names. */
export function* scanXmlRecords(text: string, names: readonly string[]): Generator<XmlSpan, void> {
  const mark = new RegExp(`<!--|<!\\[CDATA\\[|<(/?)(${PREFIX}(?:${names.join("|")}))(?=[\\s/>])`, "g");
  let line = 1;
  let counted = 0;
  let start = -1;
  let openName = "";
  const endless = new Set<string>();
  const spanTo = (end: number, isClosed: boolean): XmlSpan => {
    line += countLines(text, counted, start);
    counted = start;
    return { start, end, line, isClosed };
  };
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const [whole, slash, name] = found;
    if (name === undefined) {
      const end = endless.has(whole) ? -1 : text.indexOf(whole === "<!--" ? "-->" : "]]>", mark.lastIndex);
      // One that never ends hides no records, and no end is looked for again.
      if (end === -1) endless.add(whole);
      else mark.lastIndex = end + 3;
    } else if (slash === "") {
      if (start !== -1) yield spanTo(found.index, false);
      start = found.index;
      openName = name;
    } else if (start !== -1 && name === openName) {
      const end = text.indexOf(">", mark.lastIndex);
      const close = end === -1 ? text.length : end + 1;
      yield spanTo(close, end !== -1);
      start = -1;
      mark.lastIndex = close;
    }
  }
  if (start !== -1) yield spanTo(text.length, false);
}
