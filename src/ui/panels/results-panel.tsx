/** What search and filters leave, in step with the map, sorted as one likes. Arrow keys step through it, Enter reads and flies. */

import type { TargetedKeyboardEvent } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { orderPapers, ORDERS, type PaperOrder } from "../../view/order-papers.ts";
import { openPanel, sortPapers } from "../../view/view-state.ts";
import { selectPapers } from "../finish-trace.ts";
import { queryText } from "../messages/query.ts";
import { searchText } from "../messages/search.ts";
import type { Session } from "../session.ts";
import { searchFor } from "./actions.ts";
import { FilterChips } from "./filter-chips.tsx";
import { LongList } from "./long-list.tsx";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";
import { PaperItem } from "./paper-item.tsx";
import "../styles/filter.css";

const FIRST = 50;

export function ResultsPanel({ session, swatch }: PanelProps) {
  const query = session.state.value.query.trim();
  const shown = session.shown.value;
  const all = session.atlas.manifest.counts.papers;
  const whole = useMemo(() => Array.from({ length: all }, (_, paper) => paper), [all]);
  const order = orderOf(session);
  const listed = shown ?? whole;
  const found = useMemo(
    () => orderPapers(listed, order, session.atlas.content),
    [listed, order, session.atlas],
  );
  const isWaiting = session.waiting.value;
  useEffect(() => {
    if (shown === null || isWaiting) return;
    session.announcement.value = searchText.announce(shown.length, all);
    // What was found is no news once the search is over.
    return () => {
      session.announcement.value = "";
    };
  }, [session, shown, all, isWaiting]);
  if (isWaiting) return <Waiting session={session} />;
  return (
    <section class="results-panel">
      <Heading session={session} left={found.length} all={all} />
      <FilterChips session={session} />
      <Understood session={session} query={query} />
      {shown !== null && found.length === 0 && <NothingFound session={session} query={query} />}
      {shown !== null && found.length > 0 && <p class="hint">{searchText.greyed}</p>}
      {found.length > 0 && <Tools session={session} order={order} found={found} />}
      <div class="results" data-results>
        <LongList
          key={`${query} ${order}`}
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

/** Without a search there is no best match: the most cited come first, or those with most links. */
function orderOf({ state, atlas }: Session): PaperOrder {
  const { order, query } = state.value;
  if (order !== "best" || query.trim() !== "") return order;
  return atlas.content.papers.citationCount.some((count) => count !== null) ? "cited" : "linked";
}

interface HeadingProps {
  readonly session: Session;
  readonly left: number;
  readonly all: number;
}

function Heading({ session, left, all }: HeadingProps) {
  const isSearch = session.state.value.query.trim() !== "";
  const isFiltered = session.fitting.value !== null;
  const kinds = isFiltered
    ? [searchText.filteredKind, searchText.bothKind]
    : [searchText.allKind, searchText.kind];
  const name = isSearch
    ? searchText.found(left)
    : isFiltered
      ? searchText.filtered(left, all)
      : searchText.all(all);
  const close = isSearch
    ? { label: searchText.close, act: () => searchFor(session, "") }
    : { label: searchText.closeList, act: () => session.update(openPanel("regions")) };
  return <PanelHeading kind={kinds[isSearch ? 1 : 0]} name={name} close={close} />;
}

function Waiting({ session }: Pick<PanelProps, "session">) {
  const failed = session.search.failed.value;
  return (
    <section class="results-panel" aria-busy={!failed}>
      <PanelHeading
        kind={searchText.kind}
        name={searchText.waiting}
        close={{ label: searchText.close, act: () => searchFor(session, "") }}
      />
      <p class={failed ? "note" : "hint"}>{failed ? searchText.failed : searchText.waitingMeaning}</p>
    </section>
  );
}

function Understood({ session, query }: Pick<PanelProps, "session"> & { readonly query: string }) {
  const engine = session.search.engine.value;
  const reading = useMemo(() => (query === "" ? null : (engine?.understand(query) ?? null)), [engine, query]);
  if (reading === null) return null;
  return (
    <p class="hint understood" dir="auto">
      {queryText.understood(reading.understood)}
      {reading.asWords.length > 0 && ` ${queryText.asWords(reading.asWords)}`}
      {reading.misspelt.map((field) => ` ${queryText.misspelt(field)}`)}
    </p>
  );
}

interface ToolsProps {
  readonly session: Session;
  readonly order: PaperOrder;
  readonly found: readonly number[];
}

function Tools({ session, order, found }: ToolsProps) {
  const isSearch = session.state.value.query.trim() !== "";
  const { citationCount } = session.atlas.content.papers;
  const orders = ORDERS.filter(
    (one) =>
      (one !== "best" || isSearch) && (one !== "cited" || citationCount.some((count) => count !== null)),
  );
  const select = (): void => {
    selectPapers(session, found, "replace");
    session.update(openPanel("selection"));
  };
  return (
    <div class="results-tools">
      <label>
        {searchText.sort}{" "}
        <select
          value={order}
          onChange={(event) => session.update(sortPapers(event.currentTarget.value as PaperOrder))}
        >
          {orders.map((one) => (
            <option key={one} value={one}>
              {searchText.orders[one]}
            </option>
          ))}
        </select>
      </label>
      {session.shown.value !== null && (
        <button type="button" class="button" onClick={select}>
          {searchText.select}
        </button>
      )}
    </div>
  );
}

/** Which words or filters are to blame, and a way on without them. */
function NothingFound({ session, query }: Pick<PanelProps, "session"> & { readonly query: string }) {
  const engine = session.search.engine.value;
  const { words, rest } = useMemo(() => engine?.missing(query) ?? { words: [], rest: "" }, [engine, query]);
  const matching = session.matches.value?.length ?? 0;
  if (query === "") return <p class="note">{searchText.nothingLeft}</p>;
  if (matching > 0) return <p class="note">{searchText.nothingFits(matching)}</p>;
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
