/**
 * The pipeline's host in Node: progress as one line that is written over on a
 * terminal, and as a line a stage where the output is kept. There, a build that
 * is over in a moment says nothing.
 */

import type { Host } from "../src/model/index.ts";

export interface NodeHost extends Host {
  /** Takes the progress line away. */
  readonly clear: () => void;
}

/** Shorter builds need no words to wait by. */
const SILENT_SECONDS = 3;

const CLEAR_LINE = "\r\u001b[2K";

/** @param terminal whether somebody looks on as it is written */
export function createNodeHost(terminal = process.stderr.isTTY === true): NodeHost {
  const start = performance.now();
  let said = "";
  return {
    progress: (stage, share) => {
      const percent = `${String(Math.round(share * 100)).padStart(3)} % ${stage}`;
      if (terminal) {
        process.stderr.write(`${CLEAR_LINE}${percent}`);
        return;
      }
      const seconds = (performance.now() - start) / 1000;
      if (stage === said || seconds < SILENT_SECONDS) return;
      said = stage;
      process.stderr.write(`littoral: ${percent} (${seconds.toFixed(0)} s so far)\n`);
    },
    now: () => performance.now(),
    clear: () => {
      if (terminal) process.stderr.write(CLEAR_LINE);
    },
  };
}
