/** One clause whose "we" becomes "I": its subject, however it is written, and its verb, wherever it stands. */
import type { Clause } from '../../story/grammar.ts';
import type { Token } from '../../story/word-classes.ts';
import { contracted, singularVerb } from './agreement.ts';
import { keepCapital } from './edits.ts';
import { predicateAt, singulariseCleft, singulariseNominal, singulariseNounAt } from './number.ts';
import type { Rewriting } from './rewriting.ts';
import { isPeople, unnamedGroups } from './vocabulary.ts';

export function rewriteClause(rewriting: Rewriting, clause: Clause): void {
  const { sentence, tokens, clauses, replace } = rewriting;
  const subject = clause.subject!;
  const { words } = sentence;
  // "We we're counting": the first one is the subject.
  if (tokens[subject.head]!.clitic === 'be' && isBareWe(tokens, subject.head - 1)) {
    if (clause.kind === 'coordinate') agreeVerb(rewriting, clause);
    return;
  }
  // "The ones that forgot it were we, so now is in three calendars": a predicate, whatever verb follows.
  if (
    subject.first === subject.last &&
    tokens[subject.head]!.core === 'we' &&
    /^(?:was|were|is|are)$/u.test(tokens[subject.head - 1]?.lower ?? '') &&
    (tokens[subject.head + 1]?.hasComma || tokens[subject.head + 1]?.hasBreak) &&
    clause.verb?.finite !== subject.head - 1
  ) {
    replace(subject.head, 'I');
    predicateAt(rewriting, subject.head);
    singulariseCleft(rewriting, subject.head);
    return;
  }
  const parts = tokens.slice(subject.first, subject.last + 1);
  // "the slot, and we aren't keen": behind a comma "and we" opens a clause of its own.
  const joins = parts.some(
    (part, at) =>
      part.class === 'coordinator' &&
      !(part.hasComma && parts[at + 1]?.core === 'we' && at === parts.length - 2),
  );
  if (joins && parts.some((part) => part.core === 'we' || part.core === 'us')) {
    // "the vendor and we": still two, so the verb keeps its plural. "We and the vendor" turns round.
    if (
      /^(?:we|us)$/u.test(tokens[subject.first]!.core) &&
      /^(?:and|&)$/u.test(tokens[subject.first + 1]!.lower) &&
      subject.last > subject.first + 1 &&
      !tokens[subject.first + 1]!.hasComma &&
      isPlain(sentence.text.slice(words[subject.first]!.end, words[subject.last]!.end))
    ) {
      const others = sentence.text.slice(words[subject.first + 2]!.start, words[subject.last]!.end);
      replace(subject.first, `${keepCapital(words[subject.first]!.text, others)} and I`);
      const finite = clause.verb?.finite;
      const plural = { was: 'were', is: 'are', has: 'have' }[
        finite === undefined ? '' : tokens[finite]!.lower
      ];
      if (finite !== undefined && plural) replace(finite, plural);
      for (let at = subject.first + 1; at <= subject.last; at++) replace(at, '');
      return;
    }
    // "Not the vendor but we were": set right rather than left out.
    const isCorrected = tokens[subject.first]!.lower === 'not' || tokens[subject.first - 1]?.lower === 'not';
    for (let at = subject.first; at <= subject.last; at++)
      if (tokens[at]!.core === 'we' || tokens[at]!.core === 'us')
        replace(
          at,
          (tokens[at - 1]?.lower === 'but' && !isCorrected) || isGoverned(tokens, subject.first, at)
            ? 'me'
            : 'I',
        );
    // The verb goes with the nearer of the two.
    const nearer = clause.verb?.finite;
    // "Neither the airport nor we were", "Nobody but we were"
    if (
      (isCorrected || /^(?:neither|either|nobody|everybody|everyone)$/u.test(tokens[subject.first]!.lower)) &&
      nearer !== undefined
    ) {
      const singular = { were: 'was', are: 'am', "weren't": "wasn't" }[tokens[nearer]!.lower];
      if (singular) replace(nearer, keepCapital(words[nearer]!.text, singular));
    }
    return;
  }
  if (joins) {
    const owner = tokens.findIndex(
      (token, at) => at >= subject.first && at <= subject.last && /^(?:i|me|myself)$/u.test(token.core),
    );
    for (let at = subject.first; at <= subject.last; at++)
      replace(at, at === (owner < 0 ? subject.first : owner) ? 'I' : '');
    if (owner >= 0 && tokens[owner]!.clitic) replace(owner, contracted(tokens, owner, clause));
  } else if (isMeantAsWe(tokens, clause)) {
    replace(subject.head, 'I');
  } else if (tokens[subject.head]!.core === 'we' && clause.kind !== 'coordinate') {
    replace(subject.head, keepCapital(words[subject.head]!.text, contracted(tokens, subject.head, clause)));
  } else if (tokens[subject.head]!.core === 'we')
    replace(
      subject.head,
      contracted(
        tokens,
        subject.head,
        clauses.find((one) => one.subject?.head === subject.head && one.kind !== 'coordinate') ?? clause,
      ),
    );
  leaveOutLeadIn(rewriting, subject.first);
  agreeBehindDashes(rewriting, clause);
  if (!clause.verb) agreeBehindInsertion(rewriting, clause);
  if (!clause.verb || (clause.verb.finite !== undefined && clause.verb.finite < subject.first))
    predicateAt(rewriting, subject.head);
  // "We where missing", "We we're counting": what was meant is "were".
  const next = tokens[subject.last + 1];
  if (
    tokens[subject.head]!.core === 'we' &&
    !tokens[subject.head]!.clitic &&
    next &&
    !next.hasComma &&
    !next.hasBreak &&
    (next.lower === "we're" || next.lower === 'where')
  ) {
    replace(subject.last + 1, 'was');
    singulariseNounAt(rewriting, subject.last + 2);
  }
  // "whose list were we using", "No sooner were we unloading": the verb stands before, whatever stands before it.
  const front = tokens[subject.first - 1];
  // "what else were we to do"
  if (
    !clause.verb &&
    front?.lower === 'were' &&
    !front.hasComma &&
    !front.hasBreak &&
    subject.first > 1 &&
    tokens[subject.last + 1]?.class === 'to'
  )
    replace(subject.first - 1, 'was');
  if (
    front?.class === 'be' &&
    /^(?:were|are)/u.test(front.lower) &&
    clause.verb?.finite !== subject.first - 1 &&
    clause.verb?.first === subject.last + 1 &&
    // "However sure we were, we were wrong": that verb is of another clause.
    tokens[clause.verb.head]!.class !== 'be' &&
    (/(?:ing|^able)$/u.test(tokens[clause.verb.head]!.lower) ||
      tokens[clause.verb.head]!.form?.participle ||
      !tokens[clause.verb.head]!.form)
  ) {
    const singular = singularVerb(tokens, clauses, clause, subject.first - 1);
    if (singular !== undefined)
      replace(subject.first - 1, keepCapital(words[subject.first - 1]!.text, singular));
    return;
  }
  agreeVerb(rewriting, clause);
  singulariseNominal(rewriting, clause);
}

