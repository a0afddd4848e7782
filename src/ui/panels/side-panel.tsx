/** What stands beside the map: the paper being read, else the cluster, else the panel that was chosen. */

import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { SceneLook } from "../../view/scene-look.ts";
import { isTool, type ViewState } from "../../view/view-state.ts";
import type { ShownTheme } from "../theme.ts";
import { type FocusRequest, FocusRequestContext } from "./focus-request.ts";
import {
  AboutPanel,
  ClusterMenu,
  ComparedMenu,
  FilterMenu,
  LookMenu,
  PaperMenu,
  ResultsList,
  SelectionMenu,
} from "./lazy-panels.tsx";
import { PairMenu } from "./lazy-why.tsx";
import type { PanelProps } from "./panel-props.ts";
import { RegionsPanel } from "./regions-panel.tsx";

interface SidePanelProps extends PanelProps {
  /** Links that the map draws when nothing is in focus; `null` while that is not known. */
  readonly linksDrawn?: number | null;
  /** As the map shows it; `null`: plain, or its code is on the way. */
  readonly look?: SceneLook | null;
  readonly theme: ShownTheme;
}

export function SidePanel(props: SidePanelProps) {
  const shown = panelKey(props.session.state.value);
  const root = useRef<HTMLDivElement>(null);
  const request = useMemo<FocusRequest>(() => ({ current: false }), []);
  useLayoutEffect(() => {
    if (root.current !== null) root.current.scrollTop = 0;
  }, [shown]);
  if (shown === "none") return null;
  return (
    <FocusRequestContext.Provider value={request}>
      <div
        class="side-panel"
        ref={root}
        onClickCapture={(event) => {
          // A tool that is closed gives the focus back to what opened it.
          const closes = (event.target as Element).closest(".panel-close") !== null;
          request.current = !(closes && isTool(props.session.state.peek().panel));
        }}
      >
        <PanelBody key={shown} {...props} />
      </div>
    </FocusRequestContext.Provider>
  );
}

function panelKey(state: ViewState): string {
  if (isTool(state.panel)) return state.panel;
  if (state.focus !== null && state.pair !== null) return `pair-${state.focus}-${state.pair}`;
  if (state.focus !== null) return `paper-${state.focus}`;
  if (state.cluster !== null) return `cluster-${state.cluster}`;
  return state.panel;
}

function PanelBody({ session, swatch, linksDrawn = null, look = null, theme }: SidePanelProps) {
  const { focus, pair, cluster, panel } = session.state.value;
  const props = { session, swatch };
  if (panel === "about") return <AboutPanel {...props} />;
  if (panel === "compared") return <ComparedMenu {...props} />;
  if (panel === "filter") return <FilterMenu {...props} />;
  if (panel === "selection") return <SelectionMenu {...props} />;
  if (panel === "look") return <LookMenu {...props} look={look} theme={theme} />;
  if (focus !== null && pair !== null) return <PairMenu {...props} first={focus} second={pair} />;
  if (focus !== null) return <PaperMenu {...props} paper={focus} />;
  if (cluster !== null) return <ClusterMenu {...props} cluster={cluster} />;
  if (panel === "results") return <ResultsList {...props} />;
  return <RegionsPanel {...props} linksDrawn={linksDrawn} look={look} theme={theme} />;
}
