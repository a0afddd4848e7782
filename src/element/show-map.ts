/**
 * Shows an atlas inside any page: a frame with the page of Littoral in it, so that neither's
 * styles, keys and focus reach the other. The atlas is read here, under the rules of the page
 * that shows it, and handed to the frame.
 */

import {
  type ChosenPaper,
  GREETING,
  type Handover,
  type HostCommand,
  type MapFacts,
  type MapTheme,
  readReport,
} from "../view/host-messages.ts";
import { elementText } from "./messages.ts";
import { MapError, type MapSource, readMapSource } from "./read-source.ts";

export interface MapOptions {
  /** Where the page of Littoral is; without it, beside this module. */
  readonly page?: string | URL;
  /** What stands behind `#` in the address of a map: `cluster=3`. */
  readonly view?: string;
  readonly theme?: MapTheme;
  /** What screen readers call the frame; without it, the atlas's title. */
  readonly title?: string;
  readonly onReady?: (facts: MapFacts) => void;
  /** A paper was chosen, by hand or by `select`; `null`: none is any longer. */
  readonly onSelect?: (paper: ChosenPaper | null) => void;
  /** Nothing can be shown: `message`, which also stands in the map's place, says why. */
  readonly onError?: (message: string) => void;
}

export interface ShownMap {
  /** Chooses a paper by its id and flies there; `null` puts it away. @returns whether the atlas has it */
  readonly select: (paper: string | null) => Promise<boolean>;
  /** Shows what an address with this behind `#` shows. @returns whether all of it fits the atlas */
  readonly go: (view: string) => Promise<boolean>;
  readonly setTheme: (theme: MapTheme) => void;
  /** Takes the map away again. */
  readonly remove: () => void;
}

/** Read here once: tools that pack modules rewrite `new URL(…, import.meta.url)`. */
const HERE = import.meta.url;

/** How long a loaded frame may take until its page says that it listens, in milliseconds. */
const PATIENCE = 10_000;

/** @param container element that the map fills; give it a height */
export function showMap(container: Element, source: MapSource, options: MapOptions = {}): ShownMap {
  const ended = new AbortController();
  const channel = new MessageChannel();
  const frame = makeFrame(options);
  const shown: Element[] = [frame];
  const line = followPage(channel.port1, {
    ...options,
    onReady: (facts) => {
      frame.title = options.title ?? elementText.frameOf(facts.title);
      options.onReady?.(facts);
    },
    onError: (message) => fail(message),
  });
  let theme = options.theme ?? "auto";
  const inTheme = (view: string): string => {
    const parts = view.replace(/^#/, "").split("&");
    const isSaid = theme === "auto" || parts.some((part) => part.startsWith("theme="));
    return [...parts, ...(isSaid ? [] : [`theme=${theme}`])].filter((part) => part !== "").join("&");
  };
  const remove = (): void => {
    ended.abort();
    line.end();
    for (const element of shown.splice(0)) element.remove();
  };
  const fail = (message: string): void => {
    if (ended.signal.aborted) return;
    remove();
    const words = sayFailure(message);
    shown.push(words);
    container.append(words);
    options.onError?.(message);
  };
  const greeted = awaitGreeting(frame, ended.signal);
  container.append(frame);
  Promise.all([greeted, readMapSource(source, ended.signal)]).then(
    ([origin, atlas]) => {
      if (ended.signal.aborted) return;
      const handover: Handover = { littoral: "open", atlas, view: inTheme(options.view ?? "") };
      // Files have no origin that could be named.
      const target = origin === "null" ? "*" : origin;
      frame.contentWindow?.postMessage(handover, target, [atlas, channel.port2]);
    },
    (error: unknown) => fail(error instanceof MapError ? error.message : String(error)),
  );
  return {
    select: (paper) => line.ask(() => ({ does: "select", paper })),
    go: (view) => line.ask(() => ({ does: "go", view: inTheme(view) })),
    setTheme: (next) => {
      theme = next;
      void line.ask(() => ({ does: "theme", theme: next }));
    },
    remove,
  };
}

function makeFrame({ page, title }: MapOptions): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  const address = page === undefined ? new URL("index.html", HERE) : findPage(page);
  if (address !== null) {
    address.searchParams.set("embed", "host");
    frame.src = address.href;
  }
  frame.title = title ?? elementText.frame;
  // One by one: a policy may forbid the attribute.
  Object.assign(frame.style, { display: "block", width: "100%", height: "100%", border: "0" });
  return frame;
}

/** `null` for what is no address, or one that would run as a script. */
function findPage(page: string | URL): URL | null {
  try {
    const address = new URL(page, document.baseURI);
    return /^(https?|file):$/.test(address.protocol) ? address : null;
  } catch {
    return null;
  }
}

/** @returns the origin of the page that listens in the frame */
function awaitGreeting(frame: HTMLIFrameElement, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    if (frame.src === "") return reject(new MapError(elementText.noPage));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hear = ({ source, data, origin }: MessageEvent<unknown>): void => {
      if (source === null || source !== frame.contentWindow || data !== GREETING) return;
      stop();
      resolve(origin);
    };
    const stop = (): void => {
      clearTimeout(timer);
      window.removeEventListener("message", hear);
    };
    window.addEventListener("message", hear);
    signal.addEventListener("abort", stop);
    frame.addEventListener("load", () => {
      if (signal.aborted) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        stop();
        reject(new MapError(elementText.silent(frame.src.replace(/\?embed=host$/, ""))));
      }, PATIENCE);
    });
  });
}

/** What is asked waits until the map is there; every question has one answer, in their order. */
function followPage(port: MessagePort, { onReady, onSelect, onError }: MapOptions) {
  const asked: ((fits: boolean) => void)[] = [];
  let settle: (isThere: boolean) => void;
  const there = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const report = readReport(data);
    if (report?.tells === "ready") {
      settle(true);
      onReady?.({ title: report.title, papers: report.papers });
    } else if (report?.tells === "select") onSelect?.(report.paper);
    else if (report?.tells === "done") asked.shift()?.(report.fits);
    else if (report?.tells === "failed") onError?.(report.message);
  };
  let isOver = false;
  return {
    ask: async (command: () => HostCommand): Promise<boolean> => {
      if (!(await there) || isOver) return false;
      return new Promise((resolve) => {
        asked.push(resolve);
        port.postMessage(command());
      });
    },
    end: (): void => {
      isOver = true;
      settle(false);
      port.close();
      for (const answer of asked.splice(0)) answer(false);
    },
  };
}

function sayFailure(message: string): HTMLElement {
  const words = document.createElement("div");
  words.className = "littoral-map-failed";
  words.setAttribute("role", "alert");
  for (const text of [elementText.failed, message]) {
    const line = document.createElement("p");
    line.dir = "auto";
    line.textContent = text;
    words.append(line);
  }
  return words;
}
