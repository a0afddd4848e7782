/** Regions, each with its parts, and the sea, to choose among. */

import type { FacetCounts } from "../../view/facet-counts.ts";
import { toggleValue } from "../../view/filter-chips.ts";
import { setFilters } from "../../view/view-state.ts";
import { filterText } from "../messages/filter.ts";
import { FilterCheck } from "./filter-check.tsx";
import type { PanelProps } from "./panel-props.ts";
import { Swatch } from "./swatch.tsx";

interface FilterClustersProps extends PanelProps {
  readonly counts: FacetCounts;
}

export function FilterClusters({ session, swatch, counts }: FilterClustersProps) {
  const { clusters } = session.atlas.content;
  const chosen = session.state.value.filters.clusters;
  const all = clusters.map((_, cluster) => cluster);
  const regions = all.filter((cluster) => clusters[cluster].level === 1);
  const hasSea = session.atlas.manifest.counts.atSea > 0;
  const check = (cluster: number) => (
    <FilterCheck
      name={cluster < 0 ? filterText.sea : clusters[cluster].label}
      value={String(cluster)}
      count={cluster < 0 ? counts.atSea : counts.clusters[cluster]}
      checked={chosen.includes(cluster)}
      mark={cluster < 0 || clusters[cluster].level === 1 ? <Swatch region={cluster} swatch={swatch} /> : null}
      onToggle={() =>
        session.update((state) => setFilters(toggleValue(state.filters, "clusters", cluster))(state))
      }
    />
  );
  return (
    <ul class="plain-list">
      {regions.map((region) => {
        const parts = all.filter((cluster) => clusters[cluster].parent === region);
        return (
          <li key={region}>
            {check(region)}
            {parts.length > 0 && (
              <details class="filter-parts" open={parts.some((part) => chosen.includes(part))}>
                <summary>
                  {filterText.parts(parts.length)}
                  <span class="visually-hidden">{filterText.partsOf(clusters[region].label)}</span>
                </summary>
                <ul class="plain-list">
                  {parts.map((part) => (
                    <li key={part}>{check(part)}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        );
      })}
      {hasSea && <li key="sea">{check(-1)}</li>}
    </ul>
  );
}
