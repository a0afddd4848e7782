/** This atlas beside another one: what differs in papers, regions, names and places. Everything in it is forgotten when it is closed. */

import { useRef } from "preact/hooks";
import { listDifferences } from "../../view/list-differences.ts";
import { writeDifferencesCsv, writeDifferencesMarkdown } from "../../view/write-difference-rows.ts";
import { closeTool } from "../../view/view-state.ts";
import { comparedText } from "../messages/compared.ts";
import type { Session } from "../session.ts";
import {
  type Compared,
  compareNow,
  compareWithFile,
  comparingOf,
  forget,
  takeAsOlder,
} from "./compared-atlas.ts";
import { ComparedFlows } from "./compared-flows.tsx";
import { ComparedPapers } from "./compared-papers.tsx";
import { ComparedRegions } from "./compared-regions.tsx";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";
import { SaveButton } from "./save-button.tsx";
import { fileName, saveFile } from "./save-file.ts";
import "../styles/compared.css";

export interface ComparedProps extends PanelProps {
  readonly compared: Compared;
}

export function ComparedPanel({ session, swatch }: PanelProps) {
  const comparing = comparingOf(session).value;
  const close = () => {
    forget(session);
    session.update(closeTool);
  };
  const isDone = comparing.kind === "other";
  return (
    <section class="compared-panel">
      <PanelHeading
        kind={comparedText.kind}
        name={isDone ? comparedText.title(comparing.atlas.manifest.title) : comparedText.titleBefore}
        close={{ label: comparedText.close, act: close }}
      />
      {comparing.kind === "busy" && <output class="hint">{comparedText.busy}</output>}
      {comparing.kind === "refused" && (
        <div class="note" role="alert">
          <p dir="auto">{comparedText.notAnAtlas(comparing.name)}</p>
          {comparing.reasons.map((reason) => (
            <p key={reason} class="hint" dir="auto">
              {reason}
            </p>
          ))}
        </div>
      )}
      {isDone ? (
        <Result session={session} swatch={swatch} compared={compareNow(session, comparing)} />
      ) : (
        <>
          <p>{comparedText.lead}</p>
          <ChooseAtlas session={session} label={comparedText.choose} />
          <p class="hint">{comparedText.stays}</p>
        </>
      )}
    </section>
  );
}

function ChooseAtlas({ session, label }: { readonly session: Session; readonly label: string }) {
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    const file = input.current?.files?.[0];
    if (file !== undefined) void compareWithFile(session, file);
    // The same file can be chosen again, once it has been mended.
    if (input.current !== null) input.current.value = "";
  };
  return (
    <p>
      <button type="button" class="more-button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input ref={input} type="file" accept=".atlas" hidden onChange={take} />
    </p>
  );
}

function Result(props: ComparedProps) {
  const { session, compared } = props;
  const { before, after, other, isOlder, found } = compared;
  const isSame = before.manifest.contentHash === after.manifest.contentHash;
  return (
    <>
      <p dir="auto">{comparedText.older(other.manifest.title, isOlder)}</p>
      {isSame ? (
        <p class="note">{comparedText.same}</p>
      ) : (
        <>
          <button type="button" class="more-button" onClick={() => takeAsOlder(session, !isOlder)}>
            {comparedText.swap(isOlder)}
          </button>
          {found.papers.shared === 0 && <p class="note">{comparedText.nothingShared}</p>}
          <ul class="compared-totals">
            {sayTotals(compared).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {found.papers.shared > 0 && <ComparedFlows {...props} />}
          <ComparedRegions {...props} />
          <ComparedPapers {...props} />
          <TakeAway {...props} />
        </>
      )}
      <ChooseAtlas session={session} label={comparedText.chooseOther} />
    </>
  );
}

function sayTotals({ found }: Compared): string[] {
  const { papers, crossed, renamed, places, moved } = found;
  const lines = [comparedText.papers(found), comparedText.regions(found)];
  if (papers.shared === 0) return lines;
  return [
    ...lines,
    comparedText.crossed(crossed),
    comparedText.renamed(renamed.length),
    comparedText.places(places.median, moved.length),
  ];
}

function TakeAway({ session, compared }: ComparedProps) {
  const save = (ending: "csv" | "md") => {
    const rows = listDifferences(compared, compared.found);
    const { title } = session.atlas.manifest;
    const summary = [
      comparedText.older(compared.other.manifest.title, compared.isOlder),
      ...sayTotals(compared),
    ];
    const text = ending === "csv" ? writeDifferencesCsv(rows) : writeDifferencesMarkdown(summary, rows);
    saveFile(
      new Blob([text], { type: ending === "csv" ? "text/csv" : "text/markdown" }),
      fileName(title, ending, "compared"),
    );
  };
  return (
    <>
      <h3>{comparedText.takeAway}</h3>
      <SaveButton
        label={comparedText.saveCsv}
        meaning={comparedText.csvMeaning}
        disabled={false}
        onSave={() => save("csv")}
      />
      <SaveButton
        label={comparedText.saveMarkdown}
        meaning={comparedText.markdownMeaning}
        disabled={false}
        onSave={() => save("md")}
      />
    </>
  );
}
