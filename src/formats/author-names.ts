/**
 * Splits lists of authors into authors, and names into family and given name.
 *
 * "Family, Given" is taken at its word. A name that ends in initials has its
 * family name before them ("Smith JA"); otherwise the last word is the family
 * name, with the particles before it ("Ludwig van Beethoven"), what "y" joins
 * ("Ramón y Cajal") and a suffix behind it ("John Smith Jr."). A name in
 * capitals is written as names are. Institutions and names of one word stand
 * whole in `family`; Chinese and Korean names begin with the family name.
 * A list is split at ";", "|" or " and ", else at commas where that gives whole
 * names ("Jane Doe, John Roe") or name and initials in turn ("Doe, J., Roe, R.").
 *
 *     splitAuthors("Doe, Jane and van der Berg, Jan")   Doe/Jane, van der Berg/Jan
 */

import { cleanText } from "../lib/clean-text.ts";
import type { Author } from "../model/index.ts";
import {
  endsInInitials,
  isCapitals,
  isInitials,
  isInstitution,
  isParticle,
  isSuffix,
  lowerCapitals,
  splitIdeographs,
} from "./name-parts.ts";

// Marks of footnotes, and the numbers by which Scopus ("(57200000000)") and dblp (" 0001") tell namesakes apart.
const DEBRIS = /^[,;\s]+|\s*(?:\(\d{6,}\)| \d{4})$|[,;*†‡§¶\s]+$/g;
// Begins and ends as names do: there is nothing of that kind.
const WHOLE = /^\p{L}.*[\p{L}.]$/u;
const AND_OTHERS = /^(?:et al\.?|and others|others)$/i;

/** The authors of a list written as one text. */
export function splitAuthors(list: string): Author[] {
  const text = cleanText(list).replace(/,? et al\.?$/i, "");
  const isMarked = /[;|；]/.test(text);
  const separator = isMarked ? /[;|；]/ : /[，、]/.test(text) ? /[，、]/ : / and | & /i;
  const parts = text.split(separator).map((part) => part.trim().replace(/^and /i, ""));
  // "Doe, Jane and van der Berg, Jan Piet": one comma in each is an inverted name.
  const areInverted = parts.length > 1 && parts.every((part) => part.split(",").length === 2);
  const names = isMarked || areInverted ? parts : parts.flatMap(splitAtCommas);
  return names
    .filter((name) => !AND_OTHERS.test(name))
    .map((name) => splitName(name))
    .filter((author) => author.family !== "");
}

/** One name; `family` is '' only when the name is empty. */
export function splitName(name: string): Author {
  const cleaned = cleanText(name);
  const text = WHOLE.test(cleaned) ? cleaned : cleaned.replace(DEBRIS, "");
  const comma = text.indexOf(",");
  if (comma > 0) return splitInverted(text.slice(0, comma).trim(), text.slice(comma + 1).trim());
  const words = text.split(" ");
  if (words.length === 1) return splitIdeographs(text) ?? { family: text, given: "" };
  if (isInstitution(text)) return { family: text, given: "" };
  // "王 小明", "김 민준": the family name first, as without the space.
  if (/^[\p{Script=Han}\p{Script=Hangul} ]+$/u.test(text)) return divide(words, 1, "front");
  return splitWords(words);
}

function splitWords(words: string[]): Author {
  const isLoud = isCapitals(words.join(" "));
  if (isLoud) words = words.map(lowerCapitals);
  let last = words.length - 1;
  const suffix = last > 1 && isSuffix(words[last]) ? words[last--] : "";
  const bare = words.slice(0, last + 1);
  // "JIANI LI": where all is in capitals, two of them are a name.
  if (isLoud && /^\p{Lu}{2}$/u.test(bare[last])) bare[last] = bare[last][0] + bare[last][1].toLowerCase();
  if (endsInInitials(bare)) return addSuffix(divide(bare, last, "front"), suffix);
  // "DUPONT Jean" and "Jean DUPONT": capitals mark the family name.
  if (isCapitals(bare[0]) && !isCapitals(bare[last])) return addSuffix(divide(bare, 1, "front"), suffix);
  let first = last;
  if (first > 2 && bare[first - 1] === "y") first -= 2;
  while (first > 1 && isParticle(bare[first - 1])) first--;
  // "van Gogh" alone is a family name with its particle.
  if (first === 1 && isParticle(bare[0]) && bare[0] === bare[0].toLowerCase()) first = 0;
  return addSuffix(divide(bare, first, "back"), suffix);
}

// The family name is what stands before (`front`) or from (`back`) a place on.
function divide(words: readonly string[], at: number, side: "front" | "back"): Author {
  const [front, back] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
  return side === "front"
    ? { family: caseFamily(front), given: back }
    : { family: caseFamily(back), given: front };
}

function caseFamily(family: string): string {
  return isCapitals(family) || /^\p{Lu}{3}$/u.test(family) ? lowerCapitals(family) : family;
}

function addSuffix({ family, given }: Author, suffix: string): Author {
  return suffix === "" ? { family, given } : { family: `${family} ${suffix}`, given };
}

function splitInverted(family: string, rest: string): Author {
  const comma = rest.indexOf(",");
  if (comma === -1) {
    if (isSuffix(rest)) return addSuffix(splitName(family), rest);
    return caseInverted(family, rest);
  }
  // "Family, Jr., Given" and "Family, Given, Jr."
  const middle = rest.slice(0, comma).trim();
  const given = rest.slice(comma + 1).trim();
  if (isSuffix(middle)) return addSuffix(caseInverted(family, given), middle);
  return isSuffix(given) ? addSuffix(caseInverted(family, middle), given) : { family, given: rest };
}

// Capitals throughout: "SMITH, JOHN A.", "LI, MING"; with small letters in either half they may be meant.
function caseInverted(family: string, given: string): Author {
  const isLoud = !/\p{Ll}/u.test(family + given) && /\p{Lu}{2}/u.test(family);
  if (!isLoud) return { family: caseFamily(family), given };
  const loweredFamily = family.length === 2 ? family[0] + family[1].toLowerCase() : lowerCapitals(family);
  return {
    family: loweredFamily,
    given: /\p{Lu}{4}/u.test(given) || !isInitials(given) ? lowerCapitals(given) : given,
  };
}

function splitAtCommas(list: string): string[] {
  const parts = list
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 2) return parts;
  if (parts.length % 2 === 0 && parts.every((part, i) => i % 2 === 0 || isInitials(part))) {
    return parts.flatMap((part, i) => (i % 2 === 0 ? [`${part}, ${parts[i + 1]}`] : []));
  }
  const areWhole = parts.every((part) => part.includes(" ") || part.length === 1);
  return parts.length > 2 || areWhole ? parts : [list];
}
