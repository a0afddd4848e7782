/** Formats of `littoral export` that are read in a browser: one file, and a folder for a web server. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LARGE_FILE, type PageParts } from "../../src/view/page-parts.ts";
import { titlePage } from "../../src/view/title-page.ts";
import { writeHtml } from "../../src/view/write-html.ts";
import { PARTS_FILE } from "../build-one-file.ts";
import { formatBytes, printMessage } from "../console.ts";
import { PAGE_FOLDER } from "../locate.ts";
import { PAGE_ATLAS } from "../ship-example.ts";
import type { ExportFile, ExportFormat, ExportRequest } from "./export-format.ts";

const NOT_BUILT = "The page is not built: run “npm run build” first.";

export const WEB_FORMATS: readonly ExportFormat[] = [
  {
    name: "html",
    group: "atlas",
    endings: ["html"],
    sentence: "One web page with the whole map inside: opens in any browser, without a network.",
    prepare: (_, problems) => {
      const file = join(PAGE_FOLDER, PARTS_FILE);
      if (!existsSync(file)) problems.push(NOT_BUILT);
      return (request) => writePage(request, JSON.parse(readFileSync(file, "utf8")));
    },
  },
  {
    name: "site",
    group: "atlas",
    endings: [],
    target: "folder",
    sentence: "A folder for any web server: the page, with the whole map beside it.",
    prepare: (_, problems) => {
      if (!existsSync(join(PAGE_FOLDER, "index.html"))) problems.push(NOT_BUILT);
      return writeSite;
    },
  },
];

function writePage(request: ExportRequest, parts: PageParts): string {
  sayWhole(request);
  const { atlas, bytes } = request;
  const html = writeHtml(atlas, bytes, parts);
  if (html.length > LARGE_FILE) {
    printMessage(
      `${formatBytes(html.length)} are slow to open in a browser, where it opens at all; --format site is better at this size.`,
    );
  }
  return html;
}

/** Everything of the built page but its own atlas, and this one. */
function writeSite(request: ExportRequest): ExportFile[] {
  sayWhole(request);
  const files = readdirSync(PAGE_FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: path.slice(PAGE_FOLDER.length + 1), content: readFileSync(path) }))
    .filter(({ name }) => name !== PAGE_ATLAS && name !== "index.html");
  const index = readFileSync(join(PAGE_FOLDER, "index.html"), "utf8");
  const { title } = request.atlas.manifest;
  return [
    ...files,
    { name: PAGE_ATLAS, content: request.bytes },
    { name: "index.html", content: titlePage(index, title) },
  ];
}

function sayWhole({ papers }: ExportRequest): void {
  if (papers !== null)
    printMessage("A web page has the whole map: --cluster and --papers change nothing in it.");
}
