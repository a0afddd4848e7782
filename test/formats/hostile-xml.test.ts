import { describe, expect, test } from "vitest";
import { readSource } from "../../src/formats/read-source.ts";
import { makeSource } from "../support/read-fixture.ts";

const read = (text: string) => readSource(makeSource(text, "list.xml"));
const entry = (inner: string) => `<entry><id>1</id>${inner}</entry>`;
const titlesOf = (text: string) => read(text).records.map(({ fields }) => fields.title);

describe("hostile XML", () => {
  test("with entities of its own expands and fetches none of them", () => {
    const bomb = Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`).join("");
    const type = `<!DOCTYPE feed [<!ENTITY a0 "kelp">${bomb}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    const text = `<?xml version="1.0"?>${type}<feed>${entry("<title>&a30; and &x; &amp; tides</title>")}</feed>`;
    expect(titlesOf(text)).toEqual(["&a30; and &x; & tides"]);
  });

  test("with deep nesting or endless attributes costs one record", () => {
    const deep = "<b>".repeat(200_000);
    const text = `<feed>${entry(`<title>${deep}</title>`)}${entry("<title>Kelp</title>")}</feed>`;
    const result = read(text);
    expect(result.records.map(({ fields }) => fields.title)).toEqual(["Kelp"]);
    expect(result.rejected.map(({ reason }) => reason)).toEqual(["Not well-formed XML: nested too deeply."]);
    const wide = `<feed><entry ${Array.from({ length: 50_000 }, (_, i) => `a${i}="1"`).join(" ")}><title>Kelp</title></entry></feed>`;
    expect(titlesOf(wide)).toEqual(["Kelp"]);
  });

  test("with comments and CDATA that never end hides no records", () => {
    const kelp = entry("<title>Kelp</title>");
    expect(titlesOf(`<feed>${kelp}<!-- ${entry("<title>Hidden</title>")} -->${kelp}</feed>`)).toEqual([
      "Kelp",
      "Kelp",
    ]);
    expect(titlesOf(`<feed><!-- never ended ${kelp}${kelp}</feed>`)).toEqual(["Kelp", "Kelp"]);
    expect(titlesOf(`<feed>${entry("<title><![CDATA[<entry>R&D</entry>]]></title>")}</feed>`)).toEqual([
      "<entry>R&D</entry>",
    ]);
    expect(titlesOf(`<feed>${"<!--".repeat(100_000)}${kelp}</feed>`)).toEqual(["Kelp"]);
  });

  test("with bare ampersands, unknown entities and control characters is put right", () => {
    const title = "<title>R&D &uuml;ber&nbsp;Kelp&#0;&#x1f;\u0001 &unknown; AT&T</title>";
    expect(titlesOf(`<feed>${entry(title)}</feed>`)).toEqual(["R&D über Kelp &unknown; AT&T"]);
  });

  test("with one huge value or a hundred thousand empty records comes back", () => {
    expect(
      titlesOf(`<feed>${entry(`<title>Kelp</title><summary>${"kelp ".repeat(400_000)}</summary>`)}</feed>`),
    ).toEqual(["Kelp"]);
    const { records, rejected } = read(`<feed>${"<entry>".repeat(100_000)}</feed>`);
    expect([records.length, rejected.length]).toEqual([0, 100_000]);
  });

  test("with names that objects inherit keeps them as fields", () => {
    const [record] = read(`<feed>${entry("<title>Kelp</title><__proto__>x</__proto__>")}</feed>`).records;
    expect(Object.getOwnPropertyNames(record.fields.extra)).toContain("__proto__");
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
