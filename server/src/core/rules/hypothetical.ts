/**
 * "I would usually" in place of what was done: conditionals, habits, beliefs and advice where one event should be told.
 * Read from the clause: a main clause in the first person (or of anybody: "you have to") in the conditional, the future or a habitual present.
 * The past's future ("they said it would retry"), past habits ("the job normally took"), regrets and guesses are fine,
 * and so are Reflection and an answer whose question asks for a hypothetical.
 */
import { plainText, wordsAt } from '../evidence/pattern.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause, Verb, WordRange } from '../story/grammar.ts';
import { contains } from '../story/spans.ts';
import {
  type Section,
  type Sentence,
  type Story,
  sectionsOf,
  sentencesOf,
  wordSpan,
} from '../story/story.ts';
import { verbForm } from '../story/verbs.ts';
import { boasts } from './absolute-claim.words.ts';
import { defineRule, type Finding } from './rule.ts';

export const hypothetical = defineRule({
  name: 'hypothetical',
  summary: '"I would usually" in place of what was done.',
  why: 'What you did once is evidence; what you would do is an opinion. A listener who hears "usually" or "I would" waits for the story, and thinks that there is none.',
  severity: 'warning',
  options: {},
  related: ['tense-shift'],
  examples: [
    { section: 'action', bad: '«I would first ask» the parents for their view.' },
    { section: 'action', bad: '«I usually walk» through the kitchen before I decide.' },
    { section: 'action', bad: 'Whenever a guest complains, «I listen» and offer a coffee.' },
    { section: 'action', bad: '«My approach is» to listen first.' },
    { section: 'action', bad: "«I'm the kind of person who» never gives up." },
    { section: 'follow-ups', bad: 'I have not had that yet, but «I would call» the owner.' },
    { section: 'action', bad: '«A good waiter always knows» the wine.' },
    { section: 'action', good: 'I asked the parents for their view first.' },
    { section: 'action', good: 'The caterer said it would send a second van, and it did not come.' },
    { section: 'action', good: 'Normally the bread was out by six; that day it was nine.' },
    { section: 'reflection', good: 'I would ask the parents a week earlier.' },
    { section: 'action', good: 'A second oven would have cost too much, so I moved the start.' },
    { section: 'action', good: 'I promised the guests that I would call them on Friday.' },
    { section: 'action', good: 'Every evening I would walk the rows and count the wet boxes.' },
    {
      good: '## Follow-ups\n\n### What would you do differently?\n\nI would ask the parents a week earlier.\n',
    },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of sectionsOf(story, 'task', 'action', 'result', 'follow-ups')) {
      const sentences = sentencesOf(section);
      for (const [index, sentence] of sentences.entries()) {
        if (!couldSuppose(sentence) || isAskedFor(section, sentence)) continue;
        const next = sentences[index + 1];
        // The one time is about to be told.
        if (holdsPlaceholder(sentence) || (next !== undefined && holdsPlaceholder(next))) continue;
        const range = supposed(sentence, section);
        if (range) yield findingFor(sentence, range);
      }
    }
  },
});

function findingFor(sentence: Sentence, { first, last }: WordRange): Finding {
  const { words, text } = sentence;
  const said = `"${text.slice(words[first]!.start, words[last]!.end).replace(/\s+/gu, ' ')}"`;
  return {
    span: wordSpan(sentence, first, last),
    message: /\b(?:would|'d|wud|will|'ll|could|if)\b/iu.test(said)
      ? `${said} tells what might be done. What did you do, that one time?`
      : `${said} tells a habit or a belief, not an event. When did you do it last, and what came of it?`,
    fixes: () => [
      {
        title: 'Add the one time, in placeholders',
        edits: [
          {
            span: { start: sentence.end, end: sentence.end },
            text: `${/[.!?]["')\]]*$/u.test(text) ? '' : '.'} In [month], when [what happened], I [your deed].`,
          },
        ],
        safe: false,
        preferred: false,
      },
    ],
  };
}

