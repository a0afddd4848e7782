/** Words of a map that another page shows. */

export const elementText = {
  frame: "Map of papers",
  frameOf: (title: string) => `Map of ${title}`,
  failed: "The map could not be shown.",
  unreachable: (address: string) =>
    `${address} could not be fetched: it is not there, or its server does not let this page read it.`,
  refused: (address: string, status: number) => `${address}: the server answered ${status}.`,
  unreadable: "The file could not be read.",
  noPage: "What is given as the page of the map is no address of a page.",
  silent: (address: string) =>
    `${address} did not answer. It must be a page of Littoral of this version, on a server that lets other pages show it.`,
} as const;
