/**
 * What a page that shows a map inside itself (`src/element`) and the map's page in its frame
 * (`?embed=host`) say to each other. The frame's page greets; the host hands over the atlas and
 * one end of a channel, on which everything else goes: commands one way, each answered by one
 * `done`, and reports the other. Both sides read what comes with the checks below: either may
 * be anybody's page, of any version.
 */

/** What the page in the frame says when it listens. */
export const GREETING = "littoral:listening";

/** What the host hands over, with one port beside it. */
export interface Handover {
  readonly littoral: "open";
  readonly atlas: ArrayBuffer;
  /** What stands behind `#` in an address; '' for the whole map. */
  readonly view: string;
}

export type MapTheme = "auto" | "light" | "dark";

/** What the host asks for. */
export type HostCommand =
  | { readonly does: "select"; readonly paper: string | null }
  | { readonly does: "go"; readonly view: string }
  | { readonly does: "theme"; readonly theme: MapTheme };

/** A paper that somebody chose on the map. */
export interface ChosenPaper {
  readonly id: string;
  readonly title: string;
}

/** What an atlas is called and how much is in it. */
export interface MapFacts {
  readonly title: string;
  readonly papers: number;
}

/** What the page in the frame tells. */
export type PageReport =
  | ({ readonly tells: "ready" } & MapFacts)
  | { readonly tells: "failed"; readonly message: string }
  | { readonly tells: "select"; readonly paper: ChosenPaper | null }
  /** The answer to the command before. */
  | { readonly tells: "done"; readonly fits: boolean };

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === "object" && data !== null && !Array.isArray(data);

/** `null` when it is not what a host hands over: other messages may come from the same page. */
export function readHandover(data: unknown): Handover | null {
  if (!isRecord(data) || data["littoral"] !== "open") return null;
  const { atlas, view } = data;
  return atlas instanceof ArrayBuffer && typeof view === "string" ? { littoral: "open", atlas, view } : null;
}

export const isTheme = (value: unknown): value is MapTheme =>
  value === "auto" || value === "light" || value === "dark";

export function readCommand(data: unknown): HostCommand | null {
  if (!isRecord(data)) return null;
  const { does, paper, view, theme } = data;
  if (does === "select" && (paper === null || typeof paper === "string")) return { does, paper };
  if (does === "go" && typeof view === "string") return { does, view };
  if (does === "theme" && isTheme(theme)) return { does, theme };
  return null;
}

export function readReport(data: unknown): PageReport | null {
  if (!isRecord(data)) return null;
  const { tells, title, papers, message, fits } = data;
  if (tells === "ready" && typeof title === "string" && typeof papers === "number") {
    return { tells, title, papers };
  }
  if (tells === "failed" && typeof message === "string") return { tells, message };
  if (tells === "done" && typeof fits === "boolean") return { tells, fits };
  if (tells === "select") return readSelect(data["paper"]);
  return null;
}

function readSelect(paper: unknown): PageReport | null {
  if (paper === null) return { tells: "select", paper };
  if (!isRecord(paper)) return null;
  const { id, title } = paper;
  if (typeof id !== "string" || typeof title !== "string") return null;
  return { tells: "select", paper: { id, title } };
}
