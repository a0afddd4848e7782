/** Files dropped anywhere on the page, and text pasted anywhere but into a field. */

import { signal } from "@preact/signals";

/** A file is being dragged over the page. */
export const draggingFile = signal(false);

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/** Hands dropped files over until the returned function is called. */
export function listenToDrops(onFiles: (files: readonly File[]) => void): () => void {
  const stop = new AbortController();
  const { signal: until } = stop;
  // Entering a child fires before leaving its parent: only the balance says whether the file is still there.
  let depth = 0;
  const count = (change: number) => (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth = Math.max(0, depth + change);
    draggingFile.value = depth > 0;
  };
  window.addEventListener("dragenter", count(1), { signal: until });
  window.addEventListener("dragleave", count(-1), { signal: until });
  window.addEventListener("dragover", count(0), { signal: until });
  window.addEventListener(
    "drop",
    (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      draggingFile.value = false;
      onFiles([...(event.dataTransfer?.files ?? [])]);
    },
    { signal: until },
  );
  return () => stop.abort();
}

/** So much text is a list of papers rather than a word that was copied for something else. */
const LIST_LENGTH = 60;

/** Hands pasted lists over until the returned function is called. */
export function listenToPastes(onText: (text: string) => void): () => void {
  const stop = new AbortController();
  window.addEventListener(
    "paste",
    (event) => {
      const field = "input, textarea, select, [contenteditable], dialog *";
      if (event.target instanceof Element && event.target.matches(field)) return;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text.length < LIST_LENGTH || document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      onText(text);
    },
    { signal: stop.signal },
  );
  return () => stop.abort();
}
