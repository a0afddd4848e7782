/** The options of the build, each with its consequence; changing them makes the map again and says what changed. */

import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { type BuildOptions, DEFAULT_OPTIONS, EVIDENCE_KINDS, type EvidenceKind } from "../../model/index.ts";
import { MOST_EDITIONS } from "../../view/begin-again.ts";
import { closeTool } from "../../view/view-state.ts";
import type { Opened } from "../load-atlas.ts";
import { optionsText } from "../messages/options.ts";
import type { Builds } from "../papers/builds.ts";
import type { WordRequest } from "../session.ts";
import { buildAgain } from "./build-again.ts";
import { ChangeReport } from "./change-report.tsx";
import { FinenessFields } from "./fineness-fields.tsx";
import { NumberField } from "./number-field.tsx";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";
import { WordFields } from "./word-fields.tsx";

/** What a panel needs to make the map again. */
export interface OptionsProps extends PanelProps {
  readonly opened: Opened;
  readonly builds: Builds;
}

/** Weights are set in steps; citations are kinds that need references. */
const STEP = 0.05;
const NEED_REFERENCES: readonly EvidenceKind[] = ["citation", "coupling", "cocitation"];
const MOST_SEED = 2 ** 32 - 1;

export function OptionsPanel({ session, opened, builds }: OptionsProps) {
  const { manifest } = session.atlas;
  const made = manifest.options;
  const options = useSignal<BuildOptions>(beginWith(made, session.wordRequest.peek()));
  const isWrong = useSignal<ReadonlySet<string>>(new Set());
  const set = (changed: Partial<BuildOptions>): void => {
    options.value = { ...options.peek(), ...changed };
  };
  const isSame = JSON.stringify(options.value) === JSON.stringify(made);
  const isNothing = EVIDENCE_KINDS.every((kind) => options.value.weights[kind] === 0);
  const isBusy = builds.running.value !== null;
  const rebuild = (): void => buildAgain({ session, opened, builds }, { options: options.peek() });
  return (
    <section class="options-panel">
      <PanelHeading
        kind={optionsText.kind}
        name={optionsText.title}
        close={{ label: optionsText.close, act: () => session.update(closeTool) }}
      />
      {opened.change !== null && <ChangeReport change={opened.change} />}
      <p>{optionsText.lead}</p>
      <p class="hint">{optionsText.remembered(MOST_EDITIONS)}</p>
      {opened.given.some(({ name }) => name.endsWith(".atlas")) && (
        <p class="note">{optionsText.fromAtlas}</p>
      )}
      <Weights session={session} weights={options.value.weights} onChange={(weights) => set({ weights })} />
      {isNothing && <p class="note note-strong">{optionsText.allZero}</p>}
      <Numbers session={session} options={options.value} set={set} wrong={isWrong} />
      <div class="rebuild">
        <button
          type="button"
          class="button button-main"
          disabled={isSame || isNothing || isBusy || isWrong.value.size > 0}
          onClick={rebuild}
        >
          {optionsText.rebuild}
        </button>
        <button type="button" class="button" onClick={() => set(DEFAULT_OPTIONS)}>
          {optionsText.usual}
        </button>
        {isWrong.value.size > 0 && <span class="hint">{optionsText.wrongNumber}</span>}
      </div>
    </section>
  );
}

/** The options with the word that somebody asked to ignore, if so. */
function beginWith(made: BuildOptions, asked: WordRequest | null): BuildOptions {
  if (asked?.kind !== "ignore" || made.stopWords.includes(asked.word)) return made;
  return { ...made, stopWords: [...made.stopWords, asked.word] };
}

interface WeightsProps extends PanelProps {
  readonly weights: BuildOptions["weights"];
  readonly onChange: (weights: BuildOptions["weights"]) => void;
}

function Weights({ session, weights, onChange }: WeightsProps) {
  const hasReferences = session.atlas.content.papers.references.some((list) => list.length > 0);
  return (
    <>
      <h3>{optionsText.evidence}</h3>
      <p class="hint">{optionsText.evidenceMeaning}</p>
      {EVIDENCE_KINDS.filter((kind) => hasReferences || !NEED_REFERENCES.includes(kind)).map((kind) => (
        <Weight
          key={kind}
          kind={kind}
          value={weights[kind]}
          onChange={(value) => onChange({ ...weights, [kind]: value })}
        />
      ))}
      {!hasReferences && <p class="hint">{optionsText.noReferences}</p>}
    </>
  );
}

interface WeightProps {
  readonly kind: EvidenceKind;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Weight({ kind, value, onChange }: WeightProps) {
  const id = useId();
  return (
    <div class="weight">
      <label for={id}>
        <span class={`part-key part-${kind}`} /> {optionsText.weights[kind]}
      </label>
      <output for={id}>{optionsText.weight(value)}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={Math.max(1, value)}
        step={STEP}
        value={value}
        aria-describedby={`${id}-meaning`}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
      <span class="hint" id={`${id}-meaning`}>
        {optionsText.weightMeanings[kind]}
      </span>
    </div>
  );
}

interface NumbersProps extends PanelProps {
  readonly options: BuildOptions;
  readonly set: (changed: Partial<BuildOptions>) => void;
  /** Names of the fields that hold no such number. */
  readonly wrong: { value: ReadonlySet<string>; peek(): ReadonlySet<string> };
}

function Numbers({ session, options, set, wrong }: NumbersProps) {
  const check = (name: string) => (isRight: boolean) => {
    const others = [...wrong.peek()].filter((known) => known !== name);
    wrong.value = new Set(isRight ? others : [...others, name]);
  };
  return (
    <>
      <WordFields session={session} options={options} set={set} onCheck={check("minimumAbstract")} />
      <h3>{optionsText.fineness}</h3>
      <FinenessFields session={session} options={options} set={set} onCheck={check("fineness")} />
      <NumberField
        label={optionsText.neighbours}
        meaning={optionsText.neighboursMeaning}
        empty={optionsText.neighboursAuto}
        value={options.neighbours}
        range={[1, 50]}
        onChange={(neighbours) => set({ neighbours })}
        onCheck={check("neighbours")}
      />
      <NumberField
        label={optionsText.seed}
        meaning={optionsText.seedMeaning}
        empty={String(DEFAULT_OPTIONS.seed)}
        value={options.seed}
        range={[0, MOST_SEED]}
        onChange={(seed) => set({ seed: seed ?? DEFAULT_OPTIONS.seed })}
        onCheck={check("seed")}
      />
    </>
  );
}
