/** The choice of the papers that are taken away. */

import { useId } from "preact/hooks";
import { exportListText } from "../messages/export-list.ts";
import type { ListSource } from "./list-sources.ts";

interface PapersChoiceProps {
  /** Something is searched for, and the search is not ready yet. */
  readonly pending: boolean;
  /** Search or filters leave no paper at all. */
  readonly nothing: boolean;
  readonly sources: readonly ListSource[];
  readonly chosen: ListSource;
  readonly onChoose: (key: string) => void;
}

export function PapersChoice({ pending, nothing, sources, chosen, onChoose }: PapersChoiceProps) {
  const id = useId();
  const all = sources[sources.length - 1].papers.length;
  const remark = pending ? exportListText.pending : nothing ? exportListText.nothingShown(all) : "";
  if (sources.length < 2) {
    return <p class={nothing ? "note" : "hint"}>{remark === "" ? exportListText.hint : remark}</p>;
  }
  return (
    <>
      <div class="field">
        <label class="field-label" for={id}>
          {exportListText.which}
        </label>
        <select id={id} value={chosen.key} onChange={(event) => onChoose(event.currentTarget.value)}>
          {sources.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <p class="hint">
        {remark !== "" && `${remark} `}
        {exportListText.meaning}
      </p>
    </>
  );
}