/** "The ward nurses and we were": people whom the reader takes for a verb, so that it is still two. */
function isJoinedToPeople(tokens: readonly Token[], we: number): boolean {
  const and = we - 1;
  if (tokens[and]?.class !== 'coordinator' || !/^(?:and|&)$/u.test(tokens[and]!.lower)) return false;
  if (and < 2 || tokens[and]!.hasComma || tokens[we]!.hasComma) return false;
  const noun = tokens[and - 1]!;
  return (
    noun.lower.endsWith('s') &&
    noun.form !== undefined &&
    isPeople(noun.lower) &&
    tokens[0]!.class === 'determiner' &&
    tokens.slice(1, and).every(({ class: wordClass, hasComma }) => wordClass === 'open' && !hasComma)
  );
}

function agreeVerb({ sentence, tokens, clauses, replace }: Rewriting, clause: Clause): void {
  const { head } = clause.subject!;
  const finite = clause.verb?.finite;
  if (isJoinedToPeople(tokens, head)) return;
  // "ours is the version on file", "Finance and we were using": their verb goes with a thing, or with two.
  const keepsVerb = tokens[head]!.core === 'ours' || clause.kind === 'imperative';
  if (finite === undefined || finite === head || tokens[finite]!.clitic || keepsVerb) return;
  if (tokens[finite]!.quoted && !tokens[head]!.quoted) return;
  const singular = singularVerb(tokens, clauses, clause, finite);
  // "we aren't": what was contracted stays so.
  if (singular === 'am not' && finite === head + 1 && !tokens[finite]!.hasComma) {
    replace(head, "I'm");
    replace(finite, 'not');
  } else if (singular !== undefined) replace(finite, keepCapital(sentence.words[finite]!.text, singular));
}

