/** Why two papers have no link: what they have in common, and what would have been needed. */

import { evidenceText } from "../messages/evidence.ts";
import { whyText } from "../messages/why.ts";
import { pairSpaceOf } from "./pair-reading.ts";
import type { PairPartProps } from "./pair-props.ts";

export function PairGap({ session, pair, nameOf }: PairPartProps) {
  const { parts, gap } = pair;
  if (gap === null) return null;
  const needed = Math.min(...gap.bars);
  const { kept, knowsCitations } = pairSpaceOf(session.atlas);
  const nothing = knowsCitations ? whyText.nothingKnown : whyText.noneButUnknown;
  return (
    <>
      <h3>{whyText.far}</h3>
      <p>{whyText.farSentence(gap, kept)}</p>
      {needed > 0 && (
        <table class="pair-parts">
          <caption>{whyText.knownParts}</caption>
          <tbody>
            {parts.map((part) => (
              <tr key={part.kind}>
                <th scope="row">
                  <span class={`part-key part-${part.kind}`} aria-hidden="true" />{" "}
                  {evidenceText.kinds[part.kind]}
                  <span class="evidence-meaning">{whyText.partSentence(part, pair, nameOf)}</span>
                </th>
                <td>{whyText.strength(part.value)}</td>
              </tr>
            ))}
            <tr class="evidence-total">
              <th scope="row">
                {whyText.withoutTexts}
                {parts.length === 0 && <span class="evidence-meaning">{nothing}</span>}
                {!knowsCitations && <span class="evidence-meaning">{whyText.unknownCitations}</span>}
              </th>
              <td>{whyText.strength(gap.known)}</td>
            </tr>
            <tr>
              <th scope="row">
                <span class="part-key part-text" aria-hidden="true" /> {evidenceText.kinds.text}
                <span class="evidence-meaning">{whyText.mostTextMeaning}</span>
              </th>
              <td>{whyText.mostText(gap.mostText)}</td>
            </tr>
            <tr class="evidence-total">
              <th scope="row">{whyText.needed}</th>
              <td>{whyText.neededOf(needed)}</td>
            </tr>
          </tbody>
        </table>
      )}
    </>
  );
}
