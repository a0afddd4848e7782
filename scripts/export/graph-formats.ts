/** The formats that the network of papers is taken away in. */

import { writeGexf } from "../../src/formats/write-gexf.ts";
import type { ExportFormat } from "./export-format.ts";

export const GRAPH_FORMATS: readonly ExportFormat[] = [
  {
    name: "gexf",
    group: "graph",
    endings: ["gexf"],
    sentence: "GEXF 1.3, for Gephi.",
    prepare:
      () =>
      ({ part }) =>
        writeGexf(part),
  },
];
