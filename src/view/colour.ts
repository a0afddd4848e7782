/** Colours as numbers. All colours of the drawing are written `#rgb` or `#rrggbb`. */

export interface Rgb {
  /** Each 0..255. */
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** Reads `#rgb` or `#rrggbb`; anything else is a mistake of ours. */
export function parseColour(colour: string): Rgb {
  const digits = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, "$&$&") : colour;
  if (!/^#[0-9a-f]{6}$/i.test(digits)) throw new Error(`“${colour}” is not a colour of the drawing`);
  const value = Number.parseInt(digits.slice(1), 16);
  return { r: value >> 16, g: (value >> 8) & 255, b: value & 255 };
}
