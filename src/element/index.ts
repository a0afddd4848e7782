/**
 * What another page can import to show a map: `import { showMap } from "littoral/map"`, or the
 * file `littoral-map.js` beside the built page. Importing it defines `<littoral-map>`.
 */

export type { ChosenPaper, MapFacts, MapTheme } from "../view/host-messages.ts";
export { LittoralMap } from "./map-element.ts";
export type { MapSource } from "./read-source.ts";
export { type MapOptions, type ShownMap, showMap } from "./show-map.ts";
