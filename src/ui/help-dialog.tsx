/** What can be done with keys, pointer and fingers. */

import type { Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "./icons.tsx";
import { isTouch, shellText } from "./messages/shell.ts";

export function HelpDialog({ open }: { readonly open: Signal<boolean> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = open.value;
  useEffect(() => {
    if (shown) dialog.current?.showModal();
    else dialog.current?.close();
  }, [shown]);
  const close = (): void => {
    open.value = false;
  };
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={close}>
      <header class="help-head">
        <h2 id="help-title">{shellText.help}</h2>
        <button type="button" class="icon-button" aria-label={shellText.closePanel} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {isTouch() ? (
        <>
          <Pointer />
          <Keys />
        </>
      ) : (
        <>
          <Keys />
          <Pointer />
        </>
      )}
    </dialog>
  );
}

const Keys = () => (
  <section>
    <h3>{shellText.keysTitle}</h3>
    <dl class="help-list">
      {shellText.keys.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </section>
);

const Pointer = () => (
  <section>
    <h3>{shellText.pointerTitle}</h3>
    <dl class="help-list">
      {shellText.pointer.map(([gesture, meaning]) => (
        <div key={gesture}>
          <dt>{gesture}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </section>
);
