/**
 * The pane beside the map: title, the one sentence, search, and the panel. On a
 * phone it is a sheet at the bottom with three heights; opening something lifts
 * it half way.
 */

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Icon } from "./icons.tsx";
import { shellText } from "./messages/shell.ts";
import type { Page } from "./page.ts";
import { ExportMenu, SearchBox, SidePanel } from "./panels/index.ts";

type Height = "low" | "half" | "full";
const HIGHER: Readonly<Record<Height, Height>> = { low: "half", half: "full", full: "low" };

export function SidePane({ page }: { readonly page: Page }) {
  const { session, capture } = page;
  const swatch = page.swatch();
  const height = useSignal<Height>("low");
  const { focus, cluster, panel } = session.state.value;
  const reading = focus !== null || cluster !== null;
  const exporting = panel === "export" && !reading;
  const { title, counts } = session.atlas.manifest;

  useEffect(() => {
    if ((reading || panel !== "regions") && height.peek() === "low") height.value = "half";
    if (!reading && panel === "regions") height.value = "low";
  }, [reading, panel]);
  useEffect(() => page.map.peek()?.refit(), [height.value]);

  return (
    <section class="side" aria-label={shellText.sidePanel} data-height={height.value}>
      <button
        type="button"
        class="side-grip"
        aria-label={height.value === "full" ? shellText.shrinkPanel : shellText.expandPanel}
        onClick={() => {
          height.value = HIGHER[height.value];
        }}
      >
        <Icon name="grip" />
      </button>
      <header class="side-head">
        <h1 class="side-title" dir="auto">
          {title}
        </h1>
        <p class="side-lead">{shellText.invitation(counts.papers, counts.regions)}</p>
        <SearchBox session={session} swatch={swatch} />
      </header>
      <div class="side-body">
        {exporting ? (
          <div class="side-panel">
            <ExportMenu session={session} swatch={swatch} capture={capture} />
          </div>
        ) : (
          <SidePanel
            session={session}
            swatch={swatch}
            linksDrawn={page.drawing.value?.backbone.length ?? null}
          />
        )}
      </div>
    </section>
  );
}
