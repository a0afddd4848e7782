/**
 * The menu of all commands: a box to search in and the list below it, as the
 * ARIA practices have a combobox with a listbox. The focus stays in the box;
 * arrows choose, Enter runs. What cannot be run as things stand is left out.
 */

import { type Signal, useSignal } from "@preact/signals";
import type { TargetedKeyboardEvent, TargetedMouseEvent, TargetedPointerEvent } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { canRun, type Command } from "./command.ts";
import { findCommands, groupCommands, moveInMenu } from "./menu-rows.ts";
import { COMMANDS } from "./commands.ts";
import { Icon } from "./icons.tsx";
import { isMac } from "./is-mac.ts";
import type { PartProps } from "./lazy-part.tsx";
import { COMMAND_GROUPS, type CommandGroup, commandText } from "./messages/commands.ts";
import { keyName, menuText } from "./messages/help.ts";
import { shellText } from "./messages/shell.ts";
import { runCommand } from "./run-command.ts";
import "./styles/menu.css";

export function CommandMenu({ page, open }: PartProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = open.value;
  // A click beside the menu closes it, in browsers that know this; Escape and a button do it in all.
  useLayoutEffect(() => dialog.current?.setAttribute("closedby", "any"), []);
  useEffect(() => {
    if (shown) dialog.current?.showModal();
    else dialog.current?.close();
  }, [shown]);
  const close = (): void => {
    open.value = false;
  };
  return (
    <dialog ref={dialog} class="help menu" aria-label={commandText.menu} onClose={close}>
      {shown && (
        <MenuBody
          page={page}
          open={open}
          run={(command) => {
            // Closed first: the focus is back where it was, for the command to take it from there.
            dialog.current?.close();
            runCommand(command, page, true);
          }}
        />
      )}
    </dialog>
  );
}

interface MenuBodyProps extends PartProps {
  readonly run: (command: Command) => void;
}

function MenuBody({ page, open, run }: MenuBodyProps) {
  const query = useSignal("");
  const at = useSignal(0);
  const usable = COMMANDS.filter(
    (command) => command.id !== "menu" && (canRun(command, page) || command.listed === true),
  );
  const found = findCommands(groupCommands(usable), query.value, (command) => command.label(page));
  const chosen = found[Math.min(at.value, found.length - 1)];

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.isComposing) return;
    if (event.key === "Enter" && chosen !== undefined) {
      if (canRun(chosen, page)) run(chosen);
    } else {
      const next = moveInMenu(at.peek(), found.length, event.key);
      if (next === null) return;
      at.value = next;
    }
    event.preventDefault();
  };
  const byPointer = pointerInMenu({ page, found, at, run });
  return (
    <>
      <div class="menu-head">
        <Box query={query} at={at} chosen={chosen} onKeyDown={onKeyDown} />
        <button
          type="button"
          class="icon-button"
          aria-label={shellText.closePanel}
          onClick={() => {
            open.value = false;
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      <div
        class="menu-list"
        id="menu-entries"
        role="listbox"
        tabIndex={-1}
        aria-label={menuText.list}
        onKeyDown={onKeyDown}
        {...byPointer}
      >
        {Object.keys(COMMAND_GROUPS).map((group) => (
          <Group
            key={group}
            group={group as CommandGroup}
            commands={found.filter((command) => command.group === group)}
            chosen={chosen}
            page={page}
          />
        ))}
      </div>
      <Counted count={found.length} query={query} />
    </>
  );
}

interface PointedProps extends Pick<MenuBodyProps, "page" | "run"> {
  readonly found: readonly Command[];
  readonly at: Signal<number>;
}

/** The pointer moves the one highlight that the arrows move, too, and a click runs what is below it. */
function pointerInMenu({ page, found, at, run }: PointedProps) {
  const indexUnder = (event: TargetedMouseEvent<HTMLElement>): number => {
    const entry = (event.target as Element).closest("[role='option']");
    return found.findIndex(({ id }) => entry?.id === `menu-${id}`);
  };
  return {
    onClick: (event: TargetedMouseEvent<HTMLElement>): void => {
      const command = found[indexUnder(event)];
      if (command !== undefined && canRun(command, page)) run(command);
    },
    onPointerMove: (event: TargetedPointerEvent<HTMLElement>): void => {
      // A pointer that rests chooses nothing when the list moves below it.
      if (event.movementX === 0 && event.movementY === 0) return;
      const under = indexUnder(event);
      if (under >= 0) at.value = under;
    },
  };
}

interface BoxProps {
  readonly query: Signal<string>;
  readonly at: Signal<number>;
  readonly chosen: Command | undefined;
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
}

/** Where one types; it keeps the focus while the menu is open. */
function Box({ query, at, chosen, onKeyDown }: BoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <input
      ref={box}
      class="search-input"
      type="text"
      role="combobox"
      aria-label={menuText.label}
      aria-expanded={true}
      aria-controls="menu-entries"
      aria-autocomplete="list"
      aria-activedescendant={chosen === undefined ? undefined : `menu-${chosen.id}`}
      placeholder={menuText.placeholder}
      autoComplete="off"
      spellcheck={false}
      value={query.value}
      onInput={(event) => {
        query.value = event.currentTarget.value;
        at.value = 0;
      }}
      onKeyDown={onKeyDown}
    />
  );
}

interface GroupProps extends Pick<PartProps, "page"> {
  readonly group: CommandGroup;
  readonly commands: readonly Command[];
  readonly chosen: Command | undefined;
}

function Group({ group, commands, chosen, page }: GroupProps) {
  if (commands.length === 0) return null;
  return (
    <div role="group" aria-label={COMMAND_GROUPS[group]}>
      <p class="menu-group" aria-hidden="true">
        {COMMAND_GROUPS[group]}
      </p>
      {commands.map((command) => (
        <Entry key={command.id} command={command} page={page} isChosen={command === chosen} />
      ))}
    </div>
  );
}

interface EntryProps extends Pick<PartProps, "page"> {
  readonly command: Command;
  readonly isChosen: boolean;
}

/** The focus never comes here: keys are the box's. */
function Entry({ command, page, isChosen }: EntryProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  const [key] = command.keys ?? [];
  return (
    <div
      ref={element}
      id={`menu-${command.id}`}
      class="menu-entry"
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      aria-checked={command.pressed?.(page)}
      aria-disabled={!canRun(command, page) || undefined}
    >
      {command.icon === undefined ? <span /> : <Icon name={command.icon} />}
      <span class="menu-label" dir="auto">
        {command.label(page)}
      </span>
      {key !== undefined && <kbd aria-hidden="true">{keyName(key, isMac())}</kbd>}
    </div>
  );
}

/** How many commands are left, spoken as one types. */
const Counted = ({ count, query }: { readonly count: number; readonly query: Signal<string> }) => (
  <output class={count === 0 ? "menu-none" : "visually-hidden"}>
    {count === 0 ? menuText.none : query.value.trim() !== "" && menuText.found(count)}
  </output>
);
