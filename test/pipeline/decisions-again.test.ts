import { describe, expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { type Atlas, type Decisions, DEFAULT_OPTIONS, type SourceFile } from "../../src/model/index.ts";
import { runPipeline } from "../../src/pipeline/run-pipeline.ts";
import { BIBTEX, RIS } from "../support/paper-files.ts";

const host = { progress: () => {}, now: () => 0 };
const encode = (text: string) => new TextEncoder().encode(text);
const LISTS: readonly SourceFile[] = [
  { name: "shore.bib", bytes: encode(BIBTEX) },
  { name: "shore.ris", bytes: encode(RIS) },
];

function build(files: readonly SourceFile[], decisions: Decisions): { atlas: Atlas; about: string[] } {
  const options = { ...DEFAULT_OPTIONS, title: "Shore", user: { decisions, notes: {} } };
  const { atlas, problems } = runPipeline(files, options, host);
  if (atlas === null) throw new Error("no atlas");
  return { atlas, about: problems.filter(({ file }) => file === "decisions").map(({ code }) => code) };
}

const saved = (atlas: Atlas): SourceFile[] => [{ name: "shore.atlas", bytes: encodeAtlas(atlas) }];
const BOTH = ["10.5555/shore.0.0", "10.5555/shore.0.6"] as const;
const TITLED = `@article{a, title = {A lighthouse without any number}, year = 2001}
@article{b, title = {Quite another lighthouse}, year = 2003, abstract = {It stands.}}`;

describe("decisions on papers of a saved atlas", () => {
  test("that were carried out before are neither lost nor complained about", () => {
    const first = build(LISTS, { merges: [BOTH] });
    const again = build(saved(first.atlas), first.atlas.user.decisions);
    expect(again.about).toEqual([]);
    expect(again.atlas.user.decisions).toEqual({ merges: [BOTH] });
    expect(again.atlas.manifest.contentHash).toBe(first.atlas.manifest.contentHash);
  });

  test("find a paper by the id of a record that was merged into it", () => {
    const first = build(LISTS, { merges: [BOTH] }).atlas;
    const paper = first.content.papers.aliases.findIndex((aliases) =>
      BOTH.some((id) => aliases.includes(id)),
    );
    const other = first.content.papers.id.findIndex((_, index) => index !== paper);
    const gone = BOTH.find((id) => id !== first.content.papers.id[paper])!;
    const next = build(saved(first), { merges: [BOTH, [gone, first.content.papers.id[other]]] });
    expect(next.about).toEqual([]);
    expect(next.atlas.content.papers.id).toHaveLength(first.content.papers.id.length - 1);
  });

  test("keep apart what they kept apart", () => {
    const merged = build(LISTS, {}).atlas;
    const names = merged.sources.ledger.flatMap((entry) =>
      entry.state === "rejected" || entry.record === undefined ? [] : [entry],
    );
    const [one, two] = names.filter(({ paper }) => paper === names[0].paper);
    const splits = [[one.record!, two.record!]] as const;
    const split = build(LISTS, { splits }).atlas;
    expect(split.content.papers.id).toHaveLength(merged.content.papers.id.length + 1);
    const again = build(saved(split), { splits });
    expect(again.about).toEqual([]);
    expect(again.atlas.manifest.contentHash).toBe(split.manifest.contentHash);
  });

  test("know papers without a DOI, whose id comes from a title that is no longer theirs", () => {
    const file = [{ name: "two.bib", bytes: encode(TITLED.replaceAll(/@article\{[ab], /g, "@article{,")) }];
    const ids = build(file, {}).atlas.content.papers.id;
    const first = build(file, { merges: [[ids[0], ids[1]]] }).atlas;
    expect(first.content.papers.id).toHaveLength(1);
    const again = build(saved(first), first.user.decisions);
    expect(again.about).toEqual([]);
    const { id, aliases } = again.atlas.content.papers;
    expect([...id, ...aliases[0]]).toEqual(expect.arrayContaining([...ids]));
  });
});
