/** Dragging over the bars of the timeline: from where it began to where the pointer is; a press takes one bar. */

import type { TargetedPointerEvent } from "preact";
import { useRef } from "preact/hooks";
import type { Range } from "../../view/filters.ts";
import type { Timeline } from "../../view/timeline.ts";

interface Brush {
  readonly timeline: Timeline | null;
  readonly chosen: Range | null;
  /** Years as they are chosen in the end: bars may go beyond the list. */
  readonly cut: (years: Range) => Range | null;
  /** `null` lets all years in. */
  readonly choose: (years: Range | null) => void;
}

type PointerHandler = (event: TargetedPointerEvent<HTMLElement>) => void;

export function useBrush({ timeline, chosen, cut, choose }: Brush): Readonly<Record<string, PointerHandler>> {
  const drag = useRef<{ readonly first: Range; readonly before: Range | null } | null>(null);
  const barAt = (event: TargetedPointerEvent<HTMLElement>): Range | undefined => {
    const box = event.currentTarget.getBoundingClientRect();
    const count = timeline?.bars.length ?? 0;
    const place = Math.floor(((event.clientX - box.left) / box.width) * count);
    return timeline?.bars[Math.min(count - 1, Math.max(0, place))];
  };
  return {
    onPointerDown: (event) => {
      const first = barAt(event);
      if (event.button !== 0 || first === undefined) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { first, before: chosen };
    },
    onPointerMove: (event) => {
      const here = barAt(event);
      if (drag.current === null || here === undefined) return;
      if (here !== drag.current.first) choose(span(drag.current.first, here));
    },
    onPointerUp: (event) => {
      const { current } = drag;
      const here = barAt(event);
      drag.current = null;
      if (current === null || here === undefined) return;
      const { first, before } = current;
      // The same bar pressed again lets all years back in.
      const own = cut(here);
      const again = here === first && before?.from === own?.from && before?.to === own?.to;
      choose(again ? null : span(first, here));
    },
    onPointerCancel: () => {
      // The finger scrolls instead.
      if (drag.current !== null) choose(drag.current.before);
      drag.current = null;
    },
  };
}

const span = (a: Range, b: Range): Range => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) });
