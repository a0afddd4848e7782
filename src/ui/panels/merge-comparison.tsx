/** Two papers side by side, field by field, and what one paper made of both would keep. */

import { useMemo } from "preact/hooks";
import { isPreprint } from "../../atlas/is-preprint.ts";
import { mergeFields, rankRecords } from "../../atlas/merge-fields.ts";
import { paperAt } from "../../atlas/paper-at.ts";
import type { OpenedAtlas, PaperFields } from "../../model/index.ts";
import { titlesDiffer } from "../../view/titles-differ.ts";
import { mergeText } from "../messages/merge.ts";
import { formatCount } from "../messages/numbers.ts";
import type { PanelProps } from "./panel-props.ts";
import { authorName } from "./paper-names.ts";

/** Of an abstract so many are shown unasked. */
const FIRST_WORDS = 45;

type Field = keyof typeof mergeText.fields;
/** What a paper says, by field; '' for nothing. */
type Told = Readonly<Record<Field, string>>;

interface MergeComparisonProps extends PanelProps {
  readonly pair: readonly [number, number];
}

export function MergeComparison({ session, pair }: MergeComparisonProps) {
  const { atlas } = session;
  const [one, other] = pair;
  const { told, hasTwoDois, haveTwoTitles } = useMemo(() => compare(atlas, one, other), [atlas, one, other]);
  const fields = (Object.keys(mergeText.fields) as Field[]).filter((field) =>
    told.some((paper) => paper[field] !== ""),
  );
  const sides = [mergeText.this, mergeText.other, mergeText.together];
  return (
    <>
      <p>{mergeText.lead}</p>
      {haveTwoTitles && <p class="note note-strong">{mergeText.twoTitles}</p>}
      {hasTwoDois && <p class="note">{mergeText.twoDois}</p>}
      <table class="merge-table">
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{mergeText.field}</span>
            </th>
            {sides.map((side) => (
              <th key={side} scope="col">
                {side}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{mergeText.fields[field]}</th>
              {told.map((paper, side) => (
                <td
                  key={sides[side]}
                  dir="auto"
                  data-side={sides[side]}
                  data-kept={side < 2 && paper[field] === told[2][field]}
                >
                  {field === "abstract" && paper.abstract !== "" ? (
                    <Abstract text={paper.abstract} />
                  ) : (
                    paper[field] || mergeText.none
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** How long it is and how it begins; the whole of it on request. */
function Abstract({ text }: { readonly text: string }) {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const count = mergeText.words(words.length);
  if (words.length <= FIRST_WORDS) return <>{text}</>;
  return (
    <details class="merge-abstract">
      <summary>
        <span class="merge-count">{count}</span>
        <span class="merge-begin">{mergeText.beginning(words.slice(0, FIRST_WORDS).join(" "))}</span>
      </summary>
      {text}
    </details>
  );
}

function compare(atlas: OpenedAtlas, one: number, other: number) {
  const papers = [paperAt(atlas, one), paperAt(atlas, other)];
  const together = mergeFields(rankRecords(papers).map((index) => papers[index]));
  const files = [filesOf(atlas, [one]), filesOf(atlas, [other]), filesOf(atlas, [one, other])];
  const [first, second] = papers;
  return {
    told: [first, second, together].map((fields, side) => describe(fields, files[side])),
    haveTwoTitles: titlesDiffer(first.title, second.title),
    hasTwoDois: first.doi !== "" && second.doi !== "" && first.doi !== second.doi && !papers.some(isPreprint),
  };
}

function describe(fields: PaperFields, files: string): Told {
  const { authors, year, abstract, references, citationCount } = fields;
  return {
    title: fields.title,
    authors: mergeText.people(authors.map(authorName)),
    year: year === null ? "" : String(year),
    venue: fields.venue,
    doi: fields.doi,
    type: fields.type,
    abstract: abstract.trim(),
    references: references.length === 0 ? "" : formatCount(references.length),
    keywords: fields.keywords.join("; "),
    cited: citationCount === null ? "" : formatCount(citationCount),
    files,
  };
}

/** Names of the files that the papers come from. */
function filesOf({ sources }: OpenedAtlas, papers: readonly number[]): string {
  const names = sources.ledger
    .filter((entry) => entry.state !== "rejected" && papers.includes(entry.paper))
    .map(({ source }) => sources.files[source]?.name ?? "");
  return [...new Set(names)].join(", ");
}
