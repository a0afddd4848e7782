/** One tab of any browser, with the little that a story needs of it, and what it should not have done. */

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import puppeteer from "puppeteer-core";
import { findBrowser } from "./find-browser.ts";

/** What a page that violates its own policy is told of, in `window.violations`. */
const WATCH = `window.violations = [];
addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective + " " + event.blockedURI));`;

export interface Tab {
  /** The value of an expression in the page. */
  readonly read: <Value>(expression: string) => Promise<Value>;
  readonly click: (selector: string) => Promise<void>;
  readonly type: (selector: string, text: string) => Promise<void>;
  /** Until an expression holds in the page. */
  readonly until: (expression: string) => Promise<void>;
  readonly open: (url: string) => Promise<void>;
  /** Everything it should not have done so far: errors, warnings, requests for anything but the given file. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

const NOISE = /GL Driver Message|WEBGL_debug_renderer_info|WebGL warning/;
const SIZE = { width: 1280, height: 800 };

interface TabOptions {
  /** Without a network (default). */
  readonly offline?: boolean;
  /** Whether everything below the address is its own, too. */
  readonly below?: boolean;
}

/**
 * Chromium.
 *
 * @param url the one address that may be asked for
 */
export async function openChromium(
  url: string,
  { offline = true, below = false }: TabOptions = {},
): Promise<Tab> {
  const args = ["--no-sandbox", "--disable-dev-shm-usage", "--enable-unsafe-swiftshader"];
  const browser = await chromium.launch({ executablePath: findBrowser(), headless: true, args });
  const context = await browser.newContext({ viewport: SIZE, offline, reducedMotion: "reduce" });
  const page = await context.newPage();
  const complaints: string[] = [];
  await page.addInitScript(WATCH);
  page.on("console", (said) => complain(complaints, said.text()));
  page.on("pageerror", (error) => complain(complaints, String(error)));
  page.on("request", (request) => {
    if (!below || !request.url().startsWith(url)) complainOfRequest(complaints, request.url(), url);
  });
  return {
    read: (expression) => page.evaluate(expression),
    click: (selector) => page.click(selector),
    type: async (selector, text) => {
      await page.click(selector);
      await page.keyboard.type(text);
    },
    until: (expression) => poll(() => page.evaluate(expression)),
    open: async (address) => void (await page.goto(address)),
    complaints,
    close: () => browser.close(),
  };
}

const FIREFOXES = [
  process.env["LITTORAL_FIREFOX"] ?? "",
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
];

/** Path of an installed Firefox; `null` when there is none. */
export const findFirefox = (): string | null =>
  FIREFOXES.find((path) => path !== "" && existsSync(path)) ?? null;

/** Firefox, over WebDriver BiDi. */
export async function openFirefox(executablePath: string, url: string): Promise<Tab> {
  // Without a network: every address goes to a proxy that is not there.
  const extraPrefsFirefox = {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "ui.prefersReducedMotion": 1,
  };
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    defaultViewport: SIZE,
    extraPrefsFirefox,
  });
  const page = await browser.newPage();
  const complaints: string[] = [];
  await page.evaluateOnNewDocument(WATCH);
  page.on("console", (said) => complain(complaints, said.text()));
  page.on("pageerror", (error) => complain(complaints, String(error)));
  page.on("request", (request) => complainOfRequest(complaints, request.url(), url));
  return {
    read: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    until: (expression) => poll(() => page.evaluate(expression)),
    open: async (address) => void (await page.goto(address)),
    complaints,
    close: () => browser.close(),
  };
}

/** From here: the policy of the page would not let it evaluate anything again and again by itself. */
async function poll(ask: () => Promise<unknown>): Promise<void> {
  while ((await ask()) !== true) await new Promise((resume) => setTimeout(resume, 50));
}

function complain(complaints: string[], text: string): void {
  if (!NOISE.test(text)) complaints.push(text);
}

function complainOfRequest(complaints: string[], asked: string, own: string): void {
  const isOwn = asked.split("#")[0] === own;
  if (!isOwn && !/^(data|blob|about):/.test(asked)) complaints.push(`request: ${asked}`);
}
