/**
 * The keyboard's focus is never lost. What has it may go with a panel, a list or
 * a filter that is changed; browsers then put it at the top of the page. Here it
 * goes where one would look for it: to the name of the panel that is still
 * there, to what opened the panel that was closed, else to the map.
 */

import { effect } from "@preact/signals";
import { isTool, type Panel } from "../view/view-state.ts";
import { enterMap, enterPanel, panelHeading } from "./focus-on.ts";
import type { Session } from "./session.ts";

/** What had the focus last, and where. */
interface Place {
  readonly element: HTMLElement;
  /** The name of the panel it stood in; `null`: it stood in none. */
  readonly heading: Element | null;
  readonly panel: Panel;
}

/** What had the focus when another map took the place of the one before, all of whose elements go. */
let left: Place | null = null;

/** Changes that can take the focus from what has it without removing it. */
const HIDING = ["data-height", "hidden", "open", "disabled"];

/** Works until the returned function is called. */
export function keepFocus(session: Session): () => void {
  const guard = new FocusGuard(session);
  return () => guard.stop();
}

class FocusGuard {
  readonly #session: Session;
  readonly #ends: (() => void)[] = [];
  #last: Place | null = null;
  #opener: HTMLElement | null = null;
  #waiting = false;

  constructor(session: Session) {
    this.#session = session;
    const onFocus = (event: FocusEvent): void => this.#note(event.target);
    document.addEventListener("focusin", onFocus);
    const observer = new MutationObserver(() => this.#check());
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: HIDING,
    });
    this.#ends.push(
      () => document.removeEventListener("focusin", onFocus),
      () => observer.disconnect(),
      this.#followPanels(),
    );
    this.#last = left;
    this.#check();
  }

  stop(): void {
    left = this.#last;
    for (const end of this.#ends) end();
  }

  #note(target: EventTarget | null): void {
    // A dialog gives the focus back by itself.
    if (!(target instanceof HTMLElement) || target.closest("dialog") !== null) return;
    const inPanel = target.closest(".side-body") !== null;
    const heading = inPanel ? panelHeading() : null;
    this.#last = { element: target, heading, panel: this.#session.state.peek().panel };
  }

  /** Notes from where tools are opened. */
  #followPanels(): () => void {
    let before: Panel | null = null;
    return effect(() => {
      const { panel } = this.#session.state.value;
      if (before !== panel && isTool(panel)) this.#opener = this.#last?.element ?? null;
      before = panel;
    });
  }

  #isLost(): boolean {
    const element = this.#last?.element;
    if (element === undefined || document.activeElement !== document.body) return false;
    if (document.querySelector("dialog[open]") !== null) return false;
    return !isThere(element) || element.matches(":disabled");
  }

  /** Twice a frame later: once for the panels to be shown, once for them to claim the focus themselves. */
  #check(): void {
    if (this.#waiting || !this.#isLost()) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        this.#waiting = false;
        if (this.#isLost()) this.#recover();
      });
    });
  }

  #recover(): void {
    const place = this.#last;
    if (place === null) return;
    const { panel } = this.#session.state.peek();
    const twin = twinOf(place.element);
    if (twin !== null) twin.focus();
    else if (place.heading !== null && isThere(place.heading)) enterPanel();
    else if (isTool(place.panel) && !isTool(panel) && this.#opener !== null && isThere(this.#opener)) {
      this.#opener.focus();
    } else if (place.heading !== null && isTool(panel) && panelHeading() !== null) enterPanel();
    else if (panel === "none" || panelHeading() !== null) enterMap();
    // Else the panel is on its way: the change that shows it is looked at again.
  }
}

/** The button of the same command on the map that is there now. */
function twinOf({ dataset: { command } }: HTMLElement): HTMLElement | null {
  if (command === undefined) return null;
  const twin = document.querySelector<HTMLElement>(`.tools [data-command="${command}"]`);
  return twin !== null && isThere(twin) ? twin : null;
}

const isThere = (element: Element): boolean => element.isConnected && element.checkVisibility();
