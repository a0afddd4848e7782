/** The line under the map: how much of everything it does not show. Each part leads to the panel that tells which and why. */

import { useMemo } from "preact/hooks";
import { countLinks, listAtSea } from "../../view/count-hidden.ts";
import { openPanel } from "../../view/view-state.ts";
import { hiddenLineText } from "../messages/hidden-line.ts";
import type { Page } from "../page.ts";
import "../styles/hidden-line.css";

export function HiddenLine({ page }: { readonly page: Page }) {
  const { session } = page;
  const { content } = session.made;
  const { focus } = session.state.value;
  const path = session.path.value;
  const backbone = page.seen.value?.drawing.backbone ?? null;
  const atSea = useMemo(() => listAtSea(content).length, [content]);
  const links = useMemo(
    () => (backbone === null ? null : countLinks(content, { backbone, focus, path })),
    [content, backbone, focus, path],
  );
  const shown = session.shown.value;
  const greyed = shown === null ? 0 : content.papers.id.length - shown.length;
  const isSearching = session.waiting.value && !session.search.failed.value;
  const parts: readonly (readonly [section: string, words: string])[] = [
    ...(links === null ? [] : [["links", hiddenLineText.linksShort(links.drawn, links.all)] as const]),
    ["evidence", hiddenLineText.atSeaShort(atSea)],
    ["filtered", isSearching ? hiddenLineText.searchingShort : hiddenLineText.greyedShort(greyed)],
  ];
  const open = (section: string): void => {
    session.update(openPanel("hidden"));
    session.hiddenSection.value = section;
  };
  return (
    <nav class="hidden-line" aria-label={hiddenLineText.line}>
      {parts.map(([section, words]) => (
        <button type="button" key={section} data-section={section} onClick={() => open(section)}>
          {words}
        </button>
      ))}
    </nav>
  );
}
