import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText, cleanThoroughly } from "../../src/lib/clean-text.ts";

const raw = String.raw;

// What was found in real lists, one line a kind: as written, as cleaned.
const CASES: readonly (readonly [string, string, string])[] = [
  [
    "accents",
    raw`T\"ULU 3 by Schr\"odinger, Mat\'ern, na\"{\i}ve, \c{c}a`,
    "TÜLU 3 by Schrödinger, Matérn, naïve, ça",
  ],
  ["letters of other alphabets", raw`S{\o}ren and {\L}odz and stra\ss e`, "Søren and Łodz and straße"],
  ["escaped signs", raw`37\%, R\&D, a\_b`, "37%, R&D, a_b"],
  ["quotation marks escaped for a string are no accents", raw`the \"actor\" acts`, 'the "actor" acts'],
  [
    "fonts",
    raw`the {\it least disagree metric} and {\em e.g.} \textbf{bold}`,
    "the least disagree metric and e.g. bold",
  ],
  ["fonts whose backslash was lost", "Models via texttt{D}ual-texttt{H}ead", "Models via Dual-Head"],
  ["fonts whose braces were lost", raw`in \mathcalO(n) and O(\sqrtT)`, "in O(n) and O(√T)"],
  ["Greek", raw`LiPO-{\lambda} and $\epsilon$-SVR`, "LiPO-λ and ε-SVR"],
  ["powers", raw`\(2 \cdot 10^{25}\) and $10^{-3}$ and 360$^\circ$`, "2 · 10²⁵ and 10⁻³ and 360°"],
  ["relations", raw`$K\geq 1$ and 84% in \le 5 minutes`, "K≥1 and 84% in ≤ 5 minutes"],
  ["products", raw`3$\times$-9$\times$ faster`, "3×-9× faster"],
  ["conditional probabilities", "knows {p}_{theta}(Y|X)", "knows p_θ(Y|X)"],
  ["a whole formula", raw`$\tilde{\mathcal{O}}(d^{5/4}\sqrt{T})$ regret`, "Õ(d^(5/4)√T) regret"],
  ["fractions", raw`$\frac{1}{n}$ and $\frac{a+b}{2}$`, "1/n and (a+b)/2"],
  ["delimiters whose backslash was lost", "a rate of Oleft(1{n}right) here", "a rate of O(1{n}) here"],
  ["about", "sim 17.5% and ~8K and (~5% more)", "∼17.5% and ~8K and (~5% more)"],
  [
    "unbreakable spaces",
    raw`et~al. in Fig.~3 (e.g.\ class overlap)`,
    "et al. in Fig. 3 (e.g. class overlap)",
  ],
  ["TeX quotes", "a ``fingerprint'' and it's", "a “fingerprint” and it's"],
  [
    "dashes",
    "one---two, 1990--2000, a -- b, series--such, --flag",
    "one—two, 1990–2000, a – b, series—such, --flag",
  ],
  ["capitals kept by braces", "{GP}Us and {K}ernel", "GPUs and Kernel"],
  [
    "addresses in TeX",
    raw`their effectiveness\url{https://x.org/a_b}.`,
    "their effectiveness https://x.org/a_b.",
  ],
  ["addresses whose backslash was lost", "on url{https://x.org}", "on https://x.org"],
  ["addresses with a text", raw`\href{https://x.org/a}{page}`, "page (https://x.org/a)"],
  ["plain addresses", "Code: https://x.org/~me/a--b__c", "Code: https://x.org/~me/a--b__c"],
  [
    "character references",
    "&#x201C;lens&#x201D; 3000 &#x00D7; 2 R&amp;amp;D caf&eacute;",
    "“lens” 3000 × 2 R&D café",
  ],
  ["formatting tags", "CO<sub>2</sub> <i>in vivo</i><br/>next", "CO₂ in vivo next"],
  ["tags that were escaped twice", "&amp;lt;i&amp;gt;x&amp;lt;/i&amp;gt;", "x"],
  ["JATS", "<jats:title>Abstract</jats:title><jats:p>We do.</jats:p>", "We do."],
  ["empty tags behind old abstracts", "the flow separation.<>", "the flow separation."],
  ["glyph numbers", "piri(cid:173) form and e(cid:14)cient", "piriform and efficient"],
  ["ligatures", "eﬃcient ﬂow", "efficient flow"],
  ["UTF-8 read as something else", "usersâ€™ naÃ¯ve NÃœWA â\u0080\u0093 x", "users’ naïve NÜWA – x"],
  ["lines broken at a hyphen", "inter-\r\nactive", "inter-active"],
  ["invisible characters", "a\u0000b\u202ec\u200bd\ud800e\u00adf", "abcdef"],
  ["white space", "  a\u00a0 b\t\n\n c ", "a b c"],
  ["copyright lines", "We do x. © 2019 Elsevier Ltd. All rights reserved.", "We do x."],
  ["copyright lines in front", "© 2015 IEEE. We do x.", "We do x."],
  ["form letters", "Summary form only given.", ""],
];

