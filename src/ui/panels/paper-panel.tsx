/** Everything about one paper: what it is, what it says, where it lies, what is near it and why. */

import type { OpenedAtlas } from "../../model/index.ts";
import { useMemo, useState } from "preact/hooks";
import { weightiestConcepts } from "../../view/invert-concepts.ts";
import { markConcepts } from "../../view/mark-concepts.ts";
import { paperLinks } from "../../view/paper-links.ts";
import { tellsLittle } from "../../view/tells-little.ts";
import { focusPaper } from "../../view/view-state.ts";
import { paperText } from "../messages/paper.ts";
import { Abstract, ConceptButtons } from "./abstract.tsx";
import { ClusterButton } from "./cluster-button.tsx";
import { GatherButton } from "./gather-button.tsx";
import { MergeAction } from "./merge-action.tsx";
import { NearestList } from "./nearest-list.tsx";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";
import { PaperAddresses } from "./paper-addresses.tsx";
import { PaperFacts } from "./paper-facts.tsx";
import { paperTitle } from "./paper-names.ts";
import { PaperPlace } from "./paper-place.tsx";
import { readingOf } from "./reading.ts";

/** Concepts named and marked at first: the weightiest. All of them would drown the text. */
const FEW_CONCEPTS = 10;

export interface PaperPanelProps extends PanelProps {
  readonly paper: number;
}

/** The concepts of a paper that tell something, the weightiest first. */
function tellingConcepts(atlas: OpenedAtlas, paper: number): number[] {
  const { concepts } = atlas.content;
  return weightiestConcepts(readingOf(atlas).paperConcepts, paper).filter(
    (concept) => !tellsLittle(concepts, concept),
  );
}

export function PaperPanel({ session, swatch, paper }: PaperPanelProps) {
  const { atlas } = session;
  const { papers, concepts, map } = atlas.content;
  const abstract = useMemo(() => atlas.readAbstract(paper), [atlas, paper]);
  const [lit, setLit] = useState<number | null>(null);
  const [allConcepts, setAllConcepts] = useState(false);
  const own = useMemo(() => tellingConcepts(atlas, paper), [atlas, paper]);
  const shown = allConcepts ? own : own.slice(0, FEW_CONCEPTS);
  const segments = useMemo(() => markConcepts(abstract, concepts, shown), [abstract, concepts, shown.length]);
  const props = { session, swatch, paper };
  return (
    <article class="paper-panel">
      <PanelHeading
        kind={
          map.region[paper] < 0 ? (
            paperText.atSeaKind
          ) : (
            <ClusterButton session={session} swatch={swatch} cluster={map.region[paper]} />
          )
        }
        name={paperTitle(papers, paper)}
        close={{ label: paperText.close, act: () => session.update(focusPaper(null)) }}
      />
      <PaperFacts papers={papers} paper={paper} />
      <PaperAddresses links={paperLinks(papers, paper, abstract)} />
      <GatherButton {...props} />
      <h3>{paperText.abstract}</h3>
      {abstract === "" ? (
        <p class="note">
          {paperText.noAbstract} {paperText.weakEvidence}
        </p>
      ) : (
        <Abstract segments={segments} lit={lit} />
      )}
      {own.length > 0 && (
        <>
          <h3>{paperText.concepts}</h3>
          <p class="hint">{paperText.conceptsHint}</p>
          <ConceptButtons
            session={session}
            concepts={shown}
            hidden={own.length - shown.length}
            onPoint={setLit}
            onShowAll={() => setAllConcepts(true)}
          />
        </>
      )}
      <h3>{paperText.place}</h3>
      <PaperPlace {...props} />
      <h3>{paperText.nearest}</h3>
      <NearestList {...props} />
      <MergeAction {...props} />
    </article>
  );
}
