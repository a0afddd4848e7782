/**
 * Sets that only ever grow together (union–find with path halving, joined by
 * size): nearly constant time a step.
 */

export interface DisjointSets {
  /** The member that stands for the set; it changes as sets are joined. */
  readonly find: (member: number) => number;
  /** Joins two sets. @returns the member that stands for both */
  readonly join: (a: number, b: number) => number;
}

export function createDisjointSets(size: number): DisjointSets {
  const parents = Int32Array.from({ length: size }, (_, index) => index);
  const sizes = new Int32Array(size).fill(1);
  const find = (member: number): number => {
    let root = member;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  };
  const join = (a: number, b: number): number => {
    const [one, two] = [find(a), find(b)];
    if (one === two) return one;
    const [larger, smaller] = sizes[one] >= sizes[two] ? [one, two] : [two, one];
    parents[smaller] = larger;
    sizes[larger] += sizes[smaller];
    return larger;
  };
  return { find, join };
}
