const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes that become one piece of text: a list of every group of a large file would fill the memory. */
const PIECE = 3 * 4096;

/** Bytes as base64 (RFC 4648) with padding. `toBase64([77, 97])` is `TWE=`. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(encodePiece(bytes.subarray(at, at + PIECE)));
  return pieces.join("");
}

function encodePiece(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const group = (bytes[at] << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const left = bytes.length - at;
    parts.push(
      DIGITS[group >> 18] +
        DIGITS[(group >> 12) & 63] +
        (left > 1 ? DIGITS[(group >> 6) & 63] : "=") +
        (left > 2 ? DIGITS[group & 63] : "="),
    );
  }
  return parts.join("");
}
