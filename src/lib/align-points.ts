/**
 * Lays one set of points over another by the best similarity: shifted, turned,
 * scaled and, where that fits better, mirrored, so that the squared distances
 * between partners are least (Procrustes analysis). In the plane there is a
 * closed form: with both sets centred and points as complex numbers, the factor
 * is Σ conj(p) q / Σ |p|². O(n).
 *
 *     (0,0) (1,0)  onto  (5,5) (5,7)   →   turned by 90°, twice as large, shifted to (5,5)
 */

export interface Alignment {
  /** x, y ↦ (a x − b y, b x + a y) + shift, of (x, −y) where mirrored. */
  readonly a: number;
  readonly b: number;
  readonly mirrored: boolean;
  readonly shiftX: number;
  readonly shiftY: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const SAME: Alignment = { a: 1, b: 0, mirrored: false, shiftX: 0, shiftY: 0 };

/** @param from, onto partners at the same index */
export function alignPoints(from: readonly Point[], onto: readonly Point[]): Alignment {
  if (from.length === 0) return SAME;
  const plain = fit(from, onto, false);
  const mirrored = fit(from, onto, true);
  return mirrored.gain > plain.gain ? mirrored.alignment : plain.alignment;
}

export function applyAlignment({ a, b, mirrored, shiftX, shiftY }: Alignment, { x, y }: Point): Point {
  const down = mirrored ? -y : y;
  return { x: a * x - b * down + shiftX, y: b * x + a * down + shiftY };
}

/** The best alignment of its kind; the larger the gain, the less squared distance remains. */
function fit(
  from: readonly Point[],
  onto: readonly Point[],
  mirrored: boolean,
): { alignment: Alignment; gain: number } {
  const sign = mirrored ? -1 : 1;
  const middle = findMiddle(from);
  const aim = findMiddle(onto);
  let real = 0;
  let imaginary = 0;
  let square = 0;
  from.forEach((point, i) => {
    const [px, py] = [point.x - middle.x, sign * (point.y - middle.y)];
    const [qx, qy] = [onto[i].x - aim.x, onto[i].y - aim.y];
    real += px * qx + py * qy;
    imaginary += px * qy - py * qx;
    square += px * px + py * py;
  });
  const a = square > 0 ? real / square : 1;
  const b = square > 0 ? imaginary / square : 0;
  const turned = applyAlignment({ a, b, mirrored, shiftX: 0, shiftY: 0 }, middle);
  const alignment = { a, b, mirrored, shiftX: aim.x - turned.x, shiftY: aim.y - turned.y };
  return { alignment, gain: real * real + imaginary * imaginary };
}

function findMiddle(points: readonly Point[]): Point {
  let x = 0;
  let y = 0;
  for (const point of points) {
    x += point.x;
    y += point.y;
  }
  return { x: x / points.length, y: y / points.length };
}
