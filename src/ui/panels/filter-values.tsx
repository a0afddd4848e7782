/**
 * The values of one facet with their papers, the most frequent first: eight of
 * them, all on request, and a box to find one by its name. What is chosen stays on
 * top.
 */

import { type Signal, useSignal } from "@preact/signals";
import { useId, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { foldText } from "../../lib/fold-text.ts";
import type { ValueCount } from "../../view/facet-counts.ts";
import { type ListFacet, toggleValue } from "../../view/filter-chips.ts";
import { setFilters } from "../../view/view-state.ts";
import { filterText } from "../messages/filter.ts";
import type { Session } from "../session.ts";
import { FilterCheck } from "./filter-check.tsx";

const FIRST = 8;
const STEP = 100;

interface FilterValuesProps<Value> {
  readonly session: Session;
  readonly facet: ListFacet;
  readonly values: readonly ValueCount<Value>[];
  readonly nameOf?: (label: string) => string;
}

export function FilterValues<Value extends string | number>(props: FilterValuesProps<Value>) {
  const { session, facet, values, nameOf = (label: string) => label } = props;
  const { filters } = session.state.value;
  const chosen: readonly (string | number)[] = filters[facet];
  const wanted = useSignal("");
  const shown = useSignal(FIRST);
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const toggled = useRef<string | null>(null);
  const query = foldText(wanted.value);
  const isLooking = query !== "";
  const folded = useMemo(
    () => (isLooking ? values.map(({ label }) => ` ${foldText(nameOf(label))}`) : []),
    [values, isLooking],
  );
  const found = findValues(values, { folded, query, chosen });
  // One or two left over are not worth a button.
  const end = found.length - shown.value <= 2 ? found.length : shown.value;
  useLayoutEffect(() => {
    // What is chosen moves up and would lose the focus on its way.
    if (toggled.current === null) return;
    const boxes = Array.from(list.current?.querySelectorAll("input") ?? []);
    boxes.find((box) => box.value === toggled.current)?.focus({ preventScroll: true });
    toggled.current = null;
  }, [chosen]);
  const toggle = (value: Value): void => {
    toggled.current = String(value);
    session.update((state) => setFilters(toggleValue(state.filters, facet, value))(state));
  };
  return (
    <>
      {values.length > FIRST && <FindBox facet={facet} wanted={wanted} shown={shown} />}
      {found.length === 0 && <p class="hint">{filterText.notThere}</p>}
      <ul class="plain-list" id={id} ref={list}>
        {found.slice(0, end).map(({ value, label, count }) => (
          <li key={value}>
            <FilterCheck
              name={nameOf(label)}
              value={String(value)}
              count={count}
              checked={chosen.includes(value)}
              onToggle={() => toggle(value)}
            />
          </li>
        ))}
      </ul>
      <MoreButtons list={id} shown={shown} end={end} count={found.length} />
    </>
  );
}

interface FindBoxProps {
  readonly facet: ListFacet;
  readonly wanted: Signal<string>;
  readonly shown: Signal<number>;
}

const FindBox = ({ facet, wanted, shown }: FindBoxProps) => (
  <input
    type="search"
    class="text-input filter-find"
    aria-label={filterText.find(facet)}
    placeholder={filterText.find(facet)}
    autoComplete="off"
    value={wanted.value}
    onInput={(event) => {
      wanted.value = event.currentTarget.value;
      shown.value = FIRST;
    }}
  />
);

interface MoreButtonsProps {
  /** Id of the list. */
  readonly list: string;
  readonly shown: Signal<number>;
  /** Values that are shown, and that there are. */
  readonly end: number;
  readonly count: number;
}

function MoreButtons({ list, shown, end, count }: MoreButtonsProps) {
  const button = (words: string, next: number) => (
    <button
      type="button"
      class="more-button"
      aria-controls={list}
      onClick={() => {
        shown.value = next;
      }}
    >
      {words}
    </button>
  );
  const more = count - end <= STEP ? filterText.showAll(count) : filterText.showMore(STEP);
  return (
    <>
      {end < count && button(more, shown.value + STEP)}
      {shown.value > FIRST && end > FIRST + 2 && button(filterText.showFewer, FIRST)}
    </>
  );
}

interface Wanted {
  readonly folded: readonly string[];
  readonly query: string;
  readonly chosen: readonly (string | number)[];
}

/** What is chosen, then what has papers left; while somebody looks for a name, all that have it. */
function findValues<Value extends string | number>(
  values: readonly ValueCount<Value>[],
  { folded, query, chosen }: Wanted,
): ValueCount<Value>[] {
  const isChosen = new Set<string | number>(chosen);
  const words = query.split(" ");
  const top = values.filter(({ value }) => isChosen.has(value));
  const rest = values.filter(({ value, count }, at) => {
    if (isChosen.has(value)) return false;
    return query === "" ? count > 0 : words.every((word) => folded[at].includes(` ${word}`));
  });
  return [...top, ...rest];
}
