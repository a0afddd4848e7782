import { parseColour } from "../view/colour.ts";

/**
 * A colour and an opacity as `rgba(…)` with its channels already multiplied by
 * the alpha: Sigma blends as if they were, but does not do it (its issue 1533).
 */
export function premultiply(colour: string, opacity: number): string {
  const { r, g, b } = parseColour(colour);
  return `rgba(${Math.round(r * opacity)},${Math.round(g * opacity)},${Math.round(b * opacity)},${opacity})`;
}
