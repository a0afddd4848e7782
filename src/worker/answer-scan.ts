/** Answers the page's request for a scan of resolutions; the answer is always a message. Cost: that of the scan. */

import type { Host, ScanReply, ScanRequest } from "../model/index.ts";
import { scanResolutions } from "../pipeline/scan-resolutions.ts";

/** @returns how the scan ended; never throws */
export function answerScan({ links, options, resolution }: ScanRequest, host: Host): ScanReply {
  const stage = "scan resolutions";
  try {
    host.progress(stage, 0);
    const points = scanResolutions(links, options, resolution, (share) => host.progress(stage, share));
    return { kind: "scanned", points };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { kind: "failed", reason: `The stage “${stage}” failed. ${words}` };
  }
}
