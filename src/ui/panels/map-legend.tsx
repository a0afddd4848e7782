/** How to read the map: what each mark means, and how far positions can be trusted. */

import type { ComponentChildren } from "preact";
import { isTooFewToJudge, type Manifest } from "../../model/index.ts";
import type { SceneLook } from "../../view/scene-look.ts";
import { regionsText } from "../messages/regions.ts";

interface MapLegendProps {
  readonly manifest: Manifest;
  /** Whether some papers are drawn hollow. */
  readonly hasHollow: boolean;
  /** `null` while not known. */
  readonly linksDrawn: number | null;
  /** `null`: the plain one. */
  readonly look: SceneLook | null;
  /** Whether search or filters let some papers stand out. */
  readonly isNarrowed: boolean;
}

export function MapLegend({ manifest, hasHollow, linksDrawn, look, isNarrowed }: MapLegendProps) {
  const { counts, quality } = manifest;
  const isPlainColour = (look?.colours ?? null) === null;
  // On a scale, hollow papers are those of which nothing is known: its own legend says so.
  const saysHollow = hasHollow && (look?.legend.colour?.rows.length ?? 0) === 0;
  const layer = look?.links ?? "backbone";
  const links =
    linksDrawn === null || layer === "focus"
      ? regionsText.links(counts.links)
      : layer === "cluster"
        ? regionsText.linksInside(linksDrawn, counts.links)
        : regionsText.linksDrawn(linksDrawn, counts.links);
  return (
    <section class="map-legend">
      <h3>{regionsText.howToRead}</h3>
      <dl class="legend">
        <Entry
          mark={<DotMark />}
          term={regionsText.dot}
          meaning={look === null ? regionsText.size(isNarrowed) : regionsText.sizeAbove}
        />
        {saysHollow && (
          <Entry mark={<HollowMark />} term={regionsText.hollow} meaning={regionsText.hollowMeaning} />
        )}
        {look?.contours !== false && (
          <Entry mark={<ContourMark />} term={regionsText.contour} meaning={regionsText.contourMeaning} />
        )}
        {isPlainColour && (
          <Entry mark={<TintMark />} term={regionsText.tint} meaning={regionsText.tintMeaning} />
        )}
        <Entry mark={<BorderMark />} term={regionsText.border} meaning={regionsText.borderMeaning} />
        <Entry mark={<LinkMark />} term={regionsText.link} meaning={links} />
        <Entry mark={<IslandsMark />} term={regionsText.distance} meaning={regionsText.distanceMeaning} />
      </dl>
      <h3>{regionsText.trust}</h3>
      <p>
        {isTooFewToJudge(counts.papers)
          ? regionsText.tooFew(counts.papers)
          : regionsText.trustMeaning(quality.map.trustworthiness, quality.map.neighbourPreservation)}
      </p>
    </section>
  );
}

interface EntryProps {
  readonly mark: ComponentChildren;
  readonly term: string;
  readonly meaning: string;
}

function Entry({ mark, term, meaning }: EntryProps) {
  return (
    <div class="legend-entry">
      <dt>
        <svg
          class="legend-mark"
          viewBox="0 0 40 24"
          width="40"
          height="24"
          aria-hidden="true"
          focusable="false"
        >
          {mark}
        </svg>
        {term}:
      </dt>
      <dd>{meaning}</dd>
    </div>
  );
}

const DotMark = () => (
  <g class="mark-dot">
    <circle cx="8" cy="12" r="3" />
    <circle cx="19" cy="12" r="4.5" />
    <circle cx="33" cy="12" r="6.5" />
  </g>
);

const HollowMark = () => <circle class="mark-hollow" cx="20" cy="12" r="5" />;

const ContourMark = () => (
  <g class="mark-line">
    <path d="M3 13C5 3 15 1 22 3s16 3 15 10-8 9-17 9S1 21 3 13z" />
    <path d="M8 13c1-6 8-8 13-7s11 2 10 7-5 6-11 6-13-1-12-6z" />
    <path d="M13 12c1-3 5-4 8-3s6 2 5 4-3 3-6 3-8-1-7-4z" />
  </g>
);

const TintMark = () => (
  <g>
    <path class="mark-land" d="M2 20C2 8 8 3 19 3v18C12 22 2 24 2 20z" />
    <path class="mark-land mark-land-other" d="M20 3c12 0 18 5 18 10s-8 10-18 8z" />
  </g>
);

const BorderMark = () => <path class="mark-line mark-border" d="M4 18C12 4 24 22 36 6" />;

const LinkMark = () => (
  <g>
    <path class="mark-line" d="M6 16Q20 2 34 14" />
    <circle class="mark-dot" cx="6" cy="16" r="3" />
    <circle class="mark-dot" cx="34" cy="14" r="3" />
  </g>
);

const IslandsMark = () => (
  <g>
    <path class="mark-land" d="M2 12c0-6 4-9 8-8s7 4 6 9-5 7-9 6-5-3-5-7z" />
    <path class="mark-land mark-land-other" d="M27 8c1-4 4-5 7-4s5 4 4 7-4 5-7 4-5-3-4-7z" />
    <path class="mark-line mark-border" d="M17 15l9-3" />
  </g>
);
