/** The tables of docs/formats.md, made from the files they are about. */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readSource } from "../src/formats/read-source.ts";
import { countFields, TABLE_HEAD, writeRow } from "./count-fields.ts";

/** The document with the table of a folder between the markers `name`:start and `name`:end. */
export function fillTable(document: string, name: string, folder: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const before = document.slice(0, document.indexOf(start) + start.length);
  const after = document.slice(document.indexOf(end));
  return `${before}\n${describeFolder(folder)}\n${after}`;
}

/** What a document has between the markers. */
export function readTable(document: string, name: string): string {
  const start = `<!-- ${name}:start -->`;
  return document
    .slice(document.indexOf(start) + start.length, document.indexOf(`<!-- ${name}:end -->`))
    .trim();
}

/** The table of all files in a folder. */
export function describeFolder(folder: string): string {
  const rows = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .filter((name) => statSync(join(folder, name)).isFile() && !name.endsWith(".md"))
    .map((name) => {
      const result = readSource({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) });
      return writeRow(name, result.format, countFields(result));
    });
  return [TABLE_HEAD, ...rows].join("\n");
}
