/** Waits for the parts of the page's own atlas that come after its map: abstracts. */

/** By the file that is not whole yet: every other atlas is, and waits for nothing. */
const rests = new WeakMap<Uint8Array, () => Promise<unknown>>();

/** @param fetch brings what is missing in the file; called again, it goes on or tries again */
export function setRest(file: Uint8Array, fetch: () => Promise<unknown>): void {
  rests.set(file, fetch);
}

/** @throws when what is missing in the file cannot be fetched */
export const wholeAtlas = (file: Uint8Array | undefined): Promise<unknown> =>
  (file === undefined ? undefined : rests.get(file)?.()) ?? Promise.resolve();

/** The file as something to build from: its bytes are those that it has when it is whole. */
export const wholeContent = (file: Uint8Array<ArrayBuffer>) => ({
  arrayBuffer: async (): Promise<ArrayBuffer> => {
    await wholeAtlas(file);
    return file.slice().buffer;
  },
});
