import { rgb } from "d3-color";

/**
 * A colour and an opacity as `rgba(…)` with its channels already multiplied by
 * the alpha: Sigma blends as if they were, but does not do it (its issue 1533).
 */
export function premultiply(colour: string, opacity: number): string {
  const { r, g, b, opacity: own } = rgb(colour);
  const alpha = own * opacity;
  return `rgba(${Math.round(r * alpha)},${Math.round(g * alpha)},${Math.round(b * alpha)},${alpha})`;
}
