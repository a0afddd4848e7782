/** What lies over the map while papers are selected by drawing: the shape as it grows, and the bar of the tool. */

import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { toScreen } from "../view/camera.ts";
import type { MapController } from "./map-controller.ts";
import type { Session } from "./session.ts";

interface MapTraceProps {
  readonly session: Session;
  readonly map: MapController;
}

export function MapTrace({ session, map }: MapTraceProps) {
  const shape = map.lasso.shape.value;
  return (
    <>
      {shape !== null && <Outline map={map} />}
      {session.tracing.value !== null && <Bar session={session} />}
    </>
  );
}

function Outline({ map }: Pick<MapTraceProps, "map">) {
  const { camera, viewport } = map.camera;
  const corners = (map.lasso.shape.value ?? []).map((corner) => {
    const { x, y } = toScreen(camera.value, viewport.value, corner);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  return (
    <svg class="map-trace" aria-hidden="true">
      <polygon class="map-trace-halo" points={corners.join(" ")} />
      <polygon points={corners.join(" ")} />
    </svg>
  );
}

/** Fetched when the tool is first chosen. */
function Bar({ session }: Pick<MapTraceProps, "session">) {
  const [bar, setBar] = useState<{ readonly Body: FunctionComponent<{ session: Session }> } | null>(null);
  useEffect(() => {
    let wanted = true;
    void import("./trace-bar.tsx").then(({ TraceBar }) => wanted && setBar({ Body: TraceBar }));
    return () => {
      wanted = false;
    };
  }, []);
  return bar === null ? null : <bar.Body session={session} />;
}
