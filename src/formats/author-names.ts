/**
 * Splits lists of authors into authors, and names into family and given name.
 *
 * "Family, Given" is taken at its word. Otherwise the last word is the family
 * name, with the particles before it ("Ludwig van Beethoven") and a suffix
 * behind it ("John Smith Jr."). A name of one word stands whole in `family`.
 * A list is split at ";" or " and ", else at commas where that gives whole
 * names ("Jane Doe, John Roe") or name and initials in turn ("Doe, J., Roe, R.").
 *
 *     splitAuthors("Doe, Jane and van der Berg, Jan")   Doe/Jane, van der Berg/Jan
 */

import { cleanText } from "../lib/clean-text.ts";
import type { Author } from "../model/index.ts";

const PARTICLES = new Set(
  "van von der den de del della di da das dos du la le ten ter zu zur al el bin ibn af av".split(" "),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const INITIALS = /^\p{Lu}\.?(?:[ -]?\p{Lu}\.?){0,3}$/u;

/** The authors of a list written as one text. */
export function splitAuthors(list: string): Author[] {
  const text = cleanText(list);
  const separator = text.includes(";") ? /;/ : / and | & /i;
  const parts = text.split(separator).map((part) => part.trim().replace(/^and /i, ""));
  // "Doe, Jane and van der Berg, Jan Piet": one comma in each is an inverted name.
  const areInverted = parts.length > 1 && parts.every((part) => part.split(",").length === 2);
  const names = text.includes(";") || areInverted ? parts : parts.flatMap(splitAtCommas);
  return names.map((name) => splitName(name)).filter((author) => author.family !== "");
}

/** One name; `family` is '' only when the name is empty. */
export function splitName(name: string): Author {
  // dblp tells namesakes apart by a number of four digits.
  const text = cleanText(name)
    .replace(/^[,;\s]+|[,;\s]+$/g, "")
    .replace(/ \d{4}$/, "");
  const comma = text.indexOf(",");
  if (comma > 0) return splitInverted(text.slice(0, comma).trim(), text.slice(comma + 1).trim());
  const words = text.split(" ");
  let last = words.length - 1;
  if (last > 1 && SUFFIX.test(words[last])) last--;
  let first = last;
  while (first > 1 && PARTICLES.has(words[first - 1].toLowerCase())) first--;
  // "van Gogh" alone is a family name with its particle.
  if (first === 1 && PARTICLES.has(words[0])) first = 0;
  return { family: words.slice(first).join(" "), given: words.slice(0, first).join(" ") };
}

function splitInverted(family: string, rest: string): Author {
  const comma = rest.indexOf(",");
  if (comma === -1) return SUFFIX.test(rest) ? splitSuffixed(family, rest) : { family, given: rest };
  // "Family, Jr., Given"
  const middle = rest.slice(0, comma).trim();
  const given = rest.slice(comma + 1).trim();
  return SUFFIX.test(middle) ? { family: `${family} ${middle}`, given } : { family, given: rest };
}

function splitSuffixed(name: string, suffix: string): Author {
  const author = splitName(name);
  return { family: `${author.family} ${suffix}`, given: author.given };
}

function splitAtCommas(list: string): string[] {
  const parts = list
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 2) return parts;
  if (parts.length % 2 === 0 && parts.every((part, i) => i % 2 === 0 || INITIALS.test(part))) {
    return parts.flatMap((part, i) => (i % 2 === 0 ? [`${part}, ${parts[i + 1]}`] : []));
  }
  const areWhole = parts.every((part) => part.includes(" ") || part.length === 1);
  return parts.length > 2 || areWhole ? parts : [list];
}