/** The question itself asks what one would do, or does in general. */
function isAskedFor(section: Section, sentence: Sentence): boolean {
  const followUp = section.followUps.find(({ blocks }) => blocks.some((block) => contains(block, sentence)));
  return followUp !== undefined && askingForIt.test(followUp.question.text.toLowerCase().replace(/’/gu, "'"));
}
const askingForIt =
  /\b(?:would|could|might|'d|should|will|if|imagine|suppose|hypothetical\w*|differently|next\s+time|in\s+future|going\s+forward|how\s+do\s+you|what\s+do\s+you|when\s+do\s+you|do\s+you\s+(?:usually|normally|generally|typically|always|ever|tend)|are\s+you|what\s+is\s+your|what's\s+your|usually|normally|in\s+general|approach|philosophy|style)\b/u;

const couldSuppose = (sentence: Sentence): boolean =>
  /\b(?:would|you|sometimes|depends|theory|experienced|necessary|motto|suppose|imagine|nine|out|whatever|matter|rule|times|people|does|has|depending|best|wud|will|'?ll|usually|typically|normally|generally|always|never|tend|way|important|crucial|essential|necessary|better|am|always|needs|has\s+to|somebody|someone|person|like|prefer|often|believe|whenever|ideally|approach|philosophy|style|kind|type|sort|have\s+to|need\s+to|must|should|one|as\s+a|most|mostly|general|in\s+(?:such|that|those|these|this)|for\s+such|could|when|if|what\s+i|make\s+sure|sometimes|i'd|we'd|id)\b|['’](?:d|ll)\b/iu.test(
    sentence.text,
  );

function supposed(sentence: Sentence, section: Section): WordRange | undefined {
  if (boasts.test(plainText(sentence))) return undefined;
  const phrase = byPhrase(sentence);
  if (phrase && (section.id !== 'result' || !today.test(plainText(sentence)))) return phrase;
  const habit = byAdverb(sentence);
  if (habit && section.id !== 'result') return habit;
  const { clauses } = readClauses(sentence);
  for (const clause of clauses) {
    if (isConditional(sentence, clause, clauses) || isHabit(sentence, clause, clauses, section))
      return {
        first: clause.subject!.isImplied ? clause.verb!.first : clause.subject!.first,
        last: verbEnd(sentence, clause.verb!),
      };
  }
  return undefined;
}

/** "Usually we first check": the adverb opens the sentence, and the reader may take the verb for a noun. */
function byAdverb(sentence: Sentence): WordRange | undefined {
  const found =
    /^(?:usually|normally|typically|generally|ordinarily),?\s+(?:i|we)\s+(?:(?:first|then|always|just|also|only|do|\w+ly)\s+)*([a-z]+)\b/u.exec(
      plainText(sentence),
    );
  const form = found && verbForm(found[1]!);
  if (!found || !form?.isKnown || !form.base || form.past) return undefined;
  const range = wordsAt(sentence, 0, found[0].length);
  return range && { first: 1, last: range.last };
}

/** "I would | first ask": the reader may stop at the modal. */
function verbEnd(sentence: Sentence, { last }: Verb): number {
  if (!/^(?:would|will|i'd|we'd|i'll|we'll)$/u.test(sentence.words[last]!.lower)) return last;
  const verb = sentence.words.findIndex(
    ({ lower }, at) => at > last && at <= last + 3 && verbForm(lower)?.base === true,
  );
  return verb < 0 ? last : verb;
}

