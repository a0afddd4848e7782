/** Whether a paper sits on the border of its region, and to what; nothing where it is firm. */

import { useMemo } from "preact/hooks";
import { findBelonging } from "../../view/border-papers.ts";
import { borderText } from "../messages/borders.ts";
import { ClusterButton } from "./cluster-button.tsx";
import type { PanelProps } from "./panel-props.ts";

interface PaperBorderProps extends PanelProps {
  readonly paper: number;
}

export function PaperBorder({ session, swatch, paper }: PaperBorderProps) {
  const { content } = session.made;
  const belonging = useMemo(() => findBelonging(content, paper), [content, paper]);
  if (belonging === null || !belonging.onBorder) return null;
  const { inside, other, toOther, stability, isPulled } = belonging;
  return (
    <div class="note paper-border">
      {other === null || !isPulled ? (
        borderText.shakenHere(stability)
      ) : (
        <>
          <p>{borderText.onBorder(inside, toOther)}</p>
          <ClusterButton session={session} swatch={swatch} cluster={other} />
        </>
      )}
    </div>
  );
}
