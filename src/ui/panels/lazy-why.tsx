/** What asking why needs, fetched when somebody asks. */

import { LazyPanel } from "./lazy-panel.tsx";
import type { PairProps } from "./pair-panel.tsx";
import type { PanelProps } from "./panel-props.ts";
import type { WhyHereProps } from "./why-here.tsx";

const loadPair = () => import("./pair-panel.tsx").then((module) => module.PairPanel);
const loadHint = () => import("./compare-hint.tsx").then((module) => module.CompareHint);
const loadHere = () => import("./why-here.tsx").then((module) => module.WhyHere);

export const PairMenu = (props: PairProps) => <LazyPanel load={loadPair} props={props} />;

/** Only while a paper is to be compared with another one. */
export const CompareHint = (props: PanelProps) =>
  props.session.comparing.value === null ? null : <LazyPanel load={loadHint} props={props} />;

export const WhyHere = (props: WhyHereProps) => <LazyPanel load={loadHere} props={props} />;
