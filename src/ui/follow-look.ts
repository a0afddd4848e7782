/**
 * What is seen: the drawing and what a scene needs of the look. The plain look
 * needs nothing, so the code for all others is fetched when one is first chosen
 * or its panel is opened; until it is there, the map stays as it was.
 */

import { effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Drawing } from "../view/drawing.ts";
import { type ColourBy, type Look, PLAIN_LOOK } from "../view/look.ts";
import type { SceneLook } from "../view/scene-look.ts";
import { setLook } from "../view/view-state.ts";
import type { LookMaker } from "./make-looks.ts";
import type { Session } from "./session.ts";

export interface SeenMap {
  readonly drawing: Drawing;
  /** `null`: the plain look. */
  readonly look: SceneLook | null;
}

export interface FollowLookOptions {
  /** `null` while it is being prepared. */
  readonly drawing: Signal<Drawing | null>;
  /** Says that an atlas has nothing of the kind to show. */
  readonly onUnknown: (title: string, detail: string) => void;
}

export interface FollowedLook {
  readonly seen: ReadonlySignal<SeenMap | null>;
  /** Starts following; the returned function ends it. */
  readonly start: () => () => void;
}

export function followLook(session: Session, { drawing, onUnknown }: FollowLookOptions): FollowedLook {
  const seen = signal<SeenMap | null>(null);
  const maker = signal<LookMaker | null>(null);
  let isAsked = false;
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    void import("./make-looks.ts").then(
      ({ createLookMaker }) => {
        maker.value = createLookMaker(() => session.atlas.content);
      },
      () => {
        isAsked = false;
      },
    );
  };
  const giveUp = (colour: ColourBy, words: LookMaker["unknown"]): void => {
    session.changes.mend(setLook({ colour: PLAIN_LOOK.colour }));
    const { title, detail } = words(colour);
    onUnknown(title, detail);
  };
  const follow = (): void => {
    const { look, panel, cluster, focus } = session.state.value;
    const drawn = drawing.value;
    if (drawn === null) return;
    if (isPlain(look) && panel !== "look") {
      if (seen.peek()?.drawing !== drawn) seen.value = { drawing: drawn, look: null };
      return;
    }
    if (maker.value === null) {
      if (seen.peek() === null) seen.value = { drawing: drawn, look: null };
      return ask();
    }
    const reading = cluster ?? regionOf(session, focus);
    const made = maker.value.make(drawn, look, reading);
    if (made === null) giveUp(look.colour, maker.value.unknown);
    else if (seen.peek()?.look !== made.look) seen.value = made;
  };
  return { seen, start: () => effect(follow) };
}

/** What is being read counts as its region while no cluster is. */
function regionOf({ atlas }: Session, focus: number | null): number | null {
  const region = focus === null ? -1 : atlas.content.map.region[focus];
  return region < 0 ? null : region;
}

const isPlain = (look: Look): boolean =>
  (Object.keys(PLAIN_LOOK) as (keyof Look)[]).every((key) => look[key] === PLAIN_LOOK[key]);
