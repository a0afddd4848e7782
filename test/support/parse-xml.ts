/**
 * A small strict XML reader for tests: it throws on everything that is not
 * well-formed (unescaped signs, unbalanced or repeated names, characters that
 * XML forbids). It knows elements, attributes, text and the five references.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/u;
const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>/y;
const REFERENCES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function parseXml(xml: string): XmlElement {
  if (FORBIDDEN.test(xml)) throw new Error("a character that XML forbids");
  const start = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  let at = start;
  while (at < xml.length) {
    const current = open[open.length - 1];
    if (xml[at] !== "<") {
      const end = xml.indexOf("<", at) === -1 ? xml.length : xml.indexOf("<", at);
      current.text += resolve(xml.slice(at, end));
      at = end;
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(xml);
    if (tag === null) throw new Error(`no tag: ${xml.slice(at, at + 60)}`);
    at = TAG.lastIndex;
    const [, slash, name, attributes, selfClosed] = tag;
    if (slash === "/") {
      if (open.length < 2 || current.name !== name) throw new Error(`unexpected </${name}>`);
      open.pop();
      continue;
    }
    const element: XmlElement = { name, attributes: readAttributes(attributes), children: [], text: "" };
    current.children.push(element);
    if (selfClosed === "") open.push(element);
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== "")
    throw new Error("not one root");
  return root.children[0];
}

/** All elements of that name, in order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  const below = element.children.flatMap((child) => findAll(child, name));
  return element.name === name ? [element, ...below] : below;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: [string, string][] = [];
  for (const [, name, value] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (attributes.some(([other]) => other === name)) throw new Error(`${name} twice`);
    attributes.push([name, resolve(value)]);
  }
  return Object.fromEntries(attributes);
}

function resolve(text: string): string {
  return text.replace(
    /&(?:#(\d+)|(\w+));|[&<]/g,
    (whole, code: string | undefined, name: string | undefined) => {
      if (code !== undefined) return String.fromCodePoint(Number(code));
      const sign = name === undefined ? undefined : REFERENCES[name];
      if (sign === undefined) throw new Error(`unescaped ${whole}`);
      return sign;
    },
  );
}
