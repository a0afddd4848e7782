/** How papers are coloured and sized, and which layers are drawn. Every choice shows at once, here and on the map. */

import { useId, useMemo } from "preact/hooks";
import { type ColourOption, listLooks } from "../../view/list-looks.ts";
import { LINK_LAYERS, type Look, PLAIN_LOOK } from "../../view/look.ts";
import { LOOK_WORDS } from "../../view/look-words.ts";
import type { SceneLook } from "../../view/scene-look.ts";
import { closeTool, setLook } from "../../view/view-state.ts";
import { lookText } from "../messages/look.ts";
import type { Session } from "../session.ts";
import type { ShownTheme } from "../theme.ts";
import { LookLegend, type LookLegendProps } from "./look-legend.tsx";
import { LookPreview } from "./look-preview.tsx";
import { HelpButton } from "./help-button.tsx";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";
import "../styles/look.css";

export interface LookProps extends PanelProps {
  /** As the map shows it; `null` while its code is on the way. */
  readonly look: SceneLook | null;
  readonly theme: ShownTheme;
}

export function LookPanel({ session, look: seen, theme }: LookProps) {
  const offered = useMemo(() => listLooks(session.atlas.content), [session]);
  const { look } = session.state.value;
  const change = (changed: Partial<Look>): void => session.update(setLook(changed));
  const isPlain = JSON.stringify(look) === JSON.stringify(PLAIN_LOOK);
  return (
    <section class="look-panel">
      <PanelHeading
        kind={[lookText.kind, <HelpButton key="help" session={session} topic="look" />]}
        name={lookText.title}
        close={{ label: lookText.close, act: () => session.update(closeTool) }}
      />
      <Colours session={session} change={change} options={offered.colours} theme={theme} />
      {seen !== null && <Meaning session={session} look={seen} theme={theme} />}
      <fieldset class="look-group">
        <legend>{lookText.size}</legend>
        {offered.sizes.map((size) => (
          <label class="look-choice" key={size}>
            <input
              type="radio"
              name="look-size"
              checked={look.size === size}
              onChange={() => change({ size })}
            />
            <span class="look-choice-name">{LOOK_WORDS.sizes[size]}</span>
          </label>
        ))}
      </fieldset>
      <Layers session={session} change={change} />
      <p class="look-end">
        <button type="button" class="button" disabled={isPlain} onClick={() => change(PLAIN_LOOK)}>
          {lookText.plain}
        </button>
      </p>
    </section>
  );
}

interface ColoursProps extends LayersProps {
  readonly options: readonly ColourOption[];
  readonly theme: ShownTheme;
}

function Colours({ session, change, options, theme }: ColoursProps) {
  const { look } = session.state.value;
  const isColumn = ({ colour }: ColourOption): boolean => colour.startsWith("field:");
  const hasColumns = options.some(isColumn);
  const choice = ({ colour, kind }: ColourOption) => (
    <label class="look-choice" key={colour}>
      <input
        type="radio"
        name="look-colour"
        checked={look.colour === colour}
        onChange={() => change({ colour })}
      />
      <span class="look-choice-name" dir="auto">
        {LOOK_WORDS.title(colour)}
      </span>
      <LookPreview kind={kind} theme={theme} />
    </label>
  );
  return (
    <fieldset class="look-group">
      <legend>{lookText.colour}</legend>
      {options.filter((option) => !isColumn(option)).map(choice)}
      {hasColumns && <p class="look-columns">{lookText.columns}</p>}
      {options.filter(isColumn).map(choice)}
      {!hasColumns && <p class="hint">{lookText.noColumns}</p>}
    </fieldset>
  );
}

/** The legend, right below what it explains. */
function Meaning({ session, look, theme }: LookLegendProps) {
  return (
    <section class="look-meaning" aria-label={lookText.legend}>
      {look.legend.colour === null && (
        <p class="hint">
          {LOOK_WORDS.title("cluster")}: {lookText.regionHint}.
        </p>
      )}
      <LookLegend session={session} look={look} theme={theme} />
    </section>
  );
}

interface LayersProps {
  readonly session: Session;
  readonly change: (changed: Partial<Look>) => void;
}

function Layers({ session, change }: LayersProps) {
  const links = useId();
  const { look, cluster, focus } = session.state.value;
  const isIdle = look.links === "cluster" && cluster === null && focus === null;
  return (
    <fieldset class="look-group">
      <legend>{lookText.layers}</legend>
      {(["contours", "names"] as const).map((layer) => (
        <label class="look-choice" key={layer}>
          <input
            type="checkbox"
            checked={look[layer]}
            onChange={(event) => change({ [layer]: event.currentTarget.checked })}
          />
          <span class="look-choice-name">{lookText[layer]}</span>
        </label>
      ))}
      <div role="radiogroup" aria-labelledby={links}>
        <p class="look-columns" id={links}>
          {lookText.links}
        </p>
        {LINK_LAYERS.map((layer) => (
          <label class="look-choice" key={layer}>
            <input
              type="radio"
              name="look-links"
              checked={look.links === layer}
              onChange={() => change({ links: layer })}
            />
            <span class="look-choice-name">{lookText.linkLayers[layer]}</span>
          </label>
        ))}
      </div>
      {isIdle && <p class="hint">{lookText.nothingRead}</p>}
    </fieldset>
  );
}
