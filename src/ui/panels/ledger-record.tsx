/** One record of the ledger: its place, and what became of it. */

import type { LedgerEntry } from "../../model/index.ts";
import { ledgerText } from "../messages/ledger.ts";
import { readPaper } from "./actions.ts";
import type { PanelProps } from "./panel-props.ts";
import { paperTitle } from "./paper-names.ts";

interface LedgerRecordProps extends PanelProps {
  readonly entry: LedgerEntry;
}

export function LedgerRecord({ session, entry }: LedgerRecordProps) {
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
      {entry.state === "merged" && <span class="hint">{ledgerText.mergedInto(entry.why)}</span>}
    </div>
  );
}
