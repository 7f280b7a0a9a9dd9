/** Which words mean "we", which only look like it ("US", "WE"), and which name or count the group. */
import { tokensOf } from '../../story/clauses.ts';
import type { Sentence } from '../../story/story.ts';
import type { Token } from '../../story/word-classes.ts';
import { groupNouns, isOfOrganisation, isPeople } from './vocabulary.ts';

export function isFirstPlural(sentence: Pick<Sentence, 'text' | 'words'>, token: Token, at: number): boolean {
  const word = sentence.words[at]!;
  if (word.code || !/^(?:we|us|our|ours|ourselves|ourself|ourselfs|ourselvs)$/u.test(token.core))
    return false;
  // "When We Fail": a title, capital for capital.
  const next = sentence.words[at + 1];
  if (
    /^We(?:['\u2019]\p{Ll}+)?$/u.test(word.text) &&
    at > 0 &&
    /^[\s\u00a0]*$/u.test(token.gap) &&
    next &&
    /^\p{Lu}/u.test(next.text) &&
    next.text.length > 1 &&
    !isAllCapitalised(sentence)
  )
    return false;
  const tokens = tokensOf(sentence);
  // "the *Ours* template"
  if (word.text === 'Ours' && at > 0 && tokens[at - 1]!.class === 'determiner') return false;
  // "put Zamyatin's *We* in the middle": a title of one word.
  if (word.text === 'We' && at > 0 && tokens[at - 1]!.isPossessive && / {2}/u.test(token.gap)) return false;
  if (/^(?:WE|US|OUR|OURS)$/u.test(word.text) && isAcronym(sentence, tokens, at)) return false;
  // "let's" has no "us" of its own here; "let us" is the same phrase only where it commands.
  const before = tokens[at - 1];
  return !(token.core === 'us' && before?.lower === 'let' && (at === 1 || before.hasBreak));
}

/** "Our Part Was The Cold Section And We Were Late": a whole sentence, word for word, is no title. */
const isAllCapitalised = ({ words }: Pick<Sentence, 'words'>): boolean =>
  words.length > 7 && words.every(({ text }) => /^[\p{Lu}\d]/u.test(text));

/** "six of us": the number is the point. */
export const isCountedUs = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'of' &&
  (tokens[at - 2]?.class === 'number' ||
    tokens[at - 2]?.class === 'determiner' ||
    /^(?:none|neither|either|any|which|who|many|most|some|half|few|several|rest|lot|majority|couple|handful|part|everyone|everybody|nobody|someone|anyone)$/u.test(
      tokens[at - 2]?.lower ?? '',
    ));

/** "called us liars": what somebody else made of "us". */
export const takesComplement = (tokens: readonly Token[], us: number): boolean =>
  tokens[us]!.core === 'us' &&
  /^(?:call|make|consider|name|think|elect|appoint|declare|label)$/u.test(tokens[us - 1]?.form?.lemma ?? '');

/** "us teachers": who we are. */
export const isGroupName = (tokens: readonly Token[], at: number): boolean =>
  endOfGroupName(tokens, at) !== undefined;

/** The noun of "us teachers", "we night staff". */
export function endOfGroupName(tokens: readonly Token[], at: number): number | undefined {
  for (let noun = at; noun < at + 3; noun++) {
    const token = tokens[noun];
    // "we Year 3 teachers"
    if (
      noun === at &&
      token?.class === 'open' &&
      tokens[at + 1]?.class === 'number' &&
      /^(?:band|class|form|grade|key|level|line|platform|team|tier|ward|year)$/u.test(token.lower)
    ) {
      noun++;
      continue;
    }
    if (token?.class !== 'open' || token.hasComma || token.hasBreak || token.opens || token.form?.past)
      return undefined;
    if (isPeople(token.lower) || token.lower === 'staff') return noun;
    // "we paramedics rewrote": a plural between the pronoun and its verb.
    if (opensWithPronoun(tokens, at) && isPluralBeforeVerb(tokens, noun)) return noun;
    // "we SREs"
    if (noun === at && token.isName && token.lower.endsWith('s')) return noun;
    // "us team leads"
    if (
      (groupNouns.has(token.lower) || isOfOrganisation(token.lower)) &&
      isPeople(tokens[noun + 1]?.lower ?? '')
    )
      continue;
    // "us night staff", "we Spanish nurses": what stands before the noun is no verb.
    if (token.form && !token.isName) return undefined;
  }
  return undefined;
}

/** A subject: "we", or the "us" of a slip at the start of its clause. */
function opensWithPronoun(tokens: readonly Token[], at: number): boolean {
  const pronoun = tokens[at - 1];
  if (!pronoun || pronoun.clitic) return false;
  return (
    pronoun.core === 'we' ||
    (pronoun.core === 'us' &&
      (at === 1 || pronoun.hasBreak || pronoun.hasComma || tokens[at - 2]!.class === 'coordinator'))
  );
}

function isPluralBeforeVerb(tokens: readonly Token[], noun: number): boolean {
  const { lower, form } = tokens[noun]!;
  const next = tokens[noun + 1];
  if (!/[^s]s$/u.test(lower) || form?.base || !next || next.hasComma || next.hasBreak) return false;
  return (
    /^(?:be|have|do|modal)$/u.test(next.class) ||
    (next.class === 'open' && next.form?.past === true && !next.isPossessive)
  );
}

/** "US" in a sentence that is not shouted as a whole is the country; "WE" is a name unless a verb follows. */
function isAcronym(
  sentence: Pick<Sentence, 'text' | 'words'>,
  tokens: readonly Token[],
  at: number,
): boolean {
  const letters = sentence.text.replace(/[^\p{L}]/gu, '');
  if (letters.length > 12 && letters === letters.toUpperCase()) return false;
  const word = sentence.words[at]!.text;
  const next = tokens[at + 1];
  if (word === 'US') {
    // "Parcels for the US need a form"
    if (tokens[at - 1]?.lower === 'the') return true;
    // "The idea of a callback slot came from US"
    if (
      tokens[at - 1]?.lower === 'from' &&
      tokens[at - 2]?.form?.lemma === 'come' &&
      tokens
        .slice(0, at)
        .some(({ lower }) => /^(?:idea|suggestion|proposal|mistake|fault|error|request|push)$/u.test(lower))
    )
      return false;
    // "They blamed US for it": shouted, where a pronoun stands after its verb.
    const verb = tokens[at - 1]?.form?.lemma;
    const isObject =
      verb !== undefined && /^(?:blame|tell|ask|give|help|send|thank|call|warn|pay|teach|show)$/u.test(verb);
    // "BOTH OF US", "for US that night was long"
    if (sentence.words[at - 1]?.text === 'OF') return false;
    // "it was on US to wake the porter"
    if (/^(?:on|to)$/u.test(tokens[at - 1]?.lower ?? '') && next?.class === 'to') return false;
    // "The idea came from US, and it cut the calls", "was built by US."
    const isAtEnd = !next || next.hasComma || next.hasBreak;
    const isOrigin =
      tokens[at - 1]?.lower === 'from' &&
      /^(?:idea|push|request|suggestion|proposal|mistake|error|fix|plan|offer|complaint|initiative|impulse)s?$/u;
    if (isAtEnd && isOrigin && tokens.slice(0, at - 1).some(({ lower }) => isOrigin.test(lower)))
      return false;
    if (isAtEnd && tokens[at - 1]?.lower === 'by' && tokens[at - 2]?.form?.participle) return false;
    if (tokens[at - 1]?.lower === 'for' && /^(?:that|this|it)$/u.test(next?.lower ?? '')) return false;
    return !isObject || next?.class === 'open';
  }
  if (word !== 'WE') return false;
  const before = tokens[at - 1];
  // "three times that WE own the export"
  if (/^(?:relative|subordinator)$/u.test(before?.class ?? '') && next?.class === 'open' && !next.isName)
    return false;
  return (
    !next ||
    next.class === 'to' ||
    // "sorted them as NE, SE, WE and MID", "dropped WE because"
    next.class === 'coordinator' ||
    next.class === 'subordinator' ||
    (before !== undefined &&
      !next.hasComma &&
      before.form?.past === true &&
      !tokens[at]!.hasComma &&
      // "WHEN THE MAIN BURST WE WERE THE FIRST"
      !/^(?:are|were|have)$/u.test(next.lower)) ||
    next.opens ||
    (next.class === 'number' && at > 0) ||
    /^(?:is|has|was|means|meaning|stands|standing)$/u.test(next.lower) ||
    (next.class === 'open' && (!next.form || next.isName))
  );
}
