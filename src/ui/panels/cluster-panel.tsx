/** What a cluster is about and what lies in it. */

import { selectCluster } from "../../view/view-state.ts";
import { clusterText } from "../messages.ts";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";
import { PaperItem } from "./paper-item.tsx";

interface ClusterPanelProps extends PanelProps {
  readonly cluster: number;
}

export function ClusterPanel({ session, swatch, cluster }: ClusterPanelProps) {
  const about = session.atlas.content.clusters[cluster];
  return (
    <article>
      <PanelHeading
        kind={clusterText.kind(about.level)}
        name={about.label}
        closeLabel={clusterText.close}
        onClose={() => session.update(selectCluster(null))}
      />
      <h3>{clusterText.typical}</h3>
      <ul class="paper-list">
        {about.representatives.map((paper) => (
          <li key={paper}>
            <PaperItem session={session} swatch={swatch} paper={paper} />
          </li>
        ))}
      </ul>
    </article>
  );
}
