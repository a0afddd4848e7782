/**
 * What a picture carries so that it can be traced to its data: which program,
 * which content, which options. No clock: the same map gives the same picture.
 *
 *     markFigure(atlas) → { software: "Littoral 0.1.0", contentHash: "9f…", optionsHash: "41…", … }
 */

import { hashBytes } from "../atlas/hash-content.ts";
import { canonicalText } from "../lib/canonical-text.ts";
import type { OpenedAtlas } from "../model/index.ts";

export interface FigureMarks {
  readonly software: string;
  readonly title: string;
  /** Of the manifest. */
  readonly contentHash: string;
  /** SHA-256 of the manifest's options as JSON with sorted keys. */
  readonly optionsHash: string;
  readonly atlasVersion: number;
  readonly papers: number;
  readonly links: number;
  readonly regions: number;
}

export function markFigure({ manifest }: OpenedAtlas): FigureMarks {
  const { papers, links, regions } = manifest.counts;
  const options = canonicalText(manifest.options);
  return {
    software: `Littoral ${manifest.littoral}`,
    title: manifest.title,
    contentHash: manifest.contentHash,
    optionsHash: hashBytes(new TextEncoder().encode(options)),
    atlasVersion: manifest.version,
    papers,
    links,
    regions,
  };
}
