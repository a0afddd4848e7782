/**
 * Cuts a text into sentences; together they are the text, character for character.
 *
 * A sentence ends behind . ! or ? (and quotes or brackets that close there) where
 * white space follows and then anything but a small letter; not behind initials
 * and the abbreviations that abstracts are full of. Behind 。！？ it always ends.
 * Too few cuts are better than too many: half a sentence is no quotation. O(n).
 *
 *     "We ask (cf. Fig. 2). It works." → "We ask (cf. Fig. 2). " · "It works."
 */

const END = /(?:[.!?]+["'”’)\]]*\s+|[。！？]+["'”’」』）]*\s*)/gu;
/** Words whose full stop ends no sentence, in lower case. */
const SHORT = new Set(
  "e.g i.e al fig figs eq eqs sec secs tab ref refs cf vs resp approx dr prof mr mrs ms st no vol pp ca".split(
    " ",
  ),
);

export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end >= text.length || !endsSentence(text, match.index, end)) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}

function endsSentence(text: string, stop: number, next: number): boolean {
  if (/[。！？]/u.test(text[stop])) return true;
  if (/\p{Ll}/u.test(String.fromCodePoint(text.codePointAt(next) ?? 0))) return false;
  if (text[stop] !== ".") return true;
  const word = /[\p{L}.]*$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? "";
  return !SHORT.has(word.toLowerCase()) && !/^\p{Lu}$/u.test(word);
}
