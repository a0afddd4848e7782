/** A dialog over the page with a title and a way out. */

import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../icons.tsx";
import { papersText } from "../messages/papers.ts";

interface PapersDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** For tables. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

export function PapersDialog({ title, onClose, wide = false, children }: PapersDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    // A dialog that is taken away, instead of closed, gives nothing its focus back; until it is gone, nothing can have it.
    return () =>
      queueMicrotask(() => {
        const isFree = document.activeElement === null || document.activeElement === document.body;
        if (isFree && before instanceof HTMLElement && before.isConnected) before.focus();
      });
  }, []);
  return (
    <dialog
      ref={dialog}
      class={wide ? "help papers papers-wide" : "help papers"}
      aria-labelledby="papers-title"
      onClose={onClose}
    >
      <header class="help-head">
        <h2 id="papers-title">{title}</h2>
        <button type="button" class="icon-button" aria-label={papersText.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
