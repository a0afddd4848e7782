/** Everything about one paper. */

import { focusPaper } from "../../view/view-state.ts";
import { formatList, paperText } from "../messages.ts";
import { readCluster } from "./actions.ts";
import { PanelHeading } from "./panel-heading.tsx";
import type { PanelProps } from "./panel-props.ts";
import { authorName, paperTitle } from "./paper-names.ts";

interface PaperPanelProps extends PanelProps {
  readonly paper: number;
}

export function PaperPanel({ session, paper }: PaperPanelProps) {
  const { atlas } = session;
  const { papers, map, clusters } = atlas.content;
  const authors = papers.authors[paper].map(authorName);
  const abstract = atlas.readAbstract(paper);
  const region = map.region[paper];
  return (
    <article>
      <PanelHeading
        name={paperTitle(papers, paper)}
        closeLabel={paperText.close}
        onClose={() => session.update(focusPaper(null))}
      />
      <p class="paper-authors" dir="auto">
        {authors.length === 0 ? paperText.authorsUnknown : formatList(authors)}
      </p>
      <h3>{paperText.abstract}</h3>
      <p class="abstract" dir="auto">
        {abstract === "" ? paperText.noAbstract : abstract}
      </p>
      <h3>{paperText.region}</h3>
      {region < 0 ? (
        <p>{paperText.atSea}</p>
      ) : (
        <p>
          <button type="button" class="text-button" onClick={() => readCluster(session, region)}>
            {clusters[region].label}
          </button>
        </p>
      )}
    </article>
  );
}
