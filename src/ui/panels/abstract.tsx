/** The whole abstract with the paper's concepts marked, and the concepts as buttons below it. */

import type { TextSegment } from "../../view/mark-concepts.ts";
import { paperText } from "../messages/paper.ts";
import { searchForConcept } from "./actions.ts";
import { ConceptActions } from "./lazy-panels.tsx";
import type { PanelProps } from "./panel-props.ts";

interface AbstractProps {
  readonly segments: readonly TextSegment[];
  /** Concept pointed at among the buttons; its marks stand out. */
  readonly lit: number | null;
}

export function Abstract({ segments, lit }: AbstractProps) {
  return (
    <p class="abstract" dir="auto">
      {segments.map((segment, k) =>
        segment.concept === null ? (
          segment.text
        ) : (
          <mark key={k} data-concept={segment.concept} data-lit={segment.concept === lit}>
            {segment.text}
          </mark>
        ),
      )}
    </p>
  );
}

interface ConceptButtonsProps extends PanelProps {
  /** Indices, weightiest first. */
  readonly concepts: readonly number[];
  /** How many more there are. */
  readonly hidden: number;
  readonly onPoint: (concept: number | null) => void;
  readonly onShowAll: () => void;
}

export function ConceptButtons({ session, concepts, hidden, onPoint, onShowAll }: ConceptButtonsProps) {
  const { label, offsets } = session.atlas.content.concepts;
  return (
    <>
      <ul class="concepts">
        {concepts.map((concept) => (
          <li key={concept}>
            <button
              type="button"
              class="concept"
              data-concept={concept}
              onClick={() => searchForConcept(session, label[concept])}
              onPointerEnter={() => onPoint(concept)}
              onPointerLeave={() => onPoint(null)}
              onFocus={() => onPoint(concept)}
              onBlur={() => onPoint(null)}
            >
              <span dir="auto">{label[concept]}</span>
              <span class="visually-hidden">
                , {paperText.conceptPapers(offsets[concept + 1] - offsets[concept])}
              </span>
              <span class="concept-count" aria-hidden="true">
                {offsets[concept + 1] - offsets[concept]}
              </span>
            </button>
          </li>
        ))}
        {hidden > 0 && (
          <li>
            <button type="button" class="concept concept-more" onClick={onShowAll}>
              {paperText.moreConcepts(hidden)}
            </button>
          </li>
        )}
      </ul>
      <ConceptActions session={session} labels={concepts.map((concept) => label[concept])} />
    </>
  );
}
