/** Taking away a report on the map, with the user's own words about where the papers are from. */

import { useId, useState } from "preact/hooks";
import { exportText } from "../messages/export.ts";
import { exportReportText } from "../messages/export-report.ts";
import type { PanelProps } from "./panel-props.ts";
import { SaveButton } from "./save-button.tsx";
import { fileName, saveFile } from "./save-file.ts";

interface ExportReportProps extends PanelProps {
  readonly busy: boolean;
  /** Says something in the panel's live region. */
  readonly say: (words: string, busy?: boolean) => void;
}

export function ExportReport({ session, busy, say }: ExportReportProps) {
  const id = useId();
  const [lines, setLines] = useState("");
  const save = async (kind: "html" | "md"): Promise<void> => {
    say(exportText.working, true);
    try {
      const sources = lines.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
      const { makeReport } = await import("./make-report.ts");
      const report = makeReport({ atlas: session.atlas, sources, kind });
      const name = fileName(session.atlas.manifest.title, kind, "report");
      saveFile(report, name);
      say(exportText.saved(name, report.size));
    } catch {
      say(exportText.failed);
    }
  };
  return (
    <>
      <h3>{exportReportText.title}</h3>
      <p class="hint">{exportReportText.meaning}</p>
      <div class="field number-field">
        <label class="field-label" for={id}>
          {exportReportText.sources}
        </label>
        <textarea
          id={id}
          class="text-input word-lines"
          rows={2}
          dir="auto"
          spellcheck={false}
          value={lines}
          aria-describedby={`${id}-meaning`}
          onInput={(event) => setLines(event.currentTarget.value)}
        />
        <span class="hint" id={`${id}-meaning`}>
          {exportReportText.sourcesMeaning}
        </span>
      </div>
      <div class="export-buttons">
        <SaveButton
          label={exportReportText.saveHtml}
          meaning={exportReportText.htmlMeaning}
          disabled={busy}
          onSave={() => void save("html")}
        />
        <SaveButton
          label={exportReportText.saveMarkdown}
          meaning={exportReportText.markdownMeaning}
          disabled={busy}
          onSave={() => void save("md")}
        />
      </div>
    </>
  );
}
