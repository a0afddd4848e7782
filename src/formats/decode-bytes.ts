/**
 * Turns a file's bytes into text. The encoding is decided by the bytes alone:
 * a byte order mark, else zero bytes in every second place (UTF-16), else UTF-8
 * when most of the characters beyond ASCII are valid UTF-8, else Windows-1252,
 * which gives every byte a character. Line ends stay as they are.
 * Linear in the number of bytes.
 *
 *     EF BB BF 41   →   "A", utf-8          C4   →   "Ä", windows-1252
 */

/** `damaged`: number of places that were not valid in the encoding and became U+FFFD. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly damaged: number;
}

const REPLACEMENT = /\ufffd/g;
const SAMPLE = 4096;
// What Windows-1252 has for the bytes 80 to 9f.
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The text of any bytes; never fails. */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), false);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), true);
  const zeros = countZeros(bytes);
  if (zeros.odd > 0.3 && zeros.even < 0.05) return decodeUtf16(bytes, false);
  if (zeros.even > 0.3 && zeros.odd < 0.05) return decodeUtf16(bytes, true);
  const text = new TextDecoder("utf-8").decode(bytes);
  const damaged = count(text, REPLACEMENT);
  if (damaged === 0) return { text, encoding: "utf-8", damaged };
  // A damaged UTF-8 file still has more good characters than bad ones.
  const good = count(text, /[\u0080-\ufffc]/g);
  if (good >= damaged) return { text, encoding: "utf-8", damaged };
  return { text: decodeWindows(bytes), encoding: "windows-1252", damaged: 0 };
}

function decodeUtf16(bytes: Uint8Array, isBigEndian: boolean): DecodedText {
  const even = bytes.slice(0, bytes.length & ~1);
  if (isBigEndian) {
    for (let i = 0; i < even.length; i += 2) [even[i], even[i + 1]] = [even[i + 1], even[i]];
  }
  const text = new TextDecoder("utf-16le").decode(even);
  const damaged = count(text, REPLACEMENT) + (bytes.length & 1);
  return { text, encoding: isBigEndian ? "utf-16be" : "utf-16le", damaged };
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

function decodeWindows(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += SAMPLE) {
    const codes = Array.from(bytes.subarray(start, start + SAMPLE), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? WINDOWS.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join("");
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
