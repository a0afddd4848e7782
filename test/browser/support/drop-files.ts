/** Dropping files on the page. */

import type { Page } from "playwright-core";

/** Drops files on the middle of the page, all at once, as a person would. */
export async function dropFiles(
  page: Page,
  files: readonly (readonly [name: string, bytes: Uint8Array | string])[],
): Promise<void> {
  const packed = files.map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")]);
  const handle = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const [name, base64] of given) {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([content], name));
    }
    return transfer;
  }, packed);
  for (const type of ["dragenter", "dragover", "drop"]) {
    await page.dispatchEvent("body", type, { dataTransfer: handle });
  }
}
