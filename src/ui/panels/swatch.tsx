/** The small round of colour that stands for a region. Says nothing by itself: the name stands beside it. */

interface SwatchProps {
  /** Index of the region, −1 for a paper at sea. */
  readonly region: number;
  readonly swatch?: ((region: number) => string) | undefined;
}

export function Swatch({ region, swatch }: SwatchProps) {
  if (region < 0) return <span class="swatch swatch-sea" aria-hidden="true" />;
  if (swatch === undefined) return <span class="swatch" aria-hidden="true" />;
  return <span class="swatch" style={{ backgroundColor: swatch(region) }} aria-hidden="true" />;
}
