import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { alterFile, damageAbstracts, readEntry } from "../support/alter-atlas.ts";
import { PAPERS, useFolder } from "../support/run-littoral.ts";

const { folder, littoral, build } = useFolder();

const write = (name: string, papers: readonly object[]) =>
  writeFileSync(join(folder, name), papers.map((paper) => JSON.stringify(paper)).join("\n"));

describe("an atlas is verified by building it again", () => {
  test("from the same file it is the same to the byte, with its own options and decisions", () => {
    build("good.jsonl", "-o", "x.atlas", "--regions", "3", "--seed", "7", "--title", "Reefs");
    const path = join(folder, "x.atlas");
    const user = { decisions: { merges: [["p1", "p4"]] as const }, notes: { stars: ["p1"] } };
    writeFileSync(join(folder, "user.json"), JSON.stringify(user));
    build("good.jsonl", "-o", "y.atlas", "--regions", "2", "--decisions", "user.json");
    for (const name of ["x.atlas", "y.atlas"]) {
      const run = littoral("verify", name, "good.jsonl");
      expect(run.status).toBe(0);
      expect(run.stdout).toContain("the same to the byte");
    }
    expect(openAtlas(readFileSync(join(folder, "y.atlas"))).value?.content.papers.id).toHaveLength(23);
    expect(openAtlas(readFileSync(path)).value?.manifest.title).toBe("Reefs");
  });

  test("the same records in another order and in two files give the same content", () => {
    build("good.jsonl", "-o", "x.atlas");
    write("one.jsonl", PAPERS.slice(10).reverse());
    write("two.jsonl", PAPERS.slice(0, 10));
    const run = littoral("verify", "x.atlas", "one.jsonl", "two.jsonl");
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(
      /the content is the same: [0-9a-f]{16}\..*files have other names or other bytes/,
    );
    build("one.jsonl", "two.jsonl", "-o", "y.atlas");
    const turned = littoral("verify", "y.atlas", "two.jsonl", "one.jsonl");
    expect(turned.status).toBe(0);
    expect(turned.stdout).toContain("another order");
  });

  test("one letter in one abstract is found and named", () => {
    build("good.jsonl", "-o", "x.atlas");
    const changed = PAPERS.map((paper) =>
      paper.id === "p9" ? { ...paper, abstract: paper.abstract.replace("reefs", "reeds") } : paper,
    );
    write("changed.jsonl", changed);
    const run = littoral("verify", "--json", "x.atlas", "changed.jsonl");
    expect(run.status).toBe(3);
    const told = JSON.parse(run.stdout);
    expect(told.sentences).toContain(
      "“Coral bleaching observed at site 9”: the abstract in the atlas is “We observe coral bleaching on reefs.”, in the files “We observe coral bleaching on reeds.”.",
    );
    expect(told.sentences).toContain(
      "changed.jsonl is not a file that the atlas was built from, byte for byte.",
    );
    expect(told.sameContent).toBe(false);
    expect(told.papers.changed).toEqual([
      expect.objectContaining({ id: "p9", fields: [expect.objectContaining({ field: "abstract" })] }),
    ]);
    expect(told.papers.added).toEqual([]);
  });

  test("papers that are missing and papers that are new are named", () => {
    build("good.jsonl", "-o", "x.atlas");
    const extra = { ...PAPERS[0], id: "new", title: "Something else altogether", abstract: "Other." };
    write("other.jsonl", [...PAPERS.slice(1), extra]);
    const { status, stdout } = littoral("verify", "x.atlas", "other.jsonl");
    expect(status).toBe(3);
    expect(stdout).toContain(
      "1 paper only in the atlas, not in the files:\n  “Coral bleaching observed at site 0” (p0)",
    );
    expect(stdout).toContain(
      "1 paper only in the files, not in the atlas:\n  “Something else altogether” (new)",
    );
  });

  test("a map that was drawn otherwise and packed well again is not that of the files", () => {
    build("good.jsonl", "-o", "x.atlas");
    const bytes = readFileSync(join(folder, "x.atlas"));
    const opened = openAtlas(bytes).value;
    if (opened === null) return expect.unreachable("the atlas opens");
    const abstracts = PAPERS.map((_, paper) => opened.readAbstract(paper));
    const { map } = opened.content;
    const moved = { ...opened.content, map: { ...map, x: map.x.map((x) => x * 0.5) } };
    writeFileSync(join(folder, "x.atlas"), encodeAtlas({ ...opened, content: moved, abstracts }));
    const run = littoral("verify", "x.atlas", "good.jsonl");
    expect(run.status).toBe(3);
    expect(run.stdout).toContain("The papers are the same in every field");
    expect(run.stdout).toContain("What differs in the file: places on the map (map.bin).");
  });

  test("a file whose content was changed after it was built is not believed", () => {
    build("good.jsonl", "-o", "x.atlas");
    const bytes = new Uint8Array(readFileSync(join(folder, "x.atlas")));
    const papers = readEntry(bytes, "papers.json") as unknown as { title: string[] };
    const title = papers.title.map((each) => each.replace("Glacier", "Iceberg"));
    writeFileSync(join(folder, "x.atlas"), alterFile(bytes, { "papers.json": { ...papers, title } }));
    const run = littoral("verify", "--json", "x.atlas", "good.jsonl");
    expect(run.status).toBe(3);
    const told = JSON.parse(run.stdout);
    expect(told.intact).toBe(false);
    expect(told.sentences).toContain(
      "The content in the file is not what its own manifest says: the file was changed after it was built.",
    );
    const kept = littoral("build", "good.jsonl", "-o", "y.atlas", "--since", "x.atlas");
    expect(kept.status).toBe(1);
    expect(kept.stderr).toContain("x.atlas: Its content is not what its own manifest says");
  });

  test("an abstract that cannot be read is the atlas's own damage, not the files'", () => {
    build("good.jsonl", "-o", "x.atlas");
    const bytes = new Uint8Array(readFileSync(join(folder, "x.atlas")));
    writeFileSync(join(folder, "x.atlas"), damageAbstracts(bytes));
    const run = littoral("verify", "x.atlas", "good.jsonl");
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(
      "x.atlas: abstracts/000.json is damaged: its bytes are not those that were written.",
    );
    expect(run.stderr).not.toContain("Nothing could be built");
  });

  test("what cannot be compared is said", () => {
    build("good.jsonl", "-o", "x.atlas");
    expect(littoral("verify", "x.atlas").status).toBe(2);
    expect(littoral("verify", "x.atlas", "none.jsonl").status).toBe(1);
  });
});
