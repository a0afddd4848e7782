/**
 * Where the line stands that says what is not shown: under the map, or on a phone
 * at the head of the sheet (styles decide which of the two is there). Its code is
 * fetched when the map has been drawn.
 */

import { useSignal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import type { Page } from "./page.ts";

interface PlaceProps {
  readonly page: Page;
}

export function HiddenPlace({ page }: PlaceProps) {
  const line = useSignal<{ readonly Line: FunctionComponent<PlaceProps> } | null>(null);
  const isDrawn = (page.map.value?.painter.value ?? null) !== null;
  useEffect(() => {
    if (!isDrawn || line.peek() !== null) return;
    void import("./panels/hidden-line.tsx").then(({ HiddenLine }) => {
      line.value = { Line: HiddenLine };
    });
  }, [isDrawn, line]);
  return <div class="hidden-place">{line.value !== null && <line.value.Line page={page} />}</div>;
}
