/**
 * What stands beside the map: the paper being read, else the cluster, else the
 * panel that was chosen. When something inside it leads to another panel, the
 * keyboard's focus goes to the new panel's name, so that it is never lost.
 */

import { useLayoutEffect, useRef } from "preact/hooks";
import type { ViewState } from "../../view/view-state.ts";
import { AboutPanel } from "./about-panel.tsx";
import { ClusterPanel } from "./cluster-panel.tsx";
import type { PanelProps } from "./panel-props.ts";
import { PaperPanel } from "./paper-panel.tsx";
import { RegionsPanel } from "./regions-panel.tsx";
import { ResultsPanel } from "./results-panel.tsx";

export function SidePanel({ session, swatch }: PanelProps) {
  const state = session.state.value;
  const shown = panelKey(state);
  const root = useRef<HTMLDivElement>(null);
  const chosenInside = useRef(false);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    element.scrollTop = 0;
    if (chosenInside.current) element.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
    chosenInside.current = false;
  }, [shown]);
  if (shown === "none" || shown === "export") return null;
  return (
    <div class="side-panel" ref={root}>
      <div
        key={shown}
        onClickCapture={() => {
          chosenInside.current = true;
        }}
      >
        <PanelBody session={session} swatch={swatch} />
      </div>
    </div>
  );
}

function panelKey(state: ViewState): string {
  if (state.focus !== null) return `paper-${state.focus}`;
  if (state.cluster !== null) return `cluster-${state.cluster}`;
  return state.panel;
}

function PanelBody(props: PanelProps) {
  const { focus, cluster, panel } = props.session.state.value;
  if (focus !== null) return <PaperPanel {...props} paper={focus} />;
  if (cluster !== null) return <ClusterPanel {...props} cluster={cluster} />;
  if (panel === "results") return <ResultsPanel {...props} />;
  if (panel === "about") return <AboutPanel {...props} />;
  return <RegionsPanel {...props} />;
}
