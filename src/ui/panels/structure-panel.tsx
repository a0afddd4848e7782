/** Whether the papers form groups at all, in sentences to defend; and how the regions depend on how finely one divides. */

import { judgeStructure } from "../../view/judge-structure.ts";
import { closeTool } from "../../view/view-state.ts";
import { type StructureFigures, structureText } from "../messages/structure.ts";
import { ChangeReport } from "./change-report.tsx";
import { CopyQuote } from "./copy-quote.tsx";
import type { OptionsProps } from "./options-panel.tsx";
import { HelpButton } from "./help-button.tsx";
import { PanelHeading } from "./panel-heading.tsx";
import { StructureScan } from "./structure-scan.tsx";
import "../styles/structure.css";

export function StructurePanel({ session, opened, builds }: OptionsProps) {
  const { quality, counts } = session.atlas.manifest;
  const verdict = judgeStructure(quality, counts.papers);
  const figures: StructureFigures = {
    papers: counts.papers,
    regions: counts.regions,
    modularity: quality.modularity,
    z: quality.modularityZ,
    rewirings: quality.rewirings,
    stability: quality.stability,
  };
  return (
    <section class="structure-panel">
      <PanelHeading
        kind={[structureText.kind, <HelpButton key="help" session={session} topic="structure" />]}
        name={structureText.title}
        close={{ label: structureText.close, act: () => session.update(closeTool) }}
      />
      {opened.change !== null && <ChangeReport change={opened.change} />}
      <p class="verdict" data-verdict={verdict}>
        {structureText.verdicts[verdict]}
      </p>
      <p>{structureText.reason(verdict, figures)}</p>
      {verdict !== "few" && (
        <>
          <p>{structureText.firmness(quality.stability)}</p>
          <h3>{structureText.quote}</h3>
          <CopyQuote text={structureText.sentence(figures)} />
          <p class="hint">{structureText.limits}</p>
        </>
      )}
      {counts.links > 0 && <StructureScan session={session} opened={opened} builds={builds} />}
    </section>
  );
}
