/** What the search found, best first, in step with the map. Arrow keys step through it, Enter reads and flies. */

import type { TargetedKeyboardEvent } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { searchText } from "../messages.ts";
import { searchFor } from "./actions.ts";
import { LongList } from "./long-list.tsx";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";
import { PaperItem } from "./paper-item.tsx";

const FIRST = 50;

export function ResultsPanel({ session, swatch }: PanelProps) {
  const query = session.state.value.query.trim();
  const matches = session.shown.value;
  const all = session.atlas.manifest.counts.papers;
  const whole = useMemo(() => Array.from({ length: all }, (_, paper) => paper), [all]);
  const found = matches ?? whole;
  useEffect(() => {
    if (matches === null) return;
    session.announcement.value = searchText.announce(matches.length, all);
    // What was found is no news once the search is over.
    return () => {
      session.announcement.value = "";
    };
  }, [session, matches, all]);
  return (
    <section class="results-panel">
      <PanelHeading
        kind={matches === null ? searchText.allKind : searchText.kind}
        name={matches === null ? searchText.all(all) : searchText.found(found.length)}
        close={{ label: searchText.close, act: () => searchFor(session, "") }}
      />
      {matches !== null && found.length === 0 && <NothingFound session={session} query={query} />}
      {matches !== null && found.length > 1 && <p class="hint">{searchText.ranked}</p>}
      <div class="results" data-results>
        <LongList
          key={query}
          items={found}
          first={FIRST}
          ordered
          moreLabel={searchText.showMore}
          render={(paper) => (
            <PaperItem session={session} swatch={swatch} paper={paper} onKeyDown={stepThrough} />
          )}
        />
      </div>
    </section>
  );
}

/** Which words are to blame, and a way on without them. */
function NothingFound({ session, query }: Pick<PanelProps, "session"> & { readonly query: string }) {
  const engine = session.search.engine.value;
  const { words, rest } = useMemo(
    () => engine?.missing(query) ?? { words: [], rest: "" },
    [engine, query],
  );
  if (words.length === 0) return <p class="note">{searchText.notTogether(query)}</p>;
  return (
    <>
      <p class="note">
        {searchText.nothing(words)} {searchText.advice}
      </p>
      {rest !== "" && (
        <button type="button" class="more-button" onClick={() => searchFor(session, rest)}>
          {searchText.searchRest(rest)}
        </button>
      )}
    </>
  );
}

/** Moves the focus up and down the list; above its beginning lies the search box. */
function stepThrough(event: TargetedKeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const list = event.currentTarget.closest("[data-results]");
  const buttons = Array.from(list?.querySelectorAll("button") ?? []);
  const current = buttons.findIndex((button) => button === event.currentTarget);
  const next = current + step < 0 ? document.getElementById("search") : buttons[current + step];
  event.preventDefault();
  event.stopPropagation();
  next?.focus();
}
