/**
 * Removes what PDF extraction, wrong encodings and publishers leave behind:
 * control and invisible characters, lone surrogates, UTF-8 read as Latin-1
 * ("â€™"), glyph numbers "(cid:12)", ligatures, lines broken at a hyphen,
 * copyright lines and the form letters that stand for a missing abstract.
 * Linear in the length of the text.
 *
 *     piri(cid:173) form, eﬃcient   →   piriform, efficient
 */

// Zero width joiner and non-joiner stay: scripts and emoji need them.
const INVISIBLE =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\ufffe\uffff]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const LINE_HYPHEN = /(\p{Ll})-[^\S\n]*\r?\n\s{0,20}(?=\p{Ll})/gu;
// All but single blanks, which are nearly all there is.
const WHITE_SPACE = /[^\S ]\s*| \s+/g;

// White space but a single blank, invisible characters, halves of surrogate pairs.
const UNCLEAN =
  /[^ -~\u00a1-\u00ac\u00ae-\u061b\u061d-\u167f\u1681-\u180d\u180f-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff\ue000-\ufefe\uff00-\ufff8\ufffd\u200c\u200d]| {2}/;

/** One line of characters that can be shown: white space collapsed, nothing invisible. */
export function cleanCharacters(text: string): string {
  if (!UNCLEAN.test(text)) return text.trim();
  const whole = /[\ud800-\udfff]/.test(text) ? text.replace(LONE_SURROGATE, "") : text;
  const joined = whole.includes("\n") ? whole.replace(LINE_HYPHEN, "$1-") : whole;
  const line = joined.replace(WHITE_SPACE, " ");
  const shown = line.replace(INVISIBLE, "");
  return (shown === line ? line : shown.replace(WHITE_SPACE, " ")).trim();
}

// The characters that Windows-1252 shows for the bytes 80 to 9f, in their order.
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const MISREAD = new RegExp(
  `[ÂÃ][\u0080-\u009f¡-¿${WINDOWS}]|â[\u0080-\u00bf${WINDOWS}][\u0080-\u00bf${WINDOWS}]`,
  "g",
);

/** Repairs UTF-8 that was read as Latin-1 or Windows-1252: "â€™" is "’", "Ã¯" is "ï". */
export function repairEncoding(text: string): string {
  if (!/[ÂÃâ]/.test(text)) return text;
  return text.replace(MISREAD, (misread) => {
    const bytes = misread.split("").map(byteOf);
    const point =
      bytes.length === 2
        ? ((bytes[0] & 0x1f) << 6) | (bytes[1] & 0x3f)
        : ((bytes[0] & 0x0f) << 12) | ((bytes[1] & 0x3f) << 6) | (bytes[2] & 0x3f);
    // Only punctuation and signs stand behind "â": anything else was no misreading.
    if (bytes.length === 3 && (point < 0x2000 || point > 0x2bff)) return misread;
    return String.fromCodePoint(point);
  });
}

function byteOf(character: string): number {
  const windows = WINDOWS.indexOf(character);
  return windows === -1 ? character.charCodeAt(0) : 0x80 + windows;
}

// Glyph numbers of TeX's text fonts; 173 is the soft hyphen at the end of a line.
const GLYPHS: ReadonlyMap<string, string> = new Map([
  ["11", "ff"],
  ["12", "fi"],
  ["13", "fl"],
  ["14", "ffi"],
  ["15", "ffl"],
]);
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ["ﬀ", "ff"],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
  ["ﬃ", "ffi"],
  ["ﬄ", "ffl"],
  ["ﬅ", "st"],
  ["ﬆ", "st"],
]);

const HAS_LIGATURE = /[ﬀ-ﬆ]/;

/** Repairs what a PDF reader wrote for glyphs it could not name. */
export function repairGlyphs(text: string): string {
  if (!text.includes("(cid:") && !HAS_LIGATURE.test(text)) return text;
  return text
    .replace(/\(cid:173\) ?/g, "")
    .replace(/(\p{L}?)\(cid:(\d{1,5})\)(?=(\p{L}?))/gu, (_, before: string, glyph: string, after: string) => {
      const ligature = before !== "" || after !== "" ? GLYPHS.get(glyph) : undefined;
      return before + (ligature ?? (before !== "" && after !== "" ? " " : ""));
    })
    .replace(/[ﬀ-ﬆ]/g, (sign) => LIGATURES.get(sign) ?? sign);
}

const FORM_LETTER =
  /^(?:Summary form only given\.?|Provides an abstract (?:for|of) [^¶]{0,300}?conference proceedings\.)\s?/i;
const LEADING_COPYRIGHT = /^(?:©|\([cC]\)|Copyright ©?|&copy;) ?\d{4}[^.]{0,80}(?:All rights reserved)?\. ?/;
const TRAILING_COPYRIGHT =
  /[.!?] ((?:©|\([cC]\) ?\d{4}|Copyright (?:©|\([cC]\)|\d{4})|All rights reserved|This is an open access article|Published by Elsevier)[^¶]{0,250})$/;
const HEADING = /^(?:Abstract|ABSTRACT)(?:\s?[:—–]|\.(?= [A-Z]))\s?/;
// With what the three at the beginning begin: the first sign rules nearly all texts out.
const FIRST_SIGNS = "SsPpA©(C&";
const BEGINNING = /^(?:Summary form|Provides an abs|Abstract|©|\(c\)|Copyright|&copy;)/i;

/** Removes copyright lines, the word "Abstract" as a heading, and form letters. */
export function removeBoilerplate(text: string): string {
  const bare = mayBeginSo(text) ? removeBeginning(text) : text;
  const trailing = TRAILING_COPYRIGHT.exec(bare.slice(-260));
  return trailing === null ? bare : bare.slice(0, bare.length - trailing[1].length).trimEnd();
}

function mayBeginSo(text: string): boolean {
  return FIRST_SIGNS.includes(text.charAt(0)) && BEGINNING.test(text);
}

function removeBeginning(text: string): string {
  return text.replace(FORM_LETTER, "").replace(HEADING, "").replace(LEADING_COPYRIGHT, "");
}
