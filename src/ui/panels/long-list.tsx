/** A list that shows its beginning and, on request, more: never thousands of entries at once. */

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatCount } from "../messages/numbers.ts";

interface LongListProps {
  readonly items: readonly number[];
  /** Entries shown at first; then ten times as many a step. */
  readonly first: number;
  readonly ordered?: boolean;
  readonly render: (item: number, position: number) => ComponentChildren;
  readonly moreLabel: (hidden: number) => string;
}

export function LongList({ items, first, ordered = false, render, moreLabel }: LongListProps) {
  const [shown, setShown] = useState(first);
  const List = ordered ? "ol" : "ul";
  const hidden = items.length - shown;
  // One or two left over are not worth a button.
  const end = hidden <= 2 ? items.length : shown;
  return (
    <>
      <List class="plain-list">
        {items.slice(0, end).map((item, position) => (
          <li key={item}>{render(item, position)}</li>
        ))}
      </List>
      {end < items.length && (
        <button type="button" class="more-button" onClick={() => setShown(shown + first * 10)}>
          {moreLabel(Math.min(hidden, first * 10))}
          <span class="visually-hidden"> / {formatCount(items.length)}</span>
        </button>
      )}
    </>
  );
}
