/** Concepts that two papers share, each with its part in how alike their concepts are. */

import type { SharedConcept } from "../../view/explain-link.ts";
import { evidenceText } from "../messages/evidence.ts";

interface SharesTableProps {
  readonly shared: readonly SharedConcept[];
  /** Listed one by one; the others are counted. */
  readonly listed: number;
  readonly caption?: string;
  readonly nameOf: (concept: number) => string;
}

export function SharesTable({ shared, listed, caption, nameOf }: SharesTableProps) {
  const others = shared.slice(listed);
  const rest = others.reduce((sum, entry) => sum + entry.share, 0);
  return (
    <table class="shares">
      {caption !== undefined && <caption>{caption}</caption>}
      <tbody>
        {shared.slice(0, listed).map((entry) => (
          <ShareRow key={entry.concept} name={nameOf(entry.concept)} share={entry.share} />
        ))}
        {others.length > 0 && <ShareRow name={evidenceText.otherConcepts(others.length)} share={rest} />}
      </tbody>
    </table>
  );
}

function ShareRow({ name, share }: { readonly name: string; readonly share: number }) {
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
      </th>
      <td class="share-bar" aria-hidden="true">
        <span style={{ width: `${100 * share}%` }} />
      </td>
      <td>{evidenceText.shareOf(share)}</td>
    </tr>
  );
}
