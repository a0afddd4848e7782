/** The content of an atlas as the entries of its file, in file order: what `contentHash` covers. */

import type { AtlasContent, CitationTable, ConceptTable } from "../model/index.ts";
import { type ArrayShape, describeArrays, encodeArrays, type NumberArray } from "./binary-entry.ts";
import { countChunks, nameChunk, orderAbstracts } from "./chunk-abstracts.ts";
import { ABSTRACTS_PER_CHUNK, CONTENT_ENTRIES } from "./schema.ts";

export interface FileEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @returns the entries from `papers.json` to the last chunk of abstracts */
export function makeContentEntries(content: AtlasContent, abstracts: readonly string[]): FileEntry[] {
  const shapes = describeContentArrays(content);
  const { papers, map, links, clusters, concepts } = CONTENT_ENTRIES;
  return [
    { name: papers.name, bytes: encodeJson(pickFields(content.papers, papers.fields)) },
    { name: map.name, bytes: encodeArrays(asArrays(content.map), shapes[map.name]) },
    { name: links.name, bytes: encodeArrays(asArrays(content.links), shapes[links.name]) },
    {
      name: clusters.name,
      bytes: encodeJson(content.clusters.map((cluster) => pickFields(cluster, clusters.fields))),
    },
    { name: concepts.name, bytes: encodeJson(pickFields(listConcepts(content.concepts), concepts.fields)) },
    ...makeCitations(content.citations, shapes),
    ...makeChunks(content, abstracts),
  ];
}

/** The arrays of the binary entries, by entry, as the manifest lists them. */
export function describeContentArrays(content: AtlasContent): Record<string, ArrayShape[]> {
  const { map, links, citations } = CONTENT_ENTRIES;
  return {
    [map.name]: describeArrays(asArrays(content.map), map.fields),
    [links.name]: describeArrays(asArrays(content.links), links.fields),
    ...(content.citations === null
      ? {}
      : { [citations.name]: describeArrays(asArrays(content.citations), citations.fields) }),
  };
}

export function encodeJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** The fields of the schema in the schema's order, so that the bytes do not depend on who made the object. */
export function pickFields(
  value: object,
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const given = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(Object.keys(fields).map((name) => [name, given.get(name)]));
}

/** No entry without a table. */
function makeCitations(
  table: CitationTable | null,
  shapes: Readonly<Record<string, ArrayShape[]>>,
): FileEntry[] {
  const { name } = CONTENT_ENTRIES.citations;
  return table === null ? [] : [{ name, bytes: encodeArrays(asArrays(table), shapes[name]) }];
}

function makeChunks(content: AtlasContent, abstracts: readonly string[]): FileEntry[] {
  const order = orderAbstracts(content.map);
  return Array.from({ length: countChunks(order.length) }, (_, chunk) => {
    const papers = order.subarray(chunk * ABSTRACTS_PER_CHUNK, (chunk + 1) * ABSTRACTS_PER_CHUNK);
    return { name: nameChunk(chunk), bytes: encodeJson(Array.from(papers, (paper) => abstracts[paper])) };
  });
}

function listConcepts(concepts: ConceptTable): Record<string, unknown> {
  return {
    ...concepts,
    offsets: Array.from(concepts.offsets),
    papers: Array.from(concepts.papers),
    counts: Array.from(concepts.counts),
  };
}

/** A table of arrays seen as a dictionary; interfaces lack the index signature. */
function asArrays<Table extends { [Name in keyof Table]: NumberArray }>(
  table: Table,
): Readonly<Record<string, NumberArray>> {
  return { ...table };
}
