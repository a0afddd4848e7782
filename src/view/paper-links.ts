/**
 * The addresses at which a paper can be read, and those of its code.
 *
 * Everything comes from people's files, so nothing becomes a link unless it is
 * exactly what it claims to be: a DOI, an arXiv, PubMed or OpenAlex id of the
 * right shape, or an `http(s)` address of plain ASCII with a named host and no
 * user name in it. `javascript:`, `data:`, `//host`, spaces, quotes and the
 * like never pass. Addresses in the abstract are taken without the punctuation
 * that follows them.
 *
 *     doi "10.1000/x y" → none          "(code: https://github.com/a/b)." → code
 */

import { doiAddress } from "../lib/doi-address.ts";
import type { PaperTable } from "../model/index.ts";

export type PaperLinkKind = "doi" | "arxiv" | "pubmed" | "openalex" | "page" | "code" | "mentioned";

export interface PaperLink {
  readonly kind: PaperLinkKind;
  /** Always begins with `https://` or `http://`. */
  readonly href: string;
  /** What identifies it: the DOI, the id, or the address without its scheme. */
  readonly name: string;
}

const DOI = /^10\.\d{4,9}\/[!-~]+$/;
const ARXIV = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/;
const PUBMED = /^\d{1,9}$/;
const OPENALEX = /^[Ww]\d{1,12}$/;
/** Scheme, named host, optional port, then path, query and fragment of the characters that URLs allow. */
const ADDRESS =
  /^https?:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d{1,5})?(?:[/?#][\w\-.~:/?#[\]@!$&'()*+,;=%]*)?$/i;
const CODE_HOSTS =
  /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|sourceforge\.net|huggingface\.co|anonymous\.4open\.science)$/i;
/** Longer addresses are no addresses that a person would follow. */
const LONGEST = 2000;
const IN_TEXT =
  /(?<![\w.@/-])(?:https?:\/\/|(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|huggingface\.co)\/)[\w\-.~:/?#[\]@!$&'()*+,;=%]+/gi;

/** Links of a paper, in the order in which a reader wants them; no address twice. */
export function paperLinks(papers: PaperTable, paper: number, abstract: string): PaperLink[] {
  const ids = papers.ids[paper];
  const found = [
    doiLink(papers.doi[paper]),
    idLink("arxiv", ids.arxiv, ARXIV, "https://arxiv.org/abs/"),
    idLink("pubmed", ids.pubmed, PUBMED, "https://pubmed.ncbi.nlm.nih.gov/"),
    idLink("openalex", ids.openalex, OPENALEX, "https://openalex.org/"),
    addressLink("page", papers.url[paper]),
    ...linksInText(abstract),
  ];
  const seen = new Set<string>();
  return found.filter((link): link is PaperLink => {
    if (link === null || seen.has(sameAddress(link.href))) return false;
    seen.add(sameAddress(link.href));
    return true;
  });
}

/** Where a DOI leads; `null` when it is none. */
export function doiLink(doi: string): PaperLink | null {
  if (doi.length > LONGEST || !DOI.test(doi)) return null;
  return { kind: "doi", href: doiAddress(doi), name: doi };
}

function idLink(
  kind: PaperLinkKind,
  id: string | undefined,
  shape: RegExp,
  address: string,
): PaperLink | null {
  const plain = (id ?? "").trim().replace(/^(?:arxiv|pmid):\s*/i, "");
  if (!shape.test(plain)) return null;
  return { kind, href: address + plain, name: plain };
}

function addressLink(kind: PaperLinkKind, address: string): PaperLink | null {
  const plain = address.trim();
  if (plain.length > LONGEST || !ADDRESS.test(plain)) return null;
  return { kind, href: plain, name: plain.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "") };
}

function linksInText(text: string): (PaperLink | null)[] {
  return Array.from(text.matchAll(IN_TEXT), (match) => {
    const plain = trimPunctuation(match[0]);
    const address = /^https?:/i.test(plain) ? plain : `https://${plain}`;
    return addressLink(isCodeHost(address) ? "code" : "mentioned", address);
  });
}

function isCodeHost(address: string): boolean {
  return CODE_HOSTS.test(address.split("/")[2] ?? "");
}

/** Takes off what ends the sentence, and a bracket that was opened before the address. */
function trimPunctuation(address: string): string {
  let plain = address.replace(/[.,;:!?'*]+$/, "");
  while (/[)\]]$/.test(plain) && closesMore(plain)) plain = plain.slice(0, -1).replace(/[.,;:!?'*]+$/, "");
  return plain;
}

function closesMore(text: string): boolean {
  const count = (letter: string) => text.split(letter).length;
  return count(")") > count("(") || count("]") > count("[");
}

function sameAddress(href: string): string {
  return href
    .toLowerCase()
    .replace(/^http:/, "https:")
    .replace(/\/$/, "");
}
