/** Taking the map away as a picture or as data. */

import type { Capture } from "./capture.ts";
import { exportText } from "../messages.ts";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";

export interface ExportProps extends PanelProps {
  readonly capture: Capture;
}

export function ExportMenu({ session }: ExportProps) {
  return (
    <section class="export-panel">
      <PanelHeading kind={exportText.title} name={session.atlas.manifest.title} />
    </section>
  );
}
