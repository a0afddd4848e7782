import type { PairExplanation } from "../../view/explain-pair.ts";
import type { PanelProps } from "./panel-props.ts";

/** What every part of the comparison is handed. */
export interface PairPartProps extends PanelProps {
  readonly pair: PairExplanation;
  /** How a concept is written inside a sentence. */
  readonly nameOf: (concept: number) => string;
}
