/**
 * What braces mean in the values of BibTeX: they keep capitals and hold words
 * together. The cleaner of texts leaves braces alone that it cannot explain
 * ("{a, b}" may be a set), but here they are syntax and go, except around what
 * a command of TeX needs. Linear in the text.
 *
 *     {A} study of {Deep Fish} by H{\aa}kan~B.   →   A study of Deep Fish by H{\aa}kan B.
 */

/** The text without the braces that only protect, and with spaces for ties and line breaks. */
export function removeBraces(text: string): string {
  if (!/[{}~]|\\\\/.test(text)) return text;
  // Nothing but capitals to keep: all braces go.
  if (!/[\\$^_~]/.test(text)) return text.replace(/[{}]/g, "");
  let out = "";
  // For every open group whether its braces stay.
  const open: boolean[] = [];
  let isArgument = false;
  for (let at = 0; at < text.length; ) {
    const piece = pieceAt(text, at);
    at += piece.length;
    if (piece === "{") {
      open.push(isArgument || /^\\[a-zA-Z"'`^~=.]/.test(text.slice(at, at + 2)));
      out += (open.at(-1) ?? false) ? "{" : "";
      isArgument = false;
    } else if (piece === "}") {
      isArgument = open.pop() ?? false;
      out += isArgument ? "}" : "";
    } else {
      out += spaceFor(piece, text, at);
      // A space between a command and its argument changes nothing.
      const isCommand = /^(?:\\(?:[a-zA-Z]+|["'`^~=.])|[_^])$/.test(piece);
      isArgument = isCommand || (isArgument && piece === " " && out.at(-2) !== "}");
    }
  }
  return out;
}

/** The parts of a text between separators that stand outside all braces. */
export function splitOutsideBraces(text: string, separator: RegExp): string[] {
  if (!text.includes("{")) return text.split(separator);
  const parts: string[] = [];
  let depth = 0;
  let counted = 0;
  let start = 0;
  for (const { index, 0: found } of text.matchAll(separator)) {
    for (; counted < index; counted++) {
      if (text[counted] === "\\") counted++;
      else if (text[counted] === "{") depth++;
      else if (text[counted] === "}") depth--;
    }
    if (depth > 0) continue;
    parts.push(text.slice(start, index));
    start = index + found.length;
  }
  parts.push(text.slice(start));
  return parts;
}

/** What stands inside when the whole text is one group, else `null`. */
export function insideBraces(text: string): string | null {
  if (!text.startsWith("{") || !text.endsWith("}")) return null;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at === text.length - 1 ? text.slice(1, -1) : null;
  }
  return null;
}

/** A DOI, an address, a number or the like out of TeX: `\_` and `\url{…}` become what they show. */
export function verbatim(text: string): string {
  if (!/[\\{}]/.test(text)) return text.trim();
  return text
    .replace(/\\(?:url|href|path)\s?\{([^{}]*)\}/g, "$1")
    .replace(/\\(?:textunderscore|_)(?:\{\})? ?/g, "_")
    .replace(/\\(?:textasciitilde|~)(?:\{\})?/g, "~")
    .replace(/\\([%&#$])/g, "$1")
    .replace(/(?<!\\)[{}]/g, "")
    .trim();
}

const COMMAND = /\\(?:[a-zA-Z]+|[^])?/y;
const PLAIN = /[^\\{}~^_ $]+/y;

// The next command, sign or run of plain text; a short formula is one piece.
function pieceAt(text: string, at: number): string {
  const character = text[at];
  if (character === "$") {
    const end = text.slice(at + 1, at + 400).indexOf("$");
    return end === -1 ? character : text.slice(at, at + end + 2);
  }
  const pattern = character === "\\" ? COMMAND : PLAIN;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? character;
}

function spaceFor(piece: string, text: string, next: number): string {
  if (piece === "~") return text[next - 2] === "/" ? "~" : " ";
  return piece === "\\\\" && !/[a-zA-Z]/.test(text[next] ?? "") ? " " : piece;
}
