/** The page with an atlas: panel, map, tools and the list of papers. */

import { useEffect, useMemo } from "preact/hooks";
import { createPage } from "./create-page.ts";
import { EMBEDDED } from "./embedded.ts";
import { enterList, enterPanel } from "./focus-on.ts";
import { LazyPart } from "./lazy-part.tsx";
import type { Loader, Opened } from "./load-atlas.ts";
import { HiddenPlace } from "./hidden-place.tsx";
import { MapView } from "./map-view.tsx";
import { shellText } from "./messages/shell.ts";
import { SidePane } from "./side-pane.tsx";
import { Toolbar, ZoomTools } from "./toolbar.tsx";

const loadList = () => import("./paper-tree.tsx").then((module) => module.PaperTree);
const loadEmbed = () => import("./embed-card.tsx").then((module) => module.EmbedCard);
const loadMenu = () => import("./command-menu.tsx").then((module) => module.CommandMenu);
const loadHelp = () => import("./help-dialog.tsx").then((module) => module.HelpDialog);

interface AtlasViewProps {
  readonly opened: Opened;
  readonly loader: Loader;
}

export function AtlasView({ opened, loader }: AtlasViewProps) {
  const page = useMemo(() => createPage(opened, loader), [opened, loader]);
  useEffect(() => page.start(), [page]);
  if (EMBEDDED) {
    return (
      <main class="page embed">
        <MapView page={page} />
        <ZoomTools page={page} />
        <LazyPart page={page} open={page.listOpen} load={loadEmbed} />
      </main>
    );
  }
  return (
    <main class="page">
      <div class="skips">
        <button type="button" onClick={enterPanel}>
          {shellText.skipToPanel}
        </button>
        <button type="button" onClick={() => enterList(page)}>
          {shellText.skipToList}
        </button>
      </div>
      <SidePane page={page} />
      <MapView page={page} />
      <HiddenPlace page={page} />
      <Toolbar page={page} />
      <LazyPart page={page} open={page.listOpen} load={loadList} />
      <LazyPart page={page} open={page.menuOpen} load={loadMenu} />
      <LazyPart page={page} open={page.helpOpen} load={loadHelp} />
      <output class="visually-hidden">{page.session.announcement.value}</output>
    </main>
  );
}
