/**
 * Keeps, for every row, the k columns with the highest scores.
 *
 * Rows are small sorted arrays, best first: with k of some ten, inserting beats
 * a heap, and almost every candidate is refused by one comparison. Equal scores
 * go to the smaller column, in whatever order the candidates come.
 */
export interface TopK {
  readonly k: number;
  /** Rows × k, best first; −1 where nothing is. */
  readonly columns: Int32Array;
  /** Rows × k; 0 where nothing is. */
  readonly scores: Float64Array;
}

/** An empty list for each row. */
export function createTopK(rows: number, k: number): TopK {
  return {
    k,
    columns: new Int32Array(rows * k).fill(-1),
    scores: new Float64Array(rows * k),
  };
}

/** Offers a candidate; a column must be offered to a row only once, and only scores above 0 are kept. */
export function offer(top: TopK, row: number, column: number, score: number): void {
  const first = row * top.k;
  let place = first + top.k - 1;
  if (!isBetter(score, column, top.scores[place], top.columns[place])) return;
  while (place > first && isBetter(score, column, top.scores[place - 1], top.columns[place - 1])) {
    top.scores[place] = top.scores[place - 1];
    top.columns[place] = top.columns[place - 1];
    place--;
  }
  top.scores[place] = score;
  top.columns[place] = column;
}

/** An empty place has score 0 and column −1, so nothing with score 0 is better than it. */
function isBetter(score: number, column: number, otherScore: number, otherColumn: number): boolean {
  return score > otherScore || (score === otherScore && column < otherColumn);
}
