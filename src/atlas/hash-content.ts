/**
 * The name of an atlas's content: SHA-256 over its content entries in file
 * order, each as its name, a line feed, its length in bytes as decimal digits,
 * a line feed, and its uncompressed bytes. It can be computed again with any
 * unzip tool and any sha256sum.
 */

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { AtlasContent } from "../model/index.ts";
import { type FileEntry, makeContentEntries } from "./content-entries.ts";

/**
 * @param abstracts by paper index
 * @returns 64 hex digits
 */
export function hashContent(content: AtlasContent, abstracts: readonly string[]): string {
  return hashEntries(makeContentEntries(content, abstracts));
}

/** @returns 64 hex digits over the entries in the order given */
export function hashEntries(entries: readonly FileEntry[]): string {
  const hash = sha256.create();
  for (const { name, bytes } of entries) {
    hash.update(new TextEncoder().encode(`${name}\n${bytes.length}\n`));
    hash.update(bytes);
  }
  return bytesToHex(hash.digest());
}

/** SHA-256 of bytes that come piece by piece, as hex. */
export function hashPieces(pieces: Iterable<Uint8Array>): string {
  const hash = sha256.create();
  for (const piece of pieces) hash.update(piece);
  return bytesToHex(hash.digest());
}

/** SHA-256 of bytes as hex, for files and sources. */
export function hashBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
