/** The head of a panel: what it is, its name, and the button that closes it. */

import type { ComponentChildren } from "preact";

interface PanelHeadingProps {
  /** Small line over the name. */
  readonly kind?: ComponentChildren;
  readonly name: string;
  readonly closeLabel?: string;
  readonly onClose?: () => void;
}

export function PanelHeading({ kind, name, closeLabel, onClose }: PanelHeadingProps) {
  return (
    <header class="panel-head">
      <div class="panel-head-text">
        {kind !== undefined && <p class="panel-kind">{kind}</p>}
        <h2 class="panel-name" tabIndex={-1} dir="auto">
          {name}
        </h2>
      </div>
      {onClose !== undefined && (
        <button
          type="button"
          class="icon-button"
          aria-label={closeLabel}
          title={closeLabel}
          onClick={onClose}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </header>
  );
}
