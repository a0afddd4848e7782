/**
 * Writes a file whole or not at all: the bytes go to a temporary file beside the
 * target, which then takes its name. An error, or Ctrl-C, leaves nothing behind
 * and an older target untouched.
 */

import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** @throws what the file system says; the temporary file is gone by then */
export function writeFileWhole(path: string, bytes: Uint8Array | string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  // While a handler is there, Ctrl-C waits for the end of this function instead of ending the process in it.
  const wait = () => {};
  process.on("SIGINT", wait);
  process.on("SIGTERM", wait);
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
    process.off("SIGINT", wait);
    process.off("SIGTERM", wait);
  }
}
