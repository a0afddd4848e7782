import { createReadStream, existsSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, defineConfig, type Plugin, type Rollup } from "vite";
import { finishedModules, writeParts } from "./scripts/build-one-file.ts";
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

/** Builds what other pages import to show a map, under a name that stays. */
function mapElement(): Plugin {
  let folder = "";
  let root = "";
  return {
    name: "map-element",
    apply: "build",
    configResolved(config) {
      root = config.root;
      folder = resolve(root, config.build.outDir);
    },
    async closeBundle() {
      await build({
        root,
        configFile: false,
        publicDir: false,
        logLevel: "warn",
        build: {
          outDir: folder,
          emptyOutDir: false,
          target: "es2022",
          lib: {
            entry: resolve(root, "src/element/index.ts"),
            formats: ["es"],
            fileName: () => "littoral-map.js",
          },
        },
      });
    },
  };
}

/** Builds the page once more, as the parts of a map in one file. */
function oneFile(): Plugin {
  let folder = "";
  let root = "";
  const buildOnce = async (input: string): Promise<Rollup.RollupOutput["output"]> => {
    const made = await build({
      root,
      configFile: false,
      logLevel: "warn",
      plugins: [finishedModules(root), withoutSentences()],
      oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
      build: {
        write: false,
        target: "es2022",
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: {
          input: resolve(root, input),
          output: { format: "iife", codeSplitting: false },
          // There are no other scripts whose addresses anybody would ask for.
          transform: { define: { "import.meta": "{}" } },
        },
      },
    });
    return ([made].flat() as Rollup.RollupOutput[])[0].output;
  };
  return {
    name: "one-file",
    apply: "build",
    configResolved(config) {
      root = config.root;
      folder = resolve(root, config.build.outDir);
    },
    async closeBundle() {
      const page = await buildOnce("src/ui/main.tsx");
      writeParts({ page, starter: await buildOnce("src/ui/finished/start.ts") }, root, folder);
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [
    contentSecurityPolicy(),
    withoutSentences(),
    exampleAtlas(),
    emptyFolder(),
    oneFile(),
    mapElement(),
  ],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es" },
  build: {
    outDir: "dist/page",
    // emptyFolder() does it.
    emptyOutDir: false,
    target: "es2022",
    modulePreload: {
      polyfill: false,
      // The lists of what each panel's code needs would weigh more in the first scripts than they save later.
      resolveDependencies: (_, needed, { hostType }) => (hostType === "html" ? needed : []),
    },
    assetsInlineLimit: 0,
  },
});
