import { expect, test } from "vitest";
import { describeMovement } from "../../scripts/describe-movement.ts";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { openSound } from "../support/alter-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

test("a map is said to be kept only where papers stayed", () => {
  const atlas = makeSyntheticAtlas();
  const earlier = openSound(encodeAtlas(atlas));
  expect(describeMovement(earlier, atlas)).toMatch(/^The earlier map was kept: .* moved by 0\.0 %/);
  const { map } = atlas.content;
  const moved = { ...map, x: map.x.map((x) => -x), y: map.y.map((y) => -y) };
  const turned = { ...atlas, content: { ...atlas.content, map: moved } };
  expect(describeMovement(earlier, turned)).toMatch(
    /^The earlier map could hardly be kept, so much is new: /,
  );
});
