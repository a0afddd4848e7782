/** A strip of the colours of a look, beside its name. */

import type { ColourOption } from "../../view/list-looks.ts";
import { kindColours, scaleColours } from "../../view/colour-scale.ts";
import { discColour } from "../../view/palette.ts";
import type { ShownTheme } from "../theme.ts";

const SCALE = 6;
const KINDS = 6;

interface LookPreviewProps {
  readonly kind: ColourOption["kind"];
  readonly theme: ShownTheme;
}

export function LookPreview({ kind, theme }: LookPreviewProps) {
  const colours = coloursOf(kind, theme);
  return (
    <span class="look-preview" data-kind={kind} aria-hidden="true">
      {colours.map((colour) => (
        <span key={colour} style={{ backgroundColor: colour }} />
      ))}
    </span>
  );
}

function coloursOf(kind: ColourOption["kind"], theme: ShownTheme): readonly string[] {
  if (kind === "scale") return scaleColours(SCALE, theme);
  if (kind === "kinds") return kindColours(KINDS, theme);
  return Array.from({ length: KINDS }, (_, hue) => discColour(hue, theme));
}
