/**
 * What kind of material a sentence is made of, as far as principles care: each wants one kind to lead and another to recede.
 * A sentence may be of several kinds or of none.
 */

import { readClauses } from '../story/clauses.ts';
import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { type SectionId, type Story, sectionsOf, sentencesOf, spokenSections } from '../story/story.ts';
import { anyOf, pattern } from '../vocabulary.ts';
import { boundaryOf } from './boundary.ts';
import { ownDeedsOf } from './deeds.ts';
import { deedKinds, notWork } from './deeds.words.ts';
import {
  burdenPatterns,
  clockPatterns,
  confessionPatterns,
  costPatterns,
  curiosityPatterns,
  developmentPatterns,
  disagreementPatterns,
  doubtPatterns,
  firefightingPatterns,
  lossPatterns,
  noveltyPatterns,
  oldWayPatterns,
  opportunityPatterns,
  outsiderPatterns,
  personPatterns,
  relationPatterns,
  revenuePatterns,
  riskPatterns,
  roleVerbs,
  scalePatterns,
  stakesPatterns,
  standardPatterns,
  targetPatterns,
  unclearPatterns,
} from './emphasis.words.ts';
import type { Readable } from './evidence.ts';
import { otherSideOf } from './other-side.ts';

import { findPattern } from './pattern.ts';
import { problemOf } from './problem.ts';
import { quantitiesOf } from './quantities.ts';
import { sharedFaultOf } from './shared-fault.ts';
import { tradeOffOf } from './trade-off.ts';
import { mayBeCheckOf, verificationOf } from './verification.ts';

export type Material =
  | 'urgency'
  | 'investigation'
  | 'customer'
  | 'coordination'
  | 'implementation'
  | 'burden'
  | 'check'
  | 'clock'
  | 'confession'
  | 'cost'
  | 'curiosity'
  | 'debugging'
  | 'deed'
  | 'development'
  | 'doubt'
  | 'earlier-doing'
  | 'fault'
  | 'figures'
  | 'firefighting'
  | 'inquiry'
  | 'loss'
  | 'novelty'
  | 'old-way'
  | 'opportunity'
  | 'other-side'
  | 'outsiders'
  | 'own-doing'
  | 'own-hands'
  | 'person'
  | 'positions'
  | 'quantity'
  | 'relation'
  | 'revenue'
  | 'risk'
  | 'scale'
  | 'somebody'
  | 'stakes'
  | 'standard'
  | 'target'
  | 'unclear';

export function materialOf(sentence: Readable, material: Material): WordRange | undefined {
  return readers[material](sentence);
}

/** Whether the answer, or what it says when asked further, holds such material anywhere. */
export const isShown = (
  story: Story,
  material: Material,
  sections: readonly SectionId[] = [...spokenSections, 'follow-ups'],
): boolean =>
  sectionsOf(story, ...sections)
    .flatMap(sentencesOf)
    .some((sentence) => materialOf(sentence, material) !== undefined);

const reader = (patterns: readonly RegExp[]) =>
  readOnce((sentence: Readable) => findPattern(sentence, patterns));

type Read = (sentence: Readable) => WordRange | undefined;

/** The table of readers is not made yet when its entries are, so one that is another entry is looked up when it is asked. */
function firstOf(first: () => Read, second: Read): Read {
  return (sentence) => first()(sentence) ?? second(sentence);
}

const numberWord =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an|a few|several)';
const unit = '(?:minutes?|hours?|days?|nights?|weeks?|weekend|mornings?|afternoons?|evenings?|shifts?)';

const debuggingWords = anyOf(`
  bisect\\w* breakpoints? correlat\\w+ debug\\w* diagnos\\w+ hypothes[ie]s inspect(?:ed|ing)
  instrument(?:ed|ing) investigat\\w+ isolat(?:ed|ing) profil(?:ed|ing) reproduc\\w+ sampl(?:ed|ing)
  trac(?:ed|ing)
`);
const inspectedThings = anyOf(`
  cases charts? code commits? dashboards? data dumps? entries files? history interviews logs? metrics notes
  numbers queries receipts records? reports? rows? samples? tickets timestamps? traces?
`);
const alignmentWords = anyOf(`
  align(?:ed|ing|ment) announce\\w* approval arranged briefed buy-?in coordinat\\w+ kick-?off meetings?
  presented scheduled sign-?off stakeholders? stand-?ups? sync(?:ed|s)?
`);
const technicalDeeds = anyOf(`
  added automated built cached coded configured deployed designed implemented indexed installed migrated
  parsed patched refactored replaced rewrote scripted upgraded wired wrote
`);
const technicalThings = anyOf(`
  api backend backoff caches? class code components? config\\w* containers? database endpoints? flags?
  formulas? frameworks? frontend functions? handlers? index(?:es)? jobs? librar(?:y|ies) locks? macros?
  methods? middleware modules? parsers? patch pipelines? pool quer(?:y|ies) queues? regex\\w* retr(?:y|ies)
  schemas? scripts? services? spreadsheet tables? tests? threads? timeouts? webhooks? workers?
`);

