/** Which papers of a cluster are firm, and which sit on a border, and to what. */

import { useMemo } from "preact/hooks";
import { type Belonging, findBorders } from "../../view/border-papers.ts";
import { borderText } from "../messages/borders.ts";
import { ClusterButton } from "./cluster-button.tsx";
import { LongList } from "./long-list.tsx";
import type { PanelProps } from "./panel-props.ts";
import { PaperItem } from "./paper-item.tsx";
import "../styles/clusters.css";

export interface ClusterBordersProps extends PanelProps {
  readonly cluster: number;
}

export function ClusterBorders({ session, swatch, cluster }: ClusterBordersProps) {
  const { content } = session.made;
  const { firm, border } = useMemo(() => findBorders(content, cluster), [content, cluster]);
  const props = { session, swatch };
  return (
    <>
      <p>{borderText.counts(firm.length, border.length)}</p>
      {border.length > 0 && (
        <details class="borders">
          <summary>{borderText.border(border.length)}</summary>
          <p class="hint">{borderText.meaning}</p>
          <Members {...props} members={border} first={6} />
        </details>
      )}
      {firm.length > 0 && (
        <details class="borders">
          <summary>{borderText.firm(firm.length)}</summary>
          <Members {...props} members={firm} first={12} />
        </details>
      )}
    </>
  );
}

interface MembersProps extends PanelProps {
  readonly members: readonly Belonging[];
  readonly first: number;
}

function Members({ members, first, ...props }: MembersProps) {
  return (
    <LongList
      items={members.map((_, position) => position)}
      first={first}
      moreLabel={borderText.showMore}
      render={(position) => (
        <>
          <PaperItem {...props} paper={members[position].paper} />
          <Where {...props} member={members[position]} />
        </>
      )}
    />
  );
}

function Where({ member, ...props }: PanelProps & { readonly member: Belonging }) {
  const { inside, other, toOther, onBorder, stability, isPulled } = member;
  if (!onBorder) return <span class="border-share hint">{borderText.inside(inside)}</span>;
  if (other === null || !isPulled)
    return <span class="border-share hint">{borderText.shaken(stability)}</span>;
  return (
    <span class="border-share hint">
      {borderText.to(toOther)} <ClusterButton {...props} cluster={other} />
    </span>
  );
}
