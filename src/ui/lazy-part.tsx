/** A part of the page that opens and closes, whose code is fetched when it is first opened. */

import { type Signal, useSignal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { shellText } from "./messages/shell.ts";
import type { Page } from "./page.ts";

export interface PartProps {
  readonly page: Page;
  readonly open: Signal<boolean>;
}

interface LazyPartProps extends PartProps {
  readonly load: () => Promise<FunctionComponent<PartProps>>;
}

export function LazyPart({ page, open, load }: LazyPartProps) {
  const loaded = useSignal<{ readonly Part: FunctionComponent<PartProps> } | null>(null);
  const isNeeded = open.value;
  useEffect(() => {
    if (!isNeeded || loaded.peek() !== null) return;
    load().then(
      (Part) => {
        loaded.value = { Part };
      },
      () => {
        open.value = false;
        page.loader.tell({ title: shellText.unreachable, details: [] });
      },
    );
  }, [isNeeded, load, loaded, open, page]);
  return loaded.value === null ? null : <loaded.value.Part page={page} open={open} />;
}
