import { readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";
import { findBrowser } from "./support/find-browser.ts";
import { PAGE_FOLDER } from "./support/visit.ts";

const ATLAS = makeSyntheticAtlas();
const { id, title } = ATLAS.content.papers;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** As strict as a page can be that shows maps of another server. */
const policy = (maps: string): string =>
  `default-src 'none'; script-src 'self' ${maps}; frame-src 'self' ${maps}; connect-src 'self'; img-src data:`;

const HOST = (maps: string): string => `<!doctype html><title>Host</title><link rel="icon" href="data:,">
  <script type="module" src="/host.js"></script><script type="module" src="${maps}/maps/littoral-map.js"></script>
  <input id="field">
  <littoral-map id="good" src="good.atlas" theme="dark" view="paper=${id[5]}"></littoral-map>
  <littoral-map id="broken" src="broken.atlas"></littoral-map>
  <littoral-map id="missing" src="nowhere.atlas"></littoral-map>
  <littoral-map id="silent" src="good.atlas" page="/silent.html"></littoral-map>
  <div id="mine"></div>
  <iframe id="stranger" src="/silent.html"></iframe>`;

/** Keeps everything that is said. */
const HOST_SCRIPT = `window.said = [];
for (const name of ["ready", "select"])
  document.addEventListener(name, ({ target, detail }) => said.push([target.id, name, detail]));
for (const map of document.querySelectorAll("littoral-map"))
  map.addEventListener("error", ({ detail }) => said.push([map.id, "error", detail.message]));`;

/** How large the map is drawn in its frame. */
const SCALE = "littoral.map.value.camera.camera.value.scale";

let hostServer: Server;
let mapServer: Server;
let browser: Browser;
let host = "";
let maps = "";

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resume) => server.listen(0, "127.0.0.1", resume));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** Two plain servers: of the page that shows maps, with its atlases, and of the built page. */
beforeAll(async () => {
  mapServer = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://x").pathname.replace(/^\/maps\//, "");
    const file = join(PAGE_FOLDER, path);
    const isThere = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(isThere ? 200 : 404, { "content-type": type, "access-control-allow-origin": "*" });
    response.end(isThere ? readFileSync(file) : "");
  });
  maps = await listen(mapServer);
  const pages: Readonly<Record<string, [string, string | Uint8Array]>> = {
    "/": ["text/html", HOST(maps)],
    "/host.js": ["text/javascript", HOST_SCRIPT],
    "/silent.html": ["text/html", "<!doctype html><title>Nothing</title>"],
    "/good.atlas": ["application/zip", encodeAtlas(ATLAS)],
    "/other.atlas": ["application/zip", encodeAtlas(makeSyntheticAtlas(2, 6))],
    "/broken.atlas": ["application/zip", encodeAtlas(ATLAS).subarray(0, 1000)],
  };
  hostServer = createServer((request, response) => {
    const [type, body] = pages[request.url ?? ""] ?? ["", ""];
    response.writeHead(type === "" ? 404 : 200, {
      "content-type": type,
      "content-security-policy": policy(maps),
    });
    response.end(body);
  });
  host = await listen(hostServer);
  const args = ["--no-sandbox", "--disable-dev-shm-usage", "--enable-unsafe-swiftshader"];
  browser = await chromium.launch({ executablePath: findBrowser(), headless: true, args });
});
afterAll(async () => {
  await browser.close();
  hostServer.close();
  mapServer.close();
});

interface Host {
  readonly page: Page;
  /** What an element said, in order. */
  readonly said: (of: string, name: string) => Promise<unknown[]>;
  readonly complaints: readonly string[];
}

