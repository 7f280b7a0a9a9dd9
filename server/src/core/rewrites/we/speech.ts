/** Whose words a clause is: the candidate's or somebody else's. */
import type { Clause, WordRange } from '../../story/grammar.ts';
import type { Sentence } from '../../story/story.ts';
import type { Token } from '../../story/word-classes.ts';
import { titleWords } from './titles.ts';

/** Words of somebody else: in quotation marks, in a title or under "they said". */
export function sparedWords(
  sentence: Pick<Sentence, 'text' | 'words'>,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  sparesIndirect = true,
): ReadonlySet<number> {
  const spared = new Set<number>(titleWords(sentence, tokens));
  tokens.forEach((token, at) => {
    if (token.quoted) spared.add(at);
  });
  if (!sparesIndirect) return spared;
  for (const clause of clauses) {
    const isOthers =
      (clause.isReportedSpeech && !isSaidByNobody(clauses, clause)) ||
      isAskedByOthers(clauses, clause) ||
      isSaidByOthers(tokens, clauses, clause) ||
      isRumoured(tokens, clauses, clause) ||
      isHeardByOthers(clauses, clause) ||
      isHeldByOthers(tokens, clauses, clause) ||
      isWrittenBehindColon(tokens, clauses, clause);
    if (!isOthers || isDemand(tokens, clauses, clause) || isOwnComment(tokens, clause)) continue;
    for (let at = clause.first; at <= clause.last; at++) spared.add(at);
  }
  return spared;
}

/** "They were told it is full but we found two seats", "which we did not believe": what the candidate says to it. */
function isOwnComment(tokens: readonly Token[], { kind, marker, subject, first }: Clause): boolean {
  if (subject?.isImplied !== false || subject.person !== 'we') return false;
  if (kind === 'relative') return marker === 'which' && tokens[first]!.hasComma;
  return tokens[subject.first - 1]?.lower === 'but' && !tokens[subject.first]!.quoted;
}

/** "Nobody told us that we were late", "If anyone asks why we did it", "We were told that we were late": no words of others are repeated. */
function isSaidByNobody(clauses: readonly Clause[], { parent }: Clause): boolean {
  const teller = parent === undefined ? undefined : clauses[parent];
  return (
    teller?.subject?.person === 'nobody' ||
    teller?.isHypothetical === true ||
    // "You could say we panicked"
    (teller?.subject?.person === 'you' && teller.verb?.modal !== undefined) ||
    (teller?.subject?.person === 'we' && teller.verb?.voice === 'passive')
  );
}

/** "the guest say that we forgot": a verb that does not agree with its subject is read as none. */
function isSaidByOthers(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  { parent, first }: Clause,
): boolean {
  const teller = parent === undefined ? undefined : clauses[parent];
  return (
    teller?.subject !== undefined &&
    !teller.verb &&
    !/^(?:I|we)$/u.test(teller.subject.person) &&
    tokens
      .slice(teller.subject.first, first)
      .some(
        ({ lower }, at, before) =>
          /^(?:say|tell|claim|complain|think|write|answer|reply|shout|explain)s?$/u.test(lower) &&
          at > 0 &&
          !before
            .slice(at + 1)
            .some(({ hasBreak, class: wordClass }) => hasBreak || wordClass === 'coordinator'),
      )
  );
}

/** "The rumour was that we would be sold", "Word got round that we were closing" */
function isRumoured(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  { parent, marker }: Clause,
): boolean {
  const { subject, verb } = (parent === undefined ? undefined : clauses[parent]) ?? {};
  return (
    marker === 'that' &&
    subject?.person === 'others' &&
    (verb?.lemma === 'be'
      ? isOthersWord(tokens, subject)
      : /^(?:circulate|get|go|spread)$/u.test(verb?.lemma ?? '') &&
        /^(?:gossip|news|rumou?r|story|word)$/u.test(tokens[subject.head]!.lower))
  );
}

/** "A colleague heard that we were closing": what goes round, not what was done. */
function isHeardByOthers(clauses: readonly Clause[], { parent, kind }: Clause): boolean {
  const { subject, verb } = (parent === undefined ? undefined : clauses[parent]) ?? {};
  return (
    kind === 'reported' &&
    /^(?:hear|overhear)$/u.test(verb?.lemma ?? '') &&
    verb!.voice === 'active' &&
    /^(?:others|he-she|they)$/u.test(subject?.person ?? '')
  );
}

/** "The doctor was sure that we had given the wrong dose" */
function isHeldByOthers(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  { parent, kind }: Clause,
): boolean {
  const { subject, verb } = (parent === undefined ? undefined : clauses[parent]) ?? {};
  return (
    kind === 'reported' &&
    verb?.lemma === 'be' &&
    /^(?:others|he-she|they)$/u.test(subject?.person ?? '') &&
    /^(?:adamant|certain|convinced|positive|sure)$/u.test(tokens[verb.last + 1]?.lower ?? '')
  );
}

