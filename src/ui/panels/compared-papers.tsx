/** Papers that are in one atlas only, that changed, and that moved. Those of this map can be read and made to stand out. */

import type { ComponentChildren } from "preact";
import type { OpenedAtlas } from "../../model/index.ts";
import { excerptChange, type PaperChange } from "../../view/compare-papers.ts";
import { comparedText } from "../messages/compared.ts";
import type { ComparedProps } from "./compared-panel.tsx";
import { LongList } from "./long-list.tsx";
import { PaperItem } from "./paper-item.tsx";
import { paperByline, paperTitle } from "./paper-names.ts";
import { selectPapers } from "../finish-trace.ts";

/** Papers shown at first. */
const FIRST = 8;

export function ComparedPapers(props: ComparedProps) {
  const { found, isOlder } = props.compared;
  const { papers, moved } = found;
  const own = (pair: { readonly before: number; readonly after: number }): number =>
    isOlder ? pair.after : pair.before;
  return (
    <>
      <OneSided {...props} side="after" title={comparedText.addedTitle} listed={papers.added} />
      <OneSided {...props} side="before" title={comparedText.removedTitle} listed={papers.removed} />
      <Group {...props} title={comparedText.changedTitle} own={papers.changed.map(own)}>
        <LongList
          items={[...papers.changed.keys()]}
          first={FIRST}
          moreLabel={comparedText.more}
          render={(index) => (
            <>
              <PaperItem {...props} paper={own(papers.changed[index])} />
              <Changes change={papers.changed[index]} />
            </>
          )}
        />
      </Group>
      <Group {...props} title={comparedText.movedTitle} own={moved.map(own)}>
        <LongList
          items={[...moved.keys()]}
          first={FIRST}
          moreLabel={comparedText.more}
          render={(index) => (
            <>
              <PaperItem {...props} paper={own(moved[index])} />
              <span class="hint compared-detail">{comparedText.distance(moved[index].distance)}</span>
            </>
          )}
        />
      </Group>
    </>
  );
}

interface GroupProps extends ComparedProps {
  readonly title: (count: number) => string;
  /** On this map. */
  readonly own: readonly number[];
  readonly children: ComponentChildren;
}

function Group({ session, title, own, children }: GroupProps) {
  return (
    <>
      <h3>{title(own.length)}</h3>
      {own.length === 0 ? (
        <p class="hint">{comparedText.noPapers}</p>
      ) : (
        <>
          <button
            type="button"
            class="more-button"
            title={comparedText.selectMeaning}
            onClick={() => selectPapers(session, own, "replace")}
          >
            {comparedText.select(own.length)}
          </button>
          {children}
        </>
      )}
    </>
  );
}

interface OneSidedProps extends ComparedProps {
  readonly side: "before" | "after";
  readonly title: (count: number) => string;
  readonly listed: readonly number[];
}

/** Papers of one atlas only: to read where it is the one on this page, by their titles where it is not. */
function OneSided(props: OneSidedProps) {
  const { compared, side, title, listed } = props;
  if ((side === "after") === compared.isOlder) {
    return (
      <Group {...props} own={listed}>
        <LongList
          items={listed}
          first={FIRST}
          moreLabel={comparedText.more}
          render={(paper) => <PaperItem {...props} paper={paper} />}
        />
      </Group>
    );
  }
  return (
    <>
      <h3>{title(listed.length)}</h3>
      <p class="hint">{listed.length === 0 ? comparedText.noPapers : comparedText.notHere}</p>
      <LongList
        items={listed}
        first={FIRST}
        moreLabel={comparedText.more}
        render={(paper) => <Elsewhere atlas={compared[side]} paper={paper} />}
      />
    </>
  );
}

function Elsewhere({ atlas, paper }: { readonly atlas: OpenedAtlas; readonly paper: number }) {
  const { papers } = atlas.content;
  const byline = paperByline(papers, paper);
  return (
    <div class="compared-elsewhere">
      <span dir="auto">{paperTitle(papers, paper)}</span>
      {byline !== "" && (
        <span class="hint" dir="auto">
          {byline}
        </span>
      )}
    </div>
  );
}

/** Which fields, and each with both texts where they begin to differ. */
function Changes({ change }: { readonly change: PaperChange }) {
  return (
    <details class="compared-detail">
      <summary class="hint">{comparedText.fields(change.fields.map(({ field }) => field))}</summary>
      <ul>
        {change.fields.map((each) => (
          <li key={each.field} class="hint" dir="auto">
            {comparedText.field(each.field, ...excerptChange(each))}
          </li>
        ))}
      </ul>
    </details>
  );
}
