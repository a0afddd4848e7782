/** Copies of a record with the noise that exports of databases have. */

import type { Author, PaperFields } from "../src/model/index.ts";

type Random = () => number;
type Noise = (fields: PaperFields, random: Random, arxiv: string) => PaperFields;

/** A copy, and the names of the noises that changed it. */
export interface Copy {
  readonly fields: PaperFields;
  readonly kind: string;
}

/**
 * At least one noise, often two or three; what databases lack is left out.
 * @param paper number of the paper, by which all its preprints have one arXiv number
 */
export function makeCopy(fields: PaperFields, paper: number, random: Random): Copy {
  const arxiv = `${1000 + (paper % 9000)}.${10_000 + Math.floor(paper / 9000)}`;
  let copy = stripIds(fields);
  const kinds: string[] = [];
  const wanted = 1 + Math.floor(random() * 3);
  const names = Object.keys(NOISES);
  for (let tries = 0; kinds.length < wanted && tries < 20; tries++) {
    const name = names[Math.floor(random() * names.length)];
    if (kinds.includes(name)) continue;
    const changed = NOISES[name](copy, random, arxiv);
    if (changed === copy) continue;
    copy = changed;
    kinds.push(name);
  }
  return { fields: dropFields(copy, random), kind: kinds.sort().join(" + ") || "no change" };
}

function stripIds(fields: PaperFields): PaperFields {
  return { ...fields, doi: "", ids: {}, url: "", extra: {}, given: {}, citationCount: null };
}

/** Half of the copies have no abstract, a sixth a cut one; half no keywords and references. */
function dropFields(fields: PaperFields, random: Random): PaperFields {
  const chance = random();
  const kept = Math.floor(fields.abstract.length * 0.6);
  const abstract = chance < 0.5 ? "" : chance < 0.67 ? fields.abstract.slice(0, kept) : fields.abstract;
  return random() < 0.5 ? { ...fields, abstract, keywords: [], references: [] } : { ...fields, abstract };
}

const NOISES: Readonly<Record<string, Noise>> = {
  case: changeCase,
  punctuation: changePunctuation,
  accents: changeAccents,
  subtitle: dropSubtitle,
  typo: makeTypo,
  initials: shortenNames,
  authors: cutAuthors,
  year: shiftYear,
  preprint: makePreprint,
};

function changeCase(fields: PaperFields, random: Random): PaperFields {
  const { title } = fields;
  if (random() < 0.4) return { ...fields, title: title.toUpperCase() };
  if (random() < 0.5) return { ...fields, title: title[0] + title.slice(1).toLowerCase() };
  return { ...fields, title: title.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()) };
}

function changePunctuation(fields: PaperFields, random: Random): PaperFields {
  const choice = random();
  const { title } = fields;
  if (choice < 0.25) return { ...fields, title: `${title}.` };
  if (choice < 0.5) return { ...fields, title: title.replace(/[-–—]/g, choice < 0.4 ? "‐" : " ") };
  if (choice < 0.7) return { ...fields, title: title.replace(/: /g, " – ") };
  if (choice < 0.85) return { ...fields, title: title.replace(/[:,'’"“”?!]/g, "") };
  return { ...fields, title: `“${title}”` };
}

function changeAccents(fields: PaperFields, random: Random): PaperFields {
  if (/\p{M}/u.test(`${fields.title}${namesOf(fields)}`.normalize("NFD"))) {
    const strip = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");
    return { ...fields, title: strip(fields.title), authors: mapNames(fields.authors, strip) };
  }
  const add = (text: string) => text.replace(/o/, "ö").replace(/e(?=.)/, "é");
  return random() < 0.3 ? { ...fields, authors: mapNames(fields.authors, add) } : fields;
}

function dropSubtitle(fields: PaperFields): PaperFields {
  const cut = fields.title.search(/: | [-–—] /);
  return cut < 4 ? fields : { ...fields, title: fields.title.slice(0, cut) };
}

/** A letter left out, doubled, changed or swapped with the next, in one of the longer words. */
function makeTypo(fields: PaperFields, random: Random): PaperFields {
  const words = fields.title.split(" ");
  const long = words.flatMap((word, index) => (/^\p{L}{6,}$/u.test(word) ? [index] : []));
  if (long.length === 0) return fields;
  const index = long[Math.floor(random() * long.length)];
  const at = 1 + Math.floor(random() * (words[index].length - 3));
  const [before, letter, next, after] = [
    words[index].slice(0, at),
    words[index][at],
    words[index][at + 1],
    words[index].slice(at + 2),
  ];
  const forms = [`${next}`, `${letter}${letter}${next}`, `${next}${letter}`, `e${next}`];
  words[index] = `${before}${forms[Math.floor(random() * forms.length)]}${after}`;
  const title = words.join(" ");
  return title === fields.title ? fields : { ...fields, title };
}

function shortenNames(fields: PaperFields): PaperFields {
  const authors = fields.authors.map(({ family, given }) => ({ family, given: toInitials(given) }));
  return { ...fields, authors };
}

function toInitials(given: string): string {
  const words = given.split(/[\s.-]+/).filter((word) => word !== "");
  return words.map((word) => `${word[0]}.`).join(" ");
}

function cutAuthors(fields: PaperFields): PaperFields {
  const { authors } = fields;
  return authors.length < 4
    ? fields
    : { ...fields, authors: [...authors.slice(0, 3), { family: "et al.", given: "" }] };
}

function shiftYear(fields: PaperFields, random: Random): PaperFields {
  return fields.year === null ? fields : { ...fields, year: fields.year + (random() < 0.5 ? -1 : 1) };
}

/** What a preprint server has: its own venue, DOI and type, a year or two before, an abstract in other words. */
function makePreprint(fields: PaperFields, random: Random, arxiv: string): PaperFields {
  const year = fields.year === null ? null : fields.year - Math.floor(random() * 3);
  const sentences = fields.abstract.split(/(?<=\.) /);
  const abstract = sentences.filter((_, index) => index !== sentences.length - 2).join(" ");
  const doi = random() < 0.5 ? `10.48550/arxiv.${arxiv}` : "";
  return { ...fields, year, abstract, doi, ids: { arxiv }, venue: "arXiv preprint", type: "preprint" };
}

function namesOf({ authors }: PaperFields): string {
  return authors.map(({ family, given }) => `${family} ${given}`).join(" ");
}

function mapNames(authors: readonly Author[], change: (text: string) => string): Author[] {
  return authors.map(({ family, given }) => ({ family: change(family), given: change(given) }));
}
