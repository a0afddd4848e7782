/** The small round of colour that stands for a region. Says nothing by itself: the name stands beside it. */

import type { PanelProps } from "./panel-props.ts";

interface SwatchProps {
  /** Index of the region, −1 for a paper at sea. */
  readonly region: number;
  readonly swatch?: PanelProps["swatch"];
}

export function Swatch({ region, swatch }: SwatchProps) {
  if (region < 0) return <span class="swatch swatch-sea" aria-hidden="true" />;
  if (swatch === undefined) return <span class="swatch" aria-hidden="true" />;
  const { land, papers } = swatch(region);
  return <span class="swatch" style={{ backgroundColor: land, borderColor: papers }} aria-hidden="true" />;
}
