import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Some tests run the compiled command line; `npm test` and `npm run check` compile it before, a bare `vitest` may not. */
export function setup(): void {
  if (existsSync("dist/node/scripts/littoral.js")) return;
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-b"], { stdio: "inherit" });
}
