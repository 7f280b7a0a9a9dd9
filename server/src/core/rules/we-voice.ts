/**
 * "We", "us", "our" or "the team" where the candidate's own part should stand.
 * Which "we" hides a deed and what the sentence is with "I" is decided in rewrites/we-to-i.ts; this rule asks it for each sentence,
 * adds the words that praise a group without a "we", and offers what may honestly stand there instead.
 */

import { ownDeedsOf } from '../evidence/deeds.ts';
import { findPattern, plainText } from '../evidence/pattern.ts';
import { contextsOf, holdsPlaceholder } from '../rewrites/passage.ts';
import { weSections } from '../rewrites/we/judge.ts';
import { judgeWe, rewriteWeToI, type WeContext, type WeReason } from '../rewrites/we-to-i.ts';
import { readClauses } from '../story/clauses.ts';
import type { WordRange } from '../story/grammar.ts';
import { passagesOf } from '../story/passages.ts';
import {
  type SectionId,
  type Sentence,
  type Story,
  sectionsOf,
  typedWords,
  wordSpan,
} from '../story/story.ts';
import { anyOf, pattern, setOf } from '../vocabulary.ts';
import { defineRule, type Finding, type Fix } from './rule.ts';
import { hidesNobody } from './we-voice.reading.ts';

export const weVoice = defineRule({
  name: 'we-voice',
  summary: '"We", "our" or "the team" hides who acted, decided or got the result.',
  why: 'The listener grades one person. Behind "we" that person cannot be seen: nobody can tell whether you led the work, did it, or sat in the room.',
  severity: 'warning',
  options: {},
  related: ['passive-voice', 'routing-not-ownership'],
  examples: [
    {
      section: 'action',
      bad: '«We traced» the missing parcels to a second barcode.',
      becomes: 'I traced the missing parcels to a second barcode.',
    },
    {
      section: 'action',
      bad: 'After the shift «we rewrote» the drug chart together and wrote down our findings.',
      becomes: 'After the shift I rewrote the drug chart and wrote down my findings.',
    },
    {
      section: 'result',
      bad: '«We cut» the waiting time from 50 minutes to 20.',
      becomes: 'I cut the waiting time from 50 minutes to 20.',
    },
    {
      section: 'task',
      bad: '«Our goal» was to open the second till before Easter.',
      becomes: 'My goal was to open the second till before Easter.',
    },
    {
      section: 'follow-ups',
      bad: '«We were able to keep» the supplier.',
      becomes: 'I was able to keep the supplier.',
    },
    { section: 'action', bad: '«The team rebuilt» the schedule over two evenings.' },
    { section: 'action', bad: 'It «was a group effort» from start to end.' },
    { section: 'action', bad: '«Everybody pitched» in and the hall was ready by eight.' },
    { section: 'situation', good: 'We were five teachers, and we shared one laptop.' },
    { section: 'action', good: 'The head nurse said, "We tried that last year", so I asked for her notes.' },
    { section: 'action', good: 'We had no spare pump, so I borrowed one from the next ward.' },
    { section: 'result', good: 'I brought the share of late orders of our customers down from 9% to 2%.' },
    { section: 'action', good: 'I proposed the split and the team agreed after a week.' },
    {
      section: 'action',
      good: 'To send them on was safe for us and 40 more minutes for them, so I gave them the seminar room.',
    },
    {
      section: 'action',
      good: 'When we swapped a gate, she heard it from the porter, so I rang her on every swap.',
    },
    { section: 'action', good: 'We had always tested the lamp in daylight, so I took it to the cellar.' },
    { section: 'action', good: 'We went to the quay, she on foot and I on the tractor.' },
    { section: 'action', good: 'Two of us were giving supper when the bell of room nine rang.' },
    { section: 'action', good: 'I shipped the first batch to the US warehouse.' },
    {
      section: 'action',
      frontMatter: 'question: Tell me about a time you led people through a change.\nlevel: manager',
      good: 'My team built the form while I took the plan to the board.',
    },
  ],
  *check(story: Story): Iterable<Finding> {
    const isManager = story.level === 'manager';
    for (const section of sectionsOf(story, ...weSections)) {
      for (const passage of passagesOf(section)) {
        if (!passage.some(couldHide)) continue;
        const contexts = contextsOf(passage, { section: section.id, isManager });
        for (const [index, sentence] of passage.entries()) {
          if (!couldHide(sentence) || holdsPlaceholder(sentence)) continue;
          const finding =
            hiddenBehindWe(sentence, contexts[index]!) ??
            (isManager ? undefined : hiddenBehindGroup(sentence, passage[index + 1]));
          if (finding) yield isManager ? { ...finding, severity: 'hint' } : finding;
        }
      }
    }
  },
});

