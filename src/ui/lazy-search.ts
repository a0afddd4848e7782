/**
 * The search, fetched when the map is there or somebody types before. Papers are
 * taken in a few at a time: in idle moments while nobody waits, without a pause
 * between when somebody does; the page stays usable either way.
 */

import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Cluster, OpenedAtlas } from "../model/index.ts";
import type { Search } from "../view/search-papers.ts";

/** Papers that are taken in at a time. */
const STEP = 25;

export interface LazySearch {
  /** `null` until it knows all papers. */
  readonly engine: ReadonlySignal<Search | null>;
  /** Its code could not be fetched; the next start tries again. */
  readonly failed: ReadonlySignal<boolean>;
  /** Begins, or goes on; `hurry` when somebody waits for it. */
  readonly start: (hurry: boolean) => void;
  /** Nobody asks for the time being. */
  readonly stop: () => void;
}

/**
 * @param clustersNow the clusters with the names that they have now
 * @param whole waits until all abstracts are there
 */
export function createLazySearch(
  atlas: OpenedAtlas,
  clustersNow: () => readonly Cluster[],
  whole: () => Promise<unknown>,
): LazySearch {
  const ready = signal<Search | null>(null);
  const failed = signal(false);
  let made: Search | null = null;
  let running = false;
  let hurried = false;
  const later = (work: () => void): void => {
    if (hurried || window.requestIdleCallback === undefined) setTimeout(work, hurried ? 0 : 50);
    // An idle moment may be long in coming: somebody who begins to type meanwhile does not wait for it.
    else requestIdleCallback(work, { timeout: 500 });
  };
  const work = (search: Search): void => {
    made = search;
    if (!running) return;
    if (search.prepare(STEP)) ready.value = search;
    else later(() => work(search));
  };
  return {
    engine: computed(() => ready.value),
    failed: computed(() => failed.value),
    start: (hurry) => {
      hurried ||= hurry;
      if (running) return;
      running = true;
      failed.value = false;
      if (made !== null) return work(made);
      Promise.all([import("../view/search-papers.ts"), whole()]).then(
        ([{ createSearch }]) => work(createSearch(atlas, clustersNow)),
        () => {
          running = false;
          failed.value = true;
        },
      );
    },
    stop: () => {
      running = false;
    },
  };
}
