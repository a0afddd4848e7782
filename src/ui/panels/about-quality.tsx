/** The quality figures of the atlas, each with a sentence that says what it means. */

import { isTooFewToJudge, type Quality } from "../../model/index.ts";
import { aboutText } from "../messages/about.ts";
import { regionsText } from "../messages/regions.ts";

interface AboutQualityProps {
  readonly quality: Quality;
  /** Number of papers. */
  readonly papers: number;
}

export function AboutQuality({ quality, papers }: AboutQualityProps) {
  if (isTooFewToJudge(papers)) {
    return (
      <>
        <h3>{aboutText.trust}</h3>
        <p class="hint">{regionsText.tooFew(papers)}</p>
      </>
    );
  }
  return (
    <>
      <h3>{aboutText.trust}</h3>
      <dl class="figures">
        {describeQuality(quality).map(([name, meaning]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function describeQuality(quality: Quality): (readonly [name: string, meaning: string])[] {
  const { map, coverage, citations } = quality;
  const figures: (readonly [string, string])[] = [
    [aboutText.stability, aboutText.stabilityMeaning(quality.stability)],
    [
      aboutText.modularity,
      aboutText.modularityMeaning(quality.modularity, quality.modularityZ, quality.rewirings),
    ],
    [aboutText.preservation, aboutText.preservationMeaning(map.neighbourPreservation)],
    [aboutText.trustworthiness, aboutText.trustworthinessMeaning(map.trustworthiness)],
    [aboutText.continuity, aboutText.continuityMeaning(map.continuity)],
    [aboutText.silhouette, aboutText.silhouetteMeaning(quality.silhouette)],
    [aboutText.coverage, aboutText.coverageMeaning(coverage.abstracts, coverage.years, coverage.references)],
  ];
  if (citations !== null) {
    const { linked, sameRegion, lift } = citations;
    figures.push([aboutText.citations, aboutText.citationsMeaning(linked, sameRegion, lift)]);
  }
  return figures;
}
