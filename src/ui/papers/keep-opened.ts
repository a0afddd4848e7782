/** Keeps an opened atlas in the browser for another day. */

import type { Notice, Opened } from "../load-atlas.ts";
import { keptText } from "../messages/kept.ts";
import { shellText } from "../messages/shell.ts";
import { currentFile } from "./current-file.ts";
import { keepAtlas, MOST_BYTES } from "./keep-atlas.ts";

/** One after the other: what was shown last is what stays. */
let keeping: Promise<unknown> = Promise.resolve();

/** @returns a remark when it could not be kept */
export function keepOpened(opened: Opened): Promise<Notice | null> {
  const kept = keeping.then(() => keep(opened));
  keeping = kept.catch(() => null);
  return kept;
}

async function keep(opened: Opened): Promise<Notice | null> {
  const { session } = opened;
  const remark = (words: string): Notice => ({ title: keptText.notKept, details: [words] });
  const file = await currentFile(opened).catch(() => null);
  if (file === null) return remark(shellText.unreachable);
  if (file.length > MOST_BYTES) return remark(keptText.tooLargeToKeep);
  const { title, contentHash, counts } = session.atlas.manifest;
  const notes = JSON.stringify(session.user.peek());
  const about = { title, contentHash, notes, papers: counts.papers, bytes: file.length };
  return (await keepAtlas(about, file)) ? null : remark(keptText.cannotKeep);
}
