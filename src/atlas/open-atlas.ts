/**
 * Opens the bytes of an `.atlas` file. The file may be damaged or hostile: every
 * entry is unpacked within bounds, checked against the schema and for what its
 * fields must say together, before anything of it is handed out. Abstracts stay
 * packed until one of their chunk is read. Cost: linear in the unpacked size of
 * all but the abstracts; 233 papers take some milliseconds.
 */

import { readZipDirectory } from "../lib/zip-directory.ts";
import {
  type AtlasContent,
  DEFAULT_OPTIONS,
  type Manifest,
  type OpenedAtlas,
  type Sources,
  type UserLayer,
} from "../model/index.ts";
import type { ArrayShape, NumberArray } from "./binary-entry.ts";
import { checkContent } from "./check-content.ts";
import { checkFields, isObject } from "./check-value.ts";
import type { Dimensions } from "./field-type.ts";
import { createAbstractReader, findMissingChunk } from "./read-abstracts.ts";
import { type PackedFile, type Read, readArrays, readJson } from "./read-entries.ts";
import { ABOUT_ENTRIES, CONTENT_ENTRIES, FORMAT_VERSION } from "./schema.ts";

/** What came of opening a file: an atlas, or at least one problem in a sentence. */
export interface OpenResult {
  readonly value: OpenedAtlas | null;
  readonly problems: string[];
}

type FileManifest = Manifest & { readonly arrays: Readonly<Record<string, readonly ArrayShape[]>> };

/** @returns the atlas, or `null` and what is wrong with the file; never throws */
export function openAtlas(bytes: Uint8Array): OpenResult {
  const directory = readZipDirectory(bytes);
  if (typeof directory === "string")
    return fail([`${directory} An atlas is a ZIP file that Littoral wrote.`]);
  const file = { bytes, directory };
  const manifest = readManifest(file);
  if ("problem" in manifest) return fail([manifest.problem]);
  return openEntries(file, manifest.value);
}

function openEntries(file: PackedFile, { arrays, ...manifest }: FileManifest): OpenResult {
  const content = readContent(file, manifest, arrays);
  const sources = readSources(file, manifest.counts.papers);
  const user = readUser(file);
  const missing = findMissingChunk(file, manifest.counts.papers);
  const problems = [...content.problems, sources.problem, user.problem, missing].filter(
    (text) => text !== "",
  );
  if (content.value === null || sources.value === null || user.value === null || problems.length > 0) {
    return fail(problems);
  }
  const wrong = checkContent(content.value);
  if (wrong.length > 0) return fail(wrong);
  const miscounted = checkCounts(manifest, content.value);
  if (miscounted.length > 0) return fail(miscounted);
  const atlas: OpenedAtlas = {
    // Options that came later than the atlas had no effect on it: their defaults.
    manifest: { ...manifest, options: { ...DEFAULT_OPTIONS, ...manifest.options } },
    content: content.value,
    sources: sources.value,
    user: user.value,
    readAbstract: createAbstractReader(file, content.value.map),
  };
  return { value: atlas, problems: [] };
}

function readManifest(file: PackedFile): Read<FileManifest> {
  const { name, fields } = ABOUT_ENTRIES.manifest;
  const read = readJson(file, name);
  if ("problem" in read) return { problem: `${read.problem} This is no atlas, or a damaged one.` };
  const manifest = read.value;
  if (!isObject(manifest) || manifest.format !== "littoral-atlas") {
    return { problem: `${name} does not say that this ZIP file is an atlas.` };
  }
  if (manifest.version !== FORMAT_VERSION) return { problem: refuseVersion(manifest.version) };
  const problem = checkFields(manifest, fields, name, makeSizes(0, 0, 0));
  // The schema's `satisfies` ties its fields to the model's; here and below a checked value takes its type.
  return problem === "" ? { value: manifest as unknown as FileManifest } : { problem };
}

function refuseVersion(version: unknown): string {
  const newer = typeof version === "number" && version > FORMAT_VERSION;
  return newer
    ? `This atlas has format version ${version}; this Littoral reads version ${FORMAT_VERSION}. A newer Littoral can open it.`
    : `This atlas does not state a format version that Littoral knows (it reads version ${FORMAT_VERSION}).`;
}

