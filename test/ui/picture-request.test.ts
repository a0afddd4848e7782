import { expect, test } from "vitest";
import { CSS_DOTS_PER_INCH, dotsOf, isPaintable, SIZES } from "../../src/ui/panels/picture-request.ts";

const MARGIN_CM = 1;
const SHEETS = { a4: [29.7, 21], letter: [27.94, 21.59] } as const;

test("a page prints on A4 and on Letter, with a margin, and can be painted at 300 and 600 dots per inch", () => {
  const { landscape, portrait } = SIZES;
  const centimetres = (pixels: number) => (pixels / CSS_DOTS_PER_INCH) * 2.54;
  for (const [long, short] of Object.values(SHEETS)) {
    expect(centimetres(landscape.width)).toBeLessThanOrEqual(long - 2 * MARGIN_CM);
    expect(centimetres(landscape.height)).toBeLessThanOrEqual(short - 2 * MARGIN_CM);
  }
  expect([portrait.height, portrait.width]).toEqual([landscape.width, landscape.height]);
  for (const dpi of [300, 600]) expect(isPaintable(dotsOf(landscape, dpi))).toBe(true);
});
