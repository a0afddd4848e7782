/** Runs the stages of a build one after another: tells the host how far it is, and keeps the times. */

import type { Host, StageTime } from "../model/index.ts";

export interface StageRunner<Stage extends string> {
  readonly run: RunStage<Stage>;
  /** Times of the stages so far, in order. */
  readonly times: StageTime[];
}

/** Runs one stage, named as in the plan, and gives what it gives. */
export type RunStage<Stage extends string> = <Result>(stage: Stage, work: () => Result) => Result;

/**
 * @param plan the stages in order, each with its usual share of the whole
 * @throws from `run`, naming the stage, when a stage throws: then the pipeline is wrong, not the input
 */
export function createStageRunner<Stage extends string>(
  host: Host,
  plan: Readonly<Record<Stage, number>>,
): StageRunner<Stage> {
  const times: StageTime[] = [];
  const whole = Object.values<number>(plan).reduce((sum, share) => sum + share, 0);
  let before = 0;
  const run: RunStage<Stage> = (stage, work) => {
    host.progress(stage, before / whole);
    const start = host.now();
    try {
      return work();
    } catch (error) {
      throw new Error(`The stage “${stage}” failed.`, { cause: error });
    } finally {
      times.push({ stage, milliseconds: host.now() - start });
      before += plan[stage];
      host.progress(stage, Math.min(1, before / whole));
    }
  };
  return { run, times };
}
