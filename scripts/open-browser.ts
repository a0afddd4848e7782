/** Opens an address in the user's browser, where there is one. */

import { spawn } from "node:child_process";

/** No browser is started for a script (`CI`) or where there is no display. */
export function hasBrowser(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (environment.CI) return false;
  if (platform === "win32" || platform === "darwin") return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/** Starts the browser and forgets it; that it could not be started is no error, the address is on the screen. */
export function openBrowser(url: string, platform: NodeJS.Platform): void {
  const [command, ...words] = browserCommand(url, platform);
  const browser = spawn(command, words, { stdio: "ignore", detached: true });
  browser.on("error", () => {});
  browser.unref();
}

function browserCommand(url: string, platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === "darwin") return ["open", url];
  if (platform === "win32") return ["cmd", "/c", "start", "", url];
  return ["xdg-open", url];
}
