/** Writes `docs/example-report.md`, the report on the example: `npm run example-report`, in the project's folder. */

import { writeFileSync } from "node:fs";
import { describeReport } from "../src/view/describe-report.ts";
import { writeReportMarkdown } from "../src/view/write-report-markdown.ts";
import { prepareExample } from "./example-atlas.ts";
import { EXIT } from "./exit-codes.ts";
import { loadAtlas } from "./load-atlas.ts";

/** What a user would say of where the list is from. */
const SOURCES = ["a public listing page of papers, saved as text"];

const path = prepareExample();
const loaded = path === null ? null : loadAtlas(path);
process.exitCode = loaded === null ? EXIT.failed : EXIT.done;
if (loaded !== null) {
  // The page behind this address is the figure of the README.
  const report = describeReport({ atlas: loaded.atlas, map: "drawn elsewhere", sources: SOURCES });
  writeFileSync("docs/example-report.md", writeReportMarkdown(report, "map.svg"));
}
