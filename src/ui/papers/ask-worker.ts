/**
 * One request to one worker. The worker is known by its URL only; it is ended when
 * it has answered, died, or is not wanted any more, so nothing late can arrive.
 */

import type { WorkerReply, WorkerRequest } from "../../model/index.ts";

export type Answer = Exclude<WorkerReply, { readonly kind: "progress" }>;

/** The worker could not be started, or was stopped by the browser. */
export interface Died {
  readonly kind: "died";
  /** In the browser's words; '' when it gave none. */
  readonly reason: string;
}

export interface Asked {
  /** How it ended; `died` when the worker stopped without a word. Never settles after `cancel`. */
  readonly ended: Promise<Answer | Died>;
  readonly cancel: () => void;
}

/** @param onProgress `share` (0..1) of the whole, never falling */
export function askWorker(request: WorkerRequest, onProgress: (stage: string, share: number) => void): Asked {
  const worker = new Worker(new URL("../../worker/build-worker.ts", import.meta.url), { type: "module" });
  let furthest = 0;
  const ended = new Promise<Answer | Died>((resolve) => {
    const end = (how: Answer | Died): void => {
      worker.terminate();
      resolve(how);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerReply>) => {
      if (data.kind !== "progress") return end(data);
      furthest = Math.max(furthest, data.share);
      onProgress(data.stage, furthest);
    });
    worker.addEventListener("error", (event) => {
      // Said to the user in words: the console need not repeat it.
      event.preventDefault();
      end({ kind: "died", reason: event.message ?? "" });
    });
    worker.addEventListener("messageerror", () => end({ kind: "died", reason: "" }));
    try {
      worker.postMessage(request);
    } catch (error) {
      end({ kind: "died", reason: error instanceof Error ? error.message : "" });
    }
  });
  return { ended, cancel: () => worker.terminate() };
}
