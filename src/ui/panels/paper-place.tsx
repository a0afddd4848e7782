/** The region a paper lies in and how firmly it belongs there. */

import { formatPercent } from "../messages/numbers.ts";
import { paperText } from "../messages/paper.ts";
import { ClusterButton } from "./cluster-button.tsx";
import { Meter } from "./meter.tsx";
import { WhyHere } from "./lazy-why.tsx";
import { PaperBorder } from "./paper-border.tsx";
import type { PanelProps } from "./panel-props.ts";

interface PaperPlaceProps extends PanelProps {
  readonly paper: number;
}

export function PaperPlace({ session, swatch, paper }: PaperPlaceProps) {
  const { map } = session.atlas.content;
  const region = map.region[paper];
  const part = map.subregion[paper];
  const stability = map.stability[paper];
  if (region < 0) return <p class="note">{paperText.atSea}</p>;
  return (
    <>
      <ClusterButton session={session} swatch={swatch} cluster={region} />
      {part >= 0 && (
        <div class="nested">
          <ClusterButton session={session} swatch={swatch} cluster={part} />
        </div>
      )}
      <Meter words={paperText.belonging(stability)} value={stability} number={formatPercent(stability)} />
      <p class="hint">{paperText.belongingMeaning(stability)}</p>
      <PaperBorder session={session} swatch={swatch} paper={paper} />
      <WhyHere session={session} swatch={swatch} paper={paper} />
    </>
  );
}
