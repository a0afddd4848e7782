import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findUrls, stripUrls } from "../../src/lib/urls.ts";

const urlsOf = (text: string) => findUrls(text).map((found) => found.url);

describe("findUrls", () => {
  test("punctuation of the sentence is not part of an address", () => {
    expect(
      urlsOf('Code (https://x.org/a_b). See www.y.org, "http://z.org/?q=1"; https://w.org/a(b).'),
    ).toEqual(["https://x.org/a_b", "https://www.y.org", "http://z.org/?q=1", "https://w.org/a(b)"]);
  });

  test("words that only look like the beginning of one are none", () => {
    expect(urlsOf("https:// and www. and awww.x and ftp://x.org and javascript:alert(1)")).toEqual([]);
  });

  test("offsets point at what is written", () => {
    const text = "see www.x.org now";
    expect(findUrls(text).map(({ start, end }) => text.slice(start, end))).toEqual(["www.x.org"]);
  });
});

describe("stripUrls", () => {
  test("keeps every other character where it was", () => {
    expect(stripUrls("see www.x.org now")).toBe("see |         now");
  });

  test("on any text keeps the length and leaves no address", () => {
    const piece = fc.constantFrom("https://", "www.", "x.org", "/", ")", "(", ".", " ", "a", "|", "[");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        expect(stripUrls(text)).toHaveLength(text.length);
        expect(findUrls(stripUrls(text))).toEqual([]);
      }),
      { numRuns: 1000, seed: 4 },
    );
  });
});