const customers = anyOf(`
  account_manager applicant attendee boy buyer caller children citizen client commuter consumer couple
  customer cyclist daughter diner donor driver elderly end-user famil(?:y|ies) farmer father gentleman girl
  grandfather grandmother guest household lady member merchant mother neighbor neighbour parent passenger
  patient pensioner people player policyholder pupil reader resident rider seller shareholder shopper son
  student subscriber tenant tourist traveler traveller user visitor widow
`);
const readers: Readonly<Record<Material, (sentence: Readable) => WordRange | undefined>> = {
  // A clock, what waiting costs, a decision taken before everything was known, a way back.
  urgency: reader([
    pattern`
      \b(?:within|in under|in less than|in|after only|only)\s+(?:the\s+|about\s+|an?\s+)?
      (?:next\s+|first\s+|same\s+)?${numberWord}[\s-]?${unit}\b
    `,
    pattern`
      \b(?:that|the)\s+(?:same|very)\s+(?:day|night|morning|afternoon|evening|hour|shift|week)\b
      |\b(?:
        right away|at once|straight ?away|immediately|without (?:waiting|delay)|on the spot|there and then
      )\b
    `,
    pattern`
      \b(?:every|each)\s+(?:hour|day|minute|week|night|shift)\b[^.]*\b
      (?:
        cost|lost|lose|losing|more|another|fail\w*|wait\w*|miss\w*|late|was|were
      )\b
    `,
    pattern`
      \b(?:wait(?:ing|ed)?|delay(?:ing|ed)?|another (?:day|week|hour|month))\b[^.]*\b
      (?:
        would|cost|hit|los[et]\w*|mean[ts]?|risk\w*|slip\w*|too (?:late|long)
      )\b
    `,
    pattern`
      \b(?:deadline|expir\w+|opens?|opened|starts?|started|due|launch\w*|closes?|closed)\b[^.]*\b
      (?:
        in|by|at|within|before|on
      )\s+(?:
        \d|one|two|three|four|five|six|midnight|noon|monday|tuesday|wednesday|thursday|friday|saturday|
        sunday|the end of
      )
    `,
    new RegExp(
      `\\b${numberWord}[\\s-]${unit}\\s+(?:away|before|left|until|to go|late|earlier|later)\\b`,
      'u',
    ),
    pattern`
      \b(?:
        urgent\w*|emergency|getting worse|by the hour|doubling|could not wait|couldn't wait|running out|
        no time to|time was short|under (?:time )?pressure
      )\b
    `,
    pattern`
      \b(?:
        reversible|undo|undone|roll(?:ed)? back|rollback|switch(?:ed)? off|worst case|calculated risk|
        incomplete|not enough (?:data|information)|without (?:full|complete|all the|waiting for)|
        did(?:n't| not) wait
      )\b
    `,
  ]),
  investigation: reader([
    pattern`
      \b(?:
        ${debuggingWords}|root cause|ruled out|narrow(?:ed|ing) (?:it|this|the)?|heap dump|stack trace|
        packet capture
      )\b
    `,
    pattern`
      \b(?:
        pulled|read|went through|combed|searched|grepped|dug (?:in|through)\w*|checked|
        looked (?:at|into|through)|examined|analy[sz]ed|studied|compared|queried|measured|counted|audited|
        reviewed
      )\b[^.]*\b${inspectedThings}\b
    `,
    pattern`
      \b(?:found|noticed|saw|discovered|realised|realized|turned out)\b[^.]*\b
      (?:
        only (?:when|if|on)|every (?:one|failure|case)|because|cause|pattern|shared|
        all (?:had|came|of them)|the (?:missing|wrong|same|first|last)
      )\b
    `,
    pattern`
      \bwhy\b[^.]*\b(?:five times|happened|only|it|they)\b
      |\bfirst (?:guess|idea|theory|suspicion|suspect)\b
      |\bthe (?:cause|reason|culprit) (?:was|lay|sat|turned out)\b
    `,
  ]),
  customer: reader([
    pattern`\b${customers}s?\b`,
    pattern`
      \b(?:
        complaints?|support tickets?|nps|csat|user survey|satisfaction survey|customer-facing|payouts?|
        refund\w*
      )\b
    `,
  ]),
  coordination: reader([
    pattern`
      \b(?:
        deploy\w*|rolled (?:it |this |the \w+ )?out|roll-?out|released?|shipped|launch(?:ed)?|
        handed (?:it |this )?over|cut-?over|migrat(?:ed|ion) plan
      )\b
    `,
    pattern`
      \b(?:
        ${alignmentWords}
        |met with
        |organi[sz]ed (?:a|the)
        |set up (?:a |the )?(?:call|meeting|channel|session)
        |change request
        |status update
        |kept [^.]* (?:informed|updated|posted)
        |slack channel
        |got approval
      )\b
    `,
  ]),
  implementation: reader([
    pattern`\b${technicalDeeds}\b[^.]*\b${technicalThings}\b`,
    pattern`
      \b(?:
        exponential backoff|idempoten\w+|race condition|thread pool|connection pool|b-tree|hash ?map|mutex|
        async\w*|sharding|partition(?:ed|ing)|serializ\w+|transaction isolation|garbage collect\w+|
        memory leak
      )\b
    `,
  ]),
  burden: reader(burdenPatterns),
  // A trial, a chart, an instrument: the search for a cause is told by them as well.
  check: (sentence) => (readers.coordination(sentence) ? undefined : mayBeCheckOf(sentence)),
  clock: firstOf(() => readers.urgency, reader(clockPatterns)),
  confession: reader(confessionPatterns),
  cost: reader(costPatterns),
  curiosity: reader(curiosityPatterns),
  // To check the effect afterwards is no search for the cause.
  debugging: (sentence) => (verificationOf(sentence) ? undefined : readers.inquiry(sentence)),
  deed: (sentence) => ownDeedsOf(sentence)[0],
  development: reader(developmentPatterns),
  doubt: firstOf(() => tradeOffOf, reader(doubtPatterns)),
  // "I had read the date off last year's poster": what comes before the story is likely what went wrong in it.
  'earlier-doing': (sentence) =>
    readClauses(sentence).clauses.find(
      ({ subject, verb, isHypothetical }) =>
        subject?.person === 'I' &&
        verb?.isPerfect === true &&
        verb.tense === 'past' &&
        verb.voice === 'active' &&
        !isHypothetical &&
        !notWork.has(verb.lemma) &&
        !roleVerbs.has(verb.lemma),
    ),
  fault: sharedFaultOf,
  // Measures, not the counts of things that any story has.
  figures: (sentence) =>
    quantitiesOf(sentence).find(
      ({ kind, isChange }) => isChange || /^(?:percent|ratio|rate|multiple)$/u.test(kind),
    ),
  firefighting: reader(firefightingPatterns),
  inquiry: firstOf(
    () => readers.investigation,
    (sentence) => ownDeedsOf(sentence).find((deed) => deed.kind === 'investigate'),
  ),
  loss: reader(lossPatterns),
  novelty: reader(noveltyPatterns),
  'old-way': reader(oldWayPatterns),
  opportunity: reader(opportunityPatterns),
  'other-side': otherSideOf,
  outsiders: reader(outsiderPatterns),
  'own-doing': ownDoingOf,
  'own-hands': firstOf(
    () => readers.implementation,
    (sentence) => readers.investigation(sentence),
  ),
  person: reader(personPatterns),
  positions: firstOf(() => otherSideOf, reader(disagreementPatterns)),
  quantity: (sentence) => quantitiesOf(sentence)[0],
  relation: firstOf(() => sharedFaultOf, reader([...relationPatterns, ...personPatterns])),
  revenue: reader(revenuePatterns),
  risk: firstOf(() => readers.doubt, reader(riskPatterns)),
  scale: reader(scalePatterns),
  somebody: somebodyOf,
  stakes: firstOf(
    () => boundaryOf,
    firstOf(() => problemOf, reader(stakesPatterns)),
  ),
  standard: reader(standardPatterns),
  target: reader(targetPatterns),
  unclear: reader(unclearPatterns),
};

/** What the candidate did of their own accord, other than look, and other than hold a post. */
function ownDoingOf(sentence: Readable): WordRange | undefined {
  const clause = readClauses(sentence).clauses.find(
    ({ kind, subject, verb, isHypothetical, isReportedSpeech }) =>
      subject?.person === 'I' &&
      !(subject.isImplied && kind === 'main') &&
      verb !== undefined &&
      verb.voice === 'active' &&
      (verb.tense === 'past' || verb.isPerfect) &&
      verb.modal === undefined &&
      !verb.isProgressive &&
      !isHypothetical &&
      !isReportedSpeech &&
      // "I had to destroy them" was no choice.
      sentence.words[verb.head - 1]?.lower !== 'to' &&
      !notWork.has(verb.lemma) &&
      !roleVerbs.has(verb.lemma) &&
      deedKinds.get(verb.lemma) !== 'investigate',
  );
  return clause && { first: clause.first, last: clause.last };
}

/** Another single person who does or says something. */
function somebodyOf(sentence: Readable): WordRange | undefined {
  const clause = readClauses(sentence).clauses.find(({ subject }) => subject?.person === 'he-she');
  return clause && { first: clause.first, last: clause.last };
}
