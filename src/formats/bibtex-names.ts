/**
 * Reads the names of a BibTeX list: "First von Last", "von Last, First" and
 * "von Last, Jr, First", between " and "; words in one group belong together,
 * and a name that is one group is a body ("{World Health Organization}").
 * BibLaTeX's "family=Harman, given=Hans" too. Lists that are not BibTeX
 * ("Doe, J.; Roe, R.") are left to the reader of other lists. Linear.
 *
 *     Ludwig van Beethoven and {NASA} and others   →   van Beethoven/Ludwig, NASA
 */

import type { Author } from "../model/index.ts";
import { splitAuthors, splitName } from "./author-names.ts";
import { insideBraces, removeBraces, splitOutsideBraces } from "./bibtex-text.ts";
import { isParticle, isSuffix } from "./name-parts.ts";

const EXTENDED = /^(?:family|given|prefix|suffix|useprefix)(?:-i)? ?=/i;

/** The authors of a list, their TeX left for the cleaner. */
export function readNames(raw: string): Author[] {
  const list = raw.replace(/\s+/g, " ").trim();
  if (list === "") return [];
  const inside = insideBraces(list);
  // A database that puts every value in two pairs of braces: "{Doe, Jane and Roe, Rex}".
  if (inside?.split(/ and /i).every((name) => name.includes(",")) === true) return readNames(inside);
  const names = splitOutsideBraces(list, / and /gi);
  if (names.length === 1 && isOtherList(list)) return splitAuthors(removeBraces(list));
  return names.map((name) => readName(name.trim())).filter(({ family }) => family !== "");
}

function isOtherList(list: string): boolean {
  if (EXTENDED.test(list)) return false;
  return splitOutsideBraces(list, /;/g).length > 1 || splitOutsideBraces(list, /,/g).length > 3;
}

function readName(name: string): Author {
  if (/^(?:others|et al\.?)$/i.test(name)) return { family: "", given: "" };
  const body = insideBraces(name);
  if (body !== null && !body.startsWith("\\")) return { family: removeBraces(body), given: "" };
  const parts = splitOutsideBraces(name, /,/g).map((part) => removeBraces(part).trim());
  if (EXTENDED.test(name)) return readExtended(parts);
  const [family, second, ...rest] = parts;
  if (second === undefined) return readForward(name);
  if (rest.length === 0) return { family, given: second };
  const given = rest.filter((part) => part !== "").join(", ");
  if (isSuffix(given) && !isSuffix(second)) return { family: `${family} ${given}`, given: second };
  return { family: `${family} ${second}`.trim(), given };
}

function readForward(name: string): Author {
  const words = splitOutsideBraces(name, /[ ~]/g).filter((word) => word !== "");
  const particle = words.findIndex((word) => /^\p{Ll}/u.test(word));
  const isSmall = words.every((word) => /^\p{Ll}/u.test(word));
  const isGroup = words.length > 1 && insideBraces(words.at(-1) ?? "") !== null;
  const hasParticle = particle !== -1 && particle < words.length - 1 && !isSmall;
  if (!hasParticle && !isGroup) return splitName(removeBraces(name));
  let first = hasParticle ? particle : words.length - 1;
  // "Liesbet Van der Perre": a particle before the particles belongs to them.
  while (hasParticle && first > 1 && isParticle(words[first - 1])) first--;
  return {
    family: removeBraces(words.slice(first).join(" ")),
    given: removeBraces(words.slice(0, first).join(" ")),
  };
}

function readExtended(parts: readonly string[]): Author {
  const given = new Map<string, string>();
  for (const part of parts) {
    const sign = part.indexOf("=");
    given.set(
      part.slice(0, sign).trim().toLowerCase(),
      part
        .slice(sign + 1)
        .replace(/"/g, "")
        .trim(),
    );
  }
  const family = ["prefix", "family", "suffix"].map((name) => given.get(name) ?? "");
  return { family: family.filter((part) => part !== "").join(" "), given: given.get("given") ?? "" };
}
