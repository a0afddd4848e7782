import { expect, test } from "vitest";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { createSearch } from "../../src/view/search-papers.ts";
import { buildQuietly, readSeeds } from "../support/build-seeds.ts";

test("every title of the seeds, pasted as it is, finds its own paper first", () => {
  const atlas = openAtlas(encodeAtlas(buildQuietly([readSeeds()]).atlas!)).value!;
  const search = createSearch(atlas);
  const { title } = atlas.content.papers;
  expect(title.length).toBeGreaterThan(200);
  expect(title.filter((text, paper) => search(text)[0] !== paper)).toEqual([]);
});
