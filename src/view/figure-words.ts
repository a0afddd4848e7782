/** The words of a figure's legend. They stand here and not in the page, because files exported by the command line carry them too. */

/** `1234` as `1,234`. */
export function groupDigits(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `1 paper`, `2 papers`. */
export function countOf(value: number, one: string, many: string): string {
  return `${groupDigits(value)} ${value === 1 ? one : many}`;
}

/** `a, b and c`. */
export function joinWords(words: readonly string[], last = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words[words.length - 1]}`;
}

/** `.92` */
export function share(value: number): string {
  return (Math.round(value * 100) / 100).toFixed(2).replace(/^0/, "");
}

export const FIGURE_WORDS = {
  share,
  /** @param scale what a square holds at a heavy contour, and at the innermost one, if that is another */
  contourScale: ({
    papers,
    at,
    inner,
  }: {
    papers: number;
    at: "only" | "outermost" | "middle" | "innermost";
    inner: number | null;
  }) => {
    const where = {
      only: "the heavy",
      outermost: "the outermost heavy",
      middle: "a middle heavy",
      innermost: "the innermost heavy",
    };
    const first = `About ${countOf(papers, "paper", "papers")} per square of this size at ${where[at]} contour`;
    return inner === null || inner <= papers
      ? `${first}.`
      : `${first}, about ${groupDigits(inner)} at the innermost.`;
  },
  contoursDenser: "The more contours, the denser the papers.",
  regions: "Regions",
  key: "How to read it",
  more: (left: number) => `and ${countOf(left, "more", "more")}`,
  contours: "Contours: papers per area; every fourth is heavier",
  size: "Size: number of links of a paper",
  hollow: "Hollow: no abstract",
  tint: "Tint: region; several regions may share one",
  border: "Dashes: two regions touch",
  links: "Lines: the strongest links of every paper; curved between regions",
  clusterLinks: "Lines: the links inside what is being read",
  atSea: (papers: number) => `${countOf(papers, "paper", "papers")} at sea: nothing links them to others`,
  /** @param trustworthiness `null` of too few papers to judge */
  trust: (trustworthiness: number | null) =>
    `Papers drawn near each other are alike${trustworthiness === null ? "" : ` (trustworthiness ${share(trustworthiness)} of 1)`}. Distances between islands are not evidence; coastline and shading are drawn, not measured.`,
  made: (version: string) => `Littoral ${version}`,
};
