/** Where one may say that a paper stands in the list twice. */

import { paperText } from "../messages/paper.ts";
import type { PanelProps } from "./panel-props.ts";

export function MergeAction({ session, paper }: PanelProps & { readonly paper: number }) {
  return (
    <button
      type="button"
      class="more-button"
      onClick={() => {
        session.mergeRequest.value = paper;
      }}
    >
      {paperText.sameAs}
    </button>
  );
}
