/**
 * What tells the parts of an author's name apart: particles, suffixes, initials,
 * capitals, the words of institutions, and how Chinese and Korean names divide.
 */

import type { Author } from "../model/index.ts";

const PARTICLES = new Set(
  "van von der den de del della di da das dos du la le ten ter zu zur zum al el bin ibn af av vom vander".split(
    " ",
  ),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv|2nd|3rd|4th)\.?$/i;
// "J.", "J.-P.", "J A", "JA", "JAB": with points any number, without at most three.
const INITIALS = /^\p{Lu}\.?(?:[ -]?\p{Lu}\.?){0,3}$/u;
const LAST_INITIALS = /^(?:(?:\p{Lu}\.-?)+|\p{Lu}{1,3}|\p{Lu}-\p{Lu})$/u;
// Three capitals that are a Chinese or Korean family name rather than initials: "SHI", "KIM".
const SYLLABLE =
  /^(?:[BPMFDTNLGKHJQXRZCSWY](?:AI|AO|AN|EI|OU|EN|IA|IE|IN|IU|UA|UO|UI|UN|UE)|[ZCS]H[AEIU]|KIM|LEE|LIM|CHO|AHN|KOH|ROH|SEO|YOO)$/;
const INSTITUTION =
  /\b(?:university|universit[äàé]t?|institut[eo]?|college|laborator(?:y|ies)|group|consortium|collaborat(?:ion|ors)|committee|organi[sz]ation|ministry|department|team|society|association|network|initiative|foundation|project|council|agency|bureau|commission|federation|investigators|inc\.?|ltd\.?|gmbh|corporation|editors?|editorial|staff|task force|working party|united nations)(?!\p{L})/iu;
const HAN_OR_HANGUL = /^[\p{Script=Han}\p{Script=Hangul}]{2,5}$/u;
const DOUBLE_SURNAMES = new Set(
  "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 夏侯 皇甫 尉迟 公孙 慕容 令狐 独孤 남궁 황보 선우 제갈".split(" "),
);

/** Whether the word belongs to the family name behind it ("van", "de"). */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase());
}

/** "Jr.", "III", "3rd". */
export function isSuffix(word: string): boolean {
  return SUFFIX.test(word);
}

/** Nothing but initials: "J.", "J.-P.", "JA". */
export function isInitials(text: string): boolean {
  return INITIALS.test(text);
}

/** Whether a word at the end of a name is initials, so that the family name stands before it ("Smith JA"). */
export function endsInInitials(words: readonly string[]): boolean {
  const last = words.length - 1;
  if (last < 1 || !LAST_INITIALS.test(words[last]) || SYLLABLE.test(words[last])) return false;
  // "J. R. R." alone, and "ANNA LI" in capitals throughout, say nothing.
  return words.slice(0, last).some((word) => /\p{L}\p{Ll}/u.test(word)) || words[0].length > 3;
}

/** A group, a university, a firm: no person's name. */
export function isInstitution(name: string): boolean {
  // "S. Council" is a person.
  if (/^\p{Lu}\./u.test(name)) return false;
  return INSTITUTION.test(name) || /^the \p{L}/iu.test(name);
}

/** A name in Chinese or Korean script without a space: the family name is its first sign, or two. */
export function splitIdeographs(name: string): Author | null {
  if (!HAN_OR_HANGUL.test(name)) return null;
  const isDouble = DOUBLE_SURNAMES.has(name.slice(0, 2)) && name.length > 2;
  // Four Chinese signs are a Japanese name, nearly always of two and two.
  const length = isDouble || (name.length >= 4 && /^\p{Script=Han}/u.test(name)) ? 2 : 1;
  return { family: name.slice(0, length), given: name.slice(length) };
}

/** "SMITH" → "Smith", "O'BRIEN-MCKAY" → "O'Brien-McKay"; words with small letters and initials stay. */
export function lowerCapitals(text: string): string {
  return text.replace(/\p{Lu}[\p{Lu}\p{M}]{2,}/gu, (word) => {
    if (isParticle(word)) return word.toLowerCase();
    const lowered = word[0] + word.slice(1).toLowerCase();
    return lowered.replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
  });
}

/** Whether all letters are capitals and there are enough of them for a written-out name. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text);
}
