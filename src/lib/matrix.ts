/** Plain matrices that the algorithms share. */

/** Compressed sparse rows: row `r` holds `offsets[r] … offsets[r + 1] - 1`; columns ascend within a row. */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly offsets: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** Row-major dense matrix. */
export interface DenseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** Undirected weighted graph as symmetric compressed rows: every link stands in both of its rows. */
export interface WeightedGraph {
  readonly nodes: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
}
