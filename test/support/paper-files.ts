/** A made-up list of papers in the exports of three programs, with a few that are in two of them, and a broken file. */

const THINGS = ["coral reefs", "tide pools", "kelp forests", "sand dunes", "salt marshes", "sea cliffs"];
const DOINGS = ["growth", "decline", "temperature", "mapping", "restoration", "erosion", "diversity"];

interface MadePaper {
  readonly title: string;
  readonly abstract: string;
  readonly doi: string;
  readonly year: number;
  readonly author: string;
}

const PAPERS: readonly MadePaper[] = THINGS.flatMap((thing, first) =>
  DOINGS.map((doing, second) => ({
    title: `The ${doing} of ${thing} along the northern coast`,
    abstract: `We study ${thing} and their ${doing} over many years. Among ${thing}, ${doing} depends on waves and on weather. Measurements of ${doing} show how ${thing} change, and what ${thing} need.`,
    doi: `10.5555/shore.${first}.${second}`,
    year: 2000 + ((first * 7 + second) % 24),
    author: ["Lovelace", "Babbage", "Noether", "Hopper", "Turing"][(first + 2 * second) % 5],
  })),
);

const third = (part: number): readonly MadePaper[] => PAPERS.filter((_, index) => index % 3 === part);
const joined = (texts: readonly string[]): string => texts.join("\n");

export const BIBTEX = joined(
  third(0).map(
    ({ title, abstract, doi, year, author }, index) =>
      `@article{key${index},\n  title = {${title}},\n  author = {${author}, Ada},\n  year = {${year}},\n  doi = {${doi}},\n  abstract = {${abstract}}\n}\n`,
  ),
);

/** Its last two records are in the BibTeX, too. */
export const RIS = joined(
  [...third(1), ...third(0).slice(0, 2)].map(
    ({ title, abstract, doi, year, author }) =>
      `TY  - JOUR\nTI  - ${title}\nAU  - ${author}, Ada\nPY  - ${year}\nDO  - ${doi}\nAB  - ${abstract}\nER  - \n`,
  ),
);

export const SCOPUS = `\ufeff${joined([
  '"Authors","Title","Year","Source title","Cited by","DOI","Abstract","References","EID"',
  ...third(2).map(
    ({ title, abstract, doi, year, author }, index) =>
      `"${author} A.","${title}","${year}","Shore","${index}","${doi}","${abstract}","Lovelace A., The growth of coral reefs along the northern coast, Shore, (2000)","2-s2.0-${index}"`,
  ),
])}\n`;

/** One record that is read, and one that ends in the middle. */
export const BROKEN = `@article{whole,\n  title = {A whole entry about lighthouses},\n  year = 2001\n}\n\n@article{broken,\n  title = {An entry that never ends\n`;

/** A table whose columns have names that nobody knows. */
export const UNKNOWN_TABLE = joined([
  "Gegenstand;Worum es geht;Wann",
  ...PAPERS.slice(0, 12).map(({ title, abstract, year }) => `${title};${abstract};${year}`),
]);

/** How many papers the three exports hold together, and how many records. */
export const COUNTS = { papers: PAPERS.length, records: PAPERS.length + 2 };
