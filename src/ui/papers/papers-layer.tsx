/** Over the page: the progress of a build, and what is asked or told about it. Fetched when it is first needed. */

import type { Loader } from "../load-atlas.ts";
import { papersText } from "../messages/papers.ts";
import type { Asking, Running } from "./builds.ts";
import { ColumnForm } from "./column-form.tsx";
import { GivePapers } from "./give-papers.tsx";
import { PapersDialog } from "./papers-dialog.tsx";

interface LayerProps {
  readonly loader: Loader;
}

export function PapersLayer({ loader }: LayerProps) {
  const { running, asking } = loader.builds;
  return (
    <>
      {running.value !== null && <BuildCard running={running.value} cancel={loader.builds.cancel} />}
      {asking.value !== null && <Question key={asking.value.kind} asking={asking.value} loader={loader} />}
    </>
  );
}

interface BuildCardProps {
  readonly running: Running;
  readonly cancel: () => void;
}

/** How far the build is; what is open stays usable meanwhile. */
function BuildCard({ running: { wish, stage, share }, cancel }: BuildCardProps) {
  const title = wish.again ? papersText.rebuilding : papersText.building;
  return (
    <section class="build-card" aria-label={title}>
      <div class="build-words">
        <strong>{title}</strong>
        <span class="build-stage" role="status">
          {papersText.stage(stage)}
        </span>
      </div>
      <span class="build-share">{papersText.share(share)}</span>
      <button type="button" class="button" onClick={cancel}>
        {papersText.cancel}
      </button>
      <progress class="build-bar" aria-label={title} max={1} value={share} />
    </section>
  );
}

function Question({ asking, loader }: LayerProps & { readonly asking: Asking }) {
  const { builds } = loader;
  const close = (): void => builds.ask(null);
  if (asking.kind === "papers") {
    return (
      <PapersDialog title={papersText.title} onClose={close}>
        <GivePapers loader={loader} text={asking.text} />
      </PapersDialog>
    );
  }
  if (asking.kind === "columns") {
    return (
      <PapersDialog title={papersText.columnsTitle} onClose={close} wide>
        <ColumnForm asking={asking} builds={builds} />
      </PapersDialog>
    );
  }
  const others = (
    <button type="button" class="button" onClick={() => builds.ask({ kind: "papers", text: "" })}>
      {papersText.chooseOthers}
    </button>
  );
  if (asking.kind === "nothing") {
    return (
      <PapersDialog title={papersText.nothingTitle} onClose={close}>
        <p>{papersText.nothing}</p>
        <ul class="problem-list">
          {asking.problems.slice(0, 200).map((problem) => (
            <li key={papersText.problem(problem)} dir="auto">
              {papersText.problem(problem)}
            </li>
          ))}
        </ul>
        <div class="message-actions">{others}</div>
      </PapersDialog>
    );
  }
  return (
    <PapersDialog title={papersText.stoppedTitle} onClose={close}>
      <p>{asking.died ? papersText.died : papersText.failed}</p>
      {asking.reason !== "" && <p class="hint">{asking.reason}</p>}
      <div class="message-actions">
        <button type="button" class="button button-main" onClick={() => builds.build(asking.wish)}>
          {papersText.tryAgain}
        </button>
        {others}
      </div>
    </PapersDialog>
  );
}
