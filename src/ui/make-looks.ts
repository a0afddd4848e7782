/** Looks other than the plain one, and the words for what an atlas cannot show; fetched on demand. */

import type { AtlasContent } from "../model/index.ts";
import { createLooks, type MakeLook, type Seen } from "../view/create-looks.ts";
import type { Drawing } from "../view/drawing.ts";
import type { ColourBy, Look } from "../view/look.ts";
import { LOOK_WORDS } from "../view/look-words.ts";
import { lookText } from "./messages/look.ts";

export interface LookMaker {
  /** @returns `null` when the atlas has nothing that such colours could show */
  readonly make: (drawing: Drawing, look: Look, cluster: number | null) => Seen | null;
  readonly unknown: (colour: ColourBy) => { readonly title: string; readonly detail: string };
}

/** @param contentOf the content with the names that clusters have now */
export function createLookMaker(contentOf: () => AtlasContent): LookMaker {
  let of: { readonly drawing: Drawing; readonly make: MakeLook } | null = null;
  return {
    make: (drawing, look, cluster) => {
      if (of?.drawing !== drawing) of = { drawing, make: createLooks(contentOf(), drawing) };
      return of.make(look, cluster);
    },
    unknown: (colour) => ({
      title: lookText.nothingToShow(LOOK_WORDS.title(colour)),
      detail: lookText.insteadRegions,
    }),
  };
}