/** @param held what maps wait for before they may have what stands below them */
async function openHost(held?: Promise<void>): Promise<Host> {
  const page = await browser.newPage({ reducedMotion: "reduce" });
  await page.route(/embed-card-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${host}/`);
  const said = (of: string, name: string): Promise<unknown[]> =>
    page.evaluate(
      `said.filter(([of, name]) => of === "${of}" && name === "${name}").map(([, , detail]) => detail)`,
    );
  return { page, said, complaints };
}

/** The frame that a selector finds. */
async function frameOf(page: Page, selector: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(selector)).contentFrame();
  if (frame === null) throw new Error(`${selector} is no frame.`);
  return frame;
}

test("another page shows maps with one element each, hears what is chosen and chooses", async () => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { page, said, complaints } = await openHost(held);
  const map = await frameOf(page, "#good iframe");
  await map.waitForSelector(".map[data-painter]");
  const alone = await map.evaluate<number>(SCALE);
  release();
  await expect
    .poll(() => said("good", "ready"))
    .toEqual([{ title: ATLAS.manifest.title, papers: id.length }]);
  expect(await page.locator("#good iframe").getAttribute("title")).toBe(`Map of ${ATLAS.manifest.title}`);
  // As its attributes say.
  expect(await map.evaluate("document.documentElement.dataset.theme")).toBe("dark");
  expect(await map.locator(".embed-chosen").textContent()).toContain(title[5]);
  expect(await map.locator(".embed-full").count()).toBe(0);
  // What has come below it since leaves it less room.
  await expect.poll(() => map.evaluate(SCALE)).toBeLessThan(alone);
  await page.evaluate('good.setAttribute("theme", "light")');
  await map.waitForSelector("[data-theme=light]");

  expect(await page.evaluate(`good.select(${JSON.stringify(id[7])})`)).toBe(true);
  expect(await said("good", "select")).toEqual([{ paper: { id: id[7], title: title[7] } }]);
  await map.locator(".embed-chosen", { hasText: title[7] }).waitFor();
  expect(await page.evaluate('good.select("no such paper")')).toBe(false);
  expect(await page.evaluate('good.go("cluster=nowhere")')).toBe(false);
  expect(await page.evaluate(`good.go("paper=${id[3]}")`)).toBe(true);
  expect(await map.evaluate("document.documentElement.dataset.theme")).toBe("light");
  // By hand: with an arrow key from there.
  await map.locator(".map-surface").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await said("good", "select")).length).toBe(4);
  const chosen = (await said("good", "select")).at(-1) as { paper: { id: string; title: string } };
  expect(title[id.indexOf(chosen.paper.id)]).toBe(chosen.paper.title);
  expect(chosen.paper.id).not.toBe(id[3]);

  // Removed, it answers no more; put back, it is there again; with another atlas, it shows that.
  await page.evaluate("window.put = good, put.remove()");
  expect(await page.evaluate(`put.select(${JSON.stringify(id[1])})`)).toBe(false);
  await page.evaluate("document.body.append(put)");
  await expect.poll(async () => (await said("good", "ready")).length).toBe(2);
  await page.evaluate('put.setAttribute("src", "other.atlas")');
  await expect.poll(async () => (await said("good", "ready"))[2]).toMatchObject({ papers: 12 });
  expect(await page.locator("#good iframe").count()).toBe(1);
  expect(complaints.filter((said) => !/status of 404/.test(said))).toEqual([]);
  await page.close();
});

test("what cannot be shown is said in words where it would be, and in an event", async () => {
  const { page, said } = await openHost();
  const expected = {
    broken: "This atlas could not be opened. ",
    missing: "nowhere.atlas: the server answered 404.",
    silent: `${host}/silent.html did not answer`,
  };
  for (const [map, words] of Object.entries(expected)) {
    await expect.poll(() => said(map, "error"), { timeout: 30_000, message: map }).toHaveLength(1);
    const text = await page.locator(`#${map} [role=alert]`).textContent();
    expect(text).toContain(words);
    expect(text).toContain(String((await said(map, "error"))[0]));
    expect(await page.locator(`#${map} iframe`).count()).toBe(0);
  }
  expect(await page.locator("#good [role=alert]").count()).toBe(0);
  // Given what it can show, it shows that.
  await page.evaluate('broken.setAttribute("src", "good.atlas")');
  await expect.poll(() => said("broken", "ready")).toHaveLength(1);
  expect(await page.locator("#broken [role=alert]").count()).toBe(0);
  await page.close();
});

test("a program shows bytes that it has, and takes the map away", async () => {
  const { page } = await openHost();
  await page.evaluate(`(async () => {
    const { showMap } = await import("${maps}/maps/littoral-map.js");
    const bytes = new Uint8Array(await (await fetch("/other.atlas")).arrayBuffer());
    const size = bytes.length;
    window.shown = showMap(mine, bytes, { title: "My map", onReady: (facts) => { window.facts = facts; } });
    window.early = shown.go("cluster=2");
    await new Promise((resolve) => setTimeout(resolve));
    if (bytes.length !== size) throw new Error("The bytes were taken away from their owner.");
  })()`);
  // What is asked early waits.
  expect(await page.evaluate("early")).toBe(true);
  expect(await page.evaluate("facts")).toMatchObject({ papers: 12 });
  expect(await page.locator("#mine iframe").getAttribute("title")).toBe("My map");
  const late = await page.evaluate("[shown.remove(), shown.select(null)][1]");
  expect(late).toBe(false);
  expect(await page.locator("#mine > *").count()).toBe(0);
  await page.close();
});

test("a map takes an atlas from the page around it alone", async () => {
  const { page } = await openHost();
  const stranger = await frameOf(page, "#stranger");
  await page.evaluate(`new Promise((resolve) => {
    const frame = document.createElement("iframe");
    frame.id = "bare";
    addEventListener("message", ({ source, data }) => {
      if (source === frame.contentWindow && data === "littoral:listening") resolve();
    });
    frame.src = "${maps}/maps/?embed=host".replace("/?", "/index.html?");
    document.body.append(frame);
  })`);
  const handOver = (from: string, address: string): string => `(async () => {
    const atlas = await (await fetch("${address}")).arrayBuffer();
    ${from}.postMessage({ littoral: "open", atlas: "none", view: "" }, "*", [new MessageChannel().port2]);
    ${from}.postMessage({ littoral: "open", atlas, view: "" }, "*", [new MessageChannel().port2]);
  })()`;
  await stranger.evaluate(handOver("parent.document.getElementById('bare').contentWindow", "/other.atlas"));
  await page.evaluate(handOver("bare.contentWindow", "/good.atlas"));
  const map = await frameOf(page, "#bare");
  await map.waitForSelector(".embed-counts");
  expect(await map.locator(".embed-counts").textContent()).toContain(`${id.length} papers`);
  await page.close();
});
