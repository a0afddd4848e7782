/**
 * Takes the lists apart that stand in one cell: lists as programs print them
 * (`['a', 'b']`, `["a", "b"]`), and lists with ";", "|", line ends or commas
 * between their entries, whichever fits the cell. Linear in the cell.
 */

const YEAR = /\((?:1[5-9]|20)\d{2}[a-z]?\)/g;
const QUOTED = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g;

/** The entries of a list of keywords, subjects or ids. */
export function splitList(cell: string): string[] {
  const printed = readPrintedList(cell);
  if (printed !== null) return printed;
  const separator = cell.includes(";") ? ";" : cell.includes("|") ? "|" : cell.includes("\n") ? "\n" : ",";
  const entries = separator === "," ? splitAtCommas(cell) : cell.split(separator);
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== "");
}

/** The entries of a list as Python or JSON prints it; `null` when the cell is none. */
export function readPrintedList(cell: string): string[] | null {
  const text = cell.trim();
  if (!text.startsWith("[") || !text.endsWith("]") || !/^\[\s*(?:["']|\])/.test(text)) return null;
  return [...text.matchAll(QUOTED)]
    .map(([, single, double]) => (single ?? double ?? "").replace(/\\(["'\\])/g, "$1").trim())
    .filter((entry) => entry !== "");
}

// Commas inside brackets divide nothing: "cyst (diagnosis, surgery), human".
function splitAtCommas(cell: string): string[] {
  const entries: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < cell.length; at++) {
    const sign = cell[at];
    if (sign === "(") depth++;
    else if (sign === ")") depth = Math.max(0, depth - 1);
    else if (sign === "," && depth === 0) {
      entries.push(cell.slice(start, at));
      start = at + 1;
    }
  }
  entries.push(cell.slice(start));
  return depth === 0 ? entries : cell.split(",");
}

/**
 * The works in a cell of references. Scopus puts "; " both between works and
 * between the authors of one; a work ends with its year in brackets there.
 * Dimensions puts each part of a work in brackets of its own.
 */
export function splitReferences(cell: string): string[] {
  const printed = readPrintedList(cell);
  if (printed !== null) return printed;
  const works = splitBehindYears(cell) ?? cell.split(findReferenceEnd(cell));
  return works
    .map((work) => work.trim())
    .filter((work) => work !== "")
    .map((work) => (/^\[[^\]]*\]\|/.test(work) ? shortenDimensions(work) : work));
}

// `null` when most years in brackets stand in the middle of works ("Title (2010) Journal; …").
function splitBehindYears(cell: string): string[] | null {
  const works: string[] = [];
  let years = 0;
  let ends = 0;
  let start = 0;
  const { length } = cell.trimEnd();
  for (const { index, 0: year } of cell.matchAll(YEAR)) {
    years++;
    const end = index + year.length;
    if (cell[end] !== ";" && end < length) continue;
    ends++;
    works.push(cell.slice(start, end));
    start = end + 1;
  }
  if (ends === 0 || ends * 2 < years) return null;
  works.push(cell.slice(start));
  return works;
}

function findReferenceEnd(cell: string): RegExp | string {
  if (cell.includes("];[")) return /(?<=\]);(?=\[)/;
  if (cell.includes(";")) return ";";
  return cell.includes("|") ? "|" : "\n";
}

// "[Doe, J]|…|[10.1/x]|[pub.1]|[3]": the DOI, else Dimensions' id, else all of it.
function shortenDimensions(work: string): string {
  return /10\.\d{4,9}\/[^\]|\s]+/.exec(work)?.[0] ?? /pub\.\d+/.exec(work)?.[0] ?? work;
}
