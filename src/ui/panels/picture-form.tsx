/** The part of the export menu that says what the picture shall be like. */

import type { ComponentChildren, TargetedEvent } from "preact";
import { useId } from "preact/hooks";
import type { Viewport } from "../../view/camera.ts";
import type { ThemeName } from "../../view/theme.ts";
import { exportText } from "../messages/export.ts";
import {
  CSS_DOTS_PER_INCH,
  dotsOf,
  isPaintable,
  isSize,
  type PictureRequest,
  pictureSize,
  RESOLUTIONS,
  SIZE_NAMES,
  type SizeName,
} from "./picture-request.ts";

interface PictureFormProps {
  readonly request: PictureRequest;
  readonly screen: Viewport;
  readonly onChange: (changed: Partial<PictureRequest>) => void;
}

export function PictureForm({ request, screen, onChange: change }: PictureFormProps) {
  const size = pictureSize(request, screen);
  return (
    <div class="picture-form">
      <Choice
        label={exportText.area}
        value={request.area}
        options={Object.entries(exportText.areas)}
        onChoose={(area) => change({ area: area as PictureRequest["area"] })}
      />
      <Choice
        label={exportText.size}
        value={request.size}
        options={SIZE_NAMES.map((name) => [name, exportText.sizes[name]])}
        onChoose={(name) => change({ size: name as SizeName, custom: size })}
      />
      {request.size === "custom" && (
        <fieldset class="own-size">
          <legend class="hint">{exportText.unit}</legend>
          <Side
            label={exportText.width}
            value={size.width}
            onChange={(width) => change({ custom: { ...size, width } })}
          />
          <Side
            label={exportText.height}
            value={size.height}
            onChange={(height) => change({ custom: { ...size, height } })}
          />
        </fieldset>
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
      <label class="check">
        <input
          type="checkbox"
          checked={request.legend}
          onChange={(event) => change({ legend: event.currentTarget.checked })}
        />
        <span>{exportText.legend}</span>
      </label>
      <p class="hint picture-result">{describeResult(size, request.dotsPerInch)}</p>
    </div>
  );
}

function describeResult(size: Viewport, dotsPerInch: number): string {
  if (!isSize(size)) return exportText.notASize;
  const dots = dotsOf(size, dotsPerInch);
  if (!isPaintable(dots)) return exportText.tooLarge;
  const centimetres = (side: number) => (side / CSS_DOTS_PER_INCH) * 2.54;
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
  readonly onChange: (value: number) => void;
}

function Side({ label, value, onChange }: SideProps) {
  const id = useId();
  return (
    <Field label={label} id={id}>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={200}
        max={8000}
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
