/** Taking the map away as a picture: what it shall be like, the buttons, and a caption. */

import { useState } from "preact/hooks";
import { exportText } from "../messages/export.ts";
import type { Capture } from "./capture.ts";
import type { ListSource } from "./list-sources.ts";
import type { PanelProps } from "./panel-props.ts";
import { partWords } from "./part-words.ts";
import { PictureCaption } from "./picture-caption.tsx";
import { PictureForm } from "./picture-form.tsx";
import {
  dotsOf,
  isPaintable,
  isSize,
  type PictureRequest,
  pictureSize,
  pixelsPerInch,
} from "./picture-request.ts";
import { SaveButton } from "./save-button.tsx";

type Maker = typeof import("./export-picture.ts");
type PictureInput = Parameters<Maker["exportSvg"]>[0];

interface ExportFigureProps extends PanelProps {
  readonly capture: Capture;
  readonly chosen: ListSource;
  readonly busy: boolean;
  readonly run: (ending: string, make: () => Promise<Blob | null>) => Promise<void>;
  /** Says something in the panel's live region. */
  readonly say: (words: string) => void;
}

const FIRST_REQUEST: Omit<PictureRequest, "theme"> = {
  area: "whole",
  size: "landscape",
  custom: { width: 180, height: 135 },
  unit: "mm",
  dotsPerInch: 300,
  hide: [],
  legend: true,
  line: true,
};
const SCREEN_UNKNOWN = { width: 1280, height: 800 };

export function ExportFigure({ session, capture, chosen, busy, run, say }: ExportFigureProps) {
  const captured = capture();
  const [request, setRequest] = useState<PictureRequest>({
    ...FIRST_REQUEST,
    theme: captured?.theme ?? shownTheme(),
  });
  const screen = captured?.viewport ?? SCREEN_UNKNOWN;
  const size = pictureSize(request, screen);
  const paintable = isSize(request) && isPaintable(dotsOf(size, request.dotsPerInch, pixelsPerInch(request)));
  const picture = async <Made,>(
    make: (maker: Maker, input: PictureInput) => Made | Promise<Made>,
  ): Promise<Made | null> => {
    const view = capture();
    if (view === null) return null;
    const maker = await import("./export-picture.ts");
    const papers = chosen.key === "all" ? null : chosen.papers;
    return make(maker, { session, captured: view, request, papers, part: partWords(session, chosen) });
  };
  return (
    <>
      <h3>{exportText.picture}</h3>
      <PictureForm
        request={request}
        screen={screen}
        hasChosen={chosen.key !== "all"}
        onChange={(changed) => setRequest((known) => ({ ...known, ...changed }))}
      />
      <div class="export-buttons">
        <SaveButton
          label={exportText.savePng}
          meaning={exportText.pngMeaning}
          disabled={busy || !paintable}
          onSave={() => void run("png", () => picture((maker, input) => maker.exportPng(input)))}
        />
        <SaveButton
          label={exportText.saveSvg}
          meaning={exportText.svgMeaning}
          disabled={busy || !isSize(request)}
          onSave={() => void run("svg", () => picture((maker, input) => maker.exportSvg(input)))}
        />
      </div>
      <PictureCaption
        key={`${chosen.key} ${JSON.stringify(request)}`}
        disabled={busy || !isSize(request)}
        write={() => picture((maker, input) => maker.exportCaption(input))}
        say={say}
      />
    </>
  );
}

/** Of the page, while the map cannot tell. */
function shownTheme(): PictureRequest["theme"] {
  return document.documentElement.dataset["theme"] === "dark" ? "dark" : "light";
}
