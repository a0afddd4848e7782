import { createRandom } from "../../src/lib/random.ts";
import { type Author, type Paper } from "../../src/model/index.ts";

/**
 * Labelled reference strings: works quoted as databases and people quote them,
 * without DOIs, with noise of real kinds, and near-misses that mean no paper of
 * the list. Seeded.
 */

export const DIALECTS = ["web-of-science", "scopus", "scopus-old", "apa", "ieee"] as const;
export type Dialect = (typeof DIALECTS)[number];

export interface LabelledReference {
  readonly text: string;
  readonly dialect: Dialect;
  /** The paper that is meant; −1: none of the list. */
  readonly paper: number;
  /** What was done to it. */
  readonly noise: string;
}

interface Work {
  readonly title: string;
  readonly authors: readonly Author[];
  readonly year: number;
  readonly venue: string;
  readonly volume: string;
  readonly page: string;
}

type Random = () => number;

/** Every paper gets volume and page where it has none: readers keep them in `extra`. */
export function placePapers(papers: readonly Paper[], seed: number): Paper[] {
  const random = createRandom(seed);
  return papers.map((paper) => ({
    ...paper,
    extra: { VL: String(1 + Math.floor(random() * 40)), BP: String(1 + Math.floor(random() * 2000)) },
  }));
}

/**
 * @param listed papers of the list, in its order
 * @param others papers that are not in it
 */
export function quoteAll(
  listed: readonly Paper[],
  others: readonly Paper[],
  seed: number,
): LabelledReference[] {
  const random = createRandom(seed);
  const quoted: LabelledReference[] = [];
  const add = (work: Work, paper: number, noise: string, dialects: readonly Dialect[] = DIALECTS) => {
    for (const dialect of dialects)
      quoted.push({ text: quote(work, dialect, random), dialect, paper, noise });
  };
  const works = listed.map(describeWork);
  works.forEach((work, paper) => {
    add(work, paper, "none");
    const [noise, changed] = addNoise(work, random);
    add(changed, paper, noise);
    const [miss, near, dialects] = changeWork(work, works[(paper + 7) % works.length], random);
    add(near, -1, miss, dialects);
  });
  for (const other of others) add(describeWork(other), -1, "not in the list");
  return quoted;
}

function describeWork({ title, authors, year, venue, extra }: Paper): Work {
  return { title, authors, year: year ?? 2000, venue, volume: String(extra.VL), page: String(extra.BP) };
}

/** The same work, quoted carelessly. */
function addNoise(work: Work, random: Random): [string, Work] {
  const kinds: [string, () => Work][] = [
    ["typo in the title", () => ({ ...work, title: misspell(work.title, random) })],
    ["capitals", () => ({ ...work, title: work.title.toUpperCase() })],
    ["subtitle dropped", () => ({ ...work, title: dropSubtitle(work.title) })],
    ["year one off", () => ({ ...work, year: work.year + (random() < 0.5 ? 1 : -1) })],
    ["hyphens dropped", () => ({ ...work, title: work.title.replaceAll("-", " ") })],
    ["page unknown", () => ({ ...work, page: "" })],
    ["volume unknown", () => ({ ...work, volume: "" })],
    ["first author alone", () => ({ ...work, authors: work.authors.slice(0, 1) })],
    ["article dropped", () => ({ ...work, title: work.title.replace(/\b(?:the|a|an) /i, "") })],
  ];
  const [kind, change] = pick(kinds, random);
  return [kind, change()];
}

const CODED: readonly Dialect[] = ["web-of-science"];
const WRITTEN = DIALECTS.slice(1);

/** Another work that looks like this one. */
function changeWork(work: Work, other: Work, random: Random): [string, Work, readonly Dialect[]] {
  const elsewhere = {
    volume: String(50 + Math.floor(random() * 9)),
    page: String(3000 + Math.floor(random() * 999)),
  };
  const misses: [string, Work, readonly Dialect[]][] = [
    ["another part", { ...work, ...elsewhere, title: `${work.title}, Part II` }, WRITTEN],
    ["a longer title", { ...work, ...elsewhere, title: `${work.title} for coastal engineers` }, WRITTEN],
    [
      "another subtitle",
      { ...work, ...elsewhere, year: work.year + 1, title: `${work.title}: a sequel` },
      WRITTEN,
    ],
    ["one word another", { ...work, ...elsewhere, title: changeWord(work.title, random) }, WRITTEN],
    [
      "other authors",
      { ...work, ...elsewhere, authors: [{ family: "Quillfeather", given: "Zoe" }] },
      DIALECTS,
    ],
    [
      "same author and year",
      { ...work, ...elsewhere, title: other.title.split("").reverse().join("") },
      DIALECTS,
    ],
    ["another page", { ...work, page: String(Number(work.page) + 11) }, CODED],
    ["another year", { ...work, year: work.year - 4 }, DIALECTS],
  ];
  return pick(misses, random);
}

