import { describe, expect, test } from "vitest";
import { entryKind } from "../../src/formats/listed-papers.ts";
import { writeBibtex } from "../../src/formats/write-bibtex.ts";
import { writeCslJson } from "../../src/formats/write-csl-json.ts";
import { writeRis } from "../../src/formats/write-ris.ts";
import { listed, readFields } from "../support/listed-fields.ts";

describe("without a type, the kind of a paper is told by its venue", () => {
  test.each([
    "Proceedings of Visualization 1995 Conference",
    "2011 IEEE Conference on Visual Analytics Science and Technology (VAST)",
    "IEEE Symposium on Information Visualization, 2002. INFOVIS 2002.",
    "Proc. Eurographics 1998",
    "Workshop on Kelp",
  ])("%s is a meeting", (venue) => {
    expect(entryKind({ type: "", venue })).toBe("conference");
  });

  test.each([
    "Reef Letters",
    "IEEE Transactions on Visualization and Computer Graphics",
    "Proceedings of the National Academy of Sciences",
    "Proceedings of the VLDB Endowment",
    "Proceedings of the ACM on Human-Computer Interaction 2021",
    "Journal of Physics: Conference Series",
    "Conferencing Today",
  ])("%s is a journal", (venue) => {
    expect(entryKind({ type: "", venue })).toBe("article");
  });

  test("and a type that the source gave wins", () => {
    expect(entryKind({ type: "article", venue: "Conference on Kelp" })).toBe("article");
    expect(entryKind({ type: "dataset", venue: "Conference on Kelp" })).toBe("other");
    expect(entryKind({ type: "", venue: "" })).toBe("other");
  });
});

test("a paper of a conference is one in BibTeX, RIS and CSL-JSON, and keeps its venue", () => {
  const papers = readFields("x.jsonl", '{"title":"Kelp","venue":"Proceedings of Reefs 1995 Conference"}').map(
    listed,
  );
  expect(writeBibtex(papers)).toMatch(
    /@inproceedings\{[^]*booktitle = \{Proceedings of Reefs 1995 Conference\}/,
  );
  expect(writeRis(papers)).toMatch(/TY {2}- CONF[^]*T2 {2}- Proceedings of Reefs 1995 Conference/);
  expect(JSON.parse(writeCslJson(papers))[0]).toMatchObject({ type: "paper-conference" });
});
