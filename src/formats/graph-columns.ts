/** What the columns of nodes and edges mean; docs/decisions/exports.md has the same words. */

export const NODE_SENTENCES = {
  title: "Title of the paper.",
  authors: "Authors, parted by semicolons.",
  year: "Year of publication.",
  venue: "Journal, conference or publisher.",
  keywords: "Keywords of its authors, parted by semicolons.",
  doi: "DOI, without https://doi.org/.",
  url: "Address.",
  citations: "How often it is cited, as the source says.",
  retracted: "Whether it was retracted.",
  cluster: "Key of its region, such as 3; none at sea.",
  cluster_label: "Name of its region.",
  subcluster: "Key of its sub-region, such as 3.2.",
  subcluster_label: "Name of its sub-region.",
  stability: "Share of clustering runs that keep it with the papers that it is linked to, 0 to 1.",
  links: "Number of its links.",
  concepts: "Concepts it shares with other papers, parted by semicolons.",
} as const;

export const EDGE_SENTENCES = {
  text: "Part of the weight that is owed to alike words.",
  concepts: "Part that is owed to concepts that both have.",
  citation: "Part that is owed to one citing the other.",
  coupling: "Part that is owed to references that both have.",
  cocitation: "Part that is owed to papers that cite both.",
} as const;
