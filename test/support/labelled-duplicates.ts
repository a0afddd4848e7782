import { splitAuthors } from "../../src/formats/author-names.ts";
import type { PaperFields } from "../../src/model/index.ts";
import { makeFields } from "./make-records.ts";

type Row = readonly [
  paper: number,
  title: string,
  authors: string,
  year: number | null,
  more?: Partial<PaperFields>,
];

const FORESTS =
  "Kelp forests shelter urchins, otters and rockfish along temperate coasts. We survey how warming water, grazing pressure and storms change canopy cover, and which measures bring forests back.";

// Rows of one number are one paper.
const ROWS: readonly Row[] = [
  [
    1,
    "Deep Learning of Kelp Forests: A Survey",
    "Lund, Anna; Roe, Bo",
    2020,
    { doi: "10.1000/a", abstract: FORESTS },
  ],
  [
    1,
    "DEEP LEARNING OF KELP FORESTS",
    "Lund, A; Roe, B",
    2019,
    { venue: "arXiv", ids: { arxiv: "1901.00001" } },
  ],
  [
    1,
    "Deep learning of kelp forrests: a survey.",
    "A. Lund and B. Roe",
    2020,
    { abstract: FORESTS.slice(0, 120) },
  ],
  [2, "Deep Learning of Kelp Forests II: Growth", "Lund, Anna; Roe, Bo", 2021, { doi: "10.1000/b" }],
  [3, "Deep Learning of Kelp Forests: A Critique", "Lund, Anna; Roe, Bo", 2023],
  [4, "Deep Learning of Kelp Forests: A Survey", "Dow, Cy", 2020],
  [5, "Über die Wanderung der Seeigel", "Müller, Jörg", 1998],
  [5, "Uber die Wanderung der Seeigel", "Mueller, J.", 1999],
  [5, "Über die Wandreung der Seeigel", "Muller, J", 1998],
  [6, "Preface", "Lund, Anna", 2001, { venue: "Kelp Days 2001" }],
  [7, "Preface", "Lund, Anna", 2002, { venue: "Kelp Days 2002" }],
  [8, "Preface", "Roe, Bo", 2001],
  [9, "Rendering Volumes of Sea Water in 2D", "Poe, Ed; Coe, Fay", 2005],
  [10, "Rendering Volumes of Sea Water in 3D", "Poe, Ed; Coe, Fay", 2005],
  [11, "Supervised Detection of Rockfish Schools", "Poe, Ed; Coe, Fay", 2006],
  [12, "Unsupervised Detection of Rockfish Schools", "Poe, Ed; Coe, Fay", 2006],
  [13, "A Map of Otter Colonies in Winter", "Wang, Jing", 2010],
  [14, "A Map of Otter Colonies in Winter", "Wang, Lei", 2010],
  [15, "Storms and the Loss of Canopy Cover", "Poe, Ed", 2011, { doi: "10.1000/c" }],
  [15, "Storms and the loss of canopy cover", "", 2011],
  [16, "Storms and the Loss of Canopy Cover", "Poe, Ed", 2011, { doi: "10.1000/d" }],
  [17, "Grazing of Urchins on Young Kelp", "Coe, Fay; Poe, Ed; Roe, Bo", 2012, { doi: "10.1000/e" }],
  [
    17,
    "Grazing of urchins on young kelp",
    "Coe, F.; Poe, E.; et al.",
    2009,
    { doi: "10.48550/arxiv.0901.00002" },
  ],
  [18, "Grazing of Urchins on Young Kelp", "Coe, Fay; Poe, Ed; Roe, Bo", 2005],
];

/** Two dozen records, and which of them are one paper. */
export const LABELLED = ROWS.map(([paper, title, authors, year, more]) => ({
  paper,
  kind: "",
  fields: makeFields({ title, authors: splitAuthors(authors), year, ...more }),
}));
