/** One build in one worker. */

import type { BuildReply, BuildRequest, GivenFile, Problem } from "../../model/index.ts";
import { shellText } from "../messages/shell.ts";
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
  let cancelWorker: (() => void) | null = null;
  let isWanted = true;
  const ended = new Promise<BuildReply | Died>((resolve) => {
    const ask = (files: readonly GivenFile[]): void => {
      if (!isWanted) return;
      const asked = askWorker({ ...request, files }, onProgress);
      cancelWorker = asked.cancel;
      void asked.ended.then((answer) => resolve(expectBuild(answer)));
    };
    const fail = (): void => {
      if (isWanted) resolve({ kind: "built", atlas: null, problems: [UNREACHABLE], tables: [] });
    };
    if (request.files.every(isBlob)) ask(request.files);
    else Promise.all(request.files.map(takeBytes)).then(ask, fail);
  });
  const cancel = (): void => {
    isWanted = false;
    cancelWorker?.();
  };
  return { ended, cancel };
}

/** Of the page's own atlas, the one thing that is not at hand as a file. */
const UNREACHABLE: Problem = {
  code: "file-unreadable",
  severity: "error",
  file: "",
  line: null,
  message: shellText.unreachable,
};

const isBlob = ({ content }: GivenFile): boolean => content instanceof Blob;

/** A worker can be sent bytes, but not a promise of bytes. */
async function takeBytes(file: GivenFile): Promise<GivenFile> {
  if (isBlob(file)) return file;
  return { ...file, content: new Blob([await file.content.arrayBuffer()]) };
}

/** A request for a build is answered by a build. */
function expectBuild(answer: Answer | Died): BuildReply | Died {
  return answer.kind === "scanned" ? { kind: "failed", reason: "" } : answer;
}
