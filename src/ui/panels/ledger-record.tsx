/** One record of the ledger: its place, and what became of it; a merge can be looked at and undone. */

import type { LedgerEntry } from "../../model/index.ts";
import { ledgerText } from "../messages/ledger.ts";
import { decideSplit } from "../../view/decided-papers.ts";
import { readPaper } from "./actions.ts";
import { buildAgain } from "./build-again.ts";
import type { OptionsProps } from "./options-panel.tsx";
import { paperTitle } from "./paper-names.ts";

interface LedgerRecordProps extends OptionsProps {
  readonly entry: LedgerEntry;
}

type Merged = Extract<LedgerEntry, { readonly state: "merged" }>;

export function LedgerRecord({ entry, ...props }: LedgerRecordProps) {
  const { session } = props;
  const { sources, content } = session.atlas;
  const place = ledgerText.place(sources.files[entry.source]?.name ?? "", entry.line);
  if (entry.state === "rejected") {
    return (
      <div class="record" data-state={entry.state}>
        <span class="record-place">{place}</span>
        <span dir="auto">{entry.reason}</span>
        <pre class="original" dir="auto">
          {entry.original}
        </pre>
      </div>
    );
  }
  return (
    <div class="record" data-state={entry.state}>
      <span class="record-place">{place}</span>
      <button type="button" class="record-paper" dir="auto" onClick={() => readPaper(session, entry.paper)}>
        {paperTitle(content.papers, entry.paper)}
      </button>
      {entry.state === "merged" && <Merge {...props} entry={entry} />}
    </div>
  );
}

function Merge({ entry, ...props }: OptionsProps & { readonly entry: Merged }) {
  const { session, opened, builds } = props;
  const split = (): void => buildAgain(props, { decisions: decideSplit(session.atlas, entry) });
  const said = Object.entries(entry.said ?? {});
  // An atlas that is built again from itself has the papers only: there is nothing left to split.
  const canSplit = entry.record !== undefined && !opened.isFromItself;
  return (
    <>
      <span class="hint">{ledgerText.mergedInto(entry.why)}</span>
      {said.length > 0 && (
        <>
          <span class="hint">{ledgerText.said}</span>
          <dl class="said">
            {said.map(([field, value]) => (
              <div key={field}>
                <dt>{field}</dt>
                <dd dir="auto">{typeof value === "string" ? value : JSON.stringify(value)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {canSplit && (
        <button type="button" class="more-button" disabled={builds.running.value !== null} onClick={split}>
          {ledgerText.split}
        </button>
      )}
    </>
  );
}
