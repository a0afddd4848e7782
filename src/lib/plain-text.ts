/**
 * Whether a text holds anything that cleaning could change, by one walk through
 * it with a table: most texts of most lists hold nothing, and are done with that.
 * A walk is several times faster than one pattern with the same answer; three
 * small ones that leave the rest to the walk are faster still on long texts.
 *
 *     "We study kelp (and tides)."   →   plain        "CO<sub>2</sub>", "a  b", "(cid:12)"   →   not
 */

const PLAIN = 0;
/** Some pass reads this character. */
const SUSPECT = 1;
/** Two of them in a row are suspect: blanks, hyphens. */
const DOUBLED = 2;
/** Suspect behind "left", or before "cid:". */
const BRACKET = 3;
/** Suspect behind "sim ", "leq " and "geq ", which lost a backslash. */
const DIGIT = 4;

const KINDS = makeKinds();

/** Shorter texts are walked through: a pattern has to be set going. */
const LONG = 80;
// All that texts of most lists are made of, in few ranges, which patterns are quick with.
const UNUSUAL =
  /[^ -#%'-;=?-[\]-_a-z|}\u00a1-\u00ac\u00ae-\u00c1\u00c4-\u00e1\u00e3-\u05ff\u2010-\u2027\u4e00-\u9fff]/;
const DOUBLE = / {2}|--/;
// What may be a suspect bracket or digit.
const CONTEXT = /t[([]|[mq] \d|\(cid:/;

/** Whether no pass of `cleanText` but that for boilerplate can change the text, blanks at its ends aside. */
export function isPlain(text: string): boolean {
  if (text.length < LONG || UNUSUAL.test(text)) return isPlainThroughout(text);
  return !DOUBLE.test(text) && (!CONTEXT.test(text) || isPlainThroughout(text));
}

/** The same by a walk from sign to sign: exact, and what the quick patterns are held to. */
export function isPlainThroughout(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind !== PLAIN && isSuspect(text, at, kind)) return false;
  }
  return true;
}

function isSuspect(text: string, at: number, kind: number): boolean {
  if (kind === SUSPECT) return true;
  if (kind === DOUBLED) return text.charCodeAt(at + 1) === text.charCodeAt(at);
  if (kind === BRACKET) return text.startsWith("left", at - 4) || text.startsWith("(cid:", at);
  return text.charCodeAt(at - 1) === 0x20 && /sim|[lg]eq/.test(text.slice(Math.max(0, at - 4), at - 1));
}

// Characters that are invisible, white space but a blank, halves of pairs, markup, TeX, ligatures, or misread.
function makeKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  const suspects =
    /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\ufffe\uffff]|[^\S ]|\p{Cs}|[\\{$~`&<ÂÃâﬀ-ﬆ]/u;
  for (let unit = 0; unit < kinds.length; unit++) {
    if (suspects.test(String.fromCharCode(unit))) kinds[unit] = SUSPECT;
  }
  for (const sign of " -") kinds[sign.charCodeAt(0)] = DOUBLED;
  for (const sign of "([") kinds[sign.charCodeAt(0)] = BRACKET;
  for (const sign of "0123456789") kinds[sign.charCodeAt(0)] = DIGIT;
  return kinds;
}
