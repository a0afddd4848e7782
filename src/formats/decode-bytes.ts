/**
 * Turns a file's bytes into text. The encoding is decided by the bytes alone:
 * a byte order mark, else zero bytes in every second place (UTF-16), else UTF-8
 * when most of the characters beyond ASCII are valid UTF-8, else Windows-1252,
 * which gives every byte a character. Line ends stay as they are.
 * Linear in the number of bytes.
 *
 *     EF BB BF 41   →   "A", utf-8          C4   →   "Ä", windows-1252
 */

/** How the bytes of a text are to be read. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** `damaged`: number of places that were not valid in the encoding and became U+FFFD. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly damaged: number;
}

/** How many bytes at the beginning tell UTF-16. */
export const SAMPLE = 4096;
// What Windows-1252 has for the bytes 80 to 9f.
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The text of any bytes; never fails. */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const wide = findUtf16(bytes);
  if (wide !== null) return decodeUtf16(bytes.subarray(wide.mark), wide.encoding);
  const text = new TextDecoder("utf-8").decode(bytes);
  const damaged = countDamage(text);
  // A damaged UTF-8 file still has more good characters than bad ones.
  if (damaged === 0 || countGood(text) >= damaged) return { text, encoding: "utf-8", damaged };
  return { text: decodeWindows(bytes), encoding: "windows-1252", damaged: 0 };
}

/** Which UTF-16 a file is that begins with these bytes, and how many of them are its mark; `null`: it is none. */
export function findUtf16(bytes: Uint8Array): { encoding: "utf-16le" | "utf-16be"; mark: number } | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", mark: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", mark: 2 };
  const zeros = countZeros(bytes);
  if (zeros.odd > 0.3 && zeros.even < 0.05) return { encoding: "utf-16le", mark: 0 };
  if (zeros.even > 0.3 && zeros.odd < 0.05) return { encoding: "utf-16be", mark: 0 };
  return null;
}

/** How many characters of a text stand for what could not be decoded. */
export function countDamage(text: string): number {
  let found = 0;
  for (let at = text.indexOf("\ufffd"); at !== -1; at = text.indexOf("\ufffd", at + 1)) found++;
  return found;
}

/** How many characters beyond ASCII do not. */
export function countGood(text: string): number {
  let found = 0;
  for (const _ of text.matchAll(/[\u0080-\ufffc]/g)) found++;
  return found;
}

/** Changes the bytes of each pair for one another. */
export function swapPairs(bytes: Uint8Array): void {
  for (let i = 0; i + 1 < bytes.length; i += 2) [bytes[i], bytes[i + 1]] = [bytes[i + 1], bytes[i]];
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): DecodedText {
  const even = bytes.slice(0, bytes.length & ~1);
  if (encoding === "utf-16be") swapPairs(even);
  const text = new TextDecoder("utf-16le").decode(even);
  return { text, encoding, damaged: countDamage(text) + (bytes.length & 1) };
}

// Share of zero bytes at even and at odd places in the beginning of the file.
function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) {
    if (bytes[i] === 0) zeros[i & 1]++;
  }
  const half = Math.max(1, length / 2);
  return { even: zeros[0] / half, odd: zeros[1] / half };
}

/** The text of bytes in Windows-1252, every byte a character. */
export function decodeWindows(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += SAMPLE) {
    const codes = Array.from(bytes.subarray(start, start + SAMPLE), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? WINDOWS.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join("");
}