describe("cleanText resolves", () => {
  for (const [name, given, expected] of CASES) {
    test(name, () => {
      expect(cleanText(given)).toBe(expected);
    });
  }
});

describe("cleanText leaves as written", () => {
  const kept = [
    ["markup that is not formatting", "<img src=x onerror=alert(1)> and <script>x</script>"],
    ["comparisons", "a < b and c > d, if a<b>c, x <y and z> w"],
    ["prices", "from $5 to $10, US$ 3 and $ 4"],
    ["commands it does not know", raw`\foo{bar}baz and \begin{array}{c}`],
    ["formulas it does not know", raw`$\foo{x}_{i}^2$ and $$\bar{xyz}$$`],
    ["powers outside formulas", "R^3 and F^2-Verification of snake_case"],
    ["sets", "{a, b} of {ISWC} in {}"],
    ["unbalanced signs", raw`} { $ \( { ^{ _{ \frac{`],
    ["English words that are also commands", "sim 2 real, left (or right), times 3"],
    ["a word that is also a heading", "Abstract Interpretation of Abstract. things"],
    ["joiners that scripts and emoji need", "👩\u200d🔬 می\u200cشود"],
  ] as const;
  for (const [name, text] of kept) {
    test(name, () => {
      expect(cleanText(text)).toBe(text);
    });
  }
});

const PIECES =
  raw`\ { } $ $$ ^ _ ~ - -- --- ' '' ¨ ¨¨ \frac \sqrt \alpha \log \left( \right) \( \) \[ \] \" \' \emph \it \url url{ https://x.org/ \href texttt{ a B 1 , . ( ) < > <> <i> </i> <p> <sub> </sub> & &amp; amp; &lt; &gt; &#60; ; (cid:12) (cid: â € ™ Ã © 2019 Abstract: \n sim left( right) \\ \cite \footnote \hat \begin`
    .replaceAll("¨", "`")
    .split(" ");
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES, " ", "\n", "\ud800", "\0"),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(""));

describe("cleanText on hostile text", () => {
  test("never throws, and cleaning twice changes nothing", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
        expect(once).not.toMatch(/[\p{Cc}\p{Cs}]|^\s|\s$|\s\s/u);
      }),
      { numRuns: 4000, seed: 5 },
    );
  });

  test("plain words are never changed", () => {
    const word = fc.string({
      unit: fc.constantFrom("a", "É", "7", ".", ",", "(", ")", "+"),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(" ");
        expect(cleanText(text)).toBe(text);
      }),
      { numRuns: 500, seed: 6 },
    );
  });

  test("two hundred thousand repeated signs of any kind come back", () => {
    for (const piece of [
      ...PIECES,
      raw`\frac{`,
      raw`\"`,
      "{{",
      "$a ",
      raw`\emph`,
      "&amp",
      "<i ",
      "<i a='",
      raw`\(a`,
      "w-\n",
    ]) {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));
      expect(cleanText(text).length).toBeLessThanOrEqual(2 * text.length);
    }
  });

  test("groups nested a hundred thousand deep come back", () => {
    for (const [open, close] of [
      ["{", "}"],
      [raw`\emph{`, "}"],
      ["^{", "}"],
      [raw`\frac{a}{`, "}"],
      ["<i>", "</i>"],
    ]) {
      const text = `${open.repeat(100_000)}x${close.repeat(100_000)}`;
      expect(cleanText(text)).toContain("x");
    }
  });
});

describe("the quick look that spares plain texts the passes", () => {
  const pieces = raw`a|B|word|sim 3|leq 2|left(|(cid:12)|\alpha|{|}|$x$|~|--|-|<i>|</i>|&amp;|Â|â€™|ﬁ|é|模型|Abstract: |ABSTRACT. We|. © 2020 X|(c) 2019 Y. |Summary form only given.|'|_|^2| |  |.|:|1|😀`;
  const odd = [
    "\n",
    "\t",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "\u200d",
    "\u2028",
    "\u3000",
    "\ufeff",
    "\ud800",
    "\udc00",
    "\0",
    "\ufffd",
    "\uffff",
  ];
  const texts = fc
    .array(fc.constantFrom(...pieces.split("|"), ...odd), { maxLength: 12 })
    .map((parts) => parts.join(""));

  test("gives what the passes give, for texts of everything they read", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(cleanText(text)).toBe(cleanThoroughly(text));
      }),
      { numRuns: 5000, seed: 4 },
    );
  });

  test("gives what the passes give for every character of the basic plane between two letters", () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const text = `a${String.fromCharCode(unit)}b`;
      if (cleanText(text) !== cleanThoroughly(text)) expect(text).toBe(cleanThoroughly(text));
    }
  });
});
