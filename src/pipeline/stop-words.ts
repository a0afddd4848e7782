/**
 * Words that say little by themselves, in lower case, apostrophes left out.
 *
 * Three lists with three uses, because a word in the wrong one silently
 * destroys concepts: with "time", "point", "set", "level" or "few" among the
 * words that end a phrase there would be no time series, critical point, level
 * set or few-shot learning. When in doubt a word stays out.
 */

const FUNCTION_WORD_TEXT = `
a about above according across after afterwards again against ago albeit all almost alone along already also
although altogether always am amid among amongst an and another any anybody anyhow anyone anything anyway anywhere
apart are arent around as aside at away be became because become becomes becoming been before beforehand behind
being below beneath beside besides between beyond both but by came can cannot cant come comes could couldnt despite
did didnt do does doesnt doing done dont due during each eg either else elsewhere enough especially et etc even ever
every everybody everyone everything everywhere except far for former formerly forth from further furthermore gave
get gets getting give given gives giving go goes going gone got had hadnt hardly has hasnt have havent having he
hence her here hereafter hereby herein hers herself him himself his how howbeit however i ie if in inasmuch indeed
instead into inward is isnt it its itself just keep keeps kept last lastly lately later latter latterly lest let
lets like likewise made mainly make makes making many may maybe me meanwhile merely might mine more moreover most
mostly much must my myself namely near nearly neither never nevertheless next no nobody none nonetheless nor not
nothing notwithstanding now nowhere of off often oh ok on once one ones only onto or other others otherwise ought
our ours ourselves out outside over overall own particularly per perhaps plus put puts quite rather really regarding
respectively said same saw say saying says second see seeing seem seemed seeming seems seen selves shall she should
shouldnt since so some somebody somehow someone something sometime sometimes somewhat somewhere soon still such take
taken takes taking than thank that thats the their theirs them themselves then thence there thereafter thereby
therefore therein thereof thereupon these they thing things this thorough thoroughly those though three through
throughout thru thus to together too took toward towards tried tries truly try trying twice two un under unless
unlike until unto up upon us use used uses using usually various via viz vs want wants was wasnt way ways we well
went were werent what whatever when whence whenever where whereas whereby wherein whereupon wherever whether which
whichever while whilst whither who whoever whole whom whose why will with within without wont would wouldnt yes yet
you your yours yourself yourselves very versus first third four five six seven eight nine ten hundred thousand million billion
et al ii iii iv vi vii viii
`;

