/** What one may say against a concept: that it is to be ignored, or means the same as another. Opens the options. */

import { useSignal } from "@preact/signals";
import { openPanel } from "../../view/view-state.ts";
import { optionsText } from "../messages/options.ts";
import type { Session, WordRequest } from "../session.ts";

export interface ConceptActionsProps {
  readonly session: Session;
  /** The concepts in question, as they are shown. */
  readonly labels: readonly string[];
}

export function ConceptActions({ session, labels }: ConceptActionsProps) {
  const chosen = useSignal(0);
  const ask = (kind: WordRequest["kind"]): void => {
    session.wordRequest.value = { kind, word: labels[chosen.peek()] ?? labels[0] };
    session.update(openPanel("options"));
  };
  return (
    <details class="concept-actions">
      <summary>{optionsText.wordActions}</summary>
      <select
        aria-label={optionsText.whichWord}
        value={chosen.value}
        onChange={(event) => {
          chosen.value = Number(event.currentTarget.value);
        }}
      >
        {labels.map((label, index) => (
          <option key={label} value={index}>
            {label}
          </option>
        ))}
      </select>
      <div class="concept-actions-row">
        <button type="button" class="button" onClick={() => ask("ignore")}>
          {optionsText.ignore}
        </button>
        <button type="button" class="button" onClick={() => ask("same")}>
          {optionsText.same}
        </button>
      </div>
    </details>
  );
}
