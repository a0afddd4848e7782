/** What counts as evidence in the words: those to ignore, those that mean the same, abstracts too short to count. */

import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { BuildOptions } from "../../model/index.ts";
import { optionsText } from "../messages/options.ts";
import type { Session } from "../session.ts";
import { NumberField } from "./number-field.tsx";
import { readGroups, readWords, writeGroups, writeWords } from "./word-lines.ts";

interface WordFieldsProps {
  readonly session: Session;
  readonly options: BuildOptions;
  readonly set: (changed: Partial<BuildOptions>) => void;
  /** Told whether the least length is a number. */
  readonly onCheck: (isRight: boolean) => void;
}

/** Longer abstracts are hardly written. */
const MOST_WORDS = 1000;

export function WordFields({ session, options, set, onCheck }: WordFieldsProps) {
  // A request is for this opening of the panel only.
  const [asked] = useState(session.wordRequest.peek());
  useEffect(() => {
    session.wordRequest.value = null;
  }, []);
  return (
    <>
      <h3>{optionsText.words}</h3>
      <LinesField
        label={optionsText.stopWords}
        meaning={optionsText.stopWordsMeaning}
        value={writeWords(options.stopWords)}
        tidy={(text) => writeWords(readWords(text))}
        begun=""
        isAsked={asked?.kind === "ignore"}
        onChange={(text) => set({ stopWords: readWords(text) })}
      />
      <LinesField
        label={optionsText.synonyms}
        meaning={optionsText.synonymsMeaning}
        value={writeGroups(options.synonyms)}
        tidy={(text) => writeGroups(readGroups(text))}
        begun={asked?.kind === "same" ? `${asked.word} = ` : ""}
        isAsked={asked?.kind === "same"}
        onChange={(text) => set({ synonyms: readGroups(text) })}
      />
      <NumberField
        label={optionsText.minimumAbstract}
        meaning={optionsText.minimumAbstractMeaning}
        empty="0"
        value={options.minimumAbstract}
        range={[0, MOST_WORDS]}
        onChange={(words) => set({ minimumAbstract: words ?? 0 })}
        onCheck={onCheck}
      />
    </>
  );
}

interface LinesFieldProps {
  readonly label: string;
  readonly meaning: string;
  readonly value: string;
  /** The text as it would be written from what is read of it. */
  readonly tidy: (text: string) => string;
  /** A line that is still to be ended, below the others; '' for none. */
  readonly begun: string;
  /** Whether this is the box that the panel was opened for. */
  readonly isAsked: boolean;
  readonly onChange: (text: string) => void;
}

function LinesField(props: LinesFieldProps) {
  const { label, meaning, value, tidy, begun, isAsked, onChange } = props;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const text = useSignal([value, begun].filter((part) => part !== "").join("\n"));
  const type = (typed: string): void => {
    text.value = typed;
    onChange(typed);
  };
  useEffect(() => {
    // Set from outside: back to the usual settings.
    if (tidy(text.peek()) !== value) text.value = value;
  }, [value]);
  useEffect(() => {
    if (!isAsked) return;
    box.current?.focus();
    box.current?.setSelectionRange(text.peek().length, text.peek().length);
  }, []);
  return (
    <div class="field number-field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={box}
        class="text-input word-lines"
        rows={3}
        dir="auto"
        spellcheck={false}
        value={text.value}
        aria-describedby={`${id}-meaning`}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <span class="hint" id={`${id}-meaning`}>
        {meaning}
      </span>
    </div>
  );
}
