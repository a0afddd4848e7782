/**
 * Builds that the user asks for: one at a time, a new one ends the one before.
 * What is going on is in two signals; what came of it is delivered to the loader.
 */

import { type ReadonlySignal, signal } from "@preact/signals";
import {
  type BuildRequest,
  type ColumnMapping,
  DEFAULT_OPTIONS,
  type GivenFile,
  type Problem,
  type TableSample,
} from "../../model/index.ts";
import { runBuild } from "./run-build.ts";

/** A build that somebody wants. */
export interface BuildWish extends BuildRequest {
  /** The same papers with other options or decisions: then it is told what changed. */
  readonly again: boolean;
}

/** A build on its way. */
export interface Running {
  readonly wish: BuildWish;
  readonly stage: string;
  readonly share: number;
}

/** What the user is asked or told. */
export type Asking =
  | { readonly kind: "papers"; readonly text: string }
  /** Nothing was built from the files. */
  | { readonly kind: "nothing"; readonly problems: readonly Problem[] }
  /** The worker died, or a mistake of ours stopped it; it can be tried again. */
  | { readonly kind: "stopped"; readonly died: boolean; readonly reason: string; readonly wish: BuildWish }
  | {
      readonly kind: "columns";
      readonly tables: readonly TableSample[];
      readonly problems: readonly Problem[];
      readonly wish: BuildWish;
    };

export interface Built {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly problems: readonly Problem[];
  readonly tables: readonly TableSample[];
  readonly wish: BuildWish;
}

export interface Builds {
  readonly running: ReadonlySignal<Running | null>;
  readonly asking: ReadonlySignal<Asking | null>;
  readonly ask: (asking: Asking | null) => void;
  /** Builds from files with the usual options. */
  readonly add: (files: readonly GivenFile[]) => void;
  readonly build: (wish: BuildWish) => void;
  /** Builds again with the user's word on the columns of some files, which goes before what was said earlier. */
  readonly giveColumns: (wish: BuildWish, columns: ReadonlyMap<string, ColumnMapping>) => void;
  readonly cancel: () => void;
}

export function createBuilds(deliver: (built: Built) => void): Builds {
  const running = signal<Running | null>(null);
  const asking = signal<Asking | null>(null);
  let stop = (): void => {};

  const cancel = (): void => {
    stop();
    running.value = null;
  };

  const build = (wish: BuildWish): void => {
    cancel();
    asking.value = null;
    running.value = { wish, stage: "read files", share: 0 };
    const current = runBuild(wish, (stage, share) => {
      running.value = { wish, stage, share };
    });
    stop = current.cancel;
    void current.ended.then((reply) => {
      running.value = null;
      if (reply.kind === "built" && reply.atlas !== null) deliver({ ...reply, bytes: reply.atlas, wish });
      else if (reply.kind !== "built")
        asking.value = { kind: "stopped", died: reply.kind === "died", reason: reply.reason, wish };
      // Nothing was built: then a table may have been taken for something else than it is.
      else if (reply.tables.length > 0) asking.value = { ...reply, kind: "columns", wish };
      else asking.value = { kind: "nothing", problems: reply.problems };
    });
  };

  return {
    running,
    asking,
    ask: (next) => {
      asking.value = next;
    },
    add: (files) => build({ files, options: DEFAULT_OPTIONS, title: "", again: false }),
    build,
    giveColumns: (wish, columns) => build({ ...wish, files: withColumns(wish.files, columns) }),
    cancel,
  };
}

/** A file in an archive is named `archive.zip/file.csv`: what is said of it is said of the archive. */
function withColumns(
  files: readonly GivenFile[],
  columns: ReadonlyMap<string, ColumnMapping>,
): readonly GivenFile[] {
  return files.map((file) => {
    const name = [...columns.keys()].find((key) => key === file.name || key.startsWith(`${file.name}/`));
    if (name === undefined) return file;
    return { ...file, columns: { ...file.columns, ...columns.get(name)! } };
  });
}
