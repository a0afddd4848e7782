/**
 * Keywords out of the subject headings of PubMed, Embase and Ovid: without the
 * star that marks a main topic and without the subheadings behind a slash. The
 * headings that every record of a kind bears ("Humans", "Female") say nothing
 * about its topic and are left out. The list as given is kept by the callers.
 *
 *     Colitis, Ulcerative/*drug therapy  →  Colitis, Ulcerative      *Body Image  →  Body Image
 */

// MeSH's check tags and age groups.
const CHECK_TAGS = new Set(
  [
    "humans|human|animals|animal|male|female|adult|middle aged|aged|aged, 80 and over|young adult",
    "adolescent|child|child, preschool|infant|infant, newborn|mice|rats",
  ]
    .join("|")
    .split("|"),
);

/** Keywords of headings. `areMesh`: what follows a slash is a subheading. */
export function readHeadings(headings: readonly string[], areMesh: boolean): string[] {
  const keywords = headings.map((heading) => readHeading(heading, areMesh));
  return keywords.filter((keyword) => keyword !== "" && !(areMesh && CHECK_TAGS.has(keyword.toLowerCase())));
}

function readHeading(heading: string, isMesh: boolean): string {
  const bare = heading.startsWith("*") ? heading.slice(1) : heading;
  const slash = bare.indexOf("/");
  if (slash === -1) return bare.trim();
  // Ovid's "/dt [Drug Therapy]" and a starred subheading are subheadings in any list.
  const behind = bare.slice(slash + 1, slash + 10).trimStart();
  const isSubheading = isMesh ? /^\*?[a-z]/.test(behind) : /^(?:\*[a-z]|[a-z]{2} \[)/.test(behind);
  return (isSubheading ? bare.slice(0, slash) : bare).trim();
}
