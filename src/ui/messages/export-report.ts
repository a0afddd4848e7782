/** Words about a report on the map. */

export const exportReportText = {
  title: "As a report",
  meaning:
    "Regions with what their names rest on, key papers, bridges and gaps, what is cited and missing, what became of every record, and a methods section for a paper. It is always of the whole map.",
  sources: "Where the papers are from",
  sourcesMeaning:
    "For the methods section, one source a line: “Scopus, 3 May 2026, TITLE-ABS-KEY(debate)”. It stays on your machine.",
  saveHtml: "Save report",
  htmlMeaning: "One web page with the map in it, to read, print or pass on.",
  saveMarkdown: "Save as Markdown",
  markdownMeaning: "The same as text with the map in it, to go on writing with Pandoc, Quarto or an editor.",
};
