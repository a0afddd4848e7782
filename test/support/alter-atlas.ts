import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { expect } from "vitest";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { readZipDirectory } from "../../src/lib/zip-directory.ts";
import type { OpenedAtlas } from "../../src/model/index.ts";

/** Opens a file that has to be sound. */
export function openSound(file: Uint8Array): OpenedAtlas {
  const { value, problems } = openAtlas(file);
  expect(problems).toEqual([]);
  if (value === null) throw new Error("no atlas and no problem");
  return value;
}

/** Opens a file that must not be: its problems, which are sentences. */
export function problemsOf(file: Uint8Array): string {
  const { value, problems } = openAtlas(file);
  expect(value).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) expect(problem).toMatch(/^\S.*\.$/s);
  return problems.join("\n");
}

/** The file with some entries replaced (JSON values, bytes) or removed (undefined). */
export function alterFile(file: Uint8Array, changes: Record<string, unknown>): Uint8Array {
  const entries: Zippable = { ...unzipSync(file) };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete entries[name];
    else entries[name] = value instanceof Uint8Array ? value : strToU8(JSON.stringify(value));
  }
  return zipSync(entries);
}

/** A JSON entry of the file, parsed. */
export function readEntry(file: Uint8Array, name: string): Record<string, unknown> {
  return JSON.parse(new TextDecoder().decode(unzipSync(file)[name]));
}

/** The file with bytes of its first chunk of abstracts turned, so that it cannot be unpacked; its length stays. */
export function damageAbstracts(file: Uint8Array): Uint8Array {
  const directory = readZipDirectory(file);
  const chunk = typeof directory === "string" ? undefined : directory.get("abstracts/000.json");
  if (chunk === undefined) throw new Error("the file has abstracts");
  const start = chunk.offset + 30 + chunk.name.length;
  return file.map((byte, at) => (at >= start && at < start + chunk.packed ? byte ^ 255 : byte));
}
