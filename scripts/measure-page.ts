/**
 * Measures the page in a browser, by the CPU time of its main thread as the
 * browser counts it (`TaskDuration` in thread ticks: scripts, styles, layout,
 * painting; not the drawing that other threads do).
 */

import type { Browser, CDPSession, Page } from "playwright-core";
import { servePage } from "./serve-page.ts";

/** CPU milliseconds of the main thread. */
export interface PageCost {
  readonly papers: number;
  readonly pan: number;
  readonly panWithoutWebgl: number;
  readonly search: number;
  readonly filter: number;
  readonly firstPaint: number;
  readonly complete: number;
}

export interface MeasureInput {
  readonly browser: Browser;
  /** Of the built page. */
  readonly folder: string;
  readonly atlas: Uint8Array;
}

const RUNS = 5;
const FRAMES = 60;

/** Drawing calls of both kinds of context, which are not our work. */
const STUBS = `
  const nothing = () => {};
  const stub = (type, names) => { if (type) for (const name of names) type.prototype[name] = nothing; };
  const drawing = ["fill", "stroke", "fillText", "strokeText", "drawImage", "clearRect", "fillRect", "putImageData"];
  stub(window.CanvasRenderingContext2D, drawing);
  const gl = ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced", "clear"];
  stub(window.WebGLRenderingContext, gl);
  stub(window.WebGL2RenderingContext, gl);
`;
const NO_WEBGL = `
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind.startsWith("webgl") ? null : getContext.call(this, kind, ...rest);
  };
`;
/** Tells when a sheet of the map has first been painted. */
const WATCH = `
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    if (this.canvas.classList.contains("map-sheet")) requestAnimationFrame(() => { window.mapPainted = true; });
    return clearRect.apply(this, box);
  };
`;

interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function measurePage(input: MeasureInput): Promise<PageCost> {
  const opened = await repeat(() => measureOpening(input));
  const { papers, pan, search, filter } = await measureUse(input, STUBS);
  const plain = await measureUse(input, `${STUBS}${NO_WEBGL}`);
  return {
    papers,
    pan,
    panWithoutWebgl: plain.pan,
    search,
    filter,
    firstPaint: median(opened.map((run) => run.firstPaint)),
    complete: median(opened.map((run) => run.complete)),
  };
}

async function measureOpening(input: MeasureInput): Promise<{ firstPaint: number; complete: number }> {
  const visit = await startVisit(input, WATCH);
  const before = await cpuOf(visit.session);
  await visit.page.goto(visit.url, { waitUntil: "commit" });
  await visit.page.waitForFunction("window.mapPainted === true", undefined, { polling: 20 });
  const first = await cpuOf(visit.session);
  await visit.page.waitForSelector(".map[data-painter]");
  const complete = await cpuOf(visit.session);
  await visit.close();
  return { firstPaint: first - before, complete: complete - before };
}

async function measureUse(input: MeasureInput, script: string) {
  const visit = await startVisit(input, script);
  const { page } = visit;
  await page.goto(visit.url);
  await page.waitForSelector(".map[data-painter]");
  const papers = Number(await page.evaluate("littoral.session.atlas.content.papers.id.length"));
  // The search is made ready in idle moments; a first one waits for it.
  await page.fill("#search", "a model");
  await page.waitForFunction("littoral.session.shown.value !== null", undefined, { timeout: 120_000 });
  await page.fill("#search", "");
  await page.waitForTimeout(3000);
  const pan = median(await repeat(async () => (await cost(visit, panBy(FRAMES))) / FRAMES));
  const words = ["graph", "learning", "visual analysis", "interaction", "model"];
  const search = median(
    await inTurn(words, (query) => cost(visit, updateState(`query: "${query}", panel: "results"`))),
  );
  await cost(visit, updateState(`query: "", panel: "regions"`));
  const years = [2015, 2018, 2020, 2010, 2005];
  const filter = median(
    await inTurn(years, (from) =>
      cost(visit, updateState(`filters: { ...state.filters, years: { from: ${from}, to: 2024 } }`)),
    ),
  );
  await visit.close();
  return { papers, pan, search, filter };
}

const FRAME = "new Promise((done) => requestAnimationFrame(done))";

/** Moves the map by a little, a frame at a time. */
const panBy = (frames: number): string => `(async () => {
  const { camera } = littoral.map.value;
  for (let frame = 0; frame < ${frames}; frame++) {
    camera.pan(frame % 20 < 10 ? 9 : -9, frame % 12 < 6 ? 5 : -5);
    await ${FRAME};
  }
})()`;

/** Changes the state and waits until that has been painted. */
const updateState = (change: string): string => `(async () => {
  littoral.session.update((state) => ({ ...state, ${change} }));
  for (let frame = 0; frame < 3; frame++) await ${FRAME};
})()`;

async function cost({ page, session }: Visit, script: string): Promise<number> {
  await page.waitForTimeout(400);
  const before = await cpuOf(session);
  await page.evaluate(script);
  return (await cpuOf(session)) - before;
}

/** At a page of the same server, so that the browser goes on in the same process. */
async function startVisit({ browser, folder, atlas }: MeasureInput, script: string): Promise<Visit> {
  const server = await servePage({ folder, atlas, port: 0 });
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    // What is evaluated here is text; the policy of the page would forbid that.
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(new URL("icon.svg", server.url).href);
  await page.addInitScript(script);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const close = async (): Promise<void> => {
    await context.close();
    await server.close();
  };
  return { page, session, url: server.url, close };
}

async function cpuOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}

async function repeat<Result>(run: () => Promise<Result>): Promise<Result[]> {
  return inTurn(Array.from({ length: RUNS }), run);
}

async function inTurn<Item, Result>(
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await run(item));
  return results;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
