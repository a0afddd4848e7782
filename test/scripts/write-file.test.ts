import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeFileWhole } from "../../scripts/write-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "littoral-write-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("writing a file", () => {
  test("puts the new bytes in place of the old and leaves nothing else", () => {
    const path = join(folder, "x.atlas");
    writeFileSync(path, "old");
    writeFileWhole(path, "new");
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["x.atlas"]);
  });

  test("leaves nothing behind when it fails", () => {
    const path = join(folder, "taken");
    mkdirSync(path);
    writeFileSync(join(path, "inside"), "");
    expect(() => writeFileWhole(path, "new")).toThrow();
    expect(readdirSync(folder)).toEqual(["taken"]);
    expect(() => writeFileWhole(join(folder, "no/such/folder.atlas"), "new")).toThrow();
    expect(readdirSync(folder)).toEqual(["taken"]);
  });

  // A pipe in the place of the temporary file keeps the process in the midst of writing until somebody reads it.
  test.skipIf(process.platform === "win32")(
    "ends with 130 when it is interrupted, the file whole",
    async () => {
      const module = pathToFileURL(resolve("dist/node/scripts/write-file.js")).href;
      const code = `
      import { execFileSync, spawn } from "node:child_process";
      import { writeFileWhole } from "${module}";
      const pipe = ".x." + process.pid + ".tmp";
      execFileSync("mkfifo", [pipe]);
      const script = "sleep .2; kill -INT " + process.pid + "; sleep .1; cat " + pipe;
      spawn("sh", ["-c", script], { stdio: "ignore" });
      writeFileWhole("x", "new");
      setTimeout(() => {}, 2000);`;
      const child = spawn(process.execPath, ["--input-type=module", "-e", code], { cwd: folder });
      const ended = await new Promise((resume) =>
        child.on("exit", (status, signal) => resume({ status, signal })),
      );
      expect(ended).toEqual({ status: 130, signal: null });
      expect(readdirSync(folder)).toEqual(["x"]);
    },
  );

  test("leaves Ctrl-C as it was", async () => {
    const before = process.listenerCount("SIGINT");
    writeFileWhole(join(folder, "x"), "new");
    for (let turn = 0; turn < 3; turn++) await new Promise((resume) => setImmediate(resume));
    expect(process.listenerCount("SIGINT")).toBe(before);
  });
});
