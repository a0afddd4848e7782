/** The text of `docs/atlas-format.md`, made from the schema so that it cannot fall behind. */

import type { Field, Fields, FieldType } from "../src/atlas/field-type.ts";
import {
  ABOUT_ENTRIES,
  ABSTRACTS_ENTRY,
  CONTENT_ENTRIES,
  type Entry,
  FORMAT_VERSION,
} from "../src/atlas/schema.ts";

const INTRODUCTION = `# The atlas file, version ${FORMAT_VERSION}

<!-- Made from src/atlas/schema.ts by \`npm run format-doc\`. Change the schema, not this file. -->

An \`.atlas\` file is a ZIP file that any unzip tool opens. Its entries are deflated (level 6), dated
1980-01-01, and stand in the order in which they are described here, so that the same papers and options
give the same bytes. Texts are JSON in UTF-8; binary entries are little-endian arrays one after another
without padding, listed with their lengths in \`manifest.json\` under \`arrays\`.

A paper is its index: the position of its id in \`papers.json\`. Clusters, concepts and links are counted
from 0 in the same way.

**contentHash** is SHA-256 over the content entries (all but \`sources.json\`, \`user.json\` and
\`manifest.json\`) in file order: for each its name, a line feed, its unpacked length in bytes as decimal
digits, a line feed, and its unpacked bytes. In a folder where the atlas was unzipped:

\`\`\`sh
for f in papers.json map.bin links.bin clusters.json concepts.json citations.bin abstracts/*.json; do
  [ -f "$f" ] || continue
  printf '%s\\n%d\\n' "$f" "$(wc -c < "$f")"; cat "$f"
done | sha256sum
\`\`\`

(With a thousand chunks of abstracts or more, sort them by number.)

Every field was there from version 1 on unless its row says otherwise. A reader refuses versions it does
not know and ignores entries and fields it does not know.
`;

/** @returns the document, Markdown */
export function describeFormat(): string {
  const content: Entry[] = [...Object.values(CONTENT_ENTRIES), ABSTRACTS_ENTRY];
  const about: Entry[] = Object.values(ABOUT_ENTRIES);
  return [
    INTRODUCTION,
    "## Content\n",
    ...content.map(describeEntry),
    "## About the content\n",
    ...about.map(describeEntry),
  ].join("\n");
}

function describeEntry(entry: Entry): string {
  const many = entry.holds === "list" ? " A list of objects:" : "";
  const name = entry === ABSTRACTS_ENTRY ? "abstracts/000.json, abstracts/001.json, …" : entry.name;
  const heading = `### ${name}\n\n${entry.sentence}${many}\n`;
  const rows = describeFields(entry.fields, "");
  if (rows.length === 0) return heading;
  return `${heading}\n| field | type | shape | unit | range | since | |\n|---|---|---|---|---|---|---|\n${rows.join("\n")}\n`;
}

function describeFields(fields: Fields, prefix: string): string[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    describeRow(prefix + name, field),
    ...describeInner(field.type, prefix + name),
  ]);
}

/** Rows of the fields inside a field, with dotted names. */
function describeInner(type: FieldType, path: string): string[] {
  switch (type.kind) {
    case "maybe":
      return describeInner(type.of, path);
    case "list":
      return describeInner(type.of, `${path}[]`);
    case "dictionary":
      return describeInner(type.of, `${path}.*`);
    case "fields":
      return describeFields(type.fields, `${path}.`);
    case "variants":
      return Object.entries(type.of).flatMap(([tag, fields]) => [
        `| ${path}.${type.tag} = “${tag}” | text | | | | 1 | |`,
        ...describeFields(fields, `${path} (${tag}).`),
      ]);
    default:
      return [];
  }
}

function describeRow(name: string, field: Field): string {
  const { type, unit = "", since = 1, optional = false, sentence } = field;
  const words = optional ? `${sentence} May be missing.` : sentence;
  return `| ${name} | ${nameType(type)} | ${nameShape(type)} | ${unit} | ${nameRange(type)} | ${since} | ${words} |`;
}

function nameType(type: FieldType): string {
  switch (type.kind) {
    case "number":
      return type.integer ? "integer" : "number";
    case "choice":
      return typeof type.of[0] === "number" ? "integer" : "text";
    case "flag":
      return "true or false";
    case "maybe":
      return `${nameType(type.of)} or null`;
    case "list":
      return `list of ${nameType(type.of)}`;
    case "dictionary":
      return `object of ${nameType(type.of)}`;
    case "fields":
    case "variants":
      return "object";
    case "array":
      return type.element;
    default:
      return type.kind;
  }
}

function nameShape(type: FieldType): string {
  return type.kind === "array" || type.kind === "list" ? (type.length ?? "any") : "";
}

function nameRange(type: FieldType): string {
  switch (type.kind) {
    case "number":
      return nameNumbers(type.min, type.max);
    case "index":
      return `${type.orNone ? "−1" : "0"} … ${type.of} − 1`;
    case "choice":
      return type.of.join(", ");
    case "text":
      return type.form ?? "";
    case "maybe":
    case "list":
    case "dictionary":
    case "array":
      return nameRange(type.of);
    default:
      return "";
  }
}

function nameNumbers(min: number, max: number): string {
  if (min <= -Number.MAX_VALUE) return "finite";
  const open = max === Number.MAX_VALUE || max === Number.MAX_SAFE_INTEGER || max === 2 ** 31 - 1;
  return open ? `≥ ${min}` : `${String(min).replace("-", "−")} … ${max}`;
}
