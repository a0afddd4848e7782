/** Makes a report on the map: fetched only when somebody wants one. */

import type { OpenedAtlas } from "../../model/index.ts";
import { describeReport } from "../../view/describe-report.ts";
import { drawReportMap } from "../../view/draw-report-map.ts";
import { toBase64 } from "../../view/to-base64.ts";
import { writeReportHtml } from "../../view/write-report-html.ts";
import { writeReportMarkdown } from "../../view/write-report-markdown.ts";

interface ReportWanted {
  readonly atlas: OpenedAtlas;
  /** Where the papers are from, in the user's words. */
  readonly sources: readonly string[];
  readonly kind: "html" | "md";
}

export function makeReport({ atlas, sources, kind }: ReportWanted): Blob {
  const map = drawReportMap(atlas);
  const report = describeReport({ atlas, map, sources });
  if (kind === "html") return new Blob([writeReportHtml(report)], { type: "text/html" });
  const address = `data:image/svg+xml;base64,${toBase64(new TextEncoder().encode(map))}`;
  return new Blob([writeReportMarkdown(report, address)], { type: "text/markdown" });
}
