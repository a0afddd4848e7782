/** What can be done with keys, pointer and fingers, and what the panels are about. The keys are those of the commands. */

import { useEffect, useRef } from "preact/hooks";
import { COMMANDS } from "./commands.ts";
import { Icon } from "./icons.tsx";
import { isMac } from "./is-mac.ts";
import type { PartProps } from "./lazy-part.tsx";
import { COMMAND_GROUPS, commandText } from "./messages/commands.ts";
import { helpText, keyName } from "./messages/help.ts";
import { isTouch, shellText } from "./messages/shell.ts";

export function HelpDialog({ page, open }: PartProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = open.value;
  useEffect(() => {
    if (!shown) return dialog.current?.close();
    dialog.current?.showModal();
    const { helpTopic } = page.session;
    if (helpTopic.peek() !== null) goTo(`help-${helpTopic.peek()}`);
    helpTopic.value = null;
  }, [shown, page]);
  const close = (): void => {
    open.value = false;
  };
  const parts = [<Keys key="keys" page={page} />, <Pointer key="pointer" />];
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={close}>
      <header class="help-head">
        <h2 id="help-title">{commandText.help}</h2>
        <button type="button" class="icon-button" aria-label={shellText.closePanel} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {isTouch() ? parts.toReversed() : parts}
      <Topics />
    </dialog>
  );
}

/** The heading has the focus, so that it is read out, and stands in view. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}

const Topics = () => (
  <section>
    <h3>{helpText.topicsTitle}</h3>
    {Object.entries(helpText.topics).map(([topic, { title, text }]) => (
      <section key={topic}>
        <h4 id={`help-${topic}`} tabIndex={-1}>
          {title}
        </h4>
        <p>{text}</p>
      </section>
    ))}
  </section>
);

function Keys({ page }: Pick<PartProps, "page">) {
  return (
    <section>
      <h3>{helpText.keysTitle}</h3>
      {Object.entries(COMMAND_GROUPS).map(([group, name]) => {
        const commands = COMMANDS.filter((command) => command.group === group && command.keys !== undefined);
        if (commands.length === 0) return null;
        return (
          <section key={group}>
            <h4>{name}</h4>
            <dl class="help-list">
              {commands.map((command) => (
                <div key={command.id}>
                  <dt>
                    <KeyCaps keys={command.keys ?? []} />
                  </dt>
                  <dd>
                    {command.label(page)}
                    {command.scope === "map" && <span class="help-where"> ({helpText.onTheMap})</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
      <dl class="help-list">
        {helpText.otherKeys.map(([key, meaning]) => (
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
}

const KeyCaps = ({ keys }: { readonly keys: readonly string[] }) => (
  <>
    {keys.map((key) => (
      <kbd key={key}>{keyName(key, isMac())}</kbd>
    ))}
  </>
);

const Pointer = () => (
  <section>
    <h3>{helpText.pointerTitle}</h3>
    <dl class="help-list">
      {helpText.pointer.map(([gesture, meaning]) => (
        <div key={gesture}>
          <dt>{gesture}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </section>
);
