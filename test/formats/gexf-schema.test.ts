/** GEXF held to the schema that Gephi documents, as far as we use it. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GraphSnapshot } from "../../src/formats/graph-snapshot.ts";
import { writeGexf } from "../../src/formats/write-gexf.ts";
import { hostileAtlas, snapshotPlain } from "../support/hostile-graphs.ts";
import { findAll, parseXml } from "../support/parse-xml.ts";

const forAll = (check: (snapshot: GraphSnapshot) => void, numRuns: number) =>
  fc.assert(fc.property(hostileAtlas.map(snapshotPlain), check), { numRuns, seed: 11 });

/** What GEXF 1.3 lets stand where, as far as we use it (https://gexf.net/schema.html). */
const GEXF: Readonly<Record<string, { inside: string; attributes: string; types?: Record<string, RegExp> }>> =
  {
    gexf: { inside: "", attributes: "xmlns xmlns:viz version", types: { version: /^1\.3$/ } },
    meta: { inside: "gexf", attributes: "" },
    creator: { inside: "meta", attributes: "" },
    description: { inside: "meta", attributes: "" },
    graph: {
      inside: "gexf",
      attributes: "mode defaultedgetype idtype",
      types: { mode: /^static$/, defaultedgetype: /^undirected$/, idtype: /^string$/ },
    },
    attributes: { inside: "graph", attributes: "class mode", types: { class: /^(node|edge)$/ } },
    attribute: {
      inside: "attributes",
      attributes: "id title type",
      types: { type: /^(integer|long|double|float|boolean|string|liststring|anyURI)$/ },
    },
    nodes: { inside: "graph", attributes: "" },
    node: { inside: "nodes", attributes: "id label" },
    attvalues: { inside: "node edge", attributes: "" },
    attvalue: { inside: "attvalues", attributes: "for value" },
    "viz:color": {
      inside: "node",
      attributes: "r g b",
      types: { r: /^([01]?\d?\d|2[0-4]\d|25[0-5])$/, g: /^\d{1,3}$/, b: /^\d{1,3}$/ },
    },
    "viz:position": {
      inside: "node",
      attributes: "x y z",
      types: { x: /^-?[\d.e-]+$/, y: /^-?[\d.e-]+$/, z: /^0$/ },
    },
    "viz:size": { inside: "node", attributes: "value", types: { value: /^[\d.]+$/ } },
    edges: { inside: "graph", attributes: "" },
    edge: { inside: "edges", attributes: "id source target weight", types: { weight: /^[\d.e-]+$/ } },
  };

describe("GEXF", () => {
  test("has only elements and attributes of the schema, where the schema has them, of its types", () => {
    forAll((snapshot) => {
      const walk = (element: ReturnType<typeof parseXml>, parent: string): void => {
        const rule = GEXF[element.name];
        expect(rule, element.name).toBeDefined();
        expect(rule.inside.split(" ")).toContain(parent);
        expect(Object.keys(element.attributes)).toEqual(
          rule.attributes.split(" ").filter((name) => name !== ""),
        );
        for (const [name, pattern] of Object.entries(rule.types ?? {})) {
          expect(element.attributes[name]).toMatch(pattern);
        }
        for (const child of element.children) walk(child, element.name);
      };
      walk(parseXml(writeGexf(snapshot)), "");
    }, 20);
  });

  test("gives values the types that it declares", () => {
    const forms: Readonly<Record<string, RegExp>> = {
      integer: /^-?\d+$/,
      double: /^-?[\d.]+(e-?\d+)?$/,
      boolean: /^(true|false)$/,
      string: /^[^]+$/,
    };
    forAll((snapshot) => {
      const root = parseXml(writeGexf(snapshot));
      for (const kind of ["node", "edge"]) {
        const declared = findAll(root, "attributes").filter(({ attributes }) => attributes["class"] === kind);
        const types = new Map(
          declared
            .flatMap((list) => findAll(list, "attribute"))
            .map(({ attributes }) => [attributes["id"], attributes["type"]]),
        );
        for (const { attributes } of findAll(root, kind).flatMap((element) => findAll(element, "attvalue"))) {
          expect(attributes["value"]).toMatch(forms[types.get(attributes["for"]) ?? "none"]);
        }
      }
    }, 20);
  });
});
