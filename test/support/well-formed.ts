/**
 * Checks that a text is well-formed XML, strictly and without a parser of
 * someone else's: one root, tags nested, attributes quoted and unique, only the
 * five named entities and character references, only characters XML knows.
 * Returns what is wrong, '' when nothing is.
 */
export function whatIsMalformed(text: string): string {
  const forbidden = new RegExp("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]", "u");
  const bad = forbidden.exec(text);
  if (bad !== null) return `a character XML does not know at ${bad.index}`;
  const body = text.replace(/^<\?xml [^?]*\?>\s*/, "");
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  while (at < body.length) {
    const next = body.indexOf("<", at);
    const content = next < 0 ? body.slice(at) : body.slice(at, next);
    if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(content)) return `a bare & in "${content}"`;
    if (content.includes("]]>")) return "]]> in text";
    if (open.length === 0 && content.trim() !== "") return `text outside the root: "${content}"`;
    if (next < 0) break;
    const tag =
      /^<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_:][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/.exec(
        body.slice(next),
      );
    if (tag === null) return `not a tag: ${body.slice(next, next + 60)}`;
    const [whole, closing, name, attributes, empty] = tag;
    if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(attributes)) return `a bare & in ${whole}`;
    const quoted = attributes.replace(/"[^"]*"|'[^']*'/g, "");
    const names = [...quoted.matchAll(/([A-Za-z_:][\w:.-]*)\s*=/g)].map((match) => match[1]);
    if (new Set(names).size !== names.length) return `an attribute twice in ${whole}`;
    if (closing === "/") {
      if (open.pop() !== name) return `</${name}> closes another tag`;
    } else if (empty !== "/") {
      if (open.length === 0) roots++;
      open.push(name);
    }
    at = next + whole.length;
  }
  if (open.length > 0) return `<${open[open.length - 1]}> is not closed`;
  return roots === 1 ? "" : `${roots} roots`;
}
