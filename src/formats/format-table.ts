/**
 * All formats that are read, in the order in which they are tried: the first
 * that recognises the content reads it. A format is one line here and its
 * reader. `head` is the beginning of the text, `text` the whole of it; the
 * file's name is never asked, because exports are often misnamed.
 */

import type { ColumnMapping, ReadResult } from "../model/index.ts";
import { isBibtex, isJson, isMarkup, isMedline, isRefer, isRis, isWebOfScience } from "./detect-format.ts";
import { readBibtex } from "./read-bibtex.ts";
import { readJson } from "./read-json.ts";
import { isListing, readListing } from "./read-listing.ts";
import { readMedline } from "./read-medline.ts";
import { readRefer } from "./read-refer.ts";
import { readRis } from "./read-ris.ts";
import { readTable } from "./read-table.ts";
import { readWebOfScience } from "./read-web-of-science.ts";
import { isXmlList, readXml } from "./read-xml.ts";
import { isTable } from "./recognise-table.ts";
import type { TextSource } from "./text-source.ts";

/** What a user can say about how their files are to be read. */
export interface ReadOptions {
  /** For tables: the column that holds a field ("title" → "Titel"). */
  readonly columns?: ColumnMapping;
}

/** A format of text; a reader never throws. */
export interface TextFormat {
  readonly name: string;
  readonly recognise: (head: string, text: string, options: ReadOptions) => boolean;
  readonly read: (text: string, file: string, options: ReadOptions) => ReadResult;
  /** The same of a text that is not held, where the reader can do with less. */
  readonly readPieces?: (text: TextSource, file: string, options: ReadOptions) => ReadResult;
}

export const TEXT_FORMATS: readonly TextFormat[] = [
  { name: "json", recognise: isJson, read: readJson },
  // Before BibTeX: style sheets of web pages have "@media (".
  { name: "xml", recognise: (head, text) => isXmlList(head) || isMarkup(head, text), read: readXml },
  { name: "bibtex", recognise: isBibtex, read: readBibtex, readPieces: readBibtex },
  { name: "ris", recognise: isRis, read: readRis, readPieces: readRis },
  { name: "medline", recognise: isMedline, read: readMedline, readPieces: readMedline },
  { name: "web-of-science", recognise: isWebOfScience, read: readWebOfScience, readPieces: readWebOfScience },
  { name: "refer", recognise: isRefer, read: readRefer, readPieces: readRefer },
  {
    name: "table",
    recognise: (_, text, { columns }) => isTable(text, columns),
    read: (text, file, { columns }) => readTable(text, file, columns),
    readPieces: (text, file, { columns }) => readTable(text, file, columns),
  },
  { name: "listing", recognise: (_, text) => isListing(text), read: readListing },
];
