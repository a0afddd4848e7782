/** Taking the network of papers away, for programs that draw and count graphs. */

import { exportGraphText, type GraphKind } from "../messages/export-graph.ts";
import type { Session } from "../session.ts";
import type { Capture } from "./capture.ts";
import { ExportKind } from "./export-kind.tsx";
import type { ListSource } from "./list-sources.ts";

interface ExportGraphProps {
  readonly session: Session;
  readonly capture: Capture;
  readonly chosen: ListSource;
  readonly busy: boolean;
  readonly run: (ending: string, make: () => Promise<Blob | null>) => Promise<void>;
}

export function ExportGraph({ session, capture, chosen, busy, run }: ExportGraphProps) {
  const make = async (kind: GraphKind): Promise<Blob> => {
    const { writeGraph } = await import("./write-graph.ts");
    const papers = chosen.key === "all" ? null : chosen.papers;
    return writeGraph({ atlas: session.atlas, papers, drawing: capture()?.drawing ?? null }, kind);
  };
  return (
    <ExportKind
      heading={exportGraphText.heading}
      field={exportGraphText.field}
      kinds={exportGraphText.kinds}
      busy={busy}
      onSave={(kind) => void run(kind, () => make(kind))}
    />
  );
}
