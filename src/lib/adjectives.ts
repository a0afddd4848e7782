/**
 * Which English words are likely adjectives, without a tagger: frequent ones by
 * a list, others by their ending, but for nouns that end the same way.
 *
 *     factual, adaptive yes; gradient, retrieval no
 */

import { hasAdjectiveEnding } from "./adjective-endings.ts";

const ADJECTIVE_TEXT = `
abstract accurate adequate advanced alternate ambiguous artificial automatic basic better bigger binary broad
central classic classical clean close cognitive collective common compact comparable competitive complementary
complete complex composite concrete consistent contextual continual continuous controllable correct costly
critical cross-domain deep deeper dense deterministic different digital dimensional direct discrete distant
distinct diverse domain-specific dominant dual dynamic early easier effective efficient entire essential exact
expensive explainable explicit external extra factual fair faster final fine finite fixed flexible
foundational frequent full fundamental general generic global good gradual great hard harder heterogeneous
hidden hierarchical high high-level high-quality higher homogeneous huge hybrid ideal identical implicit
improved independent individual infinite initial inner intelligent interactive intermediate internal
interpretable intrinsic iterative joint large large-scale larger late latent lateral lightweight linear
literal local logical long long-range low low-level lower main major manual marginal mathematical maximal
meaningful minimal minor mixed mobile moderate modern modular multi-modal multilingual multimodal multiple
mutual narrow natural near negative neural new noisy nonlinear normal novel obvious open optimal ordinary
original outer parallel parametric partial passive perceptual persistent physical plain plausible popular
positive possible potential powerful practical precise preliminary principled private probabilistic public
pure quick random rapid rare raw real recent recursive redundant regular reliable remote rich rigid robust
rough safe salient scalable secondary semantic sensitive separate sequential shallow sharp short shorter
significant similar simple single slow small smaller smart smooth social soft sparse spatial specific stable
standard static statistical steady stepwise stochastic strict strong structural suboptimal subtle symbolic
synthetic temporal theoretical thin tight tiny top topological traditional transparent true typical unbiased
uncertain uniform unique universal unknown unseen unstable unstructured unsupervised upper useful
user-friendly valid variable varying verbal vertical virtual visual vulnerable wide wrong
`;

/** Nouns with the ending of an adjective whose plural is rare. */
const NOUN_TEXT = `
abundance additive adhesive appraisal approval arithmetic arrival burial cable capital cardinal cement
chemical clinic cognitive collective coral covariant crystal current derivative dialectic dictionary directive
discriminant dismissal entertainment environment epidemic equipment ethic fabric festival fluent funeral
gradient heuristic hospital incentive infant interval logic magic mechanic medal metal military mineral motive
mural music musical narrative native negative objective pandemic panic patent percent perspective plant
plastic portal preservative primitive proposal public rehearsal relative removal renewal restaurant retrieval
rhetoric rival sediment sentiment signal survival table talent topic traffic transient treatment trial virus
vocabulary withdrawal
`;

function toSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}

const NOUNS = toSet(NOUN_TEXT);

/** Adjectives that are frequent in any field; some have a plural all the same ("positives"). */
export const ADJECTIVES = toSet(ADJECTIVE_TEXT);

/** Whether a word ends like an adjective. A word whose plural was seen is better judged by that. */
export function endsLikeAdjective(word: string): boolean {
  return !NOUNS.has(word) && hasAdjectiveEnding(word);
}
