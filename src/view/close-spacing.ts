/**
 * How close close papers are: the tenth percentile of the distances to the
 * nearest other paper, in map units; 0 with fewer than two papers. What is
 * closer still is rare and may stay close. Papers lie in a grid with about one a
 * cell; rings of cells are looked at until the next one is farther than the
 * best: O(n) on a map.
 *
 *     papers at x = 0, 1, 3 (y = 0)  → distances 1, 1, 2 → 1
 */

const SHARE = 0.1;

interface Cells {
  readonly columns: number;
  readonly rows: number;
  readonly side: number;
  readonly column: Int32Array;
  readonly row: Int32Array;
  /** Papers of cell c: `papers[offsets[c]] … papers[offsets[c + 1] - 1]`. */
  readonly offsets: Int32Array;
  readonly papers: Int32Array;
}

/** @returns map units */
export function closeSpacing(x: Float32Array, y: Float32Array): number {
  if (x.length < 2) return 0;
  const cells = sortIntoCells(x, y);
  const nearest = Float64Array.from(x, (_, paper) => nearestTo(paper, x, y, cells));
  nearest.sort();
  return nearest[Math.floor(SHARE * (nearest.length - 1))];
}

function sortIntoCells(x: Float32Array, y: Float32Array): Cells {
  const [left, right] = [x.reduce((a, b) => Math.min(a, b)), x.reduce((a, b) => Math.max(a, b))];
  const [top, bottom] = [y.reduce((a, b) => Math.min(a, b)), y.reduce((a, b) => Math.max(a, b))];
  const longer = Math.max(right - left, bottom - top, 1e-9);
  const side = Math.max(Math.sqrt(((right - left) * (bottom - top)) / x.length), longer / 1024);
  const columns = Math.floor((right - left) / side) + 1;
  const rows = Math.floor((bottom - top) / side) + 1;
  const column = Int32Array.from(x, (at) => Math.floor((at - left) / side));
  const row = Int32Array.from(y, (at) => Math.floor((at - top) / side));
  const offsets = new Int32Array(columns * rows + 1);
  for (let paper = 0; paper < x.length; paper++) offsets[row[paper] * columns + column[paper] + 1]++;
  for (let cell = 0; cell < columns * rows; cell++) offsets[cell + 1] += offsets[cell];
  const next = offsets.slice();
  const papers = new Int32Array(x.length);
  for (let paper = 0; paper < x.length; paper++) {
    papers[next[row[paper] * columns + column[paper]]++] = paper;
  }
  return { columns, rows, side, column, row, offsets, papers };
}

function nearestTo(paper: number, x: Float32Array, y: Float32Array, cells: Cells): number {
  const { columns, rows, side, offsets, papers } = cells;
  const [column, row] = [cells.column[paper], cells.row[paper]];
  let best = Number.POSITIVE_INFINITY;
  // What lies in ring r is at least r − 1 cells away.
  for (let ring = 0; (ring - 1) * side < best && ring <= Math.max(columns, rows); ring++) {
    for (let atRow = Math.max(0, row - ring); atRow <= Math.min(rows - 1, row + ring); atRow++) {
      const isEdge = atRow === row - ring || atRow === row + ring;
      const step = isEdge || ring === 0 ? 1 : 2 * ring;
      for (let atColumn = column - ring; atColumn <= column + ring; atColumn += step) {
        if (atColumn < 0 || atColumn >= columns) continue;
        const cell = atRow * columns + atColumn;
        for (let at = offsets[cell]; at < offsets[cell + 1]; at++) {
          const other = papers[at];
          if (other === paper) continue;
          best = Math.min(best, Math.sqrt((x[other] - x[paper]) ** 2 + (y[other] - y[paper]) ** 2));
        }
      }
    }
  }
  return best;
}
