import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CONTENT_SECURITY_POLICY, type PageServer, servePage } from "../../scripts/serve-page.ts";

const atlas = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);
const folder = mkdtempSync(join(tmpdir(), "littoral-serve-"));
const page = join(folder, "page");
let server: PageServer;

beforeAll(async () => {
  mkdirSync(join(page, "assets"), { recursive: true });
  writeFileSync(join(page, "index.html"), "<!doctype html><title>page</title>");
  writeFileSync(join(page, "assets/main.js"), "export {};");
  writeFileSync(join(page, "assets/a b.woff2"), "font");
  writeFileSync(join(page, "atlas.atlas"), "the example, which must not be served instead");
  writeFileSync(join(folder, "secret.txt"), "secret");
  symlinkSync(join(folder, "secret.txt"), join(page, "link.txt"));
  server = await servePage({ folder: page, atlas, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** A request exactly as written: fetch would tidy the path and refuse to set Host. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: server.port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

describe("the local server", () => {
  test("serves the page and its files with their types and the security policy", async () => {
    const types = {
      "/": "text/html; charset=utf-8",
      "/index.html": "text/html; charset=utf-8",
      "/?x=1": "text/html; charset=utf-8",
      "/assets/main.js": "text/javascript; charset=utf-8",
      "/assets/a%20b.woff2": "font/woff2",
      "/atlas.atlas": "application/zip",
    };
    for (const [path, type] of Object.entries(types)) {
      const { status, headers } = await ask(path);
      expect(status, path).toBe(200);
      expect(headers["content-type"]).toBe(type);
      expect(headers["content-security-policy"]).toBe(`${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
  });

  test("serves the atlas it was given, not the example in the folder", async () => {
    expect(Uint8Array.from((await ask("/atlas.atlas")).body)).toEqual(atlas);
  });

  test.each([
    ["bytes=0-9", 0, 10],
    ["bytes=990-", 990, 1000],
    ["bytes=-5", 995, 1000],
    ["bytes=-5000", 0, 1000],
    ["bytes=500-99999", 500, 1000],
  ])("answers %s with that part", async (range, start, end) => {
    const { status, headers, body } = await ask("/atlas.atlas", { range });
    expect(status).toBe(206);
    expect(headers["content-range"]).toBe(`bytes ${start}-${end - 1}/1000`);
    expect(headers["content-length"]).toBe(String(end - start));
    expect(Uint8Array.from(body)).toEqual(atlas.subarray(start, end));
  });

  test("answers ranges that it cannot give, or need not, as the standard says", async () => {
    for (const range of ["bytes=1000-", "bytes=-0"]) {
      const { status, headers } = await ask("/atlas.atlas", { range });
      expect(status).toBe(416);
      expect(headers["content-range"]).toBe("bytes */1000");
    }
    for (const range of ["bytes=1-2,5-6", "lines=1-2", "bytes=9-3", "bytes=-", "nonsense"]) {
      expect((await ask("/atlas.atlas", { range })).status, range).toBe(200);
    }
    expect((await ask("/atlas.atlas", { range: "bytes=0-9", "if-range": '"old"' })).status).toBe(200);
  });

  test("answers HEAD without a body", async () => {
    const { status, headers, body } = await ask("/atlas.atlas", {}, "HEAD");
    expect(status).toBe(200);
    expect(headers["content-length"]).toBe("1000");
    expect(body).toHaveLength(0);
  });

  test("refuses requests that name another host", async () => {
    for (const host of ["evil.example", `evil.example:${server.port}`, "127.0.0.1", "127.0.0.1:1"]) {
      expect((await ask("/", { host })).status, host).toBe(403);
    }
    expect((await ask("/", { host: `localhost:${server.port}` })).status).toBe(200);
  });

  test("refuses everything but reading", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      const { status, headers } = await ask("/", {}, method);
      expect(status).toBe(405);
      expect(headers.allow).toBe("GET, HEAD");
    }
  });

  test("gives nothing outside its folder", async () => {
    const paths = [
      "/../secret.txt",
      "/..%2fsecret.txt",
      "/assets/../../secret.txt",
      "/%2e%2e/secret.txt",
      "/..\\secret.txt",
      "//secret.txt",
      `/${folder}/secret.txt`,
      "/link.txt",
      "/index.html%00.js",
      "/%",
      "/assets",
      "/nothing.js",
      "http://127.0.0.1/secret.txt",
    ];
    for (const path of paths) {
      const { status, body } = await ask(path);
      expect(status, path).toBe(404);
      expect(String(body)).toBe("There is nothing here.\n");
    }
  });

  test("takes the next port when one is taken", async () => {
    const second = await servePage({ folder: page, atlas, port: server.port });
    expect(second.port).toBeGreaterThan(server.port);
    expect(second.url).toBe(`http://127.0.0.1:${second.port}/`);
    await second.close();
  });

  test("listens on 127.0.0.1 only", async () => {
    const reached = await new Promise((resolve) => {
      const socket = connect({ host: "127.0.0.2", port: server.port });
      socket.on("connect", () => resolve(true));
      socket.on("error", () => resolve(false));
    });
    expect(reached).toBe(false);
  });
});
