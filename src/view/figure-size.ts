/** How pixels of a scene become lengths on paper. */

/** Of what screens show, by CSS's definition. */
export const PIXELS_PER_INCH = 96;

/**
 * Of a figure that was asked for in millimetres: its smallest letters, 10.5 pixels,
 * are then 6.3 points high, which is what most journals accept at the least, and
 * a figure as wide as a page has room for a legend beside the map.
 */
export const PAPER_PIXELS_PER_INCH = 120;

/** Millimetres of so many pixels. */
export const toMillimetres = (pixels: number, pixelsPerInch: number): number =>
  (pixels / pixelsPerInch) * 25.4;
