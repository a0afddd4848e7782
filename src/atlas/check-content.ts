/**
 * Checks the content of an atlas: every field against the schema, then what the
 * fields must say together (rows that add up, links that stand once, clusters
 * whose members are there). After this every index can be followed blindly.
 */

import type { AtlasContent, Cluster, ConceptTable, LinkTable, MapTable } from "../model/index.ts";
import { checkCitations } from "./check-citations.ts";
import { checkOffsets } from "./check-offsets.ts";
import { checkFields } from "./check-value.ts";
import type { Dimensions } from "./field-type.ts";
import { CONTENT_ENTRIES } from "./schema.ts";

/** @returns what is wrong, in sentences, one an entry at most; empty when nothing is */
export function checkContent(content: AtlasContent): string[] {
  const { papers, map, links, clusters, concepts, citations } = CONTENT_ENTRIES;
  const sizes = measureContent(content);
  const badCluster = content.clusters
    .map((cluster, i) => checkFields(cluster, clusters.fields, `${clusters.name}: [${i}]`, sizes))
    .find((problem) => problem !== "");
  const problems = [
    checkFields(content.papers, papers.fields, papers.name, sizes),
    checkFields(content.map, map.fields, map.name, sizes),
    checkFields(content.links, links.fields, links.name, sizes),
    badCluster ?? "",
    checkFields(content.concepts, concepts.fields, concepts.name, sizes),
    content.citations === null ? "" : checkFields(content.citations, citations.fields, citations.name, sizes),
  ].filter((problem) => problem !== "");
  if (problems.length > 0) return problems;
  return [
    checkAscending(content.papers.id, `${papers.name}: ids`),
    checkLinks(content.links),
    checkDegrees(content.links, content.map),
    checkConcepts(content.concepts),
    checkClusters(content.clusters, content.map),
    content.citations === null ? "" : checkCitations(content.citations, content.papers),
  ].filter((problem) => problem !== "");
}

function measureContent({ papers, links, clusters, concepts, citations }: AtlasContent): Dimensions {
  return {
    papers: papers.id.length,
    "papers + 1": papers.id.length + 1,
    links: links.targets.length,
    "5 × links": 5 * links.targets.length,
    clusters: clusters.length,
    concepts: concepts.key.length,
    "concepts + 1": concepts.key.length + 1,
    postings: concepts.papers.length,
    sources: 0,
    citations: citations?.works.length ?? 0,
    "shared works": citations?.quotedBy.length ?? 0,
  };
}

/** Strictly ascending: ordered and without a repeat. */
function checkAscending(texts: readonly string[], where: string): string {
  const at = texts.findIndex((text, i) => i > 0 && texts[i - 1] >= text);
  return at < 0 ? "" : `${where} should ascend and be unique, but [${at}] does not follow [${at - 1}].`;
}

function checkLinks({ offsets, targets }: LinkTable): string {
  const problem = checkOffsets(offsets, targets.length, "links.bin: offsets");
  if (problem !== "") return problem;
  for (let source = 0; source + 1 < offsets.length; source++) {
    let last = source;
    for (let link = offsets[source]; link < offsets[source + 1]; link++) {
      if (targets[link] <= last)
        return `links.bin: link ${link} of paper ${source} is out of order or stands twice.`;
      last = targets[link];
    }
  }
  return "";
}

function checkDegrees({ offsets, targets }: LinkTable, map: MapTable): string {
  const degree = new Int32Array(map.degree.length);
  for (let source = 0; source < degree.length; source++)
    degree[source] = offsets[source + 1] - offsets[source];
  for (const target of targets) degree[target]++;
  const wrong = degree.findIndex((links, paper) => links !== map.degree[paper]);
  return wrong < 0
    ? ""
    : `map.bin: degree[${wrong}] is ${map.degree[wrong]}, but ${degree[wrong]} links are there.`;
}

function checkConcepts({ key, offsets, papers }: ConceptTable): string {
  const problem =
    checkAscending(key, "concepts.json: keys") ||
    checkOffsets(offsets, papers.length, "concepts.json: offsets");
  if (problem !== "") return problem;
  for (let concept = 0; concept < key.length; concept++) {
    for (let at = offsets[concept] + 1; at < offsets[concept + 1]; at++) {
      if (papers[at - 1] >= papers[at])
        return `concepts.json: the papers of concept ${concept} do not ascend.`;
    }
  }
  return "";
}

function checkClusters(clusters: readonly Cluster[], map: MapTable): string {
  const ids = new Set(clusters.map((cluster) => cluster.id));
  if (ids.size < clusters.length) return "clusters.json: two clusters have the same id.";
  const sizes = new Int32Array(clusters.length);
  for (let paper = 0; paper < map.region.length; paper++) {
    const region = map.region[paper];
    const subregion = map.subregion[paper];
    if (region >= 0 && clusters[region].level !== 1) return `map.bin: region[${paper}] is a sub-region.`;
    if (subregion >= 0 && (clusters[subregion].level !== 2 || clusters[subregion].parent !== region)) {
      return `map.bin: subregion[${paper}] is no sub-region of the paper's region.`;
    }
    if (region >= 0) sizes[region]++;
    if (subregion >= 0) sizes[subregion]++;
  }
  for (let i = 0; i < clusters.length; i++) {
    const problem = checkCluster(clusters, i, sizes[i]);
    if (problem !== "") return `clusters.json: [${i}] ${problem}`;
  }
  return "";
}

function checkCluster(clusters: readonly Cluster[], at: number, members: number): string {
  const { level, parent, size } = clusters[at];
  if (size !== members) return `says it has ${size} papers, but ${members} are in it.`;
  if (level === 1) {
    if (parent !== null) return "is a region, but has a parent.";
    return at > 0 && clusters[at - 1].level === 2 ? "is a region that stands behind a sub-region." : "";
  }
  return parent !== null && clusters[parent].level === 1
    ? ""
    : "is a sub-region, but its parent is no region.";
}
