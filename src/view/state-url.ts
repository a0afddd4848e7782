/**
 * The view as the part of an address behind `#`, and back. Behind `#` because
 * that part is never sent to a server: what somebody searches for stays theirs.
 * Papers and clusters are named by id (papers also by the ids of records that
 * were merged into them), so a link survives a rebuild; a selection, which may
 * hold thousands, by index beside the atlas's hash. What equals the initial state
 * is left out. Cost: O(n) for the table of ids, made once an atlas.
 *
 *     { focus: 7, camera: { x: 1, y: 2, scale: 3 } }  ⇄  #paper=10.1/x&at=1,2,3
 */

import type { OpenedAtlas } from "../model/index.ts";
import type { Camera } from "./camera.ts";
import { readFilter, writeFilters } from "./filters-url.ts";
import { readLook, writeLook } from "./look-url.ts";
import { ORDERS } from "./order-papers.ts";
import { readSelection, writeSelection } from "./selection.ts";
import { decode, encode } from "./url-text.ts";
import { INITIAL_STATE, PANELS, type ThemeChoice, type ViewState } from "./view-state.ts";

/** A part of an address that does not fit, by its key; `given` is as it stood there. */
export interface UrlProblem {
  readonly part: string;
  readonly given: string;
}

export interface ReadState {
  readonly value: ViewState;
  readonly problems: readonly UrlProblem[];
}

type Names = Pick<OpenedAtlas, "content" | "manifest">;

const THEMES: readonly ThemeChoice[] = ["auto", "light", "dark"];

/** Coordinates beyond this are no place on any map. */
const FARTHEST = 1e6;

/** The address of a state: `""` for the initial one, else `#…`. */
export function writeStateUrl(state: ViewState, atlas: Names): string {
  const { papers, clusters } = atlas.content;
  const parts: string[] = [];
  const add = (key: string, value: string): void => {
    parts.push(`${key}=${encode(value)}`);
  };
  if (state.focus !== null) add("paper", papers.id[state.focus]);
  if (state.focus !== null && state.pair !== null) add("with", papers.id[state.pair]);
  if (state.cluster !== null) add("cluster", clusters[state.cluster].id);
  if (state.camera !== null) add("at", writeCamera(state.camera));
  if (state.query !== "") add("q", state.query);
  parts.push(...writeFilters(state.filters, atlas.content));
  if (state.order !== INITIAL_STATE.order) add("sort", state.order);
  if (state.selection !== null) add("chosen", `${stampOf(atlas)}.${writeSelection(state.selection)}`);
  parts.push(...writeLook(state.look));
  if (state.panel !== INITIAL_STATE.panel) add("panel", state.panel);
  if (state.theme !== INITIAL_STATE.theme) add("theme", state.theme);
  return parts.length === 0 ? "" : `#${parts.join("&")}`;
}

