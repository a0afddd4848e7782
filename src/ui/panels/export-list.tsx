/** Taking papers away as a list, for a spreadsheet or a reference manager. */

import type { OpenedAtlas } from "../../model/index.ts";
import { exportListText } from "../messages/export-list.ts";
import type { Session } from "../session.ts";
import type { ListSource } from "./list-sources.ts";
import { SaveButton } from "./save-button.tsx";

type Kind = keyof typeof exportListText.kinds;
const KINDS: readonly Kind[] = ["csv", "bib", "ris", "md"];
const MEDIA: Readonly<Record<Kind, string>> = {
  csv: "text/csv;charset=utf-8",
  bib: "application/x-bibtex",
  md: "text/markdown;charset=utf-8",
  ris: "application/x-research-info-systems",
};

interface ExportListProps {
  readonly session: Session;
  /** Which papers. */
  readonly chosen: ListSource;
  readonly busy: boolean;
  readonly run: (ending: string, make: () => Promise<Blob | null>) => Promise<void>;
}

export function ExportList({ session, chosen, busy, run }: ExportListProps) {
  const make = async (kind: Kind): Promise<Blob> =>
    new Blob([await writeList(session.atlas, chosen.papers, kind)], { type: MEDIA[kind] });
  return (
    <>
      <h3>{exportListText.heading}</h3>
      <div class="export-buttons">
        {KINDS.map((kind) => (
          <SaveButton
            key={kind}
            label={exportListText.kinds[kind].label}
            meaning={exportListText.kinds[kind].meaning}
            disabled={busy}
            onSave={() => void run(kind, () => make(kind))}
          />
        ))}
      </div>
    </>
  );
}

async function writeList(atlas: OpenedAtlas, papers: readonly number[], kind: Kind): Promise<string> {
  const { listPapers } = await import("../../formats/listed-papers.ts");
  const listed = listPapers(atlas, papers);
  if (kind === "csv") return (await import("../../formats/write-paper-table.ts")).writePaperTable(listed);
  if (kind === "bib") return (await import("../../formats/write-bibtex.ts")).writeBibtex(listed);
  if (kind === "md") {
    const { writeReadingList } = await import("../../formats/write-reading-list.ts");
    const { title, counts } = atlas.manifest;
    const heading = exportListText.listTitle(title, listed.length, counts.papers);
    return writeReadingList(heading, listed, exportListText.atSea);
  }
  return (await import("../../formats/write-ris.ts")).writeRis(listed);
}
