/**
 * Logarithm and exponential that give the same bits on every machine.
 *
 * `Math.log` and its kin may differ in the last bit between engines, and one bit
 * can turn an atlas into another. These use + − × ÷ and bit work only, which
 * IEEE 754 fixes. Method: split off the power of two, then the series of atanh
 * for the logarithm and Taylor's for the exponential. Errors are below 1e-15
 * relative, measured against `Math` in the tests.
 *
 *     log(2)    // 0.6931471805599453
 *     exp(1)    // 2.7182818284590455, one unit in the last place off
 */

/** ln 2 in two pieces: the first has 20 zero bits at its end, so that small integers times it are exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const SQRT_HALF = 0.7071067811865476;
const LARGEST_EXPONENT = 709.782712893384;
const SMALLEST_EXPONENT = -745.1332191019412;

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
/** Which of the two words holds sign and exponent on this machine. */
const HIGH = findHighWord();

/** Natural logarithm. Like `Math.log`: −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  // Subnormal numbers have no exponent of their own: lift them by 2^54 first.
  const lifted = x < 2.2250738585072014e-308;
  double[0] = lifted ? x * 18014398509481984 : x;
  let exponent = ((words[HIGH] >>> 20) & 0x7ff) - 1022 - (lifted ? 54 : 0);
  words[HIGH] = (words[HIGH] & 0x800fffff) | 0x3fe00000;
  let mantissa = double[0];
  if (mantissa < SQRT_HALF) {
    mantissa *= 2;
    exponent--;
  }
  return logNearOne(mantissa, exponent);
}

/**
 * ln m + exponent × ln 2 for m in [√½, √2]. With f = m − 1 and s = f / (2 + f),
 * ln m = f − f²/2 + s (f²/2 + R), R = 2 s²/3 + 2 s⁴/5 + …: the large terms are exact or nearly so.
 */
function logNearOne(mantissa: number, exponent: number): number {
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  let series = 0;
  for (let odd = 23; odd >= 3; odd -= 2) series = series * z + 2 / odd;
  const half = 0.5 * f * f;
  const correction = s * (half + series * z);
  return exponent * LN2_HIGH - (half - (correction + exponent * LN2_LOW) - f);
}

/** e to the x. Like `Math.exp`: 0 far below, Infinity far above. */
export function exp(x: number): number {
  if (x !== x) return NaN;
  if (x > LARGEST_EXPONENT) return Infinity;
  if (x < SMALLEST_EXPONENT) return 0;
  const power = Math.round(x / (LN2_HIGH + LN2_LOW));
  const high = x - power * LN2_HIGH;
  const low = power * LN2_LOW;
  const rest = high - low;
  // What rounding `high - low` lost comes back as a first-order term.
  const lost = high - rest - low;
  let series = 0;
  for (let term = 14; term >= 2; term--) series = (series * rest + 1) / term;
  const result = 1 + (rest + (lost + series * rest * rest));
  return scaleByPowerOfTwo(result, power);
}

/** x × 2^power, in two steps so that neither factor overflows or vanishes. */
function scaleByPowerOfTwo(x: number, power: number): number {
  const half = Math.trunc(power / 2);
  return x * powerOfTwo(half) * powerOfTwo(power - half);
}

function powerOfTwo(power: number): number {
  words[1 - HIGH] = 0;
  words[HIGH] = (power + 1023) << 20;
  return double[0];
}

function findHighWord(): number {
  double[0] = 1;
  return words[1] === 0 ? 0 : 1;
}
