/** While a paper is to be compared: says so over the map, and takes the keys that choose and leave. */

import { useEffect } from "preact/hooks";
import { whyText } from "../messages/why.ts";
import "../styles/why.css";
import { compareTwo } from "./actions.ts";
import type { PanelProps } from "./panel-props.ts";
import { paperTitle } from "./paper-names.ts";

export function CompareHint({ session }: PanelProps) {
  const first = session.comparing.value;
  const words = first === null ? "" : whyText.compareHint(paperTitle(session.atlas.content.papers, first));
  const stop = (): void => {
    session.comparing.value = null;
    session.announcement.value = whyText.compareStopped;
  };
  useEffect(() => {
    session.announcement.value = `${words} ${whyText.compareKeys}`;
  }, [session, words]);
  useEffect(() => {
    if (first === null) return;
    // Before anybody else hears of the key: Enter and Escape mean something else then.
    const onKey = (event: KeyboardEvent): void => {
      const { focus } = session.state.peek();
      if (event.key === "Escape") stop();
      else if (event.key === "Enter" && walksOverMap(event.target) && focus !== null && focus !== first)
        compareTwo(session, first, focus);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [session, first]);
  if (first === null) return null;
  return (
    <div class="compare-hint">
      <p>
        <span dir="auto">{words}</span> <span class="hint compare-keys">{whyText.compareKeys}</span>
      </p>
      <button type="button" class="compare-stop" onClick={stop}>
        {whyText.compareStop}
      </button>
    </div>
  );
}

/** The map, or the list that is its twin. */
function walksOverMap(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(".map-surface, .paper-tree") !== null;
}
