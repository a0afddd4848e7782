/**
 * Names of columns in exports of databases and reference managers and in tables
 * that people keep, in English, German, French, Spanish, Portuguese and Italian.
 * Names are compared without case, accents, spaces and signs ("Author(s)" and
 * "author_s" are "authors"), best first. Names behind a `?` are taken only when
 * the table has no better column for the field.
 */

import type { TableField } from "../model/index.ts";

const NAMES: Readonly<Record<TableField, string>> = {
  title: `title, article title, document title, item title, paper title, primary title, full title, work title, display name,
    titel, titel des artikels, titel der publikation, titel der arbeit, haupttitel, titre, titre de l'article, titre du document, titulo, titulo del articulo,
    titulo do artigo, titulo principal, titolo, titolo dell'articolo, title en, original title, short title,
    ? name, headline, uberschrift`,
  abstract: `abstract, abstract note, abstract text, abstracts, paper abstract, zusammenfassung, kurzfassung,
    kurzbeschreibung, abstrakt, resume, resumen, resumo, riassunto, sommario, sintesi, abstract en,
    original abstract, summary, ? description, beschreibung, descripcion, descricao, descrizione, inhalt`,
  authors: `author full names, authors full names, authors, author, author names, author list, authors list,
    author name, authorships author display name, authors name, autoren, autor, autor innen, autorinnen, autorinnen und autoren,
    verfasser, verfasserin, verfasser innen, auteurs, auteur, auteur e s, autores, autoras, autor es, autor a s, autori,
    autore, autrici e autori, creators, creator, first authors, ? contributors, book authors, first author`,
  year: `year, publication year, pub year, year of publication, published year, py, publication date, date published,
    date of publication, pub date, jahr, erscheinungsjahr, publikationsjahr, veroffentlichungsjahr,
    veroeffentlichungsjahr, jahr der veroffentlichung, annee, annee de publication, ano, ano de publicacion,
    ano de publicacao, anno, anno di pubblicazione, date, publication date online, online date, published, issued,
    erscheinungsdatum, datum, fecha, fecha de publicacion, date de publication, data de publicacao,
    data di pubblicazione, ? early access date, date added to eigenfactor, create date`,
  venue: `source title, journal, journal title, journal book, journal name, publication title, container title,
    publication name, venue, periodical, secondary title, primary location source display name,
    host venue display name, primary location display name, pubtitle, journal conference, conference, conference name, conference title, book title, proceedings title,
    series title, zeitschrift, zeitschriftentitel, fachzeitschrift, konferenz, revue, periodique, nom de la revue,
    titre de la revue, revista, titulo de la revista, titulo da revista, periodico, rivista, titolo della rivista,
    anthology title, ? source, full journal name, journal abbreviation, publication, quelle, publisher, verlag`,
  keywords: `author keywords, keywords author, authors keywords, keywords, keyword, key words, schlagworter, schlagworte,
    schlagwort, schlusselworter, stichworter, stichworte, suchbegriffe, mots cles, mots cles auteur,
    mots cles d'auteur, palabras clave, palavras chave, parole chiave, keywords display name, identifier keywords, manual tags, tags,
    index keywords, indexed keywords, keywords plus, ieee terms, mesh terms, mesh, fields of study,
    subject terms, subjects, concepts display name, topics display name, automatic tags,
    emtree medical index terms, emtree drug index terms, ? subject, thema, sujet, materia, topics`,
  doi: "doi, digital object identifier, article doi, item doi, external ids doi, doi link, doi url, doi number, dois",
  url: `url, urls, link, external url, article url, document url, paper url, source linkout, landing page url,
    primary location landing page url, full text url, fulltext url, web page, website, adresse, lien, enlace,
    open url link, source urls, dimensions url, pdf link, pdf url, pdf`,
  references: `references, cited references, cited reference, referenced works, references paper id, reference list, bibliography,
    literatur, literaturverzeichnis, literaturangaben, quellenverzeichnis, references citees, references bibliographiques, bibliographie, referencias,
    referencias bibliograficas, bibliografia, referencias citadas, riferimenti, riferimenti bibliografici`,
  citationCount: `cited by, times cited, times cited all databases, times cited wos core, citing works count,
    cited by count, citation count, citations count, number of citations, citations, cites, article citation count,
    n cited by, zitationen, zitate, zitiert von, anzahl der zitate, anzahl zitationen, anzahl zitate, cite par,
    nombre de citations, citas, citado por, numero de citas, citacoes, numero de citacoes, citazioni, citato da,
    numero di citazioni, is referenced by count`,
  language: `language, language of original document, language of article, languages, lang, sprache, langue, idioma, lingua,
    document language`,
  type: `document type, publication type, item type, bibliography type, type, entry type, type of reference, type of work, reference type,
    dokumenttyp, publikationstyp, dokumentart, publikationsart, typ, type de document, tipo, tipo de documento, tipo de publicacion,
    tipo di documento, work type, article type`,
  retracted: "retracted, is retracted, zuruckgezogen, retracte, retractado",
  id: `eid, ut unique wos id, ut unique id, lens id, publication id, pui, accession number, unique id, record id, paper id,
    id, key, citation key, uid, identifier, record number, document id, ref id, refid, studies id, nummer, identifiant,
    identificador, identificativo, s2 id, corpus id`,
  pubmed: "pmid, pubmed id, pub med id, medline pmid, ids pmid, pubmed",
  arxiv: "arxiv id, arxiv, arxiv number, eprint",
  openalex: "openalex id, openalex, open alex id, ids openalex",
};

