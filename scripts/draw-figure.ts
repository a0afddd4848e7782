/** The map as a figure, as the command line asks for it: a scene, what it shows, and its caption. */

import { buildAdjacency } from "../src/atlas/adjacency.ts";
import type { OpenedAtlas } from "../src/model/index.ts";
import type { Camera } from "../src/view/camera.ts";
import { composeCountedFigure, type FigureInput } from "../src/view/compose-figure.ts";
import { createLooks } from "../src/view/create-looks.ts";
import { prepareDrawing } from "../src/view/drawing.ts";
import { writeCaption } from "../src/view/figure-caption.ts";
import { filterPapers } from "../src/view/filter-papers.ts";
import { findPath } from "../src/view/find-path.ts";
import type { Scene } from "../src/view/scene.ts";
import { namePart } from "../src/view/name-part.ts";
import { createSearch } from "../src/view/search-papers.ts";
import { readStateUrl } from "../src/view/state-url.ts";
import type { ViewState } from "../src/view/view-state.ts";
import type { ExportRequest, ExportScope } from "./export/export-format.ts";
import type { FigureWishes } from "./export/figure-options.ts";

export interface DrawnFigure {
  readonly scene: Scene;
  readonly caption: string;
  /** What of the link to a view did not fit this atlas, in sentences. */
  readonly remarks: readonly string[];
}

/** A window of the page as it usually is: a link does not say how large its own was. */
const USUAL_WINDOW = { width: 1280, height: 800 };

export function drawFigure(
  request: Pick<ExportRequest, "atlas" | "papers" | "scope">,
  wishes: FigureWishes,
): DrawnFigure {
  const { atlas, papers, scope } = request;
  const { width, height, theme, hide, legend, line, view } = wishes;
  const { value: state, problems } = readStateUrl(view.slice(view.indexOf("#") + 1), atlas);
  const plain = { drawing: prepareDrawing(atlas.content), look: null };
  const seen =
    view === "" ? plain : (createLooks(atlas.content, plain.drawing)(state.look, state.cluster) ?? plain);
  const standing = papers ?? papersOf(state, atlas);
  const figure: FigureInput = {
    atlas,
    ...seen,
    width,
    height,
    theme,
    hide,
    legend,
    line,
    camera: cameraFor(state.camera, wishes),
    // What was named is shown as large as it fits; a view has its own place.
    close: papers,
    part: describeScope(scope),
    highlighted: standing === null ? null : new Set(standing),
    read: readOf(state, atlas),
  };
  const { scene, counts } = composeCountedFigure(figure);
  const { close, part = "" } = figure;
  const caption = writeCaption({ atlas, counts, hide, theme, look: seen.look, part, close });
  return {
    scene,
    caption,
    remarks: problems.map(({ given }) => `--view: “${given}” does not fit this map.`),
  };
}

function cameraFor(camera: Camera | null, { width, height }: FigureWishes): Camera | null {
  if (camera === null) return null;
  const growth = Math.min(width / USUAL_WINDOW.width, height / USUAL_WINDOW.height);
  return { ...camera, scale: camera.scale * growth };
}

function papersOf({ query, filters }: ViewState, atlas: OpenedAtlas): readonly number[] | null {
  const fitting = filterPapers(atlas.content, filters);
  if (query.trim() === "") return fitting;
  const found = createSearch(atlas)(query);
  const fit = fitting === null ? null : new Set(fitting);
  return found.filter((paper) => fit?.has(paper) ?? true);
}

function readOf(
  { focus, pair, cluster, selection }: ViewState,
  { content }: OpenedAtlas,
): FigureInput["read"] {
  const path =
    focus === null || pair === null
      ? null
      : (findPath(content.links, buildAdjacency(content.links), focus, pair)?.papers ?? [focus, pair]);
  const selected = selection === null ? null : new Set(selection);
  return { focus, path, selectedCluster: cluster, selected };
}

/** `the region “Tides”`, `papers found by “coral”`; '' for everything. */
function describeScope({ clusters, query }: ExportScope): string {
  const region = namePart(clusters);
  if (query === "") return region;
  return `papers found by “${query}”${region === "" ? "" : ` in ${region}`}`;
}
