/**
 * Writes a file whole or not at all: the bytes go to a temporary file beside the
 * target, which then takes its name. An error leaves nothing behind and an older
 * target untouched. Ctrl-C while it writes ends the process, too, but afterwards:
 * then the new file is there, whole.
 */

import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { EXIT } from "./exit-codes.ts";

/** @throws what the file system says; the temporary file is gone by then */
export function writeFileWhole(path: string, bytes: Uint8Array | string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  // Without a handler a signal would end the process in the midst of this, and leave the temporary file.
  const end = (): never => process.exit(EXIT.interrupted);
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
    // Node tells of a signal only in a later turn of its loop: if no handler were left then, nobody would hear of it.
    setImmediate(() => setImmediate(() => letGo(end)));
  }
}

function letGo(end: () => void): void {
  process.off("SIGINT", end);
  process.off("SIGTERM", end);
}
