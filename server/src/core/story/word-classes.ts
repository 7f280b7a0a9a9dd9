/**
 * The closed classes of English: words that say what they are wherever they stand.
 * Everything that is not here is an open-class word: a noun, a verb, an adjective or a name.
 */
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
    if (isBareWould(tokens, word, words[index + 1]))
      tokens.push({
        ...token,
        class: 'pronoun',
        core: word.lower === 'id' ? 'i' : 'we',
        clitic: 'would',
        form: undefined,
        isName: false,
      });
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
function isBareWould(tokens: readonly Token[], word: Word, next: Word | undefined): boolean {
  if ((word.lower !== 'wed' && word.lower !== 'id') || word.text === 'ID' || !next || word.code) return false;
  const form = verbForm(next.lower);
  // "if it failed, wed pick the other"
  if (form?.isKnown === true && form.base && tokens.some(({ lower }) => lower === 'if')) return true;
  if (
    word.lower === 'wed' &&
    /^(?:never|always|already|just|also|not|have|been|be|only|even|still)$/u.test(next.lower)
  )
    return true;
  if (word.lower === 'wed' && /^\p{L}{4,}ed$/u.test(next.lower)) return true;
  return form?.isKnown === true && form.participle && !form.base;
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
  while (words[next] && classOf(words[next]!.lower) === 'adverb') next++;
  return words[next] !== undefined && /^\p{L}{2,}ing$/u.test(words[next]!.lower);
}

/** "next season were going to": when, not who. */
const timeWords = new Set(
  'next this last by in from on season week month year term time today tomorrow now'.split(' '),
);

const asSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const subjectPronouns = asSet('i we he she they');
const pronouns = asSet(
  "i we you he she they it there everyone everybody someone somebody anyone anybody nobody everything something nothing anything others none mine ours yours theirs hers myself ourselves yourself himself herself itself themselves ourself y'all",
);
const objectPronouns = asSet('me us him them');
export const determiners = asSet(
  'a an the this that these those my our your his her its their some any no each every all both half many much few several most more another other such what which whose enough either neither fewer less lots',
);
const modals = asSet('will would could should must might may can shall cannot ought');
const beForms = asSet('am are is was were be been being aint');
const haveForms = asSet('have has had having');
const doForms = asSet('do does did doing done');
export const prepositions = asSet(
  `about above across after against along alongside amid among amongst around as at before behind below beneath beside besides between beyond by
  concerning considering despite down during except following for from given in including inside into like near of off on onto opposite out outside over past per
  regarding since than through throughout till toward towards under underneath until unlike up upon versus via vs with within without without amidst aside apart because-of minus plus`,
);
export const subordinators = asSet(
  'because although though while whilst when whenever if unless whereas once wherever cause cuz lest whether how why',
);
/** Prepositions that also open clauses: only what follows tells. */
export const mixedSubordinators = asSet(
  'after before since until till as than like for given considering except so',
);
export const coordinators = asSet('and or but nor yet & plus');
export const relatives = asSet('who whom whose which that where what whatever whoever');
const negations = asSet('not never');
const interjections = asSet('yes no please ok okay well oh hi hello thanks sorry');
const particles = asSet('up out off back down away together along around aside apart over through');
export const isParticle = (lower: string): boolean => particles.has(lower);

export const adverbs = asSet(
  `actually again ago ahead almost alone already also altogether always anyway anyways apparently away back barely basically better boldly both briefly carefully certainly clearly closely
  collectively completely constantly consequently currently daily definitely deliberately directly early easily effectively either else enough entirely especially essentially eventually
  even ever everywhere exactly extremely fairly far fast finally first firstly forward fortunately frequently fully further furthermore generally gradually hard hardly hence here hopefully
  however immediately independently indeed indirectly initially instead internally jointly just largely last lastly late later least likely literally locally long luckily mainly manually
  maybe meanwhile merely moreover most mostly much namely nearly nevertheless newly next nonetheless normally not now nowhere obviously occasionally often once only openly
  otherwise overall overnight partly perfectly perhaps personally possibly practically previously primarily probably promptly properly publicly purposely quickly quietly quite rapidly
  rarely rather readily really recently regularly repeatedly safely second secondly seldom separately seriously shortly significantly similarly simply simultaneously since slowly so
  somehow sometimes somewhat somewhere soon specifically still straight straightaway subsequently successfully suddenly surely systematically then there thereby therefore third thirdly thoroughly
  though thus today together tomorrow tonight too totally twice typically ultimately unfortunately upfront usually very virtually weekly well whatsoever wholly widely worldwide yesterday yet
  zero-touch halfway someday overseas online offline onsite remotely hand-in-hand side-by-side kinda sorta nowadays alike afterwards afterward earlier sooner beforehand onwards upstream downstream asap anymore abroad`,
);

/** Adverbs of several words that may stand between a subject and its verb without commas. */
export const adverbPhrases: readonly (readonly string[])[] = [
  'on the other hand',
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

const numberWords = asSet(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen hundreds thousands millions dozens first second third',
);
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

const beforeMonths = asSet('in by since until till during last early late mid');

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

const notAdverbs = asSet(
  'family supply reply apply rely fly assembly anomaly friendly costly timely orderly likely unlikely elderly weekly monthly daily quarterly yearly hourly lovely lonely ugly silly early only july italy multiply imply comply ally rally tally bully monopoly homily belly jelly user-friendly customer-friendly',
);

/** Adjectives whose look does not say so, next to those with an adjective's ending. */
const plainAdjectives = asSet(
  `new old big small large great good bad better best worse worst high low long short late early first last next final same own whole entire main key major minor key full empty
  free busy ready happy sad angry upset calm afraid sure unsure certain clear unclear wrong right true false real live main open close hot cold fast slow hard easy tough rough quick heavy light
  strong weak safe unsafe rich poor young senior junior local remote public private internal external manual simple complex recent current previous former extra single double
  able unable aware unaware responsible short-staffed understaffed overdue due down up off on behind ahead stuck live offline online green red late alone present absent ill sick dead alive asleep awake
  separate different common proper weekly daily monthly quarterly yearly annual nightly overall total`,
);
const nounsLikeAdjectives = asSet(
  `traffic topic metric clinic logic fabric critic mechanic music academic epic public arctic plastic graphic statistic diagnostic comic rubric
  table cable variable vegetable drive archive objective executive initiative native representative alternative incentive perspective relative detective narrative directive hive
  library secretary dictionary salary boundary summary diary primary canary commentary glossary itinerary inventory
  restaurant consultant assistant accountant tenant participant variant grant merchant plant applicant warrant infant
  material trial tutorial serial official memorial professional rational potential credential essential individual manual
  dish fish finish rubbish virus bus handful deliverable`,
);
export const isAdjective = (lower: string): boolean =>
  plainAdjectives.has(lower) ||
  (/(?:ous|ful|less|able|ible|ical|ional|ive|ial|ic|ary|ish|ant|al)$/u.test(lower) &&
    !nounsLikeAdjectives.has(lower) &&
    !/(?:val|sal|ital|oal|eal|etal|oral|inal)$/u.test(lower));