/** Somebody told of a future that is past now, or weighed one: "I knew that it would", "so that I would". */
function isOwnStatement(sentence: Sentence, clause: Clause, clauses: readonly Clause[]): boolean {
  const { subject, verb, kind, isReportedSpeech } = clause;
  if (!subject || !verb || isReportedSpeech || sentence.words[verb.head]!.quoted) return false;
  if (subject.person !== 'I' && subject.person !== 'we') return false;
  if (subject.isImplied && !clause.isHypothetical) return false;
  // "First I would sit": the reader hangs the clause on "first".
  if (
    kind === 'relative' &&
    clause.marker === undefined &&
    /^(?:first|next|second|third)$/u.test(sentence.words[subject.first - 1]?.lower ?? '')
  )
    return true;
  // "I think I would tell her": an opinion of today about what might be.
  if (kind === 'reported' && clause.parent !== undefined) {
    const teller = clauses[clause.parent];
    if (
      teller?.subject?.person === 'I' &&
      teller.verb?.tense === 'present' &&
      teller.verb.modal === undefined
    )
      return verb.modal === 'would';
  }
  return (
    kind === 'main' ||
    kind === 'coordinate' ||
    (kind === 'subordinate' && clause.isHypothetical) ||
    followsBut(sentence, clause)
  );
}
/** "I haven't faced that, but I would ask": the reader may hang it on "that". */
const followsBut = (sentence: Sentence, { subject }: Clause): boolean =>
  sentence.words[subject!.first - 1]?.lower === 'but';

const sayings = new Set('say argue describe add rather guess assume imagine estimate put mention'.split(' '));

