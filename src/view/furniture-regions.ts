/** Rows of a picture's legend that list regions: as many as fit, and those first that have no name on the map. O(regions). */

import { FIGURE_WORDS } from "./figure-words.ts";
import { paragraphRow, type Row, type RowInput, regionRow } from "./furniture-rows.ts";
import type { LegendContents, ListedCluster } from "./legend-contents.ts";
import { THEMES } from "./theme.ts";

export interface RegionRows {
  readonly rows: readonly Row[];
  /** The clusters that have a row. */
  readonly listed: ReadonlySet<number>;
}

/** Sizes of the letters to try; the small ones are 6 points high on paper. */
export const ROW_SIZES = { usual: 11.5, small: 10 } as const;
const MORE_HEIGHT = 17;

/**
 * @param room pixels for all the rows
 * @param width of a column
 */
export function regionRows(
  input: RowInput,
  contents: LegendContents,
  { room, width }: { readonly room: number; readonly width: number },
): RegionRows {
  const draw = (size: number) =>
    contents.rows.map((row) => ({ ...row, row: regionRow(input, row, { width, size }) }));
  for (const size of [ROW_SIZES.usual, ROW_SIZES.small]) {
    const all = draw(size);
    const height = all.reduce((sum, { row }) => sum + row.height, 0);
    if (height <= room) return finish(all, []);
  }
  const kept = keepFitting(draw(ROW_SIZES.small), contents.first, room - MORE_HEIGHT);
  const theme = THEMES[input.theme];
  const soft = { font: "serif-italic", size: 11.5, leading: 1.4, fill: theme.inkSoft } as const;
  const more = paragraphRow(FIGURE_WORDS.more(contents.rows.length - kept.length), width, soft, 1);
  return finish(kept, [more]);
}

type DrawnRow = ListedCluster & { readonly row: Row };

/** In their order; those of `first` before the others, and one at least. */
function keepFitting(rows: readonly DrawnRow[], first: ReadonlySet<number>, room: number): DrawnRow[] {
  const order = [
    ...rows.filter(({ cluster }) => first.has(cluster)),
    ...rows.filter(({ cluster }) => !first.has(cluster)),
  ];
  const kept = new Set<DrawnRow>();
  let used = 0;
  for (const one of order) {
    used += one.row.height;
    if (used > room && kept.size > 0) break;
    kept.add(one);
  }
  return rows.filter((one) => kept.has(one));
}

function finish(rows: readonly DrawnRow[], more: readonly Row[]): RegionRows {
  return {
    rows: [...rows.map(({ row }) => row), ...more],
    listed: new Set(rows.map(({ cluster }) => cluster)),
  };
}
