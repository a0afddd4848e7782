import { describe, expect, test } from "vitest";
import { splitAuthors } from "../../src/formats/author-names.ts";
import { compareAuthors, foldNames } from "../../src/pipeline/duplicate-authors.ts";

const compare = (a: string, b: string) => {
  const [one, two] = [a, b].map((list) => foldNames(splitAuthors(list)));
  return compareAuthors(one, two);
};

describe("authors can be those of one paper", () => {
  test.each([
    ["Lund, Anna", "Lund, A."],
    ["Müller, Jörg", "Mueller, J."],
    ["van der Berg, Jan", "Berg, J."],
    ["Wei, Zhang", "Zhang, Wei"],
    ["Johanson, K.", "Johansson, Karl"],
    ["Lund, A.; Roe, B.; Dow, C.; Poe, D.", "Lund, A.; et al."],
  ])("%s = %s", (a, b) => expect(compare(a, b).likeness).toBe(1));

  test("in another order, if most of them are there", () => {
    expect(compare("Lund, A.; Roe, B.; Dow, C.", "Roe, B.; Lund, A.; Dow, C.").likeness).toBe(0.95);
    expect(compare("Lund, A.; Roe, B.; Dow, C.", "Roe, B.; Poe, E.; Coe, F.").likeness).toBe(0);
  });

  test("and several who agree one by one say more than one", () => {
    expect(compare("Lund, A.; Roe, B.; Dow, C.", "Lund, A; Roe, B; Dow, C").agreeing).toBe(3);
    expect(compare("Lund, A.", "Lund, A").agreeing).toBe(0);
  });
});

describe("authors are others", () => {
  test.each([
    ["Lund, Anna", "Roe, Anna"],
    ["Wang, Jing", "Wang, Lei"],
    ["Li, A.", "Le, A."],
  ])("%s ≠ %s", (a, b) => expect(compare(a, b).likeness).toBe(0));

  test("where none are given they neither speak for nor against", () => {
    expect(compare("", "").likeness).toBe(0.78);
    expect(compare("", "Lund, A.").likeness).toBe(0.88);
  });
});
