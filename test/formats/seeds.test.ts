import { describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import { createRandom } from "../../src/lib/random.ts";
import { mergeRecords } from "../../src/pipeline/merge-records.ts";
import { makeSource, readFixture } from "../support/read-fixture.ts";

const file = readFixture("../../seeds/papers.txt");
const result = readSource(file);

// An independent reading of this one page: two lines of header, then pairs of lines.
const lines = new TextDecoder().decode(file.bytes).split("\n").slice(2);
const pairs = Array.from({ length: 233 }, (_, i) => ({
  title: lines[2 * i].replace(/^Subscribe/, ""),
  abstract: lines[2 * i + 1],
}));

// Words that cleaning cannot touch: no sign of TeX, of an address or of a number stands in or beside them.
const plainWords = (text: string) =>
  text
    .replace(/https?:\/\/\S+/g, " ")
    .split(/\s+/)
    .filter((word) => /^[A-Za-z.,;:()?!-]+$/.test(word) && !/left\(|sim|--/.test(word));

describe("the seed page", () => {
  test("is recognised as a listing of 233 papers and nothing is rejected", () => {
    expect(result.format).toBe("listing");
    expect(result.records).toHaveLength(233);
    expect(result.rejected).toEqual([]);
  });

  test("begins with the paper whose title the page glued to a button", () => {
    expect(result.records[0].fields.title).toBe("Demystifying Disagreement-on-the-Line in High Dimensions");
  });

  test("has two header lines, which are reported, and nothing else to report", () => {
    expect(result.problems.map(({ code, line }) => [code, line])).toEqual([
      ["listing-header", 1],
      ["listing-header", 2],
    ]);
  });

  test("all 233 become papers of their own", () => {
    const { papers, ledger } = mergeRecords([result]);
    expect(papers).toHaveLength(233);
    expect(ledger.every((entry) => entry.state === "imported")).toBe(true);
    expect(new Set(papers.map(({ id }) => id)).size).toBe(233);
  });

  test("titles and abstracts without TeX are the page's text, character by character", () => {
    let compared = 0;
    result.records.forEach(({ fields }, index) => {
      for (const field of ["title", "abstract"] as const) {
        const written = pairs[index][field];
        if (/[\\{}~$]|left\(|sim |--|''/.test(written)) continue;
        expect(fields[field]).toBe(written.replace(/\s+/g, " ").trim());
        compared++;
      }
    });
    expect(compared).toBeGreaterThan(420);
  });

  test("where cleaning changed something, the original is kept and the plain words are the same in order", () => {
    let changed = 0;
    result.records.forEach(({ fields }, index) => {
      for (const field of ["title", "abstract"] as const) {
        if (fields.given[field] === undefined) continue;
        changed++;
        const written = fields.given[field] ?? "";
        expect(written.replace(/^Subscribe(?=D)/, "")).toBe(pairs[index][field].trim());
        const kept = new Set(fields[field].split(/\s+/));
        for (const word of plainWords(pairs[index][field])) expect(kept).toContain(word);
      }
    });
    expect(changed).toBeGreaterThan(15);
    expect(changed).toBeLessThan(40);
  });

  test("every record says on which line its title stands", () => {
    result.records.forEach(({ line }, index) => {
      expect(line).toBe(3 + 2 * index);
    });
  });

  test("whichever abstracts or titles are missing, all other titles are found and nothing is lost", () => {
    const random = createRandom(3);
    const page = new TextDecoder().decode(file.bytes).trimEnd().split("\n");
    const titles = result.records.map(({ fields }) => fields.title);
    for (let round = 0; round < 8; round++) {
      const missing = new Set(Array.from({ length: 12 }, () => 1 + Math.floor(random() * 231)));
      const withoutAbstracts = page.filter((_, at) => at % 2 === 0 || at < 2 || !missing.has((at - 3) / 2));
      const readTitles = readSource(makeSource(withoutAbstracts.join("\n"))).records.map(
        ({ fields }) => fields.title,
      );
      expect(readTitles).toEqual(titles);
      const withoutTitles = page.filter((_, at) => at % 2 === 1 || !missing.has((at - 2) / 2));
      const orphaned = readSource(makeSource(withoutTitles.join("\n")));
      expect(orphaned.records.map(({ fields }) => fields.title)).toEqual(
        titles.filter((_, at) => !missing.has(at)),
      );
      expect(orphaned.rejected).toHaveLength(missing.size);
    }
  });

  test("no TeX is left in any title or abstract but for what was lost before the page was saved", () => {
    const left = result.records
      .flatMap(({ fields }) => [fields.title, fields.abstract])
      .filter((text) => /\\|texttt|\{/.test(text));
    expect(left.map((text) => /\S*[\\{]\S*/.exec(text)?.[0])).toEqual(["O(1{n})"]);
  });
});
