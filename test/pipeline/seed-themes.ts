/**
 * Nine themes of the seed page, as patterns over its titles. They were written
 * from the list of titles, before any map of it had been drawn, and must not be
 * fitted to a map afterwards. `papers` is how many titles match: it proves that
 * the pattern still reads the page it was written for.
 */
export interface Theme {
  readonly name: string;
  readonly titles: RegExp;
  readonly papers: number;
  /** A label or runner-up that names the theme. */
  readonly label: RegExp;
}

export const SEED_THEMES: readonly Theme[] = [
  {
    name: "multi-agent debate",
    titles: /debate|round-table|multi-agent peer/i,
    papers: 13,
    label: /debate|multi-?agent/i,
  },
  {
    name: "chain-of-thought",
    titles: /chains?[- ]of[- ]thought|\bcot\b/i,
    papers: 21,
    label: /chains?[- ]of[- ]thought|\bcot\b/i,
  },
  {
    name: "preference optimisation",
    titles: /preference (optimi[sz]ation|learning)|\bdpo\b/i,
    papers: 17,
    label: /preference|\bdpo\b/i,
  },
  {
    name: "uncertainty and calibration",
    titles: /uncertain|calibrat|confidence/i,
    papers: 13,
    label: /uncertain|calibrat|confidence/i,
  },
  {
    name: "knowledge conflicts",
    titles: /(knowledge|evidence|fact)[- ]conflict|conflicts between|wikicontradict/i,
    papers: 6,
    label: /conflict|contradict|parametric/i,
  },
  {
    name: "model merging and continual learning",
    titles: /merging|continual|forgetting|task arithmetic|fusing|cold fusion/i,
    papers: 12,
    label: /merging|continual|forgetting|multi-?task|fusion|fusing/i,
  },
  {
    name: "annotator disagreement and pluralism",
    titles: /annotator|label variation|disagreement, difficulty|pluralis/i,
    papers: 7,
    label: /annotat|disagreement|pluralis|label variation|human values/i,
  },
  { name: "argument mining", titles: /argument/i, papers: 5, label: /argument/i },
  { name: "critique", titles: /critiqu|critic\b|criticism/i, papers: 7, label: /critiqu|critic/i },
];
