/** The tables among the files: what their columns were taken for can be looked at and corrected. */

import { ledgerText } from "../messages/ledger.ts";
import type { OptionsProps } from "./options-panel.tsx";

export function LedgerTables({ session, opened, builds }: OptionsProps) {
  const { manifest, user, sources } = session.atlas;
  if (opened.tables.length === 0) return null;
  const ask = (file: string): void =>
    builds.ask({
      kind: "columns",
      tables: opened.tables.filter((table) => table.file === file),
      problems: sources.problems,
      wish: { files: opened.given, options: manifest.options, title: manifest.title, user, again: true },
    });
  return (
    <>
      <h3>{ledgerText.tables}</h3>
      <p class="hint">{ledgerText.tablesMeaning}</p>
      <ul class="plain-list">
        {opened.tables.map(({ file }) => (
          <li key={file}>
            <button type="button" class="more-button" dir="auto" onClick={() => ask(file)}>
              {ledgerText.columnsOf(file)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
