/** What the colours and sizes of the look stand for, with the papers of every class: while some stand out, those. */

import { useMemo } from "preact/hooks";
import { countShown } from "../../view/count-shown.ts";
import type { SceneLook, LegendRow, SizeLegend } from "../../view/scene-look.ts";
import { lookText } from "../messages/look.ts";
import type { Session } from "../session.ts";
import type { ShownTheme } from "../theme.ts";
import "../styles/look.css";

export interface LookLegendProps {
  readonly session: Session;
  readonly look: SceneLook;
  readonly theme: ShownTheme;
}

export function LookLegend({ session, look, theme }: LookLegendProps) {
  const { colour, size } = look.legend;
  const shown = session.shown.value;
  const counts = useMemo(() => countShown(look, shown), [look, shown]);
  return (
    <div class="look-legend">
      {colour !== null && (
        <>
          <h3 dir="auto">{colour.title}</h3>
          {colour.rows.length > 0 && (
            <>
              {shown !== null && <p class="hint">{lookText.countsShown(shown.length)}</p>}
              <ul class="plain-list look-rows">
                {colour.rows.map((row, index) => (
                  <ClassRow key={row.label} row={row} shown={counts?.[index] ?? null} theme={theme} />
                ))}
              </ul>
            </>
          )}
          {colour.reading[theme] !== "" && <p class="hint">{colour.reading[theme]}</p>}
        </>
      )}
      <SizeKey legend={size} isNarrowed={shown !== null} />
    </div>
  );
}

interface ClassRowProps {
  readonly row: LegendRow;
  /** Papers of the class that stand out; `null`: all do. */
  readonly shown: number | null;
  readonly theme: ShownTheme;
}

function ClassRow({ row, shown, theme }: ClassRowProps) {
  return (
    <li class="look-row">
      <Dot colour={row.fill[theme]} hollow={row.hollow} />
      <span class="look-row-label" dir="auto">
        {row.label}
      </span>
      <span class="look-row-count">
        {shown === null ? lookText.papers(row.count) : lookText.papersOf(shown, row.count)}
      </span>
    </li>
  );
}

function Dot({ colour, hollow }: { readonly colour: string; readonly hollow: boolean }) {
  const style = hollow ? { borderColor: colour } : { backgroundColor: colour, borderColor: colour };
  return <span class="look-dot" data-hollow={hollow} style={style} aria-hidden="true" />;
}

/** Discs as large as they are drawn at the same zoom, beside the numbers that they stand for. */
function SizeKey({ legend, isNarrowed }: { readonly legend: SizeLegend; readonly isNarrowed: boolean }) {
  return (
    <div class="look-sizes">
      <p class="look-sizes-title">{lookText.sizeKey(legend.title)}</p>
      {legend.examples.length > 0 && (
        <ul class="plain-list look-size-row">
          {legend.examples.map(({ radius, label }) => (
            <li key={label}>
              <span
                class="look-size"
                style={{ width: `${2 * radius}px`, height: `${2 * radius}px` }}
                aria-hidden="true"
              />
              {label}
            </li>
          ))}
        </ul>
      )}
      {legend.note !== "" && <p class="hint">{legend.note}</p>}
      {isNarrowed && <p class="hint">{lookText.largerWhileNarrowed}</p>}
    </div>
  );
}
