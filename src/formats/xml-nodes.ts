/** Looks into the tree of an XML record. Names of namespaces are part of an element's name (`arxiv:doi`). */

import type { XmlNode } from "./xml-tree.ts";

// Raised and lowered characters mean something in a title: the cleaner turns these tags into Unicode.
const SCRIPTS = new Set(["sub", "sup", "inf"]);
const BLOCKS = new Set(["p", "title", "sec", "list-item", "abstracttext", "label", "div", "br", "li"]);
// Marks of notes, and what stands for a picture.
const LEFT_OUT = new Set(["annotation", "xref", "fn", "graphic", "object-id"]);

/** The elements of that name among the children. */
export function childrenOf(node: XmlNode | null, name: string): XmlNode[] {
  return (node?.children ?? []).filter((child): child is XmlNode => isNode(child) && child.name === name);
}

/** The elements at the end of a path: all of its last step below the first ones of the others. */
export function allAt(node: XmlNode | null, ...path: string[]): XmlNode[] {
  let from = node;
  for (const name of path.slice(0, -1)) from = childrenOf(from, name).at(0) ?? null;
  return childrenOf(from, path.at(-1) ?? "");
}

/** The first element at the end of a path; `null` where there is none. */
export function firstAt(node: XmlNode | null, ...path: string[]): XmlNode | null {
  return allAt(node, ...path).at(0) ?? null;
}

/** The text of the first element at the end of a path; '' where there is none. */
export function textAt(node: XmlNode | null, ...path: string[]): string {
  return textOf(firstAt(node, ...path));
}

/** All text of an element, with the tags of raised and lowered characters. */
export function textOf(node: XmlNode | null): string {
  return node === null ? "" : write(node).replace(/\s+/g, " ").trim();
}

/** The texts of elements that have one. */
export function textsOf(nodes: readonly XmlNode[]): string[] {
  return nodes.map((node) => textOf(node)).filter((text) => text !== "");
}

/** The texts of children that are not among `used`, by their names: one as a text, several as a list. */
export function restOf(node: XmlNode | null, used: ReadonlySet<string>): Record<string, unknown> {
  const rest = new Map<string, string[]>();
  for (const child of node?.children ?? []) {
    if (!isNode(child) || used.has(child.name)) continue;
    const text = leavesOf(child).join("; ");
    if (text !== "") rest.set(child.name, [...(rest.get(child.name) ?? []).slice(0, 200), text]);
  }
  return Object.fromEntries([...rest].map(([name, texts]) => [name, texts.length === 1 ? texts[0] : texts]));
}

/** Whether a child is an element. */
export function isNode(child: XmlNode | string): child is XmlNode {
  return typeof child !== "string";
}

function write(node: XmlNode): string {
  let text = "";
  for (const child of node.children) {
    if (!isNode(child)) {
      text += child;
      continue;
    }
    const name = child.name.toLowerCase();
    if (LEFT_OUT.has(name)) continue;
    if (name === "tex-math") {
      text += formulaOf(node, child);
      continue;
    }
    const isScript = SCRIPTS.has(name) || /^(?:super|sub)script$/.test(child.attributes.face ?? "");
    const content = write(child);
    if (isScript) text += scriptOf(name, child.attributes.face ?? "", content);
    else text += BLOCKS.has(name) ? ` ${content} ` : content;
  }
  return text;
}

// A formula given in MathML too is read there; a document of TeX around it goes.
function formulaOf(parent: XmlNode, formula: XmlNode): string {
  if (parent.children.some((child) => isNode(child) && /(?:^|:)math$/.test(child.name))) return "";
  const source = write(formula);
  const inside = /\$\$?([^$]+)\$/.exec(source) ?? /\\begin\{document\}([^]*?)\\end\{document\}/.exec(source);
  return `$${(inside?.[1] ?? source).trim()}$`;
}

function scriptOf(name: string, face: string, content: string): string {
  const tag = name === "sup" || face === "superscript" ? "sup" : "sub";
  return `<${tag}>${content}</${tag}>`;
}

function leavesOf(node: XmlNode): string[] {
  const inner = node.children.filter(isNode);
  return inner.length === 0 ? textsOf([node]) : inner.flatMap((child) => leavesOf(child));
}
