/** What the values of a JSON object say when a text, a list of texts, a number or a year is expected. */

// "20200305"
const COMPACT_DATE = /^\s*([12]\d{3})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\s*$/;
const MAXIMUM_DEPTH = 20;
// Where objects keep the text that stands for them, in the order of preference.
const TEXT_KEYS = [
  "name",
  "display_name",
  "displayName",
  "value",
  "text",
  "title",
  "keyword",
  "label",
  "tag",
];
const REFERENCE_KEYS = ["doi", "DOI", "id", "paperId", "paper_id", "lens_id", "url", ...TEXT_KEYS];

/** A value as one text; '' when it says nothing. Lists are joined with a space. */
export function asText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (Array.isArray(value)) {
    const texts = value.filter((entry) => typeof entry === "string" || typeof entry === "number");
    return texts.join(" ");
  }
  return textOf(value, TEXT_KEYS);
}

/** A value as a list of texts: of a list its entries, of a text its parts between separators. */
export function asTexts(value: unknown, separator: RegExp): string[] {
  if (typeof value === "string") return value.split(separator);
  if (!Array.isArray(value)) return [asText(value)];
  return value.map((entry) => {
    if (typeof entry === "string" || typeof entry === "number") return String(entry);
    return textOf(idsOf(entry), REFERENCE_KEYS) || textOf(entry, REFERENCE_KEYS);
  });
}

/** A number, or a text that is one ("1,234"); else `null`. */
export function asNumber(value: unknown): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string") return null;
  const digits = value.trim().replace(/(?<=\d),(?=\d{3})/g, "");
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}

/** The first year from 1000 to 2999 in a number, a date ("5 Mar 2020", "20200305") or a date in parts; else `null`. */
export function asYear(value: unknown): number | null {
  if (typeof value === "number") return asYear(String(value));
  if (typeof value === "string") {
    const text = value.slice(0, 100);
    const found = /(?:^|\D)([12]\d{3})(?:\D|$)/.exec(text) ?? COMPACT_DATE.exec(text);
    return found === null ? null : Number(found[1]);
  }
  if (typeof value !== "object" || value === null) return null;
  const { year, "date-parts": parts, raw, literal } = value as Record<string, unknown>;
  if (year !== undefined) return typeof year === "object" ? null : asYear(year);
  const first: unknown = Array.isArray(parts) ? parts[0] : null;
  const told: unknown = Array.isArray(first) ? first[0] : (raw ?? literal);
  return typeof told === "object" ? null : asYear(told);
}

/** Whether a value is nested deeper than anything that a paper needs. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= MAXIMUM_DEPTH; depth++) {
    level = level.flatMap((entry) =>
      typeof entry === "object" && entry !== null ? Object.values(entry) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

// Semantic Scholar's references hold their DOI one level down.
function idsOf(entry: unknown): unknown {
  if (typeof entry !== "object" || entry === null) return null;
  const ids: unknown = (entry as Record<string, unknown>)["externalIds"];
  const doi = textOf(ids, ["DOI"]);
  return doi === "" ? null : { doi };
}

function textOf(value: unknown, keys: readonly string[]): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "";
  for (const key of keys) {
    const text: unknown = (value as Record<string, unknown>)[key];
    if (typeof text === "string" && text !== "") return text;
    if (typeof text === "number") return String(text);
  }
  return "";
}
