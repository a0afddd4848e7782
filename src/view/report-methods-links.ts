/** The sentences of the methods section about links: which evidence, with which weight, and how many are kept. */

import type { EvidenceKind, OpenedAtlas } from "../model/index.ts";
import { EVIDENCE_KINDS } from "../model/index.ts";
import type { Inlines } from "./report-blocks.ts";
import { cite, count, short } from "./report-pieces.ts";

/** What each kind of evidence is: its formula in words. */
const KINDS: Readonly<Record<EvidenceKind, Inlines>> = {
  text: [
    "likeness of the texts (two thirds cosine of the word weights, one third cosine of the reduced vectors)",
  ],
  concepts: ["cosine of the concepts"],
  citation: ["whether one paper cites the other"],
  coupling: [
    "bibliographic coupling (",
    cite("kessler1963"),
    "; shared references over the root of the product of their numbers)",
  ],
  cocitation: ["co-citation (", cite("small1973"), "; papers that cite both, normalised in the same way)"],
};

const CITATION_KINDS: readonly EvidenceKind[] = ["citation", "coupling", "cocitation"];

export function describeLinks(atlas: OpenedAtlas): Inlines {
  const { weights } = atlas.manifest.options;
  const isIdle = (kind: EvidenceKind): boolean =>
    atlas.content.citations === null && CITATION_KINDS.includes(kind);
  const weighed = EVIDENCE_KINDS.filter((kind) => weights[kind] > 0);
  const used = weighed.filter((kind) => !isIdle(kind));
  const idle = weighed.filter(isIdle);
  const sum = used.flatMap(
    (kind, i): Inlines => [
      i === 0 ? "" : " + ",
      short(weights[kind], `manifest.options.weights.${kind}`),
      " × ",
      ...KINDS[kind],
    ],
  );
  const first =
    used.length === 1 ? "The evidence for a link is " : "The evidence for a link is the weighted sum ";
  return [
    ...(used.length === 0 ? ["There was no evidence for links"] : [first, ...sum]),
    used.length < 2 ? "." : ". The weights need not add up to one.",
    ...describeIdle(atlas, idle),
    ...describeReferences(atlas, used),
    " ",
    ...describeNeighbours(atlas),
  ];
}

const NAMES: Readonly<Record<EvidenceKind, string>> = {
  text: "texts",
  concepts: "concepts",
  citation: "citations",
  coupling: "bibliographic coupling",
  cocitation: "co-citation",
};

/** What would have counted, had there been any of it. */
function describeIdle({ manifest }: OpenedAtlas, idle: readonly EvidenceKind[]): Inlines {
  if (idle.length === 0) return [];
  const named = idle.flatMap(
    (kind, i): Inlines => [
      i === 0 ? "" : ", ",
      `${NAMES[kind]} (weight `,
      short(manifest.options.weights[kind], `manifest.options.weights.${kind}`),
      ")",
    ],
  );
  return [
    " No two papers of the list cite each other or share a reference, so that these had no part in it: ",
    ...named,
    ".",
  ];
}

/** What became of the references. */
function describeReferences({ manifest }: OpenedAtlas, used: readonly EvidenceKind[]): Inlines {
  if (!CITATION_KINDS.some((kind) => used.includes(kind))) return [];
  const { references } = manifest.counts;
  if (references === undefined) return [];
  return [
    " Of ",
    count(references.given, "manifest.counts.references.given", "reference"),
    ", ",
    count(references.inside, "manifest.counts.references.inside"),
    " were recognised as papers of the list; ",
    count(references.shared, "manifest.counts.references.shared", "work"),
    " outside it are cited by two papers or more.",
  ];
}

function describeNeighbours({ manifest }: OpenedAtlas): Inlines {
  const { options, recipe, counts } = manifest;
  const links = count(counts.links, "manifest.counts.links", "link");
  if (options.neighbours !== null) {
    return [
      "Each paper was linked to those for which the evidence is strongest, at most ",
      count(options.neighbours, "manifest.options.neighbours"),
      " as set beforehand, and to those that chose it (",
      links,
      ").",
    ];
  }
  if (recipe === undefined) {
    return ["Each paper was linked to those for which the evidence is strongest (", links, ")."];
  }
  return [
    "Each paper was linked to those for which the evidence is strongest, at most ",
    count(recipe.neighbours, "manifest.recipe.neighbours"),
    " by the program’s rule for lists of this size, and to those that chose it (",
    links,
    ").",
  ];
}
