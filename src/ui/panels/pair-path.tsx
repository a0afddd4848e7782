/** The way from one paper to another that it is not linked to, with the reason for each step. */

import { explainLink } from "../../view/explain-link.ts";
import { countReachable } from "../../view/find-path.ts";
import { nearestPapers } from "../../view/nearest-papers.ts";
import { linkSentence } from "../messages/evidence.ts";
import { whyText } from "../messages/why.ts";
import { compareTwo } from "./actions.ts";
import { pairSpaceOf, pathBetween } from "./pair-reading.ts";
import type { PairPartProps } from "./pair-props.ts";
import { PaperItem } from "./paper-item.tsx";
import { paperTitle } from "./paper-names.ts";

export function PairPath({ session, swatch, pair, nameOf }: PairPartProps) {
  const { atlas } = session;
  const [first, second] = pair.papers;
  const path = pathBetween(atlas, first, second);
  const space = pairSpaceOf(atlas);
  if (path === null) {
    const reach = pair.papers.map((paper) => countReachable(space.adjacency, paper));
    return (
      <>
        <h3>{whyText.path}</h3>
        <p>{whyText.noPath([reach[0], reach[1]])}</p>
      </>
    );
  }
  const titleOf = (paper: number): string => paperTitle(atlas.content.papers, paper);
  return (
    <>
      <h3>{whyText.path}</h3>
      <p class="hint">{whyText.pathHint(path.links.length)}</p>
      <ol class="plain-list path">
        {path.papers.map((paper, at) => (
          <li key={paper}>
            <PaperItem session={session} swatch={swatch} paper={paper} />
            {at < path.links.length && (
              <Step
                words={reasonOf(paper, path.papers[at + 1])}
                label={whyText.stepWhyLabel(titleOf(paper), titleOf(path.papers[at + 1]))}
                open={() => compareTwo(session, paper, path.papers[at + 1])}
              />
            )}
          </li>
        ))}
      </ol>
    </>
  );

  function reasonOf(paper: number, next: number): string {
    const near = nearestPapers(atlas.content.links, space.adjacency, paper).find(
      (entry) => entry.paper === next,
    );
    if (near === undefined) return "";
    const words = linkSentence(explainLink(space, paper, near), nameOf, whyText.stepCitations);
    return `${whyText.step(near.weight)}: ${words}`;
  }
}

interface StepProps {
  readonly words: string;
  readonly label: string;
  readonly open: () => void;
}

function Step({ words, label, open }: StepProps) {
  return (
    <p class="path-step">
      {words}{" "}
      <button type="button" class="why-button" aria-label={label} onClick={open}>
        {whyText.stepWhy}
      </button>
    </p>
  );
}
