/** The commands that gather papers. What they do is fetched when it is done. */

import { invertSelection } from "../view/selection.ts";
import { type Command, panelCommand } from "./command.ts";
import { commandText } from "./messages/commands.ts";
import type { Page } from "./page.ts";
import type { Session } from "./session.ts";

const load = () => import("./finish-trace.ts");
const hasSelection = ({ session }: Page): boolean => session.state.value.selection !== null;

/** The paper being read is selected, or left out. */
export function takeRead(session: Session): void {
  const { focus } = session.state.peek();
  if (focus !== null) void load().then(({ takeOrLeave }) => takeOrLeave(session, focus));
}

export const SELECT_COMMANDS: readonly Command[] = [
  panelCommand("selection", {
    group: "select",
    icon: "selection",
    place: "tools",
    short: commandText.selectionShort,
    spare: true,
  }),
  ...(["lasso", "rectangle"] as const).map(
    (kind): Command => ({
      id: kind,
      label: () => commandText[kind],
      // Of the whole page: who has just pressed “Selection” means the map all the same.
      keys: [kind === "lasso" ? "l" : "r"],
      group: "select",
      when: ({ map }) => map.value !== null,
      pressed: ({ session }) => session.tracing.value === kind,
      run: ({ session }) => {
        session.tracing.value = session.tracing.peek() === kind ? null : kind;
      },
    }),
  ),
  {
    id: "gather",
    label: () => commandText.gather,
    keys: [" "],
    scope: "map",
    group: "select",
    when: ({ session }) => session.state.value.focus !== null,
    run: ({ session }) => takeRead(session),
  },
  {
    id: "gatherShown",
    label: () => commandText.gatherShown,
    group: "select",
    when: ({ session }) => session.shown.value !== null && !session.waiting.value,
    run: ({ session }) => {
      const shown = session.shown.peek() ?? [];
      void load().then(({ selectPapers }) => selectPapers(session, shown, "add"));
    },
  },
  ...([1, 2, 3] as const).map(
    (depth): Command => ({
      id: `around${depth}`,
      label: () => commandText[`around${depth}`],
      group: "select",
      when: ({ session }) => session.state.value.focus !== null,
      run: ({ session }) => {
        const { focus } = session.state.peek();
        if (focus !== null) void load().then(({ selectAround }) => selectAround(session, focus, depth));
      },
    }),
  ),
  {
    id: "invert",
    label: () => commandText.invert,
    group: "select",
    when: hasSelection,
    run: ({ session }) => {
      const { selection } = session.state.peek();
      const all = invertSelection(selection, session.atlas.content.papers.id.length);
      void load().then(({ changeSelection }) => changeSelection(session, all));
    },
  },
  {
    id: "clearSelection",
    label: () => commandText.clearSelection,
    group: "select",
    when: hasSelection,
    run: ({ session }) => void load().then(({ changeSelection }) => changeSelection(session, null)),
  },
];
