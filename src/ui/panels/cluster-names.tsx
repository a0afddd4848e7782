/** What a cluster was named by, with the counts that speak for it, and what it could also be called. */

import { clusterText } from "../messages/clusters.ts";
import { ClusterNaming, ConceptActions } from "./lazy-panels.tsx";
import { NameList } from "./name-list.tsx";
import type { PanelProps } from "./panel-props.ts";

interface ClusterNamesProps extends PanelProps {
  readonly cluster: number;
}

export function ClusterNames({ session, cluster }: ClusterNamesProps) {
  const found = session.made.content.clusters[cluster];
  const isRenamed = session.atlas.content.clusters[cluster].label !== found.label;
  const words = [...found.evidence, ...found.alternatives].map((name) => name.label);
  return (
    <>
      <h3>{clusterText.about}</h3>
      {isRenamed && (
        <p class="hint" dir="auto">
          {clusterText.renamed(found.label)}
        </p>
      )}
      <p class="hint">
        {found.evidence.length === 0 ? clusterText.noName : clusterText.aboutHint(isRenamed)}
      </p>
      <NameList session={session} names={found.evidence} size={found.size} />
      <ClusterNaming key={cluster} session={session} cluster={cluster} />
      {words.length > 0 && <ConceptActions session={session} labels={words} />}
    </>
  );
}
