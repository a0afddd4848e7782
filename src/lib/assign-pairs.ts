/**
 * The assignment problem: pairs every row with a column of its own so that the
 * chosen weights sum to the most possible.
 *
 * Method: Kuhn's Hungarian algorithm with potentials, one shortest augmenting
 * path a row (Jonker and Volgenant 1987, without their start). O(r² c) for r ≤ c
 * rows and columns, whichever way round the table is given.
 *
 *     [[5, 4],
 *      [4, 0]]   →   rows 0, 1 to columns 1, 0: 8, where the greedy choice gets 5
 */

/**
 * @param weights rows of equal length, finite
 * @returns by row its column; −1 for rows left over where there are more rows than columns
 */
export function assignPairs(weights: readonly (readonly number[])[]): Int32Array {
  const rows = weights.length;
  const columns = rows === 0 ? 0 : weights[0].length;
  if (rows <= columns) return assignRows(rows, columns, (row, column) => -weights[row][column]);
  const turned = assignRows(columns, rows, (column, row) => -weights[row][column]);
  const assigned = new Int32Array(rows).fill(-1);
  turned.forEach((row, column) => {
    assigned[row] = column;
  });
  return assigned;
}

interface Search {
  /** Row (1-based) that holds each column; column 0 stands for the row that is being placed. */
  readonly holder: Int32Array;
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
}

/** Least cost; every row gets a column, rows ≤ columns. */
function assignRows(
  rows: number,
  columns: number,
  cost: (row: number, column: number) => number,
): Int32Array {
  const search: Search = {
    holder: new Int32Array(columns + 1),
    rowPotential: new Float64Array(rows + 1),
    columnPotential: new Float64Array(columns + 1),
  };
  for (let row = 1; row <= rows; row++) placeRow(search, row, cost);
  const assigned = new Int32Array(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    if (search.holder[column] > 0) assigned[search.holder[column] - 1] = column - 1;
  }
  return assigned;
}

/** Grows a tree of tight edges from the row until it meets a free column, then moves all along the way. */
function placeRow(search: Search, row: number, cost: (row: number, column: number) => number): void {
  const { holder, rowPotential, columnPotential } = search;
  const columns = holder.length - 1;
  const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(columns + 1);
  const inTree = new Uint8Array(columns + 1);
  holder[0] = row;
  let column = 0;
  while (holder[column] !== 0) {
    inTree[column] = 1;
    const at = holder[column];
    let next = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let other = 1; other <= columns; other++) {
      if (inTree[other] === 1) continue;
      const reduced = cost(at - 1, other - 1) - rowPotential[at] - columnPotential[other];
      if (reduced < slack[other]) {
        slack[other] = reduced;
        from[other] = column;
      }
      if (slack[other] < least) {
        least = slack[other];
        next = other;
      }
    }
    for (let other = 0; other <= columns; other++) {
      if (inTree[other] === 1) {
        rowPotential[holder[other]] += least;
        columnPotential[other] -= least;
      } else slack[other] -= least;
    }
    column = next;
  }
  while (column !== 0) {
    holder[column] = holder[from[column]];
    column = from[column];
  }
}
