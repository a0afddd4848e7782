/**
 * A scan as a picture: the number of regions above, agreement and separation
 * below, over a resolution that grows by the same factor from column to column.
 * A column can be clicked; for keys and screen readers there is the table.
 */

import { formatCount } from "../messages/numbers.ts";
import { structureText } from "../messages/structure.ts";
import type { ScanView } from "./scan-view.ts";

const WIDTH = 340;
const LEFT = 24;
const COUNTS = { top: 18, bottom: 108 };
const SHARES = { top: 140, bottom: 210 };
const HEIGHT = 224;

export function StructureChart(view: ScanView) {
  const { points, plateaus, current, chosen, choose } = view;
  const column = (WIDTH - LEFT) / points.length;
  const x = (index: number): number => LEFT + (index + 0.5) * column;
  const most = Math.max(...points.map(({ regions }) => regions), 1);
  const least = Math.min(...points.map(({ regions }) => regions));
  const count = (regions: number): number =>
    COUNTS.bottom - ((COUNTS.bottom - COUNTS.top - 8) * regions) / most;
  const share = (value: number): number =>
    SHARES.bottom - (SHARES.bottom - SHARES.top) * Math.min(1, Math.max(0, value));
  const line = (value: (index: number) => number): string =>
    points
      .map((_, index) => `${index === 0 ? "M" : "L"}${x(index).toFixed(1)} ${value(index).toFixed(1)}`)
      .join("");
  return (
    <svg
      class="scan-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={structureText.chart(least, most)}
    >
      {plateaus.map(({ from, to }) => (
        <rect
          key={from}
          class="scan-plateau"
          x={LEFT + from * column}
          y={2}
          width={(to - from + 1) * column}
          height={HEIGHT - 4}
          rx={4}
        />
      ))}
      {chosen !== null && (
        <rect
          class="scan-chosen"
          x={LEFT + chosen * column}
          y={2}
          width={column}
          height={HEIGHT - 4}
          rx={3}
        />
      )}
      <text class="scan-title" x={0} y={12}>
        {structureText.counts}
      </text>
      <path class="scan-axis" d={`M${LEFT} ${COUNTS.bottom}H${WIDTH}`} />
      <path class="scan-counts" d={line((index) => count(points[index].regions))} />
      {points.map(({ regions, resolution }, index) => (
        <g key={resolution}>
          <circle
            class="scan-dot"
            data-now={index === current}
            cx={x(index)}
            cy={count(regions)}
            r={index === current ? 4.5 : 2.75}
          />
          <text class="scan-number" x={x(index)} y={COUNTS.bottom + 11}>
            {formatCount(regions)}
          </text>
        </g>
      ))}
      <text class="scan-title" x={0} y={SHARES.top - 6}>
        {structureText.shares}
      </text>
      {[0, 0.5, 1].map((value) => (
        <g key={value}>
          <path class="scan-axis" d={`M${LEFT} ${share(value)}H${WIDTH}`} />
          <text class="scan-tick" x={LEFT - 5} y={share(value) + 3}>
            {value}
          </text>
        </g>
      ))}
      <path class="scan-agreement" d={line((index) => share(points[index].stability))} />
      <path class="scan-separation" d={line((index) => share(points[index].modularity))} />
      {points.map(({ resolution }, index) => (
        <rect
          key={resolution}
          class="scan-column"
          x={LEFT + index * column}
          y={0}
          width={column}
          height={HEIGHT}
          onClick={() => choose(index)}
        />
      ))}
    </svg>
  );
}

/** What the two lines of the lower half are. */
export function ChartKey() {
  return (
    <p class="scan-key hint" aria-hidden="true">
      <span data-line="agreement">{structureText.agreement}</span>
      <span data-line="separation">{structureText.separation}</span>
      <span data-line="safe">{structureText.safe}</span>
    </p>
  );
}
