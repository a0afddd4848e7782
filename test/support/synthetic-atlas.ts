import { createRandom } from "../../src/lib/random.ts";
import type { Atlas, Cluster, ConceptTable, LinkTable, MapTable, PaperTable } from "../../src/model/index.ts";
import { DEFAULT_OPTIONS } from "../../src/model/index.ts";

/**
 * A small atlas for tests that need one but not a build: `regions` round islands
 * of `perRegion` papers, linked in a ring inside each region, one link between
 * consecutive regions, one concept a region. Seeded; nothing in it is measured.
 */
export function makeSyntheticAtlas(regions = 5, perRegion = 12, seed = 1): Atlas {
  const random = createRandom(seed);
  const count = regions * perRegion;
  const map = placePapers(regions, perRegion, random);
  const links = linkPapers(regions, perRegion);
  for (let source = 0; source < count; source++) {
    for (let link = links.offsets[source]; link < links.offsets[source + 1]; link++) {
      map.degree[source]++;
      map.degree[links.targets[link]]++;
    }
  }
  const clusters: Cluster[] = Array.from({ length: regions }, (_, region) => ({
    id: String(region + 1),
    level: 1,
    parent: null,
    size: perRegion,
    label: `Theme ${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[region % 26]} Studies`,
    evidence: [
      { concept: region, label: `Theme ${region}`, inside: perRegion, outside: 1, titles: perRegion >> 1 },
    ],
    alternatives: [],
    representatives: [0, 1, 2].map((k) => region * perRegion + k),
    stability: 0.9,
    coverage: { abstracts: 1, references: 0, years: 1 },
  }));
  return {
    manifest: {
      format: "littoral-atlas",
      version: 1,
      littoral: "0.1.0",
      title: "Synthetic",
      options: DEFAULT_OPTIONS,
      counts: {
        papers: count,
        links: links.targets.length,
        regions,
        subregions: 0,
        concepts: regions,
        atSea: 0,
        problems: 0,
        records: { in: count, imported: count, merged: 0, rejected: 0 },
      },
      quality: {
        modularity: 0.5,
        modularityZ: 10,
        rewirings: 20,
        stability: 0.9,
        resolution: 1,
        map: { neighbourPreservation: 0.5, trustworthiness: 0.9, continuity: 0.9 },
        bareLayout: { neighbourPreservation: 0.5, trustworthiness: 0.9, continuity: 0.9 },
        silhouette: 0.6,
        coverage: { abstracts: 1, years: 1, references: 0 },
        citations: null,
      },
      contentHash: "0".repeat(64),
    },
    content: {
      papers: describePapers(count, perRegion),
      map,
      links,
      clusters,
      concepts: makeConcepts(regions, perRegion),
      citations: null,
    },
    abstracts: Array.from(
      { length: count },
      (_, i) => `This paper studies theme ${Math.floor(i / perRegion)} in depth.`,
    ),
    sources: { files: [], ledger: [], problems: [] },
    user: { decisions: {}, notes: {} },
  };
}

function placePapers(regions: number, perRegion: number, random: () => number): MapTable {
  const count = regions * perRegion;
  const columns = Math.ceil(Math.sqrt(regions));
  const cell = 1000 / columns;
  const map: MapTable = {
    x: new Float32Array(count),
    y: new Float32Array(count),
    region: new Int32Array(count),
    subregion: new Int32Array(count).fill(-1),
    degree: new Int32Array(count),
    stability: new Float32Array(count).fill(0.9),
  };
  for (let i = 0; i < count; i++) {
    const region = Math.floor(i / perRegion);
    const angle = random() * 2 * Math.PI;
    const radius = 0.33 * cell * Math.sqrt(random());
    map.region[i] = region;
    map.x[i] = ((region % columns) + 0.5) * cell - 500 + radius * Math.cos(angle);
    map.y[i] = (Math.floor(region / columns) + 0.5) * cell - 500 + radius * Math.sin(angle);
  }
  return map;
}

function linkPapers(regions: number, perRegion: number): LinkTable {
  const rows: number[][] = Array.from({ length: regions * perRegion }, () => []);
  const add = (a: number, b: number) => rows[Math.min(a, b)].push(Math.max(a, b));
  for (let region = 0; region < regions; region++) {
    const first = region * perRegion;
    for (let k = 0; k < perRegion; k++) add(first + k, first + ((k + 1) % perRegion));
    if (region > 0) add(first - perRegion, first);
  }
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => {
    row.sort((a, b) => a - b);
    offsets[i + 1] = offsets[i] + row.length;
  });
  const targets = Int32Array.from(rows.flat());
  const parts = new Float32Array(targets.length * 5);
  for (let link = 0; link < targets.length; link++)
    parts.set([0.3, 0.1 + (link % 7) * 0.02, 0, 0, 0], link * 5);
  return {
    offsets,
    targets,
    parts,
    rankAtSource: new Uint8Array(targets.length).fill(1),
    rankAtTarget: new Uint8Array(targets.length).fill(2),
  };
}

function describePapers(count: number, perRegion: number): PaperTable {
  const of = <T>(value: (i: number) => T) => Array.from({ length: count }, (_, i) => value(i));
  return {
    id: of((i) => `p-${String(i).padStart(4, "0")}`),
    title: of((i) => `Paper number ${i} about theme ${Math.floor(i / perRegion)} and how it is studied`),
    authors: of((i) => [{ family: `Author${i % 17}`, given: "A." }]),
    year: of((i) => 2000 + (i % 24)),
    venue: of(() => "Journal of Tests"),
    keywords: of(() => []),
    doi: of((i) => (i % 3 === 0 ? `10.1000/test.${i}` : "")),
    url: of(() => ""),
    ids: of(() => ({})),
    references: of(() => []),
    citationCount: of((i) => (i % 5 === 0 ? null : i % 40)),
    language: of(() => "en"),
    type: of(() => "article"),
    retracted: of(() => false),
    extra: of(() => ({})),
    given: of(() => ({})),
    aliases: of(() => []),
  };
}

function makeConcepts(regions: number, perRegion: number): ConceptTable {
  return {
    key: Array.from({ length: regions }, (_, c) => `theme ${c}`),
    label: Array.from({ length: regions }, (_, c) => `Theme ${c}`),
    forms: Array.from({ length: regions }, (_, c) => [`theme ${c}`]),
    offsets: Int32Array.from({ length: regions + 1 }, (_, c) => c * perRegion),
    papers: Int32Array.from({ length: regions * perRegion }, (_, i) => i),
    counts: new Int32Array(regions * perRegion).fill(3),
  };
}
