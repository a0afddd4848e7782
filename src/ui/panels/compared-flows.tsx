/** Where the papers of both atlases went, from region to region, as a picture whose bars and bands say what they are. */

import { useMemo, useState } from "preact/hooks";
import { type FlowBand, type FlowBar, layOutFlows, outlineBand } from "../../view/lay-out-flows.ts";
import { wrapTitle } from "../../view/label-text.ts";
import { comparedText } from "../messages/compared.ts";
import type { ComparedProps } from "./compared-panel.tsx";

/** All in units of the picture, about a pixel each. */
const WIDTH = 352;
const BAR = 8;
const SIZE = { span: 300, line: 15, gap: 5 };
/** Two names beside each other, as the style sheet sets them. */
const NAME_WIDTH = 158;
const NAME_STYLE = { font: "sans", size: 11, letterSpacing: 0 } as const;
const EDGE = 2;

export function ComparedFlows({ swatch, compared }: ComparedProps) {
  const { found, isOlder } = compared;
  const picture = useMemo(() => layOutFlows(found.regions.flows, SIZE), [found]);
  const [read, setRead] = useState("");
  const nameOf = (side: "before" | "after", cluster: number): string =>
    cluster < 0 ? comparedText.atSea : compared[side].content.clusters[cluster].label;
  const own = isOlder ? "after" : "before";
  // Regions of the other atlas have no colour here: their own would be that of another region on this map.
  const colourOf = (region: number) => (region < 0 ? undefined : swatch?.(region));
  const bandText = ({ before, after, papers }: FlowBand) =>
    comparedText.band(nameOf("before", before), nameOf("after", after), papers);
  return (
    <>
      <h3>{comparedText.flowsTitle}</h3>
      <p class="hint">{comparedText.flowsMeaning}</p>
      <svg
        class="flows"
        viewBox={`${-EDGE} ${-EDGE} ${WIDTH + 2 * EDGE} ${picture.height + 2 * EDGE}`}
        role="group"
        aria-label={comparedText.flowsLabel}
        direction="ltr"
      >
        {picture.bands.map((band) => {
          const text = bandText(band);
          return (
            <path
              key={`${band.before} ${band.after}`}
              class="flow-band"
              role="img"
              aria-label={text}
              d={outlineBand(band, BAR, WIDTH - BAR)}
              fill={colourOf(band[own])?.papers}
              onPointerEnter={() => setRead(text)}
              onClick={() => setRead(text)}
            >
              <title>{text}</title>
            </path>
          );
        })}
        {(["before", "after"] as const).map((side) =>
          (side === "before" ? picture.left : picture.right).map((bar) => (
            <Bar
              key={`${side} ${bar.cluster}`}
              bar={bar}
              isLeft={side === "before"}
              name={nameOf(side, bar.cluster)}
              colour={side === own ? colourOf(bar.cluster)?.papers : undefined}
            />
          )),
        )}
      </svg>
      <p class="flow-read" dir="auto" aria-hidden="true">
        {read}
      </p>
    </>
  );
}

interface BarProps {
  readonly bar: FlowBar;
  readonly isLeft: boolean;
  readonly name: string;
  readonly colour: string | undefined;
}

function Bar({ bar, isLeft, name, colour }: BarProps) {
  const text = comparedText.bar(name, bar.papers);
  return (
    <g class="flow-bar" role="img" aria-label={text}>
      <title>{text}</title>
      <rect
        x={isLeft ? 0 : WIDTH - BAR}
        y={bar.y}
        width={BAR}
        height={Math.max(bar.height, 1)}
        fill={colour}
      />
      <text x={isLeft ? BAR + 4 : WIDTH - BAR - 4} y={bar.middle} text-anchor={isLeft ? "start" : "end"}>
        {cutName(name)}
      </text>
    </g>
  );
}

const cutName = (name: string): string => wrapTitle(name, 1, NAME_WIDTH, NAME_STYLE)[0] ?? "";
