/** Other names for a cluster: those that nearly were its name, one click each, and any that is typed. */

import { useSignal, useSignalEffect } from "@preact/signals";
import { useId } from "preact/hooks";
import { LONGEST_NAME } from "../../view/rename-clusters.ts";
import { namingText } from "../messages/naming.ts";
import { nameCluster } from "../name-cluster.ts";
import "../styles/clusters.css";
import { NameList } from "./name-list.tsx";
import type { PanelProps } from "./panel-props.ts";

export interface ClusterNamingProps extends PanelProps {
  readonly cluster: number;
}

export function ClusterNaming({ session, cluster }: ClusterNamingProps) {
  const found = session.made.content.clusters[cluster];
  const { label } = session.atlas.content.clusters[cluster];
  return (
    <>
      <h3>{namingText.alternatives}</h3>
      <NameList
        session={session}
        names={found.alternatives}
        size={found.size}
        action={(name) => {
          const isUsed = name.label === label;
          const words = isUsed ? namingText.used : namingText.use;
          return (
            <button
              type="button"
              class="more-button name-use"
              aria-pressed={isUsed}
              aria-label={namingText.useThis(words, name.label)}
              onClick={() => nameCluster(session, cluster, isUsed ? "" : name.label)}
            >
              {words}
            </button>
          );
        }}
      />
      <NameForm session={session} cluster={cluster} />
    </>
  );
}

function NameForm({ session, cluster }: ClusterNamingProps) {
  const id = useId();
  const found = session.made.content.clusters[cluster].label;
  const { label } = session.atlas.content.clusters[cluster];
  const typed = useSignal(label);
  // Renamed by another way, or undone: the field says what it is called.
  useSignalEffect(() => {
    typed.value = session.atlas.content.clusters[cluster].label;
  });
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        nameCluster(session, cluster, typed.peek());
      }}
    >
      <label class="field-label" for={id}>
        {namingText.own}
      </label>
      <input
        id={id}
        class="text-input"
        dir="auto"
        autocomplete="off"
        maxLength={LONGEST_NAME}
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
      />
      <button type="submit" class="button" disabled={typed.value.trim() === label}>
        {namingText.rename}
      </button>
      {label !== found && (
        <button type="button" class="button" dir="auto" onClick={() => nameCluster(session, cluster, "")}>
          {namingText.back(found)}
        </button>
      )}
    </form>
  );
}
