import { readdirSync, readFileSync, statSync } from "node:fs";
import type { SourceFile } from "../../src/model/index.ts";

/** A file of `test/fixtures`, or of the repository when the path begins with `../`. */
export function readFixture(name: string): SourceFile {
  const bytes = readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
  return { name: name.slice(name.lastIndexOf("/") + 1), bytes: new Uint8Array(bytes) };
}

/** The names of all files of `test/fixtures`, in order. */
export function listFixtures(): string[] {
  const folder = new URL("../fixtures/", import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .filter((name) => statSync(new URL(name, folder)).isFile());
}

/** A text as a file. */
export function makeSource(text: string, name = "list.txt"): SourceFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
