/** Atom, as arXiv answers searches; entries of any other feed are read as far as they are alike. */

import type { JsonObject } from "./field-reader.ts";
import { canonicalArxiv } from "./identifiers.ts";
import { childrenOf, firstAt, restOf, textAt, textOf, textsOf } from "./xml-nodes.ts";
import type { XmlNode } from "./xml-tree.ts";

const USED = new Set("id title summary content author published category link arxiv:doi doi".split(" "));

/** The fields of an `entry`. */
export function describeAtom(entry: XmlNode): JsonObject {
  const id = textAt(entry, "id");
  const arxiv = canonicalArxiv(id);
  const links = childrenOf(entry, "link");
  const categories = childrenOf(entry, "category").map(({ attributes }) => attributes.term ?? "");
  return {
    title: textAt(entry, "title"),
    abstract: textAt(entry, "summary") || textAt(entry, "content"),
    authors: childrenOf(entry, "author").map((author) => textAt(author, "name") || textOf(author)),
    year: textAt(entry, "published") || textAt(entry, "updated"),
    doi: textAt(entry, "arxiv:doi") || textAt(entry, "doi"),
    url: urlOf(links) || id,
    arxiv,
    id: arxiv === "" ? id : "",
    // arXiv's categories ("cs.LG") are shelves, not words for a topic.
    keywords: arxiv === "" ? categories : [],
    categories: arxiv === "" ? [] : categories,
    primaryCategory: firstAt(entry, "arxiv:primary_category")?.attributes.term ?? "",
    affiliations: textsOf(
      childrenOf(entry, "author").flatMap((author) => childrenOf(author, "arxiv:affiliation")),
    ),
    published: textAt(entry, "published"),
    links: links.map(({ attributes }) => attributes.href ?? "").filter((link) => link !== ""),
    ...restOf(entry, USED),
  };
}

function urlOf(links: readonly XmlNode[]): string {
  const page = links.find(({ attributes }) => (attributes.rel ?? "alternate") === "alternate");
  return page?.attributes.href ?? "";
}
