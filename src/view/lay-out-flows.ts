/**
 * Where papers went from the regions of one atlas to those of another, as a
 * picture: a bar for each region of the older one on the left, for each of the
 * newer one on the right, and a band for the papers that two of them share. Bars
 * and bands are as high as their papers, all on one scale, so that the bands of a
 * bar fill it exactly.
 *
 * On the left regions stand in the order of their atlas; on the right each stands
 * at the mean place of the regions its papers came from, which keeps most bands
 * from crossing (one step of the barycentre method of Sugiyama, Tagawa & Toda,
 * 1981). Papers in no region come last on both sides. Every bar has a slot that
 * is high enough for its name. O(flows log flows).
 *
 *     A 3, B 1  →  a 3, b 1, flows A→b 1, A→a 2, B→a 1:  left A B, right b a
 */

import type { ClusterFlow } from "./compare-clusters.ts";

export interface FlowBar {
  /** Index into the clusters of its atlas; −1: papers in no region. */
  readonly cluster: number;
  /** Of those in both atlases. */
  readonly papers: number;
  readonly y: number;
  readonly height: number;
  /** The middle of its slot, where its name stands. */
  readonly middle: number;
}

export interface FlowBand extends ClusterFlow {
  /** Upper edge at the left, and at the right. */
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

export interface FlowPicture {
  readonly left: readonly FlowBar[];
  readonly right: readonly FlowBar[];
  /** By place on the left, then on the right. */
  readonly bands: readonly FlowBand[];
  readonly height: number;
}

export interface FlowSize {
  /** Height of all papers together, without gaps. */
  readonly span: number;
  /** Least height of a slot, for a line of text. */
  readonly line: number;
  /** Between slots. */
  readonly gap: number;
}

type Side = "before" | "after";

/** @param flows of one level, each pair once; those without papers are left out */
export function layOutFlows(flows: readonly ClusterFlow[], size: FlowSize): FlowPicture {
  const drawn = flows.filter(({ papers }) => papers > 0);
  const total = drawn.reduce((sum, { papers }) => sum + papers, 0);
  const scale = total === 0 ? 0 : size.span / total;
  const [old, now] = [countPapers(drawn, "before"), countPapers(drawn, "after")];
  const leftOrder = [...old.keys()].sort(byIndex);
  const rightOrder = orderByOrigin([...now.keys()], drawn, placesOf(leftOrder));
  const left = stack(leftOrder, old, { ...size, scale });
  const right = stack(rightOrder, now, { ...size, scale });
  return {
    left,
    right,
    bands: joinBars(drawn, { left, right, scale }),
    height: Math.max(endOf(left, size), endOf(right, size)),
  };
}

/** Ascending; what is in no region comes last. */
const byIndex = (a: number, b: number): number => Number(a < 0) - Number(b < 0) || a - b;

const placesOf = (list: readonly number[]) => new Map(list.map((cluster, place) => [cluster, place]));

function countPapers(flows: readonly ClusterFlow[], side: Side): Map<number, number> {
  const counts = new Map<number, number>();
  for (const flow of flows) counts.set(flow[side], (counts.get(flow[side]) ?? 0) + flow.papers);
  return counts;
}

function orderByOrigin(
  clusters: number[],
  flows: readonly ClusterFlow[],
  places: ReadonlyMap<number, number>,
): number[] {
  const sums = new Map<number, { place: number; papers: number }>();
  for (const { before, after, papers } of flows) {
    const sum = sums.get(after) ?? { place: 0, papers: 0 };
    sum.place += papers * (places.get(before) ?? 0);
    sum.papers += papers;
    sums.set(after, sum);
  }
  const meanOf = (cluster: number): number => {
    const { place, papers } = sums.get(cluster) ?? { place: 0, papers: 1 };
    return place / papers;
  };
  return clusters.sort((a, b) => Number(a < 0) - Number(b < 0) || meanOf(a) - meanOf(b) || a - b);
}

function stack(
  order: readonly number[],
  papers: ReadonlyMap<number, number>,
  { scale, line, gap }: FlowSize & { readonly scale: number },
): FlowBar[] {
  let top = 0;
  return order.map((cluster) => {
    const held = papers.get(cluster) ?? 0;
    const height = held * scale;
    const slot = Math.max(height, line);
    const middle = top + slot / 2;
    top += slot + gap;
    return { cluster, papers: held, y: middle - height / 2, height, middle };
  });
}

function endOf(bars: readonly FlowBar[], { line }: FlowSize): number {
  const last = bars.at(-1);
  return last === undefined ? 0 : last.middle + Math.max(last.height, line) / 2;
}

function joinBars(
  flows: readonly ClusterFlow[],
  { left, right, scale }: Pick<FlowPicture, "left" | "right"> & { readonly scale: number },
): FlowBand[] {
  const [leftPlace, rightPlace] = [left, right].map((bars) => placesOf(bars.map(({ cluster }) => cluster)));
  const placeOf = ({ before, after }: ClusterFlow) => ({
    left: leftPlace.get(before) ?? 0,
    right: rightPlace.get(after) ?? 0,
  });
  const placed = flows.map((flow) => ({ flow, place: placeOf(flow) }));
  // A bar is filled from above in the order of what stands on the other side: its bands do not cross in it.
  const filled = { left: left.map(({ y }) => y), right: right.map(({ y }) => y) };
  return placed
    .sort((a, b) => a.place.left - b.place.left || a.place.right - b.place.right)
    .map(({ flow, place }) => {
      const height = flow.papers * scale;
      const [from, to] = [filled.left[place.left], filled.right[place.right]];
      filled.left[place.left] += height;
      filled.right[place.right] += height;
      return { ...flow, from, to, height };
    });
}

/** The outline of a band from `left` to `right`, as the `d` of an SVG path. */
export function outlineBand({ from, to, height }: FlowBand, left: number, right: number): string {
  const middle = (left + right) / 2;
  const [a, b, c, d] = [from, to, to + height, from + height].map((y) => y.toFixed(2));
  return `M${left} ${a}C${middle} ${a} ${middle} ${b} ${right} ${b}V${c}C${middle} ${c} ${middle} ${d} ${left} ${d}Z`;
}
