/** One thing that the filters ask for, in words. */

import type { OpenedAtlas } from "../../model/index.ts";
import type { Chip } from "../../view/filter-chips.ts";
import type { MissingField } from "../../view/filters.ts";
import { filterText } from "../messages/filter.ts";

export const chipWords = (chip: Chip, atlas: Pick<OpenedAtlas, "content">): string =>
  filterText.chip(chip, labelOf(chip, atlas));

function labelOf(chip: Chip, { content }: Pick<OpenedAtlas, "content">): string {
  if ("range" in chip) return "";
  const { facet, value } = chip;
  const { concepts, clusters } = content;
  if (facet === "concepts") return concepts.label[Number(value)];
  if (facet === "clusters") return Number(value) < 0 ? filterText.sea : clusters[Number(value)].label;
  if (facet === "missing") return filterText.missing(value as MissingField);
  return facet === "authors" ? filterText.person(String(value)) : String(value);
}
