/**
 * Words that pointed to "we": where a passage becomes "I", "the team then taped", "they also phoned", "asked them" and "their report" go with it.
 * Pure: sentences in, edits out.
 */
import type { Edit } from '../../rules/rule.ts';
import { readClauses, tokensOf } from '../../story/clauses.ts';
import type { Clause, WordRange } from '../../story/grammar.ts';
import { type Sentence, wordSpan } from '../../story/story.ts';
import type { Token } from '../../story/word-classes.ts';
import { singularVerb } from './agreement.ts';
import { isCostOfHouse } from './possessions.ts';
import { isOwnWork, isPeople } from './vocabulary.ts';

/** "The team also put a chair by every bed, and their chart was copied": the group that "we" was, and what points to it. */
export function groupEdits(
  sentence: Sentence,
  from: number,
  othersGroups: ReadonlySet<string>,
): readonly Edit[] {
  const tokens = tokensOf(sentence);
  const { clauses } = readClauses(sentence);
  const edits: Edit[] = [];
  for (let at = from; at + 1 < tokens.length; at++) {
    if (!isGroup(sentence, tokens, at)) continue;
    const noun = endOfGroup(tokens, at);
    const group = { first: at, last: noun };
    if (othersGroups.has(tokens[noun]!.lower.replace(/'s$/u, ''))) continue;
    // "The team's idea was simple"
    if (tokens[noun]!.isPossessive) {
      const text = /^\p{Lu}/u.test(sentence.words[at]!.text) ? 'My' : 'my';
      edits.push({ span: wordSpan(sentence, at, noun), text });
      break;
    }
    if (isTurned(tokens, at, noun)) {
      edits.push({ span: wordSpan(sentence, at, noun), text: 'I' });
      break;
    }
    if (isOwnObject(tokens, clauses, group)) continue;
    edits.push(...personEdits(sentence, tokens, clauses, group));
    edits.push(
      ...pronounEdits(sentence, tokens, clauses, noun + 1, /^(?:they|their|theirs|themselves|its|itself)$/u),
    );
    edits.push(...thankedEdits(sentence, tokens, clauses, noun + 1));
    for (const { subject, verb } of clauses)
      if (
        subject &&
        subject.first > noun &&
        tokens[subject.first]!.core === 'it' &&
        /^(?:hope|want|plan|expect|think|know|wish|intend|believe)$/u.test(verb?.lemma ?? '')
      )
        edits.push(...personEdits(sentence, tokens, clauses, subject));
    break;
  }
  return inOrder(edits);
}

/** The groups that a passage's "we" acts on: in "we told the team that it was over" the team is other people, there and behind. */
export function groupsActedOn(passage: readonly Sentence[]): ReadonlySet<string> {
  const groups = new Set<string>();
  for (const sentence of passage) {
    if (!/\bthe (?:whole |entire )?(?:team|squad|crew|group|pod)\b/iu.test(sentence.text)) continue;
    const tokens = tokensOf(sentence);
    const { clauses } = readClauses(sentence);
    for (let at = 0; at + 1 < tokens.length; at++) {
      const last = endOfGroup(tokens, at);
      const noun = tokens[last]?.lower ?? '';
      if (tokens[at]!.lower !== 'the' || !groupNoun.test(noun)) continue;
      if (isOwnObject(tokens, clauses, { first: at, last })) groups.add(noun);
    }
  }
  return groups;
}

/** "only then did the team change the plan" */
const isTurned = (tokens: readonly Token[], the: number, last: number): boolean =>
  tokens[the - 1]?.lower === 'did' && tokens[last + 1]?.form?.base === true;

/** "we split the group": what the candidate acts on is somebody else. */
function isOwnObject(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  { first: at, last }: WordRange,
): boolean {
  if (isBeforeDeed(tokens, last) || isTurned(tokens, at, last)) return false;
  const own = clauses.findLast(
    ({ verb, kind }) => kind !== 'non-finite' && verb !== undefined && verb.first < at,
  );
  return (
    own !== undefined &&
    /^(?:I|we)$/u.test(own.subject?.person ?? '') &&
    !clauses.some(({ subject, verb }) => subject?.first === at && verb?.finite !== undefined)
  );
}

/** "while waiting the team cleaned the glassware": a verb with its object follows that nothing else can have. */
const isBeforeDeed = (tokens: readonly Token[], last: number): boolean =>
  tokens[last + 1]?.form?.past === true &&
  !tokens[last + 1]!.hasComma &&
  (/^(?:determiner|object-pronoun)$/u.test(tokens[last + 2]?.class ?? '') ||
    tokens[last + 2]?.lower === 'it');

/** "and nobody thanked them": what is done to people by others. */
function thankedEdits(
  sentence: Sentence,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  from: number,
): readonly Edit[] {
  const at = tokens.findIndex(({ core }, index) => index >= from && core === 'them');
  const thanks = clauses.find(({ verb }) => verb?.last === at - 1);
  const isPersonal =
    thanks?.subject !== undefined &&
    thanks.subject.first > from &&
    /^(?:thank|praise|congratulate|blame|ask|tell|believe|trust|pay|reward|take|cost|surprise|please)$/u.test(
      thanks.verb!.lemma,
    );
  return isPersonal && !namesPeople(tokens.slice(from, at))
    ? [{ span: wordSpan(sentence, at, at), text: 'me' }]
    : [];
}

/** "Then they also phoned three homes": a "they" that goes on with the deeds of "we". */
export function continuesWe(before: Sentence, sentence: Sentence): readonly Edit[] {
  const tokens = tokensOf(sentence);
  const { clauses } = readClauses(sentence);
  const clause = clauses.find(({ kind, subject }) => kind === 'main' && subject);
  if (clause?.verb?.tense !== 'past' || clause.subject!.first > 2) return [];
  const { first, last } = clause.subject!;
  const goesOn = [tokens[first - 1], tokens[last + 1]].some((token) => goesOnWords.test(token?.lower ?? ''));
  if (tokens[first]!.core !== 'they' || first !== last || !goesOn || namesPeople(tokensOf(before))) return [];
  return inOrder(personEdits(sentence, tokens, clauses, clause.subject!));
}

/** "It cost us five weeks": beside the candidate's deeds the cost is theirs, unless the house paid. */
export function costEdits(sentence: Sentence): readonly Edit[] {
  const tokens = tokensOf(sentence);
  const edits: Edit[] = [];
  tokens.forEach(({ core, quoted }, at) => {
    if (core !== 'us' || quoted || sentence.words[at]!.code) return;
    if (tokens[at - 1]?.form?.lemma !== 'cost' || !isCostOfHouse(tokens, at)) return;
    const paid = tokens.slice(at + 1, at + 6);
    if (paid.some(({ lower }) => /[$€£]|^\d+k$/u.test(lower) || paidByHouse.test(lower))) return;
    edits.push({ span: wordSpan(sentence, at, at), text: 'me' });
  });
  return edits;
}

const paidByHouse =
  /^(?:accounts?|bookings?|business|clients?|contracts?|customers?|deals?|dollars|euros|guests?|hires?|licen[cs]e|margin|money|orders?|pounds|revenue|sales?|subscribers|tender)$/u;

/** "The matron asked them to write it up": what points back to a group that became "I". */
export function pointsToWe(sentence: Sentence): readonly Edit[] {
  const tokens = tokensOf(sentence);
  // "After a week they showed us where the water came in": others than "us".
  if (
    readClauses(sentence).clauses.some(
      ({ subject, object }) => subject?.person === 'they' && tokens[object?.first ?? -1]?.core === 'us',
    )
  )
    return [];
  const words = tokens.some(({ core }) => core === 'they')
    ? /^(?:they|their|theirs|themselves)$/u
    : /^(?:them|their|theirs|themselves)$/u;
  return inOrder(pronounEdits(sentence, tokens, readClauses(sentence).clauses, 0, words));
}

/** The noun of "the team", "the whole team". */
const endOfGroup = (tokens: readonly Token[], the: number): number =>
  /^(?:whole|entire)$/u.test(tokens[the + 1]!.lower) ? the + 2 : the + 1;

const groupNoun = /^(?:team|squad|crew|group|pod)$/u;
const goesOnWords = /^(?:also|then|later|finally|even|afterwards|next|additionally)$/u;
const firstPersons: Readonly<Record<string, string>> = {
  they: 'I',
  them: 'me',
  their: 'my',
  its: 'my',
  theirs: 'mine',
  themselves: 'myself',
  itself: 'myself',
};

/** "the team", not "the team lead", "the team of the vendor", "the team that". */
function isGroup({ words }: Sentence, tokens: readonly Token[], at: number): boolean {
  const last = endOfGroup(tokens, at);
  const noun = tokens[last];
  if (tokens[at]!.lower !== 'the' || !noun || !groupNoun.test(noun.lower.replace(/'s$/u, ''))) return false;
  if (tokens[at]!.quoted || words[at]!.code || noun.hasComma || noun.hasBreak) return false;
  const next = tokens[last + 1];
  if (noun.isPossessive) return next?.class === 'open' && isOwnWork(next.lower);
  // "it taught the team patience"
  if (isTurned(tokens, at, last)) return true;
  if (
    /^(?:bring|cost|earn|give|leave|save|teach|win)$/u.test(tokens[at - 1]?.form?.lemma ?? '') &&
    next?.class === 'open'
  )
    return true;
  if (!next || next.hasComma || next.hasBreak) return true;
  if (/^(?:at|behind|beside|from|in|near|next|of|on|opposite|that|which|who|whose|with)$/u.test(next.lower))
    return false;
  return (
    next.class !== 'open' ||
    next.form?.past === true ||
    next.form?.third === true ||
    /^(?:longer|further|back|hours|days|weeks)$/u.test(next.lower)
  );
}

/** The words become "I" with a verb that agrees, or "me". */
function personEdits(
  sentence: Sentence,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  { first, last }: WordRange,
): readonly Edit[] {
  // "had never seen the team so organised": a subject without a finite verb is an object.
  const own = clauses.filter(
    ({ subject, verb }) => subject?.first === first && subject.last === last && verb?.finite !== undefined,
  );
  const isSeen = clauses.some(
    ({ verb }) =>
      verb?.last === first - 1 && /^(?:see|watch|find|make|keep|call|want|get)$/u.test(verb.lemma),
  );
  if (own.length === 0 && !isSeen && isBeforeDeed(tokens, last))
    return [{ span: wordSpan(sentence, first, last), text: 'I' }];
  if (own.length === 0 || isSeen) return [{ span: wordSpan(sentence, first, last), text: 'me' }];
  const edits: Edit[] = [{ span: wordSpan(sentence, first, last), text: 'I' }];
  for (const clause of own) {
    const finite = clause.verb?.finite;
    if (finite === undefined || finite === first) continue;
    const singular = singularVerb(tokens, clauses, clause, finite);
    if (singular !== undefined) edits.push({ span: wordSpan(sentence, finite, finite), text: singular });
  }
  return edits;
}

/** The pronouns behind a place, as far as no other people are named. */
function pronounEdits(
  sentence: Sentence,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  from: number,
  pronouns: RegExp,
): readonly Edit[] {
  const edits: Edit[] = [];
  // "their sheet with every change and its date": a team that is "they" is not "it" as well.
  const many = tokens.findIndex(({ core }, at) => at >= from && /^(?:they|their)$/u.test(core));
  for (let at = from; at < tokens.length && !namesPeople(tokens.slice(at, at + 1)); at++) {
    const token = tokens[at]!;
    const word = sentence.words[at]!;
    if (!pronouns.test(token.core) || token.clitic || token.quoted || word.code) continue;
    if (many >= 0 && many < at && /^its/u.test(token.core)) continue;
    if (token.core === 'them' && isObjectOfOwn(clauses, at)) continue;
    if (token.core === 'they') edits.push(...personEdits(sentence, tokens, clauses, { first: at, last: at }));
    else {
      const text = firstPersons[token.core]!;
      const start = /^\p{Lu}/u.test(word.text) ? text.charAt(0).toUpperCase() : text.charAt(0);
      edits.push({ span: wordSpan(sentence, at, at), text: start + text.slice(1) });
    }
  }
  return edits;
}

/** "We removed them": what the candidate acts on is something else. */
const isObjectOfOwn = (clauses: readonly Clause[], them: number): boolean =>
  /^(?:I|we)$/u.test(
    clauses.findLast(({ verb, subject }) => verb !== undefined && subject !== undefined && verb.last < them)
      ?.subject?.person ?? '',
  );

/** People whom "they" may mean instead. */
const namesPeople = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower, class: wordClass }) =>
      wordClass === 'open' &&
      lower !== 'ones' &&
      (isPeople(lower) || /^(?:children|men|women|staff|police|pupils|families|kids)$/u.test(lower)),
  );

/** Each verb once, in the order of the text. */
const inOrder = (edits: readonly Edit[]): readonly Edit[] =>
  edits
    .filter(({ span }, at) => edits.findIndex((other) => other.span.start === span.start) === at)
    .sort((a, b) => a.span.start - b.span.start);
