/** The sentences of both papers that carry what they share, side by side, the shared words marked. */

import { useMemo } from "preact/hooks";
import { compareSentences, type MarkedSentence } from "../../view/compare-sentences.ts";
import { tellsLittle } from "../../view/tells-little.ts";
import { formatPercent } from "../messages/numbers.ts";
import { whyText } from "../messages/why.ts";
import { LongList } from "./long-list.tsx";
import type { PairPartProps } from "./pair-props.ts";

const FIRST = 3;

export function PairSentences({ session, pair, nameOf }: PairPartProps) {
  const { atlas } = session;
  const { concepts, papers } = atlas.content;
  const [first, second] = pair.papers;
  const rows = useMemo(() => {
    const words = (paper: number) => ({ title: papers.title[paper], abstract: atlas.readAbstract(paper) });
    const telling = pair.shared.filter(({ concept }) => !tellsLittle(concepts, concept));
    return compareSentences([words(first), words(second)], concepts, telling);
  }, [atlas, pair]);
  if (pair.shared.length === 0) return null;
  return (
    <>
      <h3>{whyText.sentences}</h3>
      <p class="hint">{rows.length === 0 ? whyText.noSentences : whyText.sentencesHint}</p>
      <LongList
        items={rows.map((_, row) => row)}
        first={FIRST}
        moreLabel={whyText.moreSentences}
        render={(row) => (
          <div class="sentence-pair">
            <p class="sentence-head" dir="auto">
              {whyText.sentenceShare(
                formatPercent(rows[row].share),
                rows[row].concepts.map(({ concept }) => nameOf(concept)),
              )}
            </p>
            {rows[row].sentences.map((sentence, side) => (
              <Sentence key={side} sentence={sentence} name={side === 0 ? whyText.first : whyText.second} />
            ))}
          </div>
        )}
      />
    </>
  );
}

function Sentence({ sentence, name }: { readonly sentence: MarkedSentence; readonly name: string }) {
  return (
    <blockquote class="sentence" dir="auto">
      <span class="pair-number">
        {name}
        {sentence.from === "title" && `, ${whyText.fromTitle}`}
      </span>
      {sentence.segments.map((segment, k) =>
        segment.concept === null ? segment.text : <mark key={k}>{segment.text}</mark>,
      )}
    </blockquote>
  );
}
