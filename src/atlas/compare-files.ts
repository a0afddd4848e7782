/**
 * Compares two atlas files entry by entry, and each with the hash that it claims
 * for its own content. What an entry's difference means is said elsewhere; this
 * only finds it. Linear in the unpacked size.
 */

import { readZipDirectory, unpackZipEntry } from "../lib/zip-directory.ts";
import { hashEntries } from "./hash-content.ts";
import { ABOUT_ENTRIES } from "./schema.ts";

export interface FileComparison {
  /** The hash of the content that is in each file, whatever its manifest says. */
  readonly hashes: readonly [string, string];
  /** Entries of the content that differ or that one file lacks, then those of the rest, in file order. */
  readonly content: readonly string[];
  readonly about: readonly string[];
  readonly sameBytes: boolean;
}

const ABOUT = new Set<string>(Object.values(ABOUT_ENTRIES).map(({ name }) => name));

/** @returns `null` when either cannot be unpacked: `hashFile` says why */
export function compareFiles(first: Uint8Array, second: Uint8Array): FileComparison | null {
  const [a, b] = [unpackAll(first), unpackAll(second)];
  if (typeof a === "string" || typeof b === "string") return null;
  const names = [...new Set([...a.keys(), ...b.keys()])];
  const differing = names.filter((name) => !isSame(a.get(name), b.get(name)));
  return {
    hashes: [hashOf(a), hashOf(b)],
    content: differing.filter((name) => !ABOUT.has(name)),
    about: differing.filter((name) => ABOUT.has(name)),
    sameBytes: isSame(first, second),
  };
}

/** The hash of the content that is in a file, whatever its manifest says; or a sentence saying why there is none. */
export function hashFile(bytes: Uint8Array): { readonly hash: string; readonly problem: string } {
  const entries = unpackAll(bytes);
  return typeof entries === "string"
    ? { hash: "", problem: entries }
    : { hash: hashOf(entries), problem: "" };
}

/** @returns the entries by name, or a sentence about the first that cannot be had */
function unpackAll(bytes: Uint8Array): Map<string, Uint8Array> | string {
  const directory = readZipDirectory(bytes);
  if (typeof directory === "string") return directory;
  const entries = new Map<string, Uint8Array>();
  for (const entry of directory.values()) {
    const unpacked = unpackZipEntry(bytes, entry);
    if (typeof unpacked === "string") return unpacked;
    entries.set(entry.name, unpacked);
  }
  return entries;
}

function hashOf(entries: ReadonlyMap<string, Uint8Array>): string {
  const content = [...entries].filter(([name]) => !ABOUT.has(name));
  return hashEntries(content.map(([name, bytes]) => ({ name, bytes })));
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((byte, i) => byte === b[i]);
}
