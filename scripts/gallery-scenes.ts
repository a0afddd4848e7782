/** The scenes of the gallery: one function each, all in one list. People look at them; tests compare them as data. */

import { buildAdjacency } from "../src/atlas/adjacency.ts";
import { fitBounds } from "../src/view/camera.ts";
import { composeFigure } from "../src/view/compose-figure.ts";
import { ALL_LAYERS, composeScene, type SceneInput } from "../src/view/compose-scene.ts";
import { createLooks } from "../src/view/create-looks.ts";
import { findPath } from "../src/view/find-path.ts";
import { type Look, PLAIN_LOOK } from "../src/view/look.ts";
import { papersWithin, rectangleOf } from "../src/view/papers-within.ts";
import type { Scene } from "../src/view/scene.ts";
import { createSearch } from "../src/view/search-papers.ts";
import type { ThemeName } from "../src/view/theme.ts";
import type { World, Worlds } from "./gallery-worlds.ts";

export interface GalleryScene {
  readonly name: string;
  readonly compose: (worlds: Worlds) => Scene;
  /** Only where the collection is. */
  readonly needsVis?: boolean;
}

const DESK = { width: 1280, height: 800 };
const PAGE = { width: 980, height: 718 };
const PHONE = { width: 390, height: 760 };
const MARGIN = 20;

export const SCENES: readonly GalleryScene[] = [
  { name: "plain map, light", compose: ({ seeds }) => view(seeds()) },
  { name: "plain map, dark", compose: ({ seeds }) => view(seeds(), { theme: "dark" }) },
  { name: "figure for print, with legend", compose: ({ seeds }) => figure(seeds(), "print") },
  { name: "figure, dark, with legend", compose: ({ seeds }) => figure(seeds(), "dark") },
  { name: "a paper in focus", compose: focused },
  { name: "a paper pointed at, closer", compose: pointed },
  { name: "a region being read", compose: ({ seeds }) => view(seeds(), { selectedCluster: 2 }) },
  { name: "search: preference", compose: searched },
  { name: "filter: papers since 2018, dark", compose: filtered },
  { name: "the way from one paper to another", compose: paired },
  { name: "a selection", compose: ({ seeds }) => selected(seeds(), {}) },
  { name: "a selection among papers greyed out, dark", compose: selectedInFilter },
  { name: "coloured by year, sized by citations", compose: colouredByYear },
  { name: "coloured by stability", compose: ({ seeds }) => looked(seeds(), { colour: "stability" }) },
  { name: "coloured by trust in places, dark", compose: colouredByTrust },
  { name: "coloured by what is missing", compose: ({ dated }) => looked(dated(), { colour: "missing" }) },
  { name: "equal sizes, no contours, no names", compose: bare },
  { name: "phone, light", compose: ({ seeds }) => view(seeds(), {}, PHONE) },
  { name: "phone, a paper in focus, dark", compose: focusedOnPhone },
  { name: "close up, titles", compose: closeUp },
  { name: "papers at sea", compose: ({ atSea }) => view(atSea()) },
  { name: "titles from right to left", compose: rightToLeft },
  ...[1, 2, 3, 10].map((papers) => ({
    name: papers === 1 ? "one paper" : `${papers} papers`,
    compose: ({ few }: Worlds) => view(few(papers)),
  })),
  { name: "IEEE VIS, light", needsVis: true, compose: ({ vis }) => view(vis()) },
  {
    name: "IEEE VIS, coloured by sub-region",
    needsVis: true,
    compose: ({ vis }) => looked(vis(), { colour: "subregion" }),
  },
  { name: "IEEE VIS, a selection", needsVis: true, compose: ({ vis }) => selected(vis(), {}) },
];

/** The whole map in a window; what a scene changes, it says. */
function inputOf({ atlas, drawing }: World, changes: Partial<SceneInput>, viewport = DESK): SceneInput {
  return {
    atlas,
    drawing,
    camera: fitBounds(drawing.geography.bounds, viewport, MARGIN),
    viewport,
    theme: "light",
    focus: null,
    hover: null,
    selectedCluster: null,
    highlighted: null,
    selected: null,
    legend: false,
    layers: ALL_LAYERS,
    ...changes,
  };
}

