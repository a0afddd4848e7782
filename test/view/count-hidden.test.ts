import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkSources } from "../../src/atlas/adjacency.ts";
import { countLeftOut, countLinks, listAtSea } from "../../src/view/count-hidden.ts";
import { prepareDrawing } from "../../src/view/drawing.ts";
import { fitBounds } from "../../src/view/camera.ts";
import { composeScene } from "../../src/view/compose-scene.ts";
import { NO_FILTERS } from "../../src/view/filters.ts";
import { buildQuietly, readSeeds } from "../support/build-seeds.ts";
import { openInMemory } from "../support/opened-atlas.ts";

const atlas = openInMemory(buildQuietly([readSeeds()]).atlas!);
const { content } = atlas;
const drawing = prepareDrawing(content);
const count = content.papers.id.length;
const sources = linkSources(content.links);

describe("what is not shown", () => {
  test("links are counted as the scene of the whole map draws them, with and without a focus", () => {
    const viewport = { width: 4000, height: 4000 };
    const camera = fitBounds(drawing.geography.bounds, viewport, 100);
    for (const focus of [null, 0, 20, 111]) {
      const scene = composeScene({
        atlas,
        drawing,
        camera,
        viewport,
        theme: "light",
        focus,
        hover: null,
        selectedCluster: null,
        highlighted: null,
        selected: null,
        legend: false,
        layers: ["links"],
      });
      const { all, drawn } = countLinks(content, { backbone: drawing.backbone, focus, path: null });
      expect(all).toBe(content.links.targets.length);
      expect(drawn).toBe(new Set(scene.links.map(({ link }) => link)).size);
    }
  });

  test("the links of a way between two papers take the place of those of the focus", () => {
    const papers = fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }), { minLength: 2, maxLength: 6 });
    const backbone = Int32Array.of(0, 5, 9);
    fc.assert(
      fc.property(papers, (path) => {
        const drawn = new Set<number>(backbone);
        for (let step = 1; step < path.length; step++) {
          const ends = [path[step - 1], path[step]].sort((a, b) => a - b);
          content.links.targets.forEach((target, link) => {
            if (sources[link] === ends[0] && target === ends[1]) drawn.add(link);
          });
        }
        expect(countLinks(content, { backbone, focus: path[0], path }).drawn).toBe(drawn.size);
      }),
      { numRuns: 40 },
    );
  });

  test("papers at sea are those in no region", () => {
    const region = content.map.region.map((home, paper) => (paper % 50 === 3 ? -1 : home));
    expect(listAtSea({ ...content, map: { ...content.map, region } })).toEqual(
      Array.from({ length: count }, (_, paper) => paper).filter((paper) => region[paper] < 0),
    );
  });

  test("each filter tells how many papers it leaves out by itself", () => {
    const filters = { ...NO_FILTERS, clusters: [0], degree: { from: 0, to: 9 } };
    const left = countLeftOut(content, filters);
    expect(left).toContainEqual({ facet: "clusters", papers: count - content.clusters[0].size });
    const many = content.map.degree.filter((links) => links > 9).length;
    expect(left).toContainEqual({ facet: "degree", papers: many });
    expect(left).toHaveLength(2);
    expect(countLeftOut(content, NO_FILTERS)).toEqual([]);
  });
});
