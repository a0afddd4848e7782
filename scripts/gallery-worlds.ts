/**
 * The atlases that the gallery's scenes are of. All are made here from files of
 * this repository, without network, so every machine has the same ones; IEEE VIS
 * comes from the folder that `LITTORAL_CORPORA` names, where there is one.
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { encodeAtlas } from "../src/atlas/encode-atlas.ts";
import { openAtlas } from "../src/atlas/open-atlas.ts";
import { DEFAULT_OPTIONS, type OpenedAtlas, type SourceFile } from "../src/model/index.ts";
import { runPipeline } from "../src/pipeline/run-pipeline.ts";
import { type Drawing, prepareDrawing } from "../src/view/drawing.ts";

export interface World {
  readonly atlas: OpenedAtlas;
  readonly drawing: Drawing;
}

export interface Worlds {
  /** The example list. */
  readonly seeds: () => World;
  /** The first few papers of it. */
  readonly few: (papers: number) => World;
  /** Some of it with years and numbers of citations, which the list itself has not; every eighth has none. */
  readonly dated: () => World;
  /** Some of it under titles that are read from right to left. */
  readonly rightToLeft: () => World;
  /** Papers of which some have nothing in common with any other. */
  readonly atSea: () => World;
  /** Throws where `hasVis` says that there is none. */
  readonly vis: () => World;
}

const VIS = join(process.env["LITTORAL_CORPORA"] ?? "", "ieee-vis.jsonl.gz");

/** Whether the collection is there. */
export const hasVis = (): boolean => (process.env["LITTORAL_CORPORA"] ?? "") !== "" && existsSync(VIS);

const RTL_TITLES = [
  "מודלים של שפה לומדים מתוך מחלוקת",
  "هل تتفق النماذج اللغوية مع البشر؟",
  "העדפות אנושיות: מה נמדד ומה נשכח (RLHF)",
  "تعلّم التفضيلات من آراء متعارضة",
];
/** Nothing that two of these have in common is a word. */
const LONERS = ["Qwrx vbnl", "Zzkt plmh", "Vvgd rrtn", "Hhjk ssmp", "Xxcb ttwl", "Ggfd nnbv"];

/** Every world is made once, when it is first asked for. */
export function createWorlds(): Worlds {
  const seeds = once(() => build("Disagreement in language models", [readFile("seeds/papers.txt")]));
  const tiny = new Map<number, World>();
  return {
    seeds,
    few: (papers) => {
      const known = tiny.get(papers) ?? build(`The first ${papers}`, [listOf(takePapers(seeds(), papers))]);
      tiny.set(papers, known);
      return known;
    },
    dated: once(() => {
      const papers = takePapers(seeds(), 120).map((paper, k) =>
        k % 8 === 0 ? paper : { ...paper, year: 2010 + ((k * 7) % 15), citationCount: (k * k) % 97 },
      );
      return build("Some with years", [listOf(papers)]);
    }),
    rightToLeft: once(() => {
      const papers = takePapers(seeds(), 48).map((paper, k) => ({
        ...paper,
        title: `${RTL_TITLES[k % RTL_TITLES.length]} ${k + 1}`,
      }));
      return build("מפה של מאמרים", [listOf(papers)]);
    }),
    atSea: once(() => {
      const lonely = LONERS.map((title) => ({ title, abstract: "", year: 2020 }));
      return build("Some at sea", [listOf([...takePapers(seeds(), 40), ...lonely])]);
    }),
    vis: once(() =>
      build("IEEE VIS", [{ name: "ieee-vis.jsonl.gz", bytes: new Uint8Array(readFileSync(VIS)) }]),
    ),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function build(title: string, files: readonly SourceFile[]): World {
  const { atlas } = runPipeline(files, { ...DEFAULT_OPTIONS, title }, { progress: () => {}, now: () => 0 });
  const opened = atlas === null ? null : openAtlas(encodeAtlas(atlas)).value;
  if (opened === null) throw new Error(`The gallery could not build “${title}”.`);
  return { atlas: opened, drawing: prepareDrawing(opened.content) };
}

/** Of the folder that npm runs scripts and tests in. */
function readFile(path: string): SourceFile {
  return { name: path, bytes: new Uint8Array(readFileSync(path)) };
}

interface GivenPaper {
  readonly title: string;
  readonly abstract: string;
  readonly year: number | null;
}

function takePapers({ atlas }: World, count: number): GivenPaper[] {
  const { title, year } = atlas.content.papers;
  return title
    .slice(0, count)
    .map((own, paper) => ({ title: own, abstract: atlas.readAbstract(paper), year: year[paper] }));
}

function listOf(papers: readonly GivenPaper[]): SourceFile {
  const text = papers.map((paper) => JSON.stringify(paper)).join("\n");
  return { name: "papers.jsonl", bytes: new TextEncoder().encode(text) };
}
