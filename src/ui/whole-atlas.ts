/** Waits for the parts of the page's own atlas that come after its map: abstracts. */

let fetchRest: () => Promise<unknown> = () => Promise.resolve();

/** @param fetch brings what is missing; called again, it goes on or tries again */
export function setRest(fetch: () => Promise<unknown>): void {
  fetchRest = fetch;
}

/** @throws when it cannot be fetched */
export const wholeAtlas = (): Promise<unknown> => fetchRest();
