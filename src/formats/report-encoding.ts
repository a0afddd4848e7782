/** Says how a file's bytes were read where a person should check it. */

import type { Encoding } from "./decode-bytes.ts";
import type { Report } from "./report.ts";

/** Warns of an encoding that was guessed, and of places that could not be read in it. */
export function reportEncoding(
  report: Report,
  { encoding, damaged }: { readonly encoding: Encoding; readonly damaged: number },
): void {
  if (encoding === "windows-1252") {
    report.warn(
      "encoding-guessed",
      null,
      "The text is not UTF-8 and was read as Windows-1252: check the accents.",
    );
  }
  if (damaged > 0) {
    const places = damaged === 1 ? "One place is" : `${damaged} places are`;
    report.warn("encoding-damaged", null, `${places} not valid ${encoding.toUpperCase()} and show as �.`);
  }
}
