/**
 * Parses one record of XML into a small tree, with saxes. Records are cut out
 * of their file beforehand (`xml-records.ts`), so a document type is never read
 * and an entity of the document's own stays a text: nothing is fetched, nothing
 * expands. What exports get wrong is put right first: a bare `&`, entities of
 * HTML, control characters. Linear in the record.
 *
 *     <t>R&D in <i>vitro</i></t>   →   { name: "t", children: ["R&D in ", { name: "i", … }] }
 */

import { SaxesParser } from "saxes";

/** One element; texts and elements in their order. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
}

const CDATA = "<![CDATA[";
const MAXIMUM_DEPTH = 100;
const NO_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/gi;
const NO_CHARACTER = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;
const BAD_REFERENCE = /&#(?:x0{0,5}(?:[0-8bcef]|1[\da-f]);|0{0,5}(?:[0-8]|1[1245-9]|2\d|3[01]);)/gi;

/** The element that a text is; `error` says in a few words why it could not be read, else ''. */
export function parseXml(text: string): { node: XmlNode | null; error: string } {
  const root: XmlNode = { name: "", attributes: {}, children: [] };
  const open: XmlNode[] = [root];
  const parser = new SaxesParser({ xmlns: false, fragment: true, position: false });
  const addText = (piece: string) => open[open.length - 1].children.push(piece);
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > MAXIMUM_DEPTH) throw new Error("nested too deeply");
    const node: XmlNode = { name, attributes, children: [] };
    open[open.length - 1].children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => open.pop());
  // The first error ends the reading: what follows it would be guessed.
  parser.on("error", (error) => {
    throw error;
  });
  try {
    parser.write(repair(text)).close();
  } catch (error) {
    const reason = error instanceof Error ? error.message : "not well-formed";
    return { node: null, error: reason.replace(/\.$/, "").slice(0, 100) };
  }
  const node = root.children.find((child) => typeof child !== "string");
  return node === undefined ? { node: null, error: "no element" } : { node, error: "" };
}

/** The same tree without the namespace's prefix that its own element has (`atom:entry`, `atom:title`; not `arxiv:doi`). */
export function dropPrefix(node: XmlNode): XmlNode {
  const colon = node.name.indexOf(":");
  return colon === -1 ? node : withoutPrefix(node, node.name.slice(0, colon + 1));
}

function withoutPrefix({ name, attributes, children }: XmlNode, prefix: string): XmlNode {
  return {
    name: name.startsWith(prefix) ? name.slice(prefix.length) : name,
    attributes,
    children: children.map((child) => (typeof child === "string" ? child : withoutPrefix(child, prefix))),
  };
}

function repair(text: string): string {
  const characters = text.replace(NO_CHARACTER, "");
  if (!characters.includes("&")) return characters;
  // Inside CDATA an ampersand is one.
  let repaired = "";
  let at = 0;
  for (let start = characters.indexOf(CDATA); start !== -1; start = characters.indexOf(CDATA, at)) {
    const end = characters.indexOf("]]>", start);
    if (end === -1) break;
    repaired += repairReferences(characters.slice(at, start)) + characters.slice(start, end);
    at = end;
  }
  return repaired + repairReferences(characters.slice(at));
}

function repairReferences(text: string): string {
  return text.replace(BAD_REFERENCE, "").replace(NO_ENTITY, "&amp;");
}
