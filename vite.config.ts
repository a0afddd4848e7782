import { createReadStream, existsSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { CONTENT_SECURITY_POLICY } from "./scripts/serve-page.ts";
import { PAGE_ATLAS } from "./scripts/ship-example.ts";

/**
 * Puts the policy that `littoral open` sends as a header into the built page as well, for static hosts that
 * send none. The development server needs inline code and goes without.
 */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** Leaves out of the page what the schema says about every field: sentences for docs/atlas-format.md alone. */
function withoutSentences(): Plugin {
  return {
    name: "without-sentences",
    apply: "build",
    transform(code, id) {
      if (!/src\/atlas\/schema[\w-]*\.ts$/.test(id)) return null;
      return { code: code.replace(/\bsentence:\s*"(?:[^"\\]|\\.)*"/g, 'sentence: ""'), map: null };
    },
  };
}

/** Serves the example atlas that `npm run build` leaves in dist, so that `npm run dev` has a map to show. */
function exampleAtlas(): Plugin {
  return {
    name: "example-atlas",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").split("?")[0];
        const file = resolve("dist/example.atlas");
        if (path !== "/atlas.atlas" || !existsSync(file)) return next();
        response.setHeader("content-type", "application/octet-stream");
        createReadStream(file).pipe(response);
      });
    },
  };
}

/** Empties the folder of the page but for its atlas, which may be one that somebody put there to show. */
function emptyFolder(): Plugin {
  let folder = "";
  return {
    name: "empty-folder",
    enforce: "pre",
    apply: "build",
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    // Before Vite copies what is in public/.
    renderStart: {
      order: "pre",
      handler() {
        if (!existsSync(folder)) return;
        for (const name of readdirSync(folder)) {
          if (name !== PAGE_ATLAS) rmSync(join(folder, name), { recursive: true });
        }
      },
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [contentSecurityPolicy(), withoutSentences(), exampleAtlas(), emptyFolder()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es" },
  build: {
    outDir: "dist/page",
    // emptyFolder() does it.
    emptyOutDir: false,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
