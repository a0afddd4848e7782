/**
 * `<littoral-map src="x.atlas">`: `showMap` as an element, with `page`, `view`, `theme` and
 * `title` as attributes and `ready`, `select` and `error` as events.
 */

import { type ChosenPaper, isTheme, type MapFacts } from "../view/host-messages.ts";
import { type ShownMap, showMap } from "./show-map.ts";

const STYLE = `
  :host { display: block; height: 450px; }
  :host([hidden]) { display: none; }
  .box { height: 100%; overflow: auto; }`;

// Where there is no document, as on a server, the module can be imported all the same.
const Base: typeof HTMLElement =
  typeof HTMLElement === "undefined" ? (class {} as unknown as typeof HTMLElement) : HTMLElement;

export class LittoralMap extends Base {
  static readonly observedAttributes: readonly string[] = ["src", "page", "view", "theme"];
  private readonly box: HTMLElement;
  private shown: ShownMap | null = null;
  private isPlanned = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    root.adoptedStyleSheets = [style];
    this.box = document.createElement("div");
    this.box.className = "box";
    root.append(this.box);
  }

  /** As `ShownMap` has it; `false` while nothing is shown. */
  select(paper: string | null): Promise<boolean> {
    return this.shown?.select(paper) ?? Promise.resolve(false);
  }

  go(view: string): Promise<boolean> {
    return this.shown?.go(view) ?? Promise.resolve(false);
  }

  connectedCallback(): void {
    this.start();
  }

  disconnectedCallback(): void {
    this.end();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || this.shown === null) {
      if (name === "src") this.plan();
    } else if (name === "view") void this.shown.go(after ?? "");
    else if (name === "theme") this.shown.setTheme(isTheme(after) ? after : "auto");
    else this.plan();
  }

  /** Several attributes that change together are one change. */
  private plan(): void {
    if (this.isPlanned || !this.isConnected) return;
    this.isPlanned = true;
    queueMicrotask(() => {
      this.isPlanned = false;
      if (this.isConnected) this.start();
    });
  }

  private end(): void {
    this.shown?.remove();
    this.shown = null;
  }

  private start(): void {
    this.end();
    const source = this.getAttribute("src");
    if (source === null) return;
    const theme = this.getAttribute("theme");
    const say = (name: string, detail: MapFacts | { paper: ChosenPaper | null }): void => {
      this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    };
    this.shown = showMap(this.box, source, {
      page: this.getAttribute("page") ?? undefined,
      view: this.getAttribute("view") ?? "",
      theme: isTheme(theme) ? theme : "auto",
      title: this.getAttribute("title") ?? undefined,
      onReady: (facts) => say("ready", facts),
      onSelect: (paper) => say("select", { paper }),
      // As of pictures: it does not bubble.
      onError: (message) => this.dispatchEvent(new CustomEvent("error", { detail: { message } })),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "littoral-map": LittoralMap;
  }
}

if (typeof customElements !== "undefined" && customElements.get("littoral-map") === undefined) {
  customElements.define("littoral-map", LittoralMap);
}
