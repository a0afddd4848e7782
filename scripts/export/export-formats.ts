/**
 * The table of all formats of `littoral export`. To add one, add its row: the help,
 * the choice by name or ending and the check of its options are made from the table.
 * Where two formats have an ending in common, the first has it, and the longest
 * ending wins ("x.csl.json" before "x.json").
 */

import { writeJson } from "../../src/formats/write-json.ts";
import type { ExportFormat } from "./export-format.ts";
import { GRAPH_FORMATS } from "./graph-formats.ts";
import { PAPER_FORMATS } from "./paper-formats.ts";
import { PICTURE_FORMATS } from "./picture-formats.ts";
import { WEB_FORMATS } from "./web-formats.ts";

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  ...PAPER_FORMATS,
  ...GRAPH_FORMATS,
  ...PICTURE_FORMATS,
  {
    name: "json",
    group: "atlas",
    endings: ["json"],
    sentence: "Everything as JSON, for programs of your own.",
    prepare:
      () =>
      ({ part }) =>
        writeJson(part),
  },
  ...WEB_FORMATS,
];
