/**
 * The problem was handed on and others dealt with it: "I opened a ticket and they fixed it".
 * What spares it is an own deed that carries the matter through, in the sentence or within the next two,
 * or work that went along with the news ("with a tested patch"). Telling those who suffer from a problem is no routing.
 */
import { ownDeedsOf } from '../evidence/deeds.ts';
import { plainText } from '../evidence/pattern.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause } from '../story/grammar.ts';
import { passagesOf } from '../story/passages.ts';
import { type SectionId, type Sentence, type Story, sectionsOf, wordSpan } from '../story/story.ts';
import { verbForm } from '../story/verbs.ts';
import {
  affectedParties,
  handling,
  idleDeeds,
  outOfHands,
  ownWork,
  type Route,
  reactions,
  routeLemmas,
  routes,
} from './routing-not-ownership.words.ts';
import { defineRule, type Finding, type Fix } from './rule.ts';

export const routingNotOwnership = defineRule({
  name: 'routing-not-ownership',
  summary:
    'The problem was escalated, reported or ticketed and others handled it, without an own deed that carries it through.',
  why: 'To pass a problem on is what everybody does. A listener who asks for ownership wants to hear what you brought with the message and how you stayed with it until it was solved.',
  severity: 'warning',
  options: {},
  related: ['we-voice', 'missing-scope-boundary'],
  examples: [
    { section: 'action', bad: 'I «escalated the delay» to the head of logistics.' },
    { section: 'follow-ups', bad: 'I «opened a ticket» with the landlord and they repaired the boiler.' },
    { section: 'action', bad: 'I «told the charge nurse» and she dealt with it.' },
    { section: 'action', bad: '«pinged the owner» of the feed' },
    { section: 'action', bad: 'I «let the deputy head know» about the missing keys.' },
    { section: 'follow-ups', bad: 'I «passed it» to the account team, who called the client back.' },
    { section: 'action', bad: 'I «sent a short note» to the lab. They replaced the probe the next day.' },
    {
      section: 'action',
      good: 'I told the charge nurse, then recounted the drug cupboard with her and corrected the register.',
    },
    { section: 'action', good: 'I opened a ticket with a failing test and a draft fix attached.' },
    {
      section: 'action',
      good: 'I escalated it to the carrier. Meanwhile I rerouted 40 parcels by hand and rang every shop.',
    },
    { section: 'action', good: 'The supplier escalated the case to me, and nobody else had looked at it.' },
    { section: 'action', good: 'I forwarded port 8080 on the test router.' },
    { section: 'follow-ups', good: 'I did not just report it to facilities.' },
    { section: 'action', good: 'I informed all parents of the new pick-up time.' },
    { section: 'action', good: 'I raised the price by two percent.' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of sectionsOf(story, 'action', 'result', 'follow-ups')) {
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of passage.entries()) {
          if (!couldRoute(sentence)) continue;
          const routing = routingOf(sentence, passage[index + 1], section.id, story.level === 'manager');
          if (!routing || isCarriedThrough(passage, index, routing)) continue;
          yield findingFor(sentence, routing);
        }
      }
    }
  },
});

interface Routing {
  readonly clause: Clause;
  readonly isAnswered: boolean;
  /** The words that hand it on. */
  readonly first: number;
  readonly last: number;
}

function findingFor(sentence: Sentence, { first, last, isAnswered }: Routing): Finding {
  const words = sentence.text.slice(sentence.words[first]!.start, sentence.words[last]!.end);
  return {
    span: wordSpan(sentence, first, last),
    message: isAnswered
      ? `A listener hears that others solved it after you "${words}". What did you bring, and how did you see it through?`
      : `"${words}" hands the problem on. What did you do yourself to get it solved?`,
    fixes: () => [carryFix(sentence)],
  };
}

const carryFix = (sentence: Sentence): Fix => ({
  title: 'Add what you brought and how you saw it through, in placeholders',
  edits: [
    {
      span: { start: sentence.end, end: sentence.end },
      text: `${/[.!?]["')\]]*$/u.test(sentence.text) ? '' : '.'} I brought [your fix, draft or data] and stayed with it until [outcome].`,
    },
  ],
  safe: false,
  preferred: false,
});

const couldRoute = (sentence: Sentence): boolean =>
  sentence.words.some(
    ({ lower, quoted }) =>
      !quoted && (routeLemmas.has(lower) || routeLemmas.has(verbForm(lower)?.lemma ?? '')),
  );

