/** How well a paper's place keeps its nearest papers, and the way to those that lie far off. */

import { listTrueNeighbours } from "../../view/position-trust.ts";
import { whyText } from "../messages/why.ts";
import "../styles/why.css";
import { Meter } from "./meter.tsx";
import type { PanelProps } from "./panel-props.ts";
import { paperTitle } from "./paper-names.ts";
import { readingOf } from "./reading.ts";

export interface WhyHereProps extends PanelProps {
  readonly paper: number;
}

export function WhyHere({ session, paper }: WhyHereProps) {
  const { atlas } = session;
  const { content } = atlas;
  const listed = listTrueNeighbours(content, readingOf(atlas).adjacency, paper);
  if (listed.length === 0) return null;
  const far = listed.filter(({ near }) => !near);
  const kept = listed.length - far.length;
  return (
    <div class="why-here">
      <Meter
        words={whyText.kept(kept, listed.length)}
        value={kept / listed.length}
        number={whyText.keptNumber(kept, listed.length)}
      />
      {far.length > 0 && (
        <>
          <p class="hint">{whyText.keptMeaning}</p>
          <ul class="plain-list far-papers">
            {far.map(({ paper: other }) => (
              <li key={other}>
                <button
                  type="button"
                  class="far-paper"
                  dir="auto"
                  aria-label={whyText.flyTo(paperTitle(content.papers, other))}
                  onClick={() => {
                    session.flyTo.value = { papers: [paper, other] };
                  }}
                  onPointerEnter={() => {
                    session.hover.value = other;
                  }}
                  onPointerLeave={() => {
                    session.hover.value = null;
                  }}
                >
                  {paperTitle(content.papers, other)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
