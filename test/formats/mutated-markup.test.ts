/** Damaged BibTeX and XML: nothing throws, the ledger balances, and every record that begins is accounted for. */

import { describe, expect, test } from "vitest";
import { decodeBytes } from "../../src/formats/decode-bytes.ts";
import { readBibtex } from "../../src/formats/read-bibtex.ts";
import { readSource } from "../../src/formats/read-source.ts";
import { readXml } from "../../src/formats/read-xml.ts";
import { createRandom } from "../../src/lib/random.ts";
import type { ReadResult } from "../../src/model/index.ts";
import { mergeRecords } from "../../src/pipeline/merge-records.ts";
import { mutateBytes } from "../../scripts/mutate-bytes.ts";
import { readFixture } from "../support/read-fixture.ts";

const ROUNDS = 500;

function checkLedger(result: ReadResult): void {
  const { ledger } = mergeRecords([result]);
  expect(ledger).toHaveLength(result.records.length + result.rejected.length);
  for (const { line, reason, original } of result.rejected) {
    expect(line).toBeGreaterThan(0);
    expect(reason).not.toBe("");
    expect(original).not.toBe("");
  }
  for (const { fields } of result.records) expect(fields.title + fields.abstract).not.toBe("");
}

function* mutants(name: string): Generator<Uint8Array> {
  const { bytes } = readFixture(name);
  const random = createRandom(name.length);
  for (let round = 0; round < ROUNDS; round++) {
    const mutant = mutateBytes(bytes, random);
    yield random() < 0.5 ? mutateBytes(mutant, random) : mutant;
  }
}

describe("500 mutations of", () => {
  for (const name of ["bibtex/bibtex.bib", "bibtex/biblatex.bib", "bibtex/broken.bib"]) {
    test(`${name} balance`, () => {
      for (const bytes of mutants(name)) {
        checkLedger(readSource({ name, bytes }));
        checkLedger(readBibtex(decodeBytes(bytes).text, name));
      }
    });
  }

  for (const name of ["pubmed.xml", "endnote.xml", "dblp.xml", "arxiv.xml", "jats.xml"]) {
    test(`${name} balance`, () => {
      for (const bytes of mutants(`xml/${name}`)) {
        checkLedger(readSource({ name, bytes }));
        checkLedger(readXml(decodeBytes(bytes).text, name));
      }
    });
  }
});

describe("however damaged", () => {
  test("every BibTeX entry that begins a line is read or rejected", () => {
    for (const bytes of mutants("bibtex/broken.bib")) {
      const { text } = decodeBytes(bytes);
      if (/@(?:comment|preamble)/i.test(text)) continue;
      const begun = text.match(/^[ \t]*@[ \t]*(?!string\b|xdata\b)[a-z][\w-]{0,60}[ \t]*[{(]/gim) ?? [];
      const { records, rejected } = readBibtex(text, "x");
      expect(records.length + rejected.length).toBeGreaterThanOrEqual(begun.length);
    }
  });

  test("every XML record that begins is read or rejected", () => {
    for (const bytes of mutants("xml/endnote.xml")) {
      const { text } = decodeBytes(bytes);
      const result = readXml(text, "x");
      if (result.format !== "endnote-xml" || /<!--|<!\[CDATA\[/.test(text)) continue;
      const begun = text.match(/<record(?=[\s/>])/g) ?? [];
      expect(result.records.length + result.rejected.length).toBe(begun.length);
    }
  });
});
