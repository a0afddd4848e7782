import { createReadStream, existsSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { CONTENT_SECURITY_POLICY } from "./scripts/serve-page.ts";

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

export default defineConfig({
  base: "./",
  plugins: [contentSecurityPolicy(), exampleAtlas()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es" },
  build: {
    outDir: "dist/page",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
