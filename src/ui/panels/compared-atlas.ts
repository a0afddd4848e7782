/** The atlas that this one is compared with: read from a file, kept while its panel is not closed. */

import { type Signal, signal } from "@preact/signals";
import { openAtlas } from "../../atlas/open-atlas.ts";
import type { OpenedAtlas } from "../../model/index.ts";
import { type AtlasComparison, compareAtlases } from "../../view/compare-atlases.ts";
import type { Sides } from "../../view/list-differences.ts";
import { applyRenames } from "../../view/rename-clusters.ts";
import { comparedText } from "../messages/compared.ts";
import type { Session } from "../session.ts";

export type Comparing =
  | { readonly kind: "none" }
  | { readonly kind: "busy" }
  | { readonly kind: "refused"; readonly name: string; readonly reasons: readonly string[] }
  | Other;

interface Other {
  readonly kind: "other";
  readonly atlas: OpenedAtlas;
  /** The other one is the older one. */
  readonly isOlder: boolean;
}

/** A finished comparison, as its panel shows it. */
export interface Compared extends Sides {
  readonly other: OpenedAtlas;
  readonly isOlder: boolean;
  readonly found: AtlasComparison;
}

/** By session: another map on the page is compared with nothing yet. */
const kept = new WeakMap<Session, Signal<Comparing>>();
/** Comparing takes a moment, and the panel is left and opened again. */
const latest = new WeakMap<Session, Compared & { readonly own: OpenedAtlas }>();

export function comparingOf(session: Session): Signal<Comparing> {
  const known = kept.get(session) ?? signal<Comparing>({ kind: "none" });
  kept.set(session, known);
  return known;
}

export function forget(session: Session): void {
  comparingOf(session).value = { kind: "none" };
  latest.delete(session);
}

/** Reads the file that was chosen; what is no atlas is said in words, and what was compared before is gone. */
export async function compareWithFile(session: Session, file: File): Promise<void> {
  const state = comparingOf(session);
  state.value = { kind: "busy" };
  const mine = state.value;
  const next = await readOther(file);
  // Closed, or another file chosen, in the meantime.
  if (state.value !== mine) return;
  state.value = next;
  if (next.kind === "other") session.announcement.value = comparedText.done(next.atlas.manifest.title);
}

async function readOther(file: File): Promise<Comparing> {
  const refuse = (reasons: readonly string[]): Comparing => ({ kind: "refused", name: file.name, reasons });
  try {
    const opened = openAtlas(new Uint8Array(await file.arrayBuffer()));
    if (opened.value === null) return refuse(opened.problems);
    return { kind: "other", atlas: applyRenames(opened.value), isOlder: true };
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error)]);
  }
}

/** Takes the other one as the older one, or as the newer one. */
export function takeAsOlder(session: Session, isOlder: boolean): void {
  const state = comparingOf(session);
  const now = state.peek();
  if (now.kind !== "other") return;
  state.value = { ...now, isOlder };
  session.announcement.value = comparedText.swapped(isOlder);
}

/** The comparison with the names that are shown now; made anew only when something in it is another. */
export function compareNow(session: Session, { atlas: other, isOlder }: Other): Compared {
  const own = session.atlas;
  const known = latest.get(session);
  if (known?.own === own && known.other === other && known.isOlder === isOlder) return known;
  const sides = isOlder ? { before: other, after: own } : { before: own, after: other };
  const made = { ...sides, own, other, isOlder, found: compareAtlases(sides.before, sides.after) };
  latest.set(session, made);
  return made;
}
