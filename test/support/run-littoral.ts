import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach } from "vitest";

/** The compiled command line. */
export const COMMAND = resolve("dist/node/scripts/littoral.js");

/** Papers on three themes, each citing the one before it on its theme. */
export const PAPERS = Array.from({ length: 24 }, (_, i) => ({
  id: `p${i}`,
  title: `${["Coral bleaching", "Glacier melt", "Bee foraging"][i % 3]} observed at site ${i}`,
  abstract: `We observe ${["coral bleaching on reefs", "glacier melt in fjords", "bee foraging in gardens"][i % 3]}.`,
  year: 2000 + i,
  references: i >= 3 ? [`p${i - 3}`] : [],
}));

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own for the tests of one file, with `good.jsonl` (24 papers) and `bad.jsonl` (two, and a bad line 2). */
export function useFolder() {
  const folder = mkdtempSync(join(tmpdir(), "littoral-cli-"));
  beforeEach(() => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, "good.jsonl"), PAPERS.map((paper) => JSON.stringify(paper)).join("\n"));
    writeFileSync(join(folder, "bad.jsonl"), '{"title": "Whole"}\n{"title": \n{"title": "Whole, too"}\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const littoral = (...words: string[]): Run => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, CI: "true" },
      maxBuffer: 1 << 26,
      timeout: 50_000,
    });
    return { status, stdout, stderr };
  };
  const build = (...words: string[]) => {
    const run = littoral("build", "--json", ...words);
    return { ...run, summary: run.status === 0 ? JSON.parse(run.stdout) : null };
  };
  return { folder, littoral, build, files: () => readdirSync(folder).sort() };
}
