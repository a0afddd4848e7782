/**
 * A smooth curve along the points of a ring or line: a quadratic B-spline, whose
 * pieces run from the middle of one segment to the middle of the next with the
 * point between as control. So outlines stay smooth at every zoom without more
 * data. O(points).
 */

export interface CurveSink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
  closePath(): void;
}

/** @param points flat x, y, …; a closed ring does not repeat its first point */
export function walkCurve(points: Float32Array, closed: boolean, sink: CurveSink): void {
  const count = points.length / 2;
  if (count < 2) return;
  if (closed) walkRing(points, count, sink);
  else walkLine(points, count, sink);
}

function walkRing(points: Float32Array, count: number, sink: CurveSink): void {
  const last = count - 1;
  sink.moveTo((points[2 * last] + points[0]) / 2, (points[2 * last + 1] + points[1]) / 2);
  for (let k = 0; k < count; k++) {
    const next = k === last ? 0 : k + 1;
    const x = points[2 * k];
    const y = points[2 * k + 1];
    sink.quadraticCurveTo(x, y, (x + points[2 * next]) / 2, (y + points[2 * next + 1]) / 2);
  }
  sink.closePath();
}

function walkLine(points: Float32Array, count: number, sink: CurveSink): void {
  sink.moveTo(points[0], points[1]);
  for (let k = 1; k < count - 1; k++) {
    const x = points[2 * k];
    const y = points[2 * k + 1];
    sink.quadraticCurveTo(x, y, (x + points[2 * k + 2]) / 2, (y + points[2 * k + 3]) / 2);
  }
  sink.lineTo(points[2 * count - 2], points[2 * count - 1]);
}