function readContent(
  file: PackedFile,
  manifest: Manifest,
  arrays: FileManifest["arrays"],
): { value: AtlasContent | null; problems: string[] } {
  const { counts } = manifest;
  const entries = CONTENT_ENTRIES;
  const { citations: cited = 0, shared = 0 } = counts.references ?? {};
  const sizes = {
    ...makeSizes(counts.papers, counts.links, counts.concepts),
    citations: cited,
    "shared works": shared,
  };
  const listed = new Map(Object.entries(arrays));
  const papers = readJson(file, entries.papers.name);
  const map = readArrays(file, entries.map, listed.get(entries.map.name), sizes);
  const links = readArrays(file, entries.links, listed.get(entries.links.name), sizes);
  const clusters = readJson(file, entries.clusters.name);
  const concepts = readConcepts(file);
  const citations = readCitations(file, listed, sizes);
  const problems = [papers, map, links, clusters, concepts, citations].flatMap((read) =>
    "problem" in read ? [read.problem] : [],
  );
  if ("problem" in papers || "problem" in map || "problem" in links) return { value: null, problems };
  if ("problem" in clusters || "problem" in concepts || "problem" in citations)
    return { value: null, problems };
  // checkContent measures these lists before anything else, so they at least have to be there.
  const shape =
    checkColumn(papers.value, "id", entries.papers.name) ||
    (Array.isArray(clusters.value) ? "" : `${entries.clusters.name} should be a list.`);
  if (shape !== "") return { value: null, problems: [shape] };
  const content = { papers: papers.value, map: map.value, links: links.value, clusters: clusters.value };
  const tables = { concepts: concepts.value, citations: citations.value };
  return { value: { ...content, ...tables } as unknown as AtlasContent, problems };
}

/** Atlases made before there was a table, and those of papers that cite nothing, have no entry. */
function readCitations(
  file: PackedFile,
  listed: ReadonlyMap<string, readonly ArrayShape[]>,
  sizes: Dimensions,
): Read<Record<string, NumberArray> | null> {
  const entry = CONTENT_ENTRIES.citations;
  const isThere = file.directory.has(entry.name) || listed.has(entry.name);
  return isThere ? readArrays(file, entry, listed.get(entry.name), sizes) : { value: null };
}

/** The concepts with their number lists as arrays. */
function readConcepts(file: PackedFile): Read<Record<string, unknown>> {
  const { name } = CONTENT_ENTRIES.concepts;
  const read = readJson(file, name);
  if ("problem" in read) return read;
  const concepts = read.value;
  const problem = checkColumn(concepts, "key", name);
  if (problem !== "" || !isObject(concepts)) return { problem };
  const columns: Record<string, Int32Array> = {};
  for (const column of ["offsets", "papers", "counts"]) {
    const numbers = concepts[column];
    if (
      !Array.isArray(numbers) ||
      !numbers.every((value) => Number.isInteger(value) && Math.abs(value) < 2 ** 31)
    ) {
      return { problem: `${name}.${column} should be a list of integers.` };
    }
    columns[column] = Int32Array.from(numbers);
  }
  return { value: { ...concepts, ...columns } };
}

function checkColumn(table: unknown, column: string, name: string): string {
  if (isObject(table) && Array.isArray(table[column])) return "";
  return `${name} should be an object with a list “${column}”.`;
}

function readSources(file: PackedFile, papers: number): { value: Sources | null; problem: string } {
  const { name, fields } = ABOUT_ENTRIES.sources;
  const read = readJson(file, name);
  if ("problem" in read) return { value: null, problem: read.problem };
  const files = isObject(read.value) && Array.isArray(read.value.files) ? read.value.files.length : 0;
  const problem = checkFields(read.value, fields, name, { ...makeSizes(papers, 0, 0), sources: files });
  return problem === "" ? { value: read.value as Sources, problem } : { value: null, problem };
}

function readUser(file: PackedFile): { value: UserLayer | null; problem: string } {
  const { name, fields } = ABOUT_ENTRIES.user;
  const read = readJson(file, name);
  if ("problem" in read) return { value: null, problem: read.problem };
  const problem = checkFields(read.value, fields, name, makeSizes(0, 0, 0));
  return problem === "" ? { value: read.value as UserLayer, problem } : { value: null, problem };
}

function checkCounts(
  { counts }: Manifest,
  { papers, links, clusters, concepts, map }: AtlasContent,
): string[] {
  const regions = clusters.filter((cluster) => cluster.level === 1).length;
  const found: readonly (readonly [number, number, string])[] = [
    [counts.papers, papers.id.length, "papers"],
    [counts.links, links.targets.length, "links"],
    [counts.regions, regions, "regions"],
    [counts.subregions, clusters.length - regions, "sub-regions"],
    [counts.concepts, concepts.key.length, "concepts"],
    [counts.atSea, map.region.filter((region) => region < 0).length, "papers at sea"],
  ];
  return found
    .filter(([said, there]) => said !== there)
    .map(([said, there, what]) => `manifest.json counts ${said} ${what}, but there are ${there}.`);
}

function makeSizes(papers: number, links: number, concepts: number): Dimensions {
  return {
    papers,
    "papers + 1": papers + 1,
    links,
    "5 × links": 5 * links,
    clusters: 0,
    concepts,
    "concepts + 1": concepts + 1,
    postings: 0,
    sources: 0,
    citations: 0,
    "shared works": 0,
  };
}

function fail(problems: string[]): OpenResult {
  return { value: null, problems };
}
