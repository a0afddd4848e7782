import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OpenedAtlas } from "../../src/model/index.ts";
import { describeReport } from "../../src/view/describe-report.ts";
import { writeReportHtml } from "../../src/view/write-report-html.ts";
import { escapeMarkdown } from "../../src/lib/escape-markdown.ts";
import { writeReportMarkdown } from "../../src/view/write-report-markdown.ts";
import { openInMemory } from "../support/opened-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const HOSTILE = [
  "| a | b |",
  "[link](javascript:alert(1))",
  "![x](http://evil.example/p.png)",
  "`code` ``` fence",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "# heading",
  "- item",
  "1. item",
  "two\n\nparagraphs\r\n---",
  "**bold** _it_ ~~out~~ $x$ @name &lt;b&gt;",
  "http://evil.example www.evil.example",
  "\\| \\",
  '"><svg onload=alert(1)>',
];

/** An atlas in which everything that comes from files is hostile. */
function hostileAtlas(): OpenedAtlas {
  const atlas = openInMemory(makeSyntheticAtlas(4, 12));
  const { papers, clusters } = atlas.content;
  const bad = (i: number): string => HOSTILE[i % HOSTILE.length];
  const content = {
    ...atlas.content,
    papers: {
      ...papers,
      title: papers.title.map((_, i) => bad(i)),
      venue: papers.venue.map((_, i) => bad(i + 1)),
      language: papers.language.map((_, i) => bad(i + 2)),
      authors: papers.authors.map((_, i) => [{ family: bad(i + 3), given: "" }]),
      doi: papers.doi.map((_, i) => HOSTILE[i % HOSTILE.length]),
      url: papers.url.map((_, i) => (i % 2 === 0 ? "javascript:alert(1)" : "https://ok.example/a(b)*c")),
    },
    clusters: clusters.map((cluster, i) => ({ ...cluster, label: bad(i + 4) })),
    concepts: { ...atlas.content.concepts, label: atlas.content.concepts.label.map((_, i) => bad(i)) },
  };
  const sources = {
    files: [{ name: bad(0), bytes: 1, sha256: "0".repeat(64), format: bad(4) }],
    ledger: HOSTILE.map(
      (text, i) => ({ state: "rejected", source: 0, line: i, reason: text, original: text }) as const,
    ),
    problems: HOSTILE.map(
      (message) => ({ code: "x", severity: "error", file: message, line: null, message }) as const,
    ),
  };
  return { ...atlas, content, sources, manifest: { ...atlas.manifest, title: bad(4) } };
}

const report = () => describeReport({ atlas: hostileAtlas(), map: "", sources: HOSTILE });

