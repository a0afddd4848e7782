/**
 * The local server of `littoral open`: the built page and one atlas, to this
 * machine's browser and nobody else.
 *
 * It listens on 127.0.0.1 only and answers only requests whose Host header names
 * it: otherwise a web page elsewhere could reach it through a name that it
 * points at 127.0.0.1. Byte ranges are served, so that large atlases can be read
 * in parts.
 */

import { readFileSync, realpathSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import { readRange } from "./read-range.ts";

export interface PageServer {
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

export interface PageOptions {
  /** Folder of the built page. */
  readonly folder: string;
  /** What is served as `/atlas.atlas`. */
  readonly atlas: Uint8Array;
  /** Where to listen; the next free port when it is taken, any for 0. */
  readonly port: number;
}

/** What the page may load: itself. Also in the built page, for hosts that send no header. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

const HEADERS = {
  // Browsers heed frame-ancestors in a header only.
  "content-security-policy": `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cache-control": "no-store",
};

const TYPES: Readonly<Record<string, string>> = {
  ".atlas": "application/zip",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

const ATLAS_PATH = "/atlas.atlas";

/** How many ports are tried. */
const PORTS = 50;

/** @throws when no port is free */
export async function servePage(options: PageOptions): Promise<PageServer> {
  const server = createServer((request, response) => answer(request, response, options));
  const port = await listen(server, options.port);
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      return await listenAt(server, port);
    } catch (error) {
      const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!taken || first === 0 || port + 1 >= first + PORTS || port === 65_535) throw error;
    }
  }
}

function listenAt(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function answer(request: IncomingMessage, response: ServerResponse, options: PageOptions): void {
  if (!isOwnName(request.headers.host, request.socket.localPort)) {
    return refuse(response, 403, "This server answers to its own address only.");
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("allow", "GET, HEAD");
    return refuse(response, 405, "This can only be read.");
  }
  const path = readPath(request.url ?? "/");
  const bytes =
    path === ATLAS_PATH ? options.atlas : path === null ? null : readPageFile(options.folder, path);
  if (path === null || bytes === null) return refuse(response, 404, "There is nothing here.");
  send(request, response, { bytes, type: TYPES[extname(path).toLowerCase()] ?? "application/octet-stream" });
}

/** Browsers leave the port out when it is 80. */
function isOwnName(host: string | undefined, port: number | undefined): boolean {
  return ["127.0.0.1", "localhost"].some(
    (name) => host === `${name}:${port}` || (port === 80 && host === name),
  );
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...HEADERS, "content-type": TYPES[".txt"] });
  response.end(`${sentence}\n`);
}

/** The path of a request, decoded; `null` when it is none or leads upwards. */
function readPath(url: string): string | null {
  const encoded = url.split(/[?#]/, 1)[0];
  try {
    const path = decodeURIComponent(encoded);
    if (!path.startsWith("/") || path.includes("\0") || path.includes("\\")) return null;
    if (path.split("/").includes("..")) return null;
    return path.endsWith("/") ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

/** The file at a path of the page; `null` when there is none, or a link leads out of the folder. */
function readPageFile(folder: string, path: string): Uint8Array | null {
  try {
    const root = realpathSync(folder);
    const file = realpathSync(join(root, path));
    if (!file.startsWith(root + sep) || !statSync(file).isFile()) return null;
    return readFileSync(file);
  } catch {
    return null;
  }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { bytes, type }: { bytes: Uint8Array; type: string },
): void {
  const headers = { ...HEADERS, "content-type": type, "accept-ranges": "bytes" };
  // Nothing here carries a validator, so a range that depends on one (If-Range) gets the whole.
  const wanted = request.headers["if-range"] === undefined ? request.headers.range : undefined;
  const range = readRange(wanted, bytes.length);
  if (range === "unsatisfiable") {
    response.writeHead(416, { ...headers, "content-range": `bytes */${bytes.length}` });
    response.end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: bytes.length };
  const about = range === null ? {} : { "content-range": `bytes ${start}-${end - 1}/${bytes.length}` };
  response.writeHead(range === null ? 200 : 206, { ...headers, ...about, "content-length": end - start });
  response.end(request.method === "HEAD" ? undefined : bytes.subarray(start, end));
}
