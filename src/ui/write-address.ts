import { EMBEDDED } from "./embedded.ts";

/**
 * Puts the view into the address. A page in a frame without an origin, or a file in some
 * browsers, may not: then the address stays as it is, and nothing else is lost.
 *
 * @param hash with its `#`; '' for none
 * @param map hash of the map that it is of
 */
export function writeAddress(how: "pushState" | "replaceState", hash: string, map = ""): void {
  try {
    // Inside another page, Back is that page's.
    history[EMBEDDED ? "replaceState" : how]({ map }, "", `${location.pathname}${location.search}${hash}`);
  } catch {
    // Refused: the view is shown all the same.
  }
}
