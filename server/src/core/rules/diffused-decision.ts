/**
 * A group or nobody made the choice: "the team chose", "everybody felt we should", "it was decided", "the consensus was".
 * With "we" as the subject the sentence belongs to we-voice, unless its words name the collective ("we collectively agreed").
 * Silent where the candidate's own proposal, measure or deed stands beside the choice, and where a named person decided.
 */

import { ownDeedsOf } from '../evidence/deeds.ts';
import type { Readable } from '../evidence/evidence.ts';
import { insertBehind } from '../evidence/insertions.ts';
import { plainText, wordsAt } from '../evidence/pattern.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import { readOnce, readOnceIn } from '../story/memo.ts';
import { passagesOf } from '../story/passages.ts';
import {
  type SectionId,
  type Sentence,
  type Story,
  sectionsOf,
  typedWords,
  wordSpan,
} from '../story/story.ts';
import {
  adopting,
  argues,
  choosing,
  collectively,
  decisionObject,
  diffusedHints,
  inBe,
  longBefore,
  notAnEnd,
  ownPart,
  phrases,
  proposes,
  strong,
  wholeGroup,
} from './diffused-decision.words.ts';
import { defineRule, type Finding } from './rule.ts';

export const diffusedDecision = defineRule({
  name: 'diffused-decision',
  summary: 'The team, everyone, a consensus or "it was decided" made the choice.',
  why: "Judgement is what the listener grades, and a choice that everybody made shows nobody's. Say which option you argued for, by which criterion, who decided, and who saw it differently.",
  severity: 'warning',
  options: {},
  related: ['we-voice', 'passive-voice'],
  examples: [
    { section: 'action', bad: '«The team chose» the smaller oven.' },
    { section: 'action', bad: 'Then «it was decided» to close the north gate.' },
    { section: 'action', bad: '«The consensus was» to sow a week later.' },
    { section: 'action', bad: '«We collectively agreed» on the second draft of the menu.' },
    { section: 'follow-ups', bad: '«Everybody felt» that we should keep the old roster.' },
    { section: 'task', bad: '«The decision was made» to rent a second van.' },
    { section: 'action', bad: 'Glue instead of screws «was the obvious choice».' },
    { section: 'action', good: 'I proposed the smaller oven, and the team chose it after two test bakes.' },
    { section: 'action', good: 'The landlord decided to close the north gate, so I moved the queue.' },
    { section: 'action', good: 'I made the call to sow a week later and told the co-op why.' },
    { section: 'action', good: 'We decided to rent a second van.' },
    {
      section: 'action',
      good: 'Everyone agreed that the van was too old, but I was the one who priced a new one.',
    },
    {
      section: 'action',
      good: 'The obvious step was a bigger oven. I decided against it, because the flue was too narrow.',
    },
    { section: 'result', good: 'The team decides on its own today which routes to drop.' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of sectionsOf(story, 'task', 'action', 'result', 'follow-ups')) {
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of passage.entries()) {
          if (!couldDiffuse(sentence)) continue;
          const range = choiceOf[story.level === 'manager' ? 'manager' : 'other'](sentence, section.id);
          if (range && !showsOwnPart(passage, index, range)) yield findingFor(sentence, range);
        }
      }
    }
  },
});

function findingFor(sentence: Sentence, range: WordRange): Finding {
  const said = `"${typedWords(sentence, range.first, range.last)}"`;
  return {
    span: wordSpan(sentence, range.first, range.last),
    message: messageFor(said),
    fixes: () => [
      {
        title: 'Add what you argued for and who decided, in placeholders',
        edits: [insertBehind(sentence, 'I argued for [option] because [reason], and [who] decided.')],
        safe: false,
        preferred: false,
      },
    ],
  };
}

function messageFor(said: string): string {
  if (/\b(?:obvious|natural|logical|clear|sense)\b/iu.test(said))
    return `${said} skips the judgement. Which options did you weigh, and what tipped the scale?`;
  if (/\b(?:it|decision|agreement)\s+(?:was|were|got|had|has|came|fell)\b/iu.test(said))
    return `${said} leaves out who decided. Was it your call, and why?`;
  return `After ${said} a listener cannot tell whose judgement it was. What did you argue for, and why?`;
}

/** A choice is told, by whatever word; most sentences hold none. */
const couldDiffuse = readOnce((sentence): boolean => diffusedHints.test(sentence.text));

const choiceOf = {
  manager: readOnceIn((sentence, section: SectionId) => readChoice(sentence, section, true)),
  other: readOnceIn((sentence, section: SectionId) => readChoice(sentence, section, false)),
};

function readChoice(sentence: Readable, section: SectionId, isManager: boolean): WordRange | undefined {
  for (const clause of readClauses(sentence).clauses) {
    const range = byGroup(sentence, clause, section, isManager) ?? byNobody(sentence, clause);
    if (range) return range;
  }
  return byPhrase(sentence);
}

const isTold = (sentence: Readable, { verb, kind, isHypothetical, isReportedSpeech }: Clause): boolean => {
  if (!verb || verb.isNegated || verb.modal !== undefined || isHypothetical || isReportedSpeech) return false;
  if (verb.tense !== 'past' && !verb.isPerfect) return false;
  if (kind === 'question' || kind === 'relative') return false;
  const head = sentence.words[verb.head];
  return head !== undefined && !head.quoted && !head.code;
};

