/** What the values of a JSON object say when a text, a list of texts, a number or a year is expected. */

const MAXIMUM_DEPTH = 20;
// Where objects keep the text that stands for them, in the order of preference.
const TEXT_KEYS = ["name", "display_name", "displayName", "value", "text", "title", "keyword", "label"];
const REFERENCE_KEYS = ["doi", "DOI", "id", "paperId", "paper_id", "url", ...TEXT_KEYS];

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
  return value.map((entry) =>
    typeof entry === "string" || typeof entry === "number" ? String(entry) : textOf(entry, REFERENCE_KEYS),
  );
}

/** A number, or a text that is one ("1,234"); else `null`. */
export function asNumber(value: unknown): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string") return null;
  const digits = value.trim().replace(/(?<=\d),(?=\d{3})/g, "");
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}

/** The first year from 1000 to 2999 in a number, a date or a Crossref date; else `null`. */
export function asYear(value: unknown): number | null {
  if (typeof value === "number")
    return Number.isInteger(value) && value >= 1000 && value <= 2999 ? value : null;
  if (typeof value === "string") {
    const found = /(?:^|\D)([12]\d{3})(?:\D|$)/.exec(value.slice(0, 100));
    return found === null ? null : Number(found[1]);
  }
  if (typeof value !== "object" || value === null) return null;
  const { year, "date-parts": parts } = value as Record<string, unknown>;
  if (year !== undefined) return typeof year === "object" ? null : asYear(year);
  const first: unknown = Array.isArray(parts) ? parts[0] : null;
  return Array.isArray(first) && typeof first[0] !== "object" ? asYear(first[0]) : null;
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

function textOf(value: unknown, keys: readonly string[]): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "";
  for (const key of keys) {
    const text: unknown = (value as Record<string, unknown>)[key];
    if (typeof text === "string" && text !== "") return text;
    if (typeof text === "number") return String(text);
  }
  return "";
}
