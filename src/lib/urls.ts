/**
 * Web addresses inside running text.
 *
 * An address starts with `http://`, `https://` or `www.` and runs to the next
 * white space, quote or angle bracket; punctuation that belongs to the sentence
 * ("…/code.", "(see https://x.org/y)") is not part of it. Linear in the text.
 *
 *     findUrls("Code: https://x.org/a(b).")   [{ url: "https://x.org/a(b)", start: 6, end: 24 }]
 *     stripUrls("see www.x.org now")          "see |         now"
 */

/** One address; offsets are UTF-16 code units of the text. */
export interface FoundUrl {
  /** Always with a scheme: `https://` is put before a bare `www.`. */
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

// Braces and quotes end an address, but for `\~{}`, as TeX writes "~".
const CANDIDATE = /(?:https?:\/\/|www\.)(?:[^\s<>"“”|{}\\]|\\~\{\}|\\[_%&#~])+/gi;
const HAS_HOST = /^(?:https?:\/\/|www\.)[\p{L}\p{N}[]/iu;
const CLOSING = ".,;:!?'’”)]}*";
const OPENING_OF: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** All addresses of a text, in order. */
export function findUrls(text: string): FoundUrl[] {
  const found: FoundUrl[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const start = match.index;
    const before = start === 0 ? " " : text[start - 1];
    if (/[a-z]/i.test(before) && /^www/i.test(match[0])) continue;
    const length = addressLength(match[0]);
    const written = match[0].slice(0, length);
    if (!HAS_HOST.test(written)) continue;
    const url = /^www/i.test(written) ? `https://${written}` : written;
    found.push({ url, start, end: start + length });
  }
  return found;
}

/**
 * The text with every address replaced by a bar and spaces of the same length:
 * words keep their offsets, and no phrase runs across the gap.
 */
export function stripUrls(text: string): string {
  let stripped = "";
  let last = 0;
  for (const { start, end } of findUrls(text)) {
    stripped += `${text.slice(last, start)}|${" ".repeat(end - start - 1)}`;
    last = end;
  }
  return stripped + text.slice(last);
}

// A closing bracket belongs to the address only when the address opens it.
function addressLength(candidate: string): number {
  let length = candidate.length;
  const balance = countBrackets(candidate);
  while (length > 0) {
    const last = candidate[length - 1];
    if (!CLOSING.includes(last)) break;
    const opening = OPENING_OF[last];
    if (opening !== undefined) {
      if (balance[opening] >= balance[last]) break;
      balance[last]--;
    }
    length--;
  }
  return length;
}

function countBrackets(text: string): Record<string, number> {
  const counts: Record<string, number> = { "(": 0, ")": 0, "[": 0, "]": 0, "{": 0, "}": 0 };
  for (const character of text) {
    if (character in counts) counts[character]++;
  }
  return counts;
}
