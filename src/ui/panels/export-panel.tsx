/** Taking papers and map away: as a list, as a picture (PNG, SVG) or as data. Made here; nothing is sent anywhere. */

import { useMemo, useState } from "preact/hooks";
import { keepPapers } from "../../atlas/keep-papers.ts";
import type { OpenedAtlas } from "../../model/index.ts";
import { closeTool } from "../../view/view-state.ts";
import { exportText } from "../messages/export.ts";
import type { Opened } from "../load-atlas.ts";
import { currentFile } from "../papers/current-file.ts";
import type { Session } from "../session.ts";
import type { Capture } from "./capture.ts";
import { ExportFigure } from "./export-figure.tsx";
import { ExportGraph } from "./export-graph.tsx";
import { ExportList } from "./export-list.tsx";
import { ExportPage } from "./export-page.tsx";
import { ExportReport } from "./export-report.tsx";
import { type ListSource, listedSources } from "./list-sources.ts";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";
import { PapersChoice } from "./papers-choice.tsx";
import { SaveButton } from "./save-button.tsx";
import { fileName, saveFile } from "./save-file.ts";

export interface ExportProps extends PanelProps {
  readonly capture: Capture;
  /** The atlas itself. */
  readonly opened: Opened;
}

/** What the menu says below its buttons. */
interface Progress {
  readonly words: string;
  readonly busy: boolean;
}

export function ExportPanel({ session, capture, opened }: ExportProps) {
  const [progress, setProgress] = useState<Progress>({ words: "", busy: false });
  const [wanted, setWanted] = useState("");
  const sources = listedSources(session);
  const chosen = sources.find((source) => source.key === wanted) ?? sources[0];
  const run = async (ending: string, make: () => Promise<Blob | null>): Promise<void> => {
    setProgress({ words: exportText.working, busy: true });
    setProgress({ words: await saveMade(nameOf(session, chosen, ending), make), busy: false });
  };
  return (
    <section class="export-panel">
      <PanelHeading
        kind={exportText.kind}
        name={exportText.title}
        close={{ label: exportText.close, act: () => session.update(closeTool) }}
      />
      <PapersChoice
        pending={session.waiting.value}
        nothing={!session.waiting.value && session.shown.value?.length === 0}
        sources={sources}
        chosen={chosen}
        onChoose={setWanted}
      />
      <ExportList session={session} chosen={chosen} busy={progress.busy} run={run} />
      <ExportGraph session={session} capture={capture} chosen={chosen} busy={progress.busy} run={run} />
      <ExportFigure
        session={session}
        capture={capture}
        chosen={chosen}
        busy={progress.busy}
        run={run}
        say={(words) => setProgress({ words, busy: false })}
      />
      <ExportReport
        session={session}
        busy={progress.busy}
        say={(words, busy = false) => setProgress({ words, busy })}
      />
      <h3>{exportText.data}</h3>
      <DataButtons session={session} chosen={chosen} opened={opened} busy={progress.busy} run={run} />
      <output class="export-status">{progress.words}</output>
    </section>
  );
}

interface DataButtonsProps extends PanelProps {
  readonly chosen: ListSource;
  readonly opened: Opened;
  readonly busy: boolean;
  readonly run: (ending: string, make: () => Promise<Blob | null>) => Promise<void>;
}

function DataButtons({ session, chosen, opened, busy, run }: DataButtonsProps) {
  const atlas = useChosenAtlas(session, chosen);
  const json = async () => {
    const { writeJson } = await import("../../formats/write-json.ts");
    return new Blob([writeJson(atlas)], { type: "application/json" });
  };
  return (
    <div class="export-buttons">
      <SaveButton
        label={exportText.saveAtlas}
        meaning={exportText.atlasMeaning}
        disabled={busy}
        onSave={() =>
          void run("atlas", async () => new Blob([await currentFile(opened)], { type: "application/zip" }))
        }
      />
      <ExportPage opened={opened} busy={busy} run={run} />
      <SaveButton
        label={exportText.saveJson}
        meaning={exportText.jsonMeaning}
        disabled={busy}
        onSave={() => void run("json", json)}
      />
    </div>
  );
}

/** The atlas of the chosen papers alone. */
function useChosenAtlas(session: Session, { key, papers }: ListSource): OpenedAtlas {
  const { selection, cluster } = session.state.value;
  const shown = session.shown.value;
  return useMemo(
    () => (key === "all" ? session.atlas : keepPapers(session.atlas, papers)),
    [session, key, selection, cluster, shown],
  );
}

/** What a file is called: of an atlas and of all papers after the list, of some of them with their number. */
function nameOf(session: Session, { key, papers }: ListSource, ending: string): string {
  const isPart = key !== "all" && ending !== "atlas" && ending !== "html";
  return fileName(session.atlas.manifest.title, ending, isPart ? `${papers.length}-papers` : "");
}

/** Makes the file and saves it; what went wrong is said in words. */
async function saveMade(name: string, make: () => Promise<Blob | null>): Promise<string> {
  try {
    const blob = await make();
    if (blob === null) return exportText.failed;
    saveFile(blob, name);
    return exportText.saved(name, blob.size);
  } catch {
    return exportText.failed;
  }
}
