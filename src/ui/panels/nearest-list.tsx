/** The papers nearest to the one being read, each with the reason. */

import { EVIDENCE_KINDS } from "../../model/index.ts";
import { explainLink, type LinkExplanation } from "../../view/explain-link.ts";
import { nearestPapers, type NearPaper } from "../../view/nearest-papers.ts";
import { evidenceText, linkSentence } from "../messages/evidence.ts";
import { formatDecimal } from "../messages/numbers.ts";
import { paperText } from "../messages/paper.ts";
import { compareTwo } from "./actions.ts";
import { LinkDetails } from "./link-details.tsx";
import { LongList } from "./long-list.tsx";
import type { PanelProps } from "./panel-props.ts";
import { PaperItem } from "./paper-item.tsx";
import { paperTitle } from "./paper-names.ts";
import { readingOf } from "./reading.ts";

const FIRST = 10;

interface NearestListProps extends PanelProps {
  readonly paper: number;
}

export function NearestList({ session, swatch, paper }: NearestListProps) {
  const { atlas } = session;
  const { adjacency, paperConcepts, nameOf } = readingOf(atlas);
  const near = nearestPapers(atlas.content.links, adjacency, paper);
  const compare = (
    <button
      type="button"
      class="more-button"
      onClick={() => {
        session.comparing.value = paper;
      }}
    >
      {paperText.compare}
    </button>
  );
  if (near.length === 0) {
    return (
      <>
        <p class="hint">{paperText.noNearest}</p>
        {compare}
      </>
    );
  }
  const input = { content: atlas.content, options: atlas.manifest.options, paperConcepts };
  return (
    <>
      <p class="hint">{paperText.nearestHint(near.length)}</p>
      <LongList
        items={near.map((_, position) => position)}
        first={FIRST}
        ordered
        moreLabel={paperText.showMore}
        render={(position) => {
          const entry = near[position];
          const explanation = explainLink(input, paper, entry);
          return (
            <div class="near">
              <PaperItem session={session} swatch={swatch} paper={entry.paper} />
              <PartBar near={entry} longest={near[0].weight} />
              <Reason explanation={explanation} near={entry} nameOf={nameOf} />
              <button
                type="button"
                class="why-button"
                aria-label={paperText.whyLinked(paperTitle(atlas.content.papers, entry.paper))}
                onClick={() => compareTwo(session, paper, entry.paper)}
              >
                {evidenceText.why}
              </button>
            </div>
          );
        }}
      />
      {compare}
    </>
  );
}

/** The link's weight as a bar: its length is the weight, its pieces are the parts. Words say the same below it. */
function PartBar({ near, longest }: { readonly near: NearPaper; readonly longest: number }) {
  return (
    <div class="part-bar" aria-hidden="true">
      {EVIDENCE_KINDS.map((kind, k) => (
        <span
          key={kind}
          class={`part part-${kind}`}
          style={{ width: `${(100 * near.parts[k]) / longest}%` }}
        />
      ))}
      <span class="part-sum">{formatDecimal(near.weight)}</span>
    </div>
  );
}

interface ReasonProps {
  readonly explanation: LinkExplanation;
  readonly near: NearPaper;
  readonly nameOf: (concept: number) => string;
}

function Reason({ explanation, near, nameOf }: ReasonProps) {
  return (
    <details class="reason">
      <summary>
        <span class="reason-sentence">{linkSentence(explanation, nameOf)}</span>{" "}
        <span class="reason-why">{evidenceText.numbers}</span>
      </summary>
      <LinkDetails explanation={explanation} near={near} nameOf={nameOf} />
    </details>
  );
}
