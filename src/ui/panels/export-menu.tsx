/** Taking the map away as a picture or as data. */

import { exportText } from "../messages.ts";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";

/** What the page shows at the moment: what an exported picture is made from. */
export type Capture = () => unknown;

interface ExportMenuProps extends PanelProps {
  readonly capture: Capture;
}

export function ExportMenu({ session }: ExportMenuProps) {
  return (
    <section class="side-panel">
      <PanelHeading kind={exportText.title} name={session.atlas.manifest.title} />
    </section>
  );
}
