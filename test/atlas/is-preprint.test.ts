import { expect, test } from "vitest";
import { isPreprint } from "../../src/atlas/is-preprint.ts";
import { makeFields } from "../support/make-records.ts";

test("preprints are known by DOI, venue, type, or an arXiv number alone", () => {
  for (const fields of [
    { doi: "10.48550/arxiv.2001.00001" },
    { doi: "10.1101/2020.01.02.123456" },
    { doi: "10.1101/123456" },
    { doi: "10.2139/ssrn.123" },
    { doi: "10.21203/rs.3.rs-1/v1" },
    { venue: "arXiv preprint arXiv:2001.00001" },
    { venue: "CoRR" },
    { type: "posted-content" },
    { ids: { arxiv: "2001.00001" } },
  ]) {
    expect(isPreprint(makeFields(fields)), JSON.stringify(fields)).toBe(true);
  }
});

test("published papers are not, whatever else they have", () => {
  for (const fields of [
    {},
    { doi: "10.1000/x", venue: "arXiv", ids: { arxiv: "2001.00001" } },
    { doi: "10.1101/gr.123456.119" },
    { venue: "Kelp Days", ids: { arxiv: "2001.00001" } },
    { venue: "Corrosion Science" },
  ]) {
    expect(isPreprint(makeFields(fields)), JSON.stringify(fields)).toBe(false);
  }
});
