/** What the tests use of citation.js, which comes without types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(input: unknown, options?: { forceType?: string; generateGraph?: boolean });
    // biome-ignore format: one line
    readonly data: { title?: string; author?: { family?: string; given?: string; literal?: string }[]; issued?: { "date-parts"?: (number | string)[][] }; DOI?: string }[];
  }
  export const plugins: {
    readonly input: { readonly list: () => string[] };
    readonly output: { readonly format: (name: string, items: unknown) => string };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
