/** What `littoral verify` says: whether a rebuild gave the same, and if not, what differs, in words. */

import type { FileComparison } from "../src/atlas/compare-files.ts";
import type { Manifest, OpenedAtlas } from "../src/model/index.ts";
import { comparePapers, excerptChange, type FieldChange } from "../src/view/compare-papers.ts";
import { countThings } from "./console.ts";

export interface Verification {
  readonly sameContent: boolean;
  readonly sameBytes: boolean;
  /** Of the content in the file, and of the rebuild. */
  readonly contentHash: { readonly atlas: string; readonly rebuilt: string };
  /** Whether the content in the file is what its manifest says. */
  readonly intact: boolean;
  readonly entries: readonly string[];
  readonly papers: {
    /** Only in the rebuild: missing in the atlas. */
    readonly added: readonly NamedPaper[];
    readonly removed: readonly NamedPaper[];
    readonly changed: readonly (NamedPaper & { readonly fields: readonly FieldChange[] })[];
  };
  readonly littoral: { readonly atlas: string; readonly now: string };
  readonly sentences: readonly string[];
}

export interface NamedPaper {
  readonly id: string;
  readonly title: string;
}

interface Sides {
  readonly atlas: OpenedAtlas;
  readonly rebuilt: OpenedAtlas;
  readonly files: FileComparison;
}

export function describeVerification({ atlas, rebuilt, files }: Sides): Verification {
  const [mine, theirs] = files.hashes;
  const found = comparePapers(atlas, rebuilt);
  const name = ({ content }: OpenedAtlas, paper: number): NamedPaper => ({
    id: content.papers.id[paper],
    title: content.papers.title[paper],
  });
  const facts = {
    sameContent: mine === theirs,
    sameBytes: files.sameBytes,
    contentHash: { atlas: mine, rebuilt: theirs },
    intact: mine === atlas.manifest.contentHash,
    entries: [...files.content, ...files.about],
    papers: {
      added: found.added.map((paper) => name(rebuilt, paper)),
      removed: found.removed.map((paper) => name(atlas, paper)),
      changed: found.changed.map(({ before, fields }) => ({ ...name(atlas, before), fields })),
    },
    littoral: { atlas: atlas.manifest.littoral, now: rebuilt.manifest.littoral },
  };
  return { ...facts, sentences: sayAll(facts, { atlas, rebuilt, files }) };
}

type Facts = Omit<Verification, "sentences">;

function sayAll(facts: Facts, sides: Sides): string[] {
  const broken = facts.intact
    ? []
    : ["The content in the file is not what its own manifest says: the file was changed after it was built."];
  if (facts.sameContent) return [...broken, ...saySame(facts, sides)];
  const { littoral, papers } = facts;
  const other =
    littoral.atlas === littoral.now
      ? []
      : [
          `The atlas was made by Littoral ${littoral.atlas}, this is ${littoral.now}: other versions may give another map.`,
        ];
  const { added, removed, changed } = papers;
  const same = added.length + removed.length + changed.length === 0;
  return [
    `The content differs: ${facts.contentHash.atlas.slice(0, 16)} in the atlas, ${facts.contentHash.rebuilt.slice(0, 16)} rebuilt.`,
    ...broken,
    ...other,
    // What most often explains all of it stands first.
    ...sayFiles(sides),
    ...(isStrange(facts, sides)
      ? ["No paper of the atlas is in the files: they may be the wrong ones."]
      : []),
    ...listPapers("only in the atlas, not in the files", removed),
    ...listPapers("only in the files, not in the atlas", added),
    ...changed
      .slice(0, SHOWN)
      .flatMap(({ title, fields }) => fields.map((change) => sayChange(title, change))),
    ...sayRest(changed.length, " that are written otherwise"),
    ...(same ? ["The papers are the same in every field; what was worked out about them is not."] : []),
    `What differs in the file: ${nameEntries(sides.files.content).join(", ")}.`,
  ];
}

