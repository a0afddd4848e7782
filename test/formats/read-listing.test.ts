import { describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import { cleanText } from "../../src/lib/clean-text.ts";
import { createRandom } from "../../src/lib/random.ts";
import type { ReadResult } from "../../src/model/index.ts";
import { makeSource, readFixture } from "../support/read-fixture.ts";

const text = new TextDecoder().decode(readFixture("listing.txt").bytes);
const lines = text.trimEnd().split("\n");
const TITLES = [
  "How Herring Schools Turn Without a Leader",
  "Tides as Clocks: Rhythms of Shore Crabs",
  "A Title Whose Abstract Was Never Written",
  "Whistles of Dolphins Across the λ Band",
  "Does Kelp Sleep?",
];

const read = (content: string) => readSource(makeSource(content));
const titlesOf = (result: ReadResult) => result.records.map(({ fields }) => fields.title);
const codesOf = (result: ReadResult) => result.problems.map(({ code, line }) => `${code} ${line}`);

describe("a saved listing", () => {
  test("is read whole, and a title without abstract does not shift the others", () => {
    const result = read(text);
    expect(titlesOf(result)).toEqual(TITLES);
    expect(result.records.map(({ line }) => line)).toEqual([3, 5, 7, 8, 10]);
    expect(result.records.map(({ fields }) => fields.abstract !== "")).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
    expect(result.records[1].fields.abstract).toBe(
      "Shore crabs kept in the dark stay active at the hours of high water. This paper measures how long the rhythm lasts, and finds 17% of the crabs on time after thirty days. Code is at https://example.org/tide_clock.",
    );
    expect(codesOf(result)).toEqual(["listing-header 1", "listing-header 2", "listing-title-alone 7"]);
  });

  test("may have Windows line ends", () => {
    expect(read(lines.join("\r\n"))).toEqual(read(text));
  });

  test("may have old Macintosh line ends and no last line end", () => {
    expect(titlesOf(read(lines.join("\r")))).toEqual(TITLES);
  });

  test("may have blank lines between all lines, doubled, or between the entries alone", () => {
    for (const separator of ["\n\n", "\n\n\n", "\r\n \r\n"]) {
      expect(titlesOf(read(lines.join(separator)))).toEqual(TITLES);
    }
    const entries = `${lines.slice(0, 2).join("\n")}\n\n${lines.slice(2, 4).join("\n")}\n\n${lines.slice(4).join("\n")}`;
    expect(titlesOf(read(entries))).toEqual(TITLES);
  });

  test("may have no header at all, or another one", () => {
    expect(titlesOf(read(lines.slice(2).join("\n")))).toEqual(TITLES);
    for (const header of [
      "Papers",
      "My list\n24 November 2025",
      "Home | Log in\n* * *\nTrending now",
      "Results: 5",
    ]) {
      const result = read([header, ...lines.slice(2)].join("\n"));
      expect(titlesOf(result)).toEqual(TITLES);
      expect(codesOf(result).filter((code) => code.startsWith("listing-header"))).toHaveLength(
        header.split("\n").length,
      );
    }
  });

  test("may have other words of the page glued to its first title", () => {
    for (const word of ["Follow", "Sign in", "Search"]) {
      expect(titlesOf(read(text.replace("Subscribe", word)))).toEqual(TITLES);
    }
    expect(titlesOf(read(text.replace("Subscribe", "")))).toEqual(TITLES);
  });

  test("may end with lines of the page, which are reported", () => {
    const result = read(`${text}Sign up for our newsletter\nPrivacy policy\n`);
    expect(titlesOf(result)).toEqual(TITLES);
    expect(codesOf(result).slice(-2)).toEqual(["listing-furniture 12", "listing-furniture 13"]);
  });

  test("may break an abstract in the middle of a sentence", () => {
    const result = read(text.replace("although no fish", "\nalthough no fish"));
    expect(titlesOf(result)).toEqual(TITLES);
    expect(result.records[0].fields.abstract).toBe(read(text).records[0].fields.abstract);
  });

  test("an abstract without a title is rejected with its line and whole text", () => {
    const result = read([...lines.slice(0, 4), lines[3], ...lines.slice(4)].join("\n"));
    expect(titlesOf(result)).toEqual(TITLES);
    expect(result.rejected).toEqual([
      { line: 5, reason: "An abstract without a title above it.", original: lines[3] },
    ]);
    expect(codesOf(result)).toContain("record-rejected 5");
  });

  test("a very long title and right-to-left or hostile titles are titles", () => {
    const long = "Deep Learning of Very Long Titles ".repeat(60).trim();
    const hostile = ["<img src=x onerror=alert(1)> in Titles", "שלום עולם על דגים", "🐟🐟 Fish", long];
    const abstract = lines[3];
    const result = read(hostile.flatMap((title) => [title, abstract]).join("\n"));
    expect(titlesOf(result)).toEqual(hostile);
  });

  test("two papers are a listing, one pair is, and prose is not", () => {
    expect(read(lines.slice(2, 4).join("\n")).records).toHaveLength(1);
    expect(read(`${lines[3]}\n${lines[5]}\n`).format).toBe("unknown");
    expect(read("").format).toBe("empty");
  });

  test("a list of titles alone is a list of papers", () => {
    const result = read(TITLES.join("\n"));
    expect(titlesOf(result)).toEqual(TITLES);
    expect(result.problems.every(({ code }) => code === "listing-title-alone")).toBe(true);
  });

  test("every line of a shuffled, thinned and repeated page is a record, rejected or reported", () => {
    const random = createRandom(7);
    for (let round = 0; round < 200; round++) {
      const page = Array.from({ length: 1 + Math.floor(random() * 24) }, () =>
        random() < 0.1 ? "" : lines[Math.floor(random() * lines.length)],
      );
      const result = read(page.join("\n"));
      if (result.format !== "listing") continue;
      const kept = result.records.flatMap(({ fields }) => [
        fields.title,
        fields.abstract,
        cleanText(fields.given.title ?? ""),
      ]);
      page.forEach((line, index) => {
        if (line === "") return;
        const isRecord = kept.some((part) => part.includes(cleanText(line)));
        const isRejected = result.rejected.some(({ original }) => original.includes(line));
        const isReported = result.problems.some((problem) => problem.line === index + 1);
        expect(isRecord || isRejected || isReported, `line ${index + 1} of\n${page.join("\n")}`).toBe(true);
      });
    }
  });
});
