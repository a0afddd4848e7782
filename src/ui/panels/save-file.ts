/** Hands a file to the browser's downloads. Nothing is sent anywhere. */

import { foldText } from "../../lib/fold-text.ts";

/** @param name with its ending */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The download holds on to the blob only once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * A file name that every system takes: "Maps & Debate" and "png" → "maps-debate.png".
 * @param note what sets it apart from other files of that title, in plain letters; '' for nothing
 */
export function fileName(title: string, ending: string, note = ""): string {
  const stem = foldText(title)
    .replace(/[^a-z0-9 ]/g, "")
    .trim()
    .slice(0, 60)
    .trim()
    .replaceAll(" ", "-");
  return `${stem === "" ? "atlas" : stem}${note === "" ? "" : `-${note}`}.${ending}`;
}
