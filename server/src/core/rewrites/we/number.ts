/** The number of the noun that says who "I" was: "we were the owners" to "I was the owner". */
import type { Clause } from '../../story/grammar.ts';
import type { Token } from '../../story/word-classes.ts';
import { keepCapital } from './edits.ts';
import { takesComplement } from './mentions.ts';
import type { Rewriting } from './rewriting.ts';
import { endsLikePeople, isPeople, personPlurals } from './vocabulary.ts';

/** "we were the owners" to "I was the owner", "as backend engineers" to "as a backend engineer". */
export function singulariseNominal(rewriting: Rewriting, clause: Clause): void {
  const { tokens } = rewriting;
  const verb = clause.verb;
  if (!verb) return;
  const isNamed = verb.voice === 'passive' && namingVerb.test(verb.lemma);
  const from =
    isNamed ||
    (/^(?:be|become|remain|feel)$/u.test(verb.lemma) && verb.voice === 'active' && !verb.isProgressive)
      ? Math.max(verb.last, clause.subject!.last) + 1
      : -1;
  if (from >= 0) singulariseNounAt(rewriting, behindInsertion(tokens, from), true);
  // "we turned into decent negotiators"
  if (/^(?:turn|grow|develop)$/u.test(verb.lemma) && tokens[verb.last + 1]?.lower === 'into')
    singulariseNounAt(rewriting, verb.last + 2);
  const aim = rewriting.clauses.find(
    (one) =>
      one.kind === 'non-finite' &&
      one.marker === 'to' &&
      one.parent !== undefined &&
      rewriting.clauses[one.parent] === clause &&
      /^(?:be|become|stay|remain)$/u.test(one.verb?.lemma ?? ''),
  );
  // "we want to be good hosts"; "we wanted them to be hosts" is of others.
  if (aim && (!clause.object || verb.voice === 'passive')) singulariseNounAt(rewriting, aim.verb!.last + 1);
  // "As the leads of the night shift, we ..."
  const lead = clause.subject!.first - 1;
  for (let at = Math.max(0, lead - 8); at <= lead; at++)
    if (
      /^(?:as|being|like)$/u.test(tokens[at]!.lower) &&
      (at === 0 || tokens[at]!.hasBreak) &&
      /^(?:open|determiner)$/u.test(tokens[at + 1]?.class ?? '') &&
      (tokens[clause.subject!.first]!.hasComma || at === 0)
    )
      singulariseNounAt(rewriting, at + 1);
  for (let at = clause.subject!.last + 1; at < Math.min(tokens.length, verb.last + 4); at++) {
    const { lower } = tokens[at]!;
    const next = tokens[at + 1];
    // "like the plumbers before us" is of others.
    if (
      /^(?:as|like|being)$/u.test(lower) &&
      (next?.class === 'open' || (next?.class === 'determiner' && lower !== 'like'))
    )
      singulariseNounAt(rewriting, at + 1);
  }
}

/** "became, in a way, the librarians": where the words between two commas are over. */
function behindInsertion(tokens: readonly Token[], from: number): number {
  if (!tokens[from]?.hasComma) return from;
  for (let at = from + 1; at < Math.min(tokens.length, from + 6); at++) if (tokens[at]!.hasComma) return at;
  return from;
}

/** Puts the noun phrase at a place into the singular, if it says who somebody is, and those joined to it. */
export function singulariseNounAt(rewriting: Rewriting, start: number, isPredicate = false): void {
  const { sentence, tokens, replace } = rewriting;
  let first = start;
  while (
    (tokens[first]?.class === 'adverb' || tokens[first]?.class === 'negation') &&
    !(
      /^(?:early|late|fast|hard|close|right)$/u.test(tokens[first]!.lower) &&
      isPersonPlural(tokens[first + 1])
    ) &&
    !(degreeWord.test(tokens[first]!.lower) && tokens[first + 1]?.class === 'open')
  )
    first++;
  const head = headOf(tokens, first, isPredicate);
  if (head === undefined) return;
  const singular = singularOf(tokens[head]!.lower);
  replace(head, keepCapital(sentence.words[head]!.text, singular));
  const joined = joinedNoun(tokens, head);
  if (joined !== undefined) singulariseNounAt(rewriting, joined);
  singulariseRelative(tokens, head, tokens.length, replace);
  if (tokens[first]!.class === 'determiner' && !degreeWord.test(tokens[first]!.lower)) {
    if (tokens[first]!.lower === 'some') replace(first, 'a');
    return;
  }
  const word = sentence.words[first]!.text;
  replace(first, withArticle(first === head ? keepCapital(word, singular) : word));
}

