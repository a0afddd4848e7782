/**
 * An atlas of some of the papers, for exports: they keep their places, regions
 * and concepts, the links among them keep their evidence. What can be counted of
 * them alone is counted anew: links, sizes of clusters, papers that have what a
 * cluster is named after. What only the whole list has (quality, records, hash)
 * stands in `partOf`. Clusters and concepts that none of them belongs to are left
 * out. O(atlas).
 */

import type { AtlasContent, Cluster, ConceptTable, LabelEvidence, LinkTable } from "../model/index.ts";
import { EVIDENCE_KINDS, type MapTable, type OpenedAtlas, type PaperTable } from "../model/index.ts";

/** @param papers indices, each once */
export function keepPapers(atlas: OpenedAtlas, papers: readonly number[]): OpenedAtlas {
  const { content, manifest } = atlas;
  if (papers.length === content.papers.id.length) return atlas;
  const kept = Int32Array.from(papers).sort();
  const place = placesOf(kept, content.papers.id.length);
  const clusters = keepClusters(content, kept, place);
  const links = keepLinks(content.links, place, kept.length);
  const map = keepMap(content.map, kept, clusters.place, links);
  const concepts = keepConcepts(content.concepts, place, clusters.kept);
  const described = clusters.kept.map((cluster, index) => {
    const describe = countEvidence(concepts, cluster.level === 1 ? map.region : map.subregion, index);
    return {
      ...cluster,
      evidence: cluster.evidence.map(describe),
      alternatives: cluster.alternatives.map(describe),
    };
  });
  const regions = described.filter((cluster) => cluster.level === 1).length;
  const counts = {
    ...manifest.counts,
    papers: kept.length,
    links: links.targets.length,
    regions,
    subregions: described.length - regions,
    concepts: concepts.table.key.length,
    atSea: map.region.filter((region) => region < 0).length,
  };
  return {
    ...atlas,
    manifest: { ...manifest, counts },
    content: {
      papers: keepColumns(content.papers, kept, place),
      map,
      links,
      clusters: described,
      concepts: concepts.table,
      citations: null,
    },
    readAbstract: (paper) => atlas.readAbstract(kept[paper]),
    partOf: atlas.partOf ?? manifest,
  };
}

/** Counts the kept papers inside and outside a cluster that have a concept; those in whose title it stands are not known. */
function countEvidence(
  { table, place }: { readonly table: ConceptTable; readonly place: Int32Array },
  home: Int32Array,
  cluster: number,
): (evidence: LabelEvidence) => LabelEvidence {
  return (evidence) => {
    const concept = place[evidence.concept];
    const papers = table.papers.subarray(table.offsets[concept], table.offsets[concept + 1]);
    const inside = papers.reduce((sum, paper) => sum + (home[paper] === cluster ? 1 : 0), 0);
    return { ...evidence, concept, inside, outside: papers.length - inside };
  };
}

/** New index of every old one; −1 for what goes. */
function placesOf(kept: ArrayLike<number>, count: number): Int32Array {
  const place = new Int32Array(count).fill(-1);
  for (let index = 0; index < kept.length; index++) place[kept[index]] = index;
  return place;
}

function keepColumns(papers: PaperTable, kept: Int32Array, place: Int32Array): PaperTable {
  const columns = Object.entries(papers)
    .filter(([name]) => name !== "withoutAbstract")
    .map(([name, column]) => [name, Array.from(kept, (paper) => (column as readonly unknown[])[paper])]);
  const withoutAbstract = (papers.withoutAbstract ?? [])
    .filter((paper) => place[paper] >= 0)
    .map((paper) => place[paper]);
  const some = withoutAbstract.length > 0 ? { withoutAbstract } : {};
  return { ...Object.fromEntries(columns), ...some } as PaperTable;
}