const collectives = setOf(`
  class collaborative collective crew department desk everybody everyone floor group hands joint me myself
  office our ours ourselves pod shared shift shop squad staff team us ward we we'd we'll we're we've wed weve
`);
const couldHide = (sentence: Sentence): boolean => sentence.words.some(({ lower }) => collectives.has(lower));

function hiddenBehindWe(sentence: Sentence, context: WeContext): Finding | undefined {
  const decision = judgeWe(sentence, context);
  const { kind, reason, range } = decision;
  if (kind === 'stay' || kind === 'aside' || !range || hidesNobody(sentence, decision, range))
    return undefined;
  return {
    span: wordSpan(sentence, range.first, range.last),
    // An "our" or "us" beside somebody else's deed hides less than a deed of "we".
    ...(verbIn(sentence, range) === undefined ? { severity: 'information' } : {}),
    message: messageFor(sentence, range, reason, context.section),
    fixes: () => fixesFor(sentence, range, context),
  };
}

function messageFor(
  sentence: Sentence,
  range: WordRange,
  reason: WeReason | undefined,
  section: SectionId | undefined,
): string {
  const words = `"${quoted(sentence, range)}"`;
  if (reason === 'joint')
    return `${words} took several people, and your side of it is missing. What did you bring or propose?`;
  if (reason === 'counted' || reason === 'named-others')
    return `${words} names a group, not your part in it. Which part was yours?`;
  if (reason === 'team') return `${words} leaves you out of the story. What did you do yourself?`;
  const head = verbIn(sentence, range);
  if (head && deciding.has(head))
    return `After ${words} a listener cannot tell who decided. Was it your call, and why?`;
  if (!head) return `${words} does not say whose it was. Was it yours?`;
  if (section === 'result')
    return `After ${words} a listener cannot tell what of it was yours. What did you contribute?`;
  return `After ${words} a listener cannot tell which part was yours. What did you do yourself?`;
}

/** The base form of the flagged verb; a possession ("our goal") has none. */
const verbIn = (sentence: Sentence, range: WordRange): string | undefined =>
  readClauses(sentence).clauses.find(
    ({ verb }) => verb && verb.first >= range.first && verb.first <= range.last,
  )?.verb?.lemma;

const deciding = new Set([
  'decide',
  'choose',
  'agree',
  'pick',
  'select',
  'opt',
  'conclude',
  'settle',
  'resolve',
]);

const quoted = (sentence: Sentence, { first, last }: WordRange): string => typedWords(sentence, first, last);

/** First what most people want; where "I" would be false, only what leaves the others in. */
function fixesFor(sentence: Sentence, range: WordRange, context: WeContext): readonly Fix[] {
  const rewrite = rewriteWeToI(sentence, context);
  const fixes: Fix[] = [];
  if (rewrite.kind === 'rewrite') {
    fixes.push({
      title: `Say: "${shortened(rewrite.text)}"`,
      edits: rewrite.edits,
      safe: false,
      preferred: true,
    });
  }
  const led = ledInstead(sentence, range);
  if (led) fixes.push(whole(sentence, `Say: "${shortened(led)}"`, led));
  if (rewrite.kind === 'rewrite' && verbIn(sentence, range) !== undefined && !rewrite.text.includes('?')) {
    const credited = `${withoutEnd(rewrite.text)}, while [who] [their part].`;
    fixes.push(whole(sentence, 'Say your part and credit the others', credited));
  }
  fixes.push(namePart(sentence));
  return fixes;
}

/** Markup is blanked in a sentence's text, so a sentence that holds some is not written anew as a whole. */
const whole = (sentence: Sentence, title: string, text: string): Fix => ({
  title,
  edits: [{ span: { start: sentence.start, end: sentence.end }, text }],
  safe: false,
  preferred: false,
});

/** "We rebuilt the rota" as "I led the team that rebuilt the rota": only a plain past with nothing else of "we" in the sentence. */
function ledInstead(sentence: Sentence, range: WordRange): string | undefined {
  const { words, text } = sentence;
  const clause = readClauses(sentence).clauses.find(({ subject }) => subject?.first === range.first);
  const finite = clause?.verb?.finite;
  if (
    range.first !== 0 ||
    finite === undefined ||
    clause?.kind !== 'main' ||
    clause.verb?.tense !== 'past' ||
    clause.verb.voice === 'passive'
  )
    return undefined;
  if (
    words[0]!.lower !== 'we' ||
    clause.subject?.last !== 0 ||
    finite !== 1 ||
    clause.verb.modal ||
    clause.verb.lemma === 'be'
  )
    return undefined;
  if (
    words
      .slice(1)
      .some(({ lower }) =>
        /^(?:we\b.*|us|our|ours|ourselves|together|each|both|all|i|team|group)$/u.test(lower),
      ) ||
    /[^\S ]|\s{2}/u.test(text)
  )
    return undefined;
  return `I led the team that ${text.slice(words[1]!.start)}`;
}

