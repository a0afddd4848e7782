/** Checks a user layer that comes from elsewhere than an atlas. Linear in it. */

import type { UserLayer } from "../model/index.ts";
import { checkFields } from "./check-value.ts";
import type { Dimensions } from "./field-type.ts";
import { ABOUT_ENTRIES } from "./schema.ts";

// No list of the layer is as long as something else in an atlas, so no length is ever asked for.
const NO_SIZES = {} as Dimensions;

/** @returns the layer, or `null` and what is wrong with it in a sentence */
export function checkUserLayer(layer: unknown): { value: UserLayer | null; problems: string[] } {
  const problem = checkFields(layer, ABOUT_ENTRIES.user.fields, "the user layer", NO_SIZES);
  // The schema's `satisfies` ties its fields to the model's: a checked value takes its type.
  return problem === "" ? { value: layer as UserLayer, problems: [] } : { value: null, problems: [problem] };
}
