/**
 * "We" beside the candidate's own deed: "we were behind with the reports, so I took the Sunday".
 * It hides nobody, so nothing is raised, but where a passage is rewritten it turns with the rest.
 */
import type { Clause } from '../../story/grammar.ts';
import type { Token } from '../../story/word-classes.ts';
import type { ClauseUse } from './clause-use.ts';
import { isSimplePresent } from './house.ts';
import { isHouse, workNounAfter } from './possessions.ts';
import { hostOf, type WeSentence } from './sentence.ts';

/** Verbs of knowing leave a "we" below them to the candidate: "I think we were late". */
const knowingVerbs =
  /^(?:think|know|believe|realise|realize|notice|see|find|feel|wish|guess|admit|remember|regret|hope|doubt|understand|fear|worry|suppose|reckon|assume|suspect|discover|check|wonder|forget|be)$/u;

/** Whether anything of the candidate's stands behind a "we", "us", "our" or "ours" that the sentence's point does not rest on. */
export function hasAside(we: WeSentence, uses: ReadonlyMap<Clause, ClauseUse>): boolean {
  const { tokens, clauses, weClauses, own } = we;
  // "They told us that we were late": the telling goes with what was told.
  if (clauses.some((clause) => clause.isReportedSpeech && clause.subject?.person === 'we')) return false;
  return (
    weClauses.some(
      (clause) =>
        /^(?:deed|state)$/u.test(uses.get(clause)!) &&
        !isProposal(clause, clauses) &&
        !isComparison(clause, clauses),
    ) ||
    own.some((at) => {
      switch (tokens[at]!.core) {
        case 'us':
          return !isHouse(tokens, clauses, at) && !isBelowOwn(clauses, at);
        case 'our':
          return (
            (workNounAfter(tokens, at) !== undefined && !isStandingRule(tokens, clauses, at)) ||
            tokens[at + 1]?.lower === 'being'
          );
        case 'ours':
          return namesOwnWork(tokens) || isOneOfMany(tokens, at);
        default:
          return false;
      }
    })
  );
}

/** "A handover is done as if we were the ones in the bed": nobody's deed. */
const isComparison = (clause: Clause, clauses: readonly Clause[]): boolean =>
  /^as (?:if|though)$/u.test(clause.marker ?? '') && hostOf(clause, clauses)?.verb?.tense === 'present';

/** "I suggested that we rent", "so that we could compare": what the candidate wanted of all. */
export function isProposal(clause: Clause, clauses: readonly Clause[]): boolean {
  let below = clause;
  for (let host = hostOf(clause, clauses); host; below = host, host = hostOf(host, clauses)) {
    // "I persuaded my boss that we should close": read as a relative of the boss.
    const isPersuaded =
      below.marker === 'that' && /^(?:persuade|convince|assure)$/u.test(host.verb?.lemma ?? '');
    if (
      !isPersuaded &&
      below.kind !== 'reported' &&
      below.marker !== 'so that' &&
      below.kind !== 'non-finite'
    )
      continue;
    if (host.subject?.person !== 'I' || !host.verb) continue;
    // "As I said we put it under version control": no more than a reminder.
    if (/^(?:as|like)$/u.test(host.marker ?? '')) continue;
    // "I said we were not leaving" says how things stand.
    if (/^(?:say|tell|explain|answer|reply)$/u.test(host.verb.lemma) && isState(below)) continue;
    if (below.marker === 'so that' || !knowingVerbs.test(host.verb.lemma)) return true;
  }
  return false;
}

/** "Our rule says two people on the roof, so I waited": how the house works. */
const isStandingRule = (tokens: readonly Token[], clauses: readonly Clause[], our: number): boolean =>
  clauses.some(
    (clause) =>
      clause.subject?.first === our && clause.verb?.lemma !== 'be' && isSimplePresent(tokens, clause),
  );

const isState = ({ verb }: Clause): boolean =>
  verb !== undefined && !verb.modal && (verb.lemma === 'be' || verb.isProgressive);

/** "I got us aligned", "I convinced my boss to let us try": with "me" it would be nonsense. */
function isBelowOwn(clauses: readonly Clause[], at: number): boolean {
  const last = clauses.findLast(
    ({ verb, kind }) => verb !== undefined && kind !== 'non-finite' && verb.first < at,
  );
  return last?.subject?.person === 'I' || (last !== undefined && isProposal(last, clauses));
}

/** "of all the posters ours had most visitors", "it turned out to be ours". */
const isOneOfMany = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at + 1]?.form?.past === true ||
    tokens[at + 1]?.class === 'have' ||
    tokens[at - 1]?.lower === 'be') &&
  (tokens[at - 1]?.lower === 'be' ||
    tokens[at + 1]?.lower === 'had' ||
    tokens.slice(0, at).some(({ lower }) => lower === 'of'));

const namesOwnWork = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => workNounAfter(tokens, at - 1) === at);
