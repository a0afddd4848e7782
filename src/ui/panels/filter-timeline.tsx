/**
 * Papers per year as bars, stacked by region, with a brush over them: drag over
 * the bars, press one, or move the two ends with pointer, finger or arrow keys.
 */

import { useMemo, useRef } from "preact/hooks";
import type { NumberCounts } from "../../view/facet-counts.ts";
import type { Range } from "../../view/filters.ts";
import { drawTimeline, type Timeline } from "../../view/timeline.ts";
import { setFilters } from "../../view/view-state.ts";
import { filterText } from "../messages/filter.ts";
import type { Session } from "../session.ts";
import type { PanelProps } from "./panel-props.ts";
import { TimelineBars } from "./timeline-bars.tsx";
import { TimelineHandle } from "./timeline-handle.tsx";
import { useBrush } from "./use-brush.ts";

interface FilterTimelineProps extends PanelProps {
  readonly counts: NumberCounts;
}

export function FilterTimeline({ session, swatch, counts }: FilterTimelineProps) {
  const { content } = session.atlas;
  const { range: list, papers } = counts;
  const chosen = session.state.value.filters.years;
  const plot = useRef<HTMLDivElement>(null);
  const timeline = useMemo(
    () => (list === null ? null : drawTimeline(content, list, papers)),
    [content, list?.from, list?.to, papers],
  );
  const choose = (years: Range | null): void => chooseYears(session, years, list);
  const cut = (years: Range): Range | null => (list === null ? null : cutTo(years, list));
  const brush = useBrush({ timeline, chosen, cut, choose });
  if (timeline === null || list === null) return null;
  return (
    <div class="timeline">
      <div class="timeline-plot" ref={plot} {...brush}>
        <TimelineBars timeline={timeline} chosen={chosen} swatch={swatch} />
      </div>
      {(["from", "to"] as const).map((side) => (
        <TimelineHandle
          key={side}
          side={side}
          ends={chosen ?? list}
          list={list}
          timeline={timeline}
          plot={plot}
          onMove={choose}
        />
      ))}
      <p class="timeline-years" aria-hidden="true">
        <span>{timeline.from}</span>
        <span class="timeline-chosen">{chosen !== null && filterText.years(chosen.from, chosen.to)}</span>
        <span>{timeline.to}</span>
      </p>
      <p class="visually-hidden">{describe(timeline, list)}</p>
    </div>
  );
}

/** All years of the list are no filter: papers without a year are back as well. */
function chooseYears(session: Session, chosen: Range | null, list: Range | null): void {
  session.update((state) => {
    const { years } = state.filters;
    const next = chosen === null || list === null ? null : cutTo(chosen, list);
    if (years?.from === next?.from && years?.to === next?.to) return state;
    const isOpen = years?.orUnknown === true && next !== null;
    return setFilters({ years: isOpen ? { ...next, orUnknown: true } : next })(state);
  });
}

function cutTo(years: Range, list: Range): Range | null {
  const next = { from: Math.max(years.from, list.from), to: Math.min(years.to, list.to) };
  return next.from === list.from && next.to === list.to ? null : next;
}

function describe({ bars }: Timeline, list: Range): string {
  const most = bars.reduce((best, bar) => (bar.count > best.count ? bar : best));
  return filterText.timeline(list.from, list.to, {
    years: filterText.years(most.from, most.to),
    count: most.count,
  });
}
