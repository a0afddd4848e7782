/**
 * Writes papers as XML in any of the dialects, each time in another of the ways
 * that XML allows: references by name or number, CDATA, comments between words,
 * attributes nobody asked for in either quotes, prefixes of namespaces, tags for
 * fonts around words. It knows nothing of the readers and takes nothing from them.
 */

/** Words are texts; a digit in an object is lowered, an italic word is in a tag. */
export type Word = string | { readonly lowered: string } | { readonly italic: string };

export interface XmlPaper {
  readonly title: readonly Word[];
  readonly abstract: readonly Word[];
  readonly authors: readonly { readonly family: string; readonly given: string }[];
  readonly year: number;
  readonly venue: string;
  readonly doi: string;
  readonly keywords: readonly string[];
}

export type Dialect = "pubmed" | "endnote" | "atom" | "dblp" | "jats";

type Random = () => number;
interface Writer {
  readonly random: Random;
  readonly dialect: Dialect;
  readonly prefix: string;
}

/** The papers as one file. */
export function writeXml(papers: readonly XmlPaper[], dialect: Dialect, random: Random): string {
  const isPrefixed = (dialect === "atom" || dialect === "jats") && random() < 0.4;
  const writer = { random, dialect, prefix: isPrefixed ? "ns1:" : "" };
  const records = papers.map((paper) => RECORDS[dialect](writer, paper) + noise(writer));
  const root = ROOTS[dialect];
  const space = isPrefixed ? ' xmlns:ns1="https://example.org/ns"' : "";
  return `<?xml version="1.0"?>\n<${writer.prefix}${root}${space}>\n${records.join("\n")}\n</${writer.prefix}${root}>\n`;
}

const ROOTS: Readonly<Record<Dialect, string>> = {
  pubmed: "PubmedArticleSet",
  endnote: "xml",
  atom: "feed",
  dblp: "dblp",
  jats: "pmc-articleset",
};

const RECORDS: Readonly<Record<Dialect, (writer: Writer, paper: XmlPaper) => string>> = {
  pubmed: writePubmed,
  endnote: writeEndnote,
  atom: writeAtom,
  dblp: writeDblp,
  jats: writeJats,
};

function writePubmed(w: Writer, paper: XmlPaper): string {
  const authors = paper.authors.map(({ family, given }) =>
    tag(w, "Author", tag(w, "LastName", say(w, family)) + tag(w, "ForeName", say(w, given))),
  );
  const issue = tag(w, "JournalIssue", tag(w, "PubDate", tag(w, "Year", String(paper.year))));
  const article = [
    tag(w, "Journal", issue + tag(w, "Title", say(w, paper.venue))),
    tag(w, "ArticleTitle", words(w, paper.title)),
    tag(w, "ELocationID", say(w, paper.doi), { EIdType: "doi" }),
    tag(w, "Abstract", tag(w, "AbstractText", words(w, paper.abstract))),
    tag(w, "AuthorList", authors.join(noise(w))),
  ];
  const keywords = paper.keywords.map((keyword) => tag(w, "Keyword", say(w, keyword)));
  const lists = tag(w, "KeywordList", keywords.join(""));
  return tag(
    w,
    "PubmedArticle",
    tag(w, "MedlineCitation", tag(w, "Article", article.join(noise(w))) + lists),
  );
}

function writeEndnote(w: Writer, paper: XmlPaper): string {
  const style = (content: string) =>
    w.random() < 0.5 ? content : tag(w, "style", content, { face: "normal" });
  const authors = paper.authors.map(({ family, given }) =>
    tag(w, "author", style(say(w, `${family}, ${given}`))),
  );
  const titles =
    tag(w, "title", style(words(w, paper.title))) + tag(w, "secondary-title", style(say(w, paper.venue)));
  const inner = [
    tag(w, "ref-type", "17", { name: "Journal Article" }),
    tag(w, "contributors", tag(w, "authors", authors.join(""))),
    tag(w, "titles", titles),
    tag(w, "dates", tag(w, "year", style(String(paper.year)))),
    tag(w, "electronic-resource-num", style(say(w, paper.doi))),
    tag(w, "abstract", style(words(w, paper.abstract))),
    tag(w, "keywords", paper.keywords.map((keyword) => tag(w, "keyword", style(say(w, keyword)))).join("")),
  ];
  return `<record>${inner.join(noise(w))}</record>`;
}

function writeAtom(w: Writer, paper: XmlPaper): string {
  const inner = [
    tag(w, "id", "https://example.org/1"),
    tag(w, "title", words(w, paper.title)),
    tag(w, "summary", words(w, paper.abstract)),
    ...paper.authors.map(({ family, given }) =>
      tag(w, "author", tag(w, "name", say(w, `${given} ${family}`))),
    ),
    tag(w, "published", `${paper.year}-05-01T00:00:00Z`),
    tag(w, "doi", say(w, paper.doi)),
    ...paper.keywords.map((term) => tag(w, "category", "", { term })),
  ];
  return tag(w, "entry", inner.join(noise(w)));
}

