/** One paper in a list: a button that reads it. Its paper is lit on the map while it is pointed at. */

import type { TargetedKeyboardEvent } from "preact";
import { useEffect } from "preact/hooks";
import { readPaper } from "./actions.ts";
import type { PanelProps } from "./panel-props.ts";
import { paperByline, paperTitle } from "./paper-names.ts";
import { Swatch } from "./swatch.tsx";

interface PaperItemProps extends PanelProps {
  readonly paper: number;
  readonly onKeyDown?: (event: TargetedKeyboardEvent<HTMLElement>) => void;
}

export function PaperItem({ session, swatch, paper, onKeyDown }: PaperItemProps) {
  const { papers, map } = session.atlas.content;
  const byline = paperByline(papers, paper);
  const point = () => {
    session.hover.value = paper;
  };
  const leave = () => {
    if (session.hover.peek() === paper) session.hover.value = null;
  };
  // A row that goes while it is pointed at is told neither that the pointer leaves nor that the focus does.
  useEffect(() => leave, [session, paper]);
  return (
    <button
      type="button"
      class="paper-item"
      data-paper={paper}
      onClick={() => readPaper(session, paper)}
      onKeyDown={onKeyDown}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <Swatch region={map.region[paper]} swatch={swatch} />
      <span class="paper-item-title" dir="auto">
        {paperTitle(papers, paper)}
      </span>
      {byline !== "" && (
        <span class="paper-item-byline" dir="auto">
          {byline}
        </span>
      )}
    </button>
  );
}