/** The noun of "the first people", "quick learners", "the ones holding it"; undefined where it is not who somebody is. */
function headOf(tokens: readonly Token[], first: number, isPredicate = false): number | undefined {
  let head: number | undefined;
  for (let at = first; at < Math.min(tokens.length, first + 6); at++) {
    const token = tokens[at]!;
    if (at > first && (token.hasBreak || token.hasComma)) break;
    // "much worse salesmen"
    if (head === undefined && degreeWord.test(token.lower) && tokens[at + 1]) continue;
    if (token.class === 'determiner' && at === first) {
      if (!/^(?:the|our|their|its|his|her|some|both|no)$/u.test(token.lower)) return undefined;
      continue;
    }
    if (head === undefined && (token.class === 'adverb' || isOrdinal.test(token.lower))) continue;
    // "both the cooks", "the cheapest and the fastest contractors"
    if (token.class === 'determiner' && tokens[at - 1]!.lower === 'both') continue;
    if (isJoinOfSuperlatives(tokens, at)) {
      if (tokens[at + 1]!.lower === 'the') at++;
      continue;
    }
    if (token.lower === 'ones') return at;
    const isKnown = head !== undefined && isPerson(tokens[head]!.lower);
    // "the owners responsible", "the drivers holding it": the noun ends before what is said of it.
    if (token.class !== 'open' || (isKnown && !isPerson(token.lower))) break;
    if (!token.form?.past) head = at;
    else if (!token.form.participle || head !== undefined) break;
  }
  if (head === undefined) return undefined;
  // "we were the markers", "careful readers": a word for a thing that here says who somebody was.
  const isMeant = isPredicate && endsLikePeople(tokens[head]!.lower);
  return isMeant || isPerson(tokens[head]!.lower) ? head : undefined;
}

/** The "and" of "the cheapest and (the) fastest contractors". */
function isJoinOfSuperlatives(tokens: readonly Token[], at: number): boolean {
  const next = tokens[tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1];
  return (
    /^(?:and|&)$/u.test(tokens[at]!.lower) &&
    tokens[at - 1]!.lower.endsWith('est') &&
    next?.lower.endsWith('est') === true
  );
}

/** "the hosts of that dinner and also the dishwashers", "managers, not owners": a further noun of the same. */
function joinedNoun(tokens: readonly Token[], head: number): number | undefined {
  for (let at = head + 1; at < Math.min(tokens.length, head + 9); at++) {
    const { class: wordClass, hasBreak, lower } = tokens[at]!;
    // "the hosts of that dinner"
    if (lower === 'that' && tokens[at - 1]!.class === 'preposition') continue;
    if (hasBreak || /^(?:be|have|do|modal|pronoun|relative|subordinator)$/u.test(wordClass)) return undefined;
    if (wordClass !== 'coordinator' && wordClass !== 'negation') continue;
    let next = at + 1;
    while (tokens[next]?.class === 'adverb' || tokens[next]?.lower === 'as') next++;
    const noun = tokens[next] && headOf(tokens, next);
    return noun === undefined || isBeforeVerb(tokens[noun + 1]) ? undefined : next;
  }
  return undefined;
}

/** "and the drivers were": the subject of a clause of its own. */
const isBeforeVerb = (next: Token | undefined): boolean =>
  next !== undefined &&
  !next.hasComma &&
  !next.hasBreak &&
  (/^(?:be|have|do|modal)$/u.test(next.class) || next.form?.past === true);

/** "called us liars" to "called me a liar". */
export function singulariseComplement(rewriting: Rewriting, us: number): void {
  const { sentence, tokens, replace } = rewriting;
  const noun = tokens[us + 1];
  // "treated us like thieves", "saw us as partners"
  if (/^(?:as|like)$/u.test(noun?.lower ?? '') && !noun!.hasComma && tokens[us + 2]?.class === 'determiner') {
    singulariseNounAt(rewriting, us + 2);
    return;
  }
  // "took us for tourists"
  const isTaken = noun?.lower === 'for' && tokens[us - 1]?.form?.lemma === 'take';
  if (
    (isTaken || /^(?:as|like)$/u.test(noun?.lower ?? '')) &&
    !noun!.hasComma &&
    isPersonPlural(tokens[us + 2])
  ) {
    replace(
      us + 2,
      withArticle(keepCapital(sentence.words[us + 2]!.text, singularOf(tokens[us + 2]!.lower))),
    );
    return;
  }
  if (!noun || !isPersonPlural(noun) || !takesComplement(tokens, us)) return;
  replace(us + 1, withArticle(keepCapital(sentence.words[us + 1]!.text, singularOf(noun.lower))));
}

