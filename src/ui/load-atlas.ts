/**
 * Where atlases come from: the file beside the page, the file picker, a drop.
 *
 * What can be wrong with a file is a state with words in it, never an
 * exception, and it never takes away an atlas that is already open.
 */

import { type ReadonlySignal, signal } from "@preact/signals";
import { openAtlas } from "../atlas/open-atlas.ts";
import type { OpenedAtlas } from "../model/index.ts";
import { createSearch, type Search } from "../view/search-papers.ts";
import { readStateUrl } from "../view/state-url.ts";
import { INITIAL_STATE } from "../view/view-state.ts";
import { shellText } from "./messages/shell.ts";
import { createSession, type Session } from "./session.ts";

/** The atlas beside the page. */
const SHIPPED = "./atlas.atlas";

export type LoadState =
  | { readonly kind: "loading" }
  /** There is no atlas beside the page: not an error, but something to do. */
  | { readonly kind: "missing" }
  | { readonly kind: "failed"; readonly reasons: readonly string[] }
  | Opened;

export interface Opened {
  readonly kind: "open";
  readonly session: Session;
  readonly search: Search;
}

/** Something the user should read once, over the map. */
export interface Notice {
  readonly title: string;
  readonly details: readonly string[];
}

export interface Loader {
  readonly state: ReadonlySignal<LoadState>;
  readonly notice: ReadonlySignal<Notice | null>;
  readonly dismiss: () => void;
  /** Says that parts of the address (`key: value`) do not fit the atlas. */
  readonly complain: (problems: readonly string[]) => void;
  readonly fetchShipped: () => Promise<void>;
  readonly openFiles: (files: readonly File[]) => Promise<void>;
}

export function createLoader(): Loader {
  const state = signal<LoadState>({ kind: "loading" });
  const notice = signal<Notice | null>(null);
  /** Only the latest request may deliver. */
  let latest = 0;

  const begin = (): (() => boolean) => {
    const request = ++latest;
    return () => request === latest;
  };

  const fetchShipped = async (): Promise<void> => {
    const isLatest = begin();
    state.value = { kind: "loading" };
    const next = await fetchAtlas();
    if (!isLatest()) return;
    state.value = next.state;
    notice.value = next.notice;
  };

  const openFiles = async (files: readonly File[]): Promise<void> => {
    const file = files[0];
    if (file === undefined) return;
    const isLatest = begin();
    const opened = openAtlas(new Uint8Array(await file.arrayBuffer()));
    if (!isLatest()) return;
    const extra = files.length > 1 ? [shellText.manyFiles] : [];
    if (opened.value === null) {
      const reasons = [...opened.problems, ...extra];
      if (state.value.kind !== "open") state.value = { kind: "failed", reasons };
      else notice.value = { title: shellText.notAnAtlas(file.name), details: reasons };
      return;
    }
    const details = [...opened.problems, ...extra];
    const next = startSession(opened.value, "").opened;
    next.session.announcement.value = shellText.opened(opened.value.manifest.title);
    history.pushState(null, "", `${location.pathname}${location.search}`);
    state.value = next;
    notice.value = details.length > 0 ? { title: file.name, details } : null;
  };

  return {
    state,
    notice,
    dismiss: () => {
      notice.value = null;
    },
    complain: (details) => {
      notice.value = { title: shellText.badAddress, details };
    },
    fetchShipped,
    openFiles,
  };
}

interface Fetched {
  readonly state: LoadState;
  readonly notice: Notice | null;
}

async function fetchAtlas(): Promise<Fetched> {
  const failed = (...reasons: string[]): Fetched => ({ state: { kind: "failed", reasons }, notice: null });
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await fetch(SHIPPED);
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch {
    return failed(shellText.unreachable);
  }
  if (response.status === 404) return { state: { kind: "missing" }, notice: null };
  if (!response.ok) return failed(shellText.refused(response.status));
  const atlas = openAtlas(bytes);
  if (atlas.value === null) return failed(...atlas.problems);
  const { opened, problems } = startSession(atlas.value, location.hash);
  const details = [...atlas.problems, ...problems];
  return { state: opened, notice: details.length > 0 ? { title: shellText.badAddress, details } : null };
}

/** A session whose view comes from the address. */
function startSession(atlas: OpenedAtlas, hash: string): { opened: Opened; problems: readonly string[] } {
  const initial = hash === "" ? { value: INITIAL_STATE, problems: [] } : readStateUrl(hash, atlas);
  const search = createSearch(atlas);
  return {
    opened: { kind: "open", session: createSession(atlas, search, initial.value), search },
    problems: initial.problems.map(({ part, given }) => `${part}: ${given}`),
  };
}
