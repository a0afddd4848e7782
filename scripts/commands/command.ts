import type { Arguments, CommandSpec } from "../parse-arguments.ts";

/** A command: its help, and what it does. `run` gives the exit code. */
export interface Command {
  readonly spec: CommandSpec;
  readonly run: (given: Arguments) => number | Promise<number>;
}
