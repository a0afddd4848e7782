/** How finely the sea is divided: by a number of regions, or by a resolution. The two say the same thing in two ways. */

import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import type { BuildOptions } from "../../model/index.ts";
import { optionsText } from "../messages/options.ts";
import { NumberField } from "./number-field.tsx";
import type { PanelProps } from "./panel-props.ts";

interface FinenessFieldsProps extends PanelProps {
  readonly options: BuildOptions;
  readonly set: (changed: Partial<BuildOptions>) => void;
  /** Told whether the field holds such a number. */
  readonly onCheck: (isRight: boolean) => void;
}

const LEAST_RESOLUTION = 0.01;
const MOST_RESOLUTION = 100;

export function FinenessFields({ session, options, set, onCheck }: FinenessFieldsProps) {
  const { counts, quality } = session.atlas.manifest;
  const id = useId();
  const isByResolution = useSignal(options.resolution !== null);
  useEffect(() => {
    // Set from outside: back to the usual settings.
    if (options.resolution !== null) isByResolution.value = true;
    else if (options.regions !== null) isByResolution.value = false;
  }, [options.resolution, options.regions]);
  const choose = (way: string): void => {
    isByResolution.value = way === "resolution";
    onCheck(true);
    set({ regions: null, resolution: null });
  };
  return (
    <>
      <div class="field number-field">
        <label class="field-label" for={id}>
          {optionsText.fineBy}
        </label>
        <select
          id={id}
          value={isByResolution.value ? "resolution" : "regions"}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="regions">{optionsText.byRegions}</option>
          <option value="resolution">{optionsText.byResolution}</option>
        </select>
      </div>
      {isByResolution.value ? (
        <NumberField
          key="resolution"
          label={optionsText.resolution}
          meaning={optionsText.resolutionMeaning}
          empty={optionsText.resolutionAuto(quality.resolution)}
          value={options.resolution}
          range={[LEAST_RESOLUTION, MOST_RESOLUTION]}
          isDecimal
          onChange={(resolution) => set({ resolution, regions: null })}
          onCheck={onCheck}
        />
      ) : (
        <NumberField
          key="regions"
          label={optionsText.regions}
          meaning={optionsText.regionsMeaning}
          empty={optionsText.regionsAuto(counts.regions)}
          value={options.regions}
          range={[1, Math.max(1, counts.papers)]}
          onChange={(regions) => set({ regions, resolution: null })}
          onCheck={onCheck}
        />
      )}
    </>
  );
}