/** Markdown without what is escaped, and without the addresses of links, which are checked apart. */
const bare = (markdown: string): string =>
  markdown.replaceAll(/\\[!-/:-@[-`{-~]/g, "").replaceAll(/\]\(<[^<>\s|]*>\)/g, "]");

describe("as Markdown", () => {
  test("no sign of a text is markup, and the text is what it was, in one line", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: fc.constantFrom(...Array.from("\\`*_{}[]<>#|~$@&;!-+=.1w \n\r\t\u2028aé")) }),
          fc.constantFrom(...HOSTILE),
          fc.string(),
          fc.constantFrom("&&a;", "_www.a.org", "www..", "&\\a;", "ftp://a"),
        ),
        (text) => {
          const escaped = escapeMarkdown(text);
          // A sign that is escaped still parts what stands on both sides of it.
          expect(escaped.replaceAll(/\\[!-/:-@[-`{-~]/g, "·")).not.toMatch(
            /[\\`*_{}[\]<>#|~$@\n\r]|&#?\w+;|https?:\/\/|(?<![a-z\d])www\./i,
          );
          const back = escaped.replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
          expect(back).toBe(text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " "));
        },
      ),
    );
  });

  test("every row of a table has the cells of its head, and no HTML and no foreign link is left", () => {
    const markdown = writeReportMarkdown(report(), "map.svg");
    const rows = markdown.split("\n").filter((line) => line.startsWith("| "));
    let cells = 0;
    const widths = new Set<string>();
    markdown.split("\n").forEach((line, i, lines) => {
      if (!line.startsWith("| ")) return;
      if (!lines[i - 1].startsWith("| ")) cells = bare(line).split("|").length;
      if (bare(line).split("|").length !== cells) widths.add(line);
    });
    expect([...widths]).toEqual([]);
    expect(rows.length).toBeGreaterThan(10);
    const [prose] = bare(markdown).split("```bibtex");
    expect(prose).not.toMatch(/[<>`]/);
    const links = Array.from(markdown.matchAll(/\]\(<([^>]*)>\)/g), ([, href]) => href);
    expect(links.length).toBeGreaterThan(0);
    for (const href of links) expect(href).toMatch(/^https:\/\/ok\.example\//);
  });

  test("no line begins as a list, a heading or a rule that is not the report’s own", () => {
    const lines = writeReportMarkdown(report(), "map.svg").split("```bibtex")[0].split("\n");
    const own = /^(?:# |## |### |- |\d+\. |\| |\*\*)/;
    for (const line of lines) if (/^[#>+=-]|^\d+[.)]\s/.test(line)) expect(line).toMatch(own);
    expect(lines.filter((line) => line.startsWith("# "))).toHaveLength(1);
    expect(lines.filter((line) => /^-+$/.test(line))).toEqual([]);
  });
});

/** The papers of each region from 1800 and 2020 in turn, or from other years. */
function reportYears(old: number): { readonly html: string; readonly markdown: string } {
  const atlas = openInMemory(makeSyntheticAtlas(4, 12));
  const { papers } = atlas.content;
  const content = {
    ...atlas.content,
    papers: { ...papers, year: papers.year.map((_, i) => (i % 2 === 0 ? old : 2020)) },
  };
  const report = describeReport({ atlas: { ...atlas, content }, map: "", sources: [] });
  return { html: writeReportHtml(report), markdown: writeReportMarkdown(report, "") };
}

test("a language is not said to be the source's: readers guess it from the text where it is not given", () => {
  const atlas = openInMemory(makeSyntheticAtlas(4, 12));
  const { papers } = atlas.content;
  const content = { ...atlas.content, papers: { ...papers, language: papers.language.map(() => "en") } };
  const report = describeReport({ atlas: { ...atlas, content }, map: "", sources: [] });
  const markdown = writeReportMarkdown(report, "");
  expect(markdown).toMatch(/where it gives none, guessed from the text:\*\* en \(\d+\)/);
  expect(markdown).toContain("| Language, given or guessed |");
});

describe("years", () => {
  test("span all papers, also where the bars begin later, and those without a bar are counted", () => {
    const { html, markdown } = reportYears(1800);
    expect(markdown).toMatch(/papers from 1800 to 2020/);
    expect(markdown).toContain("| 1800–2020 |");
    expect(markdown).toMatch(/\*\*Years:\*\* 1901 .* 2020 \(at most (\d+) a year; and \1 earlier\)/);
    expect(html).toMatch(/<span>at most (\d+) a year; and \1 earlier<\/span>/);
    expect(reportYears(1901).markdown).not.toContain("earlier");
    expect(reportYears(1900).markdown).toContain("earlier)");
  });
});

describe("as HTML", () => {
  test("texts are escaped wherever they stand, and no script and no handler is left", () => {
    const html = writeReportHtml(report());
    const elements = Array.from(html.matchAll(/<([a-z][a-z0-9]*)\b([^>]*)>/gi));
    const names = new Set(elements.map(([, name]) => name.toLowerCase()));
    expect(names.has("script")).toBe(false);
    expect(names.has("img")).toBe(false);
    for (const [, , attributes] of elements)
      expect(attributes.replaceAll(/"[^"]*"/g, "")).not.toMatch(/\bon\w+\s*=|[<'`]/i);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    const links = Array.from(html.matchAll(/href="([^"]*)"/g), ([, href]) => href);
    for (const href of links) expect(href).toMatch(/^(?:#part-\d+|https:\/\/ok\.example\/)/);
  });

  test("every element that is opened is closed, and every link of the contents leads to a heading", () => {
    const html = writeReportHtml(report());
    const open: string[] = [];
    for (const [, end, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gi)) {
      if (["meta", "rect"].includes(name)) continue;
      if (end === "") open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
    for (const [, id] of html.matchAll(/href="#([^"]*)"/g)) expect(html).toContain(`<h2 id="${id}"`);
  });

  test("its policy lets in nothing but its own style and pictures inside it", () => {
    const [, policy] = writeReportHtml(report()).match(/Content-Security-Policy" content="([^"]*)"/) ?? [];
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; img-src data:; base-uri 'none'/,
    );
  });
});
