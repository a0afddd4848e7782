/** What the common commands of TeX mean in Unicode. Data only; read by `clean-tex.ts`. */

import { TEXT_SYMBOLS } from "./tex-text-symbols.ts";

const GREEK: Readonly<Record<string, string>> = {
  alpha: "α",
  beta: "β",
  gamma: "γ",
  delta: "δ",
  epsilon: "ε",
  varepsilon: "ε",
  zeta: "ζ",
  eta: "η",
  theta: "θ",
  vartheta: "ϑ",
  iota: "ι",
  kappa: "κ",
  lambda: "λ",
  mu: "μ",
  nu: "ν",
  xi: "ξ",
  pi: "π",
  rho: "ρ",
  sigma: "σ",
  tau: "τ",
  upsilon: "υ",
  phi: "φ",
  varphi: "φ",
  chi: "χ",
  psi: "ψ",
  omega: "ω",
  Gamma: "Γ",
  Delta: "Δ",
  Theta: "Θ",
  Lambda: "Λ",
  Xi: "Ξ",
  Pi: "Π",
  Sigma: "Σ",
  Upsilon: "Υ",
  Phi: "Φ",
  Psi: "Ψ",
  Omega: "Ω",
};

const SIGNS: Readonly<Record<string, string>> = {
  le: "≤",
  leq: "≤",
  leqslant: "≤",
  ge: "≥",
  geq: "≥",
  geqslant: "≥",
  ne: "≠",
  neq: "≠",
  ll: "≪",
  gg: "≫",
  sim: "∼",
  simeq: "≃",
  approx: "≈",
  equiv: "≡",
  cong: "≅",
  propto: "∝",
  times: "×",
  texttimes: "×",
  cdot: "·",
  cdots: "⋯",
  div: "÷",
  pm: "±",
  mp: "∓",
  ast: "∗",
  star: "⋆",
  circ: "∘",
  bullet: "•",
  textbullet: "•",
  oplus: "⊕",
  otimes: "⊗",
  odot: "⊙",
  in: "∈",
  notin: "∉",
  ni: "∋",
  subset: "⊂",
  subseteq: "⊆",
  supset: "⊃",
  supseteq: "⊇",
  cup: "∪",
  cap: "∩",
  setminus: "∖",
  emptyset: "∅",
  varnothing: "∅",
  forall: "∀",
  exists: "∃",
  neg: "¬",
  land: "∧",
  wedge: "∧",
  lor: "∨",
  vee: "∨",
  infty: "∞",
  partial: "∂",
  nabla: "∇",
  sum: "∑",
  prod: "∏",
  int: "∫",
  to: "→",
  rightarrow: "→",
  longrightarrow: "→",
  leftarrow: "←",
  leftrightarrow: "↔",
  Rightarrow: "⇒",
  Leftrightarrow: "⇔",
  mapsto: "↦",
  uparrow: "↑",
  downarrow: "↓",
  perp: "⊥",
  bot: "⊥",
  top: "⊤",
  mid: "|",
  vert: "|",
  lvert: "|",
  rvert: "|",
  Vert: "‖",
  lVert: "‖",
  rVert: "‖",
  langle: "⟨",
  rangle: "⟩",
  lfloor: "⌊",
  rfloor: "⌋",
  lceil: "⌈",
  rceil: "⌉",
  ell: "ℓ",
  hbar: "ℏ",
  prime: "′",
  dots: "…",
  ldots: "…",
  textellipsis: "…",
  degree: "°",
  textdegree: "°",
  S: "§",
  P: "¶",
  copyright: "©",
  textregistered: "®",
  texttrademark: "™",
  checkmark: "✓",
  textasciitilde: "~",
  textendash: "–",
  textemdash: "—",
  textquoteright: "’",
  textquoteleft: "‘",
  textquotedblleft: "“",
  textquotedblright: "”",
  ss: "ß",
  ae: "æ",
  AE: "Æ",
  oe: "œ",
  OE: "Œ",
  o: "ø",
  O: "Ø",
  l: "ł",
  L: "Ł",
  aa: "å",
  AA: "Å",
  i: "ı",
  j: "ȷ",
};

/** Commands without an argument that are one sign or word in Unicode, by name. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...GREEK, ...SIGNS, ...TEXT_SYMBOLS }),
);

/** Names of Greek letters alone: `{theta}` whose backslash was lost. */
export const GREEK_LETTERS: ReadonlyMap<string, string> = new Map(Object.entries(GREEK));

/** Names that are set upright as words: `\log n` is "log n". */
export const OPERATORS: ReadonlySet<string> = new Set(
  "log ln exp min max sup inf lim arg argmin argmax det dim ker deg gcd Pr sin cos tan tanh sinh cosh poly polylog mod".split(
    " ",
  ),
);

/** Commands whose argument is shown as it is. */
export const FONTS: ReadonlySet<string> = new Set(
  (
    "emph text textit textbf texttt textsc textrm textsf textsl textup textmd textnormal underline uline mbox hbox " +
    "mathrm mathbf mathbb mathcal mathit mathsf mathtt mathscr mathfrak boldsymbol bm operatorname ensuremath smash"
  ).split(" "),
);

/** Switches without an argument: they vanish, with the space behind them. */
export const SWITCHES: ReadonlySet<string> = new Set(
  (
    "it em bf tt sc rm sf sl cal itshape bfseries ttfamily scshape rmfamily sffamily displaystyle textstyle limits " +
    "left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr xspace noindent protect relax"
  ).split(" "),
);

/** Commands that are white space. */
export const SPACES: ReadonlySet<string> = new Set(["quad", "qquad", "newline", "par", "linebreak", "space"]);

/** Combining marks of the accents, by the command's sign or name. */
export const ACCENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '"': "\u0308",
    "'": "\u0301",
    "`": "\u0300",
    "^": "\u0302",
    "~": "\u0303",
    "=": "\u0304",
    ".": "\u0307",
    c: "\u0327",
    v: "\u030c",
    u: "\u0306",
    H: "\u030b",
    r: "\u030a",
    k: "\u0328",
    d: "\u0323",
    b: "\u0331",
    textcommabelow: "\u0326",
    hat: "\u0302",
    widehat: "\u0302",
    tilde: "\u0303",
    widetilde: "\u0303",
    Tilde: "\u0303",
    bar: "\u0304",
    overline: "\u0304",
    dot: "\u0307",
    ddot: "\u0308",
    vec: "\u20d7",
    acute: "\u0301",
    grave: "\u0300",
    check: "\u030c",
    breve: "\u0306",
  }),
);

const SUPERSCRIPT_FROM = "0123456789+-−=()ni′";
const SUPERSCRIPT_TO = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ′";
const SUBSCRIPT_FROM = "0123456789+-−=()";
const SUBSCRIPT_TO = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";

/** Raised forms of single characters. */
export const SUPERSCRIPTS: ReadonlyMap<string, string> = pairUp(SUPERSCRIPT_FROM, SUPERSCRIPT_TO);

/** Lowered forms of single characters. */
export const SUBSCRIPTS: ReadonlyMap<string, string> = pairUp(SUBSCRIPT_FROM, SUBSCRIPT_TO);

function pairUp(from: string, to: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (let i = 0; i < from.length; i++) pairs.set(from[i], to[i]);
  return pairs;
}
