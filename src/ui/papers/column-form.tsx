/** A table's first rows, with a choice under each column's name of what it is. */

import { useSignal } from "@preact/signals";
import { type ColumnMapping, TABLE_FIELDS, type TableField, type TableSample } from "../../model/index.ts";
import { papersText } from "../messages/papers.ts";
import type { Asking, Builds } from "./builds.ts";

interface ColumnFormProps {
  readonly asking: Extract<Asking, { readonly kind: "columns" }>;
  readonly builds: Builds;
}

/** One table after another, then all are read again. */
export function ColumnForm({ asking, builds }: ColumnFormProps) {
  const { tables, problems, wish } = asking;
  const answers = useSignal<ReadonlyMap<string, ColumnMapping>>(new Map());
  const position = useSignal(0);
  const table = tables[position.value];
  const go = (given: ReadonlyMap<string, ColumnMapping>): void => {
    answers.value = given;
    if (position.peek() + 1 < tables.length) position.value++;
    else if (given.size > 0) builds.giveColumns(wish, given);
    else builds.ask(null);
  };
  return (
    <>
      <p dir="auto">{papersText.columnsLead(table.file)}</p>
      <ul class="problem-list">
        {problems
          .filter(({ file }) => file === table.file)
          .slice(0, 3)
          .map((problem) => (
            <li key={problem.message} dir="auto">
              {problem.message}
            </li>
          ))}
      </ul>
      <TableForm
        key={table.file}
        table={table}
        onUse={(mapping) => go(new Map([...answers.peek(), [table.file, mapping]]))}
        onSkip={() => go(answers.peek())}
      />
    </>
  );
}

interface TableFormProps {
  readonly table: TableSample;
  readonly onUse: (mapping: ColumnMapping) => void;
  readonly onSkip: () => void;
}

function TableForm({ table, onUse, onSkip }: TableFormProps) {
  const mapping = useSignal<ColumnMapping>(table.mapping);
  const isReady = mapping.value.title !== undefined || mapping.value.abstract !== undefined;
  const said = sayMapping(table, mapping.value);
  const isNews = Object.keys(said).length > 0;
  const give = (column: string, field: string): void => {
    mapping.value = giveField(mapping.peek(), column, TABLE_FIELDS.find((known) => known === field) ?? null);
  };
  return (
    <>
      <SampleTable table={table} mapping={mapping.value} onGive={give} />
      <div class="message-actions">
        <button
          type="button"
          class="button button-main"
          disabled={!isReady}
          onClick={() => (isNews ? onUse(said) : onSkip())}
        >
          {papersText.useColumns}
        </button>
        <button type="button" class="button" onClick={onSkip}>
          {papersText.skipColumns}
        </button>
        {!isReady && <span class="hint">{papersText.needsTitle}</span>}
      </div>
    </>
  );
}

interface SampleTableProps {
  readonly table: TableSample;
  readonly mapping: ColumnMapping;
  readonly onGive: (column: string, field: string) => void;
}

function SampleTable({ table, mapping, onGive }: SampleTableProps) {
  return (
    <div class="sample">
      <table>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col" dir="auto">
                {column}
                <select
                  aria-label={`${papersText.columnsField}: ${column}`}
                  value={fieldOf(mapping, column)}
                  onChange={(event) => onGive(column, event.currentTarget.value)}
                >
                  <option value="">{papersText.noColumn}</option>
                  {TABLE_FIELDS.map((field) => (
                    <option key={field} value={field}>
                      {papersText.fields[field]}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            // Rows never change their order.
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={table.columns[column]} dir="auto">
                  <div>{cell}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The field that a column was given to, or ''. */
function fieldOf(mapping: ColumnMapping, column: string): TableField | "" {
  return TABLE_FIELDS.find((field) => mapping[field] === column) ?? "";
}

/** A column has one meaning, and a meaning one column. */
function giveField(mapping: ColumnMapping, column: string, field: TableField | null): ColumnMapping {
  const others = Object.entries(mapping).filter(([known, taken]) => taken !== column && known !== field);
  return Object.fromEntries(field === null ? others : [...others, [field, column]]);
}

/**
 * What is to be said of the columns: where they were recognised, what the user changed, so that the
 * rest is still recognised; else everything. A field that lost its column is said to have none.
 */
function sayMapping({ mapping: before, isSure }: TableSample, now: ColumnMapping): ColumnMapping {
  const fields = TABLE_FIELDS.filter((field) =>
    isSure ? before[field] !== now[field] : (before[field] ?? now[field]) !== undefined,
  );
  return Object.fromEntries(fields.map((field) => [field, now[field] ?? ""]));
}
