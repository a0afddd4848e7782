/** The buttons over the map. */

import { chooseTheme, closeTool, openPanel, type Panel, type ThemeChoice } from "../view/view-state.ts";
import { Icon, type IconName } from "./icons.tsx";
import { OpenPapersButton } from "./message.tsx";
import { shellText } from "./messages/shell.ts";
import type { Page } from "./page.ts";

const ZOOM_STEP = 1.6;
const NEXT_THEME: Readonly<Record<ThemeChoice, ThemeChoice>> = { auto: "light", light: "dark", dark: "auto" };

export function Toolbar({ page }: { readonly page: Page }) {
  const { session, loader, listOpen, helpOpen, map } = page;
  const { theme, panel } = session.state.value;
  const shows = (wanted: Panel): boolean => panel === wanted;
  const toggle = (wanted: Panel) => () => session.update(shows(wanted) ? closeTool : openPanel(wanted));
  return (
    <>
      <fieldset class="tools tools-top" aria-label={shellText.tools}>
        <Tool
          icon="download"
          name={shellText.exportMap}
          label={shellText.exportMap}
          pressed={shows("export")}
          onClick={toggle("export")}
        />
        <Tool
          icon="list"
          name={shellText.list}
          label={shellText.listShort}
          pressed={listOpen.value}
          onClick={() => {
            listOpen.value = !listOpen.value;
          }}
        />
        <OpenPapersButton compact loader={loader} />
        <Tool
          icon="options"
          name={shellText.options}
          pressed={shows("options")}
          onClick={toggle("options")}
        />
        <Tool
          icon={theme}
          name={shellText.themeTo[theme]}
          onClick={() => session.update(chooseTheme(NEXT_THEME[theme]))}
        />
        <Tool icon="info" name={shellText.about} pressed={shows("about")} onClick={toggle("about")} />
        <Tool
          icon="help"
          name={shellText.help}
          onClick={() => {
            helpOpen.value = true;
          }}
        />
      </fieldset>
      <fieldset class="tools tools-zoom" aria-label={shellText.zoom}>
        <Tool icon="plus" name={shellText.zoomIn} onClick={() => map.peek()?.zoomBy(ZOOM_STEP)} />
        <Tool icon="minus" name={shellText.zoomOut} onClick={() => map.peek()?.zoomBy(1 / ZOOM_STEP)} />
        <Tool icon="whole" name={shellText.wholeMap} onClick={() => map.peek()?.camera.fly(null)} />
      </fieldset>
    </>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  /** Shown beside the icon where there is room. */
  readonly label?: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function Tool({ icon, name, label, pressed, onClick }: ToolProps) {
  return (
    <button type="button" class="icon-button" aria-label={name} aria-pressed={pressed} onClick={onClick}>
      <Icon name={icon} />
      {label !== undefined && <span class="tool-label">{label}</span>}
    </button>
  );
}
