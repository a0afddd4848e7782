/** A choice among kinds of files, what the chosen one is good for, and one button to save it. */

import { useId, useState } from "preact/hooks";
import { SaveButton } from "./save-button.tsx";

export interface FileKind<Key extends string> {
  readonly key: Key;
  /** In the list: the format, and whom it is for. */
  readonly name: string;
  /** On the button. */
  readonly save: string;
  readonly meaning: string;
}

interface ExportKindProps<Key extends string> {
  readonly heading: string;
  /** What the list is called. */
  readonly field: string;
  readonly kinds: readonly FileKind<Key>[];
  readonly busy: boolean;
  readonly onSave: (kind: Key) => void;
}

export function ExportKind<Key extends string>(props: ExportKindProps<Key>) {
  const { heading, field, kinds, busy, onSave } = props;
  const id = useId();
  const [wanted, setWanted] = useState<Key>(kinds[0].key);
  const chosen = kinds.find(({ key }) => key === wanted) ?? kinds[0];
  return (
    <>
      <h3>{heading}</h3>
      <div class="field">
        <label class="field-label" for={id}>
          {field}
        </label>
        <select id={id} value={chosen.key} onChange={(event) => setWanted(event.currentTarget.value as Key)}>
          {kinds.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="export-buttons">
        <SaveButton
          label={chosen.save}
          meaning={chosen.meaning}
          disabled={busy}
          onSave={() => onSave(chosen.key)}
        />
      </div>
    </>
  );
}
