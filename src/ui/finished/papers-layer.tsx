/** In the place of `papers/papers-layer.tsx` in a map in one file: says what such a file can not do, and the way on. */

import type { Loader } from "../load-atlas.ts";
import { finishedText } from "../messages/finished.ts";
import { PapersDialog } from "../papers/papers-dialog.tsx";

export function PapersLayer({ loader }: { readonly loader: Loader }) {
  if (loader.builds.asking.value === null) return null;
  return (
    <PapersDialog title={finishedText.title} onClose={() => loader.builds.ask(null)}>
      <p>{finishedText.reason}</p>
      <p>{finishedText.wayOn}</p>
    </PapersDialog>
  );
}