/** "The complaint", "my boss's view" */
const isOthersWord = (
  tokens: readonly Token[],
  { first, head }: WordRange & { readonly head: number },
): boolean =>
  tokens.slice(first, head).some(({ isPossessive }) => isPossessive)
    ? /^(?:advice|answer|argument|belief|fear|instruction|objection|opinion|order|point|position|reasoning|response|suggestion|theory|view|worry)$/u.test(
        tokens[head]!.lower,
      ) || wordsOfOthers.test(tokens[head]!.lower)
    : !/^(?:my|our)$/u.test(tokens[first]!.lower) && wordsOfOthers.test(tokens[head]!.lower);

const wordsOfOthers =
  /^(?:accusation|claim|complaint|excuse|feedback|gossip|mail|message|note|reply|rumou?r|sms|story|word)$/u;

/** "She wrote on the board: we test before we trust." */
function isWrittenBehindColon(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  { first }: Clause,
): boolean {
  let colon = first;
  while (colon > 0 && !tokens[colon]!.gap.includes(':')) colon--;
  if (colon === 0) return false;
  const teller = clauses.findLast(
    ({ kind, verb, last }) => kind === 'main' && verb !== undefined && last < colon,
  );
  // "The director's reply was one line: we are not paying."
  if (
    teller?.verb?.lemma === 'be' &&
    teller.subject?.person === 'others' &&
    isOthersWord(tokens, teller.subject)
  )
    return true;
  return (
    /^(?:he-she|they|others)$/u.test(teller?.subject?.person ?? '') &&
    /^(?:write|say|shout|answer|reply|announce|declare|read)$/u.test(teller!.verb!.lemma)
  );
}

/** "the auditor wanted to know if we kept the logs", "the children kept asking when we would be there" */
function isAskedByOthers(clauses: readonly Clause[], { parent, marker, kind, first }: Clause): boolean {
  const asked = parent === undefined ? undefined : clauses[parent];
  // "The guard asked where we were going": read as of a place.
  if (
    kind === 'relative' &&
    marker === 'where' &&
    asked?.verb?.lemma === 'ask' &&
    asked.verb.voice === 'active' &&
    /^(?:he-she|others|they)$/u.test(asked.subject?.person ?? '') &&
    first === (asked.object?.last ?? asked.verb.last) + 1
  )
    return true;
  const asker = asked?.parent === undefined ? undefined : clauses[asked.parent];
  if (!asker?.subject || /^(?:I|we)$/u.test(asker.subject.person)) return false;
  return asked!.verb?.lemma === 'know'
    ? asker.verb?.lemma === 'want'
    : /^(?:ask|wonder)$/u.test(asked!.verb?.lemma ?? '') &&
        asked!.kind === 'non-finite' &&
        /^(?:keep|start|begin|stop|go)$/u.test(asker.verb?.lemma ?? '') &&
        /^(?:when|where|why|how|what|whether|if)$/u.test(marker ?? '');
}

/** "insisted that we be there", "proposed that we not touch it": what is wanted of the candidate, not what was said. */
export function isDemand(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): boolean {
  const demand = clause.parent === undefined ? undefined : clauses[clause.parent]?.verb;
  const { verb } = clause;
  if (!demand || verb?.finite === undefined || clause.kind !== 'reported') return false;
  if (
    demand.tense !== 'past' ||
    !/^(?:insist|demand|propose|request|recommend|suggest|require|ask)$/u.test(demand.lemma)
  )
    return false;
  const { lower, form } = tokens[verb.finite]!;
  return lower === 'be' || (form?.base === true && !form.past && verb.finite === verb.head);
}

/** "according to the landlord, we owed three months", "as masons say, we measure twice". */
export function isByAccount(tokens: readonly Token[], clause: Clause): boolean {
  const { first } = clause.subject!;
  for (let at = Math.max(0, first - 8); at < first; at++)
    if (tokens[at]!.lower === 'according' && tokens[at + 1]?.lower === 'to') return true;
  if (
    /^(?:say|says|saying)$/u.test(tokens[first - 1]?.lower ?? '') &&
    tokens.slice(0, first).some(({ lower }) => lower === 'as')
  )
    return true;
  // "As they say in Spain, we will see"
  const [as, , say] = tokens;
  return as?.lower === 'as' && say?.lower === 'say' && tokens[3]?.lower === 'in' && first === 5;
}

/** The text with the speech of others blanked. */
export function unquoted({ text, words }: Pick<Sentence, 'text' | 'words'>): string {
  if (!words.some((word) => word.quoted)) return text;
  let kept = '';
  let offset = 0;
  for (const word of words) {
    kept += text.slice(offset, word.start) + (word.quoted ? ' '.repeat(word.end - word.start) : word.text);
    offset = word.end;
  }
  return kept + text.slice(offset);
}
