/** The ledger: every record that went in, what became of it and why; to look through and to take away. */

import { useSignal } from "@preact/signals";
import { useId, useMemo } from "preact/hooks";
import type { LedgerEntry, OpenedAtlas } from "../../model/index.ts";
import { closeTool } from "../../view/view-state.ts";
import { ledgerText } from "../messages/ledger.ts";
import { formatCount } from "../messages/numbers.ts";
import { ChangeReport } from "./change-report.tsx";
import { LedgerDecisions } from "./ledger-decisions.tsx";
import { LedgerRecord } from "./ledger-record.tsx";
import { LedgerTables } from "./ledger-tables.tsx";
import { filterLedger, type LedgerFilter } from "./filter-ledger.ts";
import { LongList } from "./long-list.tsx";
import { PanelHeading } from "./panel-heading.tsx";
import type { OptionsProps } from "./options-panel.tsx";
import { fileName, saveFile } from "./save-file.ts";

const STATES: readonly LedgerEntry["state"][] = ["imported", "merged", "rejected"];
const FILTERS: readonly LedgerFilter[] = ["all", ...STATES, "noAbstract", "noYear", "noReferences"];

export function LedgerPanel({ session, opened, builds }: OptionsProps) {
  const { atlas } = session;
  return (
    <section class="ledger-panel">
      <PanelHeading
        kind={ledgerText.kind}
        name={ledgerText.title}
        close={{ label: ledgerText.close, act: () => session.update(closeTool) }}
      />
      {opened.change !== null && <ChangeReport change={opened.change} />}
      <Balance atlas={atlas} />
      <WeakPapers atlas={atlas} />
      <Problems atlas={atlas} />
      <LedgerDecisions session={session} opened={opened} builds={builds} />
      <LedgerTables session={session} opened={opened} builds={builds} />
      <Records session={session} opened={opened} builds={builds} />
    </section>
  );
}

/** The sum that must be true: what went in is what came out. */
function Balance({ atlas }: { readonly atlas: OpenedAtlas }) {
  const { records } = atlas.manifest.counts;
  return (
    <table class="counts balance">
      <caption class="visually-hidden">{ledgerText.balance}</caption>
      <tbody>
        {STATES.map((state) => (
          <tr key={state}>
            <td>{formatCount(records[state])}</td>
            <th scope="row">{ledgerText.states[state]}</th>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td>{formatCount(records.in)}</td>
          <th scope="row">{ledgerText.sum}</th>
        </tr>
      </tfoot>
    </table>
  );
}

function WeakPapers({ atlas }: { readonly atlas: OpenedAtlas }) {
  const { missing } = atlas.manifest.counts;
  const rows = [
    [missing?.abstracts ?? 0, ledgerText.noAbstract],
    [missing?.years ?? 0, ledgerText.noYear],
    [missing?.references ?? 0, ledgerText.noReferences],
  ] as const;
  if (rows.every(([count]) => count === 0)) return null;
  return (
    <>
      <h3>{ledgerText.weak}</h3>
      <table class="counts">
        <tbody>
          {rows
            .filter(([count]) => count > 0)
            .map(([count, words]) => (
              <tr key={words}>
                <td>{formatCount(count)}</td>
                <th scope="row">{words}</th>
              </tr>
            ))}
        </tbody>
      </table>
      <p class="hint">{ledgerText.weakMeaning}</p>
    </>
  );
}

function Problems({ atlas }: { readonly atlas: OpenedAtlas }) {
  const { problems } = atlas.sources;
  if (problems.length === 0) return null;
  // What was lost comes first.
  const order = problems.map((_, position) => position);
  const lost = order.filter((position) => problems[position].severity === "error");
  const others = order.filter((position) => problems[position].severity !== "error");
  return (
    <>
      <h3>
        {ledgerText.problems} ({formatCount(problems.length)})
      </h3>
      <div class="account">
        <LongList
          items={[...lost, ...others]}
          first={8}
          moreLabel={ledgerText.more}
          render={(position) => (
            <span dir="auto">
              <strong>{ledgerText.place(problems[position].file, problems[position].line)}</strong>{" "}
              {problems[position].message}
            </span>
          )}
        />
      </div>
    </>
  );
}

function SaveLedger({ atlas }: { readonly atlas: OpenedAtlas }) {
  const saved = useSignal("");
  const save = async (): Promise<void> => {
    const { writeLedger } = await import("../../formats/write-ledger.ts");
    const name = fileName(`${atlas.manifest.title} records`, "csv");
    const { files, ledger } = atlas.sources;
    const { id: ids, title: titles } = atlas.content.papers;
    const table = writeLedger({ files: files.map((file) => file.name), ledger, ids, titles });
    saveFile(new Blob([table], { type: "text/csv" }), name);
    saved.value = ledgerText.saved(name);
  };
  return (
    <p class="save">
      <button type="button" class="save-button" onClick={() => void save()}>
        {ledgerText.save}
      </button>
      <output class="hint">{saved.value === "" ? ledgerText.saveMeaning : saved.value}</output>
    </p>
  );
}

function Records({ session, opened, builds }: OptionsProps) {
  const { atlas } = session;
  const id = useId();
  const filter = useSignal<LedgerFilter>("all");
  const text = useSignal("");
  const found = useMemo(
    () => filterLedger(atlas, filter.value, text.value),
    [atlas, filter.value, text.value],
  );
  return (
    <>
      <h3>{ledgerText.kind}</h3>
      <SaveLedger atlas={atlas} />
      <FilterChoice
        value={filter.value}
        onChoose={(chosen) => {
          filter.value = chosen;
        }}
      />
      <div class="field">
        <label class="field-label" for={`${id}-find`}>
          {ledgerText.find}
        </label>
        <input
          id={`${id}-find`}
          type="search"
          class="text-input"
          placeholder={ledgerText.findMeaning}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      </div>
      <p class="hint" role="status">
        {ledgerText.found(found.length)}
      </p>
      <div class="account" key={`${filter.value} ${text.value}`}>
        <LongList
          items={found}
          first={20}
          moreLabel={ledgerText.more}
          render={(entry) => (
            <LedgerRecord {...{ session, opened, builds }} entry={atlas.sources.ledger[entry]} />
          )}
        />
      </div>
    </>
  );
}

interface FilterChoiceProps {
  readonly value: LedgerFilter;
  readonly onChoose: (chosen: LedgerFilter) => void;
}

function FilterChoice({ value, onChoose }: FilterChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={`${id}-show`}>
        {ledgerText.show}
      </label>
      <select
        id={`${id}-show`}
        value={value}
        onChange={(event) => {
          onChoose(FILTERS.find((known) => known === event.currentTarget.value) ?? "all");
        }}
      >
        {FILTERS.map((known) => (
          <option key={known} value={known}>
            {ledgerText.filters[known]}
          </option>
        ))}
      </select>
    </div>
  );
}
