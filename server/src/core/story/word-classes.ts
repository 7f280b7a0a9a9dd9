/**
 * The closed classes of English: words that say what they are wherever they stand.
 * Everything that is not here is an open-class word: a noun, a verb, an adjective or a name.
 */
import { setOf } from '../vocabulary.ts';
import type { Sentence, Word } from './story.ts';
import { type VerbForm, verbForm } from './verbs.ts';

export type WordClass =
  | 'pronoun'
  | 'object-pronoun'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'determiner'
  | 'preposition'
  | 'subordinator'
  | 'coordinator'
  | 'relative'
  | 'negation'
  | 'adverb'
  | 'to'
  | 'number'
  | 'interjection'
  | 'open';

export type Clitic = 'be' | 'have' | 'will' | 'would' | 's';

export interface Token {
  readonly lower: string;
  readonly class: WordClass;
  /** The lower-case pronoun of a contraction: "we" of "we've"; else the word itself. */
  readonly core: string;
  /** The verb in a contraction: "we've", "it's". */
  readonly clitic: Clitic | undefined;
  readonly isNegated: boolean;
  readonly isName: boolean;
  readonly isPossessive: boolean;
  /** Undefined for closed-class words. */
  readonly form: VerbForm | undefined;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly hasComma: boolean;
  /** A sentence could end here: semicolon, colon, dash, full stop, quotation mark, line of its own. */
  readonly hasBreak: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly quoted: boolean;
}

export function readTokens({ text, words }: Pick<Sentence, 'text' | 'words'>): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const token = readToken(word, text.slice(end, word.start), words[index - 1], words[index + 1]);
    if (isBareWould(tokens, token.gap, word, words[index + 1]))
      tokens.push({
        ...token,
        class: 'pronoun',
        core: word.lower === 'id' ? 'i' : 'we',
        clitic: 'would',
        form: undefined,
        isName: false,
      });
    else if (isBareWill(tokens, token.gap, words, index))
      tokens.push({ ...token, class: 'pronoun', core: 'we', clitic: 'will' });
    else if (isBareAre(tokens, word, words, index))
      tokens.push({ ...token, class: 'pronoun', core: 'we', clitic: 'be' });
    else if (
      token.class === 'determiner' &&
      word.lower === 'no' &&
      isFollowedByStop(text, word, words[index + 1])
    )
      tokens.push({ ...token, class: 'interjection' });
    else tokens.push(token);
    end = word.end;
  }
  return tokens;
}

/** "wed checked it", "id seen it": we'd and I'd as they are typed without an apostrophe. Day and card are followed by no participle. */
function isBareWould(tokens: readonly Token[], gap: string, word: Word, next: Word | undefined): boolean {
  if ((word.lower !== 'wed' && word.lower !== 'id') || word.text === 'ID' || !next || word.code) return false;
  const form = verbForm(next.lower);
  // "if it failed, wed pick the other", "and wed refuse it"
  if (
    form?.isKnown === true &&
    form.base &&
    ((word.lower === 'wed' && (mayOpenClause(tokens, gap) || isFronted(tokens))) ||
      tokens.some(({ lower }) => lower === 'if'))
  )
    return true;
  if (
    word.lower === 'wed' &&
    /^(?:never|always|already|just|also|not|have|been|be|only|even|still|rather|better|probably|do)$/u.test(
      next.lower,
    )
  )
    return true;
  if (word.lower === 'wed' && /^\p{L}{4,}ed$/u.test(next.lower)) return true;
  return form?.isKnown === true && form.participle && !form.base;
}

/** "next time well ask first": we'll, as it is typed without an apostrophe. */
function isBareWill(tokens: readonly Token[], gap: string, words: readonly Word[], index: number): boolean {
  const word = words[index]!;
  const next = words[index + 1];
  if (word.lower !== 'well' || !next || word.code || next.start !== word.end + 1) return false;
  if (!mayOpenClause(tokens, gap) && !isFronted(tokens) && !isBehindCondition(tokens)) return false;
  const verb = bareAdverb.test(next.lower) ? words[index + 2] : next;
  if (!verb) return false;
  if (/^(?:be|book|do|email|have|need|phone|post|schedule|text)$/u.test(verb.lower)) return true;
  const form = verbForm(verb.lower);
  if (form?.isKnown !== true || !form.base) return false;
  // "small and well run"
  return !form.participle || /^(?:an?|it|our|that|the|them|this)$/u.test(words[index + 2]?.lower ?? '');
}

