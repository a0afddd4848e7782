/** In the place of `papers/page-parts.ts` in a map in one file: the file is put together again from itself. */

import { type FontPart, type PagePart, type PageParts, PROGRAM_ELEMENT } from "../../view/page-parts.ts";

export async function fetchParts(): Promise<PageParts> {
  const styles = [...document.querySelectorAll<HTMLElement>("style[data-hash]")];
  const program = document.getElementById(PROGRAM_ELEMENT);
  const starter = document.querySelector<HTMLElement>("script[data-hash]:not([type])");
  const style = styles.find((element) => element.dataset["letters"] === undefined);
  if (program === null || starter === null || style === undefined)
    throw new Error("Parts of this file are missing.");
  return {
    version: program.dataset["version"] ?? "",
    program: { packed: program.textContent ?? "", hash: program.dataset["hash"] ?? "" },
    starter: partOf(starter),
    style: partOf(style),
    fonts: styles.filter((element) => element !== style).map(fontOf),
    icon: document.querySelector("link[rel=icon]")?.getAttribute("href") ?? "",
  };
}

const partOf = (element: HTMLElement): PagePart => ({
  text: element.textContent ?? "",
  hash: element.dataset["hash"] ?? "",
});

/** The letters stand in the element as `32-126 160-255`. */
function fontOf(element: HTMLElement): FontPart {
  const runs = (element.dataset["letters"] ?? "").split(" ");
  const ranges = runs.map((run): [number, number] => {
    const [first, last] = run.split("-").map(Number);
    return [first, last];
  });
  return { ...partOf(element), ranges };
}
