/** What the colours and sizes of the look stand for, with the papers of every class. */

import type { SceneLook, LegendRow, SizeLegend } from "../../view/scene-look.ts";
import { lookText } from "../messages/look.ts";
import type { ShownTheme } from "../theme.ts";
import "../styles/look.css";

export interface LookLegendProps {
  readonly look: SceneLook;
  readonly theme: ShownTheme;
}

export function LookLegend({ look, theme }: LookLegendProps) {
  const { colour, size } = look.legend;
  return (
    <div class="look-legend">
      {colour !== null && (
        <>
          <h3 dir="auto">{colour.title}</h3>
          {colour.rows.length > 0 && (
            <ul class="plain-list look-rows">
              {colour.rows.map((row) => (
                <ClassRow key={row.label} row={row} theme={theme} />
              ))}
            </ul>
          )}
          {colour.reading[theme] !== "" && <p class="hint">{colour.reading[theme]}</p>}
        </>
      )}
      <SizeKey legend={size} />
    </div>
  );
}

function ClassRow({ row, theme }: { readonly row: LegendRow; readonly theme: ShownTheme }) {
  return (
    <li class="look-row">
      <Dot colour={row.fill[theme]} hollow={row.hollow} />
      <span class="look-row-label" dir="auto">
        {row.label}
      </span>
      <span class="look-row-count">{lookText.papers(row.count)}</span>
    </li>
  );
}

function Dot({ colour, hollow }: { readonly colour: string; readonly hollow: boolean }) {
  const style = hollow ? { borderColor: colour } : { backgroundColor: colour, borderColor: colour };
  return <span class="look-dot" data-hollow={hollow} style={style} aria-hidden="true" />;
}

/** Discs as large as they are drawn at the same zoom, beside the numbers that they stand for. */
function SizeKey({ legend }: { readonly legend: SizeLegend }) {
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
    </div>
  );
}
