/** The map's element: sheets to draw on, a surface for pointer and keys, a tooltip. */

import { useEffect, useRef } from "preact/hooks";
import { coveredSides } from "./covered-sides.ts";
import { handleMapKey } from "./keyboard.ts";
import { MapController } from "./map-controller.ts";
import { shellText } from "./messages/shell.ts";
import type { Page } from "./page.ts";
import { paperByline, paperTitle } from "./panels/paper-names.ts";
import type { Session } from "./session.ts";

export function MapView({ page }: { readonly page: Page }) {
  const { session, theme } = page;
  const sheets = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const drawing = page.drawing.value;
  useEffect(() => {
    if (drawing === null || sheets.current === null || surface.current === null) return;
    const made = new MapController({
      sheets: sheets.current,
      surface: surface.current,
      session,
      drawing,
      theme,
      padding: coveredSides,
    });
    page.map.value = made;
    const element = surface.current;
    const onKey = (event: KeyboardEvent): void => handleMapKey(event, page);
    element.addEventListener("keydown", onKey);
    return () => {
      element.removeEventListener("keydown", onKey);
      page.map.value = null;
      made.dispose();
    };
  }, [page, drawing]);

  const map = page.map.value;
  const pointed = map?.pointed.value ?? null;
  const held = map?.held.value ?? false;
  const cursor = held ? "grabbing" : pointed !== null && pointed.what.kind !== "sea" ? "pointer" : "grab";
  return (
    <div class="map" data-painter={map?.painter.value ?? undefined}>
      <div class="map-sheets" ref={sheets} />
      <div
        ref={surface}
        class="map-surface"
        data-cursor={cursor}
        role="application"
        aria-roledescription="map"
        aria-label={shellText.mapLabel(session.atlas.manifest.title)}
        aria-describedby="map-help"
        tabIndex={0}
      />
      <p id="map-help" class="visually-hidden">
        {shellText.mapHelp}
      </p>
      {map === null && <p class="map-wait">{shellText.drawing}</p>}
      {map !== null && <Tooltip session={session} map={map} />}
    </div>
  );
}

/** Beside the pointer, on the side where there is room. */
const TOOLTIP_WIDTH = 320;
const GAP = 16;

function Tooltip({ session, map }: { readonly session: Session; readonly map: MapController }) {
  const pointed = map.pointed.value;
  if (pointed === null || pointed.what.kind !== "paper") return null;
  const { paper } = pointed.what;
  const { papers, clusters, map: table } = session.atlas.content;
  const { width, height } = map.camera.viewport.value;
  const { x, y } = pointed.at;
  const left = x + GAP + TOOLTIP_WIDTH > width ? { right: `${width - x + GAP}px` } : { left: `${x + GAP}px` };
  const top = y > height * 0.7 ? { bottom: `${height - y + GAP}px` } : { top: `${y + GAP}px` };
  const region = table.region[paper];
  const where = region < 0 ? shellText.atSea : clusters[region].label;
  return (
    <div class="tooltip" aria-hidden="true" style={{ ...left, ...top }}>
      <p class="tooltip-title" dir="auto">
        {paperTitle(papers, paper)}
      </p>
      <p class="tooltip-note" dir="auto">
        {[paperByline(papers, paper), where].filter((part) => part !== "").join(" · ")}
      </p>
    </div>
  );
}
