/**
 * PubMed's XML: articles and books. Structured abstracts keep their labels
 * ("METHODS: …"); keywords are the authors' own before the subject headings;
 * the year is the issue's, else the article's.
 */

import type { Author } from "../model/index.ts";
import type { JsonObject } from "./field-reader.ts";
import { readHeadings } from "./subject-headings.ts";
import { allAt, childrenOf, firstAt, restOf, textAt, textOf, textsOf } from "./xml-nodes.ts";
import type { XmlNode } from "./xml-tree.ts";

const USED = new Set(
  (
    "PMID Article MeshHeadingList KeywordList ArticleTitle Abstract OtherAbstract AuthorList Language Journal " +
    "PublicationTypeList Pagination ELocationID CommentsCorrectionsList Book ArticleIdList PublicationType"
  ).split(" "),
);

/** The fields of a `PubmedArticle` or `PubmedBookArticle`. */
export function describePubmed(record: XmlNode): JsonObject {
  const citation = firstAt(record, "MedlineCitation") ?? firstAt(record, "BookDocument") ?? record;
  const article = firstAt(citation, "Article") ?? citation;
  const data = firstAt(record, "PubmedData") ?? firstAt(record, "PubmedBookData");
  const ids = allAt(data ?? citation, "ArticleIdList", "ArticleId");
  const types = textsOf(allAt(article, "PublicationTypeList", "PublicationType"));
  return {
    title: textAt(article, "ArticleTitle") || textAt(article, "VernacularTitle") || bookTitle(article),
    abstract: readAbstract(firstAt(article, "Abstract") ?? firstAt(citation, "OtherAbstract")),
    authors: readAuthors(article),
    year: readYear(article),
    journal:
      textAt(article, "Journal", "Title") ||
      textAt(article, "Journal", "ISOAbbreviation") ||
      bookTitle(article),
    doi: idOf(ids, "IdType", "doi") || idOf(childrenOf(article, "ELocationID"), "EIdType", "doi"),
    pmid: textAt(citation, "PMID") || idOf(ids, "IdType", "pubmed"),
    ids: { pmc: idOf(ids, "IdType", "pmc") },
    keywords: [
      ...childrenOf(citation, "KeywordList").flatMap((list) => textsOf(childrenOf(list, "Keyword"))),
      ...readHeadings(textsOf(allAt(citation, "MeshHeadingList", "MeshHeading").map(descriptorOf)), true),
    ],
    references: readReferences(data),
    language: textsOf(childrenOf(article, "Language")).join(", "),
    type: types.join("; "),
    retracted: isRetracted(citation, types),
    ...readJournal(article),
    affiliations: readAffiliations(article),
    meshHeadings: allAt(citation, "MeshHeadingList", "MeshHeading").map((heading) =>
      textsOf(heading.children.filter((child): child is XmlNode => typeof child !== "string")).join("/"),
    ),
    ...restOf(citation, USED),
    ...(article === citation ? {} : restOf(article, USED)),
  };
}

function bookTitle(document: XmlNode): string {
  return textAt(document, "Book", "BookTitle");
}

function readAbstract(abstract: XmlNode | null): string {
  const parts = childrenOf(abstract, "AbstractText").map((part) => {
    const label = part.attributes.Label ?? "";
    const text = textOf(part);
    return label === "" || /^unlabel/i.test(label) || text === "" ? text : `${label}: ${text}`;
  });
  return parts.filter((part) => part !== "").join(" ");
}

function readAuthors(article: XmlNode): Author[] {
  const lists = childrenOf(article, "AuthorList");
  const list = lists.find(({ attributes }) => attributes.Type !== "editors") ?? lists.at(0) ?? null;
  const authors = childrenOf(list, "Author").map((author) => {
    const group = textAt(author, "CollectiveName");
    if (group !== "") return { family: group, given: "" };
    const family = `${textAt(author, "LastName")} ${textAt(author, "Suffix")}`.trim();
    return { family, given: textAt(author, "ForeName") || textAt(author, "Initials") };
  });
  return authors.filter(({ family }) => family !== "");
}

// "1998 Dec-1999 Jan" is a date of Medline.
function readYear(article: XmlNode): string {
  const issue = firstAt(article, "Journal", "JournalIssue", "PubDate") ?? firstAt(article, "Book", "PubDate");
  return (
    textAt(issue, "Year") ||
    textAt(issue, "MedlineDate") ||
    textAt(article, "ArticleDate", "Year") ||
    textAt(article, "ContributionDate", "Year")
  );
}

function readJournal(article: XmlNode): JsonObject {
  const issue = firstAt(article, "Journal", "JournalIssue");
  return {
    volume: textAt(issue, "Volume"),
    issue: textAt(issue, "Issue"),
    pages: textAt(article, "Pagination", "MedlinePgn"),
    issn: textAt(article, "Journal", "ISSN"),
    journalAbbreviation: textAt(article, "Journal", "ISOAbbreviation"),
  };
}

function readAffiliations(article: XmlNode): string[] {
  const authors = allAt(article, "AuthorList", "Author");
  const places = authors.flatMap((author) => [
    ...childrenOf(author, "Affiliation"),
    ...childrenOf(author, "AffiliationInfo").flatMap((info) => childrenOf(info, "Affiliation")),
  ]);
  return [...new Set(textsOf(places))];
}

// A DOI or PubMed id where one is given, else the citation as written.
function readReferences(data: XmlNode | null): string[] {
  const lists = childrenOf(data, "ReferenceList");
  const references = lists.flatMap((list) => [
    ...childrenOf(list, "Reference"),
    ...childrenOf(list, "ReferenceList").flatMap((inner) => childrenOf(inner, "Reference")),
  ]);
  return references
    .map((reference) => {
      const ids = allAt(reference, "ArticleIdList", "ArticleId");
      const pmid = idOf(ids, "IdType", "pubmed");
      return idOf(ids, "IdType", "doi") || (pmid === "" ? textAt(reference, "Citation") : `pmid:${pmid}`);
    })
    .filter((reference) => reference !== "");
}

function isRetracted(citation: XmlNode, types: readonly string[]): boolean {
  const notes = allAt(citation, "CommentsCorrectionsList", "CommentsCorrections");
  const isNoted = notes.some(({ attributes }) => attributes.RefType === "RetractionIn");
  return isNoted || types.some((type) => /^retracted publication$/i.test(type));
}

function descriptorOf(heading: XmlNode): XmlNode {
  return firstAt(heading, "DescriptorName") ?? heading;
}

function idOf(ids: readonly XmlNode[], attribute: string, kind: string): string {
  return textOf(ids.find(({ attributes }) => attributes[attribute] === kind) ?? null);
}