/** Reads what stands behind `#` (with or without it). What does not fit is left at its initial value and reported. */
export function readStateUrl(hash: string, atlas: Names): ReadState {
  const problems: UrlProblem[] = [];
  let state: ViewState = INITIAL_STATE;
  for (const part of hash.replace(/^#/, "").split("&")) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    const key = equals < 0 ? part : part.slice(0, equals);
    const value = equals < 0 ? null : decode(part.slice(equals + 1));
    const change =
      value === null ? null : readPart(key, value, { atlas, raw: part.slice(equals + 1), state });
    if (change === null) problems.push({ part: key, given: value ?? part });
    else state = { ...state, ...change };
  }
  // A pair without its first paper, or of a paper with itself, is none.
  const isPair = state.focus !== null && state.pair !== state.focus;
  return { value: isPair ? state : { ...state, pair: null }, problems };
}

/** Enough of an atlas's hash to tell that a selection was made in another one. */
const stampOf = (atlas: Names): string => atlas.manifest.contentHash.slice(0, 8);

/** What reading one part may need besides its value. */
interface Reading {
  readonly atlas: Names;
  /** The value before decoding: lists are decoded one by one. */
  readonly raw: string;
  /** As far as it has been read. */
  readonly state: ViewState;
}

function readPart(key: string, value: string, reading: Reading): Partial<ViewState> | null {
  const { atlas, raw, state } = reading;
  switch (key) {
    case "paper":
      return found(paperIndex(atlas).get(value), (focus) => ({ focus }));
    case "with":
      return found(paperIndex(atlas).get(value), (pair) => ({ pair }));
    case "cluster":
      return found(
        atlas.content.clusters.findIndex((cluster) => cluster.id === value),
        (cluster) => ({ cluster }),
      );
    case "at":
      return found(readCamera(value) ?? undefined, (camera) => ({ camera }));
    case "q":
      return { query: value };
    case "sort":
      return found(
        ORDERS.find((order) => order === value),
        (order) => ({ order }),
      );
    case "chosen":
      return found(readChosen(value, atlas) ?? undefined, (selection) => ({ selection }));
    case "panel":
      return found(
        PANELS.find((panel) => panel === value),
        (panel) => ({ panel }),
      );
    case "theme":
      return found(
        THEMES.find((theme) => theme === value),
        (theme) => ({ theme }),
      );
    default:
      return readMore(key, raw, { atlas, state });
  }
}

function readMore(
  key: string,
  raw: string,
  { atlas, state }: Omit<Reading, "raw">,
): Partial<ViewState> | null {
  const filter = readFilter(key, raw, atlas.content);
  if (filter !== null) return { filters: { ...state.filters, ...filter } };
  const look = readLook(key, raw);
  return look === null ? null : { look: { ...state.look, ...look } };
}

function readChosen(text: string, atlas: Names): ViewState["selection"] {
  const [stamp, papers, ...rest] = text.split(".");
  if (stamp !== stampOf(atlas) || papers === undefined || rest.length > 0) return null;
  const selection = readSelection(papers, atlas.content.papers.id.length);
  return selection?.length === 0 ? null : selection;
}

function found<Value>(
  value: Value | undefined,
  change: (value: Value) => Partial<ViewState>,
): Partial<ViewState> | null {
  return value === undefined || value === -1 ? null : change(value);
}

const indices = new WeakMap<object, ReadonlyMap<string, number>>();

/** Paper index by id and by alias; an id goes before an alias, a smaller index before a larger one. */
export function paperIndex({ content: { papers } }: Pick<Names, "content">): ReadonlyMap<string, number> {
  const known = indices.get(papers);
  if (known !== undefined) return known;
  const index = new Map<string, number>();
  papers.id.forEach((id, paper) => {
    if (!index.has(id)) index.set(id, paper);
  });
  papers.aliases.forEach((aliases, paper) => {
    for (const alias of aliases) if (!index.has(alias)) index.set(alias, paper);
  });
  indices.set(papers, index);
  return index;
}

/** Places to a hundredth of a pixel, the scale to six digits: nobody sees the difference, and the address stays short. */
function writeCamera(camera: Camera): string {
  // Of the scale as it is written, so that a place that is read is written the same again.
  const scale = Number(camera.scale.toPrecision(6));
  const digits = Math.min(8, Math.max(0, Math.ceil(Math.log10(scale)) + 2));
  const numbers = [camera.x.toFixed(digits), camera.y.toFixed(digits), scale];
  return numbers.map((text) => String(Number(text))).join(",");
}

function readCamera(text: string): Camera | null {
  const numbers = text.split(",").map((part) => (/^-?[\d.]+(e[-+]?\d+)?$/.test(part) ? Number(part) : NaN));
  if (numbers.length !== 3) return null;
  const [x, y, scale] = numbers;
  const fits = Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST && scale >= 1e-6 && scale <= FARTHEST;
  return fits ? { x: x + 0, y: y + 0, scale } : null;
}
