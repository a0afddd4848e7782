/**
 * The only file that knows Sigma (3.0.3; its version 4 will need a new one).
 *
 * Sigma draws papers and links and nothing else: no labels, no picking, no
 * gestures, no camera of its own. It is handed scenes; between two of them only
 * the camera moves. Map (x, y) is Sigma's graph point (x, −y); with a square
 * bounding box of side 1000 its frame is that divided by 1000, plus a half.
 */

import { MultiUndirectedGraph } from "graphology";
import { Sigma } from "sigma";
import { EdgeProgram, NodeProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Camera, Point, Viewport } from "../view/camera.ts";
import type { Scene } from "../view/scene.ts";
import {
  CURVED,
  DISC_FRAGMENT,
  DISC_VERTEX,
  LINK_FRAGMENT,
  LINK_VERTEX,
  STRAIGHT,
  TRIANGLE,
} from "./map-shaders.ts";
import { type LinkMark, markLink, markPaper, type PaperMark, SPAN } from "./map-marks.ts";

export interface MapAdapter {
  /** Takes over papers and links of a scene; links that it leaves out are hidden. */
  readonly load: (scene: Scene) => void;
  /** Draws at once. `grow`: a disc's radius now ÷ its radius in the loaded scene. */
  readonly draw: (camera: Camera, viewport: Viewport, grow: number) => void;
  /** Where Sigma has put a map point, in pixels: to test that both cameras agree. */
  readonly place: (point: Point) => Point;
  readonly dispose: () => void;
}

const { FLOAT, UNSIGNED_BYTE } = WebGLRenderingContext;
const floats = (name: string, size: number) => ({ name, size, type: FLOAT });
const colour = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });

/** What a program is handed to set its uniforms. */
interface Target {
  readonly gl: WebGLRenderingContext | WebGL2RenderingContext;
  readonly uniformLocations: Record<string, WebGLUniformLocation>;
}

function setUniforms(params: RenderParams, { gl, uniformLocations }: Target): void {
  gl.uniformMatrix3fv(uniformLocations["u_matrix"], false, params.matrix);
  gl.uniform1f(uniformLocations["u_px"], params.correctionRatio * 2);
  gl.uniform1f(uniformLocations["u_soft"], 1 / params.pixelRatio);
  gl.uniform1f(uniformLocations["u_grow"] ?? null, 1 / params.sizeRatio);
}

class DiscProgram extends NodeProgram {
  /** Without a buffer for picking, so that discs are drawn once and not twice. */
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }

  override getDefinition() {
    return {
      VERTICES: TRIANGLE.length,
      VERTEX_SHADER_SOURCE: DISC_VERTEX,
      FRAGMENT_SHADER_SOURCE: DISC_FRAGMENT,
      METHOD: WebGLRenderingContext.TRIANGLES,
      UNIFORMS: ["u_matrix", "u_px", "u_soft", "u_grow"],
      ATTRIBUTES: [
        floats("a_position", 2),
        floats("a_radius", 1),
        floats("a_rim", 1),
        colour("a_fill"),
        colour("a_stroke"),
      ],
      CONSTANT_ATTRIBUTES: [floats("a_angle", 1)],
      CONSTANT_DATA: TRIANGLE,
    };
  }

  override processVisibleItem(_node: number, start: number, data: NodeDisplayData & PaperMark): void {
    const { x, y, size, rimWidth, color, rim } = data;
    this.array.set([x, y, size, rimWidth, floatColor(color), floatColor(rim)], start);
  }

  override setUniforms(params: RenderParams, target: Target): void {
    setUniforms(params, target);
  }
}

/** A program for links that are drawn as ribbons of this shape. */
const linkProgram = (ribbon: number[][]) =>
  class LinkProgram extends EdgeProgram {
    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
      super(gl, null, renderer);
    }

    override getDefinition() {
      return {
        VERTICES: ribbon.length,
        VERTEX_SHADER_SOURCE: LINK_VERTEX,
        FRAGMENT_SHADER_SOURCE: LINK_FRAGMENT,
        METHOD: WebGLRenderingContext.TRIANGLE_STRIP,
        UNIFORMS: ["u_matrix", "u_px", "u_soft"],
        ATTRIBUTES: [
          floats("a_start", 2),
          floats("a_end", 2),
          floats("a_bend", 2),
          floats("a_width", 1),
          colour("a_colour"),
        ],
        CONSTANT_ATTRIBUTES: [floats("a_step", 2)],
        CONSTANT_DATA: ribbon,
      };
    }

    /** Sigma hands over edge index, place in the array, both ends and the link. */
    override processVisibleItem(
      ...item: [number, number, NodeDisplayData, NodeDisplayData, EdgeDisplayData & LinkMark]
    ): void {
      const [, start, source, target, { bendX, bendY, size, color }] = item;
      this.array.set([source.x, source.y, target.x, target.y, bendX, bendY, size, floatColor(color)], start);
    }

    override setUniforms(params: RenderParams, target: Target): void {
      setUniforms(params, target);
    }
  };

