import { describe, expect, test } from "vitest";
import { findVariables } from "../../src/formats/csl-variables.ts";
import { writeCslJson } from "../../src/formats/write-csl-json.ts";
import { listed, readFields } from "../support/listed-fields.ts";

describe("CSL-JSON has under its own names", () => {
  test("pages, numbers and places of BibTeX", () => {
    const text =
      "@article{a, title={Kelp}, journal={Reefs}, year=2020, volume={3}, number={2}, pages={1--9}, issn={1234-5678}, note={n}}";
    const [item] = JSON.parse(writeCslJson(readFields("x.bib", text).map(listed)));
    expect(item).toMatchObject({ volume: "3", issue: "2", page: "1-9", ISSN: "1234-5678" });
    expect(item.custom).toEqual({ note: "n" });
  });

  test("first and last page, volume, issue and number of RIS", () => {
    const text = "TY  - JOUR\nTI  - Kelp\nVL  - 3\nIS  - 2\nSP  - 101\nEP  - 109\nSN  - 1234-5678\nER  - \n";
    const [item] = JSON.parse(writeCslJson(readFields("x.ris", text).map(listed)));
    expect(item).toMatchObject({ volume: "3", issue: "2", page: "101-109", ISSN: "1234-5678" });
    expect(findVariables({ SN: "978-3" }, "book").variables).toEqual({ ISBN: "978-3" });
  });
});

test("a field whose variable is taken is kept, and so is what is no plain value", () => {
  const fields = { page: "5", pages: "1-9", address: "Bergen", location: "Oslo", issue: [1], EP: "9" };
  expect(findVariables(fields, "report")).toEqual({
    variables: { page: "5", "publisher-place": "Bergen" },
    rest: { pages: "1-9", location: "Oslo", issue: [1], EP: "9" },
  });
  expect(findVariables({ number: "TR-7" }, "report").variables).toEqual({ number: "TR-7" });
});
