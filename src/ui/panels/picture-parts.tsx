/** Checkboxes of what a picture shows: parts of the map, the legend, and the line under the map. */

import { FIGURE_PARTS } from "../../view/scene-input.ts";
import { exportText } from "../messages/export.ts";
import type { PictureRequest } from "./picture-request.ts";

interface PicturePartsProps {
  readonly request: PictureRequest;
  readonly onChange: (changed: Partial<PictureRequest>) => void;
}

export function PictureParts({ request, onChange }: PicturePartsProps) {
  const { hide, legend, line } = request;
  return (
    <fieldset class="picture-parts">
      <legend class="field-label">{exportText.show}</legend>
      {FIGURE_PARTS.map((part) => (
        <Part
          key={part}
          label={exportText.parts[part]}
          checked={!hide.includes(part)}
          onChange={(shown) =>
            onChange({ hide: shown ? hide.filter((other) => other !== part) : [...hide, part] })
          }
        />
      ))}
      <Part label={exportText.legend} checked={legend} onChange={(shown) => onChange({ legend: shown })} />
      <Part label={exportText.line} checked={line} onChange={(shown) => onChange({ line: shown })} />
    </fieldset>
  );
}

interface PartProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (shown: boolean) => void;
}

function Part({ label, checked, onChange }: PartProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
