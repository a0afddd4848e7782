/** One end of the brush: a slider for keys and screen readers, a handle for pointer and finger. */

import type { RefObject, TargetedKeyboardEvent, TargetedPointerEvent } from "preact";
import { useRef } from "preact/hooks";
import type { Range } from "../../view/filters.ts";
import type { Timeline } from "../../view/timeline.ts";
import { filterText } from "../messages/filter.ts";

/** Years that Page Up and Page Down go. */
const LEAP = 5;

interface TimelineHandleProps {
  readonly side: "from" | "to";
  /** What is chosen now. */
  readonly ends: Range;
  /** First and last year of the list. */
  readonly list: Range;
  readonly timeline: Timeline;
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly onMove: (years: Range) => void;
}

export function TimelineHandle({ side, ends, list, timeline, plot, onMove }: TimelineHandleProps) {
  const gripped = useRef(false);
  const { from, step, bars } = timeline;
  const years = bars.length * step;
  const least = side === "from" ? list.from : Math.max(list.from, ends.from);
  const most = side === "to" ? list.to : Math.min(list.to, ends.to);
  const year = Math.min(most, Math.max(least, ends[side]));
  const put = (wanted: number): void =>
    onMove({ from: ends.from, to: ends.to, [side]: Math.min(most, Math.max(least, wanted)) });
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -LEAP,
      PageUp: LEAP,
      Home: least - year,
      End: most - year,
    };
    if (!Object.hasOwn(steps, event.key)) return;
    event.preventDefault();
    put(year + steps[event.key]);
  };
  const onPointerMove = (event: TargetedPointerEvent<HTMLElement>): void => {
    const box = plot.current?.getBoundingClientRect();
    if (!gripped.current || box === undefined) return;
    const place = ((event.clientX - box.left) / box.width) * years;
    put(Math.round(from + place) - (side === "to" ? 1 : 0));
  };
  const place = (year + (side === "to" ? 1 : 0) - from) / years;
  return (
    <div
      class="timeline-handle"
      data-side={side}
      role="slider"
      tabIndex={0}
      aria-label={side === "from" ? filterText.firstYear : filterText.lastYear}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={year}
      aria-valuetext={String(year)}
      style={{ "--place": String(place) }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        gripped.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => (gripped.current = false)}
      onPointerCancel={() => (gripped.current = false)}
    />
  );
}
