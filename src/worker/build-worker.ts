/** The page's worker: it registers and does not think. One request, one answer (`answer-build.ts`). */

import type { BuildRequest, WorkerReply } from "../model/index.ts";
import { answerBuild } from "./answer-build.ts";

const say = (reply: WorkerReply, transfer: ArrayBuffer[] = []): void => self.postMessage(reply, { transfer });

self.addEventListener("message", (event: MessageEvent<BuildRequest>) => {
  const host = {
    progress: (stage: string, share: number) => say({ kind: "progress", stage, share }),
    now: () => performance.now(),
  };
  void answerBuild(event.data, host).then((reply) => {
    const bytes = reply.kind === "built" ? reply.atlas : null;
    say(reply, bytes === null ? [] : [bytes.buffer]);
  });
});
