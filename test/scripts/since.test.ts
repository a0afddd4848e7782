import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { renameCluster } from "../../src/view/rename-clusters.ts";
import { replaceUserLayer } from "../../src/atlas/replace-user-layer.ts";
import { PAPERS, useFolder } from "../support/run-littoral.ts";

const { folder, littoral, build } = useFolder();

const open = (name: string) => {
  const { value } = openAtlas(readFileSync(join(folder, name)));
  if (value === null) throw new Error(`${name} opens`);
  return value;
};

test("a build since an earlier atlas keeps map and user layer, says how far papers moved, and is verified with it", () => {
  build("good.jsonl", "-o", "old.atlas");
  const path = join(folder, "old.atlas");
  const renamed = renameCluster(open("old.atlas"), 0, "Watched sites");
  const user = { ...renamed, decisions: { merges: [["p1", "p4"]] as const } };
  writeFileSync(path, replaceUserLayer(new Uint8Array(readFileSync(path)), user));
  const more = [0, 1].map((i) => ({ ...PAPERS[i], id: `new${i}`, title: `${PAPERS[i].title} and again` }));
  writeFileSync(
    join(folder, "next.jsonl"),
    [...PAPERS, ...more].map((paper) => JSON.stringify(paper)).join("\n"),
  );

  const run = build("next.jsonl", "-o", "new.atlas", "--since", "old.atlas");
  expect(run.status).toBe(0);
  expect(run.stderr).toMatch(
    /The earlier map was kept: 2\d papers of it on the map again; half of them moved by \d+\.\d %/,
  );
  expect(run.stderr).toMatch(/Of 2\d papers of the earlier map, \d (is|are) in another region now\./);
  const made = open("new.atlas");
  expect(made.manifest.options.since).toBe(open("old.atlas").manifest.contentHash);
  expect(made.user.notes).toEqual(user.notes);
  expect(made.content.papers.id).toHaveLength(PAPERS.length + 1);

  const alone = littoral("verify", "new.atlas", "next.jsonl");
  expect(alone.status).toBe(1);
  expect(alone.stderr).toContain("name it with --since <old.atlas>");
  const verified = littoral("verify", "new.atlas", "next.jsonl", "--since", "old.atlas");
  expect(verified.stdout).toContain("the same to the byte");
  const other = littoral("verify", "new.atlas", "next.jsonl", "--since", "new.atlas");
  expect(other.stderr).toContain("new.atlas is not the earlier atlas");
});

test("the earlier atlas is not written over: without it nobody could verify what kept its map", () => {
  build("good.jsonl", "-o", "old.atlas");
  const before = readFileSync(join(folder, "old.atlas"));
  const run = build("good.jsonl", "-o", "old.atlas", "--since", "./old.atlas");
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("old.atlas is one of the files to read: choose another name with -o.");
  expect(readFileSync(join(folder, "old.atlas")).equals(before)).toBe(true);
});
