import fc from "fast-check";
import { expect, test } from "vitest";
import { isRangeFacet, listChips, toggleValue } from "../../src/view/filter-chips.ts";
import { FACETS, type Filters, isFiltering, isSet } from "../../src/view/filters.ts";
import { anyFilters } from "../support/any-filters.ts";

const valuesOf = (filters: Filters): number =>
  FACETS.reduce((sum, facet) => {
    if (isRangeFacet(facet)) return sum + (isSet(filters, facet) ? 1 : 0);
    return sum + filters[facet].length;
  }, 0);

test("there is a chip for each thing that filters ask for, and each takes away just that", () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const chips = listChips(filters);
      expect(chips.length).toBe(valuesOf(filters));
      for (const { facet, without } of chips) {
        expect(Object.keys(without)).toEqual([facet]);
        expect(valuesOf({ ...filters, ...without })).toBe(chips.length - 1);
      }
    }),
  );
});

test("without its chips a filter asks for nothing", () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      let left = filters;
      for (let chips = listChips(left); chips.length > 0; chips = listChips(left)) {
        left = { ...left, ...chips[0].without };
      }
      expect(isFiltering(left)).toBe(false);
    }),
  );
});

test("a value that is chosen twice is not chosen", () => {
  fc.assert(
    fc.property(anyFilters, fc.constantFrom("Reefs", "elsewhere"), (filters, venue) => {
      const once = { ...filters, ...toggleValue(filters, "venues", venue) };
      expect(once.venues.includes(venue)).toBe(!filters.venues.includes(venue));
      const twice = { ...once, ...toggleValue(once, "venues", venue) };
      expect(new Set(twice.venues)).toEqual(new Set(filters.venues));
    }),
  );
});
