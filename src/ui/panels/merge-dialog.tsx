/** Saying that a paper is the same as another: which one, then both side by side, then the map is made again. */

import { useSignal } from "@preact/signals";
import { useEffect, useId, useMemo, useRef } from "preact/hooks";
import { decideMerge } from "../../view/decided-papers.ts";
import { findTitles } from "../../view/find-titles.ts";
import { similarPapers } from "../../view/similar-papers.ts";
import { openPanel } from "../../view/view-state.ts";
import { mergeText } from "../messages/merge.ts";
import { PapersDialog } from "../papers/papers-dialog.tsx";
import { buildAgain } from "./build-again.ts";
import { LongList } from "./long-list.tsx";
import { MergeComparison } from "./merge-comparison.tsx";
import type { OptionsProps } from "./options-panel.tsx";
import type { PanelProps } from "./panel-props.ts";
import { paperByline, paperTitle } from "./paper-names.ts";
import { readingOf } from "./reading.ts";

/** So many are offered unasked. */
const OFFERED = 8;

export function MergeDialog(props: OptionsProps) {
  const { session } = props;
  const other = useSignal<number | null>(null);
  const paper = session.mergeRequest.value;
  if (paper === null) return null;
  const close = (): void => {
    session.mergeRequest.value = null;
  };
  const merge = (second: number): void => {
    const decisions = decideMerge(session.atlas, paper, second);
    // Where what changed is told, and can be taken back.
    session.update(openPanel("ledger"));
    close();
    buildAgain(props, { decisions });
  };
  const chosen = other.value;
  return (
    <PapersDialog
      title={chosen === null ? mergeText.title : mergeText.compare}
      onClose={close}
      wide={chosen !== null}
    >
      {chosen === null ? (
        <ChooseOther
          {...props}
          paper={paper}
          onChoose={(found) => {
            other.value = found;
          }}
        />
      ) : (
        <>
          <MergeComparison session={session} pair={[paper, chosen]} />
          {props.opened.isFromItself && <p class="hint">{mergeText.fromAtlas}</p>}
          <Answer
            isBusy={props.builds.running.value !== null}
            onMerge={() => merge(chosen)}
            onBack={() => {
              other.value = null;
            }}
          />
        </>
      )}
    </PapersDialog>
  );
}

interface ChooseOtherProps extends PanelProps {
  readonly paper: number;
  readonly onChoose: (other: number) => void;
}

function ChooseOther({ session, paper, onChoose }: ChooseOtherProps) {
  const { atlas } = session;
  const { papers } = atlas.content;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const text = useSignal("");
  const query = text.value.trim();
  const found = useMemo(
    () =>
      query === ""
        ? similarPapers(atlas.content, readingOf(atlas).adjacency, paper, OFFERED)
        : findTitles(papers, query).filter((other) => other !== paper),
    [atlas, paper, query],
  );
  useEffect(() => box.current?.focus(), []);
  return (
    <>
      <p class="merge-paper" dir="auto">
        <strong>{paperTitle(papers, paper)}</strong> <span>{paperByline(papers, paper)}</span>
      </p>
      <label class="field-label" for={id}>
        {mergeText.find}
      </label>
      <input
        id={id}
        ref={box}
        type="search"
        class="text-input"
        placeholder={mergeText.findMeaning}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <p class="hint" role="status">
        {query === "" ? mergeText.likely : mergeText.found(found.length)}
      </p>
      <div class="merge-found" key={query}>
        <LongList
          items={found}
          first={OFFERED}
          moreLabel={mergeText.more}
          render={(other) => (
            <button type="button" class="merge-choice" onClick={() => onChoose(other)}>
              <span dir="auto">{paperTitle(papers, other)}</span>
              <span class="hint" dir="auto">
                {[paperByline(papers, other), papers.venue[other]].filter((part) => part !== "").join(" · ")}
              </span>
            </button>
          )}
        />
      </div>
    </>
  );
}

interface AnswerProps {
  readonly isBusy: boolean;
  readonly onMerge: () => void;
  readonly onBack: () => void;
}

function Answer({ isBusy, onMerge, onBack }: AnswerProps) {
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => main.current?.focus(), []);
  return (
    <div class="message-actions">
      <button ref={main} type="button" class="button button-main" disabled={isBusy} onClick={onMerge}>
        {mergeText.merge}
      </button>
      <button type="button" class="button" onClick={onBack}>
        {mergeText.another}
      </button>
      <span class="hint">{mergeText.kept}</span>
    </div>
  );
}
