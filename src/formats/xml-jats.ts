/** JATS, the XML of publishers and PubMed Central: the front matter of an article, and its references. */

import type { Author } from "../model/index.ts";
import type { JsonObject } from "./field-reader.ts";
import { allAt, childrenOf, firstAt, isNode, restOf, textAt, textOf, textsOf } from "./xml-nodes.ts";
import type { XmlNode } from "./xml-tree.ts";

const USED = new Set(
  (
    "article-id title-group contrib-group abstract trans-abstract pub-date kwd-group volume issue fpage lpage " +
    "aff author-notes article-categories"
  ).split(" "),
);

/** The fields of an `article`. */
export function describeJats(article: XmlNode): JsonObject {
  const front = firstAt(article, "front") ?? firstAt(article, "front-stub") ?? article;
  const meta = firstAt(front, "article-meta") ?? front;
  const journal = firstAt(front, "journal-meta");
  const ids = childrenOf(meta, "article-id");
  const subtitle = textAt(meta, "title-group", "subtitle");
  const title = textAt(meta, "title-group", "article-title");
  const pmc = idOf(ids, ["pmc", "pmcid"]).replace(/^(?:PMC)?(?=\d)/i, "PMC");
  return {
    title: subtitle === "" ? title : `${title}: ${subtitle}`,
    abstract: readAbstract(meta),
    authors: readAuthors(meta),
    year: readYear(meta),
    journal: textAt(journal, "journal-title-group", "journal-title") || textAt(journal, "journal-title"),
    doi: idOf(ids, ["doi"]),
    pmid: idOf(ids, ["pmid"]),
    ids: { pmc },
    keywords: childrenOf(meta, "kwd-group").flatMap((group) => textsOf(childrenOf(group, "kwd"))),
    references: readReferences(article),
    language: article.attributes["xml:lang"] ?? "",
    type: article.attributes["article-type"] ?? "",
    volume: textAt(meta, "volume"),
    issue: textAt(meta, "issue"),
    firstPage: textAt(meta, "fpage"),
    lastPage: textAt(meta, "lpage"),
    issn: textsOf(childrenOf(journal, "issn")),
    publisherName: textAt(journal, "publisher", "publisher-name"),
    affiliations: textsOf([...childrenOf(meta, "aff"), ...allAt(meta, "contrib-group", "aff")]),
    subjects: allAt(meta, "article-categories", "subj-group").flatMap((group) =>
      textsOf(childrenOf(group, "subject")),
    ),
    ...restOf(meta, USED),
  };
}

// The plain abstract; a graphical one or one for laymen only where there is no other.
function readAbstract(meta: XmlNode): string {
  const abstracts = childrenOf(meta, "abstract");
  const plain = abstracts.find(({ attributes }) => attributes["abstract-type"] === undefined);
  return textOf(labelSections(plain ?? abstracts.at(0) ?? null));
}

// "Methods" as the title of a section becomes "Methods:".
function labelSections(node: XmlNode | null): XmlNode | null {
  if (node === null) return null;
  const children = node.children.map((child) => {
    if (!isNode(child)) return child;
    if (child.name !== "title") return labelSections(child) ?? child;
    const label = textOf(child);
    if (label === "" || /^(?:abstract|summary)\W?$/i.test(label)) return " ";
    return /[:.?!]$/.test(label) ? ` ${label} ` : ` ${label}: `;
  });
  return { ...node, children };
}

function readAuthors(meta: XmlNode): Author[] {
  const contributors = childrenOf(meta, "contrib-group").flatMap((group) => childrenOf(group, "contrib"));
  const authors = contributors.filter(
    ({ attributes }) => (attributes["contrib-type"] ?? "author") === "author",
  );
  return authors.map(readAuthor).filter(({ family }) => family !== "");
}

function readAuthor(contributor: XmlNode): Author {
  const name =
    firstAt(contributor, "name") ??
    firstAt(contributor, "name-alternatives", "name") ??
    firstAt(contributor, "string-name");
  const family = `${textAt(name, "surname")} ${textAt(name, "suffix")}`.trim();
  if (family !== "") return { family, given: textAt(name, "given-names") };
  return { family: textOf(name) || textAt(contributor, "collab"), given: "" };
}

// The earliest date on which it was published in any form.
function readYear(meta: XmlNode): string {
  const years = textsOf(childrenOf(meta, "pub-date").flatMap((date) => childrenOf(date, "year")));
  const dated = years.filter((year) => /^\d{4}$/.test(year)).sort();
  return dated.at(0) ?? "";
}

function readReferences(article: XmlNode): string[] {
  const references = allAt(article, "back", "ref-list", "ref").map((ref) => {
    const citation = ["element-citation", "mixed-citation", "citation", "nlm-citation"]
      .map((name) => firstAt(ref, name))
      .find((found) => found !== null);
    const ids = childrenOf(citation ?? null, "pub-id");
    const pmid = idOf(ids, ["pmid"]);
    return idOf(ids, ["doi"]) || (pmid === "" ? textOf(citation ?? null) : `pmid:${pmid}`);
  });
  return references.filter((reference) => reference !== "");
}

function idOf(ids: readonly XmlNode[], kinds: readonly string[]): string {
  return textOf(ids.find(({ attributes }) => kinds.includes(attributes["pub-id-type"] ?? "")) ?? null);
}
