import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutBigrams, hasBigrams, joinBigrams } from "../../src/lib/cut-bigrams.ts";
import { tokenise } from "../../src/lib/tokenise.ts";

const words = (text: string) => tokenise(text).map((token) => token.text);
const breaks = (text: string) =>
  tokenise(text)
    .filter((token) => token.breakBefore)
    .map((token) => token.text);

describe("tokenise", () => {
  test("keeps inner hyphens, apostrophes and slashes", () => {
    expect(words("Chain-of-Thought, the model's and/or 3D view")).toEqual([
      "chain-of-thought",
      "the",
      "model's",
      "and/or",
      "3d",
      "view",
    ]);
  });

  test("joiners at the ends of a word or doubled do not belong to it", () => {
    expect(words("'quoted' -pre post- a--b a/ /b x-'y")).toEqual([
      "quoted",
      "pre",
      "post",
      "a",
      "b",
      "a",
      "b",
      "x",
      "y",
    ]);
  });

  test("reports which words stand behind the end of a phrase", () => {
    expect(breaks("one two (three) four. five, six R^3")).toEqual(["three", "four", "five", "six", "3"]);
    expect(breaks("(one) two")).toEqual(["one", "two"]);
    expect(breaks("one\n\n two\tthree")).toEqual([]);
  });

  test("printed dashes and quotes are read as their plain twins", () => {
    expect(words("human–computer model’s re‑use")).toEqual(["human-computer", "model's", "re-use"]);
  });

  test("compatibility forms are unfolded and superscripts end a phrase", () => {
    expect(words("eﬃcient ＡＢＣ 10²⁵ x")).toEqual(["efficient", "abc", "10", "x"]);
    expect(breaks("R³ x")).toEqual(["x"]);
  });

  test("offsets point into the text as given", () => {
    const text = "Eﬃcient Few-Shot 😀 Öl";
    expect(tokenise(text).map((token) => text.slice(token.start, token.end))).toEqual([
      "Eﬃcient",
      "Few-Shot",
      "Öl",
    ]);
  });

  test("words of any script are words", () => {
    expect(words("Обучение ημέρα शब्द λ")).toEqual(["обучение", "ημέρα", "शब्द", "λ"]);
  });

  test("Chinese, Japanese and Korean come as pairs of signs, a single sign alone", () => {
    expect(words("机器学习,图")).toEqual(["机器", "器学", "学习", "图"]);
    expect(breaks("机器学习,图")).toEqual(["图"]);
    expect(words("BERT模型 and CNN-模型")).toEqual(["bert", "模型", "and", "cnn", "模型"]);
    expect(words("データの分析")).toEqual(["デー", "ータ", "タの", "の分", "分析"]);
    expect(words("ﾃﾞｰﾀ 딥러닝 모델")).toEqual(["デー", "ータ", "딥러", "러닝", "모델"]);
    expect(words("𠮷野家")).toEqual(["𠮷野", "野家"]);
    expect(tokenise("a 学习图").map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 4],
      [3, 5],
    ]);
  });

  test("on any text: words are ordered, not empty, without white space, and breaks are what stands between them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        let last = 0;
        for (const token of tokenise(text)) {
          expect(token.text).not.toBe("");
          expect(token.text).not.toMatch(/\s/);
          // Pairs of signs share one.
          if (!hasBigrams(token.text)) expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(last);
          const gap = text.slice(last, token.start);
          expect(token.breakBefore).toBe(gap.trim() !== "");
          last = token.end;
        }
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test("on ASCII text it agrees with a slow reader that walks character by character", () => {
    const alphabet = fc.constantFrom(..."abAB09-'/ .(^\n".split(""));
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 30 }), (text) => {
        expect(tokenise(text)).toEqual(readSlowly(text));
      }),
      { numRuns: 2000, seed: 2 },
    );
  });
});

describe("pairs of signs", () => {
  test("written together again are the text they were cut from", () => {
    const signs = fc.array(
      fc.constantFrom("深", "度", "学", "习", "模", "図", "の", "ー", "タ", "가", "나"),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(signs, (parts) => {
        const text = parts.join("");
        const pairs = cutBigrams(text).map(({ start, end }) => text.slice(start, end));
        expect(joinBigrams(pairs.join(" "))).toBe(text);
      }),
      { numRuns: 500, seed: 3 },
    );
    expect(joinBigrams("bert 模型 型图 knowledge")).toBe("bert 模型图 knowledge");
    expect(joinBigrams("a b")).toBe("a b");
  });
});

function readSlowly(text: string) {
  const isWord = (c: string | undefined) => c !== undefined && /[a-zA-Z0-9]/.test(c);
  const tokens = [];
  let at = 0;
  let broken = false;
  while (at < text.length) {
    if (!isWord(text[at])) {
      if (text[at] !== " " && text[at] !== "\n") broken = true;
      at++;
      continue;
    }
    const start = at;
    while (isWord(text[at]) || ("-'/".includes(text[at] ?? "?") && isWord(text[at + 1]))) at++;
    tokens.push({ text: text.slice(start, at).toLowerCase(), start, end: at, breakBefore: broken });
    broken = false;
  }
  return tokens;
}
