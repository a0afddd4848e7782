/**
 * Says what the fields of BibTeX and BibLaTeX are in a paper. Where several
 * mean the same (`journaltitle`, `journal`, `booktitle`), the first that is
 * there is used; all others stay, as written, under their own names in `extra`.
 *
 *     @article{k, journaltitle = {{J.} Kelp}, date = {2019-05}}   →   venue "J. Kelp", year 2019
 */

import type { PaperFields } from "../model/index.ts";
import { readNames } from "./bibtex-names.ts";
import { removeBraces, splitOutsideBraces, verbatim } from "./bibtex-text.ts";
import type { BibtexEntry } from "./bibtex-values.ts";
import { canonicalArxiv, canonicalUrl } from "./identifiers.ts";
import { readFields } from "./json-fields.ts";

type Values = BibtexEntry["values"];

const VENUES = [
  "journaltitle",
  "journal",
  "booktitle",
  "eventtitle",
  "maintitle",
  "school",
  "institution",
  "organization",
  "publisher",
];
const ARXIV_MENTION = /\barxiv(?:\.org\/(?:abs|pdf)\/|[.: ]{1,2})(\d{4}\.\d{4,5}|[a-z-]{2,12}\/\d{7})/i;
const MENTIONING = ["journal", "journaltitle", "howpublished", "note", "url", "doi", "number", "volume"];

/** The paper of an entry; `problems` are sentences about fields that were left out. */
export function readBibtexFields(entry: BibtexEntry): { value: PaperFields; problems: string[] } {
  const { values } = entry;
  const used = new Set<string>();
  const take = (...names: string[]): string => {
    const name = names.find((candidate) => values.has(candidate));
    if (name === undefined) return "";
    used.add(name);
    return values.get(name) ?? "";
  };
  const given = { title: joinTitle(take("title"), take("subtitle")), abstract: take("abstract") };
  const plain = { title: removeBraces(given.title), abstract: removeBraces(given.abstract) };
  const { value, problems } = readFields({
    title: plain.title,
    abstract: plain.abstract,
    authors: readNames(take("author")),
    year: verbatim(take("year")),
    // A date says more than its year: it is kept as well.
    date: verbatim(values.get("date") ?? ""),
    venue: removeBraces(take(...VENUES)),
    keywords: readKeywords(take("author_keywords", "keywords", "keyword")),
    doi: verbatim(take("doi")),
    url: takeUrl(values, used),
    pmid: verbatim(take("pmid")),
    arxiv: takeArxiv(values, used),
    externalIds: readOtherIds(values, used),
    references: removeBraces(take("references", "cited-references")),
    citationCount: takeCount(values, used),
    language: removeBraces(take("language", "langid")),
    type: entry.type,
    id: entry.key,
  });
  // Where nothing had to be done to the braces, the general reader has said what was given.
  const raw: { title?: string; abstract?: string } = value.given;
  if (plain.title !== given.title) raw.title = given.title.trim();
  if (plain.abstract !== given.abstract) raw.abstract = given.abstract.trim();
  return { value: { ...value, extra: keepRest(value, values, used) }, problems };
}

function joinTitle(title: string, subtitle: string): string {
  if (title === "" || subtitle === "") return title + subtitle;
  return /[:?!.]\s*$/.test(title.slice(-20)) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

function readKeywords(raw: string): string[] {
  if (raw === "") return [];
  const separator = splitOutsideBraces(raw, /;/g).length > 1 ? /;/g : /,/g;
  return splitOutsideBraces(raw, separator)
    .map((keyword) => removeBraces(keyword).trim())
    .filter((keyword) => keyword !== "");
}

function takeUrl(values: Values, used: Set<string>): string {
  for (const name of ["url", "howpublished", "ee", "bdsk-url-1", "link"]) {
    const url = canonicalUrl(verbatim(values.get(name) ?? ""));
    if (url === "") continue;
    used.add(name);
    return url;
  }
  return "";
}

function takeArxiv(values: Values, used: Set<string>): string {
  const kind = (values.get("eprinttype") ?? values.get("archiveprefix") ?? "arxiv").toLowerCase();
  const eprint = kind.includes("arxiv") ? canonicalArxiv(verbatim(values.get("eprint") ?? "")) : "";
  if (eprint !== "") {
    used.add("eprint");
    return eprint;
  }
  for (const name of MENTIONING) {
    const mention = ARXIV_MENTION.exec((values.get(name) ?? "").slice(0, 300));
    if (mention !== null) return mention[1];
  }
  return "";
}

function readOtherIds(values: Values, used: Set<string>): Record<string, string> | "" {
  const ids: Record<string, string> = {};
  const kind = (values.get("eprinttype") ?? "").toLowerCase();
  if (kind === "pubmed") ids.pubmed = verbatim(values.get("eprint") ?? "");
  const pmc = /^(?:pmc)?(\d{1,9})$/i.exec(verbatim(values.get("pmcid") ?? ""));
  if (pmc !== null) ids.pmc = `PMC${pmc[1]}`;
  if (kind === "pubmed") used.add("eprint");
  if (pmc !== null) used.add("pmcid");
  return Object.keys(ids).length === 0 ? "" : ids;
}

// Scopus counts citations in a note: "cited By 12".
function takeCount(values: Values, used: Set<string>): string {
  for (const name of ["times-cited", "citationcount"]) {
    const count = verbatim(values.get(name) ?? "");
    if (!/^\d{1,9}$/.test(count)) continue;
    used.add(name);
    return count;
  }
  return /^\s*cited by:? ?(\d{1,9})(?:;|\s*$)/i.exec(values.get("note") ?? "")?.[1] ?? "";
}

// What was tried and not understood comes back from the general reader under its own name.
function keepRest(value: PaperFields, values: Values, used: ReadonlySet<string>): Record<string, unknown> {
  const extra: Record<string, unknown> = {};
  for (const [name, found] of Object.entries(value.extra)) {
    if (found !== "" && !(Array.isArray(found) && found.length === 0)) extra[name] = found;
  }
  for (const [name, text] of values) {
    if (!used.has(name)) extra[name] = text.trim();
  }
  return extra;
}
