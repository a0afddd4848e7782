/**
 * The map in the frame of a page that uses `<littoral-map>` or `showMap` (`src/element`): takes
 * the atlas from that page alone, opens it as any file, does what the page asks for and tells
 * it what is chosen. Fetched only where `?embed=host` asks for it.
 */

import { effect } from "@preact/signals";
import {
  GREETING,
  type Handover,
  type HostCommand,
  type PageReport,
  readCommand,
  readHandover,
} from "../view/host-messages.ts";
import { paperIndex, readStateUrl } from "../view/state-url.ts";
import { chooseTheme, focusPaper } from "../view/view-state.ts";
import type { Loader } from "./load-atlas.ts";
import { shellText } from "./messages/shell.ts";
import type { Session } from "./session.ts";

interface Given extends Handover {
  readonly port: MessagePort;
}

/** Waits for the atlas, shows it, and answers from then on. */
export async function answerHost(loader: Loader): Promise<void> {
  const { atlas, view, port } = await receive();
  const tell = (report: PageReport): void => port.postMessage(report);
  loader.openBytes(new Uint8Array(atlas), "");
  const opened = loader.state.peek();
  if (opened.kind !== "open") {
    const reasons = opened.kind === "failed" ? opened.reasons : [];
    return tell({ tells: "failed", message: [shellText.failedTitle, ...reasons].join(". ") });
  }
  const { session } = opened;
  const { id } = session.atlas.content.papers;
  if (id.length === 0) return tell({ tells: "failed", message: shellText.empty });
  go(session, view);
  tell({ tells: "ready", title: session.atlas.manifest.title, papers: id.length });
  tellChoices(session, tell);
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const command = readCommand(data);
    tell({ tells: "done", fits: command !== null && carryOut(session, command) });
  };
}

/** The first thing that fits, from the page around this one; whatever else is sent is not looked at. */
function receive(): Promise<Given> {
  return new Promise((resolve) => {
    const hear = ({ source, data, ports }: MessageEvent<unknown>): void => {
      const handover = source === parent ? readHandover(data) : null;
      if (handover === null || ports.length !== 1) return;
      window.removeEventListener("message", hear);
      resolve({ ...handover, port: ports[0] });
    };
    window.addEventListener("message", hear);
    // Says nothing but that somebody listens: any page may know.
    parent.postMessage(GREETING, "*");
  });
}

/** @returns whether the atlas has all that was asked for */
function carryOut(session: Session, command: HostCommand): boolean {
  if (command.does === "go") return go(session, command.view);
  if (command.does === "select") return select(session, command.paper);
  session.update(chooseTheme(command.theme));
  return true;
}

function go(session: Session, view: string): boolean {
  const { value, problems } = readStateUrl(view, session.atlas);
  session.update(() => value);
  return problems.length === 0;
}

function select(session: Session, id: string | null): boolean {
  const paper = id === null ? null : paperIndex(session.atlas).get(id);
  if (paper === undefined) return false;
  session.update(focusPaper(paper));
  if (paper !== null) session.flyTo.value = { paper };
  return true;
}

function tellChoices(session: Session, tell: (report: PageReport) => void): void {
  const { id, title } = session.atlas.content.papers;
  let last = session.state.peek().focus;
  effect(() => {
    const { focus } = session.state.value;
    if (focus === last) return;
    last = focus;
    tell({ tells: "select", paper: focus === null ? null : { id: id[focus], title: title[focus] } });
  });
}
