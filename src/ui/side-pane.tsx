/**
 * The pane beside the map: title, the one sentence, search, and the panel. On a
 * phone it is a sheet at the bottom with three heights; opening something lifts
 * it half way.
 */

import type { Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "./icons.tsx";
import { shellText } from "./messages/shell.ts";
import { HiddenPlace } from "./hidden-place.tsx";
import type { Page } from "./page.ts";
import type { SheetHeight } from "./session.ts";
import type { Panel } from "../view/view-state.ts";
import {
  ExportMenu,
  HiddenMenu,
  LedgerMenu,
  MergeMenu,
  OptionsMenu,
  SearchBox,
  SidePanel,
  StructureMenu,
} from "./panels/index.ts";

/** Panels that need more of the page than the atlas. */
const OWN_PANELS: readonly Panel[] = ["export", "options", "ledger", "structure", "hidden"];

const HIGHER: Readonly<Record<SheetHeight, SheetHeight>> = { low: "half", half: "full", full: "low" };
const LOWER: Readonly<Record<SheetHeight, SheetHeight>> = { low: "low", half: "low", full: "half" };
/** A grip that is dragged at least so far, in pixels, is meant to move the sheet. */
const DRAG = 24;

export function SidePane({ page }: { readonly page: Page }) {
  const { session, capture } = page;
  const swatch = page.swatch();
  const height = session.sheet;
  const { focus, pair, cluster, panel } = session.state.value;
  const wide = focus !== null && pair !== null;
  const reading = focus !== null || cluster !== null;
  const again = { session, opened: page.opened, builds: page.loader.builds };
  const { title, counts } = session.atlas.manifest;

  useSheet(page, reading);
  useEffect(() => page.map.peek()?.refit(), [height.value, wide]);

  return (
    <section class="side" aria-label={shellText.sidePanel} data-height={height.value} data-wide={wide}>
      <Grip height={height} />
      <HiddenPlace page={page} />
      <header class="side-head">
        <p class="side-brand">{shellText.name}</p>
        <h1 class="side-title" dir="auto">
          {title}
        </h1>
        <p class="side-lead">{shellText.invitation(counts.papers, counts.regions)}</p>
        <SearchBox session={session} swatch={swatch} />
      </header>
      <div class="side-body">
        {OWN_PANELS.includes(panel) ? (
          <div class="side-panel" key={panel}>
            {panel === "export" && (
              <ExportMenu session={session} swatch={swatch} capture={capture} opened={page.opened} />
            )}
            {panel === "options" && <OptionsMenu {...again} />}
            {panel === "ledger" && <LedgerMenu {...again} />}
            {panel === "structure" && <StructureMenu {...again} swatch={swatch} />}
            {panel === "hidden" && (
              <HiddenMenu
                session={session}
                swatch={swatch}
                backbone={page.seen.value?.drawing.backbone ?? null}
              />
            )}
          </div>
        ) : (
          <SidePanel
            session={session}
            swatch={swatch}
            linksDrawn={page.seen.value?.drawing.backbone.length ?? null}
            look={page.seen.value?.look ?? null}
            theme={page.theme.value}
          />
        )}
      </div>
      {session.mergeRequest.value !== null && <MergeMenu {...again} />}
    </section>
  );
}

/** Opening something lifts the sheet, drawing on the map lays it down. */
function useSheet({ session }: Page, reading: boolean): void {
  const height = session.sheet;
  const { panel } = session.state.value;
  const isDrawing = session.tracing.value !== null;
  useEffect(() => {
    if ((reading || panel !== "regions") && height.peek() === "low") height.value = "half";
    if (!reading && panel === "regions") height.value = "low";
  }, [reading, panel]);
  useEffect(() => (isDrawing ? layDown(height) : undefined), [isDrawing]);
}

/** Who draws on the map wants to see it. @returns puts the sheet back, but not over all of the map again */
function layDown(height: Signal<SheetHeight>): () => void {
  const before = height.peek();
  height.value = "low";
  return () => {
    if (before !== "low" && height.peek() === "low") height.value = "half";
  };
}

/** What lifts the sheet and lays it down: tapped, dragged or pressed. Only shown on narrow screens. */
function Grip({ height }: { readonly height: Signal<SheetHeight> }) {
  const gripped = useRef(0);
  /** A tap lifts the sheet a step, or lays it down; a drag moves it the way it goes. */
  const pull = (way: number): void => {
    if (way > DRAG) height.value = LOWER[height.peek()];
    else if (way > -DRAG || height.peek() !== "full") height.value = HIGHER[height.peek()];
  };
  return (
    <button
      type="button"
      class="side-grip"
      aria-label={height.value === "full" ? shellText.shrinkPanel : shellText.expandPanel}
      onPointerDown={(event) => {
        gripped.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={(event) => pull(event.clientY - gripped.current)}
      onClick={(event) => {
        // Only from the keyboard: the pointer has been dealt with, and a drag is no click.
        if (event.detail === 0) pull(0);
      }}
    >
      <Icon name="grip" />
    </button>
  );
}
