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
const SHARES = { top: 144, bottom: 210 };
const HEIGHT = 224;

/** Where a resolution stands: `width` is that of its column. */
function layColumns({ points }: ScanView) {
  const width = (WIDTH - LEFT) / points.length;
  return {
    width,
    left: (index: number): number => LEFT + index * width,
    middle: (index: number): number => LEFT + (index + 0.5) * width,
  };
}

export function StructureChart(view: ScanView) {
  const { points, plateaus, chosen, choose } = view;
  const { width, left } = layColumns(view);
  const counts = points.map(({ regions }) => regions);
  return (
    <svg
      class="scan-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={structureText.chart(Math.min(...counts), Math.max(...counts))}
    >
      {plateaus.map(({ from, to }) => (
        <rect
          key={from}
          class="scan-plateau"
          x={left(from)}
          y={2}
          width={(to - from + 1) * width}
          height={HEIGHT - 4}
          rx={4}
        />
      ))}
      {chosen !== null && (
        <rect class="scan-chosen" x={left(chosen)} y={2} width={width} height={HEIGHT - 4} rx={3} />
      )}
      <Counts {...view} />
      <Shares {...view} />
      {points.map(({ resolution }, index) => (
        <rect
          key={resolution}
          class="scan-column"
          x={left(index)}
          y={0}
          width={width}
          height={HEIGHT}
          onClick={() => choose(index)}
        />
      ))}
    </svg>
  );
}

/** The upper half: numbers of regions. */
function Counts(view: ScanView) {
  const { points, current } = view;
  const { middle } = layColumns(view);
  const most = Math.max(...points.map(({ regions }) => regions), 1);
  const height = COUNTS.bottom - COUNTS.top - 8;
  const y = (index: number): number => COUNTS.bottom - (height * points[index].regions) / most;
  return (
    <>
      <text class="scan-title" x={0} y={12}>
        {structureText.counts}
      </text>
      <path class="scan-axis" d={`M${LEFT} ${COUNTS.bottom}H${WIDTH}`} />
      <path class="scan-counts" d={drawLine(points.length, middle, y)} />
      {points.map(({ regions, resolution }, index) => (
        <g key={resolution}>
          <circle
            class="scan-dot"
            data-now={index === current}
            cx={middle(index)}
            cy={y(index)}
            r={index === current ? 4.5 : 2.75}
          />
          <text class="scan-number" x={middle(index)} y={COUNTS.bottom + 11}>
            {formatCount(regions)}
          </text>
        </g>
      ))}
    </>
  );
}

/** The lower half: agreement and separation, 0 to 1. */
function Shares(view: ScanView) {
  const { points } = view;
  const { middle } = layColumns(view);
  const y = (value: number): number =>
    SHARES.bottom - (SHARES.bottom - SHARES.top) * Math.min(1, Math.max(0, value));
  return (
    <>
      <text class="scan-title" x={0} y={SHARES.top - 8}>
        {structureText.shares}
      </text>
      {[0, 0.5, 1].map((value) => (
        <g key={value}>
          <path class="scan-axis" d={`M${LEFT} ${y(value)}H${WIDTH}`} />
          <text class="scan-tick" x={LEFT - 5} y={y(value) + 3}>
            {value}
          </text>
        </g>
      ))}
      <path
        class="scan-agreement"
        d={drawLine(points.length, middle, (index) => y(points[index].stability))}
      />
      <path
        class="scan-separation"
        d={drawLine(points.length, middle, (index) => y(points[index].modularity))}
      />
    </>
  );
}

function drawLine(count: number, x: (index: number) => number, y: (index: number) => number): string {
  const steps = Array.from({ length: count }, (_, index) => `${x(index).toFixed(1)} ${y(index).toFixed(1)}`);
  return `M${steps.join("L")}`;
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
