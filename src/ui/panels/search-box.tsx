/** The search box. Enter flies to the best match; the down arrow steps into the list of results. */

import { effect } from "@preact/signals";
import type { TargetedEvent, TargetedKeyboardEvent } from "preact";
import { useMemo } from "preact/hooks";
import { Icon } from "../icons.tsx";
import { searchText } from "../messages/search.ts";
import type { Session } from "../session.ts";
import { readPaper, searchFor } from "./actions.ts";
import { QueryHelp } from "./lazy-panels.tsx";
import type { PanelProps } from "./panel-props.ts";

export function SearchBox({ session }: PanelProps) {
  const submit = (event: Event) => {
    event.preventDefault();
    whenFound(session, () => {
      const best = session.shown.peek()?.[0];
      if (best !== undefined) readPaper(session, best);
    });
  };
  const { authors } = session.atlas.content.papers;
  const named = useMemo(() => authors.some((list) => list.length > 0), [authors]);
  return (
    <search>
      <form class="search-box" onSubmit={submit}>
        <input
          id="search"
          class="search-input"
          type="search"
          value={session.state.value.query}
          aria-label={searchText.label}
          aria-describedby="search-hint"
          placeholder={searchText.placeholder(named)}
          autoComplete="off"
          autoCorrect="off"
          spellcheck={false}
          enterkeyhint="search"
          dir="auto"
          onInput={(event: TargetedEvent<HTMLInputElement>) => searchFor(session, event.currentTarget.value)}
          onKeyDown={stepIntoResults}
        />
        <button
          type="button"
          class="search-help"
          aria-label={searchText.help}
          title={searchText.help}
          aria-haspopup="dialog"
          onClick={() => {
            session.queryHelp.value = true;
          }}
        >
          <Icon name="help" />
        </button>
        <span id="search-hint" class="visually-hidden">
          {searchText.hint}
        </span>
      </form>
      {session.queryHelp.value && <QueryHelp session={session} />}
    </search>
  );
}

/** Acts once the search is ready, unless something else is searched for by then. */
function whenFound(session: Session, act: () => void): void {
  const { query } = session.state.peek();
  const stop = effect(() => {
    if (session.waiting.value) return;
    queueMicrotask(() => {
      stop();
      if (session.state.peek().query === query) act();
    });
  });
}

function stepIntoResults(event: TargetedKeyboardEvent<HTMLInputElement>): void {
  if (event.key !== "ArrowDown") return;
  const first = document.querySelector<HTMLElement>("[data-results] button");
  if (first === null) return;
  event.preventDefault();
  first.focus();
}