/** "I would talk to them first", "then I will decide". */
function isConditional(sentence: Sentence, clause: Clause, clauses: readonly Clause[]): boolean {
  const { subject, verb } = clause;
  if (!isOwnStatement(sentence, clause, clauses) || !subject || !verb || verb.isPerfect) return false;
  const text = plainText(sentence);
  const words = text.slice(sentence.words[subject.first]!.start, sentence.words[verb.last]!.end);
  const isWould = verb.modal === 'would' || /^(?:i|we)(?:'d|d)\s+(?!better|rather)/u.test(words);
  const isWill = verb.tense === 'future';
  if ((!isWould && !isWill) || verb.isProgressive) return false;
  // "He wanted to know if I'd sign" asks.
  if (
    /\b(?:know|ask\w*|see|wonder\w*|unsure|sure|tell|check\w*|said)\s+(?:me\s+|her\s+|him\s+|them\s+)?(?:if|whether)\s*$/u.test(
      text.slice(0, sentence.words[subject.first]!.start),
    )
  )
    return false;
  // "If it did not stand by six, I would have to call, so I stayed": weighed on that day.
  if (/,\s+so\s+i\s+(?!would\b|will\b|can\b|could\b)\w+/u.test(text.slice(sentence.words[verb.last]!.end)))
    return false;
  // "I would not sign it, so I called": a refusal of that day.
  if (
    isWould &&
    verb.isNegated &&
    clauses.some(
      ({ first, verb: other }) =>
        first > clause.first && other?.tense === 'past' && other.modal === undefined,
    )
  )
    return false;
  if (/^(?:i|we)'?d$/u.test(sentence.words[subject.head]!.lower) && !standsForWould(sentence, subject.head))
    return false;
  if (
    clause.marker !== undefined &&
    clause.marker !== 'so' &&
    clause.marker !== 'if' &&
    !followsBut(sentence, clause) &&
    clause.kind !== 'main'
  )
    return false;
  // "If they refused, I would have lost": what did not happen. "would like", "would say": manners of speech.
  const following = sentence.words[verb.last + 1]?.lower ?? '';
  const lemma = verb.lemma === 'would' || verb.lemma === 'will' ? following : verb.lemma;
  if (
    isWould &&
    (lemma === 'have' || /^(?:have|rather)$/u.test(following)) &&
    /\bhave\s+(?:\w+ly\s+)?\w+(?:ed|en|t|d|n|ne)\b/u.test(text.slice(sentence.words[verb.first]!.start))
  )
    return false;
  if (isWould && lemma === 'like' && /\blike\s+to\s+(?:say|add|mention|think|tell|start)/u.test(text))
    return false;
  if (lemma === 'call' && /^\s+(?:it|this|that|myself)\b/u.test(text.slice(sentence.words[verb.last]!.end)))
    return false;
  if (sayings.has(lemma) && !/\b(?:usually|probably|imagine\s+i\s+would|imagine\s+i'd)\b/u.test(words))
    return /\bimagine\s+i(?:'d|\s+would)\b/u.test(text);
  // A habit of those weeks: "every morning I would walk the ward".
  if (
    isWould &&
    !/\b(?:usually|normally|typically|generally|probably|always)\b/u.test(words) &&
    pastHabit.test(text)
  )
    return false;
  if (isWill && standsToday(text)) return false;
  // Beside a past event in the same clause chain the conditional is the event's own future: "I wrote down what I would say".
  const before = clauses.filter(
    ({ first, verb: other }) =>
      first < clause.first && other?.tense === 'past' && other.modal === undefined && !other.isPerfect,
  );
  const joins = before.some(
    (other) =>
      other.subject?.person === 'I' &&
      !/\bbut\b/u.test(
        text.slice(sentence.words[other.verb!.last]!.end, sentence.words[clause.first]!.start),
      ),
  );
  return !joins || /\b(?:usually|normally|typically|generally|probably|always)\b/u.test(words);
}
/** A promise or a plan that stands today. */
const standsToday = (text: string): boolean =>
  /\b(?:next\s+(?:month|quarter|year|week|spring|summer|autumn|winter|time)|from\s+now\s+on|this\s+(?:year|month|autumn|spring|summer|winter)|in\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)|soon|never\s+forget|tell\s+you|give\s+you|(?:explain|describe)\s+(?:how|what|why|this|that|it|below|later)|come\s+back\s+to)\b/u.test(
    text,
  );
const pastHabit =
  /\b(?:every|each)\s+(?:\w+\s+)?(?:morning|evening|day|night|week|friday|monday|tuesday|wednesday|thursday|saturday|sunday|shift|month|afternoon|time|hour|lesson|lunch|break|sprint)\b|\b(?:back\s+then|in\s+those\s+(?:days|weeks|months)|during\s+(?:that|those|the)\s+\w+|(?:for|in)\s+those\s+(?:\w+\s+)?\w+|until\s+the|for\s+(?:weeks|months|six|two|three|four|ten)|at\s+that\s+time|on\s+(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays))\b/u;

/** "I'd asked" and "I'd time" are had; "I'd ask" is would. */
function standsForWould(sentence: Sentence, at: number): boolean {
  const next = sentence.words
    .slice(at + 1, at + 5)
    .find(
      ({ lower }) =>
        !/^(?:usually|normally|typically|generally|probably|always|never|first|then|also|just|maybe|definitely|most|likely|not|\w+ly)$/u.test(
          lower,
        ),
    );
  return (
    next !== undefined &&
    verbForm(next.lower)?.base === true &&
    !/^(?:time|better|rather|set|put|had|cut|let|read|hit|run|come|become)$/u.test(next.lower)
  );
}

const frequency =
  /\b(?:usually|typically|normally|generally|always|never|often|mostly|regularly|commonly|frequently)\b/u;
const framed =
  /^(?:(?:and|so|but|well|yes|honestly|it\s+depends),?\s+(?:but\s+)?)*(?:typically|usually|normally|generally|ideally|mostly|in\s+general|as\s+a\s+rule|most\s+of\s+the\s+time|in\s+(?:such|that|those|these|this)\s+(?:kind|type|sort)?s?\s*(?:of\s+)?(?:situations?|cases?|moments?|circumstances)|in\s+(?:such|similar|these|those|most)\s+\w+|for\s+such\s+\w+|with\s+(?:such|difficult|angry)\s+\w+|as\s+an?\s+[\w-]+(?:\s+[\w-]+)?|whenever|every\s+time|each\s+time|if|when|once|after\s+that\s+usually)\b/u;
const today =
  /\b(?:now|today|nowadays|since\s+then|since|still|these\s+days|currently|to\s+this\s+day|ever\s+since|every\s+(?:month|week|friday|monday|quarter|year|day|morning)|each\s+(?:month|week|quarter|year))\b/u;
const standing = new Set(
  'be have know think remember believe feel hope wish need see mean understand work live own agree admit realise realize regret guess suppose assume doubt love want find'.split(
    ' ',
  ),
);

/** "I usually call", "whenever there is a conflict, I mediate", "as a teacher I make sure". */
function isHabit(sentence: Sentence, clause: Clause, clauses: readonly Clause[], section: Section): boolean {
  const { subject, verb, kind } = clause;
  if (!subject || subject.isImplied || !verb || clause.isReportedSpeech || sentence.words[verb.head]!.quoted)
    return false;
  if (subject.person !== 'I' && subject.person !== 'we') return false;
  if (kind !== 'main' && kind !== 'coordinate') return false;
  if (verb.modal !== undefined || verb.isPerfect || verb.voice === 'passive') return false;
  const head = sentence.words[verb.head]!.lower;
  // "I set up", "I put": base and past look the same, and only a frame tells.
  const isPresent = verb.tense === 'present' || sameInPast.has(head);
  if (!isPresent || section.id === 'result') return false;
  const text = plainText(sentence);
  if (today.test(text)) return false;
  const words = text.slice(sentence.words[subject.first]!.start, sentence.words[verb.head]!.end);
  const own = text.slice(sentence.words[subject.first]!.start);
  const isFrequent = frequency.test(words);
  if (sameInPast.has(head))
    return (
      framed.test(text) &&
      /^(?:\w+\W+){0,2}(?:typically|usually|normally|generally|mostly|most\s+of|in\s+general)/u.test(text)
    );
  if (isFrequent)
    return (
      !standing.has(verb.lemma) ||
      /\bi\s+(?:always|usually|typically|normally|generally|often)\s+(?:find|believe|feel|think|want)/u.test(
        words,
      )
    );
  if (verb.lemma === 'tend' || verb.lemma === 'prefer')
    return /^\S+\s+(?:\w+ly\s+)?(?:tend|prefer)\s+(?:to\b|\w+ing\b)/u.test(own);
  if (standing.has(verb.lemma) || !framed.test(text)) return false;
  // "When the alarm rang I run": a slip of tense, not a habit; the frame must be in the present as well.
  return !clauses.some(
    ({ kind: type, verb: other, subject: whose }) =>
      type !== 'relative' &&
      type !== 'reported' &&
      other !== undefined &&
      whose !== undefined &&
      other.tense === 'past' &&
      other.modal === undefined,
  );
}
const sameInPast = new Set('set put cut let hit shut read cost quit split spread bet cast'.split(' '));

/** Idioms of method, belief and advice. */
const phrases: readonly RegExp[] = [
  /(?<=^(?:when|if|whenever)\s+an?\s+[^.;,!?]{1,60},\s)i\s+(?:always\s+|first\s+|then\s+|just\s+)?(?:let|put|set|[a-z]+)\b(?!ed\b)|^if\s+i\s+do\s+it\b|\bin\s+theory,?\s+i\s+(?:could|would|can)\b|^it\s+depends\b|^sometimes\s+i\s+(?!was\b|had\b|did\b|went\b|\w+ed\b)[a-z]+\b|^most\s+of\s+the\s+time,?\s+(?:people|they|it|customers|clients|guests|parents|i)\s+(?!was\b|were\b|had\b|\w+ed\b)[a-z]+\b|^(?:an?|every)\s+(?:experienced|good|professional|trained|real|smart)\s+[\w-]+\s+(?!always\b|was\b|had\b|did\b|\w+ed\b|from\b|of\b|in\b|who\b|came\b|told\b|said\b)[a-z]+s\b/u,
  /\bin\s+(?:\w+\s+)?(?:work|jobs?|projects?|teams?|business),?\s+it\s+is\s+(?:always\s+|very\s+)?(?:necessary|important|crucial|essential|vital|best|better|normal)\s+to\b/u,
  /^(?:and\s+|so\s+)?every\s+time\s+(?:that|this|it|such\s+\w+|something\s+like\s+(?:that|this))\s+(?:happens|occurs|comes\s+up),?\s+i\s+\w+|\bi\s+make\s+it\s+(?:a\s+(?:point|habit|rule)|my\s+\w+)\s+to\b|\bi(?:'d|\s+would)\s+say\s+(?:that\s+)?i(?:'d|\s+would)\b|\bi(?:'m|\s+am)\s+(?:\w+\s+)?(?:used|accustomed)\s+to\s+\w+ing\b|\b(?:the\s+)?(?:first|next|second|last)\s+(?:thing|step)\s+(?:that\s+)?i\s+(?:always\s+|usually\s+|normally\s+)?(?:do|take)\s+is\b|^(?:and\s+|so\s+)?in\s+(?:such\s+)?(?:situations?|cases?|moments?|conflicts?)(?:\s+like\s+(?:this|that|these|those))?,?\s+it(?:'s|\s+is)\s+(?:always\s+|very\s+)?\w+\s+to\b/u,
  /\bin\s+(?:my|our)\s+(?:job|line\s+of\s+work|profession|trade|business|field),?\s+(?:you|one|we|i)\s+(?!was\b|were\b|had\b|did\b|\w+ed\b)[a-z]+\b|\b(?:people|someone|somebody|a\s+person)\s+like\s+me\s+(?!who\b|was\b|were\b|had\b)[a-z]+\b|\bwhat\s+an?\s+(?:\w+\s+){1,3}does\b[^.;!?]{0,40}\bis\b/u,
  /^(?:and\s+|so\s+|well,?\s+|it\s+depends[;,:–—]?\s+(?:but\s+)?)*(?:nine\s+times\s+out\s+of\s+ten|more\s+often\s+than\s+not|as\s+a\s+rule|most\s+(?:times|days|of\s+the\s+time)|in\s+most\s+cases|mostly|whatever\s+[^.;,!?]{1,40},|no\s+matter\s+[^.;,!?]{1,40},),?\s*i\s+(?!was\b|were\b|had\b|did\b|went\b|took\b|got\b|made\b|gave\b|\w+ed\b)[a-z]+\b/u,
  /^(?:so\s+|well,?\s+|let's\s+)?(?:suppose|supposing|imagine|assuming|say)\b[^.;!?]{1,60},?\s+(?:then\s+)?i(?:'d|\s+would|'ll|\s+will)\s+\w+/u,
  /\bmy\s+(?:first|next)\s+(?:move|step|thing|reaction|action|question|call)\s+(?:would|will)\s+be\b|\bthe\s+(?:idea|plan|aim|goal|first\s+thing|next\s+step|best\s+thing)\s+would\s+be\s+to\b/u,
  /^(?:when|if|whenever)\s+(?!i\b|we\b)[^.;,!?]{1,50},\s*(?:an?|the|somebody|someone|every\w*|all)\s+(?:\w+\s+){1,3}?(?:has|have|needs?)\s+to\s+(?:be\s+)?\w+/u,
  /\b(?:i|we)(?:'d|\s+would)\s+(?:usually|normally|typically|generally)\s+(?!have\b|had\b|been\b|\w+ed\b)[a-z]+\b/u,
  /(?<=\b(?:never|not|n't)\b[^.;!?]{0,60}\bbut\s)i(?:'d|\s+would)\s+(?!have\b|had\b|rather\b)[a-z]+\b/u,
  /\bin\s+(?:my|our)\s+(?:team|company|department|ward|school|office|group|family|organi[sz]ation),?\s+(?:we|i)\s+(?:always|usually|normally|typically|generally|never)\s+(?!\w+ed\b|had\b|were\b|was\b|went\b|did\b)[a-z]+\b/u,
  /\bwhat\s+(?:i|we)\s+(?:usually\s+|normally\s+|always\s+|typically\s+|generally\s+)?do(?:\s+(?:then|there|first|here|in\s+(?:such|these|those|that|this)(?:\s+\w+){0,3}?))?,?\s+is\b/u,
  /^(?:usually|normally|typically|generally|in\s+general),?\s+(?:with\s+[\w\s]{1,30}?,?\s+)?(?:the\s+|my\s+)?(?:people|children|kids|clients?|customers?|guests?|parents?|patients?|teams?|colleagues|students|pupils|users|stakeholders|it|this|they|everyone|everybody|most\s+\w+)\s+(?:calm|come|go|work|help|take|get|give|need|want|is|are|has|have|do|does|find|feel|solve|listen|understand|accept|agree)s?\b/u,
  /\bwould\s+(?:then\s+|also\s+)?(?:usually|normally|typically|generally)\s+(?!have\b)\w+/u,
  /\bas\s+an?\s+[\w-]+(?:\s+[\w-]+){0,2},?\s+(?:you|one)\s+(?:always\s+|just\s+)?(?:must|have\s+to|has\s+to|need|should|can|cannot|can't|are|is)\b/u,
  /^(?:(?:and|so|but|then),?\s+)*(?:(?:if|when|whenever|once)\s+[^.;!?]{1,60}?,\s*(?:then\s+)?|(?:first|then|next|after\s+that|in\s+(?:such|these|those)(?:\s+a)?\s+\w+),?\s+)you\s+(?!.*\d)(?:just\s+|always\s+|first\s+|simply\s+|also\s+|then\s+)?(?!know\b|see\b|can\s+(?:see|imagine|guess)|might\s+(?:ask|think|wonder)|may\s+(?:ask|think|wonder)|would\s+think|want\b|like\b|said\b|told\b|were\b|had\b|did\b|asked\b|\w+ed\b)[a-z]+\b/u,
  /\b(?:my|the|our)\s+(?:\w+\s+)?(?:job|task|role|goal|aim|first\s+step|plan)\s+would\s+be\s+to\b|\bif\s+i\s+(?:were|was)\s+(?:in\s+(?:that|this|such\s+an?|the)\s+(?:situation|position|case)|to\b|the\s+\w+)[^.;!?]*\bi(?:\s+would|'d)\b|^(?:so\s+)?depending\s+on\s+[^.;,!?]{1,40},\s*i\s+(?:either\s+|usually\s+|then\s+)?(?:call|write|ask|talk|speak|choose|decide|go|take|use|escalate|involve|send|start|will|would)\b/u,
  /^(?:(?:and|so|but|i\s+think|for\s+me|in\s+my\s+opinion|in\s+such\s+\w+),?\s+)*the\s+(?:best|only|right|most\s+important|first)\s+(?:way|thing|approach|step|solution)\s+(?:\w+\s+){0,3}?is\s+(?:always\s+|usually\s+)?to\b/u,
  /\bmy\s+(?:\w+\s+)?(?:approach|philosophy|style|motto|principle|method|rule|strategy|mantra|way(?:\s+of\s+\w+ing(?:\s+\w+){0,3}?)?|advice|first\s+step|goal\s+in\s+such\s+\w+)\s+(?:is|has\s+always\s+been)\b(?!\s+(?:in|on\s+the|now|still)\b)/u,
  /\bi(?:'m|\s+am)\s+(?:\w+\s+)?(?:the|a)\s+(?:kind|type|sort)\s+of\s+(?:person|guy|engineer|leader|manager|nurse|teacher|worker|woman|man|\w+)\s+(?:who|that)\b|\bi(?:'m|\s+am)\s+(?:a\s+person|someone|somebody)\s+who\b/u,
  /\bi\s+(?:strongly|firmly|truly|really|always)\s+believe\b/u,
  /\bi\s+(?:strongly\s+|firmly\s+|really\s+|always\s+|do\s+|truly\s+)?believe\s+(?:in\s+(?!me\b|the\s+(?:lead|first))|that\s+(?:you|one|people|everyone|a\s+(?:good|leader|team|manager|teacher|nurse))\b)/u,
  /^(?:(?:and|so|but|because|i\s+think|i\s+believe|in\s+my\s+opinion|of\s+course|in\s+general|first(?:\s+of\s+all)?|always|as\s+an?\s+\w+),?\s+)*(?:you|one|people|everyone|everybody)\s+(?:always\s+|just\s+|simply\s+)?(?:have\s+to|need\s+to|needs\s+to|must|should|ought\s+to|has\s+to)\s+(?!have\b)\w+/u,
  /\b(?:a|every|any)\s+(?:good|great|real|senior|professional|responsible|true|strong)\s+[\w-]+(?:\s+[\w-]+)?\s+(?:would|should|must|always|never|will|has\s+to|needs\s+to|knows)\b(?!\s+have)/u,
  /\bi\s+(?:could|can)\s+(?:see|imagine|picture)\s+myself\b|\bi(?:'d|\s+would)\s+imagine\s+(?:that\s+)?i\b/u,
  /^(?:(?:and|so|but|usually|generally|in\s+general),?\s+)?i\s+(?:\w+ly\s+)?(?:like|love|prefer|try|aim|strive)\s+to\s+(?!think\s+of\s+it|say|add)\w+(?!.*\b(?:today|now|still)\b)/u,
  /\bi\s+(?:always|never)\s+(?:go|give|try|make|put|do|keep|listen|ask|treat|start|look|take|leave|stop|say|let|lose|stay|double-check|check|talk|speak)\b(?!.*\b(?:today|now|since|still)\b)/u,
  /\bi(?:'m|\s+am)\s+(?:always|usually|generally|normally|never)\s+(?!(?:been|on\s+(?:shift|duty|call))\b)\w+/u,
  /^(?:(?:and|so|but|because|i\s+think|for\s+me|in\s+such\s+\w+),?\s+)*it(?:'s|\s+is)\s+(?:always\s+|very\s+|really\s+|so\s+)?(?:important|crucial|essential|necessary|key|best|vital|better|critical)\s+(?:to|that|for)\b/u,
  /^(?:an?|every|each)\s+(?:\w+\s+)?[\w-]+\s+(?:should|must|needs\s+to|has\s+to|ought\s+to)\s+(?:always\s+|never\s+)?(?!have\b)\w+/u,
  /^ideally,?\s+(?:i|we|you|one|people|somebody)\b/u,
  /\bif\s+(?:that|this|it|something\s+like\s+(?:that|this)|such\s+a\s+\w+)\s+(?:happened|happens|occurred|occurs|were\s+to\s+happen|comes\s+up|came\s+up),?\s+(?:i|we)(?:'d|\s+would|\s+will|'ll)\s+\w+/u,
];

function byPhrase(sentence: Sentence): WordRange | undefined {
  const text = plainText(sentence);
  for (const pattern of phrases) {
    const found = pattern.exec(text);
    if (!found) continue;
    const before = text.slice(Math.max(0, found.index - 40), found.index);
    if (
      /\b(?:said|told|thought|knew|asked|explained|wrote|argued|insisted|learned|rule|that)\s+(?:\w+\s+){0,2}$/u.test(
        before,
      )
    )
      continue;
    const start =
      found.index + (/^(?:(?:and|so|but|because|usually|generally),?\s+)/u.exec(found[0])?.[0].length ?? 0);
    const range = wordsAt(sentence, start, found.index + found[0].length);
    if (
      range &&
      !readClauses(sentence).clauses.some(
        (clause) => clause.isReportedSpeech && clause.first <= range.first && range.first <= clause.last,
      )
    )
      return range;
  }
  return undefined;
}
