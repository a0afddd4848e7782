/** The words of a figure's legend. They stand here and not in the page, because files exported by the command line carry them too. */

/** `1234` as `1,234`. */
export function groupDigits(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `1 paper`, `2 papers`. */
export function countOf(value: number, one: string, many: string): string {
  return `${groupDigits(value)} ${value === 1 ? one : many}`;
}

/** `.92` */
export function share(value: number): string {
  return (Math.round(value * 100) / 100).toFixed(2).replace(/^0/, "");
}

/** Two digits that count, and no more: `.42`, `4.2`, `42`. */
function about(value: number): string {
  return value >= 10
    ? groupDigits(Math.round(value))
    : String(Number(value.toPrecision(2))).replace(/^0/, "");
}

const aboutPapers = (value: number): string => `${about(value)} ${about(value) === "1" ? "paper" : "papers"}`;

export const FIGURE_WORDS = {
  share,
  /** @param squares how many squares the numbers are of */
  contourScale: (outer: number, inner: number, squares: number) => {
    const hold =
      squares === 1 ? "One square of this size holds" : `${groupDigits(squares)} squares of this size hold`;
    const papers = `about ${aboutPapers(outer)} at the outermost heavy contour`;
    return outer === inner ? `${hold} ${papers}.` : `${hold} ${papers}, ${about(inner)} at the innermost.`;
  },
  regions: "Regions",
  key: "How to read it",
  more: (left: number) => `and ${countOf(left, "more", "more")}`,
  contours: "Contours: papers per area; every fourth is heavier",
  size: "Size: number of links of a paper",
  hollow: "Hollow: no abstract",
  tint: "Tint: region; with many regions a tint stands for several",
  border: "Dashes: two regions touch",
  links: "Lines: the strongest links of every paper; curved between regions",
  clusterLinks: "Lines: the links inside what is being read",
  atSea: (papers: number) => `${countOf(papers, "paper", "papers")} at sea: nothing links them to others`,
  /** @param trustworthiness `null` of too few papers to judge */
  trust: (trustworthiness: number | null) =>
    `Near papers are alike${trustworthiness === null ? "" : ` (trustworthiness ${share(trustworthiness)} of 1)`}. Distances between islands are not evidence; coastline and shading are drawn, not measured.`,
  made: (version: string) => `Littoral ${version}`,
};
