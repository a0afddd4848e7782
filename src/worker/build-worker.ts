/** The page's worker: it registers and does not think. One request, one answer (`answer-build.ts`, `answer-scan.ts`). */

import type { WorkerReply, WorkerRequest } from "../model/index.ts";
import { answerBuild } from "./answer-build.ts";
import { answerScan } from "./answer-scan.ts";

const say = (reply: WorkerReply, transfer: ArrayBuffer[] = []): void => self.postMessage(reply, { transfer });

self.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  const host = {
    progress: (stage: string, share: number) => say({ kind: "progress", stage, share }),
    now: () => performance.now(),
  };
  if ("kind" in data) {
    say(answerScan(data, host));
    return;
  }
  void answerBuild(data, host).then((reply) => {
    const bytes = reply.kind === "built" ? reply.atlas : null;
    say(reply, bytes === null ? [] : [bytes.buffer]);
  });
});