function pick<Entry>(list: readonly Entry[], random: Random): Entry {
  return list[Math.floor(random() * list.length)];
}

function misspell(title: string, random: Random): string {
  const words = title.split(" ");
  const long = words.map((word, at) => ({ word, at })).filter(({ word }) => /^[a-z]{6,}$/i.test(word));
  if (long.length === 0) return title;
  const { word, at } = pick(long, random);
  const place = 1 + Math.floor(random() * (word.length - 2));
  words[at] = word.slice(0, place) + word.slice(place + 1);
  return words.join(" ");
}

function changeWord(title: string, random: Random): string {
  const words = title.split(" ");
  const at = Math.floor(random() * words.length);
  words[at] = "barnacle";
  return words.join(" ");
}

function dropSubtitle(title: string): string {
  return title.split(/:\s/, 1)[0];
}

function quote(work: Work, dialect: Dialect, random: Random): string {
  const { title, year, venue, volume, page } = work;
  const end = page === "" ? "" : `${page}-${Number(page) + 5 + Math.floor(random() * 9)}`;
  switch (dialect) {
    case "web-of-science":
      return joinParts([
        nameShort(work.authors[0], ""),
        String(year),
        abbreviate(venue).toUpperCase(),
        volume && `V${volume}`,
        page && `P${page}`,
      ]);
    case "scopus":
      return joinParts([
        work.authors
          .slice(0, 3)
          .map((author) => nameShort(author, "."))
          .join("; "),
        title,
        abbreviate(venue),
        volume,
        end && `pp. ${end}`,
        `(${year})`,
      ]);
    case "scopus-old":
      return `${work.authors.map(nameComma).join(", ")}, ${title} (${year}) ${joinParts([venue, volume && `${volume} (2)`, end && `pp. ${end}`])}`;
    case "apa":
      return `${work.authors.map(nameComma).join(", & ")} (${year}). ${title}. ${joinParts([venue, volume && `${volume}(2)`, end.replace("-", "–")])}.`;
    case "ieee":
      return `${work.authors.map(nameFirst).join(", ")}, "${title}," ${joinParts([venue, volume && `vol. ${volume}`, end && `pp. ${end}`, String(year)])}.`;
  }
}

function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}

function initials({ given }: Author, dot: string): string {
  return given
    .split(/[\s.]+/)
    .filter((name) => name !== "")
    .map((name) => name[0].toUpperCase() + dot)
    .join("");
}

function nameShort(author: Author | undefined, dot: string): string {
  return author === undefined ? "[Anonymous]" : `${author.family} ${initials(author, dot)}`.trim();
}

function nameComma(author: Author): string {
  return `${author.family}, ${initials(author, ".")}`;
}

function nameFirst(author: Author): string {
  return `${initials(author, ". ").trim()} ${author.family}`;
}

/** Each long word cut to four or five letters, small words left out, as in lists of journal abbreviations. */
function abbreviate(venue: string): string {
  return venue
    .replace(/[^\p{L}\s]/gu, " ")
    .split(/\s+/)
    .filter((word) => word !== "" && !/^(?:of|on|and|the|in|for)$/i.test(word))
    .map((word, i) => (i === 0 && /^journal$/i.test(word) ? "J" : word.slice(0, word.length > 6 ? 5 : 6)))
    .join(" ");
}

/** What to expect without any care: the longest title that stands in the string, else first author and year. */
export function matchNaively(listed: readonly Paper[], { text, dialect }: LabelledReference): number {
  const lower = text.toLowerCase();
  if (dialect === "web-of-science") {
    return listed.findIndex(
      ({ authors, year }) =>
        authors.length > 0 &&
        lower.startsWith(authors[0].family.toLowerCase()) &&
        lower.includes(String(year)),
    );
  }
  let best = -1;
  listed.forEach(({ title }, paper) => {
    if (lower.includes(title.toLowerCase()) && (best < 0 || title.length > listed[best].title.length))
      best = paper;
  });
  return best;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** Precision among what was matched, recall among what should be. */
export function scoreMatches(references: readonly LabelledReference[], matched: readonly number[]): Score {
  const said = matched.filter((paper) => paper >= 0).length;
  const right = matched.filter((paper, i) => paper >= 0 && paper === references[i].paper).length;
  const wanted = references.filter(({ paper }) => paper >= 0).length;
  return { precision: said === 0 ? 1 : right / said, recall: right / wanted };
}
