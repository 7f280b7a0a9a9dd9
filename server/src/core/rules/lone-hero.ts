/**
 * All credit is claimed, or the others are made small: "I did everything myself", "nobody else could have done it", "I overruled the team".
 * A decision alone is no heroics when its reason, its limit or the word to the others stands beside it; a plain fact ("I was the only nurse on the floor") never is.
 * Where a beginner's own work is asked for, having done it alone is no fault, and with a manager the rule is a warning.
 */

import type { Readable } from '../evidence/evidence.ts';
import { insertBehind } from '../evidence/insertions.ts';
import { plainText, wordsAt } from '../evidence/pattern.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { frameIn } from '../evidence/verb-frames.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { passagesOf } from '../story/passages.ts';
import { type Sentence, type Story, sectionsOf, typedWords, wordSpan } from '../story/story.ts';
import { pattern } from '../vocabulary.ts';
import { belittledOthers, type HeroKind, ownClaims, shares, sidekicks, turns } from './lone-hero.words.ts';
import { defineRule, type Finding } from './rule.ts';

export const loneHero = defineRule({
  name: 'lone-hero',
  summary: 'All credit is claimed or the team is belittled: "I did everything myself", "nobody else could".',
  why: 'One clause about what the others did makes a strong deed credible. Without it a listener hears somebody who works past people, and the more senior you are the more that counts.',
  severity: 'information',
  options: {},
  related: ['blame', 'we-voice'],
  examples: [
    { section: 'action', bad: '«I did everything myself», from the posters to the till.' },
    { section: 'result', bad: '«I single-handedly» turned the cafe round.' },
    { section: 'follow-ups', bad: '«Nobody else could have» found the leak.' },
    { section: 'action', bad: '«I overruled the team» and ordered the old paint.' },
    { section: 'action', bad: 'I swapped the roster overnight «without telling anyone».' },
    { section: 'action', bad: '«I was the only one who understood» the boiler.' },
    { section: 'reflection', bad: 'To be honest, «I was the smartest person in the team».' },
    { section: 'result', bad: 'Complaints fell, and «the credit for this is completely mine».' },
    {
      section: 'action',
      good: 'I decided alone because the owner was on a plane; the order could be cancelled, and I told her within the hour.',
    },
    { section: 'action', good: 'I was the only midwife on the floor that night.' },
    { section: 'action', good: 'I painted the sign myself, and a neighbour put it up.' },
    { section: 'reflection', good: 'I had tried to do everything myself, and that cost us a week.' },
    { section: 'reflection', good: 'I will never close a valve again without telling the control room.' },
    { section: 'action', good: 'My lead overruled me, and I printed the other version.' },
    {
      section: 'action',
      frontMatter: 'question: Tell me about a time you took initiative.\nlevel: entry',
      good: 'I did everything myself, from the posters to the till.',
    },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of sectionsOf(story, 'action', 'result', 'reflection', 'follow-ups')) {
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of passage.entries()) {
          if (!couldClaim(sentence)) continue;
          const found = claimIn(sentence);
          if (!found || isShared(sentence, passage[index + 1], found)) continue;
          if (story.level === 'entry' && found.kind === 'credit' && !isIndispensable(sentence, found))
            continue;
          yield findingFor(sentence, found, story.level === 'manager');
        }
      }
    }
  },
});

interface Claim extends WordRange {
  readonly kind: HeroKind;
}

function findingFor(sentence: Sentence, { first, last, kind }: Claim, isManager: boolean): Finding {
  const said = `"${typedWords(sentence, first, last)}"`;
  return {
    span: wordSpan(sentence, first, last),
    message: messages[kind](said),
    ...(isManager ? { severity: 'warning' as const } : {}),
    fixes: () => [
      {
        title: 'Add who did what beside you, in placeholders',
        edits: [insertBehind(sentence, 'I told [whom] at [when], and [who] [their part].')],
        safe: false,
        preferred: false,
      },
    ],
  };
}

const messages: Readonly<Record<HeroKind, (said: string) => string>> = {
  credit: (said) => `${said} leaves no room for anybody else. Who did what beside you?`,
  belittling: (said) => `${said} makes the others small. What did they bring?`,
  bypass: (said) => `${said} sounds like going past people. Whom did you tell, and when?`,
};

/** "Nobody else could", "without me nothing would have moved": said of the others, whatever the level. */
const isIndispensable = (sentence: Sentence, { first, last }: Claim): boolean =>
  /\b(?:nobody|no\s+one|without\s+me)\b/u.test(
    plainText(sentence).slice(sentence.words[first]!.start, sentence.words[last]!.end),
  );

/** The candidate stands against others, or against nobody at all. */
const couldClaim = readOnce(
  (sentence): boolean =>
    /\b(?:i|me|my|mine|myself|nobody|no\s*-?one|others|rest|none)\b/iu.test(sentence.text) ||
    /-\s?handed/iu.test(sentence.text),
);

const claimIn = readOnce(readClaim);

