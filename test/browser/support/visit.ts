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
export const PAGE_FOLDER = join(ROOT, "dist/page");

/** Software rendering: the tests need WebGL on machines without a graphics card. */
const WITH_WEBGL = [
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
];
const WITHOUT_WEBGL = ["--disable-3d-apis"];

export interface VisitOptions {
  /** An atlas, the bytes of a file, or `null` for a server without one. */
  readonly atlas?: Atlas | Uint8Array | null;
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
  /** Replaces what the server has as its atlas. */
  readonly complaints: readonly string[];
}

interface Mutable {
  atlas: Uint8Array | null;
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
    const held: Mutable = { atlas: toBytes(options.atlas) };
    const server = await startServer(held);
    const context = await browser.newContext(contextOptions(options));
    const complaints: string[] = [];
    open.push({ context, server, complaints });
    const page = await context.newPage();
    watch(page, { server, complaints, expected: options.expected });
    const url = `${server.url}${options.hash ?? ""}`;
    await page.goto(url);
    if (options.until !== "page") await waitForMap(page);
    return { page, url, complaints };
  };
}

function toBytes(atlas: VisitOptions["atlas"]): Uint8Array | null {
  if (atlas === undefined) return smallAtlas();
  if (atlas === null || atlas instanceof Uint8Array) return atlas;
  return encodeAtlas(atlas);
}

/** The real server; without an atlas one that has nothing at its place. */
function startServer(held: Mutable): Promise<PageServer> {
  return servePage({ folder: PAGE_FOLDER, atlas: held.atlas ?? new Uint8Array(), port: 0 });
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

interface Watched {
  readonly server: PageServer;
  readonly complaints: string[];
  readonly expected?: RegExp | undefined;
}

function watch(page: Page, { server, complaints, expected }: Watched): void {
  const complain = (text: string): void => {
    if (expected === undefined || !expected.test(text)) complaints.push(text);
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
