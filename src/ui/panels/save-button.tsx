/** A button that saves a file, with what the file is good for. */

interface SaveButtonProps {
  readonly label: string;
  readonly meaning: string;
  readonly disabled: boolean;
  readonly onSave: () => void;
}

export function SaveButton({ label, meaning, disabled, onSave }: SaveButtonProps) {
  return (
    <p class="save">
      <button type="button" class="save-button" disabled={disabled} onClick={onSave}>
        {label}
      </button>
      <span class="hint">{meaning}</span>
    </p>
  );
}