/** "The difference between them and us was": no subject but what a preposition governs. */
const isGoverned = (tokens: readonly Token[], first: number, us: number): boolean =>
  tokens[us]!.core === 'us' &&
  (tokens[first - 1]?.lower === 'between' ||
    tokens
      .slice(first, us)
      .some(({ core, lower }) => /^(?:them|him|her)$/u.test(core) || lower === 'between'));

/** "Me and my team, we reduced it", "My team and I, we reduced it": the group that led in goes. */
function leaveOutLeadIn({ tokens, replace }: Rewriting, we: number): void {
  if (tokens[we]?.core !== 'we' || we === 0) return;
  let start = we - 1;
  while (start > 0 && !tokens[start]!.hasComma && !tokens[start]!.hasBreak) start--;
  // "me and my team we checked": without its comma it has to open the sentence.
  if (!tokens[we]!.hasComma && start > 0) return;
  const lead = tokens.slice(start, we);
  const isOwnLead =
    lead.length > 2 &&
    lead.length < 7 &&
    lead.some(({ core }) => /^(?:i|me|myself)$/u.test(core)) &&
    lead.some(({ class: wordClass }) => wordClass === 'coordinator') &&
    lead.some(({ lower }) => unnamedGroups.has(lower)) &&
    !lead.some(({ form, isName }) => form?.past || isName);
  if (!isOwnLead) return;
  for (let at = start; at < we; at++) replace(at, '');
}

/** "We, although the ferry was late and the crates were wet, were on time": what stands between took the verb for its own. */
function agreeBehindInsertion({ sentence, tokens, clauses, replace }: Rewriting, clause: Clause): void {
  const { last } = clause.subject!;
  if (!tokens[last + 1]?.hasComma) return;
  const far = clauses.findIndex(
    ({ kind, verb }) =>
      kind === 'coordinate' &&
      verb?.finite === verb?.first &&
      verb !== undefined &&
      verb.first > last &&
      tokens[verb.first]!.hasComma,
  );
  if (far < 0) return;
  for (let at = far; at < clauses.length && clauses[at]!.kind === 'coordinate'; at++) {
    const finite = clauses[at]!.verb?.finite;
    const singular = finite === undefined ? undefined : singularVerb(tokens, clauses, clause, finite);
    if (singular !== undefined) replace(finite!, keepCapital(sentence.words[finite!]!.text, singular));
  }
}

/** "We started small - one aisle - and were surprised": the reader does not see across the dashes. */
function agreeBehindDashes({ sentence, tokens, clauses, replace }: Rewriting, clause: Clause): void {
  const from = (clause.verb?.last ?? clause.subject!.last) + 1;
  let dashes = 0;
  for (let at = from; at + 1 < tokens.length; at++) {
    if (/[-\u2013\u2014]/u.test(tokens[at]!.gap)) dashes++;
    if (dashes === 1 && tokens[at]!.class === 'pronoun') return;
    if (dashes !== 2) continue;
    if (tokens[at]!.class !== 'coordinator') return;
    const singular = /^(?:were|are|weren't|aren't|have|do)$/u.test(tokens[at + 1]!.lower)
      ? singularVerb(tokens, clauses, clause, at + 1)
      : undefined;
    if (singular !== undefined) replace(at + 1, keepCapital(sentence.words[at + 1]!.text, singular));
    return;
  }
}

/** No markup between the words: what is blanked stands as several spaces. */
const isPlain = (text: string): boolean => !/ {2}|[\n*`_[\]<>|]/u.test(text);

const isBareWe = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.core === 'we' && !tokens[at]!.clitic && !tokens[at + 1]?.hasComma && !tokens[at + 1]?.hasBreak;

/** "Then us decided": the slip of the case goes with the pronoun. "It was us who called" is right as it is. */
const isMeantAsWe = (tokens: readonly Token[], { kind, subject, verb }: Clause): boolean =>
  tokens[subject!.head]!.core === 'us' &&
  (kind === 'main' || kind === 'coordinate') &&
  verb?.finite === subject!.head + 1 &&
  tokens[verb.finite]!.form?.gerund !== true &&
  !/^(?:included|excluded|excepted|aside)$/u.test(tokens[verb.finite]!.lower) &&
  (subject!.head === 0 || !/^(?:was|were|is|are|be|let|than)$/u.test(tokens[subject!.head - 1]!.lower));