const ACADEMIC_WORD_TEXT = `
ability able abstract accordingly achieve achieved achievement achieving acm acquire acquired additional
additionally address addressed addressing adopt adopted adopting advance advanced advancement advantage
aforementioned aim aimed aiming allow allowed allowing amount analyse analysed analyze analyzed analyzing appear
appearing applicable applied apply applying approach appropriate arise arising article aspect assume assumed attempt
attempted attempting author available base based basic basis beginning believe belong benefit best better big bring
broad broader broadly build called capability capable carefully carried carry case cause caused certain challenge
challenging choose choosing chosen clear clearly closely collect collected combine combined combining common
commonly comparable comparative compare compared comparing compelling competitive comprehensive concern concerning
conclude conclusion conduct conducted conducting conference confirm consequently consider considerable considerably
considered considering consist consistent consistently consisting contain containing contribute contribution
conventional copyright corresponding create created creating crucial current currently daily deal dealing deliver
delivered demonstrate demonstrated demonstrating demonstration denote depend depending derive derived describe
described describing deserve desirable desired detail detailed determine determined determining develop developed
developing devise devised differ difference different difficult difficulty directly discuss discussed discussing
discussion distinct diverse draw drawback drawn drive driven easily easy effect effective effectively effectiveness
efficacy efficiency efficient efficiently effort elaborate eliminate elsevier emerge emerged emerging empirical
empirically employ employed employing enable enabled enabling encounter encourage encouraging enhance enhanced
enhancement enhancing ensure ensuring entire entirely equally essential essentially establish established evaluate
evaluated evaluating evident exceed excellent exhibit exhibiting exist existing expect expected experiment
experimental experimentally explain explained exploit exploited exploiting explore explored exploring extend
extended extending extensive extensively extent facilitate facilitating fact fail failed failing fairly favorable
feasible finally find finding focused focusing follow followed following formulate formulated found framework fully
fundamental furthermore gain gained general generally github goal good great greater greatly grow growing growth
handle handled handling hard help helpful helping high higher highest highlight highlighting highly hold idea
identified identify identifying ieee illustrate illustrated illustrating immense implement implemented implementing
importance important importantly impressive improve improved improvement improving include included includes
including inclusion incorporate incorporated incorporating increase increased increasing increasingly inherent
insight insightful inspired intend intended interesting interestingly introduce introduced introducing introduction
invaluable investigate investigated investigating investigation involve involved involving issue journal key know
known lack lacking largely lead leading leverage leveraged leveraging limit limitation limited limiting literature
little low lower lowest main maintain maintaining major majority manner meet mention mentioned method methodology
mitigate mitigating modern motivate motivated motivation naive necessary need needed needing notable notably note
noted notion novel novelty number numerous observe observed obtain obtained obtaining occur occurring offer offered
offering old opportunity original outline outperform outperformed outperforming overcome overcoming overview paper
particular past perform performed performing pivotal poor popular popularity pose posed possibility possible
possibly potential potentially powerful practical practically precisely preliminary presence present presented
presenting previous previously primarily primary proceed proceeding produce produced producing promise promising
promote proper properly propose proposed proposing prove proved proven provide provided providing publication
publicly publish published purpose pursue put raise raised ready realize realized recent recently recognize
recognized reduce reduced reducing refer referred relate related relatively release released relevant rely relying
remain remaining remarkable remarkably remedy remove removed removing report reported reporting require required
requirement requiring research researcher reserved resolve respective rest result resulted resulting reveal revealed
revealing rich rights run running satisfactory seek serve serving several severe shortcoming show showcase
showcasing showed showing shown significance significant significantly similar similarly simple simplify simply
simultaneously situation solution solve solved solving sophisticated special specific specifically specified
springer stand straightforward strong stronger strongly studied study studying substantial substantially success
successful successfully suffer suffering sufficient sufficiently suggest suggested suggesting suitable summarize
superior superiority surpass surpassing surprising surprisingly tackle tackled tackling technique tend term total
traditional traditionally treat treated tremendous typical typically ultimate ultimately unable underlying undertake
unfortunately unique unknown unprecedented usage useful usefulness usual utilize utilized utilizing valuable varied
variety vary varying vast version vital wide widely wider widespread wiley work working worse worst worth yield
yielded yielding
`;

/** No concept starts or ends with one of these, but "large" may stand inside one. */
const WEAK_WORD_TEXT = `
based driven large larger largest many multiple small smaller smallest few fewer less least single double long
longer short shorter full new extra early late additional aware oriented related specific dependent independent free
guided enabled assisted centric inspired powered agnostic like wise fast faster real simple
`;

/** Nothing ends with one of these: they wait for the word they belong to. */
const BOUND_PREFIX_TEXT = `
anti auto bi co counter cross de down fore hyper inter intra macro mega meta micro mid mini mono multi nano neo non
omni out over para poly post pre pro pseudo quasi re self semi sub super supra tele trans tri ultra un under uni up
`;

/** Words in -ly that are no adverbs. */
const LY_NOUN_TEXT = `
ally anomaly assembly bully butterfly early family fly folly imply italy jelly likely july lily multiply only poly
rally reply supply tally friendly elderly daily weekly monthly yearly homely lonely ugly
`;

/** Words in -s that are no plurals, or whose singular means something else ("semantic" is not a kind of semantics). */
const SINGULAR_S_TEXT = `
acoustics aesthetics always analytics atlas bias canvas chaos dynamics economics electronics ethics gas genetics genomics
graphics kinematics lens linguistics logistics mathematics means mechanics news optics physics politics robotics semantics
series species statistics thermodynamics towards
`;

