/** Taking the whole map away as one web page. It is put together here, of the page's own parts. */

import { LARGE_FILE } from "../../view/page-parts.ts";
import type { Opened } from "../load-atlas.ts";
import { exportPageText } from "../messages/export-page.ts";
import { currentFile } from "../papers/current-file.ts";
import { fetchParts } from "../papers/page-parts.ts";
import { SaveButton } from "./save-button.tsx";

interface ExportPageProps {
  readonly opened: Opened;
  readonly busy: boolean;
  readonly run: (ending: string, make: () => Promise<Blob | null>) => Promise<void>;
}

/** What the program, its style and the usual fonts weigh in the file. */
const PROGRAM = 510_000;

export function ExportPage({ opened, busy, run }: ExportPageProps) {
  const bytes = PROGRAM + (opened.file.length * 4) / 3;
  const meaning = exportPageText.meaning(bytes);
  const make = async (): Promise<Blob> => {
    const { writeHtml } = await import("../../view/write-html.ts");
    const html = writeHtml(opened.session.atlas, await currentFile(opened), await fetchParts());
    return new Blob([html], { type: "text/html" });
  };
  return (
    <SaveButton
      label={exportPageText.save}
      meaning={bytes > LARGE_FILE ? `${meaning} ${exportPageText.large}` : meaning}
      disabled={busy}
      onSave={() => void run("html", make)}
    />
  );
}