function writeDblp(w: Writer, paper: XmlPaper): string {
  const inner = [
    ...paper.authors.map(({ family, given }) => tag(w, "author", say(w, `${given} ${family}`))),
    tag(w, "title", words(w, paper.title)),
    tag(w, "year", String(paper.year)),
    tag(w, "journal", say(w, paper.venue)),
    tag(w, "ee", say(w, `https://doi.org/${paper.doi}`)),
  ];
  return tag(w, "article", inner.join(noise(w)), { key: "journals/kelp/1" });
}

function writeJats(w: Writer, paper: XmlPaper): string {
  const authors = paper.authors.map(({ family, given }) => {
    const name = tag(w, "name", tag(w, "surname", say(w, family)) + tag(w, "given-names", say(w, given)));
    return tag(w, "contrib", name, { "contrib-type": "author" });
  });
  const meta = [
    tag(w, "article-id", say(w, paper.doi), { "pub-id-type": "doi" }),
    tag(w, "title-group", tag(w, "article-title", words(w, paper.title))),
    tag(w, "contrib-group", authors.join(noise(w))),
    tag(w, "pub-date", tag(w, "year", String(paper.year))),
    `<${w.prefix}abstract>${tag(w, "p", words(w, paper.abstract))}</${w.prefix}abstract>`,
    tag(w, "kwd-group", paper.keywords.map((keyword) => tag(w, "kwd", say(w, keyword))).join("")),
  ];
  const journal = tag(
    w,
    "journal-meta",
    tag(w, "journal-title-group", tag(w, "journal-title", say(w, paper.venue))),
  );
  return tag(w, "article", tag(w, "front", journal + tag(w, "article-meta", meta.join(noise(w)))));
}

function tag(w: Writer, name: string, content: string, attributes: Record<string, string> = {}): string {
  const all: Record<string, string> =
    w.random() < 0.2 ? { ...attributes, note: "a > b & 'c' \"d\"" } : attributes;
  const written = Object.entries(all).map(([key, value]) => ` ${key}=${quote(w, value)}`);
  const space = w.random() < 0.1 ? "\n  " : "";
  if (content === "" && w.random() < 0.5) return `<${w.prefix}${name}${written.join("")}${space}/>`;
  return `<${w.prefix}${name}${written.join("")}${space}>${content}</${w.prefix}${name}${space}>`;
}

function quote(w: Writer, value: string): string {
  const sign = w.random() < 0.5 ? '"' : "'";
  const safe = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return sign + safe.replaceAll(sign, sign === '"' ? "&quot;" : "&#x27;") + sign;
}

// White space, or a comment that holds what looks like the end of a record.
function noise({ random }: Writer): string {
  const roll = random();
  if (roll < 0.6) return "";
  return roll < 0.8 ? "\n   " : "<!-- </record></entry> <article key='x'> & so on -->";
}

function words(w: Writer, list: readonly Word[]): string {
  let written = "";
  for (const [i, word] of list.entries()) {
    if (typeof word === "string") written += (i === 0 ? "" : " ") + say(w, word);
    else if ("lowered" in word) written += lowered(w, word.lowered);
    else written += (i === 0 ? "" : " ") + italic(w, word.italic);
    if (w.random() < 0.05) written += "<!-- a note -->";
  }
  return written;
}

function lowered(w: Writer, digit: string): string {
  return w.dialect === "endnote"
    ? `<style face="subscript">${digit}</style>`
    : `<${w.prefix}sub>${digit}</${w.prefix}sub>`;
}

function italic(w: Writer, word: string): string {
  if (w.dialect === "endnote") return `<style face="italic">${say(w, word)}</style>`;
  const name = w.prefix + (w.dialect === "jats" ? "italic" : "i");
  return `<${name}>${say(w, word)}</${name}>`;
}

// A text as characters, references or CDATA.
function say({ random }: Writer, text: string): string {
  if (random() < 0.15) return `<![CDATA[${text}]]>`;
  return Array.from(text, (sign) => escape(sign, random)).join("");
}

function escape(sign: string, random: Random): string {
  const roll = random();
  const code = sign.codePointAt(0) ?? 0;
  if (roll < 0.03) return `&#${code};`;
  if (roll < 0.06) return `&#x${code.toString(16)};`;
  if (sign === "&") return "&amp;";
  if (sign === "<") return "&lt;";
  if (sign === ">") return "&gt;";
  return sign;
}
