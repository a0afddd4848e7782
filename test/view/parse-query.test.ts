import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuery, type Query } from "../../src/view/parse-query.ts";

const read = (text: string): Query | null => parseQuery(text).query;
const words = (text: string): Query => ({ kind: "words", words: text });
const author = (value: string, exact = false): Query => ({ kind: "field", field: "author", value, exact });
const not = (part: Query): Query => ({ kind: "not", part });

describe("parseQuery", () => {
  test("plain words are one thing that is asked for", () => {
    expect(read("Knowledge  Graphs and maps")).toEqual(words("knowledge graphs and maps"));
    expect(read("self-attention (2nd ed.)")).toEqual(words("self attention 2nd ed"));
    expect(read("state - of - the art")).toEqual(words("state of the art"));
  });

  test("AND binds more tightly than OR, and side by side means AND", () => {
    const parts = [
      words("a"),
      { kind: "all", parts: [words("b"), { kind: "phrase", phrase: "c d" }] },
    ] as const;
    expect(read('a OR b AND "c d"')).toEqual({ kind: "any", parts });
    expect(read('a OR b "c d"')).toEqual({ kind: "any", parts });
  });

  test("brackets change that", () => {
    expect(read("(a OR b) c")).toEqual({
      kind: "all",
      parts: [words("c"), { kind: "any", parts: [words("a"), words("b")] }],
    });
  });

  test("NOT and a minus take one thing away, and twice is nothing", () => {
    expect(read("a NOT b")).toEqual({ kind: "all", parts: [words("a"), not(words("b"))] });
    expect(read("a -b")).toEqual(read("a NOT b"));
    expect(read('a -"b c"')).toEqual({
      kind: "all",
      parts: [words("a"), not({ kind: "phrase", phrase: "b c" })],
    });
    expect(read("-(a OR b)")).toEqual(not({ kind: "any", parts: [words("a"), words("b")] }));
    expect(read("NOT -a")).toEqual(words("a"));
  });

  test("a field takes a word, a phrase or a group", () => {
    expect(read("author:Lovelace engines")).toEqual({
      kind: "all",
      parts: [words("engines"), author("lovelace")],
    });
    expect(read('Author: "Ada Lovelace"')).toEqual(author("ada lovelace", true));
    expect(read("author:(li OR wei)")).toEqual({ kind: "any", parts: [author("li"), author("wei")] });
    expect(read("-author:li")).toEqual(not(author("li")));
    expect(read("Region: maps")).toEqual(read("cluster:maps"));
    expect(read("cluster:maps")).not.toEqual(read("maps"));
  });

  test("a quote that is not closed yet is no quote, and gives a field all that follows", () => {
    expect(read('"knowledge conf')).toEqual(words("knowledge conf"));
    expect(read('author:"Ada Lov')).toEqual(author("ada lov"));
  });

  test("years are one, or from one to another, in either order, or open", () => {
    const years = (from: number | null, to: number | null): Query => ({ kind: "years", from, to });
    expect(read("year:2019")).toEqual(years(2019, 2019));
    expect(read("year:2019..2023")).toEqual(years(2019, 2023));
    expect(read("year:2023-2019")).toEqual(years(2019, 2023));
    expect(read("year:2019..")).toEqual(years(2019, null));
    expect(read("year:..2010")).toEqual(years(null, 2010));
    expect(read("year:(2001 OR 2004)")).toEqual({
      kind: "any",
      parts: [years(2001, 2001), years(2004, 2004)],
    });
  });

  test("a DOI is known with and without its address", () => {
    expect(read("doi:10.1000/ABC.1")).toEqual({ kind: "doi", doi: "10.1000/abc.1" });
    expect(read("doi:https://doi.org/10.1000/abc.1")).toEqual(read("doi:10.1000/abc.1"));
  });

  test("what is no field, or no year, is plain words, and the second is said", () => {
    expect(parseQuery("colour:red")).toEqual({ query: words("colour red"), asWords: [] });
    expect(parseQuery("year:soon")).toEqual({ query: words("year soon"), asWords: ["year:soon"] });
    expect(parseQuery("maps year:")).toEqual({ query: words("maps"), asWords: [] });
  });

  test("operators that join nothing are passed over, and alone are words", () => {
    expect(read("a AND")).toEqual(words("a"));
    expect(read("OR a")).toEqual(words("a"));
    expect(read("a OR")).toEqual(words("a"));
    expect(read("(a")).toEqual(words("a"));
    expect(read("a ) b")).toEqual(words("a b"));
    expect(read("a) OR b")).toEqual(read("a OR b"));
    expect(read("(a)) OR b) c")).toEqual(read("a OR b c"));
    expect(read("a NOT ) b")).toEqual(words("a b"));
    expect(read("NOT")).toEqual(words("not"));
    expect(read("a NOT")).toEqual(words("a"));
  });

  test("without letters and digits nothing is asked for", () => {
    for (const text of ["", "  ?! ", '""', "()", "-", "author:"]) {
      expect([text, read(text)?.kind === "words" || read(text) === null]).toEqual([text, true]);
    }
    expect(read("  ?! ")).toBeNull();
  });

  test("nothing is an error, however it is nested", () => {
    const pieces = fc.constantFrom(
      "(",
      ")",
      '"',
      "-",
      "NOT ",
      "OR ",
      " AND ",
      "author:",
      "year:",
      "x",
      " ",
      "“",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((all) => all.join("")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          expect(() => parseQuery(text)).not.toThrow();
        },
      ),
    );
    for (const piece of ["(", "-(", "NOT ", "author:", "(a OR ", "((a) "]) {
      expect(() => parseQuery(`${piece.repeat(50_000)}a`)).not.toThrow();
    }
  });
});
