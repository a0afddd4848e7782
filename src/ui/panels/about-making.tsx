/** The settings and versions an atlas was made with: what another person needs to make it again. */

import type { BuildOptions, Manifest } from "../../model/index.ts";
import { EVIDENCE_KINDS } from "../../model/index.ts";
import { aboutText } from "../messages/about.ts";
import { formatCount, formatTenth } from "../messages/numbers.ts";

export function AboutMaking({ manifest }: { readonly manifest: Manifest }) {
  const { options, quality } = manifest;
  const rows: readonly (readonly [string, string])[] = [
    [aboutText.weights, describeWeights(options)],
    [aboutText.neighbours, numberOr(options.neighbours, aboutText.neighboursAuto)],
    [aboutText.regionsWanted, numberOr(options.regions, aboutText.regionsAuto)],
    [aboutText.resolution, aboutText.resolutionUsed(quality.resolution, options.resolution !== null)],
    [aboutText.seed, formatCount(options.seed)],
    [aboutText.version, aboutText.versionOf(manifest.littoral, manifest.version)],
  ];
  return (
    <>
      <h3>{aboutText.making}</h3>
      <dl class="figures">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{aboutText.hash}</dt>
          <dd>
            <code class="hash">{manifest.contentHash}</code>
            {aboutText.hashMeaning}
          </dd>
        </div>
      </dl>
    </>
  );
}

function describeWeights(options: BuildOptions): string {
  return EVIDENCE_KINDS.map((kind) => `${aboutText.kinds[kind]} ${formatTenth(options.weights[kind])}`).join(
    ", ",
  );
}

function numberOr(value: number | null, automatic: string): string {
  return value === null ? automatic : formatCount(value);
}
