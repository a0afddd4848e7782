/** The bars of the timeline; years that are left out are veiled. Described in words elsewhere. */

import { useMemo } from "preact/hooks";
import type { Range } from "../../view/filters.ts";
import type { Bar, Timeline } from "../../view/timeline.ts";
import { filterText } from "../messages/filter.ts";
import type { PanelProps } from "./panel-props.ts";

const HEIGHT = 72;
/** Share of a bar's place that the bar takes. */
const WIDTH = 0.82;

interface TimelineBarsProps {
  readonly timeline: Timeline;
  readonly chosen: Range | null;
  readonly swatch: PanelProps["swatch"];
}

export function TimelineBars({ timeline, chosen, swatch }: TimelineBarsProps) {
  const { bars, from, step } = timeline;
  const years = bars.length * step;
  const drawn = useMemo(
    () =>
      bars.map((bar, at) => <BarOf key={bar.from} bar={bar} at={at} timeline={timeline} swatch={swatch} />),
    [timeline, swatch],
  );
  const start = chosen === null ? 0 : ((chosen.from - from) / years) * bars.length;
  const end = chosen === null ? bars.length : ((chosen.to + 1 - from) / years) * bars.length;
  return (
    <svg
      class="timeline-bars"
      viewBox={`0 0 ${bars.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {drawn}
      {start > 0 && <rect class="timeline-veil" x={0} y={0} width={start} height={HEIGHT} />}
      {end < bars.length && (
        <rect class="timeline-veil" x={end} y={0} width={bars.length - end} height={HEIGHT} />
      )}
    </svg>
  );
}

interface BarProps {
  readonly bar: Bar;
  readonly at: number;
  readonly timeline: Timeline;
  readonly swatch: PanelProps["swatch"];
}

function BarOf({ bar, at, timeline, swatch }: BarProps) {
  const scale = HEIGHT / Math.max(1, timeline.highest);
  let below = 0;
  return (
    <g>
      <title>{filterText.bar(filterText.years(bar.from, bar.to), bar.count)}</title>
      {/* The whole height, so that the words appear over a short bar as well. */}
      <rect class="timeline-place" x={at} y={0} width={1} height={HEIGHT} />
      {bar.regions.map((count, region) => {
        if (count === 0) return null;
        below += count;
        const isSea = region === bar.regions.length - 1;
        const fill = isSea ? undefined : swatch?.(region).papers;
        return (
          <rect
            key={region}
            class="timeline-bar"
            x={at + (1 - WIDTH) / 2}
            y={HEIGHT - below * scale}
            width={WIDTH}
            height={count * scale}
            {...(fill === undefined ? {} : { fill })}
          />
        );
      })}
    </g>
  );
}
