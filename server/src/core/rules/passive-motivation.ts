/**
 * Says that idle time, curiosity, convenience, chance or the candidate's own gain was the reason to act.
 * Words decide here more than grammar; what spares a sentence is a negation, a contrast, somebody else's guess,
 * what might have been, and above all an impact named as the reason in the sentence or the next.
 */

import type { Readable } from '../evidence/evidence.ts';
import { plainText, wordsAt } from '../evidence/pattern.ts';
import { isWorkPerson } from '../evidence/people.words.ts';
import { verificationOf } from '../evidence/verification.ts';
import { readClauses } from '../story/clauses.ts';
import { readOnce } from '../story/memo.ts';
import { passagesOf } from '../story/passages.ts';
import { type Section, type Sentence, type Story, wordSpan } from '../story/story.ts';
import { frame, pattern, setOf } from '../vocabulary.ts';
import {
  affected,
  type Cause,
  type IdleReason,
  idleReasons,
  impact,
  reasonFrame,
} from './passive-motivation.words.ts';
import { defineRule, type Finding, type Fix } from './rule.ts';

export const passiveMotivation = defineRule({
  name: 'passive-motivation',
  summary: 'Free time, curiosity, convenience, chance or career gain is given as the reason to act.',
  why: 'Whoever asks why you did it wants to hear what you saw at stake. A reason that would also hold if nobody had been hurt by the problem tells a listener that the next one will be left alone on a busy day.',
  severity: 'warning',
  options: {},
  related: ['missing-scope-boundary'],
  examples: [
    {
      section: 'follow-ups',
      bad: 'My shift was over early and «I had a couple of free hours».',
      becomes:
        'I saw that [problem] was costing [whom] [how much] and that nobody was working on it, so I decided to [what you did].',
    },
    { section: 'task', bad: '«It sounded like a fun puzzle», so I started with the seating plan.' },
    { section: 'follow-ups', bad: 'I volunteered since it would «look good in my appraisal».' },
    { section: 'task', bad: '«I was the only one around» at lunch.' },
    { section: 'follow-ups', bad: '«Because it was quick» to do, to be honest.' },
    { section: 'follow-ups', bad: 'I «wanted to learn» the new scheduling tool anyway.' },
    { section: 'task', bad: 'It was «a slow week» in the branch, so I took the ledger home.' },
    { section: 'follow-ups', bad: 'The card «landed on my desk», so I did it.' },
    { section: 'follow-ups', bad: 'I «wanted my boss to notice me» before the new posts were filled.' },
    { section: 'task', bad: '«I hoped it would help me become» head of the kitchen.' },
    { section: 'action', good: 'I told her it would only take ten minutes, so I could start at once.' },
    { section: 'follow-ups', good: 'The guides had nothing to do while 300 people queued outside.' },
    {
      section: 'follow-ups',
      good: 'I was interested in the bed times because each late one kept a patient on a trolley.',
    },
    {
      section: 'follow-ups',
      good: 'I had no free time at all, but every late chart meant a night without painkillers.',
    },
    {
      section: 'task',
      good: 'I gave up a free Saturday because 200 members could not see their statements.',
    },
    { section: 'action', good: 'I was curious why the two counts differed, so I sampled 80 parcels.' },
    {
      section: 'follow-ups',
      good: 'People think I wanted a promotion. I did it because the drivers were paid late three months in a row.',
    },
    { section: 'action', good: 'The pupils were bored by the worksheet, so I built a quiz with them.' },
    {
      section: 'action',
      good: 'It was a quiet night shift when the alarm of bed nine went off, and I checked the pump first.',
    },
    {
      section: 'follow-ups',
      good: 'I could have used the quiet week for my own report, yet a wrong dose was only a question of time.',
    },
    {
      section: 'task',
      good: 'An apprentice wanted to try out the saw without the guard, so I wanted a lock on it by Friday.',
    },
    { section: 'action', good: 'I wanted to learn what the guests disliked, so I read 90 cards.' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of story.sections) {
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of passage.entries()) {
          const finding = judge(sentence, passage[index + 1], section);
          if (finding) yield finding;
        }
      }
    }
  },
});

