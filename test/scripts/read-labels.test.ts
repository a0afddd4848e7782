import { describe, expect, test } from "vitest";
import { readLabels } from "../../scripts/read-labels.ts";

function read(text: string) {
  const { labels, problems } = readLabels(new TextEncoder().encode(text), "labels.csv");
  return { labels: Object.fromEntries(labels), lines: problems.map(({ line }) => line) };
}

describe("a file of labels", () => {
  test.each([
    ["with a head", "id,label\na,x\nb,y\n"],
    ["without a head", "a,x\nb,y"],
    ["with columns in another order", "label,year,id\nx,1990,a\ny,1991,b\n"],
    ["with semicolons", "id;label\na;x\nb;y\n"],
    ["with tabs", "id\tlabel\na\tx\nb\ty\n"],
    ["with Windows line ends and a byte order mark", "\uFEFFid,label\r\na,x\r\n\r\nb,y\r\n"],
    ["with quotes", 'id,label\n"a","x"\n"b",y\n'],
    ["with DOIs as addresses", "id,label\nhttps://doi.org/a,x\ndoi:b,y\n"],
  ])("is read %s", (_, text) => {
    expect(read(text)).toEqual({ labels: { a: "x", b: "y" }, lines: [] });
  });

  test("may have separators, quotes and line ends inside quotes", () => {
    const { labels, lines } = read('id,label\n"a,1","say ""x""\nand y"\nb\nc,z\n');
    expect(labels).toEqual({ "a,1": 'say "x"\nand y', c: "z" });
    expect(lines).toEqual([4]);
  });

  test("says which rows it leaves out: incomplete ones and second labels", () => {
    const { labels, lines } = read("id,label\na,x\na,x\na,y\n,z\nb,\n");
    expect(labels).toEqual({ a: "x" });
    expect(lines).toEqual([4, 5, 6]);
  });

  test("may be empty", () => {
    expect(read("")).toEqual({ labels: {}, lines: [] });
  });
});
