/** The bar over the map while a drag selects papers: which shape, and what becomes of the papers inside. */

import { useEffect } from "preact/hooks";
import type { Combine } from "../view/selection.ts";
import { selectionText } from "./messages/selection.ts";
import type { Session } from "./session.ts";
import "./styles/selection.css";

const KINDS = ["lasso", "rectangle"] as const;
const COMBINES: readonly Combine[] = ["replace", "add", "remove", "keep"];

export function TraceBar({ session }: { readonly session: Session }) {
  const kind = session.tracing.value;
  const combine = session.combine.value;
  const words = kind === null ? "" : `${selectionText.drawing[kind]}. ${selectionText.tapping}`;
  useEffect(() => {
    session.announcement.value = words;
  }, [session, words]);
  if (kind === null) return null;
  return (
    <fieldset class="trace-bar" aria-label={selectionText.draw}>
      {/* The panel of the selection has the same buttons. */}
      <div class="trace-choices" data-twin={session.state.value.panel === "selection"}>
        {KINDS.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === kind}
            onClick={() => {
              session.tracing.value = each;
            }}
          >
            {selectionText[each]}
          </button>
        ))}
      </div>
      <label class="trace-combine">
        <span>{selectionText.combine}</span>
        <select
          value={combine}
          title={selectionText.combineMeaning[combine]}
          onChange={(event) => {
            session.combine.value = event.currentTarget.value as Combine;
          }}
        >
          {COMBINES.map((each) => (
            <option key={each} value={each}>
              {selectionText.combines[each]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="trace-done"
        onClick={() => {
          session.tracing.value = null;
        }}
      >
        {selectionText.done}
      </button>
      <p class="trace-hint">{words}</p>
    </fieldset>
  );
}
