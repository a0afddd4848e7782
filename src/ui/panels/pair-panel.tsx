/** Two papers and why they are linked, or why not: everything that the atlas knows about a pair. */

import { useEffect, useMemo } from "preact/hooks";
import { explainPair } from "../../view/explain-pair.ts";
import { comparePaper } from "../../view/view-state.ts";
import { whyText } from "../messages/why.ts";
import "../styles/why.css";
import { compareTwo } from "./actions.ts";
import { PairCitations } from "./pair-citations.tsx";
import { PairConcepts } from "./pair-concepts.tsx";
import { PairGap } from "./pair-gap.tsx";
import { PairParts } from "./pair-parts.tsx";
import { PairPath } from "./pair-path.tsx";
import { pairSpaceOf } from "./pair-reading.ts";
import { PairSentences } from "./pair-sentences.tsx";
import { HelpButton } from "./help-button.tsx";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";
import { PaperItem } from "./paper-item.tsx";
import { paperTitle } from "./paper-names.ts";
import { readingOf } from "./reading.ts";

export interface PairProps extends PanelProps {
  readonly first: number;
  readonly second: number;
}

export function PairPanel({ session, swatch, first, second }: PairProps) {
  const { atlas } = session;
  const space = pairSpaceOf(atlas);
  const pair = useMemo(() => explainPair(space, first, second), [space, first, second]);
  const { nameOf } = readingOf(atlas);
  const titleOf = (paper: number): string => paperTitle(atlas.content.papers, paper);
  const isLinked = pair.near !== null;
  useEffect(() => {
    session.announcement.value = whyText.opened(isLinked, titleOf(first), titleOf(second));
  }, [session, first, second]);
  const props = { session, swatch, pair, nameOf };
  return (
    <article class="pair-panel">
      <PanelHeading
        kind={[
          isLinked ? whyText.linked : whyText.unlinked,
          <HelpButton key="help" session={session} topic="pair" />,
        ]}
        name={isLinked ? whyText.whyLinked : whyText.whyNot}
        close={{ label: whyText.close, act: () => session.update(comparePaper(null)) }}
      />
      <ol class="plain-list pair-papers">
        {[first, second].map((paper, at) => (
          <li key={paper}>
            <span class="pair-number">{at === 0 ? whyText.first : whyText.second}</span>
            <PaperItem session={session} swatch={swatch} paper={paper} />
          </li>
        ))}
      </ol>
      <p class="pair-actions">
        <button type="button" class="more-button" onClick={() => compareTwo(session, second, first)}>
          {whyText.swap}
        </button>
        <button
          type="button"
          class="more-button"
          onClick={() => {
            session.comparing.value = first;
          }}
        >
          {whyText.another}
        </button>
      </p>
      {pair.near === null ? <PairGap {...props} /> : <PairParts {...props} />}
      {pair.near === null && <PairPath {...props} />}
      <PairConcepts {...props} />
      <PairSentences {...props} />
      <PairCitations {...props} />
    </article>
  );
}
