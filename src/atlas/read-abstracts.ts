/** Reads abstracts on demand: a chunk is unpacked when one of its papers is asked for, and kept. */

import type { MapTable, OpenedAtlas } from "../model/index.ts";
import { countChunks, nameChunk, orderAbstracts } from "./chunk-abstracts.ts";
import type { PackedFile } from "./read-entries.ts";
import { readJson } from "./read-entries.ts";
import { ABSTRACTS_PER_CHUNK } from "./schema.ts";

/** Stands in the place of an abstract that cannot be had: an empty text would say that there is none. */
export const DAMAGED_ABSTRACT = "(This abstract cannot be read: the atlas file is damaged.)";

/** @returns the abstract as data, for lists and builds: the sentence about damage is no text of a paper */
export function abstractAsData(atlas: Pick<OpenedAtlas, "readAbstract">, paper: number): string {
  const text = atlas.readAbstract(paper);
  return text === DAMAGED_ABSTRACT ? "" : text;
}

/** How many of these papers have an abstract that cannot be had. */
export function countDamaged(atlas: Pick<OpenedAtlas, "readAbstract">, papers: Iterable<number>): number {
  let count = 0;
  for (const paper of papers) {
    if (atlas.readAbstract(paper) === DAMAGED_ABSTRACT) count++;
  }
  return count;
}

/** @returns a function that gives the abstract of a paper by its index; '' when it has none */
export function createAbstractReader(
  file: PackedFile,
  map: Pick<MapTable, "region" | "subregion">,
): (paper: number) => string {
  const order = orderAbstracts(map);
  const places = new Int32Array(order.length);
  order.forEach((paper, place) => {
    places[paper] = place;
  });
  const chunks = new Map<number, readonly string[]>();
  return (paper) => {
    if (!Number.isInteger(paper) || paper < 0 || paper >= places.length) return "";
    const place = places[paper];
    const chunk = Math.floor(place / ABSTRACTS_PER_CHUNK);
    let texts = chunks.get(chunk);
    if (texts === undefined) {
      texts = readChunk(file, chunk, order.length);
      chunks.set(chunk, texts);
    }
    return texts[place % ABSTRACTS_PER_CHUNK];
  };
}

/** @returns a sentence about the first chunk that is not in the file; '' when all are */
export function findMissingChunk(file: PackedFile, papers: number): string {
  for (let chunk = 0; chunk < countChunks(papers); chunk++) {
    if (!file.directory.has(nameChunk(chunk))) return `${nameChunk(chunk)} is missing.`;
  }
  return "";
}

function readChunk(file: PackedFile, chunk: number, papers: number): readonly string[] {
  const length = Math.min(ABSTRACTS_PER_CHUNK, papers - chunk * ABSTRACTS_PER_CHUNK);
  const read = readJson(file, nameChunk(chunk));
  const texts: unknown = "value" in read ? read.value : null;
  if (Array.isArray(texts) && texts.length === length && texts.every((text) => typeof text === "string")) {
    return texts;
  }
  return new Array<string>(length).fill(DAMAGED_ABSTRACT);
}
