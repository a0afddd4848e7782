import type { AtlasContent } from "../model/index.ts";
import type { Geography } from "./geography.ts";
import type { LabelPlan } from "./label-plan.ts";

/** Plans every label. */
export function placeLabels(_content: AtlasContent, _geography: Geography, _radii: Float32Array): LabelPlan {
  return { labels: [] };
}
