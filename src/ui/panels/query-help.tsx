/** What can be asked in the search box: every form with an example from the open atlas that can be chosen. */

import { useEffect, useMemo, useRef } from "preact/hooks";
import { listExamples, type QueryExample } from "../../view/query-examples.ts";
import { Icon } from "../icons.tsx";
import { queryText } from "../messages/query.ts";
import { searchFor } from "./actions.ts";
import type { PanelProps } from "./panel-props.ts";
import "../styles/filter.css";

export function QueryHelp({ session }: PanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { atlas } = session;
  const examples = useMemo(() => sortForms(listExamples(atlas)), [atlas]);
  useEffect(() => dialog.current?.showModal(), []);
  const tryOut = (query: string): void => {
    dialog.current?.close();
    searchFor(session, query);
    document.getElementById("search")?.focus();
  };
  return (
    <dialog
      ref={dialog}
      class="help query-help"
      aria-labelledby="query-help-title"
      onClose={() => {
        session.queryHelp.value = false;
      }}
    >
      <header class="help-head">
        <h2 id="query-help-title">{queryText.title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={queryText.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      <p>{queryText.intro}</p>
      <ul class="query-forms">
        {examples.map(({ form, query }) => (
          <li key={form}>
            <button type="button" class="query-example" dir="auto" onClick={() => tryOut(query)}>
              {query
                .split(/(-\S+)/u)
                .map((part) => (part.startsWith("-") ? <span key={part}>{part}</span> : part))}
            </button>
            <span>{queryText.forms[form]}</span>
          </li>
        ))}
      </ul>
    </dialog>
  );
}

/** In the order of the card. */
function sortForms(examples: readonly QueryExample[]): readonly QueryExample[] {
  const forms = Object.keys(queryText.forms);
  return examples.toSorted((a, b) => forms.indexOf(a.form) - forms.indexOf(b.form));
}
