import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { type BuildReply, DEFAULT_OPTIONS, type GivenFile } from "../../src/model/index.ts";
import { runPipeline } from "../../src/pipeline/run-pipeline.ts";
import { answerBuild } from "../../src/worker/answer-build.ts";

const RIS = ["Fish of the deep sea", "Corals in warm water", "Whales and their songs"]
  .map((title) => `TY  - JOUR\nTI  - ${title}\nAB  - ${title} and other things that live there.\nER  - \n`)
  .join("\n");
const SAILING =
  "Seglername;Inhaltliches\nWind of the north sea in all the months of spring;How it blows\nCalm of the south sea in all the weeks of autumn;How it does not\n";

/** A workbook with one paper. */
function makeBook(): Uint8Array<ArrayBuffer> {
  const cells = (row: number, texts: readonly string[]): string =>
    `<row r="${row}">${texts.map((text) => `<c t="str"><v>${text}</v></c>`).join("")}</row>`;
  const rows = cells(1, ["Title", "Year"]) + cells(2, ["Kelp in a workbook", "2020"]);
  const parts = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="Papers" r:id="a"/></sheets></workbook>`,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  };
  const packed = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(packed)));
}

const give = (name: string, text: string): GivenFile => ({ name, content: new Blob([text]) });

async function build(files: readonly GivenFile[]): Promise<{ reply: BuildReply; shares: number[] }> {
  const shares: number[] = [];
  const host = { progress: (_: string, share: number) => shares.push(share), now: () => 0 };
  const reply = await answerBuild({ files, options: DEFAULT_OPTIONS, title: "" }, host);
  return { reply, shares };
}

describe("the page's worker", () => {
  test("gives the bytes that the command line writes", async () => {
    const { reply } = await build([give("sea.ris", RIS)]);
    const bytes = new TextEncoder().encode(RIS);
    const host = { progress: () => {}, now: () => 0 };
    const { atlas } = runPipeline([{ name: "sea.ris", bytes }], { ...DEFAULT_OPTIONS, title: "Sea" }, host);
    expect(reply.kind === "built" && reply.atlas).toEqual(new Uint8Array(encodeAtlas(atlas!)));
  });

  test("tells of progress that begins at nothing, never falls and ends with the whole", async () => {
    const { shares } = await build([give("sea.ris", RIS)]);
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBeGreaterThan(8);
  });

  test("builds from the files that can be read and names those that cannot", async () => {
    const folder: GivenFile = {
      name: "folder",
      content: { arrayBuffer: () => Promise.reject(new Error("not readable")) },
    };
    const { reply } = await build([folder, give("sea.ris", RIS)]);
    if (reply.kind !== "built") throw new Error(reply.reason);
    expect(openAtlas(reply.atlas!).value?.manifest.counts.papers).toBe(3);
    expect(reply.problems.map(({ code, file }) => [code, file])).toContainEqual([
      "file-unreadable",
      "folder",
    ]);
  });

  test("gives no atlas and the reasons when nothing is a paper", async () => {
    const { reply } = await build([give("empty.txt", "")]);
    if (reply.kind !== "built") throw new Error(reply.reason);
    expect(reply.atlas).toBeNull();
    expect(reply.problems.length).toBeGreaterThan(0);
  });

  test("shows the beginning of a table whose columns it does not know, and reads it when told", async () => {
    const { reply } = await build([give("boats.csv", SAILING)]);
    if (reply.kind !== "built") throw new Error(reply.reason);
    expect(reply.tables).toMatchObject([
      {
        file: "boats.csv",
        isSure: false,
        columns: ["Seglername", "Inhaltliches"],
        rows: [
          ["Wind of the north sea in all the months of spring", "How it blows"],
          ["Calm of the south sea in all the weeks of autumn", "How it does not"],
        ],
      },
    ]);
    const told = { ...give("boats.csv", SAILING), columns: { title: "Seglername" } };
    const again = (await build([told])).reply;
    if (again.kind !== "built") throw new Error(again.reason);
    expect(openAtlas(again.atlas!).value?.content.papers.title).toEqual(
      expect.arrayContaining([
        "Wind of the north sea in all the months of spring",
        "Calm of the south sea in all the weeks of autumn",
      ]),
    );
  });

  test("shows tables that it knows, too, those it does not first", async () => {
    const known = `Title;Jahr;Abstract\n${SAILING.split("\n")[1]};Wind\n${SAILING.split("\n")[2]};Calm`;
    const files = [give("known.csv", known), { name: "book.xlsx", content: new Blob([makeBook()]) }];
    const { reply } = await build([...files, give("sea.ris", RIS), give("boats.csv", SAILING)]);
    if (reply.kind !== "built") throw new Error(reply.reason);
    expect(reply.tables.map(({ file, isSure }) => [file, isSure])).toEqual([
      ["boats.csv", false],
      ["known.csv", true],
      ["book.xlsx", true],
    ]);
    expect(reply.tables[1].mapping).toEqual({ title: "Title", year: "Jahr", abstract: "Abstract" });
    expect(reply.tables[2]).toMatchObject({
      columns: ["Title", "Year"],
      rows: [["Kelp in a workbook", "2020"]],
      mapping: { title: "Title", year: "Year" },
    });
  });

  test("says in words which stage failed when the mistake is ours", async () => {
    const broken = { ...DEFAULT_OPTIONS, weights: null as unknown as typeof DEFAULT_OPTIONS.weights };
    const host = { progress: () => {}, now: () => 0 };
    const request = { files: [give("sea.ris", RIS)], options: broken, title: "" };
    const reply = await answerBuild(request, host);
    expect(reply.kind).toBe("failed");
    expect(reply.kind === "failed" && reply.reason).toMatch(/\w.*\./);
  });
});