function routingOf(
  sentence: Sentence,
  next: Sentence | undefined,
  section: SectionId,
  isManager: boolean,
): Routing | undefined {
  const { clauses } = readClauses(sentence);
  const nominal = nominalRouting(sentence, clauses);
  if (nominal) return nominal;
  for (const clause of clauses) {
    if (!isOwnDeed(clause, clauses, sentence)) continue;
    const head = clause.verb!.head;
    const end = sentence.words[head]!.end;
    const after = plainText(sentence).slice(end);
    const lemma = lemmaAt(sentence, clause);
    if (telling.has(lemma) && affectedParties.test(after)) continue;
    const matching = routes.filter(
      (route) => route.lemmas.has(lemma) && route.after.test(after) && !(isManager && lemma === 'ask'),
    );
    if (matching.length === 0) continue;
    const isAnswered =
      isAnsweredBy(sentence, clause, clauses) || (next !== undefined && opensWithHandling(next));
    const route =
      matching.find(({ strength }) => strength === 'bare') ?? (isAnswered ? matching[0] : undefined);
    if (!route || ownWork.test(plainText(sentence))) continue;
    if (section === 'result' && !isAnswered && handovers.has(lemma)) continue;
    return { clause, isAnswered, first: clause.verb!.first, last: lastWord(sentence, clause, route, end) };
  }
  return undefined;
}

/** At the end of a story the finished work is handed over. */
const handovers = new Set(
  'hand pass give leave share let document note record transfer turn send post put write'.split(' '),
);

/** Verbs whose object is the one who is told. */
const telling = new Set(
  'tell inform notify alert email e-mail message text slack mail contact warn brief call phone ring write let ask send invite make remind chase'.split(
    ' ',
  ),
);

