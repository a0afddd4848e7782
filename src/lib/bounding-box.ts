/** The smallest upright box around points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * @param points x and y of each point in turn
 * @returns all sides 0 when there are no points
 */
export function findBox(points: Float64Array): Box {
  if (points.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  let [left, top] = points;
  let [right, bottom] = points;
  for (let i = 2; i < points.length; i += 2) {
    if (points[i] < left) left = points[i];
    if (points[i] > right) right = points[i];
    if (points[i + 1] < top) top = points[i + 1];
    if (points[i + 1] > bottom) bottom = points[i + 1];
  }
  return { left, top, right, bottom };
}
