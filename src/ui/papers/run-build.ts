/** One build in one worker. */

import type { BuildReply, BuildRequest } from "../../model/index.ts";
import { type Answer, askWorker, type Died } from "./ask-worker.ts";

export interface RunningBuild {
  /** How it ended. Never settles after `cancel`. */
  readonly ended: Promise<BuildReply | Died>;
  readonly cancel: () => void;
}

/** @param onProgress `share` (0..1) of the whole, never falling */
export function runBuild(
  request: BuildRequest,
  onProgress: (stage: string, share: number) => void,
): RunningBuild {
  const { ended, cancel } = askWorker(request, onProgress);
  return { ended: ended.then(expectBuild), cancel };
}

/** A request for a build is answered by a build. */
function expectBuild(answer: Answer | Died): BuildReply | Died {
  return answer.kind === "scanned" ? { kind: "failed", reason: "" } : answer;
}