/** "cc'd" is no verb that morphology knows. */
function lemmaAt(sentence: Sentence, { verb }: Clause): string {
  const word = sentence.words[verb!.head]!.lower;
  return /^cc['e]*d$/u.test(word) ? 'cc' : verb!.lemma;
}

/** An active clause of the candidate's that says what happened. */
function isOwnDeed(clause: Clause, clauses: readonly Clause[], sentence: Sentence): boolean {
  const { subject, verb, kind, isHypothetical, isReportedSpeech } = clause;
  if (
    subject?.person !== 'I' ||
    !verb ||
    verb.voice === 'passive' ||
    verb.isNegated ||
    verb.modal !== undefined ||
    verb.tense === 'future'
  )
    return false;
  if (
    isHypothetical ||
    isReportedSpeech ||
    sentence.words[verb.head]!.quoted ||
    sentence.words[verb.head]!.code
  )
    return false;
  if (
    verb.tense === 'present' &&
    !verb.isPerfect &&
    !subject.isImplied &&
    !/^(?:cc['e]*d|put|let|cut)$/u.test(sentence.words[verb.head]!.lower)
  )
    return false;
  if (kind === 'main' || kind === 'coordinate') return true;
  // "Since it was theirs I filed a bug": the subordinate clause came first; "the bug I filed" has no object behind its verb.
  return kind === 'relative' && clause.object !== undefined && clauses[0]?.kind === 'subordinate';
}

/** "My first step was to escalate." */
function nominalRouting(sentence: Sentence, clauses: readonly Clause[]): Routing | undefined {
  const found =
    /\bmy (?:first |next |only |main )?(?:step|move|reaction|response|action|instinct|thing)(?:\s+\w+){0,3}?\s+was to (?:\w+ly )?(escalate|report|inform|notify|tell|raise|flag|forward|alert)\b/u.exec(
      plainText(sentence),
    );
  const clause = clauses[0];
  if (!found || !clause) return undefined;
  const at = sentence.words.findIndex((word) => word.end === found.index + found[0].length);
  return at < 0 ? undefined : { clause, isAnswered: false, first: at, last: at };
}

function isAnsweredBy(sentence: Sentence, clause: Clause, clauses: readonly Clause[]): boolean {
  const later = clauses.slice(clauses.indexOf(clause) + 1);
  const rest = plainText(sentence).slice(sentence.words[clause.verb!.last]!.end);
  return later.some((other) => isHandling(other)) || outOfHands.test(rest);
}

const isHandling = ({ subject, verb, kind, marker, isHypothetical }: Clause): boolean =>
  verb !== undefined &&
  verb.voice === 'active' &&
  !verb.isNegated &&
  !isHypothetical &&
  kind !== 'reported' &&
  (verb.tense === 'past' || verb.isPerfect || kind === 'subordinate') &&
  subject !== undefined &&
  (subject.person === 'they' ||
    subject.person === 'he-she' ||
    subject.person === 'team' ||
    subject.person === 'others') &&
  (handling.has(verb.lemma) || (kind === 'relative' && marker === 'who' && !reactions.has(verb.lemma)));

/** "They fixed it the next day.", "The storage team came in and rebuilt the array." */
function opensWithHandling(sentence: Sentence): boolean {
  const { clauses } = readClauses(sentence);
  const first = clauses.find(({ kind }) => kind === 'main');
  return first !== undefined && first.subject?.person !== 'others' && isHandling(first);
}

/** An own deed in the sentence, in the next two, or a thing made just before: one sentence where others are said to have solved it, two where not. */
function isCarriedThrough(passage: readonly Sentence[], index: number, routing: Routing): boolean {
  const sentence = passage[index]!;
  const others = ownDeedsOf(sentence).filter(
    (deed) => !(deed.first <= routing.first && routing.first <= deed.last),
  );
  if (others.some((deed) => carries(sentence, deed)) || helps(sentence)) return true;
  const next = passage.slice(index + 1, index + 3);
  if (
    next.some(
      (later) =>
        holdsPlaceholder(later) || helps(later) || ownDeedsOf(later).some((deed) => carries(later, deed)),
    )
  )
    return true;
  const before = passage.slice(Math.max(0, index - (routing.isAnswered ? 1 : 2)), index);
  return before.some((earlier) =>
    ownDeedsOf(earlier).some(
      (deed) =>
        (deed.kind === 'build' || deed.kind === 'decide' || deed.kind === 'run') && carries(earlier, deed),
    ),
  );
}

type OwnDeed = ReturnType<typeof ownDeedsOf>[number];

function carries(sentence: Sentence, { lemma, first, last }: OwnDeed): boolean {
  const text = plainText(sentence).slice(sentence.words[first]!.start, sentence.words[last]!.end);
  if (lemma === 'follow') return /\bfollow\w* (?:up )?.*\b(?:until|till)\b/u.test(text);
  if (lemma === 'keep' || lemma === 'stay')
    return (
      !/\b(?:kept|keep|keeping) (?:on )?(?:reminding|asking|chasing|waiting|pushing|nudging|pinging|following|them|him|her|in touch|everyone)\b/u.test(
        text,
      ) && lemma === 'keep'
    );
  if (
    /\bcc['e]*d\b/u.test(lemma) ||
    /\b(?:(?:take|took) (?:it|this|that) up|moved on|got? \w.* involved)\b/u.test(text)
  )
    return false;
  // The routes' verbs carry something through when they do not route: "put a trace on the queue", "wrote a patch".
  if (ambiguous.has(lemma)) {
    const head = new RegExp(`\\b(?:${[...formsOf.get(lemma)!].join('|')})\\b`, 'u').exec(text);
    return (
      head !== null &&
      !routes.some(
        (route) => route.lemmas.has(lemma) && route.after.test(text.slice(head.index + head[0].length)),
      ) &&
      !/^\s+sure\b/u.test(text.slice(head.index + head[0].length))
    );
  }
  return !idleDeeds.has(lemma);
}

/** Verbs that route or work, by what follows. */
const formsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['open', ['opened', 'open']],
  ['file', ['filed']],
  ['log', ['logged']],
  ['create', ['created']],
  ['submit', ['submitted']],
  ['cut', ['cut']],
  ['place', ['placed']],
  ['make', ['made', 'make']],
  ['register', ['registered']],
  ['enter', ['entered']],
  ['put', ['put']],
  ['post', ['posted']],
  ['write', ['wrote', 'written', 'write', 'writing']],
  ['send', ['sent', 'send']],
  ['drop', ['dropped']],
  ['bring', ['brought']],
  ['give', ['gave', 'given']],
  ['leave', ['left']],
  ['route', ['routed']],
  ['reroute', ['rerouted']],
  ['redirect', ['redirected']],
  ['assign', ['assigned']],
  ['transfer', ['transferred']],
  ['delegate', ['delegated']],
  ['brief', ['briefed']],
  ['type', ['typed']],
  ['engage', ['engaged']],
]);
const ambiguous: ReadonlySet<string> = new Set(formsOf.keys());

/** "helped them deploy the patch" is a hand of one's own; a deed is not, because help alone says little. */
const helps = (sentence: Sentence): boolean =>
  /\bi (?:\w+ly |also |then )?(?:helped|assisted|supported) (?:him|her|them|the [\w'-]+(?: \w+)?|their \w+)(?: to)? (?!with\b|in\b)\w+/u.test(
    plainText(sentence),
  ) ||
  /\band (?:helped|assisted) (?:him|her|them|the [\w'-]+)(?: to)? (?!with\b|in\b)\w+/u.test(
    plainText(sentence),
  );

const holdsPlaceholder = (sentence: Sentence): boolean => /\bI\b[^.]*\[[^\]]+\]/u.test(sentence.text);

/** The verb, its object and a particle: not the recipient and the rest. */
function lastWord(sentence: Sentence, clause: Clause, route: Route, end: number): number {
  const object = clause.object?.last ?? clause.verb!.last;
  const matched = route.after.exec(plainText(sentence).slice(end))?.[0].trimEnd().length ?? 0;
  const byPattern = sentence.words.findLastIndex((word) => word.start < end + matched);
  return Math.min(
    clause.last,
    Math.max(
      clause.verb!.last,
      object,
      route.strength === 'bare' && clause.object === undefined ? byPattern : 0,
    ),
  );
}
