/**
 * The signs of a title that carry meaning, which folding leaves out: "C++" and
 * "C#" are two languages, "CD4+" and "CD4−" two kinds of cells, and "R&D" is
 * "R and D". A sign is named with the letter or digit that it stands at, because
 * lists part words differently ("Ca(2+)", "Ca2+", "Ca 2+"). A hyphen is a minus
 * only before a number or alone in brackets, as PubMed writes it.
 * Linear in the title.
 *
 *     "Teaching C++"   →   signs ["c++"], key "teaching c\nc++"
 */

import { foldText } from "./fold-text.ts";

const BEHIND = /([\p{L}\p{N}])(?:\(([+#*-]+)\)|([+#*]+|-(?=$|[\s)\],;/])))/gu;
const BEFORE = /(?:^|[\s(])([+-])(\p{N})|(?:^|\s)(\([+-]+\))/gu;
// A hyphen that hangs ("pre- and postnatal") is none of the minuses.
const HYPHEN_BEHIND = /(?<=[\p{L}\p{N}])-/gu;

/** Every sign with the letter or digit that it belongs to, in the order of the title; those before a number and "(−)-menthol" come last. */
export function listSigns(title: string): string[] {
  const plain = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "");
  const text = plain.replace(HYPHEN_BEHIND, "‐").replaceAll("−", "-");
  const behind = Array.from(text.matchAll(BEHIND), ([, base, bracketed, bare]) => base + (bracketed ?? bare));
  const before = Array.from(text.matchAll(BEFORE), ([, sign, digit, alone]) => alone ?? sign + digit);
  return [...behind, ...before];
}

/** Equal for titles that differ in case, accents, spaces and ordinary punctuation; '' without letters and digits. */
export function keyTitle(title: string): string {
  const folded = foldText(title.replace(/[&＆]/g, " and "));
  return folded === "" ? "" : `${folded}\n${listSigns(title).join(" ")}`;
}

/** What two titles have in words and signs. */
interface Signed {
  readonly words: readonly string[];
  readonly signs: readonly string[];
}

/**
 * Whether the signs tell two titles apart: each has one that the other lacks, or one has it at
 * a letter that stands alone in the other ("C#", "C"). One left out elsewhere is a slip ("CD4 cells").
 */
export function contradictSigns(a: Signed, b: Signed): boolean {
  const left = a.signs.filter((sign) => !b.signs.includes(sign));
  const right = b.signs.filter((sign) => !a.signs.includes(sign));
  if (left.length > 0 && right.length > 0) return true;
  const isLetter = (sign: string, words: readonly string[]) =>
    /^\p{L}/u.test(sign) && words.includes(sign[0]);
  return left.some((sign) => isLetter(sign, b.words)) || right.some((sign) => isLetter(sign, a.words));
}
