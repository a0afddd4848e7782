import { useState } from "preact/hooks";
import { whyText } from "../messages/why.ts";
import type { PairPartProps } from "./pair-props.ts";
import { SharesTable } from "./shares-table.tsx";

/** Concepts listed at first; the others are counted. */
const FIRST = 8;

/** What both are about, concept by concept. */
export function PairConcepts({ pair, nameOf }: PairPartProps) {
  const { shared } = pair;
  const [listed, setListed] = useState(FIRST);
  if (shared.length === 0) {
    return (
      <>
        <h3>{whyText.concepts}</h3>
        <p class="hint">{whyText.noConcepts}</p>
      </>
    );
  }
  return (
    <>
      <h3>{whyText.concepts}</h3>
      <p class="hint">{whyText.conceptsHint}</p>
      <div class="evidence">
        <SharesTable shared={shared} listed={listed} nameOf={nameOf} />
        {shared.length > listed && (
          <button type="button" class="more-button" onClick={() => setListed(shared.length)}>
            {whyText.moreConcepts(shared.length - listed)}
          </button>
        )}
      </div>
    </>
  );
}
