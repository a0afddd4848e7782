/** The part of the export menu that says what the picture shall be like. */

import type { ComponentChildren, TargetedEvent } from "preact";
import { useId } from "preact/hooks";
import type { Viewport } from "../../view/camera.ts";
import { toMillimetres } from "../../view/figure-size.ts";
import type { ThemeName } from "../../view/theme.ts";
import { exportText } from "../messages/export.ts";
import { PictureParts } from "./picture-parts.tsx";
import {
  dotsOf,
  isPaintable,
  isSize,
  type PictureRequest,
  pictureSize,
  pixelsPerInch,
  RESOLUTIONS,
  SIDES,
  SIZE_NAMES,
  type SizeName,
  sizeIn,
  type Unit,
} from "./picture-request.ts";

interface PictureFormProps {
  readonly request: PictureRequest;
  readonly screen: Viewport;
  /** Some papers are chosen, and not all. */
  readonly hasChosen: boolean;
  readonly onChange: (changed: Partial<PictureRequest>) => void;
}

export function PictureForm({ request, screen, hasChosen, onChange: change }: PictureFormProps) {
  const areas = Object.entries(exportText.areas).filter(([area]) => hasChosen || area !== "chosen");
  const { custom, unit } = request;
  return (
    <div class="picture-form">
      <Choice
        label={exportText.area}
        value={hasChosen || request.area !== "chosen" ? request.area : "whole"}
        options={areas}
        onChoose={(area) => change({ area: area as PictureRequest["area"] })}
      />
      <Choice
        label={exportText.size}
        value={request.size}
        options={SIZE_NAMES.map((name) => [name, exportText.sizes[name]])}
        onChoose={(name) => change({ size: name as SizeName, custom: sizeIn(unit, request, screen) })}
      />
      {request.size === "custom" && (
        <>
          <Choice
            label={exportText.unit}
            value={unit}
            options={Object.entries(exportText.units)}
            onChoose={(chosen) =>
              change({ unit: chosen as Unit, custom: sizeIn(chosen as Unit, request, screen) })
            }
          />
          <div class="own-size">
            <Side
              label={exportText.width}
              value={custom.width}
              unit={unit}
              onChange={(width) => change({ custom: { ...custom, width } })}
            />
            <Side
              label={exportText.height}
              value={custom.height}
              unit={unit}
              onChange={(height) => change({ custom: { ...custom, height } })}
            />
          </div>
        </>
      )}
      <Choice
        label={exportText.resolution}
        value={String(request.dotsPerInch)}
        options={RESOLUTIONS.map((dpi) => [String(dpi), exportText.resolutions(dpi)])}
        onChoose={(dpi) => change({ dotsPerInch: Number(dpi) })}
      />
      <Choice
        label={exportText.colours}
        value={request.theme}
        options={Object.entries(exportText.themes)}
        onChoose={(theme) => change({ theme: theme as ThemeName })}
      />
      <PictureParts request={request} onChange={change} />
      <p class="hint picture-result">{describeResult(request, screen)}</p>
    </div>
  );
}

function describeResult(request: PictureRequest, screen: Viewport): string {
  const { least, most } = SIDES[request.unit];
  if (!isSize(request)) return exportText.notASize(least, most);
  const size = pictureSize(request, screen);
  const perInch = pixelsPerInch(request);
  const dots = dotsOf(size, request.dotsPerInch, perInch);
  if (!isPaintable(dots)) return exportText.tooLarge;
  const centimetres = (side: number) => toMillimetres(side, perInch) / 10;
  return exportText.result(dots.width, dots.height, [centimetres(size.width), centimetres(size.height)]);
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <Field label={label} id={id}>
      <select
        id={id}
        value={value}
        onChange={(event: TargetedEvent<HTMLSelectElement>) => onChoose(event.currentTarget.value)}
      >
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface SideProps {
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
  readonly onChange: (value: number) => void;
}

function Side({ label, value, unit, onChange }: SideProps) {
  const id = useId();
  const { least, most } = SIDES[unit];
  return (
    <Field label={label} id={id}>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={1}
        value={value}
        onInput={(event: TargetedEvent<HTMLInputElement>) => onChange(event.currentTarget.valueAsNumber)}
      />
    </Field>
  );
}

interface FieldProps {
  readonly label: string;
  /** Of the control. */
  readonly id: string;
  readonly children: ComponentChildren;
}

function Field({ label, id, children }: FieldProps) {
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {children}
    </div>
  );
}
