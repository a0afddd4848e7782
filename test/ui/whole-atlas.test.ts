import { expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { currentFile } from "../../src/ui/papers/current-file.ts";
import { setRest, wholeAtlas, wholeContent } from "../../src/ui/whole-atlas.ts";
import { openSound } from "../support/alter-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const FILE = encodeAtlas(makeSyntheticAtlas(3, 30));

/** The file with some bytes of its first abstracts still to come, as a server of ranges gives it; `come` brings them. */
function partOf(file: Uint8Array) {
  const bytes = new Uint8Array(file.length);
  bytes.set(file.subarray(0, file.length >> 1));
  let come = (): void => {};
  const rest = new Promise<void>((resolve) => {
    come = () => {
      bytes.set(file);
      resolve();
    };
  });
  setRest(bytes, () => rest);
  return { bytes, come };
}

test("what is built from an atlas is what it is when the rest of it has come", async () => {
  const { bytes, come } = partOf(FILE);
  const read = wholeContent(bytes).arrayBuffer();
  come();
  expect(new Uint8Array(await read)).toEqual(new Uint8Array(FILE));
});

test("what is kept or taken away with notes is the atlas when the rest of it has come", async () => {
  const { bytes, come } = partOf(FILE);
  const made = openSound(FILE);
  const user = { ...made.user, notes: { ...made.user.notes } };
  const session = { made, user: { peek: () => user } };
  const file = currentFile({ file: bytes, session } as unknown as Parameters<typeof currentFile>[0]);
  come();
  const kept = openAtlas(await file).value;
  expect(kept?.content).toEqual(made.content);
  expect(kept?.readAbstract(0)).toBe(made.readAbstract(0));
});

test("a rest that cannot be had holds up its own atlas, and no other", async () => {
  const lost = new Uint8Array(10);
  setRest(lost, () => Promise.reject(new Error("gone")));
  await expect(wholeAtlas(lost)).rejects.toThrow("gone");
  await expect(wholeContent(lost).arrayBuffer()).rejects.toThrow("gone");
  await wholeAtlas(new Uint8Array(10));
  await wholeAtlas(undefined);
});