function judge(sentence: Sentence, next: Sentence | undefined, section: Section): Finding | undefined {
  const text = plainText(sentence);
  for (const { reason, start, end } of idleWordsOf(sentence)) {
    if (!isGivenAsReason(reason, section, text) || isSomebodyElses(sentence, start, text.slice(start, end)))
      continue;
    if (isDenied(text.slice(0, start), text.slice(start, end), reason.isNegative === true)) continue;
    if (
      isContrasted(text.slice(end)) ||
      /^\s+(?:was|is)(?:n't|\s+not)\s+(?:the|my|a|why|what)\b/u.test(text.slice(end))
    )
      continue;
    if (reason.cause === 'curious' && isExplained(text.slice(end))) continue;
    // "I would learn more from those than from a good one" chooses a means.
    if (reason.cause === 'curious' && /^[^.;!?]*\bthan\b/u.test(text.slice(end))) continue;
    // A calm week in which something is tried is the setting of a check, not a reason to act.
    if (reason.cause === 'idle' && reason.strength !== 'stated' && verificationOf(sentence)) continue;
    // "I tried it in a quiet week": when it was done.
    if (reason.strength === 'setting' && isChosenTime(text, start)) continue;
    // "He asked me to sort it out because I was the youngest": the reason is his.
    if (
      reason.cause === 'default' &&
      /\b(?:asked|ordered|told|wanted) me to\b[^.;]*$/u.test(text.slice(0, start))
    )
      continue;
    if (hasImpact(text, start, end) || (next && isImpactReason(plainText(next)))) return undefined;
    const opening = /^[\s,;&]*(?:and\s)?/u.exec(text.slice(start, end))?.[0].length ?? 0;
    const range = wordsAt(sentence, start + opening, end);
    if (!range) continue;
    return {
      span: wordSpan(sentence, range.first, range.last),
      message: messages[reason.cause],
      fixes: () => [impactFix(sentence)],
    };
  }
  return undefined;
}

const isChosenTime = (text: string, start: number): boolean =>
  /\b(?:booked|chose|for|in|on|picked|until|waited for|within) \W*$/u.test(
    text.slice(0, start + 1).replace(/\w$/u, ''),
  ) && /\b(?:first|okay|old|run|so that|test|tested|trial|tried|try)\b/u.test(text);

interface IdleWords {
  readonly reason: IdleReason;
  readonly start: number;
  readonly end: number;
}

/** Where the sentence's own characters show a reason of the list, whatever stands around it. */
const idleWordsOf = readOnce((sentence: Readable): readonly IdleWords[] => {
  const text = plainText(sentence);
  return idleReasons.flatMap((reason): IdleWords[] => {
    const found = reason.pattern.exec(text);
    return found ? [{ reason, start: found.index, end: found.index + found[0].length }] : [];
  });
});

/** Where deeds and results are told, "I wanted to try it out" is a way of working; only a reason that says so is meant. */
function isGivenAsReason({ cause, strength }: IdleReason, section: Section, text: string): boolean {
  if (section.id === 'result' || section.id === 'reflection')
    return strength === 'stated' && statedReason.test(text);
  if (strength === 'framed')
    return (section.id === 'follow-ups' || section.id === 'task') && ownConsequence.test(text);
  if (section.id === 'follow-ups') return true;
  if (strength !== 'stated' && !reasonFrame.test(text)) return false;
  // What idles in a story is as often a machine: the candidate must be named.
  if (section.id !== 'task' && !/\b(?:i|my|me)\b/u.test(text)) return false;
  return section.id === 'task' || cause === 'idle' || cause === 'career' || statedReason.test(text);
}

/** "The team was bored", "the guides had nothing to do": it is not the candidate who idles. */
function isSomebodyElses(sentence: Sentence, start: number, words: string): boolean {
  if (/\b(?:i|me|my|myself|we|paid|pay|offered|gave|promised)\b/u.test(words)) return false;
  if (/^(?:someone|somebody) (?:had|needed)/u.test(words)) return false;
  const at = sentence.words.findIndex((word) => word.end > start);
  const clause = readClauses(sentence).clauses.findLast(({ first, last }) => first <= at && at <= last);
  if (isSomeoneNamed(sentence, at)) return true;
  const subject = clause?.subject;
  if (!subject || subject.isImplied || subject.head > at) return false;
  if (subject.person === 'he-she' || subject.person === 'they' || subject.person === 'team') return true;
  if (subject.person !== 'others') return false;
  // Whoever wishes is a person, whatever the noun: "the new hire wanted to learn".
  if (/^(?:an?\s|the\s)?(?:\w+\s)?(?:want|hop|need|wish|enjoy|lov|lik)/u.test(words)) return true;
  const text = sentence.text.slice(sentence.words[subject.first]!.start, sentence.words[subject.head]!.end);
  return affected.test(text.toLowerCase());
}

/** "An apprentice wanted to try the saw", "a volunteer with a free afternoon": a person opens the clause in which the words stand. */
function isSomeoneNamed({ text, words }: Sentence, at: number): boolean {
  const before = text.slice(0, words[at]?.start ?? 0).toLowerCase();
  const [, named = ''] = personBefore.exec(before) ?? [];
  return named.split(' ').some((word) => isWorkPerson(word) || bystanders.has(word));
}

const personBefore = pattern`
  (?:^|[,;:]\s*(?:(?:and|but|so)\s)?)\s*(?:an?|one|the|another|our)\s((?:[\w'-]+\s){1,4})(?:with\s(?:an?\s)?)?$
`;

const bystanders = setOf(`
  apprentice apprentices colleague graduate guest hire housemate joiner joiners neighbour newcomer pupil student
  students trainee volunteer volunteers
`);

const explanation = pattern`
  \b(?:because|since|as)\s+(?!(?:i|it|this|that|my|we|of|the (?:topic|subject|tool|technology|idea|task))\b)
  \w+
`;

/** A reason that lies outside the candidate: "because each late one blocked a bed". */
const isExplained = (after: string): boolean => explanation.test(after);

/** The candidate acts on it: "so I", "and thought", "anyway". */
const ownConsequence = pattern`
  \b(?:
    (?:so|therefore|and so|that's why|hence|which is why),? (?:i|we|there|of course|why)\b
    |and (?:i )?
    (?:thought|figured|decided|wanted|started|took|picked|tried|offered|volunteered|had|needed|didn't)
    |because
    |since
    |as well
    |in the meantime
    |meanwhile
    |anyway
    |anyhow
    |might
    |used
  )\b
`;

const statedReason = pattern`
  \b(?:
    out of (?:\w+ )?(?:curiosity|boredom|interest)
    |for fun
    |because
    |since
    |that's why
    |that is why
    |which is why
    |the reason
    |so i
    |so we
    |(?:as|and) i (?:was|am|had|thought|figured|like|love|enjoy)
    |by (?:accident|chance)
    |which left me
    |on my nerves
    |bugged me
    |my thumbs
    |wanted to try it
    |volunteered
    |i (?:thought|figured)
  )\b
`;

const messages: Readonly<Record<Cause, string>> = {
  idle: 'A listener hears that you acted because there was time. What was at stake that made you act?',
  curious:
    'A listener hears that it interested you, not that it mattered. Who was hurt by the problem, and how much?',
  handy: 'A listener hears that it was convenient. What would have happened if you had left it alone?',
  default:
    'A listener hears that it came to you by chance. What did you see at stake that made you take it on?',
  career: 'A listener hears what was in it for you. What did it do to the people who had the problem?',
};

const ownNegation = new RegExp(
  frame`why\s+not|nothing|trouble|no\s+(?:extra\s+|additional\s+|real\s+|big\s+)*(?:effort|work|problem|deal|time)`,
  'gu',
);
const otherReason = pattern`
  \b(?:could|would|might|should|must)(?:n't| not)?(?:\s+(?:easily|also|just|well))?(?:\s+have|'ve)\b
  |\b(?:gave up|giving up|sacrificed|used(?: up)?|spent)\b(?:\s+\S+){0,3}\s*$
  |\b(?:people|some|they|you|one|others|interviewers?|everybody|everyone|he|she|manager|colleagues?)
  (?:\s+(?:might|may|often|always|usually|sometimes|could))?\s+
  (?:assumed?|thinks?|thought|believed?|says?|said|guess(?:ed)?|suspect(?:ed)?|imagined?)\b
`;

/** "no free time", "it wasn't curiosity", "I could have used the quiet week", "people assume I was looking for a promotion". */
function isDenied(before: string, words: string, isNegative: boolean): boolean {
  const clause = before.slice(
    Math.max(0, before.search(/(?:[,;:]|\b(?:and|so) i\b)(?:(?![,;:]|\b(?:and|so) i\b).)*$/u)),
  );
  const near = clause.split(/\s+/u).slice(-5).join(' ');
  if (!isNegative && negation.test(`${near} ${words}`.replace(ownNegation, ''))) return true;
  if (/\b(?:whether|if)\s+$/u.test(before)) return true;
  if (isNegative && /\b(?:not|n't|never)\s+(?:that|because|as if)\b/u.test(near)) return true;
  return otherReason.test(before);
}

const negation =
  /\b(?:not|no|never|without|hardly|neither|nor|(?<!more or )less|least|rather than|instead of)\b|n't\b/u;

const contrastBehind = pattern`
  ^[^.;]*?(?:[,;]|\s[-–—])\s*(?:
    but|yet|however|though|although|what (?:kept|made|drove|counted)|the (?:real |actual |main )?reason
  )\b(?!\s+(?:also|mostly because i|mainly because i|honestly))
`;

/** What follows a "but" or stands after the wish is the reason that counts. */
const isContrasted = (after: string): boolean =>
  contrastBehind.test(after) ||
  /^[^.]{0,60}\bbut\b[^.]{0,80}\b(?:had to|would|could|reason|because|mattered|fair)\b/u.test(after);

/** An impact anywhere but in the flagged words themselves. */
const hasImpact = (text: string, start: number, end: number): boolean =>
  impact.some((pattern) => pattern.test(`${text.slice(0, start)} . ${text.slice(end)}`));

/** The next sentence names the reason: an impact and no deed of the candidate's before it. */
const isImpactReason = (text: string): boolean =>
  /\b(?:because|since|reason|what (?:made|drove|decided|kept)|above all|more important(?:ly)?|but)\b/u.test(
    text,
  ) && impact.some((pattern) => pattern.test(text));

const impactFix = (sentence: Sentence): Fix => ({
  title: 'Replace with the impact you saw, in placeholders',
  edits: [
    {
      span: { start: sentence.start, end: sentence.end },
      text: 'I saw that [problem] was costing [whom] [how much] and that nobody was working on it, so I decided to [what you did].',
    },
  ],
  safe: false,
  preferred: false,
});
