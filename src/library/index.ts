/**
 * What a program can import: `import { buildAtlas, openAtlas } from "littoral"`.
 * Runs in Node and in browsers; docs/api.md says what each part does.
 */

export { keepPapers } from "../atlas/keep-papers.ts";
export { type OpenResult, openAtlas } from "../atlas/open-atlas.ts";
export { paperAt } from "../atlas/paper-at.ts";
export { type ListedPaper, listPapers } from "../formats/listed-papers.ts";
export { readSource } from "../formats/read-source.ts";
export { writeBibtex } from "../formats/write-bibtex.ts";
export type { GraphSnapshot } from "../formats/graph-snapshot.ts";
export { writeGexf } from "../formats/write-gexf.ts";
export { writeCytoscape, writeGraphology, writeNodeLink } from "../formats/write-graph-json.ts";
export { writeCslJson } from "../formats/write-csl-json.ts";
export { writeEdgeTable, writeNodeTable } from "../formats/write-graph-tables.ts";
export { writeGraphml } from "../formats/write-graphml.ts";
export { writeJson } from "../formats/write-json.ts";
export { type LedgerTable, writeLedger } from "../formats/write-ledger.ts";
export { writePajekNetwork, writePajekProject } from "../formats/write-pajek.ts";
export { writePaperTable, writePaperTsv } from "../formats/write-paper-table.ts";
export { writePapersJsonl } from "../formats/write-papers-jsonl.ts";
export { writeReadingList } from "../formats/write-reading-list.ts";
export { writeRis } from "../formats/write-ris.ts";
export { writeVosviewerJson, writeVosviewerMap, writeVosviewerNetwork } from "../formats/write-vosviewer.ts";
export type {
  AtlasContent,
  BuildOptions,
  Cluster,
  ColumnMapping,
  LedgerEntry,
  LinkTable,
  Manifest,
  MapTable,
  OpenedAtlas,
  Paper,
  PaperFields,
  Problem,
  ReadResult,
  SourceFile,
  Sources,
  UserLayer,
} from "../model/index.ts";
export { DEFAULT_OPTIONS } from "../model/index.ts";
export { type AtlasRequest, type BuiltAtlas, buildAtlas, type ListFile } from "./build-atlas.ts";
export { drawMap, type MapLook } from "./draw-map.ts";
export { snapshotMap } from "../view/snapshot-map.ts";
