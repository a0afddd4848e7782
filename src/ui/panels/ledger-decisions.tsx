/** What the user decided about papers, and taking it back. */

import { listDecided, takeBack, type Decided } from "../../view/decided-papers.ts";
import { mergeText } from "../messages/merge.ts";
import { readPaper } from "./actions.ts";
import { buildAgain } from "./build-again.ts";
import { LongList } from "./long-list.tsx";
import type { OptionsProps } from "./options-panel.tsx";

export function LedgerDecisions(props: OptionsProps) {
  const decided = listDecided(props.session.atlas);
  if (decided.length === 0) return null;
  return (
    <>
      <h3>{mergeText.decided}</h3>
      <p class="hint">{mergeText.decidedMeaning}</p>
      <div class="account">
        <LongList
          items={decided.map((_, index) => index)}
          first={8}
          moreLabel={mergeText.more}
          render={(index) => <Decision {...props} decided={decided[index]} />}
        />
      </div>
    </>
  );
}

function Decision({ decided, ...props }: OptionsProps & { readonly decided: Decided }) {
  const { session, opened, builds } = props;
  const { kind, papers, titles, areRecords } = decided;
  const areOne = papers[0] === papers[1] && papers[0] >= 0;
  const isDone = areOne === (kind === "merges") && papers.every((paper) => paper >= 0);
  // In an atlas that is built again from itself, what was merged is one paper and stays so.
  const isFast = kind === "merges" && areOne && (opened.isFromItself || !areRecords);
  return (
    <div class="record decision">
      <span class="record-place">{kind === "merges" ? mergeText.one : mergeText.two}</span>
      {titles.map((title, side) => (
        <button
          // The two may be called the same.
          key={side}
          type="button"
          class="record-paper"
          dir="auto"
          disabled={papers[side] < 0}
          onClick={() => readPaper(session, papers[side])}
        >
          {title}
        </button>
      ))}
      {!isDone && <span class="hint">{mergeText.notDone}</span>}
      {isFast ? (
        <span class="hint">{mergeText.needsFiles}</span>
      ) : (
        <button
          type="button"
          class="more-button"
          aria-label={mergeText.takeBackName(titles[0], titles[1])}
          disabled={builds.running.value !== null}
          onClick={() => buildAgain(props, { decisions: takeBack(session.atlas.user.decisions, decided) })}
        >
          {mergeText.takeBack}
        </button>
      )}
    </div>
  );
}
