/** The works that both papers cite, and the papers that cite both, by title or as they are quoted. */

import { nameWork } from "../../view/name-work.ts";
import { doiLink } from "../../view/paper-links.ts";
import { whyText } from "../messages/why.ts";
import { LongList } from "./long-list.tsx";
import type { PairPartProps } from "./pair-props.ts";
import { PaperItem } from "./paper-item.tsx";

const FIRST = 5;

export function PairCitations({ session, swatch, pair }: PairPartProps) {
  const { references, referenceCounts, citers, citerCounts } = pair.together;
  const { content } = session.atlas;
  return (
    <>
      {references.length > 0 && (
        <>
          <h3>{whyText.references}</h3>
          <p class="hint">{whyText.referencesHint(references.length, referenceCounts)}</p>
          <LongList
            items={references}
            first={FIRST}
            moreLabel={whyText.more}
            render={(work) => {
              const named = nameWork(content, work);
              if (named.paper !== null)
                return <PaperItem session={session} swatch={swatch} paper={named.paper} />;
              return <Reference text={named.reference} />;
            }}
          />
        </>
      )}
      {citers.length > 0 && (
        <>
          <h3>{whyText.citers}</h3>
          <p class="hint">{whyText.citersHint(citers.length, citerCounts)}</p>
          <LongList
            items={citers}
            first={FIRST}
            moreLabel={whyText.more}
            render={(paper) => <PaperItem session={session} swatch={swatch} paper={paper} />}
          />
        </>
      )}
    </>
  );
}

/** A work outside the list, as one of its papers quotes it. */
function Reference({ text }: { readonly text: string }) {
  const address = doiLink(text)?.href ?? "";
  return (
    <p class="quoted" dir="auto">
      {address === "" ? (
        text
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {text}
        </a>
      )}
    </p>
  );
}
