/** Every resolution of a scan as a row to choose. */

import { formatCount, formatDecimal, formatPercent } from "../messages/numbers.ts";
import { structureText } from "../messages/structure.ts";
import { isSafe, type ScanView } from "./scan-view.ts";

export function StructureTable(view: ScanView) {
  const { columns } = structureText;
  return (
    <table class="scan-table">
      <caption class="visually-hidden">{structureText.table}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.regions}</th>
          <th scope="col">{columns.resolution}</th>
          <th scope="col">{columns.agreement}</th>
          <th scope="col">{columns.separation}</th>
          <th scope="col">{columns.largest}</th>
        </tr>
      </thead>
      <tbody>
        {view.points.map((point, index) => (
          <tr key={point.resolution} data-safe={isSafe(view, index)} onClick={() => view.choose(index)}>
            <th scope="row">
              <label>
                <input
                  type="radio"
                  name="scanned"
                  aria-label={structureText.choose(point.regions, structureText.resolution(point.resolution))}
                  checked={view.chosen === index}
                  onChange={() => view.choose(index)}
                />
                {formatCount(point.regions)}
              </label>
              {isSafe(view, index) && <span class="scan-mark">{structureText.safeShort}</span>}
              {index === view.current && <span class="scan-mark">{structureText.now}</span>}
            </th>
            <td>{structureText.resolution(point.resolution)}</td>
            <td>{formatDecimal(point.stability)}</td>
            <td>{formatDecimal(point.modularity)}</td>
            <td>{formatPercent(point.largest)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
