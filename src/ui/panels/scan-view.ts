/** What chart and table of a scan are both drawn from. */

import type { ScannedResolution } from "../../model/index.ts";
import type { Plateau } from "../../view/find-plateaus.ts";

export interface ScanView {
  readonly points: readonly ScannedResolution[];
  readonly plateaus: readonly Plateau[];
  /** The map's own, as an index; −1 when it is not among the points. */
  readonly current: number;
  readonly chosen: number | null;
  readonly choose: (point: number) => void;
}

export const isSafe = ({ plateaus }: ScanView, point: number): boolean =>
  plateaus.some(({ from, to }) => from <= point && point <= to);
