/** Commands that ask why. */

import type { Command } from "./command.ts";
import { commandText } from "./messages/commands.ts";

export const WHY_COMMANDS: readonly Command[] = [
  {
    id: "compare",
    label: () => commandText.compare,
    keys: ["c"],
    group: "read",
    when: ({ session }) => session.state.value.focus !== null,
    pressed: ({ session }) => session.comparing.value !== null,
    run: ({ session }) => {
      const { comparing, state } = session;
      comparing.value = comparing.peek() === null ? state.peek().focus : null;
    },
  },
];
