/** One value of a filter: a box to tick, its name, and the papers that have it. */

import type { ComponentChildren } from "preact";
import { filterText } from "../messages/filter.ts";
import { formatCount } from "../messages/numbers.ts";

interface FilterCheckProps {
  readonly name: string;
  readonly value: string;
  readonly count: number;
  readonly checked: boolean;
  readonly onToggle: () => void;
  /** Between box and name, for example a swatch. */
  readonly mark?: ComponentChildren;
}

export function FilterCheck({ name, value, count, checked, onToggle, mark }: FilterCheckProps) {
  return (
    <label class="filter-check" data-empty={count === 0}>
      <input type="checkbox" value={value} checked={checked} onChange={onToggle} />
      {mark}
      <span class="filter-check-name" dir="auto">
        {name}
      </span>{" "}
      <span class="filter-check-count" aria-hidden="true">
        {formatCount(count)}
      </span>
      <span class="visually-hidden">{filterText.papers(count)}</span>
    </label>
  );
}
