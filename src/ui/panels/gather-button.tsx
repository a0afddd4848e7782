/** Takes the paper being read into the selection, or leaves it out. What it does is fetched when it is done. */

import { paperText } from "../messages/paper.ts";
import type { PanelProps } from "./panel-props.ts";

interface GatherButtonProps extends PanelProps {
  readonly paper: number;
}

export function GatherButton({ session, paper }: GatherButtonProps) {
  const selected = session.state.value.selection?.includes(paper) ?? false;
  return (
    <button
      type="button"
      class="more-button"
      aria-pressed={selected}
      onClick={() => void import("../finish-trace.ts").then(({ takeOrLeave }) => takeOrLeave(session, paper))}
    >
      {selected ? paperText.selected : paperText.select}
    </button>
  );
}
