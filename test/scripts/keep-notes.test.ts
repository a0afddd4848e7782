import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildAtlas } from "../../scripts/build-atlas.ts";
import { loadAtlas } from "../../scripts/load-atlas.ts";
import { DEFAULT_OPTIONS } from "../../src/model/index.ts";
import { renameCluster } from "../../src/view/rename-clusters.ts";
import { useFolder } from "../support/run-littoral.ts";

const { folder } = useFolder();
const build = (name: string, user?: Parameters<typeof buildAtlas>[1]["user"]) =>
  buildAtlas([join(folder, name)], { options: DEFAULT_OPTIONS, user }).made!;

test("an atlas that is built again keeps its notes, and what is read from it has the given names", () => {
  const first = build("good.jsonl");
  const user = renameCluster(first.atlas, 1, "Meltwater");
  const noted = build("good.jsonl", { ...user, notes: { ...user.notes, stars: ["p1"] } });
  expect(noted.atlas.manifest.contentHash).toBe(first.atlas.manifest.contentHash);
  writeFileSync(join(folder, "noted.atlas"), noted.bytes);
  const again = build("noted.atlas");
  expect(again.atlas.user).toEqual(noted.atlas.user);
  writeFileSync(join(folder, "again.atlas"), again.bytes);
  const { clusters } = loadAtlas(join(folder, "again.atlas"))!.atlas.content;
  expect(clusters.map(({ label }) => label)).toContain("Meltwater");
});
