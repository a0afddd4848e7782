/**
 * Makes a title or an abstract of any source fit to be shown and compared:
 * one line, without invisible characters, markup of databases, PDF debris and
 * publishers' boilerplate; simple TeX as Unicode. What is not understood stays
 * as written, and nothing is ever interpreted as HTML. Web addresses stay: the
 * page shows links to code; the stages that count words leave them out with
 * `stripUrls`.
 *
 * One pass may lay bare what another must clean (`&amp;lt;i&amp;gt;`), so the
 * passes repeat until nothing changes; a text that does not settle in a few
 * rounds is hostile and stays as written. So cleaning a cleaned text changes
 * nothing, and the cost is linear in the length of the text.
 *
 *     "T\"ULU 3: <i>open</i> &amp; \\url{https://x.org}"   →   "TÜLU 3: open & https://x.org"
 */

import { cleanCharacters, removeBoilerplate, repairEncoding, repairGlyphs } from "./clean-debris.ts";
import { cleanMarkup } from "./clean-markup.ts";
import { cleanTex } from "./clean-tex.ts";
import { isPlain } from "./plain-text.ts";

export { findUrls, stripUrls } from "./urls.ts";

const MAXIMUM_ROUNDS = 8;

/** The cleaned text, on one line, without white space at its ends; any string is good. */
export function cleanText(raw: string): string {
  if (isPlain(raw)) {
    const trimmed = raw.trim();
    if (removeBoilerplate(trimmed) === trimmed) return trimmed;
  }
  return cleanRounds(raw, isSettled);
}

/** The same by all passes, whatever the text holds: what `cleanText` is held to. */
export function cleanThoroughly(raw: string): string {
  return cleanRounds(raw, () => false);
}

// `isDone` may say of a text that a further round would not change it.
function cleanRounds(raw: string, isDone: (text: string) => boolean): string {
  const readable = cleanCharacters(repairEncoding(raw));
  let text = readable;
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    if (isDone(text)) return text;
    const cleaned = cleanOnce(text);
    if (cleaned === text) return text;
    text = cleaned;
  }
  return readable;
}

// White space at the ends is gone behind the first step.
function isSettled(text: string): boolean {
  return isPlain(text) && removeBoilerplate(text) === text;
}

function cleanOnce(text: string): string {
  return cleanCharacters(removeBoilerplate(cleanTex(repairGlyphs(cleanMarkup(repairEncoding(text))))));
}
