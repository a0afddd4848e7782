/** Line breaks, tabs and other controls; what reorders text; half surrogate pairs; what is no character. */
const CONTROL = /\p{Cc}/gu;
const UNWANTED = /[\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** A text fit to be drawn on one line and to stand in XML: controls become spaces, the rest of it goes. */
export function plainText(text: string): string {
  return text.replace(CONTROL, " ").replace(UNWANTED, "");
}
