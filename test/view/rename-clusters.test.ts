import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import type { Atlas, OpenedAtlas, Rename } from "../../src/model/index.ts";
import { writeGexf } from "../../src/formats/write-gexf.ts";
import { snapshotMap } from "../../src/view/snapshot-map.ts";
import { writeJson } from "../../src/formats/write-json.ts";
import {
  applyRenames,
  attachRenames,
  cleanName,
  forgetRename,
  LONGEST_NAME,
  renameCluster,
} from "../../src/view/rename-clusters.ts";
import { alterFile, openSound, problemsOf } from "../support/alter-atlas.ts";
import { buildQuietly, readSeeds } from "../support/build-seeds.ts";
import { openInMemory } from "../support/opened-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const open = (atlas: Atlas): OpenedAtlas => openInMemory(atlas);
const made = open(makeSyntheticAtlas(4, 10));

const named = (atlas: OpenedAtlas, cluster: number, name: string): OpenedAtlas => ({
  ...atlas,
  user: renameCluster(atlas, cluster, name),
});
const labels = (atlas: OpenedAtlas) => applyRenames(atlas).content.clusters.map(({ label }) => label);

describe("a rename", () => {
  test("changes one label and nothing else", () => {
    const atlas = named(made, 2, "  Shore \n life ");
    const shown = applyRenames(atlas);
    expect(shown.content.clusters[2]).toEqual({ ...made.content.clusters[2], label: "Shore life" });
    expect(labels(atlas).filter((label, index) => label !== made.content.clusters[index].label)).toEqual([
      "Shore life",
    ]);
    expect({ ...shown.content, clusters: made.content.clusters }).toEqual(made.content);
  });

  test("is kept with papers of the cluster, and taken back by '' or the name that was found", () => {
    const atlas = named(made, 1, "Reefs");
    const { papers, level } = atlas.user.notes.renames![0];
    expect(level).toBe(1);
    expect(papers).toHaveLength(10);
    for (const id of papers) expect(made.content.map.region[made.content.papers.id.indexOf(id)]).toBe(1);
    expect(renameCluster(atlas, 1, "").notes).toEqual(made.user.notes);
    expect(renameCluster(atlas, 1, made.content.clusters[1].label).notes).toEqual(made.user.notes);
    expect(renameCluster(atlas, 1, "Other").notes.renames).toEqual([{ level: 1, name: "Other", papers }]);
  });

  test("leaves other notes and all decisions alone", () => {
    const user = { decisions: { stopWords: ["a"] }, notes: { stars: ["x"], later: { version: 9 } } };
    const { decisions, notes } = renameCluster({ ...made, user }, 0, "Bay");
    expect(decisions).toEqual(user.decisions);
    expect(notes).toMatchObject(user.notes);
  });

  test("is part of exports, and of no hash", () => {
    const synthetic = makeSyntheticAtlas(4, 10);
    const user = renameCluster(made, 3, "Sands & <tides>");
    const opened = openSound(encodeAtlas({ ...synthetic, user }));
    expect(opened.manifest.contentHash).toBe(openSound(encodeAtlas(synthetic)).manifest.contentHash);
    const shown = applyRenames(opened);
    expect(writeJson(shown)).toContain("Sands & <tides>");
    expect(writeGexf(snapshotMap(shown, null))).toContain("Sands &amp; &lt;tides&gt;");
  });
});

/** Where a name belongs, by the words of the rule: counted with plain loops. */
function findHomeSlowly({ content }: OpenedAtlas, { level, papers }: Rename): number {
  const ids = [...new Set(papers)];
  let best = -1;
  let most = 0;
  content.clusters.forEach((cluster, index) => {
    if (cluster.level !== level) return;
    const members = content.papers.id.filter((id, paper) => {
      const there = level === 1 ? content.map.region[paper] : content.map.subregion[paper];
      return (
        there === index && ids.some((known) => known === id || content.papers.aliases[paper].includes(known))
      );
    });
    if (members.length > most) [best, most] = [index, members.length];
  });
  return most > 0 && most >= ids.length / 2 ? best : -1;
}

