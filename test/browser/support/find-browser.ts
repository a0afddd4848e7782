/** Finds a Chromium for the browser tests. */

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const USUAL_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** What is missing and what to do about it. */
const ADVICE =
  "No Chromium was found for the browser tests. Install Chromium or Chrome, or run " +
  "“npx playwright-core install chromium”, or set LITTORAL_BROWSER to the program.";

/**
 * Path of a browser: `LITTORAL_BROWSER`, the usual places, Playwright's own. Installs
 * one only where nobody would mind (`CI=true`).
 *
 * @throws with advice when there is none
 */
export function findBrowser(): string {
  const named = process.env["LITTORAL_BROWSER"];
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(`LITTORAL_BROWSER names ${named}, where there is no program.`);
  }
  const found = lookAround();
  if (found !== null) return found;
  if (process.env["CI"] === "true") {
    installBrowser();
    const installed = lookAround();
    if (installed !== null) return installed;
  }
  throw new Error(ADVICE);
}

function lookAround(): string | null {
  return [...USUAL_PATHS, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** Playwright's download first, then the system's package; what fails is tried no further. */
function installBrowser(): void {
  const attempts: [string, string[]][] = [
    ["npx", ["playwright-core", "install", "--with-deps", "chromium"]],
    ["apt-get", ["install", "-y", "chromium"]],
  ];
  for (const [program, args] of attempts) {
    try {
      execFileSync(program, args, { stdio: "inherit", timeout: 300_000 });
      if (lookAround() !== null) return;
    } catch {
      // The next attempt, or the advice, follows.
    }
  }
}