/** Which of the files are not those that the atlas knows. */
function sayFiles({ atlas, rebuilt }: Sides): string[] {
  const known = new Set(atlas.sources.files.map(({ sha256 }) => sha256));
  const others = rebuilt.sources.files.filter(({ sha256 }) => !known.has(sha256)).map(({ name }) => name);
  if (others.length === 0) return [];
  const be = others.length === 1 ? "is not a file" : "are not files";
  return [`${others.join(", ")} ${be} that the atlas was built from, byte for byte.`];
}

const ENTRY_WORDS: Readonly<Record<string, string>> = {
  "papers.json": "the papers",
  "map.bin": "places on the map",
  "links.bin": "links",
  "clusters.json": "clusters",
  "concepts.json": "concepts",
  "citations.bin": "citations",
};

/** "the papers (papers.json)"; all abstracts as one. */
function nameEntries(entries: readonly string[]): string[] {
  const chunks = entries.filter((entry) => entry.startsWith("abstracts/"));
  const others = entries.filter((entry) => !entry.startsWith("abstracts/"));
  const named = others.map((entry) => `${ENTRY_WORDS[entry] ?? "something unknown"} (${entry})`);
  if (chunks.length === 1) named.push(`abstracts (${chunks[0]})`);
  if (chunks.length > 1) named.push(`abstracts (${chunks[0]} and ${chunks.length - 1} more)`);
  return named;
}

function saySame(facts: Facts, { atlas, rebuilt, files }: Sides): string[] {
  const hash = facts.contentHash.rebuilt.slice(0, 16);
  if (facts.sameBytes) return [`Rebuilt, it is the same to the byte; content ${hash}.`];
  const reasons = files.about.map((entry) => explainEntry(entry, atlas, rebuilt));
  return [
    `Rebuilt, the content is the same: ${hash}. The bytes of the file differ: ${reasons.join("; ") || "it was packed otherwise"}.`,
  ];
}

/** Why an entry apart from the content differs. */
function explainEntry(entry: string, atlas: OpenedAtlas, rebuilt: OpenedAtlas): string {
  if (entry === "sources.json") {
    const list = ({ sources }: OpenedAtlas) => sources.files.map(({ name, sha256 }) => `${name} ${sha256}`);
    const [before, after] = [list(atlas), list(rebuilt)];
    if (before.join("\n") === after.join("\n")) return "the account of records and problems (sources.json)";
    if ([...before].sort().join("\n") === [...after].sort().join("\n"))
      return "the files were given in another order (sources.json)";
    return "the files have other names or other bytes (sources.json)";
  }
  if (entry !== "manifest.json") return `what the user noted (${entry})`;
  const names = Object.keys(atlas.manifest).filter(
    (name) =>
      JSON.stringify(atlas.manifest[name as keyof Manifest]) !==
      JSON.stringify(rebuilt.manifest[name as keyof Manifest]),
  );
  return `${names.join(", ") || "its wording"} (manifest.json)`;
}

/** Papers of a kind that are named; `--json` has all. */
const SHOWN = 20;

function sayRest(papers: number, what: string): string[] {
  return papers > SHOWN ? [`and ${countThings(papers - SHOWN, "paper")} more${what} (--json has all).`] : [];
}

function isStrange({ papers }: Facts, { atlas }: Sides): boolean {
  return papers.removed.length === atlas.content.papers.id.length;
}

function listPapers(where: string, papers: readonly NamedPaper[]): string[] {
  if (papers.length === 0) return [];
  return [
    `${countThings(papers.length, "paper")} ${where}:`,
    ...papers.slice(0, SHOWN).map(({ title, id }) => `  “${title}” (${id})`),
    ...sayRest(papers.length, "").map((line) => `  ${line}`),
  ];
}

function sayChange(title: string, change: FieldChange): string {
  const [before, after] = excerptChange(change);
  return `“${title}”: the ${nameField(change.field)} in the atlas is “${before}”, in the files “${after}”.`;
}

/** The name of a field as a sentence has it. */
export function nameField(field: string): string {
  const names: Readonly<Record<string, string>> = {
    citationCount: "number of citations",
    doi: "DOI",
    url: "address",
    ids: "other ids",
    aliases: "other ids of merged records",
    extra: "fields that were not understood",
    given: "text as given",
    retracted: "retraction",
  };
  return names[field] ?? field;
}
