/**
 * Finds a paper's concepts again in its text, to mark them where they stand.
 *
 * The text is cut into words by the tokeniser that the concepts were found
 * with. From the left, the longest run of words that is a form of one of the
 * concepts becomes a marked segment; a run never crosses a character that ends
 * a phrase. Marked and plain segments together are the text, character for
 * character. Linear in words × longest form.
 *
 *     "We study knowledge conflicts." → "We study " · [knowledge conflicts] · "."
 */

import { type Token, tokenise } from "../lib/tokenise.ts";
import type { ConceptTable } from "../model/index.ts";

export interface TextSegment {
  readonly text: string;
  /** Index into the concept table; `null` for the text between concepts. */
  readonly concept: number | null;
}

/** @param concepts indices of the concepts to look for; a form that two of them share goes to the first */
export function markConcepts(text: string, table: ConceptTable, concepts: ArrayLike<number>): TextSegment[] {
  const forms = collectForms(table, concepts);
  const tokens = tokenise(text);
  const segments: TextSegment[] = [];
  let written = 0;
  const writeUpTo = (end: number, concept: number | null): void => {
    if (end > written) segments.push({ text: text.slice(written, end), concept });
    written = Math.max(written, end);
  };
  for (let first = 0; first < tokens.length; ) {
    // Pairs of Chinese signs overlap: what is marked already is not marked again.
    const found = tokens[first].start < written ? null : longestForm(forms, tokens, first);
    if (found === null) {
      first++;
      continue;
    }
    writeUpTo(tokens[first].start, null);
    writeUpTo(tokens[first + found.words - 1].end, found.concept);
    first += found.words;
  }
  writeUpTo(text.length, null);
  return segments;
}

interface Forms {
  readonly concepts: ReadonlyMap<string, number>;
  /** Words of the longest form. */
  readonly longest: number;
}

function collectForms(table: ConceptTable, concepts: ArrayLike<number>): Forms {
  const found = new Map<string, number>();
  let longest = 0;
  for (const concept of Array.from(concepts)) {
    for (const form of table.forms[concept]) {
      if (!found.has(form)) found.set(form, concept);
      longest = Math.max(longest, form.split(" ").length);
    }
  }
  return { concepts: found, longest };
}

function longestForm(
  forms: Forms,
  tokens: readonly Token[],
  first: number,
): { readonly concept: number; readonly words: number } | null {
  let best: { concept: number; words: number } | null = null;
  let phrase = "";
  for (let words = 1; words <= forms.longest && first + words <= tokens.length; words++) {
    const token = tokens[first + words - 1];
    if (words > 1 && token.breakBefore) break;
    phrase = words === 1 ? token.text : `${phrase} ${token.text}`;
    const concept = forms.concepts.get(phrase);
    if (concept !== undefined) best = { concept, words };
  }
  return best;
}
