/** What a rebuild changed. */

import type { RegionChange } from "../../view/compare-regions.ts";
import { optionsText } from "../messages/options.ts";

export function ChangeReport({ change }: { readonly change: RegionChange }) {
  const { atSeaBefore, atSeaAfter } = change;
  return (
    <section class="note change" role="status">
      <strong>{optionsText.changed}</strong>
      <p>
        {optionsText.papers(change)}
        {optionsText.counts(change)} {optionsText.moved(change)}
        {atSeaBefore !== atSeaAfter && ` ${optionsText.atSea(change)}`}
      </p>
      <Names title={optionsText.added} names={change.added} />
      <Names title={optionsText.gone} names={change.gone} />
      <Names
        title={optionsText.renamed}
        names={change.renamed.map(([before, after]) => optionsText.renaming(before, after))}
      />
    </section>
  );
}

interface NamesProps {
  readonly title: (count: number) => string;
  readonly names: readonly string[];
}

/** A folded list; nothing when it is empty. */
function Names({ title, names }: NamesProps) {
  if (names.length === 0) return null;
  return (
    <details class="account">
      <summary>{title(names.length)}</summary>
      <ul>
        {names.map((name, index) => (
          <li key={`${index} ${name}`} dir="auto">
            {name}
          </li>
        ))}
      </ul>
    </details>
  );
}
