/**
 * In the place of `papers/keep-opened.ts` and `papers/go-on.ts` in a map in one file. What a
 * browser keeps for files it keeps for all of them alike, so that one map would be
 * offered in another: nothing is kept, and it is said once how notes are kept.
 */

import type { Notice } from "../load-atlas.ts";
import { finishedText } from "../messages/finished.ts";

let isSaid = false;

export async function keepOpened(): Promise<Notice | null> {
  if (isSaid) return null;
  isSaid = true;
  return { title: finishedText.notesTitle, details: [finishedText.notes] };
}

export async function offerKept(): Promise<Notice | null> {
  return null;
}

export async function goOnWithKept(): Promise<void> {}
