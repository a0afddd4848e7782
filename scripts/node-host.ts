/** The pipeline's host in Node: progress as one line that is written over, on a terminal only. */

import type { Host } from "../src/model/index.ts";

export interface NodeHost extends Host {
  /** Takes the progress line away. */
  readonly clear: () => void;
}

const CLEAR_LINE = "\r\u001b[2K";

export function createNodeHost(): NodeHost {
  const terminal = process.stderr.isTTY === true;
  return {
    progress: (stage, share) => {
      if (terminal)
        process.stderr.write(`${CLEAR_LINE}${String(Math.round(share * 100)).padStart(3)} % ${stage}`);
    },
    now: () => performance.now(),
    clear: () => {
      if (terminal) process.stderr.write(CLEAR_LINE);
    },
  };
}