describe("after a rebuild", () => {
  test("a name is found where most of its papers are, at least half, by the words of the rule", () => {
    const ids = made.content.papers.id;
    const some = fc.array(fc.constantFrom(...ids, "gone", "lost"), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(
        some,
        fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 40, maxLength: 40 }),
        (papers, region) => {
          const rename: Rename = { level: 1, name: "Bay", papers };
          const map = { ...made.content.map, region: Int32Array.from(region) };
          const atlas = {
            ...made,
            content: { ...made.content, map },
            user: { decisions: {}, notes: { renames: [rename] } },
          };
          const home = findHomeSlowly(atlas, rename);
          const { byCluster, lost } = attachRenames(atlas);
          expect([...byCluster]).toEqual(home < 0 ? [] : [[home, rename]]);
          expect(lost).toEqual(home < 0 ? [rename] : []);
        },
      ),
    );
  });

  test("papers are known by the ids they had", () => {
    const papers = made.content.papers.id.slice(10, 20).map((id) => `old ${id}`);
    const aliases = made.content.papers.id.map((id) => [`old ${id}`]);
    const content = { ...made.content, papers: { ...made.content.papers, aliases } };
    const user = { decisions: {}, notes: { renames: [{ level: 1 as const, name: "Bay", papers }] } };
    expect(attachRenames({ content, user }).byCluster.get(1)?.name).toBe("Bay");
  });

  test("of two names for one cluster the one with more papers has it, and the other is listed", () => {
    const ids = made.content.papers.id;
    const [few, many]: Rename[] = [
      { level: 1, name: "Few", papers: ids.slice(0, 3) },
      { level: 1, name: "Many", papers: ids.slice(3, 9) },
    ];
    const atlas = { ...made, user: { decisions: {}, notes: { renames: [few, many] } } };
    expect(labels(atlas)[0]).toBe("Many");
    expect(attachRenames(atlas)).toMatchObject({ lost: [], outdone: [{ rename: few, cluster: 0 }] });
    expect(forgetRename(atlas.user, few).notes.renames).toEqual([many]);
  });

  test("a name that waits for a cluster does not take over when the cluster is named anew or its name taken back", () => {
    const ids = made.content.papers.id;
    const renames: Rename[] = [
      { level: 1, name: "X", papers: ids.slice(0, 5) },
      { level: 1, name: "Y", papers: ids.slice(0, 5) },
      { level: 1, name: "Elsewhere", papers: ids.slice(10, 20) },
    ];
    const atlas = { ...made, user: { decisions: {}, notes: { renames } } };
    expect(labels(named(atlas, 0, "Z")).slice(0, 2)).toEqual(["Z", "Elsewhere"]);
    const found = made.content.clusters[0].label;
    for (const back of ["", found]) {
      expect(labels(named(atlas, 0, back)).slice(0, 2)).toEqual([found, "Elsewhere"]);
    }
  });

  test("the names of the seeds' regions survive another resolution or are listed, none is lost", () => {
    const first = buildQuietly([readSeeds()], { regions: 8 }).atlas!;
    let atlas = open(first);
    for (let cluster = 0; cluster < 8; cluster++) atlas = named(atlas, cluster, `Mine ${cluster}`);
    const second = open(buildQuietly([readSeeds()], { regions: 12 }).atlas!);
    const rebuilt = { ...second, user: atlas.user };
    const { byCluster, lost, outdone } = attachRenames(rebuilt);
    expect(byCluster.size + lost.length + outdone.length).toBe(8);
    expect(byCluster.size).toBeGreaterThanOrEqual(5);
    for (const [cluster, { papers, name }] of byCluster) {
      const inside = papers.filter(
        (id) => second.content.map.region[second.content.papers.id.indexOf(id)] === cluster,
      );
      expect(inside.length).toBeGreaterThanOrEqual(papers.length / 2);
      expect(labels(rebuilt)[cluster]).toBe(name);
    }
  });
});

describe("what a file says", () => {
  const file = encodeAtlas(makeSyntheticAtlas(4, 10));
  const withNotes = (notes: unknown) => alterFile(file, { "user.json": { decisions: {}, notes } });

  test("is checked, and unknown notes are kept", () => {
    expect(openSound(withNotes({ stars: [1] })).user.notes).toEqual({ stars: [1] });
    expect(problemsOf(withNotes({ renames: [{ level: 3, name: "a", papers: [] }] }))).toContain("level");
    expect(problemsOf(withNotes({ renames: "Bay" }))).toContain("renames");
  });

  test("names are shown as one line of bounded length", () => {
    expect(cleanName(" a\u0000\n b\u202ec ")).toBe("a b c");
    expect(Array.from(cleanName("𝒜".repeat(500)))).toHaveLength(LONGEST_NAME);
    const papers = made.content.papers.id.slice(0, 4);
    const hostile = openSound(withNotes({ renames: [{ level: 1, name: `\n${"x".repeat(1e5)}`, papers }] }));
    expect(labels(hostile)[0]).toBe("x".repeat(LONGEST_NAME));
    const empty = openSound(withNotes({ renames: [{ level: 1, name: " \n ", papers }] }));
    expect(labels(empty)).toEqual(labels(made));
  });
});