/** "it was us that were holding it", "it is us who sign": the verb behind goes with "me". */
export function singulariseCleft({ tokens, replace }: Rewriting, us: number): void {
  const copula = tokens[us - 1];
  // "It was us, not the printer, that were slow"
  const relative = behindInsertion(tokens, us + 1);
  // "It was we, and not the agency, who were paying": without the words between it is a clause of "we".
  const isWe = tokens[us]!.core === 'we';
  if (isWe && relative === us + 1) return;
  if (
    !(copula?.class === 'be' || copula?.clitic === 's') ||
    !/^(?:that|who)$/u.test(tokens[relative]?.lower ?? '')
  )
    return;
  const { lower = '', form } = tokens[relative + 1] ?? {};
  const isPresent = /^(?:is|isn't|it's)/u.test(copula.lower);
  const singular = isWe ? { were: 'was', are: 'am' }[lower] : thirdAuxiliaries[lower];
  if (singular) replace(relative + 1, singular);
  else if (!isWe && isPresent && form?.base && !form.past) replace(relative + 1, thirdPerson(lower));
}

const withArticle = (noun: string): string =>
  `${/^(?:[aeio]|u(?!ni|se|k\b)|hone|hono|hour|heir)/iu.test(noun) ? 'an' : 'a'} ${noun}`;

/** "The only ones who knew were us", "The people to call are us": one person takes a singular before the verb too. */
export function predicateAt({ tokens, replace }: Rewriting, at: number): void {
  const copula = tokens[at - 1];
  if (!copula || !/^(?:were|are|was|is)$/u.test(copula.lower)) return;
  let start = at - 1;
  while (start > 0 && !tokens[start]!.hasBreak && !tokens[start]!.hasComma) start--;
  if (/^(?:and|but|so|because|that)$/u.test(tokens[start]!.lower)) start++;
  if (tokens[start]!.lower !== 'the') return;
  // "The last to leave were us"
  if (/^(?:last|first|only|next)$/u.test(tokens[start + 1]?.lower ?? '') && tokens[start + 2]?.class === 'to')
    replace(at - 1, copula.lower === 'were' ? 'was' : copula.lower === 'are' ? 'is' : copula.lower);
  const head = tokens.findIndex(
    (token, index) => index > start && index < at - 1 && index < start + 5 && isPersonPlural(token),
  );
  if (head < 0) return;
  replace(head, singularOf(tokens[head]!.lower));
  if (copula.lower === 'were') replace(at - 1, 'was');
  if (copula.lower === 'are') replace(at - 1, 'is');
  singulariseRelative(tokens, head, at - 1, replace);
}

/** "the ones who were blamed": the verb behind the relative goes with its noun. */
export function singulariseRelative(
  tokens: readonly Token[],
  head: number,
  end: number,
  replace: (at: number, text: string) => void,
): void {
  if (tokens[head + 1]?.class !== 'relative') return;
  // "we are the ones who cut": the form does not tell, the verb before does.
  const isPresent = tokens.slice(Math.max(0, head - 4), head).some(({ lower }) => lower === 'are');
  for (let at = head + 2; at < Math.min(end, head + 9); at++) {
    const { lower, form, hasComma, class: wordClass } = tokens[at]!;
    // "who had asked for it and (who) were paying"
    const isJoined =
      tokens[at - 1]!.class === 'coordinator' ||
      (tokens[at - 1]!.class === 'relative' && tokens[at - 2]!.class === 'coordinator');
    if (at > head + 2 && (!isJoined || hasComma)) continue;
    const singular = thirdAuxiliaries[lower];
    if (singular) replace(at, singular);
    else if (form?.base && (!form.past || isPresent)) replace(at, thirdPerson(lower));
    else if (at === head + 2 && !form?.past && !/^(?:be|have|do|modal)$/u.test(wordClass)) return;
  }
}

const thirdAuxiliaries: Readonly<Record<string, string>> = {
  were: 'was',
  are: 'is',
  have: 'has',
  do: 'does',
  "weren't": "wasn't",
  "aren't": "isn't",
  "haven't": "hasn't",
  "don't": "doesn't",
  werent: 'wasnt',
  arent: 'isnt',
  havent: 'hasnt',
  dont: 'doesnt',
};

const thirdPerson = (verb: string): string => {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
};

/** "we were named the best trainers" */
const namingVerb = /^(?:appoint|call|consider|crown|declare|elect|make|name|vote)$/u;

/** "better listeners", "much worse salesmen": these stand behind the article. */
const degreeWord =
  /^(?:better|worse|more|less|much|very|fairly|pretty|extremely|far|slightly|truly|increasingly)$/u;

const isOrdinal = /^(?:first|second|third|last|next)$/u;

/** "members of staff": here who somebody is, elsewhere those of a club. */
const isPerson = (lower: string): boolean => lower === 'members' || isPeople(lower);

const isPersonPlural = (token: Token | undefined): boolean =>
  token !== undefined && token.class !== 'determiner' && !token.isName && isPerson(token.lower);

function singularOf(noun: string): string {
  if (personPlurals[noun]) return personPlurals[noun];
  if (noun.endsWith('people')) return `${noun.slice(0, -6)}person`;
  if (noun.endsWith('children')) return noun.slice(0, -3);
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`;
  if (noun.endsWith('wives')) return `${noun.slice(0, -5)}wife`;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (noun.endsWith('sses')) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}
