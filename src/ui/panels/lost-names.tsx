/** Names that the user gave and the map does not show: no cluster answers to them, or it has another. */

import type { Rename } from "../../model/index.ts";
import { attachRenames, forgetRename } from "../../view/rename-clusters.ts";
import { hiddenText } from "../messages/hidden.ts";
import type { Session } from "../session.ts";
import { Section } from "./hidden-section.tsx";
import type { PanelProps } from "./panel-props.ts";

export function LostNames(props: PanelProps) {
  const { session } = props;
  const { clusters } = session.atlas.content;
  const { lost, outdone } = attachRenames({ content: session.made.content, user: session.user.value });
  if (lost.length + outdone.length === 0) return null;
  return (
    <Section {...props} id="lost" title={hiddenText.notShown}>
      {lost.length > 0 && (
        <>
          <h4>{hiddenText.lost}</h4>
          <p class="hint">{hiddenText.lostMeaning}</p>
          <Names session={session} names={lost.map((rename) => ({ rename, why: "" }))} />
        </>
      )}
      {outdone.length > 0 && (
        <>
          <h4>{hiddenText.outdone}</h4>
          <p class="hint">{hiddenText.outdoneMeaning}</p>
          <Names
            session={session}
            names={outdone.map(({ rename, cluster }) => ({
              rename,
              why: hiddenText.outdoneBy(clusters[cluster].label),
            }))}
          />
        </>
      )}
    </Section>
  );
}

interface NamesProps {
  readonly session: Session;
  readonly names: readonly { readonly rename: Rename; readonly why: string }[];
}

function Names({ session, names }: NamesProps) {
  const forget = (rename: Rename): void => {
    session.user.value = forgetRename(session.user.peek(), rename);
    session.announcement.value = hiddenText.forgotten(rename.name);
  };
  return (
    <ul class="lost-names">
      {names.map(({ rename, why }) => (
        <li key={`${rename.level} ${rename.name} ${rename.papers.join(" ")}`}>
          <span dir="auto">
            {rename.name}
            {why !== "" && <span class="hint"> {why}</span>}
          </span>
          <button type="button" class="more-button" onClick={() => forget(rename)}>
            {hiddenText.forget(rename.name)}
          </button>
        </li>
      ))}
    </ul>
  );
}
