/**
 * Words that make a poor name for a theme, in lower case. None of them belongs
 * to a field: they are what scholarly English says about any subject.
 *
 * They concern labels only; similarity and evidence know nothing of them.
 */

const GENERIC_NOUN_TEXT = `
access accuracy action activity adaptation addition algorithm alternative analyse analysis analyst annotation
answer application architecture array assessment assignment assistance assistant association assumption
attribute audience availability award awareness background balance baseline behavior behaviour benchmark bound
boundary budget building calculation candidate capacity category challenge change character characteristic
characterization choice circumstance claim class classification classifier code coefficient collaboration
collection combination comparison competition complexity component composition computation computer computing
concept condition configuration connection consideration consistency constraint construction content contest
context contrast control cost count coverage creation criteria criterion curve cycle data database dataset
datum decision definition degree demand demonstration density dependence dependency depth description design
designer detection development device dimension direction distance distribution domain dynamic edge element
end enhancement entity environment equation error estimate estimation evaluation event evidence evolution
examination example execution expansion experience expert exploration expression extension extraction factor
failure family feature field figure file finding flexibility focus form format formation formulation function
functionality future gap generalization generation generator goal group growth guidance guideline hardware
human identification impact implication improvement indicator individual inference influence information
infrastructure initialization input instance instruction integration intensity intention interest interface
interpretation intervention item iteration kind label language layer learner learning length level library
line list location loss machine management manipulation map mapping mark material meaning measure measurement
mechanism member metric mode model modeling modelling modification module motion need node noise number object
observation operation operator optimization option order organisation organization orientation origin outcome
output overhead pair panel parameter part participant path pattern people percentage performance period person
perspective phase phenomenon picture pipeline place plan platform point position practice practitioner
precision prediction predictor principle prior priority problem procedure process processing processor product
production professional profile program progress project property proportion proposal protocol prototype
quality quantity question range ranking rate ratio reader reason recognition record recovery reduction
reference refinement regime region relation relationship relevance reliability representation request
resolution resource response responsibility review role round rule sample sampling scale scenario scheme
science scientist scope score search section segment selection sensitivity sequence series service session set
setting setup shape shift side simulation size skill software source space specification speed stage
stakeholder standard state statement statistic step storage strategy stream strength structure style subject
subset summary support surface survey symbol system table target task taxonomy team technology template test
testing text theory thing time title tool topic track training transfer transformation transition treatment
trend trial type understanding unit update usability user utility utterance validation validity value
variability variable variance variant variation vector version view viewer visualisation visualization weight
window word work worker workflow workload workshop year
`;

const WEAK_GERUND_TEXT = `
being building changing comparing computing converting creating designing detecting developing encoding
ensuring estimating evaluating explaining exploring extracting finding generating identifying improving
increasing integrating interacting learning making measuring modeling modelling observing optimizing
performing predicting presenting processing producing reducing representing revealing scaling selecting
setting sharing showing solving studying supporting thinking tracking training transforming understanding
updating using viewing visualising visualizing working
`;

const MODIFIER_PREFIX_TEXT = `
coarse few fine full high higher inter intra large long low lower multi non one per short single small three two zero
`;

const COMPOUND_PREFIX_TEXT = `cross half in off on out`;

/** Phrases that speak of the paper, not of its subject. */
const PAPER_PHRASE_TEXT = `
additional data|available data|best practice|broad range|building block|case study|comparative analysis
computational cost|contribution of this work|data analysis|data collection|data point|data set|design choice
design decision|design study|domain expert|domain knowledge|empirical analysis|empirical evidence|empirical study
end user|error rate|evaluation metric|expert review|extensive experiment|field study|future direction
future research|future work|human expert|human evaluation|in-depth analysis|input data|large amount|large number
main contribution|new method|open problem|open question|open source|pilot study|project page|qualitative analysis
quantitative analysis|quantitative evaluation|raw data|real data|related work|research agenda|research area
research community|research direction|research question|running time|source code|state of the art|survey paper
test data|test set|training data|training process|training set|training time|use case|user study|validation set
wide range|wide variety
`;

const TO_WORDS = /\s+/;

function toSet(text: string, separator: RegExp): ReadonlySet<string> {
  return new Set(
    text
      .split(separator)
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  );
}

/** Nouns that any subject has: a poor label by themselves, and not a good one together. */
export const GENERIC_NOUNS = toSet(GENERIC_NOUN_TEXT, TO_WORDS);

/** Verb forms in -ing that name an activity of any paper. */
export const WEAK_GERUNDS = toSet(WEAK_GERUND_TEXT, TO_WORDS);

/** First words of two-word compounds that modify what comes after them ("multi-attribute"). */
export const MODIFIER_PREFIXES = toSet(MODIFIER_PREFIX_TEXT, TO_WORDS);

/** The same, but with nouns among the compounds ("cross-sections"): a plural tells. */
export const COMPOUND_PREFIXES = toSet(COMPOUND_PREFIX_TEXT, TO_WORDS);

/** Phrases that speak of the paper, not of its subject. */
export const PAPER_PHRASES = toSet(PAPER_PHRASE_TEXT, /[|\n]/);
