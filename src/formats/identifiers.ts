/** Canonical forms of the identifiers that papers have. Two spellings of one identifier become equal. */

const DOI = /^10\.\d{4,9}(?:\.\d+)*\/\S+$/;
// Resolvers, library proxies of them ("doi-org.proxy.uni.edu"), and the pages of publishers that are named by DOI.
const DOI_PREFIX =
  /^(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/|^(?:https?:\/\/)?(?:dx-)?doi-org\.[\w.-]{3,100}\/|^https?:\/\/[\w.-]{3,100}\/doi\/(?:(?:abs|full|pdf|epdf|book|pdfdirect)\/)?(?=10\.)|^doi[:\s]\s*|^info:doi\//i;
const ESCAPED = /%(?:2f|28|29|3a|3b|3c|3e|5b|5d|7b|7d)/g;
const ARXIV =
  /^(?:(?:https?:\/\/)?(?:www\.|export\.)?(?:arxiv|ar5iv)\.org\/(?:abs|pdf|html)\/|arxiv:\s*)(.+?)(?:\.pdf)?(?:\s*\[[\w.-]{2,20}\])?$/i;
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/;
const ARXIV_NUMBER = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?$/i;
const OPENALEX = /^(?:(?:https?:\/\/)?(?:api\.)?openalex\.org\/(?:works\/)?)?(w\d{3,})$/i;
const PUBMED =
  /^(?:(?:https?:\/\/)?(?:www\.)?(?:ncbi\.nlm\.nih\.gov\/pubmed|pubmed\.ncbi\.nlm\.nih\.gov)\/|pmid:\s*)(\d+)\/?$/i;

/** A DOI in lower case without prefix or trailing punctuation; '' when it is none. */
export function canonicalDoi(text: string): string {
  const given = text.trim();
  // Nearly all that is no DOI is seen by this.
  if (!given.includes("10.") || given.length > 600) return "";
  const isAddress = /^https?:/i.test(given);
  let doi = given.replace(DOI_PREFIX, "").trim().toLowerCase();
  if (doi.includes("%")) doi = doi.replace(ESCAPED, (code) => decodeURIComponent(code));
  if (isAddress) doi = doi.replace(/[?#].*$/, "");
  while (/[.,;]$/.test(doi) || isUnbalanced(doi)) doi = doi.slice(0, -1);
  return DOI.test(doi) && doi.length <= 300 ? doi : "";
}

// A bracket of the sentence around it: "(doi: 10.1000/a)".
function isUnbalanced(doi: string): boolean {
  return (doi.endsWith(")") && !doi.includes("(")) || (doi.endsWith("]") && !doi.includes("["));
}

/** The arXiv number in a DOI of arXiv's ("10.48550/arxiv.2301.00001"); '' in any other. */
export function arxivOfDoi(doi: string): string {
  const found = ARXIV_DOI.exec(doi);
  return found === null ? "" : canonicalArxiv(found[1]);
}

/** `{ kind, id }` of an identifier whose form gives it away; kind `own` for any other. */
export function identify(text: string): {
  kind: "doi" | "arxiv" | "openalex" | "pubmed" | "own";
  id: string;
} {
  const given = text.trim();
  if (given.length <= 400) {
    const doi = canonicalDoi(given);
    if (doi !== "") return { kind: "doi", id: doi };
    const arxiv = canonicalArxiv(given);
    if (arxiv !== "" && ARXIV.test(given)) return { kind: "arxiv", id: arxiv };
    const openalex = OPENALEX.exec(given);
    if (openalex !== null && given.includes("/")) return { kind: "openalex", id: openalex[1].toUpperCase() };
    const pubmed = PUBMED.exec(given);
    if (pubmed !== null) return { kind: "pubmed", id: pubmed[1] };
  }
  return { kind: "own", id: given };
}

/** An arXiv number without prefix and version ("2301.00001"); '' when it is none. */
export function canonicalArxiv(text: string): string {
  const bare = text.trim().replace(ARXIV, "$1");
  return ARXIV_NUMBER.test(bare) ? bare.replace(/v\d+$/i, "").toLowerCase() : "";
}

/** An OpenAlex id ("W123"); '' when it is none. */
export function canonicalOpenalex(text: string): string {
  return OPENALEX.exec(text.trim())?.[1].toUpperCase() ?? "";
}

/** An address that a page may link to: `http` or `https` only; '' when it is none. */
export function canonicalUrl(text: string): string {
  const url = text.trim();
  return /^https?:\/\/[^\s/"<>\\]+[^\s"<>\\]*$/i.test(url) && url.length <= 2000 ? url : "";
}
