/** The evidence of one link in full: its parts as a sum, the shared concepts with their shares, both ranks. */

import type { LinkExplanation } from "../../view/explain-link.ts";
import type { NearPaper } from "../../view/nearest-papers.ts";
import { evidenceText, formatDecimal } from "../messages.ts";

/** Shared concepts listed one by one; the others are counted. */
const LISTED = 8;

interface LinkDetailsProps {
  readonly explanation: LinkExplanation;
  readonly near: NearPaper;
  readonly nameOf: (concept: number) => string;
}

export function LinkDetails({ explanation, near, nameOf }: LinkDetailsProps) {
  const listed = explanation.shared.slice(0, LISTED);
  const others = explanation.shared.slice(LISTED);
  const rest = others.reduce((sum, entry) => sum + entry.share, 0);
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
      {listed.length > 0 && (
        <table class="shares">
          <caption>{evidenceText.sharedConcepts}</caption>
          <tbody>
            {listed.map((entry) => (
              <ShareRow key={entry.concept} name={nameOf(entry.concept)} share={entry.share} />
            ))}
            {others.length > 0 && <ShareRow name={evidenceText.otherConcepts(others.length)} share={rest} />}
          </tbody>
        </table>
      )}
      <p class="hint">{evidenceText.ranks(near.rankHere, near.rankThere)}</p>
    </div>
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
