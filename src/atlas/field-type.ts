/**
 * The small language in which `schema.ts` describes the file: one type for
 * every value that can stand in an entry. The checker (`check-value.ts`) and
 * `docs/atlas-format.md` are both made from it, so they cannot disagree.
 */

/** Lengths that the shapes of lists and arrays are given in. */
export type Dimension =
  | "papers"
  | "papers + 1"
  | "links"
  | "5 × links"
  | "clusters"
  | "concepts"
  | "concepts + 1"
  | "postings"
  | "sources"
  /** Entries of the citation table. */
  | "citations"
  /** Works outside the list that two papers or more cite. */
  | "shared works";

/** The lengths of one atlas. */
export type Dimensions = Readonly<Record<Dimension, number>>;

/** How the elements of a binary array are stored; all little-endian. */
export type ElementType = "float32" | "int32" | "uint8";

export type FieldType =
  | { readonly kind: "text"; readonly pattern?: RegExp; readonly form?: string }
  | { readonly kind: "flag" }
  | { readonly kind: "number"; readonly integer: boolean; readonly min: number; readonly max: number }
  /** A position in the list of papers, clusters, …; −1 (none) only where `orNone` says so. */
  | { readonly kind: "index"; readonly of: Dimension; readonly orNone?: boolean }
  | { readonly kind: "choice"; readonly of: readonly (string | number)[] }
  | { readonly kind: "maybe"; readonly of: FieldType }
  | { readonly kind: "list"; readonly of: FieldType; readonly length?: Dimension }
  | { readonly kind: "dictionary"; readonly of: FieldType }
  | { readonly kind: "fields"; readonly fields: Fields }
  /** Which fields there are depends on the text in the field `tag`. */
  | { readonly kind: "variants"; readonly tag: string; readonly of: Readonly<Record<string, Fields>> }
  /** A binary array; `of` says what its elements may be. */
  | {
      readonly kind: "array";
      readonly element: ElementType;
      readonly length: Dimension;
      readonly of: Extract<FieldType, { kind: "number" | "index" }>;
    }
  | { readonly kind: "anything" };

/** One row of the schema. */
export interface Field {
  readonly type: FieldType;
  /** Empty where there is none. */
  readonly unit?: string;
  /** First format version with the field; 1 when absent. */
  readonly since?: number;
  /** May be missing. */
  readonly optional?: boolean;
  readonly sentence: string;
}

export type Fields = Readonly<Record<string, Field>>;

const LARGEST = 2 ** 31 - 1;

export const TEXT: FieldType = { kind: "text" };
export const FLAG: FieldType = { kind: "flag" };
export const ANYTHING: FieldType = { kind: "anything" };
export const SHARE = number(0, 1);
export const COUNT = integer(0);

export function number(min: number, max: number): Extract<FieldType, { kind: "number" }> {
  return { kind: "number", integer: false, min, max };
}

export function integer(min: number, max: number = LARGEST): Extract<FieldType, { kind: "number" }> {
  return { kind: "number", integer: true, min, max };
}

export function index(of: Dimension): Extract<FieldType, { kind: "index" }> {
  return { kind: "index", of };
}

export function indexOrNone(of: Dimension): Extract<FieldType, { kind: "index" }> {
  return { kind: "index", of, orNone: true };
}

export function maybe(of: FieldType): FieldType {
  return { kind: "maybe", of };
}

export function list(of: FieldType, length?: Dimension): FieldType {
  return length === undefined ? { kind: "list", of } : { kind: "list", of, length };
}

export function fields(of: Fields): FieldType {
  return { kind: "fields", fields: of };
}

/** A binary array with one element a paper, link, … */
export function array(
  element: ElementType,
  length: Dimension,
  of: Extract<FieldType, { kind: "number" | "index" }>,
): FieldType {
  return { kind: "array", element, length, of };
}
