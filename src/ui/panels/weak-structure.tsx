/** A warning in the legend where regions may be chance, or their borders are open. */

import { judgeStructure } from "../../view/judge-structure.ts";
import { openPanel } from "../../view/view-state.ts";
import { structureText } from "../messages/structure.ts";
import type { PanelProps } from "./panel-props.ts";

export function WeakStructure({ session }: PanelProps) {
  const { quality, counts } = session.made.manifest;
  const verdict = judgeStructure(quality, counts.papers);
  if (verdict !== "none" && verdict !== "soft") return null;
  return (
    <div class="note weak-structure">
      <p>{structureText.weak[verdict]}</p>
      <button type="button" class="more-button" onClick={() => session.update(openPanel("structure"))}>
        {structureText.more}
      </button>
    </div>
  );
}
