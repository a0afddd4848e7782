/** Other numbers of regions: worked out when asked for, drawn, listed, and applied. */

import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { ScannedResolution } from "../../model/index.ts";
import { findPlateaus, type Plateau } from "../../view/find-plateaus.ts";
import { structureText } from "../messages/structure.ts";
import { type Asked, askWorker } from "../papers/ask-worker.ts";
import { buildAgain } from "./build-again.ts";
import type { OptionsProps } from "./options-panel.tsx";
import { ChartKey, StructureChart } from "./structure-chart.tsx";
import { StructureTable } from "./structure-table.tsx";

/** What was worked out in this visit, by the hash of the map: the panel may be closed, and the map come back by undo. */
const known = new Map<string, readonly ScannedResolution[]>();

export function StructureScan(props: OptionsProps) {
  const { made, announcement } = props.session;
  const points = useSignal(known.get(made.manifest.contentHash) ?? null);
  const share = useSignal<number | null>(null);
  const hasFailed = useSignal(false);
  const asked = useRef<Asked | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const isScanning = share.value !== null;
  useFollowing(place, `${isScanning} ${points.value !== null}`);
  useEffect(() => () => asked.current?.cancel(), []);

  const scan = (): void => {
    const { options, quality } = made.manifest;
    hasFailed.value = false;
    share.value = 0;
    asked.current = askWorker(
      { kind: "scan", links: made.content.links, options, resolution: quality.resolution },
      (_, done) => {
        share.value = done;
      },
    );
    void asked.current.ended.then((answer) => {
      share.value = null;
      hasFailed.value = answer.kind !== "scanned";
      if (answer.kind !== "scanned") return;
      known.set(made.manifest.contentHash, answer.points);
      points.value = answer.points;
      announcement.value = describePlateaus(answer.points);
    });
  };
  const stop = (): void => {
    asked.current?.cancel();
    share.value = null;
  };
  return (
    <div ref={place}>
      <h3>{structureText.other}</h3>
      <p class="hint">{structureText.otherMeaning}</p>
      {points.value !== null && <Scanned {...props} points={points.value} />}
      {points.value === null && share.value === null && (
        <button type="button" class="button scan-button" onClick={scan}>
          {structureText.scan}
        </button>
      )}
      {share.value !== null && (
        <div class="scan-progress">
          <progress aria-label={structureText.scanning} max={1} value={share.value} />
          <button type="button" class="button" onClick={stop}>
            {structureText.cancel}
          </button>
        </div>
      )}
      <output class="hint">{hasFailed.value ? structureText.scanFailed : ""}</output>
    </div>
  );
}

/**
 * Each stage takes the place of the one before, and of what was pressed there: the focus goes along, to
 * what can be pressed now or to what came of it, and does not leave for the head of the panel.
 */
function useFollowing(place: RefObject<HTMLElement | null>, stage: string): void {
  const had = useRef(false);
  // What has the focus is still there while the next stage is made.
  had.current = place.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (!had.current || place.current?.contains(document.activeElement) === true) return;
    place.current?.querySelector<HTMLElement>(".scan-result, button")?.focus();
  }, [place, stage]);
}

interface ScannedProps extends OptionsProps {
  readonly points: readonly ScannedResolution[];
}

function Scanned({ points, ...props }: ScannedProps) {
  const { manifest } = props.session.made;
  const plateaus = findPlateaus(points);
  const current = points.findIndex(({ resolution }) => resolution === manifest.quality.resolution);
  const chosen = useSignal<number | null>(null);
  const choose = (point: number): void => {
    chosen.value = point;
  };
  const picked = chosen.value === null ? null : points[chosen.value];
  const isBusy = props.builds.running.value !== null;
  const isCapped = current >= 0 && points[current].regions !== manifest.counts.regions;
  const apply = (): void => {
    if (picked === null) return;
    const options = { ...manifest.options, regions: null, resolution: picked.resolution };
    buildAgain(props, { options });
  };
  const view = { points, plateaus, current, chosen: chosen.value, choose };
  return (
    <>
      <p class="scan-result" tabIndex={-1}>
        {describePlateaus(points)}
      </p>
      <StructureChart {...view} />
      <ChartKey />
      {isCapped && (
        <p class="hint">{structureText.capped(points[current].regions, manifest.counts.regions)}</p>
      )}
      <StructureTable {...view} />
      <p class="hint">{structureText.tableMeaning}</p>
      <p class="scan-apply">
        <button
          type="button"
          class="button button-main"
          disabled={picked === null || isBusy || isTaken(picked, props)}
          onClick={apply}
        >
          {structureText.apply(picked?.regions ?? manifest.counts.regions)}
        </button>
        {picked === null && <span class="hint">{structureText.chooseFirst}</span>}
      </p>
    </>
  );
}

/** Whether the map was made with just this resolution. */
function isTaken({ resolution }: ScannedResolution, { session }: OptionsProps): boolean {
  return session.made.manifest.options.resolution === resolution;
}

function describePlateaus(points: readonly ScannedResolution[]): string {
  const stretches = findPlateaus(points).map((plateau) => describe(plateau, points));
  return stretches.length === 0 ? structureText.noPlateau : structureText.plateaus(stretches);
}

function describe({ from, to }: Plateau, points: readonly ScannedResolution[]): string {
  const counts = points.slice(from, to + 1).map(({ regions }) => regions);
  return structureText.plateau(Math.min(...counts), Math.max(...counts));
}
