/**
 * Writes an atlas as JSON that needs no knowledge of Littoral's tables: papers
 * name their region (`cluster`), sub-region and concepts by id, links name their
 * two papers and carry their parts, clusters and concepts list their papers.
 * One record a line, so that two exports can be compared line by line. The id of
 * a concept is its key. Map coordinates as drawn: y grows downwards.
 * Of a part of an atlas, what is the whole's (quality, records, hash) stands in
 * `partOf`. Linear in the atlas.
 *
 *     { manifest, papers: [{ id, title, …, x, y, cluster, … }], links: [{ source, target, weight, parts }], … }
 */

import { abstractAsData } from "../atlas/read-abstracts.ts";
import type { Cluster, LabelEvidence, OpenedAtlas } from "../model/index.ts";
import { EVIDENCE_KINDS } from "../model/index.ts";
import { listPaperConcepts, readParts, roundSingle } from "./table-views.ts";

/** The atlas as JSON text, ending with a line feed. */
export function writeJson(atlas: OpenedAtlas): string {
  const sections: [string, string][] = [
    ["papers", writeList(describePapers(atlas))],
    ["links", writeList(describeLinks(atlas))],
    ["clusters", writeList(describeClusters(atlas))],
    ["concepts", writeList(describeConcepts(atlas))],
  ];
  const rest = sections.map(([name, text]) => `"${name}":${text}`).join(",\n");
  return `{"manifest":${JSON.stringify(describeManifest(atlas))},\n${rest}}\n`;
}

/** Nothing that is true of the whole list only may pass for a fact about some of its papers. */
function describeManifest({ manifest, partOf }: OpenedAtlas): unknown {
  if (partOf === undefined) return manifest;
  const { quality: _, contentHash: __, counts, ...rest } = manifest;
  const { papers, links, regions, subregions, concepts, atSea } = counts;
  return {
    ...rest,
    counts: { papers, links, regions, subregions, concepts, atSea },
    partOf: { counts: partOf.counts, quality: partOf.quality, contentHash: partOf.contentHash },
  };
}

function writeList(records: readonly unknown[]): string {
  if (records.length === 0) return "[]";
  return `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]`;
}

function describePapers(atlas: OpenedAtlas): unknown[] {
  const { papers, map, clusters, concepts } = atlas.content;
  const conceptsOf = listPaperConcepts(concepts, papers.id.length);
  return papers.id.map((id, paper) => ({
    id,
    title: papers.title[paper],
    abstract: abstractAsData(atlas, paper),
    authors: papers.authors[paper],
    year: papers.year[paper],
    venue: papers.venue[paper],
    x: roundSingle(map.x[paper]),
    y: roundSingle(map.y[paper]),
    cluster: clusters[map.region[paper]]?.id ?? null,
    subcluster: clusters[map.subregion[paper]]?.id ?? null,
    stability: roundSingle(map.stability[paper]),
    concepts: conceptsOf[paper].map((concept) => concepts.key[concept]),
  }));
}

function describeLinks(atlas: OpenedAtlas): unknown[] {
  const { papers, links } = atlas.content;
  const described: unknown[] = [];
  for (let source = 0; source < papers.id.length; source++) {
    for (let link = links.offsets[source]; link < links.offsets[source + 1]; link++) {
      const { weight, parts } = readParts(links.parts, link * EVIDENCE_KINDS.length);
      described.push({
        source: papers.id[source],
        target: papers.id[links.targets[link]],
        weight,
        parts: Object.fromEntries(EVIDENCE_KINDS.map((kind, index) => [kind, parts[index]])),
      });
    }
  }
  return described;
}

function describeClusters(atlas: OpenedAtlas): unknown[] {
  const { papers, map, clusters, concepts } = atlas.content;
  const members: string[][] = clusters.map(() => []);
  papers.id.forEach((id, paper) => {
    if (map.region[paper] >= 0) members[map.region[paper]].push(id);
    if (map.subregion[paper] >= 0) members[map.subregion[paper]].push(id);
  });
  const describeEvidence = ({ concept, label, inside, outside, titles }: LabelEvidence) => ({
    concept: concepts.key[concept],
    label,
    inside,
    outside,
    // Counted by the build alone, of the whole list.
    ...(atlas.partOf === undefined ? { titles } : {}),
  });
  return clusters.map((cluster: Cluster, index) => ({
    id: cluster.id,
    level: cluster.level,
    parent: cluster.parent === null ? null : clusters[cluster.parent].id,
    label: cluster.label,
    papers: members[index],
    evidence: cluster.evidence.map(describeEvidence),
    alternatives: cluster.alternatives.map(describeEvidence),
    stability: roundSingle(cluster.stability),
  }));
}

function describeConcepts(atlas: OpenedAtlas): unknown[] {
  const { papers, concepts } = atlas.content;
  return concepts.key.map((id, concept) => ({
    id,
    label: concepts.label[concept],
    papers: Array.from(
      concepts.papers.subarray(concepts.offsets[concept], concepts.offsets[concept + 1]),
      (paper) => papers.id[paper],
    ),
  }));
}
