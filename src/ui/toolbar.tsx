/** The buttons over the map: those commands that have a place there. */

import { canRun, type Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { Icon } from "./icons.tsx";
import { shellText } from "./messages/shell.ts";
import type { Page } from "./page.ts";
import { runCommand } from "./run-command.ts";

const at = (place: Command["place"]): readonly Command[] =>
  COMMANDS.filter((command) => command.place === place);
const TOOLS = at("tools");
const ZOOM = at("zoom");

export function Toolbar({ page }: { readonly page: Page }) {
  return (
    <>
      <fieldset class="tools tools-top" aria-label={shellText.tools}>
        {TOOLS.map((command) => (
          <Tool key={command.id} command={command} page={page} />
        ))}
      </fieldset>
      <ZoomTools page={page} />
    </>
  );
}

export function ZoomTools({ page }: { readonly page: Page }) {
  return (
    <fieldset class="tools tools-zoom" aria-label={shellText.zoom}>
      {ZOOM.map((command) => (
        <Tool key={command.id} command={command} page={page} />
      ))}
    </fieldset>
  );
}

/** What cannot be run now is only said to be so: a button that is switched off would lose the focus. */
function Tool({ command, page }: { readonly command: Command; readonly page: Page }) {
  const { id, icon, short, spare } = command;
  const isOff = !canRun(command, page);
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={command.label(page)}
      aria-pressed={command.pressed?.(page)}
      aria-disabled={isOff || undefined}
      data-command={id}
      data-spare={spare}
      onClick={(event) => {
        if (!isOff) runCommand(command, page, event.detail === 0);
      }}
    >
      {icon !== undefined && <Icon name={icon} />}
      {short !== undefined && <span class="tool-label">{short}</span>}
    </button>
  );
}
