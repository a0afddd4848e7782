import { describe, expect, test } from "vitest";
import { reportWordless } from "../../src/pipeline/report-wordless.ts";
import { makePaper } from "../support/papers.ts";

describe("papers without usable words", () => {
  test("are counted by language, in one problem", () => {
    const papers = [
      makePaper({ id: "1", title: "12:30", language: "" }),
      makePaper({ id: "2", title: "图", language: "zh" }),
      makePaper({ id: "3", title: "I", abstract: "…", language: "zh" }),
      makePaper({ id: "4", title: "The of and", language: "en" }),
      makePaper({ id: "5", title: "图像", language: "zh" }),
      makePaper({ id: "6", title: "3", abstract: "Kelp.", language: "en" }),
    ];
    const problems = reportWordless(papers, "list.txt");
    expect(problems).toHaveLength(1);
    expect(problems[0].message).toContain("2 in zh, 1 in en, 1 of unknown language");
    expect(reportWordless(papers.slice(4), "list.txt")).toEqual([]);
  });
});