function view(world: World, changes: Partial<SceneInput> = {}, viewport = DESK): Scene {
  return composeScene(inputOf(world, changes, viewport));
}

function figure({ atlas, drawing }: World, theme: ThemeName): Scene {
  return composeFigure({ atlas, drawing, ...PAGE, theme, camera: null });
}

/** Zoomed in so many times on a paper. */
function closer(world: World, paper: number, times: number): Pick<SceneInput, "camera"> {
  const { x, y } = world.atlas.content.map;
  const whole = fitBounds(world.drawing.geography.bounds, DESK, MARGIN).scale;
  return { camera: { x: x[paper], y: y[paper], scale: whole * times } };
}

/** The paper with the most links, the smaller index first. */
function mostLinked({ atlas }: World): number {
  const { degree } = atlas.content.map;
  return degree.reduce((best, links, paper) => (links > degree[best] ? paper : best), 0);
}

function focused({ seeds }: Worlds): Scene {
  return view(seeds(), { focus: mostLinked(seeds()) });
}

function pointed({ seeds }: Worlds): Scene {
  const paper = mostLinked(seeds());
  return view(seeds(), { hover: paper, ...closer(seeds(), paper, 2.5) });
}

function focusedOnPhone({ seeds }: Worlds): Scene {
  return view(seeds(), { focus: mostLinked(seeds()), theme: "dark" }, PHONE);
}

function searched({ seeds }: Worlds): Scene {
  const { atlas } = seeds();
  return view(seeds(), { highlighted: new Set(createSearch(atlas)("preference")) });
}

function sinceYear({ atlas }: World, from: number): Set<number> {
  const { year } = atlas.content.papers;
  return new Set([...year.keys()].filter((paper) => (year[paper] ?? 0) >= from));
}

function filtered({ dated }: Worlds): Scene {
  return view(dated(), { highlighted: sinceYear(dated(), 2018), theme: "dark" });
}

function paired({ seeds }: Worlds): Scene {
  const { links } = seeds().atlas.content;
  const last = links.offsets.length - 2;
  const path = findPath(links, buildAdjacency(links), 0, last);
  return view(seeds(), { focus: 0, path: path?.papers ?? [0, last] });
}

/** The left half of the map. */
function leftHalf({ atlas, drawing }: World): Set<number> {
  const { minX, minY, maxX, maxY } = drawing.geography.bounds;
  const corner = { x: (minX + maxX) / 2, y: maxY };
  return new Set(papersWithin(atlas.content.map, rectangleOf({ x: minX, y: minY }, corner)));
}

function selected(world: World, changes: Partial<SceneInput>): Scene {
  return view(world, { selected: leftHalf(world), ...changes });
}

function selectedInFilter({ dated }: Worlds): Scene {
  return selected(dated(), { highlighted: sinceYear(dated(), 2018), theme: "dark" });
}

function looked(world: World, look: Partial<Look>, theme: ThemeName = "light"): Scene {
  const { atlas, drawing } = world;
  const seen = createLooks(atlas.content, drawing)({ ...PLAIN_LOOK, ...look }, null);
  if (seen === null) throw new Error(`Nothing to show by ${look.colour}.`);
  return composeFigure({ atlas, ...seen, ...PAGE, theme, camera: null });
}

function colouredByYear({ dated }: Worlds): Scene {
  return looked(dated(), { colour: "year", size: "citations" });
}

function colouredByTrust({ seeds }: Worlds): Scene {
  return looked(seeds(), { colour: "trust" }, "dark");
}

function bare({ seeds }: Worlds): Scene {
  return looked(seeds(), { size: "equal", contours: false, names: false, links: "focus" });
}

function closeUp({ seeds }: Worlds): Scene {
  return view(seeds(), closer(seeds(), mostLinked(seeds()), 5));
}

function rightToLeft({ rightToLeft: world }: Worlds): Scene {
  return view(world(), { focus: 3, ...closer(world(), 3, 2.2) });
}
