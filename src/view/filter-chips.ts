/**
 * What the filters ask for, one thing after the other, each with the change that
 * takes just it away.
 *
 *     years 2015–2019, venues "VAST" and "InfoVis"   three chips
 */

import { FACETS, type Facet, type Filters, isSet, NO_FILTERS, type Range } from "./filters.ts";

export type ListFacet = "venues" | "authors" | "concepts" | "keywords" | "clusters" | "missing";
export type RangeFacet = "years" | "citations" | "degree";

export type Chip =
  | { readonly facet: RangeFacet; readonly range: Range; readonly without: Partial<Filters> }
  | { readonly facet: ListFacet; readonly value: string | number; readonly without: Partial<Filters> };

export const isRangeFacet = (facet: Facet): facet is RangeFacet =>
  facet === "years" || facet === "citations" || facet === "degree";

export function listChips(filters: Filters): Chip[] {
  return FACETS.filter((facet) => isSet(filters, facet)).flatMap((facet): Chip[] => {
    if (isRangeFacet(facet)) {
      const range = filters[facet];
      return range === null ? [] : [{ facet, range, without: { [facet]: NO_FILTERS[facet] } }];
    }
    return filters[facet].map((value) => ({ facet, value, without: toggleValue(filters, facet, value) }));
  });
}

/** The change that adds a value to a facet, or takes it out. */
export function toggleValue(filters: Filters, facet: ListFacet, value: string | number): Partial<Filters> {
  const values: readonly (string | number)[] = filters[facet];
  const isChosen = values.includes(value);
  return { [facet]: isChosen ? values.filter((other) => other !== value) : [...values, value] };
}
