/** The filters: what is asked for, what is left, and for every facet what could be asked for. */

import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { countFacets, type FacetCounts } from "../../view/facet-counts.ts";
import { isRangeFacet, toggleValue } from "../../view/filter-chips.ts";
import { type Facet, FACETS, isSet, MISSING_FIELDS } from "../../view/filters.ts";
import { closeTool, setFilters } from "../../view/view-state.ts";
import { filterText } from "../messages/filter.ts";
import type { Session } from "../session.ts";
import { FilterCheck } from "./filter-check.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { FilterClusters } from "./filter-clusters.tsx";
import { FilterRange } from "./filter-range.tsx";
import { FilterTimeline } from "./filter-timeline.tsx";
import { FilterValues } from "./filter-values.tsx";
import { HelpButton } from "./help-button.tsx";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";
import "../styles/filter.css";

/** In the order of the panel. */
const ORDER: readonly Facet[] = [
  "years",
  "clusters",
  "venues",
  "authors",
  "concepts",
  "keywords",
  "citations",
  "degree",
  "missing",
];
/** What is unfolded at first, besides what is set. */
const UNFOLDED: readonly Facet[] = ["years", "clusters"];

export function FilterPanel({ session, swatch }: PanelProps) {
  const { filters } = session.state.value;
  const matches = session.matches.value;
  const { content, manifest } = session.atlas;
  const all = manifest.counts.papers;
  const isSearch = session.state.value.query.trim() !== "";
  const left = session.shown.value?.length ?? all;
  const isWaiting = session.waiting.value && !session.search.failed.value;
  const counts = useMemo(() => countFacets(content, filters, matches), [content, filters, matches]);
  const offered = ORDER.filter((facet) => hasOffer(facet, counts, session));
  const bare = FACETS.filter(
    (facet) => !offered.includes(facet) && facet !== "missing" && facet !== "degree",
  );
  useAnnouncement(session, left, all);
  return (
    <section class="filter-panel">
      <PanelHeading
        kind={[filterText.kind, <HelpButton key="help" session={session} topic="filter" />]}
        name={isWaiting ? filterText.pending : filterText.left(left, all)}
        close={{ label: filterText.close, act: () => session.update(closeTool) }}
      />
      <p class="hint">{filterText.hint}</p>
      <FilterChips session={session} steady />
      {isSearch && (
        <p class="hint">{session.fitting.value === null ? filterText.onlySearch : filterText.searchToo}</p>
      )}
      {isWaiting && <p class="note">{filterText.countsPending}</p>}
      {left === 0 && !isWaiting && <p class="note">{filterText.nothingLeft}</p>}
      {offered.map((facet) => (
        <Section key={facet} session={session} facet={facet}>
          <FacetOf facet={facet} session={session} swatch={swatch} counts={counts} />
        </Section>
      ))}
      {bare.length > 0 && <p class="hint filter-bare">{filterText.nothingToOffer(bare)}</p>}
    </section>
  );
}

/** Says what is left whenever that changes, but not when the panel opens. */
function useAnnouncement(session: Session, left: number, all: number): void {
  const [opened] = useState(left);
  const [state] = useState({ said: opened });
  useEffect(() => {
    if (state.said === left || session.waiting.peek()) return;
    state.said = left;
    session.announcement.value = left === all ? filterText.announceAll(all) : filterText.announce(left, all);
  }, [session, left, all, state]);
}

function hasOffer(facet: Facet, counts: FacetCounts, { atlas, state }: Session): boolean {
  if (isSet(state.value.filters, facet)) return true;
  if (isRangeFacet(facet)) return counts[facet].range !== null;
  if (facet === "clusters") return counts.clusters.length > 0;
  if (facet === "missing") return missingFields(atlas.content, counts).length > 0;
  return counts[facet].length > 0;
}

/** A field that no paper has is not missing in any of them. */
function missingFields({ papers }: Session["atlas"]["content"], counts: FacetCounts) {
  const none = {
    abstract: (papers.withoutAbstract ?? []).length === papers.id.length,
    year: counts.years.range === null,
    authors: counts.authors.length === 0,
    venue: counts.venues.length === 0,
    references: papers.references.every((list) => list.length === 0),
    citations: counts.citations.range === null,
  };
  return MISSING_FIELDS.filter((field) => counts.missing[field] > 0 && !none[field]);
}

interface SectionProps {
  readonly session: Session;
  readonly facet: Facet;
  readonly children: ComponentChildren;
}

function Section({ session, facet, children }: SectionProps) {
  const { filters } = session.state.value;
  const isAsked = isSet(filters, facet);
  const [open, setOpen] = useState(isAsked || UNFOLDED.includes(facet));
  const value = filters[facet];
  const chosen = Array.isArray(value) ? value.length : 0;
  return (
    <details
      class="filter-section"
      data-facet={facet}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h3>{filterText.facet(facet)}</h3>
        {chosen > 0 && <span class="filter-chosen">{filterText.chosen(chosen)}</span>}
      </summary>
      {open && children}
    </details>
  );
}

interface FacetProps extends PanelProps {
  readonly facet: Facet;
  readonly counts: FacetCounts;
}

function FacetOf({ facet, session, swatch, counts }: FacetProps) {
  if (isRangeFacet(facet)) {
    return (
      <>
        {facet === "years" && (
          <>
            <p class="hint">{filterText.timelineHint}</p>
            <FilterTimeline session={session} swatch={swatch} counts={counts.years} />
          </>
        )}
        <FilterRange session={session} facet={facet} counts={counts[facet]} />
      </>
    );
  }
  if (facet === "clusters") return <FilterClusters session={session} swatch={swatch} counts={counts} />;
  if (facet === "missing") return <FilterMissing session={session} counts={counts} />;
  if (facet === "concepts") return <FilterValues session={session} facet={facet} values={counts.concepts} />;
  const people = facet === "authors" ? { nameOf: filterText.person } : {};
  return <FilterValues session={session} facet={facet} values={counts[facet]} {...people} />;
}

function FilterMissing({ session, counts }: { readonly session: Session; readonly counts: FacetCounts }) {
  const chosen = session.state.value.filters.missing;
  const fields = missingFields(session.atlas.content, counts);
  return (
    <ul class="plain-list">
      {MISSING_FIELDS.filter((field) => fields.includes(field) || chosen.includes(field)).map((field) => (
        <li key={field}>
          <FilterCheck
            name={filterText.missing(field)}
            value={field}
            count={counts.missing[field]}
            checked={chosen.includes(field)}
            onToggle={() =>
              session.update((state) => setFilters(toggleValue(state.filters, "missing", field))(state))
            }
          />
        </li>
      ))}
    </ul>
  );
}
