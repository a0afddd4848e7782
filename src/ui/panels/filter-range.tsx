/**
 * A range of whole numbers in two fields. It counts when a field is left or Enter
 * is pressed; an empty field means the end of the list's own range, both empty no
 * filter. Papers of which the number is not known are counted, and let pass on
 * request.
 */

import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import type { NumberCounts } from "../../view/facet-counts.ts";
import type { RangeFacet } from "../../view/filter-chips.ts";
import type { Range } from "../../view/filters.ts";
import { setFilters } from "../../view/view-state.ts";
import { filterText } from "../messages/filter.ts";
import type { Session } from "../session.ts";

export interface FilterRangeProps {
  readonly session: Session;
  readonly facet: RangeFacet;
  readonly counts: NumberCounts;
}

export function FilterRange({ session, facet, counts }: FilterRangeProps) {
  const range = session.state.value.filters[facet];
  const from = useSignal("");
  const to = useSignal("");
  const isWrong = useSignal(false);
  const id = useId();
  const list = counts.range;
  useEffect(() => {
    // Also after the bars were dragged, or a chip was removed.
    from.value = range === null ? "" : String(range.from);
    to.value = range === null ? "" : String(range.to);
    isWrong.value = false;
  }, [range]);
  if (list === null) return null;
  const apply = (): void => {
    const next = readRange(from.peek(), to.peek(), list);
    isWrong.value = next === "wrong";
    if (next === "wrong") return;
    const unknown = range?.orUnknown === true ? { orUnknown: true as const } : {};
    session.update(setFilters({ [facet]: next === null ? null : { ...next, ...unknown } }));
  };
  const field = (text: typeof from, name: string, placeholder: number, label: string) => (
    <label>
      <span aria-hidden="true">{name}</span>
      <input
        class="text-input"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        placeholder={String(placeholder)}
        value={text.value}
        aria-invalid={isWrong.value}
        aria-describedby={isWrong.value ? id : undefined}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
        onChange={apply}
      />
    </label>
  );
  return (
    <>
      <div class="filter-range">
        {field(from, filterText.from, list.from, filterText.fromOf(facet))}
        {field(to, filterText.to, list.to, filterText.toOf(facet))}
      </div>
      {isWrong.value && (
        <p class="hint hint-wrong" id={id} role="alert">
          {filterText.wrongRange(list.from, list.to)}
        </p>
      )}
      {facet !== "degree" && <Unknown session={session} facet={facet} count={counts.unknown} />}
    </>
  );
}

interface UnknownProps {
  readonly session: Session;
  readonly facet: "years" | "citations";
  readonly count: number;
}

/** Papers of which the number is not known are not lost without a word. */
function Unknown({ session, facet, count }: UnknownProps) {
  const range = session.state.value.filters[facet];
  if (count === 0) return null;
  const words = filterText.unknown(facet, count);
  if (range === null) return <p class="hint">{words}.</p>;
  const passes = range.orUnknown === true;
  const toggle = (): void => {
    const { from, to } = range;
    session.update(setFilters({ [facet]: passes ? { from, to } : { from, to, orUnknown: true } }));
  };
  return (
    <p class="hint">
      {passes ? `${words}.` : `${words}: ${filterText.greyed}.`}
      <label class="filter-unknown">
        <input type="checkbox" checked={passes} onChange={toggle} /> {filterText.include}
      </label>
    </p>
  );
}

function readRange(from: string, to: string, list: Range): Range | null | "wrong" {
  const texts = [from.trim(), to.trim()];
  if (texts.every((text) => text === "")) return null;
  if (!texts.every((text) => /^\d{0,9}$/.test(text))) return "wrong";
  const first = texts[0] === "" ? Math.min(list.from, Number(texts[1])) : Number(texts[0]);
  const last = texts[1] === "" ? Math.max(list.to, first) : Number(texts[1]);
  return first > last ? "wrong" : { from: first, to: last };
}
