/**
 * Draws scattered discs together until no group of them lies farther from the
 * rest than a limit, and otherwise keeps their arrangement.
 *
 * Method: the minimum spanning tree over the free distances between discs names
 * the straits that hold the discs apart. The widest of its edges splits them
 * into two groups; when it is wider than the limit the smaller group is moved
 * straight towards the other one. Repeated until no edge is wider.
 * Cost: O(R³) at worst for R discs; a map has tens.
 *
 *     radii 1, centres at x = 0, 3, 30, limit 2   →   0, 3, 7
 */

/** Stops a run that goes round in circles: every strait is closed a few times at most. */
const ROUNDS_PER_DISC = 4;

/**
 * @param centres x and y of each disc in turn
 * @param radii of the discs, ≥ 0
 * @param limit widest free distance that stays, > 0
 * @returns new centres
 */
export function closeGaps(centres: Float64Array, radii: Float64Array, limit: number): Float64Array {
  const closed = centres.slice();
  for (let round = 0; round < ROUNDS_PER_DISC * radii.length; round++) {
    const tree = spanDiscs(closed, radii);
    const widest = findWidest(tree);
    if (widest < 0 || tree.gaps[widest] <= limit) break;
    moveGroup(closed, radii, tree, { disc: widest, by: tree.gaps[widest] - limit });
  }
  return closed;
}

interface Tree {
  /** The disc that each one hangs from; −1 for disc 0. */
  readonly parents: Int32Array;
  /** Free distance to the parent. */
  readonly gaps: Float64Array;
  /** Discs in the order in which they joined: parents before children. */
  readonly order: number[];
}

/** Prim's algorithm; ties to the smaller index. */
function spanDiscs(centres: Float64Array, radii: Float64Array): Tree {
  const count = radii.length;
  const parents = new Int32Array(count).fill(-1);
  const gaps = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const joined = new Uint8Array(count);
  const order: number[] = [];
  for (let next = 0; next >= 0; next = findNearestOutside(joined, gaps)) {
    if (order.length === count) break;
    joined[next] = 1;
    order.push(next);
    for (let other = 0; other < count; other++) {
      if (joined[other] === 1) continue;
      const gap = measureGap(centres, radii, next, other);
      if (gap >= gaps[other]) continue;
      gaps[other] = gap;
      parents[other] = next;
    }
  }
  return { parents, gaps, order };
}

function findNearestOutside(joined: Uint8Array, gaps: Float64Array): number {
  let nearest = -1;
  for (let disc = 0; disc < joined.length; disc++) {
    if (joined[disc] === 0 && (nearest < 0 || gaps[disc] < gaps[nearest])) nearest = disc;
  }
  return nearest;
}

function measureGap(centres: Float64Array, radii: Float64Array, a: number, b: number): number {
  const dx = centres[2 * a] - centres[2 * b];
  const dy = centres[2 * a + 1] - centres[2 * b + 1];
  return Math.sqrt(dx * dx + dy * dy) - radii[a] - radii[b];
}

/** The disc whose edge to its parent is the widest, or −1 when there are no edges. */
function findWidest(tree: Tree): number {
  let widest = -1;
  tree.parents.forEach((parent, disc) => {
    if (parent >= 0 && (widest < 0 || tree.gaps[disc] > tree.gaps[widest])) widest = disc;
  });
  return widest;
}

/** Moves the smaller (by area) of the two groups that an edge joins along that edge. */
function moveGroup(
  centres: Float64Array,
  radii: Float64Array,
  tree: Tree,
  edge: { disc: number; by: number },
): void {
  const below = new Uint8Array(radii.length);
  below[edge.disc] = 1;
  let area = 0;
  let areaBelow = 0;
  for (const disc of tree.order) {
    if (tree.parents[disc] >= 0 && below[tree.parents[disc]] === 1) below[disc] = 1;
    area += radii[disc] * radii[disc];
    if (below[disc] === 1) areaBelow += radii[disc] * radii[disc];
  }
  const moved = 2 * areaBelow <= area ? 1 : 0;
  const parent = tree.parents[edge.disc];
  const dx = centres[2 * parent] - centres[2 * edge.disc];
  const dy = centres[2 * parent + 1] - centres[2 * edge.disc + 1];
  const step = (moved === 1 ? edge.by : -edge.by) / Math.sqrt(dx * dx + dy * dy);
  for (let disc = 0; disc < radii.length; disc++) {
    if (below[disc] !== moved) continue;
    centres[2 * disc] += dx * step;
    centres[2 * disc + 1] += dy * step;
  }
}
