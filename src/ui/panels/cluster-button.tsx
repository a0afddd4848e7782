/** The name of a cluster as a button that reads it. */

import { readCluster } from "./actions.ts";
import type { PanelProps } from "./panel-props.ts";
import { Swatch } from "./swatch.tsx";

interface ClusterButtonProps extends PanelProps {
  readonly cluster: number;
  /** Shown at the end of the line, for example a count. */
  readonly note?: string;
}

export function ClusterButton({ session, swatch, cluster, note }: ClusterButtonProps) {
  const about = session.atlas.content.clusters[cluster];
  return (
    <button
      type="button"
      class="cluster-button"
      data-cluster={cluster}
      onClick={() => readCluster(session, cluster)}
    >
      <Swatch region={about.parent ?? cluster} swatch={swatch} />
      <span class="cluster-button-name" dir="auto">
        {about.label}
      </span>
      {note !== undefined && <span class="cluster-button-note">{note}</span>}
    </button>
  );
}