/** "I [your part], and we figured it out": the group stays, the part gets its place. */
function namePart(sentence: Sentence): Fix {
  const first = sentence.words[0]!;
  const letter = sentence.text.slice(first.start, first.start + 1);
  const isPlain =
    first.text.length > 1 &&
    first.text === first.text.charAt(0).toUpperCase() + first.text.slice(1).toLowerCase() &&
    plainOpeners.has(first.lower.replace(/'.*$/u, ''));
  return {
    title: 'Name your part: "I [your part], and …"',
    edits: [
      {
        span: { start: sentence.start + first.start, end: sentence.start + first.start + 1 },
        text: `I [your part], and ${isPlain ? letter.toLowerCase() : letter}`,
      },
    ],
    safe: false,
    preferred: false,
  };
}

/** Words that open sentences and are no names. */
const plainOpeners = setOf(`
  a actually after afterwards all also although an and as at basically because before being between both but
  by collectively during each eventually every everybody everyone finally first five for four from half having
  here honestly if in instead it later looking luckily many me meanwhile most my next nobody not on once one
  only or our over second several since so some somebody someone thanks that the then there these third this
  those three through to today together two under until us using we well what when while with within working
  yesterday
`);

const withoutEnd = (text: string): string => text.trim().replace(/[.!…]+$/u, '');

/** Titles stand in a menu: some 70 characters, the middle left out. */
function shortened(text: string): string {
  const plain = withoutEnd(text).replace(/\s+/gu, ' ');
  return plain.length <= 72 ? plain : `${plain.slice(0, 42).trimEnd()} … ${plain.slice(-27).trimStart()}`;
}

const ownGroupDeeds = anyOf(`
  came_together chipped_in contributed did_(?:their|his|its)_(?:bit|part|share) gave_(?:their|his|its)_best
  helped(?:_out)? joined_forces joined_in jumped_(?:in|on) lent_a_hand mucked_in pitched_in pulled_together
  rallied worked_(?:hard|together|day_and_night|overtime)
`);

/** Praise of a group without a "we": nobody's part is told, and "I" instead would be false. */
const groupPraise: readonly RegExp[] = [
  pattern`
    \b(?:was|is|were)(?:\s+[\w']+){0,3}?\s+(?:team|group|joint|collective|shared|collaborative|common)\s+
    (?:effort|win|success|achievement|victory|work)\b
  `,
  pattern`
    \b(?:
      everyone
      |everybody
      |(?:the|my|our)\s+(?:whole\s+|entire\s+)?
      (?:team|squad|group|crew|pod|ward|department|staff|class|desk|floor|office|shop)
      |all\s+hands
      |all\s+of\s+the\s+(?:team|staff)
    )(?:\s+(?:really|all|then|also|just|quickly|\w+ly))?\s+${ownGroupDeeds}\b
  `,
  pattern`
    \bthe\s+\w+s\s+on\s+(?:the|my|our)\s+(?:team|shift|ward|crew|squad)\s+
    (?:[a-z]+ed|rewrote|built|ran|made|found|wrote|cut|took|did|set|put)\b
  `,
  /\bcollectively,?\s+the\s+(?:team|pod|squad|group|crew|ward)\s+\w+/u,
];

function hiddenBehindGroup(sentence: Sentence, next: Sentence | undefined): Finding | undefined {
  const range = findPattern(sentence, groupPraise);
  if (!range || namesOwnPart(sentence) || (next && ownDeedsOf(next).length > 0)) return undefined;
  return {
    span: wordSpan(sentence, range.first, range.last),
    message: `"${quoted(sentence, range)}" leaves you out of the story. Which part was yours?`,
    fixes: () => [namePart(sentence)],
  };
}

/** "I led it, and it was a team effort", "the team pitched in on the form I had drawn". */
const namesOwnPart = (sentence: Sentence): boolean =>
  /\bi\b/u.test(plainText(sentence)) || /\b(?:to|for|with)\s+me\b/u.test(plainText(sentence));
