/**
 * Names as tagged formats write them: one a line, "Family, Given" or the family
 * name with initials behind it and no comma, which would be read the wrong way
 * round. Anything else stays as it is.
 *
 *     Smith JA  →  Smith, JA      van Dijk J.P. Jr  →  van Dijk, Jr, J.P.      Ann Lee  →  Ann Lee
 */

const INITIALS = /^(?:\p{Lu}\.?-?){1,4}$/u;
const SUFFIX = /^(?:jr|sr|2nd|3rd|ii|iii|iv)\.?$/i;

/** The name with a comma behind the family name where initials end it. */
export function invertInitials(name: string): string {
  if (name.length > 120 || name.includes(",") || name.includes(";")) return name;
  const words = name.split(/\s+/);
  const last = words[words.length - 1];
  const hasSuffix = words.length > 2 && SUFFIX.test(last);
  const at = words.length - (hasSuffix ? 2 : 1);
  // "Smith J. A.": initials may be words of their own.
  let first = at;
  while (first > 1 && INITIALS.test(words[first - 1]) && words[first - 1].length <= 2) first--;
  if (first < 1 || !words.slice(first, at + 1).every((word) => INITIALS.test(word))) return name;
  const family = words.slice(0, first).join(" ");
  const given = words.slice(first, at + 1).join(" ");
  return hasSuffix ? `${family}, ${last}, ${given}` : `${family}, ${given}`;
}
