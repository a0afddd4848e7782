/** What became of the regions: older ones beside newer ones, by what happened; those of this map can be read. */

import type { ClusterChange, ClusterFate } from "../../view/compare-clusters.ts";
import { comparedText } from "../messages/compared.ts";
import { ClusterButton } from "./cluster-button.tsx";
import type { ComparedProps } from "./compared-panel.tsx";

/** What was torn apart or put together first, what stayed last. */
const ORDER: readonly ClusterFate[] = [
  "split",
  "merged",
  "regrouped",
  "born",
  "died",
  "grown",
  "shrunk",
  "kept",
];

export function ComparedRegions(props: ComparedProps) {
  const { changes } = props.compared.found.regions;
  const groups = ORDER.map((fate) => ({ fate, members: changes.filter((change) => change.fate === fate) }));
  if (changes.length === 0) return null;
  return (
    <>
      <h3 id="compared-regions">{comparedText.regionsTitle}</h3>
      <table class="compared-table" aria-labelledby="compared-regions">
        <thead>
          <tr>
            <th scope="col">{comparedText.olderColumn}</th>
            <th scope="col">{comparedText.newerColumn}</th>
          </tr>
        </thead>
        {groups
          .filter(({ members }) => members.length > 0)
          .map(({ fate, members }) => (
            <tbody key={fate} data-fate={fate}>
              <tr>
                <th scope="rowgroup" colSpan={2}>
                  {comparedText.fate(fate, members.length)}
                </th>
              </tr>
              {members.map((change) => (
                <tr key={`${change.before.join()} ${change.after.join()}`}>
                  <Cell {...props} change={change} side="before" />
                  <Cell {...props} change={change} side="after" />
                </tr>
              ))}
            </tbody>
          ))}
      </table>
      <Renamed {...props} />
    </>
  );
}

interface CellProps extends ComparedProps {
  readonly change: ClusterChange;
  readonly side: "before" | "after";
}

function Cell({ session, swatch, compared, change, side }: CellProps) {
  const { clusters } = compared[side].content;
  const isOwn = (side === "after") === compared.isOlder;
  const listed = change[side];
  if (listed.length === 0) return <td class="hint">{comparedText.none}</td>;
  return (
    <td>
      <ul>
        {listed.map((cluster) => {
          const size = comparedText.size(clusters[cluster].size);
          return (
            <li key={cluster}>
              {isOwn ? (
                <ClusterButton session={session} swatch={swatch} cluster={cluster} note={size} />
              ) : (
                <span class="compared-name">
                  <span dir="auto">{clusters[cluster].label}</span> <span class="hint">{size}</span>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </td>
  );
}

function Renamed({ session, swatch, compared }: ComparedProps) {
  const { found, before, after, isOlder } = compared;
  if (found.renamed.length === 0) return null;
  return (
    <details class="account">
      <summary>{comparedText.renamedTitle(found.renamed.length)}</summary>
      <ul>
        {found.renamed.map((pair) => (
          <li key={pair.before}>
            <ClusterButton session={session} swatch={swatch} cluster={isOlder ? pair.after : pair.before} />
            <span class="hint compared-detail" dir="auto">
              {isOlder
                ? comparedText.wasCalled(before.content.clusters[pair.before].label)
                : comparedText.isCalled(after.content.clusters[pair.after].label)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
