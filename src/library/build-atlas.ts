/**
 * From lists of papers to an atlas in one call, for programs: what the command
 * line and the page do, without files, terminal or worker. Bad input is output:
 * problems in sentences, and what became of every record. Deterministic: the
 * same files and options give the same bytes. It computes where it is called;
 * in a browser, call it in a worker. Cost: docs/benchmarks.md.
 *
 *     const { bytes, problems } = buildAtlas([{ name: "papers.bib", text }], { options: { regions: 12 } })
 */

import { encodeAtlas } from "../atlas/encode-atlas.ts";
import { openAtlas } from "../atlas/open-atlas.ts";
import {
  type BuildOptions,
  type ColumnMapping,
  DEFAULT_OPTIONS,
  type Host,
  type OpenedAtlas,
  type Problem,
  type Sources,
  type UserLayer,
} from "../model/index.ts";
import { nameSources } from "../pipeline/name-sources.ts";
import { runPipeline } from "../pipeline/run-pipeline.ts";

/** One list of papers, as bytes or as text; what format it is in is seen from its content. */
export interface ListFile {
  /** Shown in the ledger and in messages; without path. */
  readonly name: string;
  /** Any encoding, zipped or not. */
  readonly bytes?: Uint8Array;
  /** Used when there are no `bytes`. */
  readonly text?: string;
  /** The columns of fields, when it is a table whose head does not tell. */
  readonly columns?: ColumnMapping;
}

/** What can be set about a build; everything has a default. */
export interface AtlasRequest {
  /** What the map is called; '' or absent: after the files. */
  readonly title?: string;
  /** Those that differ from `DEFAULT_OPTIONS`. */
  readonly options?: Partial<BuildOptions>;
  /** Decisions to carry out and notes to keep. */
  readonly user?: UserLayer;
  /** Called as stages go on; `share` (0..1) never falls. */
  readonly onProgress?: (stage: string, share: number) => void;
}

/** What came of a build. */
export interface BuiltAtlas {
  /** The `.atlas` file; `null` when there was no paper to make a map of, and `problems` say why. */
  readonly bytes: Uint8Array | null;
  /** The same, opened. */
  readonly atlas: OpenedAtlas | null;
  /** The files, and what became of every record of them. */
  readonly sources: Sources;
  readonly problems: readonly Problem[];
}

/** @throws only by a mistake of ours: nothing in a list makes it throw */
export function buildAtlas(files: readonly ListFile[], request: AtlasRequest = {}): BuiltAtlas {
  const { title = "", options = {}, user, onProgress } = request;
  const encoder = new TextEncoder();
  const given = files.map(({ name, bytes, text = "", columns }) => ({
    name,
    bytes: bytes ?? encoder.encode(text),
    ...(columns === undefined ? {} : { columns }),
  }));
  const host: Host = { progress: onProgress ?? (() => undefined), now: () => 0 };
  const named = { title: title || nameSources(files.map(({ name }) => name)) };
  const told = user === undefined ? {} : { user };
  const made = runPipeline(given, { ...DEFAULT_OPTIONS, ...options, ...named, ...told }, host);
  const bytes = made.atlas === null ? null : encodeAtlas(made.atlas);
  return {
    bytes,
    atlas: bytes === null ? null : openAtlas(bytes).value,
    sources: made.sources,
    problems: made.problems,
  };
}
