/** The map's element: sheets to draw on, and a surface for pointer and keys. */

import { useEffect, useRef } from "preact/hooks";
import { coveredSides } from "./covered-sides.ts";
import { handleMapKey } from "./keyboard.ts";
import { markKeyboardUse } from "./keyboard-ring.ts";
import { MapController } from "./map-controller.ts";
import { MapTrace } from "./map-trace.tsx";
import { shellText } from "./messages/shell.ts";
import type { Page } from "./page.ts";
import { CompareHint } from "./panels/lazy-why.tsx";
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
      seen: page.seen,
      theme,
      padding: coveredSides,
    });
    page.map.value = made;
    const element = surface.current;
    const onKey = (event: KeyboardEvent): void => handleMapKey(event, page);
    element.addEventListener("keydown", onKey);
    const stopMarking = markKeyboardUse(element);
    return () => {
      stopMarking();
      element.removeEventListener("keydown", onKey);
      page.map.value = null;
      made.dispose();
    };
  }, [page, drawing]);

  const map = page.map.value;
  const nameless = map?.nameless.value ?? null;
  return (
    <div class="map" data-painter={map?.painter.value ?? undefined}>
      <div class="map-sheets" ref={sheets} />
      <div
        ref={surface}
        class="map-surface"
        data-cursor={cursorOver(session, map)}
        role="application"
        aria-roledescription="map"
        aria-label={shellText.mapLabel(session.atlas.manifest.title)}
        aria-describedby="map-help"
        tabIndex={0}
      />
      {map !== null && <MapTrace session={session} map={map} />}
      {nameless !== null && (
        <p class="map-where" aria-hidden="true">
          {session.atlas.content.clusters[nameless].label}
        </p>
      )}
      <CompareHint session={session} />
      <p id="map-help" class="visually-hidden">
        {shellText.mapHelp}
      </p>
      {map === null && <p class="map-wait">{shellText.drawing}</p>}
    </div>
  );
}

/** What a press would do where the pointer is. */
function cursorOver(session: Session, map: MapController | null): string {
  if (session.tracing.value !== null) return "crosshair";
  if (map?.held.value === true) return "grabbing";
  const pointed = map?.pointed.value ?? null;
  return pointed !== null && pointed.what.kind !== "sea" ? "pointer" : "grab";
}
