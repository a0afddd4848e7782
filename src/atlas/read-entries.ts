/** Single entries of an `.atlas` file: unpacked, decoded, not yet trusted. */

import { unpackZipEntry, type ZipEntry } from "../lib/zip-directory.ts";
import { type ArrayShape, byteLength, decodeArrays, type NumberArray } from "./binary-entry.ts";
import type { Dimensions } from "./field-type.ts";
import type { Entry } from "./schema.ts";

/** The whole file and what is in it. */
export interface PackedFile {
  readonly bytes: Uint8Array;
  readonly directory: ReadonlyMap<string, ZipEntry>;
}

/** What was read, or one sentence saying why it was not. */
export type Read<Value> = { readonly value: Value } | { readonly problem: string };

export function readJson(file: PackedFile, name: string): Read<unknown> {
  const read = readBytes(file, name);
  if ("problem" in read) return read;
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(read.value)) };
  } catch {
    return { problem: `${name} is not valid JSON in UTF-8.` };
  }
}

/**
 * Reads the arrays of a binary entry. Their lengths follow from the manifest's
 * counts, and the manifest's own list of them has to say the same.
 */
export function readArrays(
  file: PackedFile,
  entry: Entry,
  listed: readonly ArrayShape[] | undefined,
  sizes: Dimensions,
): Read<Record<string, NumberArray>> {
  const shapes = expectArrays(entry, sizes);
  if (
    JSON.stringify(listed?.map(({ name, type, length }) => ({ name, type, length }))) !==
    JSON.stringify(shapes)
  ) {
    return {
      problem: `manifest.json: the arrays listed for ${entry.name} are not those of this format version.`,
    };
  }
  const read = readBytes(file, entry.name);
  if ("problem" in read) return read;
  const expected = byteLength(shapes);
  if (read.value.length !== expected) {
    return { problem: `${entry.name} should have ${expected} bytes, but has ${read.value.length}.` };
  }
  return { value: decodeArrays(read.value, shapes) };
}

function expectArrays(entry: Entry, sizes: Dimensions): ArrayShape[] {
  return Object.entries(entry.fields).flatMap(([name, { type }]) =>
    type.kind === "array" ? [{ name, type: type.element, length: sizes[type.length] }] : [],
  );
}

function readBytes(file: PackedFile, name: string): Read<Uint8Array> {
  const entry = file.directory.get(name);
  if (entry === undefined) return { problem: `${name} is missing.` };
  const unpacked = unpackZipEntry(file.bytes, entry);
  return typeof unpacked === "string" ? { problem: unpacked } : { value: unpacked };
}
