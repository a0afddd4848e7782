/** Texts in the part of an address behind `#`, and back; any text survives, also half a character. */

/** Halves of a pair that stand alone, which `encodeURIComponent` refuses, become %uXXXX. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text as a part of an address: plain ASCII, readable where that is allowed. */
export function encode(text: string): string {
  let encoded = "";
  let end = 0;
  for (const lone of text.matchAll(LONE_SURROGATE)) {
    encoded += encodeURIComponent(text.slice(end, lone.index));
    encoded += `%u${lone[0].charCodeAt(0).toString(16).toUpperCase()}`;
    end = lone.index + 1;
  }
  encoded += encodeURIComponent(text.slice(end));
  return encoded.replaceAll("%2F", "/").replaceAll("%3A", ":").replaceAll("%2C", ",");
}

/** `null` when the text is not an encoding of anything. */
export function decode(text: string): string | null {
  try {
    return text
      .split(/(%u[0-9A-F]{4})/)
      .map((piece) =>
        /^%u[0-9A-F]{4}$/.test(piece)
          ? String.fromCharCode(Number.parseInt(piece.slice(2), 16))
          : decodeURIComponent(piece),
      )
      .join("");
  } catch {
    return null;
  }
}
