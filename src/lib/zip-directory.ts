/**
 * Reads a ZIP by its central directory: what is in it, and one entry at a time,
 * so that an entry costs nothing until it is wanted.
 *
 * Made for files that may be damaged or hostile: every offset is checked before
 * it is used, an entry may not claim to unpack to more than deflate can make of
 * its bytes (1032 : 1) nor to more than `MAX_ENTRY`, and its length and CRC-32
 * must be what the directory says. Format: PKWARE APPNOTE 6.3, without ZIP64,
 * encryption and spanning.
 */

import { inflateSync } from "fflate";
import { crc32 } from "./crc32.ts";

export interface ZipEntry {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the file. */
  readonly packed: number;
  /** Bytes unpacked, as the directory claims. */
  readonly size: number;
  /** Where the entry's local header starts. */
  readonly offset: number;
}

/** Largest size of one unpacked entry in bytes (1 GiB). */
const MAX_ENTRY = 2 ** 30;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 65_535;
const DEFLATE_RATIO = 1032;

/** @returns the entries by name, or a sentence saying why there are none */
export function readZipDirectory(bytes: Uint8Array): Map<string, ZipEntry> | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return "This is no ZIP file, or its end is missing.";
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, ZipEntry>();
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      return "The list of entries at the end of the ZIP file is damaged.";
    }
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    if (nameEnd > end) return "The list of entries at the end of the ZIP file is damaged.";
    const entry = readEntry(view, at, new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, nameEnd)));
    if (entries.has(entry.name)) return `The ZIP file has two entries named ${entry.name}.`;
    entries.set(entry.name, entry);
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** @returns the unpacked bytes, or a sentence saying why they cannot be had */
export function unpackZipEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | string {
  const { name, offset, packed, size } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) {
    return `${name} does not stand where the ZIP file says.`;
  }
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) return `${name} is cut off.`;
  if (size > MAX_ENTRY || size > (packed + 1) * DEFLATE_RATIO) {
    return `${name} claims to unpack to ${size} bytes, which cannot be right.`;
  }
  const unpacked = unpack(bytes.subarray(start, start + packed), entry);
  if (unpacked === null || unpacked.length !== size || crc32(unpacked) !== entry.crc) {
    return `${name} is damaged: its bytes are not those that were written.`;
  }
  return unpacked;
}

/** The end record is the last thing in the file but for a comment, whose length it states. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE && at + view.getUint16(at + 20, true) === last) return at;
  }
  return -1;
}

function readEntry(view: DataView, at: number, name: string): ZipEntry {
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) return null;
  try {
    // The given buffer bounds the memory: what does not fit is not written.
    return inflateSync(packed, { out: new Uint8Array(entry.size) });
  } catch {
    return null;
  }
}