type PaperGraph = MultiUndirectedGraph<PaperMark, LinkMark>;

/**
 * Brings the graph in line with a scene and says whether it or its order is new. Attributes are
 * written in place: Sigma is then told once, not once a paper.
 */
function loadScene(graph: PaperGraph, scene: Scene, ends: (link: number) => [number, number]): boolean {
  const { scale, x, y } = scene.transform;
  const toMap = (px: number, py: number): Point => ({ x: (px - x) / scale, y: (py - y) / scale });
  let grown = false;
  for (const disc of scene.papers) {
    const mark = markPaper(disc, toMap(disc.x, disc.y));
    const key = String(disc.paper);
    if (graph.hasNode(key)) {
      const before = graph.getNodeAttributes(key);
      if (before.zIndex !== mark.zIndex) grown = true;
      Object.assign(before, mark);
      continue;
    }
    graph.addNode(key, mark);
    grown = true;
  }
  graph.forEachEdge((_key, mark) => {
    mark.hidden = true;
  });
  for (const line of scene.links) {
    const bend = line.bend ?? { x: (line.x1 + line.x2) / 2, y: (line.y1 + line.y2) / 2 };
    const mark = markLink(line, toMap(bend.x, bend.y));
    const key = String(line.link);
    if (graph.hasEdge(key)) {
      Object.assign(graph.getEdgeAttributes(key), mark);
      continue;
    }
    const [source, target] = ends(line.link);
    graph.addEdgeWithKey(key, String(source), String(target), mark);
    grown = true;
  }
  return grown;
}

/**
 * Mounts Sigma in an element. Throws when there is no WebGL.
 *
 * @param ends the two papers of a link
 * @param onLost called once when the graphics card takes its context away
 */
export function createMapAdapter(
  container: HTMLElement,
  ends: (link: number) => [number, number],
  onLost: () => void,
): MapAdapter {
  const graph: PaperGraph = new MultiUndirectedGraph();
  let grow = 1;
  let pixelRatio = window.devicePixelRatio;
  const sigma = new Sigma(graph, container, {
    defaultNodeType: "paper",
    defaultEdgeType: "straight",
    nodeProgramClasses: { paper: DiscProgram },
    edgeProgramClasses: { straight: linkProgram(STRAIGHT), curved: linkProgram(CURVED) },
    renderLabels: false,
    zIndex: true,
    stagePadding: 0,
    zoomToSizeRatioFunction: () => 1 / grow,
    enableCameraRotation: false,
    allowInvalidContainer: true,
  });
  sigma.setCustomBBox({ x: [-SPAN / 2, SPAN / 2], y: [-SPAN / 2, SPAN / 2] });
  const canvases = Object.values(sigma.getCanvases());
  for (const canvas of canvases) canvas.addEventListener("webglcontextlost", onLost, { once: true });
  return {
    load: (scene) => {
      const grown = loadScene(graph, scene, ends);
      const partialGraph = { nodes: graph.nodes(), edges: graph.edges() };
      sigma.refresh({ partialGraph, skipIndexation: !grown, schedule: true });
    },
    draw: (camera, viewport, growth) => {
      grow = growth;
      // Sigma looks at the size of its element only: a window moved to a finer screen keeps that.
      if (pixelRatio !== window.devicePixelRatio) sigma.resize(true);
      pixelRatio = window.devicePixelRatio;
      const ratio = Math.min(viewport.width, viewport.height) / (SPAN * camera.scale);
      // Not by setState: that would ask for another frame beside this one, every time.
      Object.assign(sigma.getCamera(), { x: 0.5 + camera.x / SPAN, y: 0.5 - camera.y / SPAN, ratio });
      sigma.refresh({ partialGraph: {}, skipIndexation: true });
    },
    place: (point) => sigma.graphToViewport({ x: point.x, y: -point.y }),
    dispose: () => {
      for (const canvas of canvases) canvas.removeEventListener("webglcontextlost", onLost);
      sigma.kill();
    },
  };
}
