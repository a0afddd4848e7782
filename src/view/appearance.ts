/** How papers look: radius and colour, for the scene and for Sigma alike. */

import type { AtlasContent, LinkTable } from "../model/index.ts";
import { discColour } from "./palette.ts";
import type { Drawing } from "./drawing.ts";
import type { ThemeName } from "./theme.ts";

/** Radius in pixels of a paper without links and of one with as many as the most linked, before growth. */
export const SMALLEST = 3;
export const LARGEST = 8.5;
/** A few papers with very many links must not make all others small: this share of papers counts. */
const MOST_LINKED = 0.98;
/** Pixels per map unit at which a paper has its plain radius, when papers are few. */
const PLAIN_SCALE = 0.9;
const MANY_PAPERS = 500;
const LEAST_GROWTH = 0.3;
export const MOST_GROWTH = 1.6;
/** Links of a drawing without focus: two a paper, one from this many papers on. */
const TWO_LINKS_UP_TO = 2000;

/** Radius of every paper by its number of links, in pixels before growth. */
export function measurePapers(degree: Int32Array): Float32Array {
  const most = mostLinks(degree);
  return Float32Array.from(degree, (links) => radiusOfLinks(links, most));
}

/** The number of links from which on papers are drawn largest. */
export function mostLinks(degree: Int32Array): number {
  const sorted = Int32Array.from(degree).sort();
  return Math.max(1, sorted[Math.floor((sorted.length - 1) * MOST_LINKED)] ?? 1);
}

/** In pixels before growth. */
export function radiusOfLinks(links: number, most: number): number {
  return SMALLEST + (LARGEST - SMALLEST) * Math.min(1, links / most) ** 1.4;
}

/**
 * Factor of every radius at a camera scale (pixels per map unit): papers grow
 * gently as one zooms in and are small where many share the map.
 */
export function growthAt(papers: number, scale: number): number {
  return Math.min(MOST_GROWTH, Math.max(LEAST_GROWTH, crowdShare(papers) * (scale / PLAIN_SCALE) ** 0.45));
}

/** A paper's radius in pixels at a camera scale. */
export function radiusAt(
  drawing: Drawing,
  paper: number,
  scale: number,
  highlighted: ReadonlySet<number> | null = null,
): number {
  return plainRadius(drawing, paper, highlighted) * growthAt(drawing.radii.length, scale);
}

/** Factor of a match's radius; the more papers share the map, the larger, as all others are small there. */
const MATCH_GROWTH = 1.25;
/** Of matches only this share of what links add to a radius counts: all of them are to be seen. */
const MATCH_LINKS = 0.5;

/** A paper's radius in pixels before growth; larger when a search has found it. */
export function plainRadius(
  drawing: Drawing,
  paper: number,
  highlighted: ReadonlySet<number> | null,
): number {
  const radius = drawing.radii[paper];
  if (highlighted === null || !highlighted.has(paper)) return radius;
  const evened = SMALLEST + MATCH_LINKS * (radius - SMALLEST);
  return Math.max(radius, (evened * MATCH_GROWTH) / crowdShare(drawing.radii.length));
}

/** Share of their plain radius that papers have where many share the map. */
function crowdShare(papers: number): number {
  return Math.min(1, MANY_PAPERS / Math.max(1, papers)) ** 0.35;
}

/** Fill of every paper's disc, `#rrggbb`, by paper index. `region` is the map's column. */
export function colourPapers(drawing: Drawing, region: Int32Array, theme: ThemeName): string[] {
  const { hues } = drawing.geography;
  return Array.from(region, (cluster) => discColour(cluster < 0 ? -1 : hues[cluster], theme));
}

/** The strongest one or two links of every paper, ties to the smaller index. Link indices, ascending. O(links). */
export function findBackbone(content: AtlasContent): Int32Array {
  const { links, map } = content;
  const papers = map.x.length;
  const kept = papers > TWO_LINKS_UP_TO ? 1 : 2;
  const first = new Int32Array(papers).fill(-1);
  const second = new Int32Array(papers).fill(-1);
  const weights = sumParts(links);
  const offer = (paper: number, link: number) => {
    if (first[paper] < 0 || weights[link] > weights[first[paper]]) {
      second[paper] = first[paper];
      first[paper] = link;
    } else if (second[paper] < 0 || weights[link] > weights[second[paper]]) {
      second[paper] = link;
    }
  };
  for (let source = 0; source < papers; source++) {
    for (let link = links.offsets[source]; link < links.offsets[source + 1]; link++) {
      offer(source, link);
      offer(links.targets[link], link);
    }
  }
  const chosen = new Set<number>([...first, ...(kept === 2 ? second : [])]);
  chosen.delete(-1);
  return Int32Array.from(chosen).sort();
}

/** Weight of every link: the sum of its parts. */
export function sumParts(links: LinkTable): Float64Array {
  const kinds = links.parts.length / Math.max(1, links.targets.length);
  return Float64Array.from(links.targets, (_, link) => {
    let sum = 0;
    for (let kind = 0; kind < kinds; kind++) sum += links.parts[link * kinds + kind];
    return sum;
  });
}
