/**
 * Reads the parts of a workbook (ECMA-376) with saxes, piece by piece, without
 * building a tree: the texts that cells share, the formats that show a number
 * as a date, and the cells of a sheet. A formula's cell says what it showed when
 * it was saved; nothing is computed. Linear in the part.
 */

import { SaxesParser } from "saxes";

/** One row: its number from 1, and its cells with holes where none is given. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly (string | undefined)[];
}

/** What cells refer to. */
export interface SheetParts {
  readonly texts: readonly string[];
  /** For each style whether it shows numbers as dates. */
  readonly dates: readonly boolean[];
}

// Excel's own limits.
const MAXIMUM_COLUMN = 16_384;
const MAXIMUM_ROW = 1_048_576;

interface Handlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Walks through XML; false when it is not well-formed (what came before the mistake was handled). */
export function walkXml(xml: string, { open, text, close }: Handlers): boolean {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const bare = (name: string) => name.slice(name.indexOf(":") + 1);
  parser.on("opentag", ({ name, attributes }) => open?.(bare(name), attributes));
  parser.on("closetag", ({ name }) => close?.(bare(name)));
  parser.on("text", (piece) => text?.(piece));
  parser.on("cdata", (piece) => text?.(piece));
  parser.on("error", (error) => {
    throw error;
  });
  try {
    parser.write(xml).close();
    return true;
  } catch {
    return false;
  }
}

/** The shared texts, in their order; how Japanese is pronounced is left out. */
export function readSharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let item = "";
  let isText = false;
  let isPhonetic = false;
  walkXml(xml, {
    open: (name) => {
      if (name === "si") item = "";
      if (name === "rPh") isPhonetic = true;
      isText = name === "t" && !isPhonetic;
    },
    text: (piece) => {
      if (isText) item += piece;
    },
    close: (name) => {
      if (name === "si") texts.push(unescapeCharacters(item));
      if (name === "rPh") isPhonetic = false;
      isText = false;
    },
  });
  return texts;
}

/** For each cell style whether it shows numbers as dates. */
export function readDateStyles(xml: string): boolean[] {
  const own = new Map<string, boolean>();
  const styles: boolean[] = [];
  let isCellStyle = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === "numFmt") own.set(attributes.numFmtId ?? "", isDateFormat(attributes.formatCode ?? ""));
      if (name === "cellXfs") isCellStyle = true;
      if (name === "xf" && isCellStyle) {
        const id = attributes.numFmtId ?? "0";
        styles.push(own.get(id) ?? /^(?:1[4-7]|22|27|3[016]|5[07])$/.test(id));
      }
    },
    close: (name) => {
      if (name === "cellXfs") isCellStyle = false;
    },
  });
  return styles;
}

// A format with years in it, outside quoted words and colours.
function isDateFormat(code: string): boolean {
  return /[yY]/.test(code.slice(0, 500).replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

interface OpenCell {
  column: number;
  kind: string;
  style: number;
  value: string;
}

/** Hands the rows of a sheet to `visit`; false when the XML is damaged. */
export function readSheet(xml: string, parts: SheetParts, visit: (row: SheetRow) => void): boolean {
  let number = 0;
  let cells: (string | undefined)[] = [];
  let cell: OpenCell | null = null;
  let isValue = false;
  return walkXml(xml, {
    open: (name, attributes) => {
      if (name === "row") {
        number = Math.min(MAXIMUM_ROW, Math.max(number + 1, Number(attributes.r) || 0));
        cells = [];
      }
      if (name === "c") {
        const column = columnOf(attributes.r ?? "") ?? cells.length;
        cell = { column, kind: attributes.t ?? "n", style: Number(attributes.s ?? "-1"), value: "" };
      }
      isValue = name === "v" || name === "t";
    },
    text: (piece) => {
      if (isValue && cell !== null) cell.value += piece;
    },
    close: (name) => {
      isValue = false;
      if (name === "c" && cell !== null) {
        if (cell.column < MAXIMUM_COLUMN) cells[cell.column] = showCell(cell, parts);
        cell = null;
      }
      if (name === "row") visit({ number, cells });
    },
  });
}

// "AB12" is column 27, counted from 0.
function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d/.exec(reference)?.[1];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function showCell({ kind, value, style }: OpenCell, { texts, dates }: SheetParts): string {
  if (kind === "s") return texts[Number(value)] ?? "";
  if (kind === "b") return value === "1" ? "true" : "false";
  if (kind === "e") return "";
  if (kind === "n" && dates[style] === true && /^\d{1,7}(?:\.\d+)?$/.test(value))
    return showDate(Number(value));
  return unescapeCharacters(value);
}

/** Days since the end of 1899 as "2019-03-02" (Fliegel and Van Flandern's arithmetic of whole numbers). */
export function showDate(serial: number): string {
  const whole = Math.floor;
  let rest = whole(serial) + 2_415_019 + 68_569;
  const centuries = whole((4 * rest) / 146_097);
  rest -= whole((146_097 * centuries + 3) / 4);
  const years = whole((4000 * (rest + 1)) / 1_461_001);
  rest = rest - whole((1461 * years) / 4) + 31;
  const months = whole((80 * rest) / 2447);
  const day = rest - whole((2447 * months) / 80);
  const carry = whole(months / 11);
  const year = 100 * (centuries - 49) + years + carry;
  return [year, months + 2 - 12 * carry, day].map((part) => String(part).padStart(2, "0")).join("-");
}

// Office writes characters that XML cannot hold as "_x000D_".
function unescapeCharacters(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
