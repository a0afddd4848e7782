/** A link as the sum of its parts: a bar, and each part with its reason and what would remain without it. */

import type { PairExplanation } from "../../view/explain-pair.ts";
import { evidenceText } from "../messages/evidence.ts";
import { formatDecimal } from "../messages/numbers.ts";
import { whyText } from "../messages/why.ts";
import type { PairPartProps } from "./pair-props.ts";

export function PairParts({ pair, nameOf }: PairPartProps) {
  const { parts, without, near } = pair;
  if (near === null) return null;
  // What is shown is subtracted as it is shown.
  const total = parts.reduce((sum, { hundredths }) => sum + hundredths, 0);
  return (
    <>
      <h3>{whyText.parts}</h3>
      <PairBar parts={parts} />
      <table class="pair-parts">
        <tbody>
          {parts.map((part, at) => (
            <tr key={part.kind}>
              <th scope="row">
                <span class={`part-key part-${part.kind}`} aria-hidden="true" />{" "}
                {evidenceText.kinds[part.kind]}
                <span class="evidence-meaning">{whyText.partSentence(part, pair, nameOf)}</span>
                <span class="evidence-meaning pair-without">
                  {whyText.without((total - part.hundredths) / 100, without[at].verdict)}
                </span>
              </th>
              <td>{formatDecimal(part.hundredths / 100)}</td>
            </tr>
          ))}
          <tr class="evidence-total">
            <th scope="row">{evidenceText.sum}</th>
            <td>{formatDecimal(near.weight)}</td>
          </tr>
        </tbody>
      </table>
      <p class="hint">{whyText.ranks(near.rankHere, near.rankThere)}</p>
    </>
  );
}

/** The whole bar is the weight. The table below it says the same in numbers. */
function PairBar({ parts }: Pick<PairExplanation, "parts">) {
  const weight = parts.reduce((sum, part) => sum + part.value, 0);
  return (
    <div class="pair-bar" aria-hidden="true">
      {parts.map(({ kind, value, hundredths }) => (
        <span
          key={kind}
          class={`part part-${kind}`}
          title={whyText.partOf(kind, hundredths)}
          style={{ width: `${(100 * value) / weight}%` }}
        />
      ))}
    </div>
  );
}