function keepClusters({ clusters, map }: AtlasContent, kept: Int32Array, papers: Int32Array) {
  const used = new Set<number>();
  for (const paper of kept) used.add(map.region[paper]).add(map.subregion[paper]);
  const indices = [...clusters.keys()].filter((index) => used.has(index));
  const place = placesOf(indices, clusters.length);
  const members = indices.map((index) => {
    const column = clusters[index].level === 1 ? map.region : map.subregion;
    return kept.filter((paper) => column[paper] === index);
  });
  const keptClusters = indices.map((index, k): Cluster => {
    const cluster = clusters[index];
    const parent = cluster.parent === null ? null : place[cluster.parent];
    const representatives = cluster.representatives
      .filter((paper) => papers[paper] >= 0)
      .map((paper) => papers[paper]);
    const size = members[k].length;
    const stability =
      size === cluster.size
        ? cluster.stability
        : members[k].reduce((sum, paper) => sum + map.stability[paper], 0) / size;
    return { ...cluster, parent, size, stability, representatives };
  });
  return { kept: keptClusters, place };
}

function keepMap(map: MapTable, kept: Int32Array, clusters: Int32Array, links: LinkTable): MapTable {
  const cluster = (column: Int32Array) =>
    Int32Array.from(kept, (paper) => (column[paper] < 0 ? -1 : clusters[column[paper]]));
  const numbers = (column: Float32Array) => Float32Array.from(kept, (paper) => column[paper]);
  return {
    x: numbers(map.x),
    y: numbers(map.y),
    region: cluster(map.region),
    subregion: cluster(map.subregion),
    degree: countLinks(links),
    stability: numbers(map.stability),
  };
}

function countLinks({ offsets, targets }: LinkTable): Int32Array {
  const degree = Int32Array.from(offsets.subarray(1), (end, paper) => end - offsets[paper]);
  for (const target of targets) degree[target]++;
  return degree;
}

/** Those with a paper that stays, and those that a name of a cluster rests on. */
function keepConcepts(table: ConceptTable, papers: Int32Array, clusters: readonly Cluster[]) {
  const named = new Set(
    clusters.flatMap(({ evidence, alternatives }) =>
      [...evidence, ...alternatives].map((one) => one.concept),
    ),
  );
  const indices: number[] = [];
  const offsets = [0];
  const postings: number[] = [];
  const counts: number[] = [];
  for (let concept = 0; concept < table.key.length; concept++) {
    const before = postings.length;
    for (let at = table.offsets[concept]; at < table.offsets[concept + 1]; at++) {
      const paper = papers[table.papers[at]];
      if (paper < 0) continue;
      postings.push(paper);
      counts.push(table.counts[at]);
    }
    if (postings.length === before && !named.has(concept)) continue;
    indices.push(concept);
    offsets.push(postings.length);
  }
  const kept: ConceptTable = {
    ...table,
    key: indices.map((concept) => table.key[concept]),
    label: indices.map((concept) => table.label[concept]),
    forms: indices.map((concept) => table.forms[concept]),
    offsets: Int32Array.from(offsets),
    papers: Int32Array.from(postings),
    counts: Int32Array.from(counts),
  };
  return { table: kept, place: placesOf(indices, table.key.length) };
}

/** Links whose two papers both stay. As the order of papers stays, so does that of links. */
function keepLinks(links: LinkTable, papers: Int32Array, count: number): LinkTable {
  const chosen: number[] = [];
  const offsets = new Int32Array(count + 1);
  for (let source = 0; source < papers.length; source++) {
    if (papers[source] < 0) continue;
    for (let link = links.offsets[source]; link < links.offsets[source + 1]; link++) {
      if (papers[links.targets[link]] >= 0) chosen.push(link);
    }
    offsets[papers[source] + 1] = chosen.length;
  }
  const kinds = EVIDENCE_KINDS.length;
  return {
    offsets,
    targets: Int32Array.from(chosen, (link) => papers[links.targets[link]]),
    parts: Float32Array.from(
      chosen.flatMap((link) => [...links.parts.subarray(link * kinds, (link + 1) * kinds)]),
    ),
    rankAtSource: Uint8Array.from(chosen, (link) => links.rankAtSource[link]),
    rankAtTarget: Uint8Array.from(chosen, (link) => links.rankAtTarget[link]),
  };
}
