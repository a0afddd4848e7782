/**
 * Opening the built page in a real browser, and failing on everything that a
 * page should not do: a message in the console, an error, a request to anything
 * but its own server.
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { encodeAtlas } from "../../../src/atlas/encode-atlas.ts";
import type { Atlas } from "../../../src/model/index.ts";
import { type PageServer, servePage } from "../../../scripts/serve-page.ts";
import { makeSyntheticAtlas } from "../../support/synthetic-atlas.ts";
import { findBrowser } from "./find-browser.ts";

const ROOT = join(import.meta.dirname, "../../..");
/** Another build of the page can be tested by naming its folder. */
export const PAGE_FOLDER = process.env["LITTORAL_PAGE"] ?? join(ROOT, "dist/page");

/**
 * WebGL in software, for machines without a graphics card. Everything else stays
 * off the imitated card: 2-D canvases on it take seconds a frame.
 */
const WITH_WEBGL = ["--enable-unsafe-swiftshader"];
const WITHOUT_WEBGL = ["--disable-3d-apis"];

export interface VisitOptions {
  /** An atlas or the bytes of a file; without it a small made-up one. */
  readonly atlas?: Atlas | Uint8Array;
  /** Answers the request for the atlas instead of the server: a status, or a dropped connection. */
  readonly answer?: number | "drop";
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly touch?: boolean;
  readonly stillness?: boolean;
  readonly pixelRatio?: number;
  readonly forcedColors?: boolean;
  /** With the `#`. */
  readonly hash?: string;
  /** Messages that this test is about. */
  readonly expected?: RegExp;
  /** Wait for the map (default), or only for the page. */
  readonly until?: "map" | "page";
}

export interface Visit {
  readonly page: Page;
  readonly url: string;
}

/** The example that `npm run build` made of the seed page. */
export function readExample(): Uint8Array {
  const path = join(ROOT, "dist/example.atlas");
  if (!existsSync(path)) throw new Error("dist/example.atlas is missing: run `npm run build` first.");
  return readFileSync(path);
}

/** A small atlas that takes no build. */
export const smallAtlas = (): Uint8Array => encodeAtlas(makeSyntheticAtlas());

/** Gives every test of a file one browser and a function that opens the page in it. */
export function useBrowser({ webgl = true } = {}): (options?: VisitOptions) => Promise<Visit> {
  let browser: Browser;
  const open: { context: BrowserContext; server: PageServer; complaints: string[] }[] = [];

  beforeAll(async () => {
    const args = ["--no-sandbox", "--disable-dev-shm-usage", ...(webgl ? WITH_WEBGL : WITHOUT_WEBGL)];
    browser = await chromium.launch({ executablePath: findBrowser(), headless: true, args });
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    const complaints = open.flatMap((visit) => visit.complaints);
    for (const { context, server } of open.splice(0)) {
      await context.close();
      await server.close();
    }
    expect(complaints).toEqual([]);
  });

  return async (options = {}) => {
    const atlas = toBytes(options.atlas);
    const server = await servePage({ folder: PAGE_FOLDER, atlas, port: 0 });
    const context = await browser.newContext(contextOptions(options));
    const complaints: string[] = [];
    open.push({ context, server, complaints });
    const page = await context.newPage();
    watch(page, { server, complaints, expected: options.expected });
    const url = `${server.url}${options.hash ?? ""}`;
    if (options.answer !== undefined) await answerInstead(page, options.answer);
    await page.goto(url);
    if (options.until !== "page") await waitForMap(page);
    return { page, url };
  };
}

function toBytes(atlas: VisitOptions["atlas"]): Uint8Array {
  if (atlas === undefined) return smallAtlas();
  return atlas instanceof Uint8Array ? atlas : encodeAtlas(atlas);
}

function contextOptions(options: VisitOptions): Parameters<Browser["newContext"]>[0] {
  const { width = 1440, height = 900, theme = "light", touch = false, pixelRatio = 1 } = options;
  return {
    viewport: { width, height },
    colorScheme: theme,
    hasTouch: touch,
    isMobile: touch,
    deviceScaleFactor: pixelRatio,
    // Flights would make every test wait; those that are about motion ask for it.
    reducedMotion: options.stillness === false ? "no-preference" : "reduce",
    forcedColors: options.forcedColors === true ? "active" : "none",
    acceptDownloads: true,
  };
}

async function answerInstead(page: Page, answer: number | "drop"): Promise<void> {
  await page.route("**/atlas.atlas", (route) =>
    answer === "drop" ? route.abort() : route.fulfill({ status: answer, body: "" }),
  );
}

/** What software rendering says about itself. */
const DRIVER_NOISE = /GL Driver Message/;

interface Watched {
  readonly server: PageServer;
  readonly complaints: string[];
  readonly expected?: RegExp | undefined;
}

function watch(page: Page, { server, complaints, expected }: Watched): void {
  const complain = (text: string): void => {
    if (DRIVER_NOISE.test(text) || expected?.test(text) === true) return;
    complaints.push(text);
  };
  page.on("console", (message) => complain(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complain(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(server.url) && !/^(blob|data):/.test(url)) complain(`request: ${url}`);
  });
}

/** Until the map has been drawn once. */
export async function waitForMap(page: Page): Promise<void> {
  await page.waitForSelector(".map[data-painter]");
}
