/**
 * All text that the page shows. Nothing else in `src/ui` holds a sentence, so
 * that the wording can be read, judged and one day translated in one place.
 * Each part of the page has its own file of words, loaded with that part.
 */
export { aboutText } from "./messages/about.ts";
export { clusterText } from "./messages/clusters.ts";
export { evidenceText, linkSentence } from "./messages/evidence.ts";
export { exportText } from "./messages/export.ts";
export {
  formatCount,
  formatDecimal,
  formatList,
  formatPercent,
  papersOf,
  pluralise,
} from "./messages/numbers.ts";
export { paperText } from "./messages/paper.ts";
export { regionsText } from "./messages/regions.ts";
export { searchText } from "./messages/search.ts";
export { shellText } from "./messages/shell.ts";
