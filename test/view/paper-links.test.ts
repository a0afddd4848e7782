import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paperLinks } from "../../src/view/paper-links.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

interface Given {
  readonly doi?: string;
  readonly url?: string;
  readonly ids?: Readonly<Record<string, string>>;
  readonly abstract?: string;
}

function linksOf(given: Given) {
  const papers = {
    ...makeSyntheticAtlas(1, 1).content.papers,
    doi: [given.doi ?? ""],
    url: [given.url ?? ""],
    ids: [given.ids ?? {}],
  };
  return paperLinks(papers, 0, given.abstract ?? "");
}
const hrefs = (given: Given) => linksOf(given).map((link) => link.href);

describe("paperLinks", () => {
  test("a DOI leads to doi.org, with everything unusual in it encoded", () => {
    expect(hrefs({ doi: "10.1109/tvcg.2020.1" })).toEqual(["https://doi.org/10.1109/tvcg.2020.1"]);
    expect(hrefs({ doi: "10.1002/(sici)1<2::aid-x>3.0.co;2-#" })).toEqual([
      "https://doi.org/10.1002/(sici)1%3C2%3A%3Aaid-x%3E3.0.co%3B2-%23",
    ]);
  });

  test("ids of the right shape become links, others do not", () => {
    expect(hrefs({ ids: { arxiv: "2305.14325v2" } })).toEqual(["https://arxiv.org/abs/2305.14325v2"]);
    expect(hrefs({ ids: { arxiv: "arXiv:cs.CL/0102003" } })).toEqual(["https://arxiv.org/abs/cs.CL/0102003"]);
    expect(hrefs({ ids: { pubmed: "123456", openalex: "W123" } })).toEqual([
      "https://pubmed.ncbi.nlm.nih.gov/123456",
      "https://openalex.org/W123",
    ]);
    expect(
      hrefs({ ids: { arxiv: "../evil", pubmed: "1 OR 1", openalex: "javascript:1", own: "12" } }),
    ).toEqual([]);
  });

  test("code and other addresses are found in the abstract without the punctuation behind them", () => {
    const abstract =
      "Code (at https://github.com/a/b-c), data: http://data.example.org/x?y=1&z=2. See github.com/d/e_f.";
    expect(linksOf({ abstract }).map((link) => [link.kind, link.href, link.name])).toEqual([
      ["code", "https://github.com/a/b-c", "github.com/a/b-c"],
      ["mentioned", "http://data.example.org/x?y=1&z=2", "data.example.org/x?y=1&z=2"],
      ["code", "https://github.com/d/e_f", "github.com/d/e_f"],
    ]);
  });

  test("a bracket that belongs to the address stays", () => {
    expect(hrefs({ abstract: "(https://en.wikipedia.org/wiki/Map_(disambiguation))" })).toEqual([
      "https://en.wikipedia.org/wiki/Map_(disambiguation)",
    ]);
  });

  test("the same address is given once", () => {
    const url = "http://arxiv.org/abs/2305.14325/";
    expect(
      hrefs({ ids: { arxiv: "2305.14325" }, url, abstract: "https://arxiv.org/abs/2305.14325" }),
    ).toHaveLength(1);
  });

  test.each([
    "javascript:alert(1)",
    " javascript:alert(1)//https://a.org",
    "data:text/html,<script>",
    "//evil.org/x",
    "https://user:pass@evil.org/",
    "https://good.org@evil.org/",
    "https://a.org/<script>",
    'https://a.org/"onclick=',
    "https://a.org/\u202egnp.exe",
    "https://localhost/x",
    "https://127.0.0.1/x",
    "https://a..org/",
    "ftp://a.org/",
    "https://",
    `https://a.org/${"x".repeat(3000)}`,
  ])("%s is no link", (url) => {
    expect(hrefs({ url })).toEqual([]);
  });

  test("a host that only ends like a code host is not taken for one", () => {
    expect(hrefs({ abstract: "evilgithub.com/a/b me@github.com/a" })).toEqual([]);
    expect(linksOf({ abstract: "https://github.com.evil.org/a" })[0].kind).toBe("mentioned");
  });

  test("whatever the file holds, a link is plain ASCII http(s) with a named host and nobody's name in it", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string({ unit: "grapheme" }).map((tail) => `https://a.org/${tail}`),
      fc.string().map((tail) => `10.1000/${tail}`),
    );
    fc.assert(
      fc.property(text, text, text, text, (doi, url, arxiv, abstract) => {
        for (const link of linksOf({ doi, url, ids: { arxiv }, abstract })) {
          expect(link.href).toMatch(/^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}(?::\d+)?(?:[/?#][!-~]*)?$/i);
          expect(link.href).not.toMatch(/[<>"`\\{}|^\s]/);
          expect(new URL(link.href).username).toBe("");
        }
      }),
      { numRuns: 500 },
    );
  });
});
