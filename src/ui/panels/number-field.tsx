/** A field for a number, with its consequence below; left empty, Littoral decides. */

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
  /** Whether it may have a decimal point. */
  readonly isDecimal?: boolean;
  readonly onChange: (value: number | null) => void;
  /** Told whether the text is such a number. */
  readonly onCheck: (isRight: boolean) => void;
}

export function NumberField(props: NumberFieldProps) {
  const { label, meaning, empty, value, range, isDecimal = false, onChange, onCheck } = props;
  const read = (typed: string) => readNumber(typed, range, isDecimal);
  const id = useId();
  const text = useSignal(value === null ? "" : String(value));
  const number = read(text.value);
  useEffect(() => {
    // Set from outside: back to the usual settings.
    if (read(text.peek()) !== value) text.value = value === null ? "" : String(value);
    onCheck(read(text.peek()) !== "wrong");
  }, [value]);
  const type = (typed: string): void => {
    text.value = typed;
    const typedNumber = read(typed);
    onCheck(typedNumber !== "wrong");
    if (typedNumber !== "wrong") onChange(typedNumber);
  };
  return (
    <div class="field number-field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="text-input"
        inputMode={isDecimal ? "decimal" : "numeric"}
        autocomplete="off"
        placeholder={empty}
        value={text.value}
        aria-invalid={number === "wrong"}
        aria-describedby={`${id}-meaning`}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <span class={number === "wrong" ? "hint hint-wrong" : "hint"} id={`${id}-meaning`}>
        {number === "wrong"
          ? (isDecimal ? optionsText.outOfSpan : optionsText.outOfRange)(...range)
          : meaning}
      </span>
    </div>
  );
}

/** `null` for an empty text. Some write a comma for the point. */
function readNumber(
  text: string,
  [least, most]: readonly [number, number],
  isDecimal: boolean,
): number | null | "wrong" {
  const bare = text.trim().replace(",", isDecimal ? "." : ",");
  if (bare === "") return null;
  const number = Number(bare);
  const form = isDecimal ? /^(?:\d{1,10}(?:\.\d*)?|\.\d+)$/ : /^\d{1,10}$/;
  return form.test(bare) && number >= least && number <= most ? number : "wrong";
}
