/** A dialog whose code is fetched when it is first asked for. */

import { type Signal, useSignal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { shellText } from "./messages/shell.ts";
import type { Page } from "./page.ts";

export interface DialogProps {
  readonly page: Page;
  readonly open: Signal<boolean>;
}

interface LazyDialogProps extends DialogProps {
  readonly load: () => Promise<FunctionComponent<DialogProps>>;
}

export function LazyDialog({ page, open, load }: LazyDialogProps) {
  const loaded = useSignal<{ readonly Dialog: FunctionComponent<DialogProps> } | null>(null);
  const isNeeded = open.value;
  useEffect(() => {
    if (!isNeeded || loaded.peek() !== null) return;
    load().then(
      (Dialog) => {
        loaded.value = { Dialog };
      },
      () => {
        open.value = false;
        page.loader.tell({ title: shellText.unreachable, details: [] });
      },
    );
  }, [isNeeded, load, loaded, open, page]);
  return loaded.value === null ? null : <loaded.value.Dialog page={page} open={open} />;
}
