/** The panels that the page mounts; everything else in this folder is theirs. */
export type { Capture, CapturedView } from "./capture.ts";
export { ExportMenu, HiddenMenu, LedgerMenu, MergeMenu, OptionsMenu, StructureMenu } from "./lazy-panels.tsx";
export type { RegionColours } from "./panel-props.ts";
export { SearchBox } from "./search-box.tsx";
export { SidePanel } from "./side-panel.tsx";
