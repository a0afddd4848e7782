/** The legend: every region with its colour and size, what lies at sea, and how the map is to be read. */

import { useMemo } from "preact/hooks";
import { isWeak, judgeStructure } from "../../view/judge-structure.ts";
import type { SceneLook } from "../../view/scene-look.ts";
import { formatCount } from "../messages/numbers.ts";
import { regionsText } from "../messages/regions.ts";
import type { ShownTheme } from "../theme.ts";
import { ClusterButton } from "./cluster-button.tsx";
import { LookKey, WeakStructure } from "./lazy-panels.tsx";
import { LongList } from "./long-list.tsx";
import { MapLegend } from "./map-legend.tsx";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";
import { PaperItem } from "./paper-item.tsx";

interface RegionsPanelProps extends PanelProps {
  readonly linksDrawn: number | null;
  /** `null`: the plain one. */
  readonly look: SceneLook | null;
  readonly theme: ShownTheme;
}

export function RegionsPanel({ session, swatch, linksDrawn, look, theme }: RegionsPanelProps) {
  const { manifest, content } = session.atlas;
  const { region } = content.map;
  const regions = content.clusters.filter((cluster) => cluster.level === 1);
  const atSea = useMemo(() => papersAtSea(region), [region]);
  return (
    <section class="regions-panel">
      <PanelHeading kind={regionsText.kind} name={regionsText.title} />
      <p class="hint">{regions.length === 0 ? regionsText.none : regionsText.hint}</p>
      {isWeak(judgeStructure(manifest.quality, manifest.counts.papers)) && (
        <WeakStructure session={session} swatch={swatch} />
      )}
      {look !== null && <LookKey session={session} look={look} theme={theme} />}
      <ul class="plain-list">
        {regions.map((cluster, index) => (
          <li key={cluster.id}>
            <ClusterButton
              session={session}
              swatch={swatch}
              cluster={index}
              note={formatCount(cluster.size)}
            />
          </li>
        ))}
      </ul>
      {atSea.length > 0 && (
        <details class="at-sea">
          <summary>
            {regionsText.atSea} <span class="hint">({regionsText.atSeaShort})</span>{" "}
            <span class="cluster-button-note">{formatCount(atSea.length)}</span>
          </summary>
          <p class="hint">{regionsText.atSeaMeaning(atSea.length)}</p>
          <LongList
            items={atSea}
            first={12}
            moreLabel={regionsText.showMore}
            render={(paper) => <PaperItem session={session} swatch={swatch} paper={paper} />}
          />
        </details>
      )}
      <MapLegend
        manifest={manifest}
        hasHollow={(content.papers.withoutAbstract ?? []).length > 0}
        linksDrawn={linksDrawn}
        look={look}
        isNarrowed={session.shown.value !== null}
      />
    </section>
  );
}

function papersAtSea(region: Int32Array): number[] {
  const papers: number[] = [];
  region.forEach((cluster, paper) => {
    if (cluster < 0) papers.push(paper);
  });
  return papers;
}
