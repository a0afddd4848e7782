/** The panels that most visits never open: their code is fetched when they are. */

import type { ClusterBordersProps } from "./cluster-borders.tsx";
import type { ClusterNamingProps } from "./cluster-naming.tsx";
import type { ClusterPanelProps } from "./cluster-panel.tsx";
import type { ConceptActionsProps } from "./concept-actions.tsx";
import type { ExportProps } from "./export-panel.tsx";
import type { HiddenProps } from "./hidden-panel.tsx";
import { LazyPanel } from "./lazy-panel.tsx";
import type { LookLegendProps } from "./look-legend.tsx";
import type { LookProps } from "./look-panel.tsx";
import type { OptionsProps } from "./options-panel.tsx";
import type { PaperPanelProps } from "./paper-panel.tsx";
import type { PanelProps } from "./panel-props.ts";

const loadCluster = () => import("./cluster-panel.tsx").then((module) => module.ClusterPanel);
const loadPaper = () => import("./paper-panel.tsx").then((module) => module.PaperPanel);
const loadActions = () => import("./concept-actions.tsx").then((module) => module.ConceptActions);
const loadAbout = () => import("./about-panel.tsx").then((module) => module.AboutPanel);
const loadCompared = () => import("./compared-panel.tsx").then((module) => module.ComparedPanel);
const loadBorders = () => import("./cluster-borders.tsx").then((module) => module.ClusterBorders);
const loadNaming = () => import("./cluster-naming.tsx").then((module) => module.ClusterNaming);
const loadExport = () => import("./export-panel.tsx").then((module) => module.ExportPanel);
const loadFilter = () => import("./filter-panel.tsx").then((module) => module.FilterPanel);
const loadHidden = () => import("./hidden-panel.tsx").then((module) => module.HiddenPanel);
const loadLedger = () => import("./ledger-panel.tsx").then((module) => module.LedgerPanel);
const loadLook = () => import("./look-panel.tsx").then((module) => module.LookPanel);
const loadLegend = () => import("./look-legend.tsx").then((module) => module.LookLegend);
const loadMerge = () => import("./merge-dialog.tsx").then((module) => module.MergeDialog);
const loadQueryHelp = () => import("./query-help.tsx").then((module) => module.QueryHelp);
const loadResults = () => import("./results-panel.tsx").then((module) => module.ResultsPanel);
const loadSelection = () => import("./selection-panel.tsx").then((module) => module.SelectionPanel);
const loadStructure = () => import("./structure-panel.tsx").then((module) => module.StructurePanel);
const loadWeak = () => import("./weak-structure.tsx").then((module) => module.WeakStructure);
const loadOptions = () => import("./options-panel.tsx").then((module) => module.OptionsPanel);

export const AboutPanel = (props: PanelProps) => <LazyPanel load={loadAbout} props={props} />;

export const ClusterBorders = (props: ClusterBordersProps) => <LazyPanel load={loadBorders} props={props} />;

export const ClusterNaming = (props: ClusterNamingProps) => <LazyPanel load={loadNaming} props={props} />;

export const ComparedMenu = (props: PanelProps) => <LazyPanel load={loadCompared} props={props} />;

export const ConceptActions = (props: ConceptActionsProps) => <LazyPanel load={loadActions} props={props} />;

export const ExportMenu = (props: ExportProps) => <LazyPanel load={loadExport} props={props} />;

export const FilterMenu = (props: PanelProps) => <LazyPanel load={loadFilter} props={props} />;

export const HiddenMenu = (props: HiddenProps) => <LazyPanel load={loadHidden} props={props} />;

export const LedgerMenu = (props: OptionsProps) => <LazyPanel load={loadLedger} props={props} />;

export const LookMenu = (props: LookProps) => <LazyPanel load={loadLook} props={props} />;

export const LookKey = (props: LookLegendProps & PanelProps) => <LazyPanel load={loadLegend} props={props} />;

export const MergeMenu = (props: OptionsProps) => <LazyPanel load={loadMerge} props={props} />;

export const OptionsMenu = (props: OptionsProps) => <LazyPanel load={loadOptions} props={props} />;

export const QueryHelp = (props: PanelProps) => <LazyPanel load={loadQueryHelp} props={props} />;

export const ResultsList = (props: PanelProps) => <LazyPanel load={loadResults} props={props} />;

export const StructureMenu = (props: OptionsProps) => <LazyPanel load={loadStructure} props={props} />;

export const WeakStructure = (props: PanelProps) => <LazyPanel load={loadWeak} props={props} />;

export const SelectionMenu = (props: PanelProps) => <LazyPanel load={loadSelection} props={props} />;

export const ClusterMenu = (props: ClusterPanelProps) => <LazyPanel load={loadCluster} props={props} />;

export const PaperMenu = (props: PaperPanelProps) => <LazyPanel load={loadPaper} props={props} />;

/** Fetches what most visits open next. */
export function fetchReading(): void {
  // What cannot be fetched is asked for again, and complained about, when it is opened.
  void Promise.allSettled([loadPaper(), loadCluster()]);
}
