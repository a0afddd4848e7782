/**
 * The view as the part of an address behind `#`, and back. Behind `#` because
 * that part is never sent to a server: what somebody searches for stays theirs.
 * Papers and clusters are named by id (papers also by the ids of records that
 * were merged into them), so a link survives a rebuild. What equals the initial
 * state is left out. Cost: O(n) for the table of ids, made once an atlas.
 *
 *     { focus: 7, camera: { x: 1, y: 2, scale: 3 } }  ⇄  #paper=10.1/x&at=1,2,3
 */

import type { OpenedAtlas } from "../model/index.ts";
import type { Camera } from "./camera.ts";
import { INITIAL_STATE, type Panel, type ThemeChoice, type ViewState } from "./view-state.ts";

/** A part of an address that does not fit, by its key; `given` is as it stood there. */
export interface UrlProblem {
  readonly part: string;
  readonly given: string;
}

export interface ReadState {
  readonly value: ViewState;
  readonly problems: readonly UrlProblem[];
}

type Names = Pick<OpenedAtlas, "content">;

const PANELS: readonly Panel[] = ["regions", "results", "export", "about", "ledger", "options", "none"];
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
  if (state.cluster !== null) add("cluster", clusters[state.cluster].id);
  if (state.camera !== null) add("at", writeCamera(state.camera));
  if (state.query !== "") add("q", state.query);
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
    const change = value === null ? null : readPart(key, value, atlas);
    if (change === null) problems.push({ part: key, given: value ?? part });
    else state = { ...state, ...change };
  }
  return { value: state, problems };
}

function readPart(key: string, value: string, atlas: Names): Partial<ViewState> | null {
  switch (key) {
    case "paper":
      return found(paperIndex(atlas).get(value), (focus) => ({ focus }));
    case "cluster":
      return found(
        atlas.content.clusters.findIndex((cluster) => cluster.id === value),
        (cluster) => ({ cluster }),
      );
    case "at":
      return found(readCamera(value) ?? undefined, (camera) => ({ camera }));
    case "q":
      return { query: value };
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
      return null;
  }
}

function found<Value>(
  value: Value | undefined,
  change: (value: Value) => Partial<ViewState>,
): Partial<ViewState> | null {
  return value === undefined || value === -1 ? null : change(value);
}

const indices = new WeakMap<object, ReadonlyMap<string, number>>();

/** Paper index by id and by alias; an id goes before an alias, a smaller index before a larger one. */
function paperIndex(atlas: Names): ReadonlyMap<string, number> {
  const { papers } = atlas.content;
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

/** Halves of a pair that stand alone, which `encodeURIComponent` refuses, become %uXXXX. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function encode(text: string): string {
  let encoded = "";
  let end = 0;
  for (const lone of text.matchAll(LONE_SURROGATE)) {
    encoded += encodeURIComponent(text.slice(end, lone.index));
    encoded += `%u${lone[0].charCodeAt(0).toString(16).toUpperCase()}`;
    end = lone.index + 1;
  }
  encoded += encodeURIComponent(text.slice(end));
  return encoded.replaceAll("%2F", "/").replaceAll("%3A", ":").replaceAll("%2C", ",");
}

/** `null` when the text is not an encoding of anything. */
function decode(text: string): string | null {
  try {
    return text
      .split(/(%u[0-9A-F]{4})/)
      .map((piece) =>
        /^%u[0-9A-F]{4}$/.test(piece)
          ? String.fromCharCode(Number.parseInt(piece.slice(2), 16))
          : decodeURIComponent(piece),
      )
      .join("");
  } catch {
    return null;
  }
}
