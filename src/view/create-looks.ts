/**
 * Prepares what is seen: the drawing with other sizes and links, and what a scene
 * needs to know of colours, layers and legend. The same look gives the same
 * object again, so painters can tell by identity that nothing has changed.
 * Centrality and trust are worked out when they are first asked for.
 */

import type { AtlasContent } from "../model/index.ts";
import { classifyPapers } from "./classify-papers.ts";
import { kindColours, QUIET, REST, scaleColours, unknownColour } from "./colour-scale.ts";
import { colourSubregions } from "./colour-subregions.ts";
import type { Drawing } from "./drawing.ts";
import { linksOfLayer } from "./link-layer.ts";
import type { ColourBy, Look, SizeBy } from "./look.ts";
import { LOOK_WORDS } from "./look-words.ts";
import { HUES } from "./palette.ts";
import type { PaperClasses } from "./paper-classes.ts";
import type { ByTheme, ColourLegend, LegendRow, PaperColours, SceneLook } from "./scene-look.ts";
import { type PaperSizes, sizePapers } from "./size-papers.ts";
import type { ThemeName } from "./theme.ts";

export interface Seen {
  readonly drawing: Drawing;
  readonly look: SceneLook;
}

/** @returns `null` when the atlas has nothing that such colours could show */
export type MakeLook = (look: Look, cluster: number | null) => Seen | null;

const THEME_NAMES: readonly ThemeName[] = ["light", "dark", "print"];

/** @param cluster the one being read; only the links of its layer depend on it */
export function createLooks(content: AtlasContent, drawing: Drawing): MakeLook {
  const colours = remember((colour: ColourBy) => colourBy(content, colour));
  const sizes = remember((size: SizeBy): PaperSizes => sizePapers(content, drawing.radii, size));
  let last: { readonly key: string; readonly seen: Seen } | null = null;
  return (look, cluster) => {
    const key = JSON.stringify([look, look.links === "cluster" ? cluster : null]);
    if (last?.key === key) return last.seen;
    const coloured = colours(look.colour);
    if (coloured === null && look.colour !== "cluster") return null;
    const { radii, legend } = sizes(look.size);
    const backbone = linksOfLayer(content, drawing.backbone, { layer: look.links, cluster });
    const { contours, names, links } = look;
    const seen: Seen = {
      drawing: { ...drawing, radii, backbone },
      look: {
        colours: coloured?.colours ?? null,
        contours,
        names,
        links,
        legend: { colour: coloured?.legend ?? null, size: legend },
      },
    };
    last = { key, seen };
    return seen;
  };
}

/** Works out each answer once. */
function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

interface Coloured {
  readonly colours: PaperColours;
  readonly legend: ColourLegend;
}

function colourBy(content: AtlasContent, colour: ColourBy): Coloured | null {
  if (colour === "subregion") return paintSubregions(content);
  const classes = classifyPapers(content, colour);
  return classes === null ? null : paintClasses(classes, colour);
}

function paintClasses(classes: PaperClasses, colour: ColourBy): Coloured {
  const fills = byTheme((theme) => fillsOf(classes, theme));
  const unknown = byTheme(unknownColour);
  const rows: LegendRow[] = classes.labels.map((label, index) => ({
    label,
    count: classes.counts[index],
    fill: byTheme((theme) => fills[theme][index]),
    hollow: false,
  }));
  if (classes.unknown > 0) {
    rows.push({ label: classes.unknownLabel, count: classes.unknown, fill: unknown, hollow: true });
  }
  return {
    colours: {
      of: classes.of,
      hollow: Uint8Array.from(classes.of, (one) => (one < 0 ? 1 : 0)),
      fills,
      unknown,
    },
    legend: { title: LOOK_WORDS.title(colour), reading: byTheme(classes.reading), rows },
  };
}

function fillsOf({ kind, labels, rest, quiet }: PaperClasses, theme: ThemeName): string[] {
  if (kind === "scale") return scaleColours(labels.length, theme);
  const own = kindColours(labels.length, theme);
  let next = 0;
  return labels.map((_, index) => {
    if (index === rest) return REST[theme];
    return index === quiet ? QUIET[theme] : own[next++];
  });
}

/** As the plain look has it, hollow means no abstract. */
function paintSubregions({ map, papers }: AtlasContent): Coloured | null {
  if (map.subregion.every((one) => one < 0)) return null;
  const hollow = new Uint8Array(map.x.length);
  for (const paper of papers.withoutAbstract ?? []) hollow[paper] = 1;
  const reading: ByTheme = byTheme(() => LOOK_WORDS.subregions);
  return {
    colours: {
      of: colourSubregions(map),
      hollow,
      fills: byTheme((theme) => HUES.map((hue) => hue[theme === "dark" ? "dark" : "light"].disc)),
      unknown: byTheme(unknownColour),
    },
    legend: { title: LOOK_WORDS.title("subregion"), reading, rows: [] },
  };
}

function byTheme<Value>(make: (theme: ThemeName) => Value): Record<ThemeName, Value> {
  const [light, dark, print] = THEME_NAMES.map(make);
  return { light, dark, print };
}
