/** The head of a panel: what it is, its name, and the button that closes it. */

import type { ComponentChildren } from "preact";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../icons.tsx";
import { FocusRequestContext } from "./focus-request.ts";

/** Letters from which a name is set smaller, so that a long title leaves room for the rest. */
const LONG = 110;

interface PanelHeadingProps {
  /** Small line over the name. */
  readonly kind: ComponentChildren;
  readonly name: string;
  readonly close?: { readonly label: string; readonly act: () => void };
}

export function PanelHeading({ kind, name, close }: PanelHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const request = useContext(FocusRequestContext);
  useLayoutEffect(() => {
    if (!request.current) return;
    request.current = false;
    // Something in the last panel was chosen, but the focus has gone elsewhere since: into the search box, to the map.
    if (isElsewhere(document.activeElement)) return;
    heading.current?.focus({ preventScroll: true });
  }, [request]);
  return (
    <header class="panel-head">
      <div class="panel-kind">{kind}</div>
      <h2 class="panel-name" data-long={name.length > LONG} tabIndex={-1} dir="auto" ref={heading}>
        {name}
      </h2>
      {close !== undefined && (
        <button
          type="button"
          class="panel-close"
          aria-label={close.label}
          title={close.label}
          onClick={close.act}
        >
          <Icon name="close" />
        </button>
      )}
    </header>
  );
}

const isElsewhere = (focused: Element | null): boolean =>
  focused !== null && focused !== document.body && focused.closest(".side-body") === null;
