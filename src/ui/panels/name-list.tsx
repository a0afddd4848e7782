/** Concepts as names of a cluster, each with the papers that speak for it; a click searches for them. */

import type { ComponentChildren } from "preact";
import type { LabelEvidence } from "../../model/index.ts";
import { clusterText } from "../messages/clusters.ts";
import { searchForConcept } from "./actions.ts";
import type { PanelProps } from "./panel-props.ts";

interface NameListProps extends PanelProps {
  readonly names: readonly LabelEvidence[];
  /** Papers of the cluster. */
  readonly size: number;
  /** What else can be done with a name. */
  readonly action?: (name: LabelEvidence) => ComponentChildren;
}

export function NameList({ session, names, size, action }: NameListProps) {
  return (
    <ul class="names">
      {names.map((name) => (
        <li key={name.concept}>
          <button type="button" class="name" onClick={() => searchForConcept(session, name.label)}>
            <span dir="auto">{name.label}</span>
          </button>
          <span class="name-evidence">{clusterText.evidence(name.inside, size, name.outside)}</span>
          <span class="name-bar" aria-hidden="true">
            <span style={{ width: `${(100 * name.inside) / Math.max(1, size)}%` }} />
          </span>
          {action?.(name)}
        </li>
      ))}
    </ul>
  );
}
