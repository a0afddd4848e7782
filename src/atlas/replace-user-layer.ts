/**
 * An atlas file with another user layer. Everything else is copied as it is,
 * byte for byte, so the content keeps its hash and nothing is unpacked that need
 * not be. The new entry is written as `encodeAtlas` writes it: the same fields,
 * the same deflate, no time stamp; so a file whose layer is put back is the file
 * it was. Cost: linear in the file, without unpacking it.
 *
 *     replaceUserLayer(bytes, { decisions: {}, notes: { renames: […] } })
 */

import { deflateSync } from "fflate";
import { crc32 } from "../lib/crc32.ts";
import { readZipDirectory, type ZipEntry } from "../lib/zip-directory.ts";
import type { UserLayer } from "../model/index.ts";
import { encodeJson, pickFields } from "./content-entries.ts";
import { ABOUT_ENTRIES } from "./schema.ts";

const LEVEL = 6;
const LOCAL_SIZE = 30;
const ENTRY_SIZE = 46;
const END_SIZE = 22;

/**
 * @param bytes a file that `openAtlas` opens
 * @throws when it is none, or has no user layer
 */
export function replaceUserLayer(bytes: Uint8Array<ArrayBuffer>, layer: UserLayer): Uint8Array<ArrayBuffer> {
  const directory = readZipDirectory(bytes);
  const { name, fields } = ABOUT_ENTRIES.user;
  const entry = typeof directory === "string" ? undefined : directory.get(name);
  if (typeof directory === "string" || entry === undefined) throw new Error("This file has no user layer.");
  const plain = encodeJson(pickFields(layer, fields));
  const packed = deflateSync(plain, { level: LEVEL });
  const start = entry.offset + localSize(bytes, entry.offset);
  const growth = packed.length - entry.packed;
  const result = new Uint8Array(bytes.length + growth);
  result.set(bytes.subarray(0, start));
  result.set(packed, start);
  result.set(bytes.subarray(start + entry.packed), start + packed.length);
  const view = new DataView(result.buffer);
  const facts = { crc: crc32(plain), packed: packed.length, size: plain.length };
  writeFacts(view, entry.offset + 14, facts);
  // The method stands six bytes before the checksum; an entry may have been stored.
  view.setUint16(entry.offset + 8, 8, true);
  moveDirectory(view, directory, { entry, growth, facts });
  return result;
}

interface Facts {
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** Header and name, in front of the packed bytes. */
function localSize(bytes: Uint8Array, offset: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

function writeFacts(view: DataView, at: number, { crc, packed, size }: Facts): void {
  view.setUint32(at, crc, true);
  view.setUint32(at + 4, packed, true);
  view.setUint32(at + 8, size, true);
}

interface Change {
  readonly entry: ZipEntry;
  readonly growth: number;
  readonly facts: Facts;
}

/** Puts the new facts into the directory, and moves what stands behind the changed entry. */
function moveDirectory(view: DataView, directory: ReadonlyMap<string, ZipEntry>, change: Change): void {
  const { entry, growth, facts } = change;
  const end = findEnd(view);
  const first = view.getUint32(end + 16, true) + growth;
  view.setUint32(end + 16, first, true);
  let at = first;
  for (const { offset } of directory.values()) {
    if (offset === entry.offset) {
      view.setUint16(at + 10, 8, true);
      writeFacts(view, at + 16, facts);
    }
    if (offset > entry.offset) view.setUint32(at + 42, offset + growth, true);
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    at += ENTRY_SIZE + lengths[0] + lengths[1] + lengths[2];
  }
}

/** The end record, found as `readZipDirectory` finds it; it is there, as that has read it. */
function findEnd(view: DataView): number {
  let at = view.byteLength - END_SIZE;
  while (
    view.getUint32(at, true) !== 0x06054b50 ||
    at + view.getUint16(at + 20, true) !== view.byteLength - END_SIZE
  ) {
    at--;
  }
  return at;
}
