/** What a map in one file is put together from, made once by `npm run build` (scripts/build-one-file.ts). */

/** The text of an element, and the base64 of its SHA-256 as a Content-Security-Policy names it. */
export interface PagePart {
  readonly text: string;
  readonly hash: string;
}

/** A face of a font for some letters, as one rule with the file in it. */
export interface FontPart extends PagePart {
  /** First and last code point of each run of letters; the rule is left out of maps that use none of them. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** The page's program, without what makes maps, deflated: a third of its weight. */
export interface PackedProgram {
  /** Deflated (raw), as base64. */
  readonly packed: string;
  /** Of the program itself. */
  readonly hash: string;
}

export interface PageParts {
  readonly version: string;
  readonly program: PackedProgram;
  /** The few lines that unpack the program and put it into the document. */
  readonly starter: PagePart;
  readonly style: PagePart;
  readonly fonts: readonly FontPart[];
  /** The icon as a data URI. */
  readonly icon: string;
}

/** The element that holds the atlas, for the page in the file. */
export const ATLAS_ELEMENT = "littoral-atlas";

/** The element that holds the program. */
export const PROGRAM_ELEMENT = "littoral-program";

/** A file of more bytes is slow to open in most browsers, and worth a warning. */
export const LARGE_FILE = 50_000_000;
