/** Words of the export menu. */

import { fileSize } from "./file-size.ts";
import { formatCount, papersOf } from "./numbers.ts";

export const exportText = {
  kind: "Export",
  title: "Take the map away",
  close: "Close the export menu",
  picture: "As a picture",
  area: "What it shows",
  areas: {
    whole: "The whole map",
    view: "What is on the screen now",
    chosen: "The chosen papers, as large as they fit",
  },
  size: "Size",
  sizes: {
    screen: "As on the screen",
    landscape: "A4 or Letter page, wide",
    portrait: "A4 or Letter page, tall",
    slide: "Slide (16:9)",
    square: "Square",
    custom: "My own",
  },
  width: "Width",
  height: "Height",
  unit: "Unit",
  units: { mm: "Millimetres, for paper", px: "Pixels of a screen (1/96 inch)" },
  show: "What is shown",
  parts: {
    contours: "Contours",
    links: "Links",
    names: "Names of regions",
    titles: "Titles of papers, where there is room",
  },
  line: "A line that says what is not shown",
  caption: "Write a caption",
  captionLabel: "Caption to paste under the figure",
  captionMeaning:
    "A caption says what the map was made of and how, what the figure leaves out, and which data it shows.",
  copy: "Copy the caption",
  copied: "The caption is on the clipboard.",
  notCopied: "The browser did not let it be copied. It is selected: copy it with the keyboard.",
  part: {
    selection: (papers: number) => `a selection of ${papersOf(papers)}`,
    /** @param query '' when nothing is searched for @param asked what the filters ask for, each in words */
    shown: (papers: number, query: string, asked: readonly string[]) => {
      const ways = [
        ...(query === "" ? [] : [`the search “${query}” finds`]),
        ...(asked.length === 0 ? [] : [`the filters leave (${asked.join("; ")})`]),
      ];
      return `${papersOf(papers)} that ${ways.join(" and ")}`;
    },
  },
  resolution: "Resolution of the PNG",
  resolutions: (dpi: number) =>
    ({
      96: "Screen, 96 dots per inch",
      192: "Sharp screen, 192 dots per inch",
      300: "Print, 300 dots per inch",
      600: "Fine print, 600 dots per inch",
    })[dpi] ?? `${formatCount(dpi)} dots per inch`,
  colours: "Colours",
  themes: { light: "Light", dark: "Dark", print: "Grey, for printing" },
  legend: "With title and legend",
  result: (width: number, height: number, centimetres: readonly [number, number]) =>
    `The PNG will have ${formatCount(width)} × ${formatCount(height)} dots and print at ${formatCount(Math.round(centimetres[0]))} × ${formatCount(Math.round(centimetres[1]))} cm.`,
  tooLarge: "That is more than a browser can paint. Choose a smaller size or a lower resolution.",
  notASize: (least: number, most: number) =>
    `Width and height must be whole numbers from ${formatCount(least)} to ${formatCount(most)}.`,
  savePng: "Save PNG",
  saveSvg: "Save SVG",
  pngMeaning: "PNG is for slides, documents and web pages.",
  svgMeaning:
    "SVG stays sharp at any size, keeps text as text, and can be edited in Inkscape or Illustrator. It uses the fonts of whoever opens it, so text may look a little different there.",
  data: "As data",
  saveAtlas: "Save atlas",
  atlasMeaning: "The whole map in one file, to open here again, pass on, or keep with your work.",
  saveJson: "Save JSON",
  jsonMeaning: "Everything about papers, links, regions and concepts, for programs of your own.",
  working: "Working …",
  saved: (name: string, bytes: number) => `Saved ${name} (${fileSize(bytes)}).`,
  failed: "That did not work. Try a smaller size, or another kind of file.",
};
