/** The lists of papers that the stories are about, and what is known about them without the page. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { encodeAtlas } from "../../../src/atlas/encode-atlas.ts";
import { createRandom } from "../../../src/lib/random.ts";
import type { SourceFile } from "../../../src/model/index.ts";
import { openSound } from "../../support/alter-atlas.ts";
import { buildQuietly } from "../../support/build-seeds.ts";
import { readExample } from "./visit.ts";

const VENUES = ["Annals of Debate", "Journal of Preference", "Workshop on Disagreement"];

/**
 * The example's titles and abstracts as a database would export them: with made-up
 * years, venues, authors, citations and references to one another; every eighth
 * lacks its year and every fifth its references. Seeded.
 */
export function datedSeeds(): Uint8Array {
  const example = openSound(readExample());
  const random = createRandom(4);
  const { title } = example.content.papers;
  const lines = title.map((own, paper) => {
    const earlier = Array.from({ length: paper }, (_, other) => other);
    const references = earlier.filter(() => random() < 0.04).map((other) => `10.1234/seed.${other}`);
    return JSON.stringify({
      title: own,
      abstract: example.readAbstract(paper),
      authors: [{ family: `Author${paper % 40}`, given: "A." }],
      year: paper % 8 === 0 ? null : 2008 + Math.floor(random() * 16),
      venue: VENUES[paper % VENUES.length],
      doi: `10.1234/seed.${paper}`,
      references: paper % 5 === 0 ? [] : references,
      citationCount: Math.floor(random() * 90),
    });
  });
  return build({ name: "dated.jsonl", bytes: new TextEncoder().encode(lines.join("\n")) });
}

const VIS = join(process.env["LITTORAL_CORPORA"] ?? "", "ieee-vis.jsonl.gz");
export const hasVis = (process.env["LITTORAL_CORPORA"] ?? "") !== "" && existsSync(VIS);

/** The 3,683 papers of IEEE VIS, where they are. */
export const visPapers = (): Uint8Array =>
  build({ name: "ieee-vis.jsonl.gz", bytes: new Uint8Array(readFileSync(VIS)) });

function build(file: SourceFile): Uint8Array {
  const { atlas } = buildQuietly([file]);
  if (atlas === null) throw new Error(`No atlas came of ${file.name}.`);
  return encodeAtlas(atlas);
}
