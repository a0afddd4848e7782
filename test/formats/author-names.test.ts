import { describe, expect, test } from "vitest";
import { splitAuthors, splitName } from "../../src/formats/author-names.ts";

// As written, then "family / given".
const NAMES: readonly (readonly [string, string, string])[] = [
  ["given and family", "Jane Quinn Doe", "Doe / Jane Quinn"],
  ["inverted", "Doe, Jane Q.", "Doe / Jane Q."],
  ["a particle", "Ludwig van Beethoven", "van Beethoven / Ludwig"],
  ["two particles", "Jan van der Berg", "van der Berg / Jan"],
  ["a particle alone with its name", "van Gogh", "van Gogh / "],
  ["a particle, inverted", "von Humboldt, Alexander", "von Humboldt / Alexander"],
  ["a suffix", "John Smith Jr.", "Smith Jr. / John"],
  ["a suffix behind a comma", "John Smith, Jr.", "Smith Jr. / John"],
  ["BibTeX's suffix", "Smith, Jr., John", "Smith Jr. / John"],
  ["a suffix at the very end", "Smith, John, III", "Smith III / John"],
  ["PubMed's initials", "Smith JA", "Smith / JA"],
  ["PubMed's initials and suffix", "Smith JA 3rd", "Smith 3rd / JA"],
  ["PubMed's particles", "van der Berg J", "van der Berg / J"],
  ["PubMed's Spanish names", "García Márquez G", "García Márquez / G"],
  ["Scopus's initials", "Müller-Lüdenscheidt J.-P.", "Müller-Lüdenscheidt / J.-P."],
  ["a Spanish double name, inverted", "García Márquez, Gabriel", "García Márquez / Gabriel"],
  ["a Spanish name with y", "Santiago Ramón y Cajal", "Ramón y Cajal / Santiago"],
  ["capitals, inverted", "SMITH, JOHN A.", "Smith / John A."],
  ["short capitals, inverted", "LI, MING", "Li / Ming"],
  ["capitals", "JOHN MCDONALD", "McDonald / John"],
  ["capitals with a particle", "VINCENT VAN GOGH", "van Gogh / Vincent"],
  ["capitals of the family name, behind", "Jean DUPONT", "Dupont / Jean"],
  ["capitals of the family name, in front", "DUPONT Jean", "Dupont / Jean"],
  ["capitals with an apostrophe", "O'BRIEN, CONAN", "O'Brien / Conan"],
  ["a Chinese name", "王小明", "王 / 小明"],
  ["a Chinese name with a space", "王 小明", "王 / 小明"],
  ["a Chinese double surname", "欧阳修文", "欧阳 / 修文"],
  ["a Korean name", "김민준", "김 / 민준"],
  ["a Japanese name", "山田太郎", "山田 / 太郎"],
  ["an institution", "World Health Organization", "World Health Organization / "],
  ["a collaboration", "The ATLAS Collaboration", "The ATLAS Collaboration / "],
  ["short capitals of a family name", "Jae Boum KIM", "Kim / Jae Boum"],
  ["a short family name in capitals", "JIANI LI", "Li / Jiani"],
  ["three initials", "Smith JAB", "Smith / JAB"],
  ["a family name that is also a word", "S. Council", "Council / S."],
  ["an acronym", "NASA", "NASA / "],
  ["one word", "Aristotle", "Aristotle / "],
  ["Scopus's number", "Doe, Jane (57200000000)", "Doe / Jane"],
  ["dblp's number", "Wei Wang 0001", "Wang / Wei"],
  ["a footnote's mark", "Jane Doe*", "Doe / Jane"],
];

const LISTS: readonly (readonly [string, string, readonly string[]])[] = [
  ["PubMed's", "Smith JA, Doe B, van der Berg J.", ["Smith", "Doe", "van der Berg"]],
  ["Web of Science's", "Smith, JA; Doe, B", ["Smith", "Doe"]],
  ["Scopus's", "Smith J.A., Doe B.", ["Smith", "Doe"]],
  ["with bars", "Jane Doe|John Roe", ["Doe", "Roe"]],
  ["Chinese", "王小明，李四", ["王", "李"]],
  ["cut off", "Jane Doe, John Roe, et al.", ["Doe", "Roe"]],
  ["BibTeX's, cut off", "Doe, Jane and Roe, John and others", ["Doe", "Roe"]],
];

describe("a name", () => {
  test.each(NAMES)("%s: %s", (_, written, expected) => {
    const { family, given } = splitName(written);
    expect(`${family} / ${given}`).toBe(expected);
  });
});

describe("a list of authors", () => {
  test.each(LISTS)("%s: %s", (_, written, families) => {
    expect(splitAuthors(written).map(({ family }) => family)).toEqual(families);
  });
});