/** "if they ask again well say no": where no verb stands before, it is no adverb of one. */
function isBehindCondition(tokens: readonly Token[]): boolean {
  const before = tokens.at(-1);
  return (
    /^(?:if|when|once)$/u.test(tokens[0]?.lower ?? '') &&
    before !== undefined &&
    !before.form &&
    !/^(?:be|have|do|modal)$/u.test(before.class) &&
    !notBeforeWell.test(before.lower)
  );
}

const notBeforeWell = /^(?:as|very|so|how|quite|pretty|too|really|reasonably|fairly|rather|not)$/u;
const bareAdverb = /^(?:also|always|definitely|just|never|not|now|only|probably|soon|still|surely)$/u;

/** "so", "if", a comma: a subject may follow. */
function mayOpenClause(tokens: readonly Token[], gap: string): boolean {
  const before = tokens.at(-1);
  if (!before || /[,;:.!?(\u2013\u2014]|\s-\s/u.test(gap)) return true;
  // "on Tue and Wed"
  if (before.class === 'coordinator') return !weekday.test(tokens.at(-2)?.lower ?? '');
  return /^(?:subordinator|relative)$/u.test(before.class) || leadsToClause.test(before.lower);
}

const leadsToClause =
  /^(?:so|then|hopefully|maybe|perhaps|think|guess|hope|know|believe|suppose|bet|reckon|said|sure)$/u;
const weekday = /^(?:mon|tues?|thu|thurs|fri|sat|sun)(?:day)?$/u;

/** "for the next budget round", "from now on": no verb yet, so that a subject has to follow. */
function isFronted(tokens: readonly Token[]): boolean {
  let start = Math.max(0, tokens.length - 1);
  while (
    start > 0 &&
    !tokens[start]!.hasComma &&
    !tokens[start]!.hasBreak &&
    tokens[start]!.class !== 'coordinator'
  )
    start--;
  if (tokens[start]?.class === 'coordinator') start++;
  const lead = tokens.slice(start);
  const [first] = lead;
  return (
    first !== undefined &&
    (first.class === 'preposition' ||
      /^(?:next|today|tomorrow|tonight|this|every|each|someday|then|now)$/u.test(first.lower)) &&
    !notBeforeWell.test(lead.at(-1)!.lower) &&
    // "next Wed", "on Wed"
    !/^(?:determiner|preposition)$/u.test(lead.at(-2)?.lower === 'now' ? 'adverb' : lead.at(-1)!.class) &&
    !/^(?:next|last)$/u.test(lead.at(-1)!.lower) &&
    lead.every(
      ({ class: wordClass, form }) =>
        !/^(?:be|have|do|modal|pronoun)$/u.test(wordClass) && !(form?.past && !form.participle),
    )
  );
}

/** "No, but we ..." answers; "no logs" counts. */
const isFollowedByStop = (text: string, word: Word, next: Word | undefined): boolean =>
  next !== undefined && /[,;:.!\u2013\u2014]/u.test(text.slice(word.end, next.start));

/** "And today were still using it": we're without its apostrophe, where no subject stands before it and none follows. */
function isBareAre(tokens: readonly Token[], word: Word, words: readonly Word[], index: number): boolean {
  if (word.lower !== 'were' || word.code) return false;
  // "I dont think were done with it"
  if (
    /^(?:think|know|hope|guess|believe|sure|say)$/u.test(words[index - 1]?.lower ?? '') &&
    tokens.some(({ core }) => core === 'i')
  )
    return true;
  // "not sure if it holds, so were testing it now"
  if (
    tokens.at(-1)?.lower === 'so' &&
    words[index + 1]?.lower.endsWith('ing') === true &&
    words.slice(index + 2, index + 6).some(({ lower }) => /^(?:now|still|today)$/u.test(lower))
  )
    return true;
  // "its two years later and were still using it": nobody stands before who were.
  if (
    tokens.at(-1)?.class === 'coordinator' &&
    /^(?:it|its|it's)$/u.test(tokens[0]!.lower) &&
    words[index + 1]?.lower === 'still' &&
    words[index + 2]?.lower.endsWith('ing') === true &&
    !tokens.some(
      ({ class: wordClass, form }, at) => at > 0 && (wordClass === 'pronoun' || form?.past === true),
    )
  )
    return true;
  if (
    tokens.some(
      (token) =>
        token.class !== 'adverb' &&
        token.class !== 'coordinator' &&
        token.class !== 'interjection' &&
        !timeWords.has(token.lower),
    )
  )
    return false;
  let next = index + 1;
  while (words[next] && /^(?:adverb|negation)$/u.test(classOf(words[next]!.lower))) next++;
  return words[next] !== undefined && /^\p{L}{2,}ing$/u.test(words[next]!.lower);
}

/** "next season were going to": when, not who. */
const timeWords = setOf(`
  by from in last month next now on season term this time today tomorrow week year
`);

export const subjectPronouns = setOf('he i she they we');
const pronouns = setOf(`
  anybody anyone anything everybody everyone everything he hers herself himself i it itself mine myself nobody
  none nothing others ours ourself ourselves she somebody someone something theirs themselves there they we
  y'all you yours yourself
`);
const objectPronouns = setOf('him me them us');
export const determiners = setOf(`
  a all an another any both each either enough every few fewer half her his its less lots many more most much
  my neither no other our several some such that the their these this those what which whose your
`);
const modals = setOf('can cannot could may might must ought shall should will would');
const beForms = setOf('aint am are be been being is was were');
const haveForms = setOf('had has have having');
const doForms = setOf('did do does doing done');
export const prepositions = setOf(`
  about above across after against along alongside amid amidst among amongst apart around as aside at
  because-of before behind below beneath beside besides between beyond by concerning considering despite down
  during except following for from given in including inside into like minus near of off on onto opposite out
  outside over past per plus regarding since than through throughout till toward towards under underneath
  unlike until up upon versus via vs with within without
`);
export const subordinators = setOf(`
  although because cause cuz how if lest once though unless when whenever whereas wherever whether while
  whilst why
`);
/** Prepositions that also open clauses: only what follows tells. */
export const mixedSubordinators = setOf(`
  after as before considering except for given like since so than till until
`);
export const coordinators = setOf('& and but nor or plus yet');
export const relatives = setOf('that what whatever where which who whoever whom whose');
const negations = setOf('never not');
const interjections = setOf('hello hi no oh ok okay please sorry thanks well yes');
const particles = setOf('along apart around aside away back down off out over through together up');
export const isParticle = (lower: string): boolean => particles.has(lower);

export const adverbs = setOf(`
  abroad actually afterward afterwards again ago ahead alike almost alone already also altogether always
  anymore anyway anyways apparently asap away back barely basically beforehand better boldly both briefly
  carefully certainly clearly closely collectively completely consequently constantly currently daily
  definitely deliberately directly downstream earlier early easily effectively either else enough entirely
  especially essentially even eventually ever everywhere exactly extremely fairly far fast finally first
  firstly fortunately forward frequently fully further furthermore generally gradually halfway hand-in-hand
  hard hardly hence here hopefully however immediately indeed independently indirectly initially instead
  internally jointly just kinda largely last lastly late later least likely literally locally long luckily
  mainly manually maybe meanwhile merely moreover most mostly much namely nearly nevertheless newly next
  nonetheless normally not now nowadays nowhere obviously occasionally offline often once online only onsite
  onwards openly otherwise overall overnight overseas partly perfectly perhaps personally possibly practically
  previously primarily probably promptly properly publicly purposely quickly quietly quite rapidly rarely
  rather readily really recently regularly remotely repeatedly safely second secondly seldom separately
  seriously shortly side-by-side significantly similarly simply simultaneously since slowly so someday somehow
  sometimes somewhat somewhere soon sooner sorta specifically still straight straightaway subsequently
  successfully suddenly surely systematically then there thereby therefore third thirdly thoroughly though
  thus today together tomorrow tonight too totally twice typically ultimately unfortunately upfront upstream
  usually very virtually weekly well whatsoever wholly widely worldwide yesterday yet zero-touch
`);

/** Adverbs of several words that may stand between a subject and its verb without commas. */
export const adverbPhrases: readonly (readonly string[])[] = [
  'on the other hand',
  'never before',
  'at the same time',
  'in the meantime',
  'in the meanwhile',
  'in parallel',
  'in the end',
  'as a result',
  'as a team',
  'as a group',
  'as a unit',
  'as a company',
  'as a department',
  'as a whole',
  'at first',
  'at last',
  'at least',
  'at once',
  'for example',
  'for instance',
  'in fact',
  'in turn',
  'of course',
  'since then',
  'first of all',
  'above all',
  'most of all',
  'all in all',
  'best of all',
  'once again',
  'not once',
  'ever since',
  'in general',
  'in particular',
  'in parallel',
  'in practice',
  'in addition',
  'after all',
  'by then',
  'by now',
  'by hand',
  'for sure',
  'for once',
  'kind of',
  'sort of',
  'more or less',
  'no longer',
  'so far',
  'as well',
  'all together',
  'side by side',
  'hand in hand',
  'to be honest',
  'to be fair',
  'to be frank',
  'to tell the truth',
  'truth be told',
  'by the way',
  'if ever',
  'if at all',
  'if anything',
  'as always',
  'as usual',
  'in theory',
  'on average',
  'on purpose',
  'at this point',
  'at that point',
  'from then on',
  'a bit',
  'a little',
  'all of us',
  'both of us',
].map((phrase) => phrase.split(' '));

const numberWords = setOf(`
  billion dozen dozens eight eighteen eighty eleven fifteen fifty first five forty four fourteen hundred
  hundreds million millions nine nineteen ninety one second seven seventeen seventy six sixteen sixty ten
  third thirteen thirty thousand thousands three twelve twenty two
`);
export const isNumber = (lower: string): boolean => numberWords.has(lower) || /^[$€£~<>≈±+-]?\d/u.test(lower);

/** Contractions, also as they are typed without an apostrophe. `its` is left to its place in the sentence. */
const negatedAuxiliaries: Readonly<Record<string, WordClass>> = {
  "isn't": 'be',
  "aren't": 'be',
  "wasn't": 'be',
  "weren't": 'be',
  "ain't": 'be',
  isnt: 'be',
  arent: 'be',
  wasnt: 'be',
  werent: 'be',
  "haven't": 'have',
  "hasn't": 'have',
  "hadn't": 'have',
  havent: 'have',
  hasnt: 'have',
  hadnt: 'have',
  "don't": 'do',
  "doesn't": 'do',
  "didn't": 'do',
  dont: 'do',
  doesnt: 'do',
  didnt: 'do',
  dint: 'do',
  "did'nt": 'do',
  "does'nt": 'do',
  "do'nt": 'do',
  "won't": 'modal',
  "wouldn't": 'modal',
  "couldn't": 'modal',
  "shouldn't": 'modal',
  "mustn't": 'modal',
  "can't": 'modal',
  "mightn't": 'modal',
  "needn't": 'modal',
  "shan't": 'modal',
  wont: 'modal',
  wouldnt: 'modal',
  couldnt: 'modal',
  shouldnt: 'modal',
  cant: 'modal',
  cannot: 'modal',
  mustnt: 'modal',
};
const bareContractions: Readonly<Record<string, readonly [string, Clitic]>> = {
  im: ['i', 'be'],
  ive: ['i', 'have'],
  weve: ['we', 'have'],
  youre: ['you', 'be'],
  youve: ['you', 'have'],
  theyre: ['they', 'be'],
  theyve: ['they', 'have'],
  thats: ['that', 's'],
  theres: ['there', 's'],
  whats: ['what', 's'],
  hes: ['he', 's'],
  shes: ['she', 's'],
};
const clitics: Readonly<Record<string, Clitic>> = {
  m: 'be',
  re: 'be',
  ve: 'have',
  ll: 'will',
  d: 'would',
  s: 's',
};

/** Auxiliaries in their finite forms, and the tense of each. */
export const finiteAuxiliaries: Readonly<Record<string, 'past' | 'present' | 'future'>> = {
  am: 'present',
  are: 'present',
  is: 'present',
  was: 'past',
  were: 'past',
  have: 'present',
  has: 'present',
  had: 'past',
  do: 'present',
  does: 'present',
  did: 'past',
  will: 'future',
  shall: 'future',
  would: 'past',
  could: 'past',
  should: 'past',
  might: 'past',
  must: 'present',
  may: 'present',
  can: 'present',
  ought: 'present',
  cannot: 'present',
};

/** "the IT department", "US customers", "the WE shift", "Will called": closed-class words that capitals make names. */
function isNamedByCapitals(
  word: Word,
  gap: string,
  before: Word | undefined,
  after: Word | undefined,
): boolean {
  const { text } = word;
  if (text === 'IT' || text === 'WHO' || text === 'US' || text === 'WE') {
    // Where the words beside it are shouted too, so is this one.
    if (isShouted(before) && isShouted(after)) return false;
    if (text === 'IT' || text === 'WHO') return !(isShouted(before) || isShouted(after));
    // "that WE ARE going to fix it"
    if (text === 'WE' && isShouted(after) && /^(?:are|were|have|had|will|can)$/u.test(after!.lower))
      return false;
    return (
      before !== undefined && determiners.has(before.lower) && before.lower !== 'that' && !/\p{P}/u.test(gap)
    );
  }
  // "In May I was told", "by may we had": the month.
  if (
    text.toLowerCase() === 'may' &&
    before !== undefined &&
    !/\p{P}/u.test(gap) &&
    beforeMonths.has(before.lower)
  )
    return true;
  return (text === 'Will' || text === 'May') && before !== undefined && !/[.:!?\n]/u.test(gap);
}

const beforeMonths = setOf('by during early in last late mid since till until');

const isShouted = (word: Word | undefined): boolean =>
  word !== undefined && word.text.length > 1 && /^\p{Lu}[\p{Lu}'\u2019]*$/u.test(word.text);

function readToken(word: Word, gap: string, before: Word | undefined, after: Word | undefined): Token {
  let { lower } = word;
  if (lower.includes('’')) lower = lower.replaceAll('’', "'");
  let core = lower;
  let clitic: Clitic | undefined;
  let isPossessive = false;
  let wordClass: WordClass | undefined = word.code
    ? 'open'
    : Object.hasOwn(negatedAuxiliaries, lower)
      ? negatedAuxiliaries[lower]
      : undefined;
  const isNegated = wordClass !== undefined && !word.code;
  if (!wordClass && Object.hasOwn(bareContractions, lower)) {
    [core, clitic] = bareContractions[lower]!;
    wordClass = 'pronoun';
  }
  const apostrophe = wordClass ? -1 : lower.lastIndexOf("'");
  if (apostrophe > 0) {
    const host = lower.slice(0, apostrophe);
    const tail = lower.slice(apostrophe + 1);
    const found = clitics[tail];
    if (tail === '') isPossessive = host.endsWith('s');
    else if (
      found &&
      (pronouns.has(host) ||
        relatives.has(host) ||
        host === 'this' ||
        host === 'here' ||
        host === 'how' ||
        host === 'let' ||
        host === 'where' ||
        host === 'when' ||
        tail !== 's')
    ) {
      core = host;
      clitic = found;
      wordClass =
        pronouns.has(host) || host === 'this' || relatives.has(host)
          ? 'pronoun'
          : host === 'let'
            ? 'open'
            : undefined;
      if (!wordClass && tail !== 's') wordClass = 'open';
    } else if (tail === 's') isPossessive = true;
  }
  const isNamed = !wordClass && !word.code && isNamedByCapitals(word, gap, before, after);
  // "at 2 am" is no form of be.
  wordClass ??= isNamed
    ? 'open'
    : lower === 'am' && before !== undefined && /\d/u.test(before.lower)
      ? 'number'
      : classOf(lower);
  // Only a word in the middle of a sentence says by its capital that it is a name.
  const isName =
    isNamed ||
    (before !== undefined &&
      wordClass === 'open' &&
      /^\p{Lu}/u.test(word.text) &&
      !/[.:!?]\s*$/u.test(gap) &&
      !(
        isShouted(word) &&
        isShouted(before) &&
        (after === undefined || isShouted(after) || /['\u2019]/u.test(before.text))
      ));
  return {
    lower,
    class: wordClass,
    core,
    clitic,
    isNegated,
    isName,
    isPossessive,
    form:
      !isNamed &&
      (wordClass === 'open' || lower === 'given' || lower === 'following' || lower === 'considering') &&
      !word.code &&
      !isPossessive &&
      !clitic
        ? verbForm(lower)
        : undefined,
    gap,
    hasComma: gap.includes(','),
    hasBreak:
      /[;:.!?\u2013\u2014\u2026\n\r]|\s--?\s/u.test(gap) ||
      (before !== undefined && before.quoted !== word.quoted),
    opens: gap.includes('('),
    closes: gap.includes(')'),
    quoted: word.quoted,
  };
}

function classOf(lower: string): WordClass {
  if (pronouns.has(lower)) return 'pronoun';
  if (objectPronouns.has(lower)) return 'object-pronoun';
  if (beForms.has(lower)) return 'be';
  if (haveForms.has(lower)) return 'have';
  if (doForms.has(lower)) return 'do';
  if (modals.has(lower)) return 'modal';
  if (lower === 'to') return 'to';
  if (negations.has(lower)) return 'negation';
  if (coordinators.has(lower)) return 'coordinator';
  if (subordinators.has(lower)) return 'subordinator';
  if (relatives.has(lower)) return 'relative';
  if (determiners.has(lower)) return 'determiner';
  if (isNumber(lower)) return 'number';
  if (prepositions.has(lower)) return 'preposition';
  if (adverbs.has(lower)) return 'adverb';
  if (interjections.has(lower)) return 'interjection';
  if (lower.endsWith('ly') && lower.length > 4 && !notAdverbs.has(lower)) return 'adverb';
  return 'open';
}

const notAdverbs = setOf(`
  ally anomaly apply assembly belly bully comply costly customer-friendly daily early elderly family fly
  friendly homily hourly imply italy jelly july likely lonely lovely monopoly monthly multiply only orderly
  quarterly rally rely reply silly supply tally timely ugly unlikely user-friendly weekly yearly
`);

/** Adjectives whose look does not say so, next to those with an adjective's ending. */
const plainAdjectives = setOf(`
  able absent afraid ahead alive alone angry annual asleep awake aware bad behind best better big busy calm
  certain clear close cold common complex current daily dead different double down due early easy empty entire
  external extra false fast final first former free full good great green happy hard heavy high hot ill
  internal junior key large last late light live local long low main major manual minor monthly new next
  nightly off offline old on online open overall overdue own poor present previous private proper public
  quarterly quick ready real recent red remote responsible rich right rough sad safe same senior separate
  short short-staffed sick simple single slow small strong stuck sure total tough true unable unaware unclear
  understaffed unsafe unsure up upset weak weekly whole worse worst wrong yearly young
`);
const nounsLikeAdjectives = setOf(`
  academic accountant alternative applicant archive arctic assistant boundary bus cable canary clinic comic
  commentary consultant credential critic deliverable detective diagnostic diary dictionary directive dish
  drive epic essential executive fabric finish fish glossary grant graphic handful hive incentive individual
  infant initiative inventory itinerary library logic manual material mechanic memorial merchant metric music
  narrative native objective official participant perspective plant plastic potential primary professional
  public rational relative representative restaurant rubbish rubric salary secretary serial statistic summary
  table tenant topic traffic trial tutorial variable variant vegetable virus warrant
`);
export const isAdjective = (lower: string): boolean =>
  plainAdjectives.has(lower) ||
  (/(?:ous|ful|less|able|ible|ical|ional|ive|ial|ic|ary|ish|ant|al)$/u.test(lower) &&
    !nounsLikeAdjectives.has(lower) &&
    !/(?:val|sal|ital|oal|eal|etal|oral|inal)$/u.test(lower));
