/** The account of the input: every record that went in ended in exactly one state, and none is hidden. */

import type { ComponentChildren } from "preact";
import type { LedgerEntry, OpenedAtlas, Problem } from "../../model/index.ts";
import { aboutText } from "../messages/about.ts";
import { fileSize } from "../messages/file-size.ts";
import { LongList } from "./long-list.tsx";
import { paperTitle } from "./paper-names.ts";

export function AboutSources({ atlas }: { readonly atlas: OpenedAtlas }) {
  const { files, ledger, problems } = atlas.sources;
  const merged = ledger.filter((entry) => entry.state === "merged");
  const rejected = ledger.filter((entry) => entry.state === "rejected");
  const place = (entry: LedgerEntry) => aboutText.place(files[entry.source]?.name ?? "", entry.line);
  return (
    <>
      <h3>{aboutText.sources}</h3>
      <ul class="plain-list">
        {files.map((file) => (
          <li key={file.sha256}>{aboutText.file(file.name, file.format, fileSize(file.bytes))}</li>
        ))}
      </ul>
      <p>{aboutText.records(atlas.manifest.counts.records)}</p>
      <Account title={aboutText.problems(problems.length)} count={problems.length}>
        {(position) => <Remark problem={problems[position]} />}
      </Account>
      <Account title={aboutText.merged(merged.length)} count={merged.length}>
        {(position) => {
          const entry = merged[position];
          const title = paperTitle(atlas.content.papers, entry.paper);
          return (
            <>
              <strong>{place(entry)}</strong> {aboutText.mergedInto(title, entry.why)}
            </>
          );
        }}
      </Account>
      <Account title={aboutText.rejected(rejected.length)} count={rejected.length}>
        {(position) => {
          const entry = rejected[position];
          return (
            <>
              <strong>{place(entry)}</strong> {entry.reason}
              <pre class="original" dir="auto">
                {entry.original}
              </pre>
            </>
          );
        }}
      </Account>
    </>
  );
}

interface AccountProps {
  readonly title: string;
  readonly count: number;
  readonly children: (position: number) => ComponentChildren;
}

/** A folded list; nothing when it is empty. */
function Account({ title, count, children }: AccountProps) {
  if (count === 0) return null;
  return (
    <details class="account">
      <summary>{title}</summary>
      <LongList
        items={Array.from({ length: count }, (_, position) => position)}
        first={20}
        render={children}
        moreLabel={aboutText.more}
      />
    </details>
  );
}

function Remark({ problem }: { readonly problem: Problem }) {
  return (
    <>
      <strong>{aboutText.place(problem.file, problem.line)}</strong> {problem.message}
    </>
  );
}
