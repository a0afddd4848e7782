/** The papers of the algorithms, for the bibliography of who used them. DOIs stand only where they are certain. */

interface Reference {
  readonly kind: "article" | "inproceedings" | "misc";
  /** As it is named in a sentence, without the year. */
  readonly names: string;
  readonly author: string;
  readonly title: string;
  readonly year: number;
  readonly fields: Readonly<Record<string, string>>;
}

const article = (
  [names, author, title]: readonly [string, string, string],
  year: number,
  fields: Readonly<Record<string, string>>,
): Reference => ({ kind: "article", names, author, title, year, fields });

const journal = (name: string, place: readonly [string, string, string], doi = "") => {
  const [volume, number, pages] = place;
  return {
    journal: name,
    volume,
    ...(number === "" ? {} : { number }),
    pages,
    ...(doi === "" ? {} : { doi }),
  };
};

const PUBLISHED = {
  blondel2008: article(
    [
      "Blondel et al.",
      "Blondel, Vincent D. and Guillaume, Jean-Loup and Lambiotte, Renaud and Lefebvre, Etienne",
      "Fast unfolding of communities in large networks",
    ],
    2008,
    journal(
      "Journal of Statistical Mechanics: Theory and Experiment",
      ["2008", "10", "P10008"],
      "10.1088/1742-5468/2008/10/P10008",
    ),
  ),
  deerwester1990: article(
    [
      "Deerwester et al.",
      "Deerwester, Scott and Dumais, Susan T. and Furnas, George W. and Landauer, Thomas K. and Harshman, Richard",
      "Indexing by latent semantic analysis",
    ],
    1990,
    journal("Journal of the American Society for Information Science", ["41", "6", "391--407"]),
  ),
  frantzi2000: article(
    [
      "Frantzi et al.",
      "Frantzi, Katerina and Ananiadou, Sophia and Mima, Hideki",
      "Automatic recognition of multi-word terms: the {C-value/NC-value} method",
    ],
    2000,
    journal("International Journal on Digital Libraries", ["3", "2", "115--130"], "10.1007/s007999900023"),
  ),
  guimera2005: article(
    [
      "Guimerà and Amaral",
      "Guimer{\\`a}, Roger and Amaral, Lu{\\'\\i}s A. Nunes",
      "Functional cartography of complex metabolic networks",
    ],
    2005,
    journal("Nature", ["433", "7028", "895--900"], "10.1038/nature03288"),
  ),
  halko2011: article(
    [
      "Halko et al.",
      "Halko, Nathan and Martinsson, Per-Gunnar and Tropp, Joel A.",
      "Finding structure with randomness: probabilistic algorithms for constructing approximate matrix decompositions",
    ],
    2011,
    journal("SIAM Review", ["53", "2", "217--288"], "10.1137/090771806"),
  ),
  kessler1963: article(
    ["Kessler", "Kessler, M. M.", "Bibliographic coupling between scientific papers"],
    1963,
    journal("American Documentation", ["14", "1", "10--25"], "10.1002/asi.5090140103"),
  ),
  lancichinetti2012: article(
    [
      "Lancichinetti and Fortunato",
      "Lancichinetti, Andrea and Fortunato, Santo",
      "Consensus clustering in complex networks",
    ],
    2012,
    journal("Scientific Reports", ["2", "", "336"], "10.1038/srep00336"),
  ),
  maslov2002: article(
    [
      "Maslov and Sneppen",
      "Maslov, Sergei and Sneppen, Kim",
      "Specificity and stability in topology of protein networks",
    ],
    2002,
    journal("Science", ["296", "5569", "910--913"], "10.1126/science.1065103"),
  ),
  mcinnes2018: {
    kind: "misc",
    names: "McInnes et al.",
    author: "McInnes, Leland and Healy, John and Melville, James",
    title: "{UMAP}: uniform manifold approximation and projection for dimension reduction",
    year: 2018,
    fields: { eprint: "1802.03426", archiveprefix: "arXiv" },
  },
  monroe2008: article(
    [
      "Monroe et al.",
      "Monroe, Burt L. and Colaresi, Michael P. and Quinn, Kevin M.",
      "Fightin' words: lexical feature selection and evaluation for identifying the content of political conflict",
    ],
    2008,
    journal("Political Analysis", ["16", "4", "372--403"], "10.1093/pan/mpn018"),
  ),
  newman2004: article(
    [
      "Newman and Girvan",
      "Newman, M. E. J. and Girvan, M.",
      "Finding and evaluating community structure in networks",
    ],
    2004,
    journal("Physical Review E", ["69", "2", "026113"], "10.1103/PhysRevE.69.026113"),
  ),
  porter1980: article(
    ["Porter", "Porter, M. F.", "An algorithm for suffix stripping"],
    1980,
    journal("Program", ["14", "3", "130--137"], "10.1108/eb046814"),
  ),
  reichardt2006: article(
    [
      "Reichardt and Bornholdt",
      'Reichardt, J{\\"o}rg and Bornholdt, Stefan',
      "Statistical mechanics of community detection",
    ],
    2006,
    journal("Physical Review E", ["74", "1", "016110"], "10.1103/PhysRevE.74.016110"),
  ),
  salton1988: article(
    [
      "Salton and Buckley",
      "Salton, Gerard and Buckley, Christopher",
      "Term-weighting approaches in automatic text retrieval",
    ],
    1988,
    journal("Information Processing \\& Management", ["24", "5", "513--523"], "10.1016/0306-4573(88)90021-0"),
  ),
  schwartz2003: {
    kind: "inproceedings",
    names: "Schwartz and Hearst",
    author: "Schwartz, Ariel S. and Hearst, Marti A.",
    title: "A simple algorithm for identifying abbreviation definitions in biomedical text",
    year: 2003,
    fields: { booktitle: "Pacific Symposium on Biocomputing", pages: "451--462" },
  },
  small1973: article(
    [
      "Small",
      "Small, Henry",
      "Co-citation in the scientific literature: a new measure of the relationship between two documents",
    ],
    1973,
    journal(
      "Journal of the American Society for Information Science",
      ["24", "4", "265--269"],
      "10.1002/asi.4630240406",
    ),
  ),
  vaneck2009: article(
    [
      "van Eck and Waltman",
      "van Eck, Nees Jan and Waltman, Ludo",
      "How to normalize cooccurrence data? {A}n analysis of some well-known similarity measures",
    ],
    2009,
    journal(
      "Journal of the American Society for Information Science and Technology",
      ["60", "8", "1635--1651"],
      "10.1002/asi.21075",
    ),
  ),
  venna2001: {
    kind: "inproceedings",
    names: "Venna and Kaski",
    author: "Venna, Jarkko and Kaski, Samuel",
    title: "Neighborhood preservation in nonlinear projection methods: an experimental study",
    year: 2001,
    fields: {
      booktitle: "Artificial Neural Networks --- ICANN 2001",
      pages: "485--491",
      doi: "10.1007/3-540-44668-0_68",
    },
  },
} satisfies Record<string, Reference>;

export type ReferenceKey = keyof typeof PUBLISHED;

/** Every paper of an algorithm, by its key. */
export const REFERENCES: Readonly<Record<ReferenceKey, Reference>> = PUBLISHED;

/** As a sentence names it: "Blondel et al. 2008". */
export const nameReference = (key: ReferenceKey): string =>
  `${REFERENCES[key].names} ${REFERENCES[key].year}`;

/** The entries as BibTeX, by key, each once. */
export function writeReferences(keys: readonly ReferenceKey[]): string {
  return [...new Set(keys)]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((key) => writeEntry(key, REFERENCES[key]))
    .join("\n\n");
}

function writeEntry(key: string, { kind, author, title, year, fields }: Reference): string {
  const rows = Object.entries({ author, title, year: String(year), ...fields });
  return `@${kind}{${key},\n${rows.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}`;
}
