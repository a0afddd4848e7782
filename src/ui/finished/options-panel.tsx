/** In the place of `panels/options-panel.tsx` in a map in one file: with which options it was made is in its account. */

import { closeTool, openPanel } from "../../view/view-state.ts";
import { finishedText } from "../messages/finished.ts";
import { optionsText } from "../messages/options.ts";
import { PanelHeading } from "../panels/panel-heading.tsx";
import type { OptionsProps } from "../panels/options-panel.tsx";

export type { OptionsProps } from "../panels/options-panel.tsx";

export function OptionsPanel({ session }: OptionsProps) {
  return (
    <section class="options-panel">
      <PanelHeading
        kind={optionsText.kind}
        name={finishedText.title}
        close={{ label: optionsText.close, act: () => session.update(closeTool) }}
      />
      <p>{finishedText.reason}</p>
      <p>{finishedText.wayOn}</p>
      <button type="button" class="more-button" onClick={() => session.update(openPanel("about"))}>
        {finishedText.account}
      </button>
    </section>
  );
}
