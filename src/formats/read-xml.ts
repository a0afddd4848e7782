/**
 * Reads the XML of PubMed, EndNote, dblp, arXiv (Atom) and JATS. The records
 * are cut out of the text and parsed one by one, so a broken one is rejected
 * with its whole text and costs no other; document types, and with them
 * entities of the document's own, are never read. Linear in the text.
 *
 *     <feed><entry><title>Kelp</title></entry></feed>   →   1 record, format atom
 */

import type { ReadResult } from "../model/index.ts";
import type { JsonObject } from "./field-reader.ts";
import { readFields } from "./json-fields.ts";
import { createReport, type Report } from "./report.ts";
import { describeAtom } from "./xml-atom.ts";
import { DBLP_RECORDS, describeDblp } from "./xml-dblp.ts";
import { describeEndnote } from "./xml-endnote.ts";
import { describeJats } from "./xml-jats.ts";
import { describePubmed } from "./xml-pubmed.ts";
import { PREFIX, scanXmlRecords, type XmlSpan } from "./xml-records.ts";
import { dropPrefix, parseXml, type XmlNode } from "./xml-tree.ts";

interface Dialect {
  readonly name: string;
  /** What the beginning of such a file holds. */
  readonly sign: RegExp;
  readonly records: readonly string[];
  readonly describe: (record: XmlNode) => JsonObject;
}

const DIALECTS: readonly Dialect[] = [
  {
    name: "pubmed-xml",
    sign: /<(?:Pubmed(?:Book)?Article(?:Set)?|MedlineCitation)[\s>]/,
    records: ["PubmedArticle", "PubmedBookArticle"],
    describe: describePubmed,
  },
  {
    name: "endnote-xml",
    sign: /<record>[^]{0,5000}<(?:ref-type|titles|contributors)[\s>]/,
    records: ["record"],
    describe: describeEndnote,
  },
  {
    name: "atom",
    sign: new RegExp(`<${PREFIX}feed[\\s>]|<entry>[^]{0,2000}<title[\\s>]`),
    records: ["entry"],
    describe: describeAtom,
  },
  {
    name: "jats",
    sign: new RegExp(`<${PREFIX}(?:article-meta|front-stub|front)[\\s>]`),
    records: ["article"],
    describe: describeJats,
  },
  {
    name: "dblp",
    sign: new RegExp(`<dblp|<hits[\\s>]|<(?:${DBLP_RECORDS.join("|")})\\s[^>]{0,300}?\\bkey="`),
    records: DBLP_RECORDS,
    describe: describeDblp,
  },
];

const NOT_READ =
  "This is a web page or XML of a kind that is not read: save the page as text, or export the list as RIS, BibTeX or CSV.";

/** Whether a text begins like a list of papers in XML, also when its end was cut off. */
export function isXmlList(head: string): boolean {
  return /^<[a-z]/i.test(head) && DIALECTS.some(({ sign }) => sign.test(head));
}

/** Reads a text of XML. `file` names it in problems. */
export function readXml(text: string, file: string): ReadResult {
  const report = createReport(file);
  const head = text.slice(0, 50_000);
  const dialect = /<html[\s>]/i.test(head) ? undefined : DIALECTS.find(({ sign }) => sign.test(head));
  if (dialect === undefined) {
    report.fail("format-xml", null, NOT_READ);
    return report.finish("xml");
  }
  let count = 0;
  for (const span of scanXmlRecords(text, dialect.records)) {
    readRecord(report, text, span, dialect);
    count++;
  }
  if (count === 0) report.fail("xml-no-records", null, "This file lists no papers: export the list again.");
  return report.finish(dialect.name);
}

function readRecord(report: Report, text: string, span: XmlSpan, dialect: Dialect): void {
  const { line } = span;
  const original = text.slice(span.start, span.end).trimEnd();
  if (!span.isClosed) {
    report.reject({ line, reason: "The record is not closed: its last tag is missing.", original });
    return;
  }
  const { node, error } = parseXml(original);
  if (node === null) {
    report.reject({ line, reason: `Not well-formed XML: ${error}.`, original });
    return;
  }
  const object = Object.entries(dialect.describe(dropPrefix(node))).filter(([, value]) => says(value));
  const { value: fields, problems } = readFields(Object.fromEntries(object));
  if (fields.title === "" && fields.abstract === "") {
    report.reject({ line, reason: "Neither a title nor an abstract.", original });
    return;
  }
  for (const problem of problems) report.warn("xml-field-left-out", line, problem);
  report.accept({ fields, line });
}

function says(value: unknown): boolean {
  return value !== "" && value !== false && !(Array.isArray(value) && value.length === 0);
}
