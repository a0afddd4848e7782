/** Taking papers away as a list, for a spreadsheet or a reference manager. */

import { type ListKind, exportListText } from "../messages/export-list.ts";
import type { Session } from "../session.ts";
import { ExportKind } from "./export-kind.tsx";
import type { ListSource } from "./list-sources.ts";

const MEDIA: Readonly<Record<ListKind, string>> = {
  csv: "text/csv;charset=utf-8",
  bib: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  "csl.json": "application/vnd.citationstyles.csl+json",
  md: "text/markdown;charset=utf-8",
  tsv: "text/tab-separated-values;charset=utf-8",
  jsonl: "application/x-ndjson",
};

interface ExportListProps {
  readonly session: Session;
  /** Which papers. */
  readonly chosen: ListSource;
  readonly busy: boolean;
  readonly run: (ending: string, make: () => Promise<Blob | null>) => Promise<void>;
}

export function ExportList({ session, chosen, busy, run }: ExportListProps) {
  const make = async (kind: ListKind): Promise<Blob> => {
    const { writeList } = await import("./write-list.ts");
    const note = exportListText.note(chosen.name);
    return new Blob([writeList(session.atlas, chosen.papers, { kind, note })], { type: MEDIA[kind] });
  };
  return (
    <ExportKind
      heading={exportListText.heading}
      field={exportListText.field}
      kinds={exportListText.kinds}
      busy={busy}
      onSave={(kind) => void run(kind, () => make(kind))}
    />
  );
}
