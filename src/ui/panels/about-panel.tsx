/** Where the atlas comes from and how far it can be trusted. */

import { aboutText } from "../messages.ts";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";

export function AboutPanel({ session }: PanelProps) {
  return (
    <section>
      <PanelHeading kind={aboutText.title} name={session.atlas.manifest.title} />
      <p>{aboutText.privacy}</p>
    </section>
  );
}
