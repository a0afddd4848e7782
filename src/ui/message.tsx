/** A page without a map: what is going on, why, and the way on. */

import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { Icon } from "./icons.tsx";
import { shellText } from "./messages/shell.ts";

interface MessageProps {
  readonly title: string;
  readonly text?: string;
  /** Sentences of whoever found the fault. */
  readonly reasons?: readonly string[];
  readonly actions?: ComponentChildren;
  readonly busy?: boolean;
  /** Read out at once. */
  readonly alert?: boolean;
}

export function Message({ title, text, reasons = [], actions, busy = false, alert = false }: MessageProps) {
  return (
    <main class="message-page">
      <div class="message" role={alert ? "alert" : "status"} aria-busy={busy}>
        <p class="message-name">{shellText.name}</p>
        <h1>{title}</h1>
        {busy && <div class="progress" aria-hidden="true" />}
        {text !== undefined && <p>{text}</p>}
        {reasons.map((reason) => (
          <p key={reason} dir="auto">
            {reason}
          </p>
        ))}
        {actions !== undefined && <div class="message-actions">{actions}</div>}
      </div>
    </main>
  );
}

interface OpenFileButtonProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** Only the icon, for the toolbar. */
  readonly compact?: boolean;
}

/** Opens the file picker. */
export function OpenFileButton({ onFiles, compact = false }: OpenFileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (): void => {
    const files = [...(input.current?.files ?? [])];
    // The same file can then be chosen again.
    if (input.current !== null) input.current.value = "";
    onFiles(files);
  };
  return (
    <>
      <button
        type="button"
        class={compact ? "icon-button" : "button button-main"}
        title={compact ? shellText.openFile : undefined}
        aria-label={shellText.openFile}
        onClick={() => input.current?.click()}
      >
        {compact ? <Icon name="open" /> : shellText.openFile}
      </button>
      <input ref={input} type="file" accept=".atlas" hidden onChange={choose} data-open-atlas />
    </>
  );
}
