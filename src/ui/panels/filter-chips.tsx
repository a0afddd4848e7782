/** What the filters ask for, as a line of chips; each goes away when it is pressed, all with one button. */

import { useRef } from "preact/hooks";
import { listChips } from "../../view/filter-chips.ts";
import { NO_FILTERS } from "../../view/filters.ts";
import { setFilters, setQuery, type ViewState } from "../../view/view-state.ts";
import { Icon } from "../icons.tsx";
import { filterText } from "../messages/filter.ts";
import type { Session } from "../session.ts";
import { chipWords } from "./chip-words.ts";

interface FilterChipsProps {
  readonly session: Session;
  /** Takes its place when nothing is set as well, so that nothing moves when the first chip comes; names a search, too. */
  readonly steady?: boolean;
}

export function FilterChips({ session, steady = false }: FilterChipsProps) {
  const chips = listChips(session.state.value.filters);
  const list = useRef<HTMLUListElement>(null);
  const query = steady ? session.state.value.query.trim() : "";
  if (chips.length === 0 && query === "")
    return steady ? <p class="hint chips">{filterText.noChips}</p> : null;
  /** The button that was pressed goes; the focus stays in the line, or goes to the panel's name. */
  const change = (step: (state: ViewState) => ViewState, position: number): void => {
    const panel = list.current?.closest(".side-panel");
    session.update(step);
    requestAnimationFrame(() => {
      const buttons = panel?.querySelectorAll<HTMLElement>(".chip") ?? [];
      const next = buttons[Math.min(position, buttons.length - 1)];
      (next ?? panel?.querySelector<HTMLElement>(".panel-name"))?.focus({ preventScroll: true });
    });
  };
  const clear = (state: ViewState): ViewState =>
    setFilters(NO_FILTERS)(query === "" ? state : endQuery(state));
  return (
    <ul class="chips" ref={list} aria-label={filterText.chips}>
      {query !== "" && <ChipButton words={filterText.searchChip(query)} remove={() => change(endQuery, 0)} />}
      {chips.map((chip, position) => {
        const words = chipWords(chip, session.atlas);
        const place = position + (query === "" ? 0 : 1);
        return (
          <ChipButton key={words} words={words} remove={() => change(setFilters(chip.without), place)} />
        );
      })}
      {chips.length > 0 && (
        <li>
          <button type="button" class="chip-clear" onClick={() => change(clear, 0)}>
            {filterText.clear}
          </button>
        </li>
      )}
    </ul>
  );
}

const endQuery = setQuery("");

function ChipButton({ words, remove }: { readonly words: string; readonly remove: () => void }) {
  return (
    <li>
      <button type="button" class="chip" aria-label={filterText.remove(words)} onClick={remove}>
        <span dir="auto">{words}</span>
        <Icon name="close" />
      </button>
    </li>
  );
}
