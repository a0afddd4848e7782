/** The evidence of one link in full: its parts as a sum, the shared concepts with their shares, both ranks. */

import type { LinkExplanation } from "../../view/explain-link.ts";
import type { NearPaper } from "../../view/nearest-papers.ts";
import { evidenceText } from "../messages/evidence.ts";
import { formatDecimal } from "../messages/numbers.ts";
import { SharesTable } from "./shares-table.tsx";

/** Shared concepts listed one by one; the others are counted. */
const LISTED = 8;

interface LinkDetailsProps {
  readonly explanation: LinkExplanation;
  readonly near: NearPaper;
  readonly nameOf: (concept: number) => string;
}

export function LinkDetails({ explanation, near, nameOf }: LinkDetailsProps) {
  return (
    <div class="evidence">
      <table class="evidence-sum">
        <tbody>
          {explanation.parts.map((part) => (
            <tr key={part.kind}>
              <th scope="row">
                <span class={`part-key part-${part.kind}`} aria-hidden="true" />{" "}
                {evidenceText.kinds[part.kind]}
                <span class="evidence-meaning">{evidenceText.meaning[part.kind]}</span>
              </th>
              <td>{formatDecimal(part.hundredths / 100)}</td>
            </tr>
          ))}
          <tr class="evidence-total">
            <th scope="row">{evidenceText.sum}</th>
            <td>{formatDecimal(explanation.weight)}</td>
          </tr>
        </tbody>
      </table>
      {explanation.shared.length > 0 && (
        <SharesTable
          shared={explanation.shared}
          listed={LISTED}
          caption={evidenceText.sharedConcepts}
          nameOf={nameOf}
        />
      )}
      <p class="hint">{evidenceText.ranks(near.rankHere, near.rankThere)}</p>
    </div>
  );
}
