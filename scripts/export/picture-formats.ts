/** The formats that the map is taken away in as a picture. */

import { markFigure } from "../../src/view/figure-marks.ts";
import { paintSvg } from "../../src/view/paint-svg.ts";
import { printMessage, printResult } from "../console.ts";
import { type DrawnFigure, drawFigure } from "../draw-figure.ts";
import { loadSkia, NO_SKIA, paintPdf, paintPng } from "../paint-figure.ts";
import { explainFailure } from "../read-files.ts";
import { writeFileWhole } from "../write-file.ts";
import { type ExportFormat, ExportRefusal, type ExportRequest } from "./export-format.ts";
import { FIGURE_OPTIONS, type FigureWishes, readFigure } from "./figure-options.ts";

export const PICTURE_FORMATS: readonly ExportFormat[] = [
  {
    name: "svg",
    group: "picture",
    endings: ["svg"],
    sentence: "SVG: stays sharp at any size, text as text, one group a region.",
    options: FIGURE_OPTIONS,
    prepare: (values, problems) => {
      const wishes = readFigure(values, problems);
      return (request) => {
        const { scene } = draw(request, wishes);
        return paintSvg(scene, {
          marks: markFigure(request.atlas),
          ...(wishes.unit === "mm" ? { pixelsPerInch: wishes.pixelsPerInch } : {}),
        });
      };
    },
  },
  painted("png", "PNG: for slides and manuscripts, at any resolution.", paintPng),
  painted("pdf", "PDF: one page as large as the picture, for LaTeX and printers.", paintPdf),
];

function painted(name: string, sentence: string, paint: typeof paintPng): ExportFormat {
  return {
    name,
    group: "picture",
    endings: [name],
    binary: true,
    sentence,
    options: FIGURE_OPTIONS,
    prepare: (values, problems) => {
      const wishes = readFigure(values, problems);
      return async (request) => {
        const skia = await loadSkia();
        if (skia === null) throw new ExportRefusal(NO_SKIA);
        const { scene, caption } = draw(request, wishes);
        return paint(skia, {
          scene,
          caption,
          dpi: wishes.dpi,
          pixelsPerInch: wishes.pixelsPerInch,
          marks: markFigure(request.atlas),
        });
      };
    },
  };
}

function draw(request: ExportRequest, wishes: FigureWishes): DrawnFigure {
  const drawn = drawFigure(request, wishes);
  for (const remark of drawn.remarks) printMessage(remark);
  if (wishes.caption === "-") printResult(drawn.caption);
  else if (wishes.caption !== "") writeCaption(wishes.caption, drawn.caption);
  return drawn;
}

/** A file beside the picture: what goes wrong with it is told with its own name. */
function writeCaption(path: string, caption: string): void {
  try {
    writeFileWhole(path, `${caption}\n`);
  } catch (error) {
    throw new ExportRefusal(`${path} could not be written. ${explainFailure(error)}`);
  }
}
