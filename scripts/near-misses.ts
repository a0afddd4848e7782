/** Records that look like a copy of a paper and are another paper. */

import type { PaperFields } from "../src/model/index.ts";

type Random = () => number;
type Miss = (fields: PaperFields, other: PaperFields, random: Random) => PaperFields | null;

/** @param other any other paper of the list; @returns `null` when the paper offers nothing to change */
export function makeNearMiss(
  fields: PaperFields,
  other: PaperFields,
  random: Random,
): { readonly fields: PaperFields; readonly kind: string } | null {
  const names = Object.keys(MISSES);
  const bare = { ...fields, doi: "", ids: {}, url: "", extra: {}, given: {} };
  const start = Math.floor(random() * names.length);
  for (let i = 0; i < names.length; i++) {
    const name = names[(start + i) % names.length];
    const miss = MISSES[name](bare, other, random);
    if (miss !== null) return { fields: dropAbstract(miss, random), kind: name };
  }
  return null;
}

/** A third of the exports have no abstracts. */
function dropAbstract(fields: PaperFields, random: Random): PaperFields {
  return random() < 0.33 ? { ...fields, abstract: "" } : fields;
}

const MISSES: Readonly<Record<string, Miss>> = {
  "next part": (fields, other, random) => ({
    ...fields,
    title: `${fields.title}${random() < 0.5 ? ", Part II" : " 2"}`,
    abstract: other.abstract,
  }),
  "other number": (fields, other) => {
    const title = fields.title.replace(/\d+/, (digits) => String(Number(digits) + 1));
    return title === fields.title ? null : { ...fields, title, abstract: other.abstract };
  },
  "other authors": (fields, other) =>
    shareName(fields, other)
      ? null
      : { ...fields, authors: other.authors, abstract: other.abstract, venue: other.venue },
  preface: (fields, other, random) => ({
    ...fields,
    title: ["Preface", "Editorial", "Guest Editors' Introduction", "Message from the Chairs"][
      Math.floor(random() * 4)
    ],
    abstract: "",
    authors: random() < 0.5 ? fields.authors : other.authors,
    year: 1980 + Math.floor(random() * 45),
    venue: `${fields.venue} ${Math.floor(random() * 1e6)}`,
  }),
  "other subtitle": (fields, other) => {
    const cut = fields.title.search(/: /);
    const title = `${fields.title.slice(0, cut)}: ${other.title}`;
    return cut < 3 ? null : { ...fields, title, abstract: other.abstract };
  },
  "other word": (fields, other, random) => {
    const words = fields.title.split(" ");
    const long = words.flatMap((word, index) => (/^\p{L}{5,}$/u.test(word) ? [index] : []));
    const given = other.title.split(" ").filter((word) => /^\p{L}{5,}$/u.test(word));
    if (long.length === 0 || given.length === 0) return null;
    const index = long[Math.floor(random() * long.length)];
    if (words[index].toLowerCase() === given[0].toLowerCase()) return null;
    words[index] = given[0];
    return { ...fields, title: words.join(" "), abstract: other.abstract };
  },
  "turned round": (fields, other) => {
    const title = fields.title.replace(
      /\b(supervised|directed|structured|certain|stable|linear|symmetric|parametric|formed)/i,
      (word) => `${/^[lps]/i.test(word) && !/^(?:super|struct|stable)/i.test(word) ? "non" : "un"}${word}`,
    );
    return title === fields.title ? null : { ...fields, title, abstract: other.abstract };
  },
};

function shareName(a: PaperFields, b: PaperFields): boolean {
  const names = new Set(a.authors.map(({ family }) => family.toLowerCase()));
  return (
    b.authors.length === 0 ||
    a.authors.length === 0 ||
    b.authors.some(({ family }) => names.has(family.toLowerCase()))
  );
}