// The two-letter tags of Web of Science and of MEDLINE-like tables.
const TAGS: Readonly<Partial<Record<TableField, string>>> = {
  title: "ti, t1",
  abstract: "ab",
  authors: "af, au",
  year: "py, yr",
  venue: "so, jt, se",
  keywords: "de, id",
  doi: "di, do",
  references: "cr",
  citationCount: "tc, z9",
  language: "la",
  type: "dt",
  id: "ut, an",
  pubmed: "pm",
};

/** What a column's name means; `rank` is smaller for better names. */
export interface NamedField {
  readonly field: TableField;
  readonly rank: number;
  /** Whether the column is taken only when there is no better one. */
  readonly isWeak: boolean;
}

const PLAIN = collectNames(NAMES);
const TAGGED = collectNames(TAGS);

/** The field that a name stands for; `null` when it is not known. `areTags`: the table's names are tags. */
export function recogniseName(name: string, areTags: boolean): NamedField | null {
  if (name.length > 200) return null;
  const names = areTags ? TAGGED : PLAIN;
  const bare = name
    .replace(/\([^()]*\)|\[[^[\]]*\]|\p{Script=Han}+/gu, " ")
    .replace(/[_\s-](?:en|eng|english|deutsch|[a-z]{2}-[A-Z]{2})\s*$/, "")
    .replace(/\s(?:en|in|auf|em)\s\p{L}+\s*$/iu, "");
  return names.get(squeeze(name)) ?? names.get(squeeze(bare)) ?? null;
}

/** Whether the names of a table are two-letter tags. */
export function areTags(names: readonly string[]): boolean {
  const tags = names.filter((name) => /^[A-Z][A-Z0-9]$/.test(name.trim()));
  return tags.length >= 4 && tags.length * 2 > names.length && names.some((name) => name.trim() === "TI");
}

/** A name without case, accents, spaces and signs. */
export function squeeze(name: string): string {
  return name
    .slice(0, 300)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function collectNames(
  fields: Readonly<Partial<Record<TableField, string>>>,
): ReadonlyMap<string, NamedField> {
  const names = new Map<string, NamedField>();
  for (const [field, list] of Object.entries(fields)) {
    list.split("?").forEach((part, group) => {
      part.split(",").forEach((name, rank) => {
        const key = squeeze(name);
        if (names.has(key) || key === "") return;
        names.set(key, { field: field as TableField, rank: rank + 100 * group, isWeak: group === 1 });
      });
    });
  }
  return names;
}