/** "The team chose", "everybody felt that", "we all agreed". */
function byGroup(
  sentence: Readable,
  clause: Clause,
  section: SectionId,
  isManager: boolean,
): WordRange | undefined {
  const { subject, verb } = clause;
  if (!subject || subject.isImplied || !verb || verb.voice === 'passive' || !isTold(sentence, clause)) {
    if (!subject || !verb || verb.lemma === 'be' || !isTold(sentence, clause)) return undefined;
    // "Everyone was aligned on": the reader may take it for a passive.
    if (!/^(?:align|agree|convince)$/u.test(verb.lemma) || clause.agent) return undefined;
  }
  const words = sentence.words.slice(subject.first, subject.last + 1);
  if (words.some((word) => word.quoted)) return undefined;
  const named = words.map(({ lower }) => lower).join(' ');
  const text = plainText(sentence);
  const between = text.slice(sentence.words[subject.first]!.start, sentence.words[verb.last]!.end);
  const after = text.slice(sentence.words[verb.last]!.end);
  const isWe =
    subject.person === 'we' &&
    collectively.test(
      `${text.slice(sentence.words[clause.first]!.start, sentence.words[subject.first]!.start)}${between}${after.slice(0, 40)}`,
    ) &&
    !/\b(?:and\s+(?:me|i))\b/u.test(named);
  if (subject.person === 'we' ? !isWe : !wholeGroup.test(named)) return undefined;
  if (sentence.words[subject.first - 1]?.lower === 'not') return undefined;
  // A manager speaks of the team; of "everyone" and "the consensus" nobody knows more than from anyone else.
  if (isManager && /\b(?:team|squad|crew|staff|department)\b/u.test(named)) return undefined;
  if (verb.lemma === 'be' ? !inBe.test(after) : !chooses(verb.lemma, after)) return undefined;
  if (subject.person === 'we' && !strong.has(verb.lemma) && !/^(?:all|both|most)\s+of\b/u.test(named))
    return undefined;
  // What those above had decided is where the work began; what others keep or take over is what came of it.
  if (section === 'task' && /\b(?:management|board|committee|leadership|council)$/u.test(named))
    return undefined;
  if (section === 'result' && adopting.test(after)) return undefined;
  if (/\b(?:from\s+then\s+on|(?:ever\s+)?since(?:\s+then)?|nowadays)\b/u.test(after)) return undefined;
  // "Had chosen it three years earlier": how things were.
  if (verb.isPerfect && sentence.words[verb.finite ?? verb.first]?.lower === 'had' && longBefore.test(after))
    return undefined;
  return { first: subject.first, last: verb.last };
}
const chooses = (lemma: string, after: string): boolean => {
  if (/^\s+(?:with|to)\s+(?:me|my|this\s+idea)\b/u.test(after)) return false;
  return choosing.has(lemma) && (choosing.get(lemma)?.test(after) ?? true);
};

/** "It was decided", "the decision was made": nobody is named and nobody stands by it. */
function byNobody(sentence: Readable, clause: Clause): WordRange | undefined {
  const { subject, verb, agent } = clause;
  if (!subject || !verb || verb.voice !== 'passive' || !isTold(sentence, clause)) return undefined;
  const isByGroup =
    agent !== undefined &&
    wholeGroup.test(
      sentence.words
        .slice(agent.first, agent.last + 1)
        .map(({ lower }) => lower)
        .join(' ')
        .replace(/^by\s+/u, ''),
    );
  if (agent && !isByGroup) return undefined;
  const words = sentence.words
    .slice(subject.first, subject.last + 1)
    .map(({ lower }) => lower)
    .join(' ');
  const after = plainText(sentence).slice(sentence.words[verb.last]!.end);
  if (!isByGroup && notAnEnd.test(after)) return undefined;
  const isChoice =
    (words === 'it' &&
      /^(?:decide|agree|conclude|resolve|determine|choose|settle|vote|feel|think|believe)$/u.test(
        verb.lemma,
      ) &&
      /^\s*(?:\w+ly\s+)?(?:to|that|on|in|upon|as|together|at|after|we|not|by|with|$|[.,;])/u.test(after)) ||
    (decisionObject.test(words) && /^(?:make|take|reach|find|come|achieve)$/u.test(verb.lemma)) ||
    (/^(?:agreement|consensus|a\s+decision)$/u.test(words) &&
      /^(?:make|take|reach|find|achieve)$/u.test(verb.lemma));
  return isChoice ? { first: subject.first, last: verb.last } : undefined;
}

function byPhrase(sentence: Readable): WordRange | undefined {
  const text = plainText(sentence);
  for (const pattern of phrases) {
    const found = pattern.exec(text);
    if (!found) continue;
    if (
      /\b(?:not|no|never|n't|nor|without|if)\b[^,;]*$|n't\s*$/u.test(
        text.slice(Math.max(0, found.index - 20), found.index),
      )
    )
      continue;
    const range = wordsAt(sentence, found.index, found.index + found[0].length);
    if (range) return range;
  }
  return undefined;
}

/** Own deeds beside the choice; a proposal just before or right after it. */
function showsOwnPart(passage: readonly Sentence[], index: number, range: WordRange): boolean {
  const sentence = passage[index]!;
  if (holdsPlaceholder(sentence) || ownPart.test(plainText(sentence))) return true;
  if (ownDeedsOf(sentence).some(({ first, last }) => last < range.first || first > range.last)) return true;
  const [before, after] = [passage[index - 1], passage[index + 1]];
  return (
    (before !== undefined && (holdsPlaceholder(before) || proposes.test(plainText(before)))) ||
    (after !== undefined && (holdsPlaceholder(after) || argues.test(plainText(after))))
  );
}
