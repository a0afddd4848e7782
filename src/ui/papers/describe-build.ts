/** What to tell about a build when its map is shown. */

import type { OpenedAtlas } from "../../model/index.ts";
import { openPanel } from "../../view/view-state.ts";
import type { Notice, NoticeAction, Opened } from "../load-atlas.ts";
import { papersText } from "../messages/papers.ts";
import type { Builds, Built } from "./builds.ts";

/** So many remarks are named in the notice; all are in the ledger. */
const FIRST = 4;

/** `null` when every record became a paper and nothing is worth a remark. */
export function describeBuild(built: Built, opened: Opened, builds: Builds): Notice | null {
  const { session } = opened;
  const { counts } = session.atlas.manifest;
  const { problems, wish } = built;
  const tables = built.tables.filter(({ isSure }) => !isSure);
  const { merged, rejected } = counts.records;
  if (wish.again && tables.length === 0) return null;
  if (problems.length === 0 && merged === 0 && rejected === 0) return null;
  // What was lost comes first.
  const sorted = [
    ...problems.filter(({ severity }) => severity === "error"),
    ...problems.filter(({ severity }) => severity !== "error"),
  ];
  const rest = problems.length - FIRST;
  const details = [
    papersText.records(merged, rejected),
    ...sorted.slice(0, FIRST).map(papersText.problem),
    rest > 0 ? papersText.moreProblems(rest) : "",
  ];
  const actions: NoticeAction[] = [
    { label: papersText.showRecords, act: () => session.update(openPanel("ledger")) },
  ];
  if (tables.length > 0) {
    const act = (): void => builds.ask({ kind: "columns", tables, problems, wish });
    actions.unshift({ label: papersText.checkColumns, act });
  }
  return {
    title: papersText.built(counts.papers, { used: countUsed(session.atlas), given: wish.files.length }),
    details: [...new Set(details.filter((words) => words !== ""))],
    actions,
  };
}

/** Files that papers came from; those in an archive are counted one by one. */
function countUsed({ sources }: OpenedAtlas): number {
  const used = sources.ledger.flatMap((entry) =>
    entry.state === "rejected" ? [] : [sources.files[entry.source]?.name ?? ""],
  );
  return new Set(used).size;
}
