/**
 * Plans every label once: place, lines and the range of scales at which it is
 * shown, so that no two labels ever overlap and none flickers while zooming.
 *
 * Titles take the longest and are seen only when one has zoomed in, so they are
 * planned when they are first asked for, or little by little before that.
 *
 * Priority: names of regions (largest first), names of sub-regions, titles of
 * papers (most linked first). See place-names.ts, place-subnames.ts,
 * place-titles.ts for places and label-ranges.ts for ranges. O(papers) and
 * O(names²); about .1 s for 3,700 papers.
 */

import type { AtlasContent } from "../model/index.ts";
import type { LabelPlan, PlannedLabel } from "./label-plan.ts";
import { clearFrom } from "./label-ranges.ts";
import type { NameGround } from "./name-ground.ts";
import type { Geography } from "./geography.ts";
import { DESK, type NameWindow, placeNames, referenceScale } from "./place-names.ts";
import { placeSubnames } from "./place-subnames.ts";
import { firstTitles, planTitles, type TitlePlanner } from "./place-titles.ts";

const NAME_GAP = 4;
/** A region's name goes when its land is about this wide on the screen, in pixels. */
const REGION_GOES = 1900;

export interface LabelInput {
  readonly content: AtlasContent;
  readonly geography: Geography;
  /** Of the geography; asked for once, when names are. */
  readonly ground: () => NameGround;
  /** Of the papers, in pixels before growth. */
  readonly radii: Float32Array;
  /** That the names of regions are planned for. */
  readonly window: NameWindow;
}

export function placeLabels(input: LabelInput): LabelPlan {
  return new LazyPlan(input);
}

class LazyPlan implements LabelPlan {
  readonly fullSizeFrom: number;
  readonly titlesFrom: number;
  readonly #input: LabelInput;
  /** Titles begin at one scale whatever the window: on a phone that is further in, where they have room. */
  readonly #titlesAt: number;
  #names: readonly PlannedLabel[] | null = null;
  #titles: TitlePlanner | null = null;
  #labels: readonly PlannedLabel[] | null = null;

  constructor(input: LabelInput) {
    const { geography, window, content } = input;
    this.#input = input;
    this.fullSizeFrom = referenceScale(geography, window);
    this.#titlesAt = referenceScale(geography, DESK);
    this.titlesFrom = firstTitles(content.map.x.length, this.#titlesAt);
  }

  get names(): readonly PlannedLabel[] {
    this.#names ??= planNames(this.#input);
    return this.#names;
  }

  get labels(): readonly PlannedLabel[] {
    if (this.#labels === null) {
      this.prepare(Number.POSITIVE_INFINITY);
      this.#labels = [...this.names, ...(this.#titles?.placed ?? [])];
    }
    return this.#labels;
  }

  prepare(papers: number): boolean {
    const { content, radii } = this.#input;
    this.#titles ??= planTitles(content, radii, this.names, this.#titlesAt);
    return this.#titles.place(papers);
  }

  /** As plain data. */
  toJSON(): object {
    const { labels, fullSizeFrom, titlesFrom } = this;
    return { labels, fullSizeFrom, titlesFrom };
  }
}

function planNames({ content, geography, ground, window }: LabelInput): PlannedLabel[] {
  const { map, clusters } = content;
  const names: PlannedLabel[] = [];
  for (const name of placeNames(ground(), clusters, window)) {
    const { shape, leader, cluster, x, y, minScale } = name;
    const maxScale = REGION_GOES / Math.max(1, Math.sqrt(geography.regions[cluster].area));
    addName(names, { ...shape, role: "region", owner: cluster, x, y, minScale, maxScale, leader });
  }
  for (const name of placeSubnames(map, clusters, geography)) {
    const { shape, cluster, x, y, minScale, maxScale } = name;
    addName(names, { ...shape, role: "subregion", owner: cluster, x, y, minScale, maxScale, leader: null });
  }
  return names;
}

/** Adds a name from the scale on at which it is clear of all before it, unless that is beyond its range. */
function addName(names: PlannedLabel[], name: PlannedLabel): void {
  let { minScale } = name;
  for (const other of names) minScale = clearFrom(minScale, name, other, NAME_GAP);
  if (minScale < name.maxScale) names.push({ ...name, minScale });
}
