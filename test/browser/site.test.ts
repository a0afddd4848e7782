import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openSound } from "../support/alter-atlas.ts";
import { COMMAND } from "../support/run-littoral.ts";
import { openChromium, type Tab } from "./support/tab.ts";
import { PAGE_FOLDER, readExample } from "./support/visit.ts";

const folder = mkdtempSync(join(tmpdir(), "littoral-site-"));
const SITE = join(folder, "site");
const SUB_PATH = "/some/sub/path/";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};
const ATLAS = openSound(readExample());

let server: Server;
let address = "";
let tab: Tab;

/** The plainest of servers: no ranges, no headers, nothing outside its one path; and a page that embeds another. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = (request.url ?? "").split("?")[0];
    if (path === "/blog.html") {
      response.writeHead(200, { "content-type": "text/html" });
      response.end(`<!doctype html><title>Blog</title><link rel="icon" href="data:,">
        <iframe src="${SUB_PATH}?embed#cluster=3" width="700" height="450"></iframe>`);
      return;
    }
    const file = join(SITE, path.slice(SUB_PATH.length) || "index.html");
    const isThere = path.startsWith(SUB_PATH) && existsSync(file);
    response.writeHead(isThere ? 200 : 404, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    });
    response.end(isThere ? readFileSync(file) : "");
  });
  await new Promise<void>((resume) => server.listen(0, "127.0.0.1", resume));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const example = join(folder, "x.atlas");
  writeFileSync(example, readExample());
  const run = spawnSync(process.execPath, [COMMAND, "export", example, "--format", "site", "-o", SITE], {
    encoding: "utf8",
    env: { ...process.env, LITTORAL_PAGE: PAGE_FOLDER },
  });
  expect(run.stderr).toMatch(/site: \d+ files, /);
  expect(run.status).toBe(0);
});
afterEach(() => tab.close());
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test("a site shows its map under any path of a plain server, and asks nobody else", async () => {
  expect(readFileSync(join(SITE, "index.html"), "utf8")).toContain(
    `<title>${ATLAS.manifest.title} · Littoral</title>`,
  );
  tab = await openChromium(`${address}${SUB_PATH}`, { offline: false, below: true });
  const paper = ATLAS.content.papers.id[3];
  await tab.open(`${address}${SUB_PATH}#paper=${encodeURIComponent(paper)}`);
  await tab.until(
    'document.querySelector(".map[data-painter]") !== null && document.querySelector(".abstract") !== null',
  );
  expect(await tab.read('document.querySelector(".abstract").textContent')).toBe(ATLAS.readAbstract(3));
  await tab.read('document.querySelector("[data-command=export]").click()');
  await tab.until('document.querySelector(".export-panel .save-button") !== null');
  expect(tab.complaints).toEqual([]);
});

test("inside another page a map has few controls, and its link leads to exactly this view in full", async () => {
  tab = await openChromium(`${address}/`, { offline: false, below: true });
  await tab.open(`${address}/blog.html`);
  const inside = 'document.querySelector("iframe").contentDocument';
  await tab.until(`${inside}?.querySelector(".map[data-painter]") != null`);
  await tab.until(`${inside}.querySelector(".embed-full") !== null`);
  const count = (selector: string): Promise<number> =>
    tab.read(`${inside}.querySelectorAll(${JSON.stringify(selector)}).length`);
  expect(await count(".side, .tools-top, .notice, #search")).toBe(0);
  expect(await count(".tools-zoom button")).toBe(3);
  expect(await tab.read(`${inside}.querySelector(".embed-chosen").textContent`)).toContain(
    ATLAS.content.clusters.find((cluster) => cluster.id === "3")!.label,
  );
  // The wheel is left to the page around the map, until the map has been clicked or Ctrl is held.
  const wheelIsLeft = (ctrlKey: boolean): Promise<boolean> =>
    tab.read(`${inside}.elementFromPoint(300, 150).dispatchEvent(new WheelEvent("wheel",
      { deltaY: 1, ctrlKey: ${ctrlKey}, clientX: 300, clientY: 150, bubbles: true, cancelable: true }))`);
  await tab.read(`(${inside}.hasFocus = () => false, 0)`);
  expect([await wheelIsLeft(false), await wheelIsLeft(true)]).toEqual([true, false]);
  await tab.read(`(${inside}.hasFocus = () => true, 0)`);
  expect(await wheelIsLeft(false)).toBe(false);
  await tab.read(`${inside}.querySelectorAll(".tools-zoom button")[0].click()`);
  await tab.until(`${inside}.querySelector(".embed-full").href.includes("at=")`);
  await tab.read(`${inside}.querySelector(".embed-legend summary").click()`);
  expect(await count(".embed-regions > li")).toBe(ATLAS.manifest.counts.regions);
  await tab.read(`${inside}.querySelector(".embed-regions [data-cluster='1']").click()`);
  await tab.until(`${inside}.querySelector(".embed-full").href.includes("cluster=2")`);
  const full: string = await tab.read(`${inside}.querySelector(".embed-full").href`);
  expect(full).toMatch(/\/some\/sub\/path\/#.*cluster=2/);
  expect(await tab.read("history.length")).toBe(2);
  const embedded: string = await tab.read('document.querySelector("iframe").contentWindow.location.href');
  await tab.open(full);
  await tab.until(
    'document.querySelector(".side") !== null && document.querySelector(".map[data-painter]") !== null',
  );
  expect(await tab.read("location.hash")).toBe(new URL(embedded).hash);
  expect(await tab.read("littoral.session.state.value.cluster")).toBe(1);
  expect(tab.complaints).toEqual([]);
});
