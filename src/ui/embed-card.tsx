/**
 * Under a map inside another page: its title, what was chosen on it, a legend that unfolds,
 * and the way to the whole page with exactly this view.
 */

import { useEffect } from "preact/hooks";
import { FROM_HOST } from "./embedded.ts";
import { embedText } from "./messages/embed.ts";
import { papersOf } from "./messages/numbers.ts";
import type { Page } from "./page.ts";
import { ClusterButton } from "./panels/cluster-button.tsx";
import { LookKey } from "./panels/lazy-panels.tsx";
import "./styles/embed.css";

interface EmbedProps {
  readonly page: Page;
}

export function EmbedCard({ page }: EmbedProps) {
  const { session } = page;
  const { title, counts } = session.atlas.manifest;
  // The map may have been there first, and have taken the whole frame.
  useEffect(() => page.map.peek()?.refit(), [page]);
  return (
    <>
      <section class="embed-card" aria-label={embedText.card}>
        <h1 class="embed-title" dir="auto">
          {title}
        </h1>
        <p class="embed-counts">{embedText.counts(counts.papers, counts.regions)}</p>
        <Chosen page={page} />
        <div class="embed-ways">
          <details class="embed-legend">
            <summary>{embedText.legend}</summary>
            <div class="embed-legend-box side-panel">
              <Legend page={page} />
            </div>
          </details>
          {/* The whole page has its own atlas, not the one that was handed over. */}
          {!FROM_HOST && (
            <a class="embed-full" href={page.address()} target="_blank" rel="noopener">
              {embedText.openInFull} <span class="visually-hidden">{embedText.newWindow}</span>
            </a>
          )}
        </div>
      </section>
      <output class="visually-hidden">{session.announcement.value}</output>
    </>
  );
}

/** What somebody chose on the map, in a line or two. */
function Chosen({ page: { session } }: EmbedProps) {
  const { focus, cluster } = session.state.value;
  const { papers, clusters } = session.atlas.content;
  if (focus !== null) {
    const facts = [papers.year[focus], papers.venue[focus]].filter((fact) => fact !== null && fact !== "");
    return (
      <p class="embed-chosen">
        <strong dir="auto">{papers.title[focus]}</strong> <span dir="auto">{facts.join(", ")}</span>
      </p>
    );
  }
  if (cluster === null) return null;
  return (
    <p class="embed-chosen">
      <strong dir="auto">{clusters[cluster].label}</strong> {papersOf(clusters[cluster].size)}
    </p>
  );
}

/** What colours stand for: regions, or what was chosen for them. */
function Legend({ page }: EmbedProps) {
  const { session } = page;
  const look = page.seen.value?.look ?? null;
  if (look !== null && look.colours !== null) {
    return <LookKey session={session} swatch={undefined} look={look} theme={page.theme.value} />;
  }
  const swatch = page.swatch();
  const regions = session.atlas.content.clusters.filter((cluster) => cluster.level === 1);
  return (
    <ul class="plain-list embed-regions">
      {regions.map((region, index) => (
        <li key={region.id}>
          <ClusterButton session={session} swatch={swatch} cluster={index} />
        </li>
      ))}
    </ul>
  );
}
