import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { openAtlas } from "../../src/atlas/open-atlas.ts";
import { readChunks, readDotsPerInch, readTexts } from "../support/png-chunks.ts";
import { COMMAND, useFolder } from "../support/run-littoral.ts";
import { whatIsMalformed } from "../support/well-formed.ts";

const { folder, littoral, build } = useFolder();

let built: Buffer | null = null;

beforeEach(() => {
  if (built === null) {
    expect(build("good.jsonl", "-o", "x.atlas").status).toBe(0);
    built = readFileSync(join(folder, "x.atlas"));
  }
  writeFileSync(join(folder, "x.atlas"), built);
});

const read = (name: string): Buffer => readFileSync(join(folder, name));

function manifest() {
  const opened = openAtlas(read("x.atlas"));
  if (opened.value === null) throw new Error("the atlas does not open");
  return opened.value.manifest;
}

describe("littoral export", () => {
  test("writes a PNG of the size on paper that was asked for, with resolution, hashes and caption in it", () => {
    const run = littoral(
      ..."export x.atlas -o map.png --width 120mm --height 90mm --dpi 200 --caption map.txt".split(" "),
    );
    expect(run).toMatchObject({ status: 0, stdout: "" });
    const png = read("map.png");
    const header = readChunks(png)[0].data;
    const size = new DataView(header.buffer);
    expect([size.getUint32(0), size.getUint32(4)]).toEqual([
      Math.round((120 / 25.4) * 200),
      Math.round((90 / 25.4) * 200),
    ]);
    expect(readDotsPerInch(png)).toBeCloseTo(200, 1);
    const texts = readTexts(png);
    const { contentHash, title, littoral: version, counts } = manifest();
    expect(JSON.parse(texts["Littoral"])).toMatchObject({ contentHash, title, papers: counts.papers });
    expect(texts["Software"]).toBe(`Littoral ${version}`);
    const caption = read("map.txt").toString();
    expect(caption).toContain("map of 24 papers");
    expect(caption).toContain(`Content hash: ${contentHash.slice(0, 12)}.`);
    expect(texts["Description"]).toBe(caption.trimEnd());
  });

  test("writes an SVG of one cluster in millimetres, its papers standing out, and prints the caption", () => {
    const cluster = openAtlas(read("x.atlas")).value?.content.clusters[0].label ?? "";
    const words = "--width 180mm --hide titles,links --theme light --caption - -o map.svg".split(" ");
    const { status, stdout } = littoral("export", "x.atlas", "--cluster", cluster, ...words);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^The region “${cluster}”: \\d+ of 24 papers`));
    expect(stdout).toMatch(/\d+ of 24 papers stand out/);
    const svg = read("map.svg").toString();
    expect(whatIsMalformed(svg)).toBe("");
    expect(svg).toContain('width="180mm" height="135mm"');
    expect(svg).toContain(manifest().contentHash);
    expect(svg).toMatch(/<g id="links" fill="none">\s*<\/g>/);
  });

  test("names the file of the caption when that cannot be written", () => {
    const { status, stderr } = littoral(..."export x.atlas -o map.svg --caption none/map.txt".split(" "));
    expect(status).toBe(1);
    expect(stderr).toContain("none/map.txt could not be written.");
    expect(stderr).not.toContain("map.svg");
  });

  test("shows the view of a link, and says what of it does not fit", () => {
    const plain = littoral("export", "x.atlas", "-f", "svg");
    const { status, stdout, stderr } = littoral(
      ..."export x.atlas -f svg --view http://localhost/#q=coral&at=0,0,3&paper=nobody".split(" "),
    );
    expect(status).toBe(0);
    expect(stdout).not.toBe(plain.stdout);
    expect(stdout).toContain("papers stand out; the others are fainter.");
    expect(stderr).toContain("“nobody” does not fit this map");
  });

  test("writes a PDF of one page as large as the picture, with text that is text and the hashes", () => {
    expect(littoral(..."export x.atlas -o map.pdf --width 127mm --height 101.6mm".split(" ")).status).toBe(0);
    const pdf = read("map.pdf").toString("latin1");
    expect(pdf).toMatch(/^%PDF-/);
    expect(pdf.match(/\/MediaBox \[0 0 360(\.\d+)? 288(\.\d+)?\]/)).not.toBeNull();
    expect(pdf).toContain(`contentHash=${manifest().contentHash}`);
    expect(pdf).toContain("SourceSerif4-SemiBold");
    const first = read("map.pdf");
    expect(littoral(..."export x.atlas -o again.pdf --width 127mm --height 101.6mm".split(" ")).status).toBe(
      0,
    );
    expect(read("again.pdf").equals(first)).toBe(true);
  });

  test("tells all that is wrong with a figure at once, and writes nothing", () => {
    const words = "--width 5mm --dpi none --hide names,sea --theme pink --caption x.atlas -o map.png".split(
      " ",
    );
    const { status, stderr } = littoral("export", "x.atlas", ...words);
    expect(status).toBe(2);
    for (const word of ["--dpi", "“sea”", "“pink”", "“x.atlas”"]) expect(stderr).toContain(word);
    expect(littoral(..."export x.atlas -o map.png --width 5mm".split(" ")).stderr).toContain(
      "too small to read",
    );
    expect(littoral(..."export x.atlas -o map.png --width 900mm --dpi 1200".split(" ")).stderr).toContain(
      "dots",
    );
    expect(existsSync(join(folder, "map.png"))).toBe(false);
    expect(read("x.atlas")).toEqual(built);
  });

  test("says what to install where the package that paints is missing, and writes nothing", () => {
    const hook = `export async function resolve(name, context, next) {
      if (name === "@napi-rs/canvas") throw new Error("not installed");
      return next(name, context);
    }`;
    const register = `import { register } from "node:module"; register("data:text/javascript,${encodeURIComponent(hook)}");`;
    writeFileSync(join(folder, "hook.mjs"), register);
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", join(folder, "hook.mjs"), COMMAND, "export", "x.atlas", "-o", "map.png"],
      { cwd: folder, encoding: "utf8" },
    );
    expect(status).toBe(1);
    expect(stderr).toContain("npm install @napi-rs/canvas");
    expect(stderr).not.toContain("could not be written");
    expect(existsSync(join(folder, "map.png"))).toBe(false);
  });
});
