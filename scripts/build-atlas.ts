/** From paths to the bytes of an atlas, with everything that was found out on the way. */

import { basename } from "node:path";
import { encodeAtlas } from "../src/atlas/encode-atlas.ts";
import { openAtlas } from "../src/atlas/open-atlas.ts";
import type {
  Atlas,
  BuildOptions,
  ColumnMapping,
  OpenedAtlas,
  Problem,
  SourceFile,
  Sources,
  UserLayer,
} from "../src/model/index.ts";
import { nameSources } from "../src/pipeline/name-sources.ts";
import { runPipeline } from "../src/pipeline/run-pipeline.ts";
import { createNodeHost } from "./node-host.ts";
import { looksLikeAtlas, readFiles } from "./read-files.ts";

export interface Build {
  /** `null` when nothing could be built; the problems say why. */
  readonly made: { readonly atlas: Atlas; readonly bytes: Uint8Array } | null;
  /** What became of every record, also when nothing could be built. */
  readonly sources: Sources;
  readonly problems: readonly Problem[];
  readonly seconds: number;
}

export interface BuildSettings {
  readonly options: BuildOptions;
  /** '' or absent for the files' names. */
  readonly title?: string;
  /** The columns of fields, in those files that are tables. */
  readonly columns?: ColumnMapping;
  /** Decisions to carry out, notes to keep; without it, the notes of the one atlas among the files are kept. */
  readonly user?: UserLayer;
  /** The map is kept as it was in this atlas, as far as the evidence allows; so is what the user decided and noted. */
  readonly earlier?: OpenedAtlas;
}

export function buildAtlas(paths: readonly string[], settings: BuildSettings): Build {
  const { options, title = "", columns, user, earlier } = settings;
  const host = createNodeHost();
  const start = host.now();
  const read = readFiles(paths, columns);
  const named = { title: title || nameSources(read.files.map(({ name }) => basename(name))) };
  const noted = user ?? earlier?.user ?? findNotes(read.files);
  const lost = read.problems.map((problem) => ({
    ...problem,
    file: read.names[paths.indexOf(problem.file)],
  }));
  const { atlas, sources, problems } = runPipeline(
    read.files,
    { ...options, ...named, user: noted, lost, ...(earlier === undefined ? {} : { earlier }) },
    host,
  );
  const made = atlas === null ? null : { atlas, bytes: encodeAtlas(atlas) };
  host.clear();
  const seconds = (host.now() - start) / 1000;
  // To the person at the keyboard a file is the path that was typed.
  return { made, sources, problems: [...read.problems, ...problems.slice(lost.length)], seconds };
}

/** What the user noted in the one atlas among the files. */
function findNotes(files: readonly SourceFile[]): UserLayer | undefined {
  const atlases = files.filter(({ bytes }) => looksLikeAtlas(bytes));
  const notes = atlases.length === 1 ? openAtlas(atlases[0].bytes).value?.user.notes : undefined;
  return notes === undefined ? undefined : { decisions: {}, notes };
}
