/** What a cluster was named by, with the counts that speak for it, and what it could also be called. */

import type { Cluster, LabelEvidence } from "../../model/index.ts";
import { clusterText } from "../messages.ts";
import { searchForConcept } from "./actions.ts";
import { ConceptActions } from "./lazy-panels.tsx";
import type { PanelProps } from "./panel-props.ts";

interface ClusterNamesProps extends PanelProps {
  readonly about: Cluster;
}

export function ClusterNames({ session, about }: ClusterNamesProps) {
  const words = [...about.evidence, ...about.alternatives].map((name) => name.label);
  return (
    <>
      <h3>{clusterText.about}</h3>
      {about.evidence.length === 0 ? (
        <p class="hint">{clusterText.noName}</p>
      ) : (
        <p class="hint">{clusterText.aboutHint}</p>
      )}
      <NameList session={session} about={about} names={about.evidence} />
      {about.alternatives.length > 0 && (
        <>
          <h3>{clusterText.alternatives}</h3>
          <NameList session={session} about={about} names={about.alternatives} />
        </>
      )}
      {words.length > 0 && <ConceptActions session={session} labels={words} />}
    </>
  );
}

interface NameListProps extends ClusterNamesProps {
  readonly names: readonly LabelEvidence[];
}

function NameList({ session, about, names }: NameListProps) {
  return (
    <ul class="names">
      {names.map((name) => (
        <li key={name.concept}>
          <button type="button" class="name" onClick={() => searchForConcept(session, name.label)}>
            <span dir="auto">{name.label}</span>
          </button>
          <span class="name-evidence">{clusterText.evidence(name.inside, about.size, name.outside)}</span>
          <span class="name-bar" aria-hidden="true">
            <span style={{ width: `${(100 * name.inside) / Math.max(1, about.size)}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
