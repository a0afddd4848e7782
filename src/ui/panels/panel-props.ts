/** What every panel is handed. */

import type { Session } from "../session.ts";

/** CSS colours of a region in the current theme, as on the map. */
export interface RegionColours {
  readonly land: string;
  /** Of the dots that are its papers. */
  readonly papers: string;
}

export interface PanelProps {
  readonly session: Session;
  /** Without it swatches are plain. */
  readonly swatch?: ((region: number) => RegionColours) | undefined;
}