function readClaim(sentence: Readable): Claim | undefined {
  const text = plainText(sentence);
  for (const [kind, pattern] of turns) {
    const found = pattern.exec(text);
    const range = found && wordsAt(sentence, found.index, found.index + found[0].length);
    if (range && (kind === 'belittling' || !isDenied(sentence, text, found.index, range)))
      return { ...range, kind };
  }
  const { clauses } = readClauses(sentence);
  for (const clause of clauses) {
    const found = byClause(sentence, clause, clauses);
    if (found && !isDenied(sentence, text, sentence.words[found.first]!.start, found)) return found;
  }
  return undefined;
}

/** What the candidate claims, or what is said of those who stood beside. */
function byClause(sentence: Readable, clause: Clause, clauses: readonly Clause[]): Claim | undefined {
  const { subject, verb, kind } = clause;
  if (
    !subject ||
    !verb ||
    verb.voice === 'passive' ||
    kind === 'question' ||
    (verb.modal ?? 'could') !== 'could'
  )
    return undefined;
  const isOwn = subject.person === 'I';
  const named = plainText(sentence).slice(
    sentence.words[subject.first]!.start,
    sentence.words[subject.last]!.end,
  );
  if (!isOwn && !sidekicks.test(named)) return undefined;
  const found = frameIn(sentence, clause, isOwn ? ownClaims : belittledOthers);
  if (!found || (!isOwn && !isMeant(sentence, clause, clauses))) return undefined;
  const start = subject.isImplied || kind === 'coordinate' ? verb.first : subject.first;
  return { ...found, first: start };
}

/** "They had no idea" is a fact; "the others only watched" and "they had no idea, so I did it" are not. */
function isMeant(sentence: Readable, { subject, verb, last }: Clause, clauses: readonly Clause[]): boolean {
  const words = sentence.words.slice(subject!.first, verb!.last + 2).map(({ lower }) => lower);
  const stepsIn = clauses.some(
    (clause) =>
      clause.first > last &&
      clause.subject?.person === 'I' &&
      /^(?:do|take|end|finish|fix|redo|rewrite|keep|go|carry|handle|make|send|step)$/u.test(
        clause.verb?.lemma ?? '',
      ),
  );
  if (stepsIn) return !/^(?:help|ask|tell)$/u.test(verb!.lemma);
  return (
    words[0] !== 'they' &&
    verb!.lemma !== 'give' &&
    verb!.lemma !== 'have' &&
    (verb!.lemma === 'be' ||
      verb!.isNegated ||
      words.some((word) => /^(?:only|just|nothing|simply)$/u.test(word)))
  );
}

/** "I believed that nobody else could": what one thought at that time. */
const formerBelief = pattern`
  \bi had (?:(?:always|first|once|long) )?(?:hoped|insisted|meant|planned|preferred|tried|wanted)\b
  |\bi (?:had |used to |once )(?:\w+ )?(?:thought|think|believed?)\b
  |\bi (?:\w+ )?(?:believed|assumed|imagined|(?:thought|felt)(?= that\b)|was (?:convinced|sure)) (?:that )?$
`;
/** "I will never close a valve again without telling them", "nothing leaves my desk without": a lesson. */
const vowed = pattern`\b(?:never|not|nothing|nobody|no\s+\w+)\b(?:(?!\b(?:and|but)\b)[^.;,]){0,60}$|n't\b(?:(?!\b(?:and|but)\b)[^.;,]){0,60}$`;
/** "He was angry because I had changed it without asking": the other's view of it, told fairly. */
const reproached = pattern`\b(?:angry|annoyed|cross|furious|hurt|mad|upset|accused|blamed|complained|reproached|resented)\b[^.;]*$`;
const notAlone = pattern`\b(?:not|never|n't|couldn't|hardly|instead\s+of|rather\s+than|refused\s+to|without)\s+(?:\w+\s+){0,2}$`;

/** "I could not have done it alone", "I should not have bypassed the review", "she said I did everything myself". */
function isDenied(sentence: Readable, text: string, at: number, { first, last }: WordRange): boolean {
  if (notAlone.test(text.slice(Math.max(0, at - 30), at))) return true;
  const told = text.slice(0, at);
  if (formerBelief.test(told)) return true;
  if (/^without\b/u.test(text.slice(at)) && (vowed.test(told) || reproached.test(told))) return true;
  return readClauses(sentence).clauses.some(
    (clause) =>
      clause.first <= last &&
      clause.last >= first &&
      (clause.isReportedSpeech ||
        (clause.isHypothetical && clause.subject?.person === 'I') ||
        (clause.verb?.modal === 'should' && clause.subject?.person === 'I')),
  );
}

/** The others stand beside it: who was told, asked, or did a part; or the candidate takes it back. */
function isShared(sentence: Readable, next: Sentence | undefined, { first, last }: Claim): boolean {
  const { words } = sentence;
  const text = plainText(sentence);
  const rest = `${text.slice(0, words[first]!.start)} ; ${text.slice(words[last]!.end)}`;
  if (holdsPlaceholder(sentence) || (next && holdsPlaceholder(next))) return true;
  return shares.test(rest) || (next !== undefined && shares.test(plainText(next)));
}
