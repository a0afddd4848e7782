/**
 * Where atlases come from: the file beside the page, the file picker, a drop,
 * this browser's memory, or a build from lists of papers.
 *
 * What can be wrong with a file is a state with words in it, never an
 * exception, and it never takes away an atlas that is already open.
 */

import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { openAtlas } from "../atlas/open-atlas.ts";
import type { OpenedAtlas } from "../model/index.ts";
import { readStateUrl } from "../view/state-url.ts";
import { type Edition, startTimeline, type Timeline } from "../view/undo.ts";
import { INITIAL_STATE } from "../view/view-state.ts";
import { fetchOwnAtlas, type OwnAtlas } from "./home.ts";
import { shellText } from "./messages/shell.ts";
import { type Builds, createBuilds } from "./papers/builds.ts";
import { setRest, wholeContent } from "./whole-atlas.ts";
import { writeAddress } from "./write-address.ts";
import { createSession, type Session } from "./session.ts";

export type LoadState =
  | { readonly kind: "loading" }
  /** There is no atlas beside the page: not an error, but something to do. */
  | { readonly kind: "missing" }
  | { readonly kind: "failed"; readonly reasons: readonly string[] }
  | Opened;

/** `papers/current-file.ts` has its file with what was noted since. */
export interface Opened extends Edition {
  readonly kind: "open";
  readonly session: Session;
}

/** Something the user should read once, over the map. */
export interface Notice {
  readonly title: string;
  readonly details: readonly string[];
  readonly actions?: readonly NoticeAction[];
}

export interface NoticeAction {
  readonly label: string;
  readonly act: () => void;
}

export interface Loader {
  readonly state: ReadonlySignal<LoadState>;
  readonly notice: ReadonlySignal<Notice | null>;
  readonly builds: Builds;
  readonly tell: (notice: Notice | null) => void;
  /** Says that parts of the address (`key: value`) do not fit the atlas. */
  readonly complain: (problems: readonly string[]) => void;
  readonly fetchShipped: () => Promise<void>;
  /** Opens an atlas, or builds one from anything else. */
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  /** Opens an atlas whose bytes are at hand. @returns whether it could be opened */
  readonly openBytes: (bytes: Uint8Array<ArrayBuffer>, name: string) => boolean;
  /** Goes back or forth to another map of this visit. */
  readonly openAgain: (timeline: Timeline) => Promise<void>;
}

/** What opening needs of the loader. */
export interface Desk {
  readonly state: Signal<LoadState>;
  readonly notice: Signal<Notice | null>;
  readonly builds: Builds;
  /** Ends whatever was asked before. @returns whether this is still the latest request: only that may deliver */
  readonly begin: () => () => boolean;
}

export function createLoader(): Loader {
  let latest = 0;
  const state = signal<LoadState>({ kind: "loading" });
  const notice = signal<Notice | null>(null);
  const begin = (): (() => boolean) => {
    const request = ++latest;
    builds.cancel();
    return () => request === latest;
  };
  const builds: Builds = createBuilds((built) => {
    void show(desk, ({ showBuilt }) => showBuilt(desk, built));
  });
  const desk: Desk = { state, notice, builds, begin };
  return {
    state,
    notice,
    builds,
    tell: (next) => {
      notice.value = next;
    },
    complain: (details) => {
      notice.value = { title: shellText.badAddress, details };
    },
    fetchShipped: () => fetchShipped(desk),
    openFiles: async (files) => {
      const { openFiles } = await import("./papers/open-files.ts");
      await openFiles(desk, files);
    },
    openBytes: (bytes, name) => openBytes(desk, bytes, name),
    openAgain: (timeline) => show(desk, ({ showAgain }) => showAgain(desk, timeline)),
  };
}

async function fetchShipped({ state, notice, begin }: Desk): Promise<void> {
  const isLatest = begin();
  state.value = { kind: "loading" };
  const next = await fetchAtlas();
  if (!isLatest()) return;
  state.value = next.state;
  notice.value = next.notice;
}

export function openBytes(desk: Desk, bytes: Uint8Array<ArrayBuffer>, name: string): boolean {
  const { state, notice, builds } = desk;
  builds.ask(null);
  const opened = openAtlas(bytes);
  if (opened.value === null) {
    if (state.value.kind !== "open") state.value = { kind: "failed", reasons: opened.problems };
    else notice.value = { title: shellText.notAnAtlas(name), details: opened.problems };
    return false;
  }
  notice.value = null;
  showOpened(desk, startSession(opened.value, bytes));
  return true;
}

/** Shows an atlas in place of the one before; its view has an address of its own. */
export function showOpened({ state }: Desk, opened: Opened): void {
  opened.session.announcement.value = shellText.opened(opened.session.atlas.manifest.title);
  writeAddress("pushState", "");
  state.value = opened;
}

/** @param showIt whether it could be shown: then it is kept */
async function show(
  desk: Desk,
  showIt: (ways: typeof import("./papers/show-built.ts")) => boolean,
): Promise<void> {
  const isLatest = desk.begin();
  let ways: typeof import("./papers/show-built.ts");
  try {
    ways = await import("./papers/show-built.ts");
  } catch {
    if (isLatest()) desk.notice.value = { title: shellText.notShown, details: [shellText.partMissing] };
    return;
  }
  if (isLatest() && showIt(ways)) await keepShown(desk);
}

/** Keeps the open atlas in the browser for another day; not being able to is worth a remark, no more. */
export async function keepShown({ state, notice }: Desk): Promise<void> {
  const opened = state.value;
  if (opened.kind !== "open") return;
  const { keepOpened } = await import("./papers/keep-opened.ts");
  const remark = await keepOpened(opened);
  if (remark === null || state.value !== opened) return;
  const known = notice.value ?? { title: remark.title, details: [] };
  notice.value = { ...known, details: [...known.details, ...remark.details] };
}

interface Fetched {
  readonly state: LoadState;
  readonly notice: Notice | null;
}

async function fetchAtlas(): Promise<Fetched> {
  const failed = (...reasons: string[]): Fetched => ({ state: { kind: "failed", reasons }, notice: null });
  let own: OwnAtlas;
  try {
    own = await fetchOwnAtlas();
  } catch {
    return failed(shellText.unreachable);
  }
  const { status, bytes } = own;
  if (status === 404) return { state: { kind: "missing" }, notice: null };
  if (status < 200 || status > 299) return failed(shellText.refused(status));
  const atlas = openAtlas(bytes);
  if (atlas.value === null) return failed(...atlas.problems);
  if (own.fetchRest !== undefined) setRest(bytes, own.fetchRest);
  const initial = location.hash === "" ? null : readStateUrl(location.hash, atlas.value);
  const opened = startSession(atlas.value, bytes, initial?.value);
  const details = (initial?.problems ?? []).map(({ part, given }) => `${part}: ${given}`);
  return { state: opened, notice: details.length > 0 ? { title: shellText.badAddress, details } : null };
}

/** A session of an atlas that can be built again from itself. */
function startSession(atlas: OpenedAtlas, file: Edition["file"], state = INITIAL_STATE): Opened {
  const given = [{ name: `${atlas.manifest.title}.atlas`, content: wholeContent(file) }];
  const edition: Edition = { file, given, isFromItself: true, tables: [], change: null };
  return startEdition(atlas, edition, startTimeline({ edition, state, user: atlas.user }));
}

/** @param timeline at present on this edition of the atlas */
export function startEdition(atlas: OpenedAtlas, edition: Edition, timeline: Timeline): Opened {
  return { ...edition, kind: "open", session: createSession(atlas, timeline) };
}
