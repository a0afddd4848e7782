/** Words about a map as one web page. */

import { fileSize } from "./file-size.ts";

export const exportPageText = {
  save: "Save web page",
  /** @param bytes about how large it will be */
  meaning: (bytes: number) =>
    `The whole map as one HTML file of about ${fileSize(bytes)}: search, abstracts and evidence are inside. It opens in any browser, without a network and without Littoral.`,
  large: "Browsers open so large a file slowly, if at all. The atlas is a quarter smaller, and opens here.",
};
