/** What the search found, best first, in step with the map. */

import { searchText } from "../messages.ts";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";
import { PaperItem } from "./paper-item.tsx";

export function ResultsPanel({ session, swatch }: PanelProps) {
  const all = session.atlas.manifest.counts.papers;
  const found = session.matches.value ?? Array.from({ length: all }, (_, paper) => paper);
  return (
    <section>
      <PanelHeading kind={searchText.resultsTitle} name={searchText.found(found.length, all)} />
      <ol class="paper-list" data-results>
        {found.slice(0, 100).map((paper) => (
          <li key={paper}>
            <PaperItem session={session} swatch={swatch} paper={paper} />
          </li>
        ))}
      </ol>
    </section>
  );
}
