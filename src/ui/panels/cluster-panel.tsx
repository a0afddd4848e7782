/** What a cluster is about, how sure that is, and what lies in it. */

import { useMemo } from "preact/hooks";
import type { Cluster } from "../../model/index.ts";
import { clusterMembers } from "../../view/cluster-members.ts";
import { neighbouringClusters } from "../../view/neighbouring-clusters.ts";
import { selectCluster } from "../../view/view-state.ts";
import { clusterText } from "../messages/clusters.ts";
import { formatCount, formatPercent } from "../messages/numbers.ts";
import { ClusterButton } from "./cluster-button.tsx";
import { ClusterNames } from "./cluster-names.tsx";
import { ClusterBorders } from "./lazy-panels.tsx";
import { LongList } from "./long-list.tsx";
import { Meter } from "./meter.tsx";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";
import { PaperItem } from "./paper-item.tsx";
import { Swatch } from "./swatch.tsx";

export interface ClusterPanelProps extends PanelProps {
  readonly cluster: number;
}

export function ClusterPanel(props: ClusterPanelProps) {
  const { session, swatch, cluster } = props;
  const { content, manifest } = session.atlas;
  const about = content.clusters[cluster];
  const parts = content.clusters.flatMap((other, index) => (other.parent === cluster ? [index] : []));
  const members = useMemo(() => clusterMembers(content, cluster), [content, cluster]);
  const paper = (index: number) => <PaperItem session={session} swatch={swatch} paper={index} />;
  return (
    <article class="cluster-panel">
      <PanelHeading
        kind={<ClusterKind {...props} about={about} />}
        name={about.label}
        close={{ label: clusterText.close, act: () => session.update(selectCluster(null)) }}
      />
      {about.parent !== null && (
        <p class="part-of">
          {clusterText.partOf} <ClusterButton session={session} swatch={swatch} cluster={about.parent} />
        </p>
      )}
      <p class="published">{clusterText.size(about.size, manifest.counts.papers)}</p>
      <ClusterNames session={session} cluster={cluster} />
      {parts.length > 0 && (
        <>
          <h3>{clusterText.parts}</h3>
          <ul class="plain-list">
            {parts.map((part) => (
              <li key={part}>
                <ClusterButton
                  session={session}
                  swatch={swatch}
                  cluster={part}
                  note={formatCount(content.clusters[part].size)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{clusterText.typical}</h3>
      <p class="hint">{clusterText.typicalHint}</p>
      <LongList items={about.representatives} first={6} render={paper} moreLabel={clusterText.showMore} />
      <h3>{clusterText.firmness}</h3>
      <Meter
        words={clusterText.stability(about.stability)}
        value={about.stability}
        number={formatPercent(about.stability)}
      />
      <p class="hint">{clusterText.stabilityMeaning(about.stability)}</p>
      <ClusterBorders {...props} />
      <ClusterCoverage about={about} />
      <ClusterNeighbours {...props} />
      <h3>{clusterText.members}</h3>
      <p class="hint">{clusterText.membersHint}</p>
      <LongList items={members} first={12} render={paper} moreLabel={clusterText.showMore} />
    </article>
  );
}

function ClusterKind({ swatch, cluster, about }: ClusterPanelProps & { readonly about: Cluster }) {
  return (
    <>
      <Swatch region={about.parent ?? cluster} swatch={swatch} /> {clusterText.kind(about.level, about.id)}
    </>
  );
}

function ClusterCoverage({ about }: { readonly about: Cluster }) {
  const rows = [
    [about.coverage.abstracts, clusterText.abstracts],
    [about.coverage.years, clusterText.years],
    [about.coverage.references, clusterText.references],
  ] as const;
  return (
    <>
      <h3>{clusterText.coverage}</h3>
      <ul class="coverage">
        {rows.map(([share, words]) => (
          <li key={words}>
            <strong>{formatPercent(share)}</strong> {words}
          </li>
        ))}
      </ul>
    </>
  );
}

function ClusterNeighbours({ session, swatch, cluster }: ClusterPanelProps) {
  const { content } = session.atlas;
  const neighbours = useMemo(() => neighbouringClusters(content, cluster), [content, cluster]);
  const isRegion = content.clusters[cluster].level === 1;
  return (
    <>
      <h3>{isRegion ? clusterText.neighbours : clusterText.neighbouringParts}</h3>
      {neighbours.length === 0 && <p class="hint">{clusterText.noNeighbours}</p>}
      {neighbours.length > 0 && <p class="hint">{clusterText.neighboursHint}</p>}
      <LongList
        items={neighbours.map((_, position) => position)}
        first={6}
        moreLabel={clusterText.showMore}
        render={(position) => (
          <ClusterButton
            session={session}
            swatch={swatch}
            cluster={neighbours[position].cluster}
            note={clusterText.links(neighbours[position].links)}
          />
        )}
      />
    </>
  );
}