/** Verbs stand behind these. */
const VERB_BEFORE_TEXT = `
to we i you they will would can could may might must shall should cannot not never which that who does do did also
`;

/** Verbs, not nouns, stand before these. */
const VERB_BEHIND_TEXT = `
the a an our their its his her these those this that how whether what why us them itself themselves
`;

/** Compounds that any paper may claim for itself. */
const GENERIC_COMPOUND_TEXT = `
state-of-the-art state-of-art real-world large-scale small-scale high-quality low-quality fine-grained
coarse-grained well-known well-established well-defined well-studied well-suited so-called up-to-date off-the-shelf
on-the-fly cutting-edge ground-breaking long-standing long-term short-term wide-ranging far-reaching ad-hoc
task-specific domain-specific application-specific high-level low-level high-performance low-cost cost-effective
easy-to-use ever-growing ever-increasing in-depth so-far above-mentioned non-trivial first-class general-purpose
day-to-day best-performing widely-used commonly-used newly-proposed full-scale hands-on large-sized top-performing
state-of-the-arts day-by-day case-by-case one-of-a-kind
`;

/** Nouns of any subject that name no theme alone; in a phrase they may ("data integration", "light field"). */
const LONE_NOUN_TEXT = `
act chance day degree end endeavor endeavour hand hope implication integration item kind
lot member moment month part people person piece place presence reach reason role round side sort stage start step
stem team tendency turn week year
`;

/**
 * Phrases whose nouns say nothing there, one a line, words as they are folded
 * (singular). Their words end the phrases before and behind.
 */
const SET_PHRASE_TEXT = `
in light of|in the light of|shed light on|shed new light on|bring to light|come to light|in term of|in the face of
in the wake of|in the context of|in the presence of|in the absence of|in spite of|in favor of|in favour of
in line with|in place of|in the case of|in case of|in order to|in view of|in addition to|in contrast to|in practice
in principle|in particular|in general|in part|in turn|in total|in fact|in time|in hand|at hand|at scale|at time
at the same time|at the cost of|at the heart of|at the core of|at the expense of|as a result|as a means|as a whole
by mean of|by hand|on the other hand|on the one hand|on the basis of|on the part of|on top of|on behalf of
on par with|for the sake of|for instance|for example|to some extent|to a large extent|to date|to the end
with respect to|with regard to|with the help of|with the aid of|with an eye|take into account|taking into account
take account of|account for|accounts for|take advantage of|taking advantage of|make sense of|making sense of
play a role in|plays a role in|give rise to|paves the way|pave the way|a variety of|a number of|a wide range of
a range of|a series of|a set of|a lot of|a kind of|under the hood|so far|state of affair|round of applause
`;

function toSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}

/** Words of grammar: they end a phrase and are no terms. */
export const FUNCTION_WORDS = toSet(FUNCTION_WORD_TEXT);

/** Boilerplate of papers: terms and concepts may have them, labels may not. */
export const ACADEMIC_WORDS = toSet(ACADEMIC_WORD_TEXT);

/** Words that start and end no phrase, unless a compound holds them. */
export const WEAK_WORDS = toSet(WEAK_WORD_TEXT);

export const BOUND_PREFIXES = toSet(BOUND_PREFIX_TEXT);

/** Words in -ly that are no adverbs, so that they do not end a phrase. */
export const LY_NOUNS = toSet(LY_NOUN_TEXT);

export const SINGULAR_S = toSet(SINGULAR_S_TEXT);

/** The word behind one of these is likely a verb. */
export const VERB_BEFORE = toSet(VERB_BEFORE_TEXT);

/** The word before one of these is likely a verb. */
export const VERB_BEHIND = toSet(VERB_BEHIND_TEXT);

export const GENERIC_COMPOUNDS = toSet(GENERIC_COMPOUND_TEXT);

/** Nouns that are no concept alone. */
export const LONE_NOUNS = toSet(LONE_NOUN_TEXT);

/** Set phrases as lists of folded words. */
export const SET_PHRASES: readonly (readonly string[])[] = SET_PHRASE_TEXT.trim()
  .split(/[|\n]/)
  .map((phrase) => phrase.split(" "));
