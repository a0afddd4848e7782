/** Everything that the map does not show: how much of it, why, and how to see it. Counted from the data. */

import { useMemo } from "preact/hooks";
import { countLeftOut, countLinks, listAtSea } from "../../view/count-hidden.ts";
import { isFiltering, NO_FILTERS } from "../../view/filters.ts";
import { LINK_LAYERS, type LinkLayer } from "../../view/look.ts";
import { tellsLittle } from "../../view/tells-little.ts";
import { closeTool, endSearch, openPanel, setFilters, setLook } from "../../view/view-state.ts";
import type { Session } from "../session.ts";
import { filterText } from "../messages/filter.ts";
import { hiddenText } from "../messages/hidden.ts";
import { LongList } from "./long-list.tsx";
import { HelpButton } from "./help-button.tsx";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";
import { LostNames } from "./lost-names.tsx";
import { PaperItem } from "./paper-item.tsx";
import { Section } from "./hidden-section.tsx";

export interface HiddenProps extends PanelProps {
  /** Links that are drawn when nothing is in focus; `null` while that is not known. */
  readonly backbone: Int32Array | null;
}

export function HiddenPanel(props: HiddenProps) {
  const { session } = props;
  return (
    <section class="hidden-panel">
      <PanelHeading
        kind={[hiddenText.kind, <HelpButton key="help" session={session} topic="hidden" />]}
        name={hiddenText.title}
        close={{ label: hiddenText.close, act: () => session.update(closeTool) }}
      />
      <Links {...props} />
      <Evidence {...props} />
      <Filtered {...props} />
      <Records {...props} />
      <Concepts {...props} />
      <LostNames {...props} />
    </section>
  );
}

function Links({ session, backbone }: HiddenProps) {
  const { content } = session.made;
  const { focus, look } = session.state.value;
  const path = session.path.value;
  const { all, drawn } = useMemo(
    () => countLinks(content, { backbone: backbone ?? new Int32Array(0), focus, path }),
    [content, backbone, focus, path],
  );
  return (
    <Section session={session} id="links" title={hiddenText.links}>
      <p>{drawn >= all ? hiddenText.linksAll(all) : hiddenText.linksHidden(all - drawn, all)}</p>
      {drawn < all && (
        <p class="hint">
          {(focus !== null && path !== null ? hiddenText.layersComparing : hiddenText.layers)[look.links]}
        </p>
      )}
      <label class="field">
        <span class="field-label">{hiddenText.drawLinks}</span>
        <select
          value={look.links}
          onChange={(event) => session.update(setLook({ links: event.currentTarget.value as LinkLayer }))}
        >
          {LINK_LAYERS.map((layer) => (
            <option key={layer} value={layer}>
              {hiddenText.layerNames[layer]}
            </option>
          ))}
        </select>
      </label>
    </Section>
  );
}

function Evidence({ session, swatch }: PanelProps) {
  const { content } = session.made;
  const atSea = useMemo(() => listAtSea(content), [content]);
  const hollow = content.papers.withoutAbstract?.length ?? 0;
  return (
    <Section session={session} id="evidence" title={hiddenText.evidence}>
      <p>{atSea.length === 0 ? hiddenText.noneAtSea : hiddenText.atSea(atSea.length)}</p>
      <LongList
        items={atSea}
        first={12}
        moreLabel={hiddenText.showMore}
        render={(paper) => <PaperItem session={session} swatch={swatch} paper={paper} />}
      />
      {hollow > 0 && (
        <>
          <p>{hiddenText.hollow(hollow)}</p>
          <button
            type="button"
            class="more-button"
            onClick={() => session.update(setFilters({ missing: ["abstract"] }))}
          >
            {hiddenText.showHollow}
          </button>
        </>
      )}
    </Section>
  );
}

function Filtered({ session }: PanelProps) {
  const { content } = session.made;
  const { filters, query } = session.state.value;
  const left = useMemo(() => countLeftOut(content, filters), [content, filters]);
  const all = content.papers.id.length;
  const matches = session.matches.value;
  const isSearching = query.trim() !== "" && matches !== null;
  return (
    <Section session={session} id="filtered" title={hiddenText.filtered}>
      <p dir="auto">{saysGreyed(session)}</p>
      <ul>
        {isSearching && <li dir="auto">{hiddenText.bySearch(query.trim(), all - (matches?.length ?? 0))}</li>}
        {left.map(({ facet, papers }) => (
          <li key={facet}>{hiddenText.byFilter(filterText.facet(facet), papers)}</li>
        ))}
      </ul>
      <div class="hidden-actions">
        {query.trim() !== "" && (
          <button type="button" class="more-button" onClick={() => session.update(endSearch)}>
            {hiddenText.endSearch}
          </button>
        )}
        {isFiltering(filters) && (
          <button type="button" class="more-button" onClick={() => session.update(setFilters(NO_FILTERS))}>
            {hiddenText.clearFilters}
          </button>
        )}
        <button type="button" class="more-button" onClick={() => session.update(openPanel("filter"))}>
          {hiddenText.changeFilters}
        </button>
      </div>
    </Section>
  );
}

/** How many papers search and filters grey out; while the search is not ready, that and what the filters do. */
function saysGreyed(session: Session): string {
  const all = session.made.content.papers.id.length;
  const shown = session.shown.value;
  const greyed = all - (shown?.length ?? all);
  if (!session.waiting.value)
    return shown === null ? hiddenText.noneFiltered : hiddenText.filteredOut(greyed, all);
  const query = session.state.value.query.trim();
  const pending = session.search.failed.value ? hiddenText.searchFailed(query) : hiddenText.searching(query);
  return shown === null ? pending : `${pending} ${hiddenText.filteredSoFar(greyed, all)}`;
}

function Records({ session }: PanelProps) {
  const { merged, rejected } = session.made.manifest.counts.records;
  return (
    <Section session={session} id="records" title={hiddenText.records}>
      {merged === 0 && rejected === 0 && <p>{hiddenText.allRecords}</p>}
      {merged > 0 && <p>{hiddenText.merged(merged)}</p>}
      {rejected > 0 && <p>{hiddenText.rejected(rejected)}</p>}
      <button type="button" class="more-button" onClick={() => session.update(openPanel("ledger"))}>
        {hiddenText.ledger}
      </button>
    </Section>
  );
}

function Concepts({ session }: PanelProps) {
  const { concepts } = session.made.content;
  const little = useMemo(
    () => concepts.key.filter((_, concept) => tellsLittle(concepts, concept)).length,
    [concepts],
  );
  return (
    <Section session={session} id="concepts" title={hiddenText.concepts}>
      <p>{hiddenText.conceptsHidden(little, concepts.key.length)}</p>
    </Section>
  );
}
