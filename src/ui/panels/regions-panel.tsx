/** The legend: every region with its colour and size, and how the map is to be read. */

import { formatCount, regionsText } from "../messages.ts";
import { readCluster } from "./actions.ts";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";
import { Swatch } from "./swatch.tsx";

export function RegionsPanel({ session, swatch }: PanelProps) {
  const { manifest, content } = session.atlas;
  const regions = content.clusters.slice(0, manifest.counts.regions);
  return (
    <section>
      <PanelHeading name={regionsText.title} />
      <ul class="region-list">
        {regions.map((region, index) => (
          <li key={region.id}>
            <button type="button" class="region-item" onClick={() => readCluster(session, index)}>
              <Swatch region={index} swatch={swatch} />
              <span class="region-item-name">{region.label}</span>
              <span class="region-item-count">{formatCount(region.size)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
