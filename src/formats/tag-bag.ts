/**
 * The fields of one tagged record, looked up by tag and taken out one by one.
 * What nobody took is kept under its own tag, so nothing is lost.
 *
 *     TI: A, AU: x, AU: y   takeText("TI") → "A"   takeLines("AU") → ["x", "y"]   takeRest() → {}
 */

import { asYear } from "./json-values.ts";
import type { TaggedField } from "./scan-tags.ts";

/** All values by tag; each value is its lines, as written. */
export type TagBag = Map<string, string[][]>;

/** The fields by tag, in order; empty ones are left out. */
export function fillBag(fields: readonly TaggedField[]): TagBag {
  const bag: TagBag = new Map();
  for (const { tag, lines } of fields) {
    const said = lines[0] === "" ? lines.slice(1) : lines;
    if (said.length === 0) continue;
    const values = bag.get(tag);
    if (values === undefined) bag.set(tag, [said]);
    else values.push(said);
  }
  return bag;
}

/** The first value of the first of these tags, in one line; '' when there is none. Further values stay. */
export function takeText(bag: TagBag, tags: readonly string[]): string {
  for (const tag of tags) {
    const values = bag.get(tag);
    if (values === undefined) continue;
    const text = values[0].join(" ");
    keep(
      bag,
      tag,
      values.slice(1).filter((value) => value.join(" ") !== text),
    );
    return text;
  }
  return "";
}

/** Every line of the first of these tags that there is. */
export function takeLines(bag: TagBag, tags: readonly string[]): string[] {
  for (const tag of tags) {
    const values = bag.get(tag);
    if (values === undefined) continue;
    bag.delete(tag);
    return values.flat();
  }
  return [];
}

/** Every value of the first of these tags that there is, joined: texts that go over several fields. */
export function takeJoined(bag: TagBag, tags: readonly string[]): string {
  return takeLines(bag, tags).join(" ");
}

/** The lines of all these tags, without taking them. */
export function peekLines(bag: TagBag, tags: readonly string[]): string[] {
  const lines: string[] = [];
  for (const tag of tags) {
    const values = bag.get(tag);
    if (values === undefined) continue;
    for (const value of values) for (const line of value) lines.push(line);
  }
  return lines;
}

/** The year of the first of these tags that tells one. Dates that say more than a year stay. */
export function takeYear(bag: TagBag, tags: readonly string[]): number | null {
  let year: number | null = null;
  for (const tag of tags) {
    const values = bag.get(tag) ?? [];
    for (const value of values) {
      const text = value.join(" ");
      const found = asYear(/^[12]\d{7}$/.test(text) ? text.slice(0, 4) : text);
      year ??= found;
    }
    const isTold = (value: string[]) => year !== null && value.length === 1 && bareYear(value[0]) === year;
    keep(
      bag,
      tag,
      values.filter((value) => !isTold(value)),
    );
  }
  return year;
}

/** Drops the values of these tags that only repeat a text. */
export function dropRepeats(bag: TagBag, tags: readonly string[], text: string): void {
  if (text === "") return;
  for (const tag of tags) {
    const others = (bag.get(tag) ?? []).filter((value) => value.join(" ") !== text);
    keep(bag, tag, others);
  }
}

/** What is left: a text a tag, or a list of texts; the lines of one value joined by `glue`. */
export function takeRest(bag: TagBag, glue: string): Record<string, string | string[]> {
  const rest: [string, string | string[]][] = [];
  for (const [tag, values] of bag) {
    const texts = [...new Set(values.map((value) => value.join(glue)))];
    rest.push([tag, texts.length === 1 ? texts[0] : texts]);
  }
  return Object.fromEntries(rest);
}

function keep(bag: TagBag, tag: string, values: string[][]): void {
  if (values.length === 0) bag.delete(tag);
  else bag.set(tag, values);
}

// "2019", "2019//", "2019///": nothing but a year.
function bareYear(text: string): number | null {
  return /^[12]\d{3}\/{0,3}$/.test(text) ? Number(text.slice(0, 4)) : null;
}
