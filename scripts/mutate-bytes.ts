/**
 * Damages files as files are damaged, and as those are who mean harm: cut off,
 * bytes swapped or overwritten, signs of some format put in, lines doubled,
 * another encoding, deep nesting, huge fields, cycles, entities, formulas, bombs.
 * Everything is chosen by the generator handed in.
 */

import { gzipSync, zipSync } from "fflate";

/** What is put in. */
export const SPLICES = [
  '"',
  "{",
  "}",
  "[",
  "]",
  ",",
  "\n",
  "\r\n",
  "\\",
  "\0",
  "\ufeff",
  "\u202e",
  "<i>",
  "\\ud800",
  "$",
  "{{{{",
];

// What formats choke on: entities, formulas, cycles, tags that open and never close.
const TRAPS = [
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>&c;',
  '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><title>&a;</title>',
  "<![CDATA[",
  "<!--",
  "&#0;&#xD800;&#x110000;&amp;amp;",
  '=HYPERLINK("http://x.invalid","x")',
  "=cmd|' /C calc'!A0",
  '","',
  '""""',
  "@article{a, crossref={b}, title={A}}\n@article{b, crossref={a}, title={B}}\n@article{c, crossref={c}}\n",
  "@string{s = s # s}\n@article{d, title = s # s}\n",
  "\nER  - \nER  - \n",
  "\nTY  - JOUR\n",
  "\n\f\nEF\nPT J\n",
  "PMID- 1\n",
  '{"title": {"title": {"title": 1}}}\n',
  '"__proto__": {"x": 1}, "constructor": null, ',
  '"abstract_inverted_index": {"a": [99999999, -1, 1e308]}, ',
  "\u2028\u2029\u0085\v\f",
  "e\u0301".repeat(50),
];
const OPENINGS = [
  "{",
  "[",
  "<a>",
  '{"a":',
  "\\textbf{",
  "(",
  "$",
  '"',
  "\\",
  "<",
  "&",
  "@a{",
  ",",
  "\n",
  "\r",
];

type Mutation = (bytes: Uint8Array, random: () => number) => Uint8Array;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const pick = <Value>(list: readonly Value[], random: () => number): Value =>
  list[Math.floor(random() * list.length)];
const place = (bytes: Uint8Array, random: () => number): number => Math.floor(random() * bytes.length);

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => bytes.slice(0, place(bytes, random)),
  (bytes, random) => bytes.slice(place(bytes, random)),
  swapTwo,
  overwriteSome,
  (bytes, random) => insert(bytes, place(bytes, random), encode(pick(SPLICES, random))),
  (bytes, random) => insert(bytes, place(bytes, random), encode(pick(SPLICES, random).repeat(200))),
  (bytes, random) => insert(bytes, place(bytes, random), encode(pick(TRAPS, random))),
  (bytes, random) =>
    insert(
      bytes,
      place(bytes, random),
      encode(pick(OPENINGS, random).repeat(1 + Math.floor(random() * 5000))),
    ),
  (bytes, random) =>
    insert(bytes, place(bytes, random), encode("word ".repeat(1 + Math.floor(random() * 20_000)))),
  repeatPart,
  dropPart,
  changeLineEnds,
  changeEncoding,
];

/** The bytes with one kind of damage. */
export function mutateBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  return pick(MUTATIONS, random)(bytes, random);
}

/** The bytes packed, as archives and bombs are. */
export function packBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  const choice = Math.floor(random() * 4);
  if (choice === 0) return gzipSync(bytes, { mtime: 0 });
  const bomb = choice === 1 ? new Uint8Array(4_000_000).fill(32) : new Uint8Array(0);
  const packed = zipSync({ "a/list": bytes, bomb, "b.txt": encode("x") }, { mtime: "1980-01-02T00:00:00" });
  // Lies in the directory about sizes and places.
  if (choice === 2) overwriteAt(packed, packed.length - 1 - Math.floor(random() * 200), random);
  return packed;
}

function overwriteAt(bytes: Uint8Array, at: number, random: () => number): void {
  bytes[Math.max(0, at)] = Math.floor(random() * 256);
}

function insert(bytes: Uint8Array, at: number, inserted: Uint8Array): Uint8Array {
  const joined = new Uint8Array(bytes.length + inserted.length);
  joined.set(bytes.subarray(0, at));
  joined.set(inserted, at);
  joined.set(bytes.subarray(at), at + inserted.length);
  return joined;
}

function swapTwo(bytes: Uint8Array, random: () => number): Uint8Array {
  const changed = bytes.slice();
  const [a, b] = [place(bytes, random), place(bytes, random)];
  [changed[a], changed[b]] = [changed[b], changed[a]];
  return changed;
}

function overwriteSome(bytes: Uint8Array, random: () => number): Uint8Array {
  const changed = bytes.slice();
  for (let k = 0; k < 8; k++) overwriteAt(changed, place(bytes, random), random);
  return changed;
}

function repeatPart(bytes: Uint8Array, random: () => number): Uint8Array {
  const [a, b] = [place(bytes, random), place(bytes, random)];
  return insert(bytes, Math.max(a, b), bytes.slice(Math.min(a, b), Math.max(a, b)));
}

function dropPart(bytes: Uint8Array, random: () => number): Uint8Array {
  const [a, b] = [place(bytes, random), place(bytes, random)];
  return insert(bytes.slice(0, Math.min(a, b)), Math.min(a, b), bytes.slice(Math.max(a, b)));
}

function changeLineEnds(bytes: Uint8Array, random: () => number): Uint8Array {
  return encode(decode(bytes).replace(/\r?\n/g, pick(["\r", "\r\n", "\n\n", " ", "\u2028"], random)));
}

function changeEncoding(bytes: Uint8Array, random: () => number): Uint8Array {
  const choice = Math.floor(random() * 4);
  if (choice === 0) return insert(bytes, 0, Uint8Array.of(0xef, 0xbb, 0xbf));
  const text = decode(bytes);
  if (choice === 1) return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const isBig = choice === 2;
  const changed = new Uint8Array(text.length * 2);
  const view = new DataView(changed.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !isBig);
  const mark = isBig ? Uint8Array.of(0xfe, 0xff) : Uint8Array.of(0xff, 0xfe);
  return random() < 0.5 ? insert(changed, 0, mark) : changed;
}
