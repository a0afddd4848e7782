/** A page without a map: what is going on, why, and the way on. */

import type { ComponentChildren } from "preact";
import { EMBEDDED } from "./embedded.ts";
import { Icon } from "./icons.tsx";
import type { Loader } from "./load-atlas.ts";
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

interface OpenPapersButtonProps {
  readonly loader: Loader;
  /** Only the icon, for the toolbar. */
  readonly compact?: boolean;
}

/** Opens the dialog for giving papers, which is not there inside another page. */
export function OpenPapersButton({ loader, compact = false }: OpenPapersButtonProps) {
  if (EMBEDDED) return null;
  return (
    <button
      type="button"
      class={compact ? "icon-button" : "button button-main"}
      aria-label={shellText.openPapers}
      onClick={() => loader.builds.ask({ kind: "papers", text: "" })}
    >
      {compact ? <Icon name="open" /> : shellText.openPapers}
    </button>
  );
}
