/** The papers that the user has gathered: how to gather them, what to combine them with, and the list. */

import { useMemo, useState } from "preact/hooks";
import { type Combine, invertSelection } from "../../view/selection.ts";
import { closeTool, openPanel } from "../../view/view-state.ts";
import { changeSelection, selectPapers } from "../finish-trace.ts";
import { Icon } from "../icons.tsx";
import { selectionText } from "../messages/selection.ts";
import type { Session } from "../session.ts";
import { LongList } from "./long-list.tsx";
import { HelpButton } from "./help-button.tsx";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";
import { PaperItem } from "./paper-item.tsx";
import { paperTitle } from "./paper-names.ts";
import { listSources, type Source } from "./selection-sources.ts";
import "../styles/selection.css";

const FIRST = 50;
const COMBINES: readonly Combine[] = ["add", "remove", "keep", "replace"];
const KINDS = ["lasso", "rectangle"] as const;

export function SelectionPanel({ session, swatch }: PanelProps) {
  const { selection, focus } = session.state.value;
  const shown = session.shown.value;
  const isWaiting = session.waiting.value;
  const sources = useMemo(() => listSources(session), [session, focus, shown, isWaiting]);
  const selected = selection ?? [];
  return (
    <section class="selection-panel">
      <PanelHeading
        kind={[selectionText.kind, <HelpButton key="help" session={session} topic="selection" />]}
        name={selectionText.title(selected.length)}
        close={{ label: selectionText.close, act: () => session.update(closeTool) }}
      />
      {selected.length === 0 && <p class="hint">{selectionText.how}</p>}
      <DrawButtons session={session} />
      {selected.length === 0 && <p class="hint">{selectionText.howMouse}</p>}
      {isWaiting && <p class="hint">{selectionText.pending}</p>}
      {sources.length > 0 && <CombineForm session={session} sources={sources} />}
      {selected.length > 0 && (
        <>
          <WholeButtons session={session} />
          <h3>{selectionText.list}</h3>
          <LongList
            items={selected}
            first={FIRST}
            moreLabel={selectionText.showMore}
            render={(paper) => (
              <div class="selection-row">
                <PaperItem session={session} swatch={swatch} paper={paper} />
                <LeaveButton session={session} paper={paper} />
              </div>
            )}
          />
        </>
      )}
    </section>
  );
}

type SessionProps = { readonly session: Session };

function DrawButtons({ session }: SessionProps) {
  const tracing = session.tracing.value;
  return (
    <>
      <h3>{selectionText.draw}</h3>
      <div class="selection-buttons">
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class="selection-button"
            aria-pressed={tracing === kind}
            onClick={() => {
              session.tracing.value = tracing === kind ? null : kind;
            }}
          >
            {selectionText[kind]}
          </button>
        ))}
      </div>
    </>
  );
}

interface CombineFormProps extends SessionProps {
  readonly sources: readonly Source[];
}

function CombineForm({ session, sources }: CombineFormProps) {
  const [key, setKey] = useState("");
  const chosen = sources.find((source) => source.key === key) ?? sources[0];
  const isEmpty = session.state.value.selection === null;
  return (
    <>
      <label class="field-label">
        <h3>{selectionText.from}</h3>
        <select value={chosen.key} onChange={(event) => setKey(event.currentTarget.value)}>
          {Object.entries(selectionText.groups).map(([group, label]) => (
            <Group key={group} label={label} sources={sources.filter((source) => source.group === group)} />
          ))}
        </select>
      </label>
      <div class="selection-buttons">
        {COMBINES.map((how) => (
          <button
            key={how}
            type="button"
            class="selection-button"
            disabled={isEmpty && how !== "add"}
            onClick={() => selectPapers(session, chosen.papers, how)}
          >
            {selectionText.combineButtons[how]}
          </button>
        ))}
      </div>
    </>
  );
}

function Group({ label, sources }: { readonly label: string; readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <optgroup label={label}>
      {sources.map((source) => (
        <option key={source.key} value={source.key}>
          {source.name}
        </option>
      ))}
    </optgroup>
  );
}

/** What is done with the selection as a whole. */
function WholeButtons({ session }: SessionProps) {
  const count = session.atlas.content.papers.id.length;
  const invert = () => changeSelection(session, invertSelection(session.state.peek().selection, count));
  const actions = [
    { label: selectionText.invert, meaning: selectionText.invertMeaning, act: invert },
    {
      label: selectionText.clear,
      meaning: selectionText.clearMeaning,
      act: () => changeSelection(session, null),
    },
    {
      label: selectionText.export,
      meaning: selectionText.exportMeaning,
      act: () => session.update(openPanel("export")),
    },
  ];
  return (
    <div class="selection-buttons">
      {actions.map(({ label, meaning, act }) => (
        <button key={label} type="button" class="selection-button" title={meaning} onClick={act}>
          {label}
        </button>
      ))}
    </div>
  );
}

function LeaveButton({ session, paper }: SessionProps & { readonly paper: number }) {
  const label = selectionText.leave(paperTitle(session.atlas.content.papers, paper));
  return (
    <button
      type="button"
      class="selection-leave"
      aria-label={label}
      title={label}
      onClick={(event) => {
        focusNextRow(event.currentTarget);
        selectPapers(session, [paper], "remove");
      }}
    >
      <Icon name="close" />
    </button>
  );
}

/** The row goes; whoever removed it by key goes on with the next, or with the one before. */
function focusNextRow(button: HTMLElement): void {
  const row = button.closest("li");
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const target =
    next?.querySelector<HTMLElement>(".selection-leave") ?? document.querySelector(".panel-name");
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
