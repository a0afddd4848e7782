/**
 * Removes the markup that databases leave in titles and abstracts: character
 * references (`&amp;`, `&#x201C;`) become characters, formatting tags (`<i>`,
 * `</p>`, `<jats:p>`) vanish, raised and lowered digits become Unicode, the
 * empty `<>` behind old abstracts goes. Everything else between angle brackets
 * is text: "a < b and c > d", `<img src=x onerror=…>`. Nothing is interpreted.
 * Linear in the length of the text.
 *
 *     CO<sub>2</sub> &amp; <i>in vivo</i>.<>   →   CO₂ & in vivo.
 */

import { writeScript } from "./tex-commands.ts";
import { GREEK_LETTERS } from "./tex-symbols.ts";

const REFERENCE = /&(?:amp;)*(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,20});/g;

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    ensp: " ",
    emsp: " ",
    thinsp: " ",
    shy: "",
    ndash: "–",
    mdash: "—",
    hyphen: "-",
    minus: "−",
    lsquo: "‘",
    rsquo: "’",
    sbquo: "‚",
    ldquo: "“",
    rdquo: "”",
    bdquo: "„",
    laquo: "«",
    raquo: "»",
    hellip: "…",
    bull: "•",
    middot: "·",
    times: "×",
    divide: "÷",
    plusmn: "±",
    le: "≤",
    ge: "≥",
    ne: "≠",
    asymp: "≈",
    sim: "∼",
    infin: "∞",
    radic: "√",
    sum: "∑",
    rarr: "→",
    larr: "←",
    harr: "↔",
    deg: "°",
    micro: "µ",
    prime: "′",
    sect: "§",
    copy: "©",
    reg: "®",
    trade: "™",
    euro: "€",
    pound: "£",
    szlig: "ß",
    aelig: "æ",
    AElig: "Æ",
    oelig: "œ",
    OElig: "Œ",
    oslash: "ø",
    Oslash: "Ø",
    eth: "ð",
    thorn: "þ",
  }),
);

const ACCENTED = /^([A-Za-z])(acute|grave|circ|uml|tilde|cedil|caron|ring)$/;
const MARK_OF: ReadonlyMap<string, string> = new Map([
  ["acute", "\u0301"],
  ["grave", "\u0300"],
  ["circ", "\u0302"],
  ["uml", "\u0308"],
  ["tilde", "\u0303"],
  ["cedil", "\u0327"],
  ["caron", "\u030c"],
  ["ring", "\u030a"],
]);

// Attributes must be name="value": "a <b and c> d" is no tag.
const ATTRIBUTES = `(?:\\s+[\\w:-]{1,40}=(?:"[^"<>]{0,300}"|'[^'<>]{0,300}')){0,10}`;
const INLINE = "i|b|u|em|strong|tt|code|small|big|span|sub|sup|inf|font|scp|a|italic|bold|monospace";
const BLOCK = "p|br|div|li|ul|ol|title|sec|h[1-6]|abstract|abstracttext";
const TAG = new RegExp(
  `<(/?)((?:jats|mml|ns\\d|m):[a-z]{1,20}|${INLINE}|${BLOCK})${ATTRIBUTES}\\s?(/?)>`,
  "gi",
);
const ALWAYS = new RegExp(`^(?:(?:jats|mml|ns\\d|m):.*|${BLOCK})$`, "i");
const SPACED = new RegExp(`^(?:jats:(?:p|title|sec|list|list-item)|${BLOCK})$`, "i");
const SCRIPT = /<(sub|sup|inf|jats:sub|jats:sup)>([^<>]{1,40})<\/\1>/gi;
const HEADING = /<(jats:title|title|h[1-6])>\s*(?:abstract|summary)\s*<\/\1>/gi;

/** The text without references and formatting tags. */
export function cleanMarkup(text: string): string {
  const decoded = text.includes("&") ? text.replace(REFERENCE, decode) : text;
  if (!decoded.includes("<")) return decoded;
  return removeTags(
    decoded
      .replace(HEADING, " ")
      .replace(SCRIPT, (_, kind: string, content: string) =>
        writeScript(/sup$/i.test(kind) ? "^" : "_", content.trim()),
      ),
  ).replace(/([.!?:;])\s?<>|<>\s?$/g, "$1");
}

function decode(whole: string, name: string): string {
  if (name.startsWith("#")) {
    const isHex = name[1] === "x" || name[1] === "X";
    return characterOf(isHex ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10));
  }
  const known = NAMED.get(name) ?? GREEK_LETTERS.get(name);
  if (known !== undefined) return known;
  const accented = ACCENTED.exec(name);
  if (accented === null) return whole;
  const composed = (accented[1] + (MARK_OF.get(accented[2]) ?? "")).normalize("NFC");
  return composed.length === 1 ? composed : whole;
}

function characterOf(point: number): string {
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return point > 0x10ffff || isSurrogate ? "" : String.fromCodePoint(point);
}

// Inline tags go only where the text has both ends of them: "if a<b>c" keeps its signs.
function removeTags(text: string): string {
  const opened = new Set<string>();
  const closed = new Set<string>();
  for (const [, slash, name] of text.matchAll(TAG)) (slash === "" ? opened : closed).add(name.toLowerCase());
  return text.replace(TAG, (whole, _slash: string, name: string) => {
    const key = name.toLowerCase();
    if (!ALWAYS.test(key) && !(opened.has(key) && closed.has(key))) return whole;
    return SPACED.test(key) ? " " : "";
  });
}
