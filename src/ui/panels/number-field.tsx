/** A field for a whole number, with its consequence below; left empty, Littoral decides. */

import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import { optionsText } from "../messages/options.ts";

interface NumberFieldProps {
  readonly label: string;
  readonly meaning: string;
  /** What stands there when it is empty. */
  readonly empty: string;
  readonly value: number | null;
  /** Least and most, both allowed. */
  readonly range: readonly [number, number];
  readonly onChange: (value: number | null) => void;
  /** Told whether the text is such a number. */
  readonly onCheck: (isRight: boolean) => void;
}

export function NumberField(props: NumberFieldProps) {
  const { label, meaning, empty, value, range, onChange, onCheck } = props;
  const id = useId();
  const text = useSignal(value === null ? "" : String(value));
  const number = readNumber(text.value, range);
  useEffect(() => {
    // Set from outside: back to the usual settings.
    if (readNumber(text.peek(), range) !== value) text.value = value === null ? "" : String(value);
    onCheck(readNumber(text.peek(), range) !== "wrong");
  }, [value]);
  const type = (typed: string): void => {
    text.value = typed;
    const read = readNumber(typed, range);
    onCheck(read !== "wrong");
    if (read !== "wrong") onChange(read);
  };
  return (
    <div class="field number-field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="text-input"
        inputMode="numeric"
        autocomplete="off"
        placeholder={empty}
        value={text.value}
        aria-invalid={number === "wrong"}
        aria-describedby={`${id}-meaning`}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <span class={number === "wrong" ? "hint hint-wrong" : "hint"} id={`${id}-meaning`}>
        {number === "wrong" ? optionsText.outOfRange(...range) : meaning}
      </span>
    </div>
  );
}

/** `null` for an empty text. */
function readNumber(text: string, [least, most]: readonly [number, number]): number | null | "wrong" {
  const bare = text.trim();
  if (bare === "") return null;
  const number = Number(bare);
  return /^\d{1,10}$/.test(bare) && number >= least && number <= most ? number : "wrong";
}
