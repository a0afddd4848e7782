/**
 * Distance from every cell to the nearest land, and which land that is: the
 * exact Euclidean distance transform by lower envelopes of parabolas
 * (Felzenszwalb and Huttenlocher 2012), first along columns, then along rows.
 * O(cells).
 */

const FAR = 1e12;

export interface Distances {
  /** In cells; 0 on land; a large number when there is no land. */
  readonly distance: Float32Array;
  /** Cell of the nearest land; −1 when there is none. */
  readonly nearest: Int32Array;
}

/** @param isLand 1 for land, row by row */
export function distanceToLand(isLand: Uint8Array, columns: number, rows: number): Distances {
  const squares = new Float64Array(isLand.length);
  const nearest = new Int32Array(isLand.length);
  for (let cell = 0; cell < isLand.length; cell++) {
    squares[cell] = isLand[cell] === 1 ? 0 : FAR;
    nearest[cell] = isLand[cell] === 1 ? cell : -1;
  }
  const work = makeWork(Math.max(columns, rows));
  for (let column = 0; column < columns; column++) {
    transformLine(squares, nearest, { start: column, step: columns, length: rows }, work);
  }
  for (let row = 0; row < rows; row++) {
    transformLine(squares, nearest, { start: row * columns, step: 1, length: columns }, work);
  }
  return { distance: Float32Array.from(squares, (square) => Math.sqrt(square)), nearest };
}

interface Line {
  readonly start: number;
  readonly step: number;
  readonly length: number;
}

interface Work {
  readonly squares: Float64Array;
  readonly nearest: Int32Array;
  /** Positions of the parabolas of the envelope, and where each begins to be the lowest. */
  readonly at: Int32Array;
  readonly from: Float64Array;
}

function makeWork(length: number): Work {
  return {
    squares: new Float64Array(length),
    nearest: new Int32Array(length),
    at: new Int32Array(length),
    from: new Float64Array(length + 1),
  };
}

function transformLine(squares: Float64Array, nearest: Int32Array, line: Line, work: Work): void {
  const { start, step, length } = line;
  for (let k = 0; k < length; k++) {
    work.squares[k] = squares[start + k * step];
    work.nearest[k] = nearest[start + k * step];
  }
  const last = buildEnvelope(work, length);
  let parabola = 0;
  for (let k = 0; k < length; k++) {
    while (parabola < last && work.from[parabola + 1] < k) parabola++;
    const at = work.at[parabola];
    squares[start + k * step] = (k - at) * (k - at) + work.squares[at];
    nearest[start + k * step] = work.nearest[at];
  }
}

/** @returns index of the envelope's last parabola */
function buildEnvelope(work: Work, length: number): number {
  const { squares, at, from } = work;
  let last = 0;
  at[0] = 0;
  from[0] = Number.NEGATIVE_INFINITY;
  for (let k = 1; k < length; k++) {
    let meets = meetingPoint(squares, at[last], k);
    while (last > 0 && meets <= from[last]) {
      last--;
      meets = meetingPoint(squares, at[last], k);
    }
    last++;
    at[last] = k;
    from[last] = meets;
  }
  return last;
}

/** Where the parabola at `b` gets lower than the one at `a` < `b`. */
function meetingPoint(squares: Float64Array, a: number, b: number): number {
  return (squares[b] + b * b - squares[a] - a * a) / (2 * (b - a));
}
