/** Opens the help at the part that is about a panel. */

import { Icon } from "../icons.tsx";
import { helpText } from "../messages/help.ts";
import type { HelpTopic, Session } from "../session.ts";

interface HelpButtonProps {
  readonly session: Session;
  readonly topic: HelpTopic;
}

export function HelpButton({ session, topic }: HelpButtonProps) {
  const label = helpText.about(helpText.topics[topic].title);
  return (
    <button
      type="button"
      class="help-button"
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      onClick={() => {
        session.helpTopic.value = topic;
        session.helpOpen.value = true;
      }}
    >
      <Icon name="help" />
    </button>
  );
}
