/** What every panel is handed. */

import type { Session } from "../session.ts";

export interface PanelProps {
  readonly session: Session;
  /** CSS colour of a region in the current theme; without it swatches are plain. */
  readonly swatch?: ((region: number) => string) | undefined;
}
