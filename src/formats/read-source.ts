/**
 * Reads one file of papers: unpacks gzip, decodes the bytes, recognises the
 * format by its content and hands the text to that format's reader. Whatever
 * happens is in the result: a file that cannot be read is one problem of its
 * own, with a way out. Linear in the file.
 */

import type { ReadResult, SourceFile } from "../model/index.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { detectFormat, type Format } from "./detect-format.ts";
import { readJson } from "./read-json.ts";
import { readListing } from "./read-listing.ts";
import { createReport, type Report } from "./report.ts";
import { isGzip, unzipBytes } from "./unzip-bytes.ts";

const NOT_READ: Readonly<Record<Exclude<Format, "json" | "listing">, string>> = {
  bibtex: "This is BibTeX, which this version does not read yet: convert it to JSON, one paper an object.",
  ris: "This is RIS, which this version does not read yet: convert it to JSON, one paper an object.",
  medline: "This is MEDLINE, which this version does not read yet: convert it to JSON, one paper an object.",
  "web-of-science":
    "This is a Web of Science export, which this version does not read yet: convert it to JSON.",
  csv: "This is a table, which this version does not read yet: convert it to JSON, one paper an object.",
  xml: "This is a web page or XML: save the page as text, or give a list of papers as JSON.",
  binary: "This is not a text file: give a list of papers as text or JSON.",
  empty: "The file is empty.",
  unknown:
    "The format was not recognised: give a list of papers as JSON, or titles and abstracts on alternating lines.",
};

/** The records of one file, those that could not be read, and the problems on the way. */
export function readSource(file: SourceFile): ReadResult {
  const before = createReport(file.name);
  const result = readText(decode(file, before), file.name);
  const { problems } = before.finish("");
  return problems.length === 0 ? result : { ...result, problems: [...problems, ...result.problems] };
}

function decode(file: SourceFile, report: Report): string {
  let { bytes } = file;
  if (isGzip(bytes)) {
    const unzipped = unzipBytes(bytes);
    if (unzipped.problem !== "") report.fail("gzip-damaged", null, unzipped.problem);
    bytes = unzipped.bytes;
  }
  const { text, encoding, damaged } = decodeBytes(bytes);
  if (encoding === "windows-1252") {
    report.warn(
      "encoding-guessed",
      null,
      "The text is not UTF-8 and was read as Windows-1252: check the accents.",
    );
  }
  if (damaged > 0) {
    const places = damaged === 1 ? "One place is" : `${damaged} places are`;
    report.warn("encoding-damaged", null, `${places} not valid ${encoding.toUpperCase()} and show as �.`);
  }
  return text;
}

function readText(text: string, name: string): ReadResult {
  const format = detectFormat(text);
  if (format === "json") return readJson(text, name);
  if (format === "listing") return readListing(text, name);
  const report = createReport(name);
  report.fail(`format-${format}`, null, NOT_READ[format]);
  return report.finish(format);
}
