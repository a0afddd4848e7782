/** Where the atlas comes from, how far it can be trusted, and how it was made. */

import type { AtlasCounts } from "../../model/index.ts";
import { closeTool, openPanel } from "../../view/view-state.ts";
import { FINISHED } from "../home.ts";
import { aboutText } from "../messages/about.ts";
import { ledgerText } from "../messages/ledger.ts";
import { formatCount } from "../messages/numbers.ts";
import { AboutMaking } from "./about-making.tsx";
import { AboutMissing } from "./about-missing.tsx";
import { AboutQuality } from "./about-quality.tsx";
import { AboutSources } from "./about-sources.tsx";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";

export function AboutPanel({ session }: PanelProps) {
  const { manifest } = session.atlas;
  return (
    <section class="about-panel">
      <PanelHeading
        kind={aboutText.kind}
        name={manifest.title}
        close={{ label: aboutText.close, act: () => session.update(closeTool) }}
      />
      <p>{FINISHED ? aboutText.finished : aboutText.privacy}</p>
      <h3>{aboutText.contents}</h3>
      <Contents counts={manifest.counts} />
      <AboutSources atlas={session.atlas} />
      <button type="button" class="more-button" onClick={() => session.update(openPanel("ledger"))}>
        {ledgerText.open}
      </button>
      <AboutMissing atlas={session.atlas} />
      <AboutQuality quality={manifest.quality} papers={manifest.counts.papers} />
      <AboutMaking manifest={manifest} />
    </section>
  );
}

function Contents({ counts }: { readonly counts: AtlasCounts }) {
  const rows = [
    [counts.papers, aboutText.papers],
    [counts.links, aboutText.links],
    [counts.regions, aboutText.regions],
    [counts.subregions, aboutText.subregions],
    [counts.concepts, aboutText.concepts],
    [counts.atSea, aboutText.atSea],
  ] as const;
  return (
    <table class="counts">
      <tbody>
        {rows.map(([count, name]) => (
          <tr key={name}>
            <td>{formatCount(count)}</td>
            <th scope="row">{name}</th>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
