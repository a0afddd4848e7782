/**
 * What RIS files say in notes for want of a tag: how often a paper is cited,
 * what it cites, that it was retracted.
 *
 *     N1  - Cited By :12                         12 citations (Scopus; Web of Science has other words)
 *     N1  - References: Lund, B., Kelp (2001); …  cited works (Scopus)
 *     M1  - Lund, B (2001). Kelp. Tides, 3, 1-9.  one cited work a line (Ovid)
 */

import { peekLines, type TagBag, takeLines } from "./tag-bag.ts";

const CITED =
  /(?:^|[;/]\s?)(?:cited by|times cited in web of science core collection|total times cited|times cited)\s*:?\s*(\d{1,7})\b/i;
const REFERENCES = /^(?:cited )?references\s*:\s*/i;

/** The number of citations that one of the notes tells; `null` when none does. */
export function findCitationCount(notes: readonly string[]): number | null {
  for (const note of notes) {
    const found = CITED.exec(note);
    if (found !== null) return Number(found[1]);
  }
  return null;
}

/** Whether a note says that the paper, not another one, was retracted. */
export function isRetractionNote(note: string): boolean {
  return /^retracted(?: publication| article| paper)?$/i.test(note.trim());
}

/** The cited works, each as given, taken out of the tags where databases put them. */
export function takeReferences(bag: TagBag): string[] {
  const references = takeLines(bag, ["CR"]);
  for (const reference of takeNoted(bag)) references.push(reference);
  const numbers = bag.get("M1") ?? [];
  const cited = numbers.filter((value) => isCitedWork(value.join(" ")));
  for (const value of cited) references.push(value.join(" "));
  const others = numbers.filter((value) => !isCitedWork(value.join(" ")));
  if (others.length === 0) bag.delete("M1");
  else bag.set("M1", others);
  return references;
}

// Scopus: a note "References: …; …", its works one a line or in a row.
function takeNoted(bag: TagBag): string[] {
  if (!peekLines(bag, ["N1"]).some((line) => REFERENCES.test(line))) return [];
  const notes = bag.get("N1") ?? [];
  const others = notes.filter((value) => !REFERENCES.test(value[0]));
  if (others.length === 0) bag.delete("N1");
  else bag.set("N1", others);
  return notes
    .filter((value) => REFERENCES.test(value[0]))
    .flatMap((value) => (value.length > 1 ? value : value[0].split(/;\s+/)))
    .map((reference) => reference.replace(REFERENCES, "").replace(/;$/, "").trim())
    .filter((reference) => reference !== "");
}

// M1 holds numbers and notes elsewhere; a cited work has a year and is a sentence.
function isCitedWork(text: string): boolean {
  return (
    text.length >= 25 &&
    /[( ,][12]\d{3}[a-z]?[),.;]/.test(text) &&
    /\p{Lu}\p{L}+,? /u.test(text.slice(0, 200))
  );
}
