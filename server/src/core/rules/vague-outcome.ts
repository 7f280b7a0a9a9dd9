/**
 * A mood or a quality stands where the result should be: happy people, better things, a success.
 * The clauses say who is how; the words say that this is a mood or a quality; a measure or a change that somebody could
 * have seen, in the sentence or beside it, makes it a result again.
 */

import type { Readable } from '../evidence/evidence.ts';
import { insertBehind } from '../evidence/insertions.ts';
import { plainText, wordsAt } from '../evidence/pattern.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { quantitiesOf } from '../evidence/quantities.ts';
import { secondOrderOf } from '../evidence/second-order.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import { readOnceIn } from '../story/memo.ts';
import { passagesOf } from '../story/passages.ts';
import { type Sentence, type Story, sectionsOf, typedWords, wordSpan } from '../story/story.ts';
import { defineRule, type Finding, type Fix } from './rule.ts';
import {
  abstractObject,
  abstractThings,
  asideMarkers,
  bareOutcome,
  believed,
  bestOfAll,
  betterManner,
  beyondGoals,
  cameOutStronger,
  comparedNumbers,
  comparedStates,
  comparison,
  compiled,
  couldBeVague,
  couldNotBe,
  courseManner,
  courseVerbs,
  difference,
  endingWell,
  eventVerbs,
  gap,
  gettingPraise,
  gettingVerbs,
  helped,
  idioms,
  improvingVerbs,
  inBetterWay,
  inTime,
  intransitiveRise,
  isAbstract,
  lifeEasier,
  moods,
  ofSize,
  onlyAdverbs,
  openingVerbs,
  otherTime,
  praisedObject,
  praiseWords,
  praising,
  problems,
  qualityState,
  receptionState,
  risingVerbs,
  savedMuch,
  settingMarkers,
  smiles,
  softObjects,
  softVerbs,
  stateVerbs,
  successState,
  takesUp,
  unread,
  vaguePhrases,
  withFormer,
} from './vague-outcome.words.ts';

export const vagueOutcome = defineRule({
  name: 'vague-outcome',
  summary:
    'The outcome is a mood or a quality (better, happy, a success) without a measure or a visible change.',
  why: 'Every story ends with somebody who is happy, so a listener remembers nothing of it. What counts is what was different afterwards: a number, or something that a person could have watched.',
  severity: 'warning',
  options: {},
  related: [],
  examples: [
    {
      section: 'result',
      bad: 'By May «the handover ran much smoother».',
      becomes:
        'By May the handover ran much smoother. You could see it in [measure], which went from [baseline] to [value] within [period].',
    },
    { section: 'result', bad: '«The parents were delighted» and so was I.' },
    { section: 'result', bad: 'In short, «the open day was a complete success».' },
    { section: 'result', bad: 'I «received wonderful feedback» from the guests.' },
    { section: 'result', bad: '«The dispute was settled» in the end.' },
    { section: 'follow-ups', bad: '«It improved the relationship» with the depot a lot.' },
    { section: 'result', good: 'The parents were delighted: 26 of 28 signed up for the next term.' },
    { section: 'result', good: 'The handover ran smoother. Nurses left at 7:05 instead of 7:40.' },
    { section: 'result', good: 'The buyer was impressed and moved the order for the second plant to us.' },
    { section: 'result', good: 'The first version was not a success, so I took it back.' },
    { section: 'result', good: 'The paper turned out well: it was accepted in the first round.' },
    { section: 'result', good: 'The warehouse scrapped its paper list the same week.' },
    { section: 'result', good: 'The landlord was pleased enough to waive the deposit of the next tenant.' },
    { section: 'follow-ups', good: 'If the guests are happy with the old menu, I would not touch it.' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of sectionsOf(story, 'result', 'follow-ups')) {
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of passage.entries()) {
          const vague = vagueOutcomeOf(sentence, section.id === 'follow-ups');
          if (!vague) continue;
          const next = passage[index + 1];
          const isSpecific =
            isMeasured(sentence) ||
            isObservable(sentence, vague) ||
            (next !== undefined &&
              (isMeasured(next) || (takesUp.test(plainText(next)) && isObservable(next, undefined))));
          if (!isSpecific) yield findingOf(sentence, withoutGroup(sentence, vague));
        }
      }
    }
  },
});

type Cause = 'mood' | 'quality' | 'praise' | 'solved' | 'goal';

interface VagueOutcome extends WordRange {
  readonly cause: Cause;
}

const messages: Readonly<Record<Cause, (words: string) => string>> = {
  mood: (words) =>
    `"${words}" is a mood: a listener cannot tell what changed. What did they do afterwards that they did not do before?`,
  quality: (words) => `"${words}" could end any story. How could somebody see it, and how much was it?`,
  praise: (words) =>
    `"${words}" tells a listener that it was liked, not what it changed. What was different afterwards?`,
  solved: (words) =>
    `"${words}" says that it ended, not what that was worth. What was the state before and after?`,
  goal: (words) =>
    `"${words}" leaves a listener without the size of it. Which goal, and by how much was it met?`,
};

/** "We made", "gave us" hide who did or got it, which `we-voice` says; what is vague is what follows. */
function withoutGroup(sentence: Sentence, vague: VagueOutcome): VagueOutcome {
  const { words } = sentence;
  const isGroup = (at: number): boolean => /^(?:we|us|our)$/u.test(words[at]?.lower ?? '');
  let { first } = vague;
  for (let at = vague.first; at < vague.last; at++) if (isGroup(at)) first = at + 1;
  if (isGroup(first - 1) || isGroup(first - 2))
    while (
      first < vague.last &&
      /^(?:now|also|finally|all|really|have|had|got|get|made|make|found|reached|achieved|received)$/u.test(
        words[first]!.lower,
      )
    )
      first += 1;
  return { ...vague, first };
}

function findingOf(sentence: Sentence, { cause, first, last }: VagueOutcome): Finding {
  const span = wordSpan(sentence, first, last);
  const words = typedWords(sentence, first, last);
  return { span, message: messages[cause](words), fixes: () => [measureFix(sentence)] };
}

const measureFix = (sentence: Sentence): Fix => ({
  title: 'Add how it showed, in placeholders',
  edits: [
    insertBehind(
      sentence,
      'You could see it in [measure], which went from [baseline] to [value] within [period].',
    ),
  ],
  safe: false,
  preferred: false,
});
const isOfSize = (sentence: Readable, { first, last }: WordRange): boolean =>
  ofSize.test(plainText(sentence).slice(sentence.words[first]!.start, sentence.words[last]!.end));

const moodState = compiled(`${gap}\\s+${moods}\\b(?!\\s+to\\s+(?!see\\b|hear\\b)\\w+)`);

const vagueOutcomeOf = readOnceIn(readVagueOutcome);

function readVagueOutcome(sentence: Readable, isFollowUp: boolean): VagueOutcome | undefined {
  // Nobody says so much in one breath: it is data.
  if (sentence.words.length > 150) return undefined;
  const text = plainText(sentence);
  // Short sentences are cheap to read, and most vague ones are short.
  if (
    (sentence.words.length > 12 &&
      !couldBeVague.test(text) &&
      !idioms.test(text) &&
      !vaguePhrases.test(text)) ||
    /\?\s*$/u.test(text)
  )
    return undefined;
  const { clauses } = readClauses(sentence);
  let impression: VagueOutcome | undefined;
  for (const clause of clauses) {
    // Asked in a follow-up, people speak of what holds in general as well.
    if (
      isFollowUp &&
      clause.verb?.tense === 'present' &&
      !clause.verb.isPerfect &&
      !/\b(?:now|today|still|since|these\s+days|nowadays)\b/u.test(text)
    )
      continue;
    const found = vagueClause(sentence, text, clause);
    if (!found || isOfSize(sentence, clause)) continue;
    // "The app feels faster" is also an impression, which `assumed-success` asks about; what people said of it comes first.
    if (clause.verb && /^(?:feel|look|seem|appear)$/u.test(clause.verb.lemma)) impression ??= found;
    else return found;
  }
  const idiom = idioms.exec(text) ?? vaguePhrases.exec(text);
  if (
    idiom &&
    !otherTime.test(text) &&
    !/\b(?:not|n't|never|no|if|would|should|want\w*|hop\w+|nor)\s+(?:\w+\s+){0,3}$/u.test(
      text.slice(0, idiom.index),
    )
  ) {
    const words = wordsAt(sentence, idiom.index, idiom.index + idiom[0].length);
    if (words) return { ...words, cause: 'quality' };
  }
  const strong = couldNotBe.exec(text);
  const most = strong && wordsAt(sentence, strong.index, strong.index + strong[0].length);
  if (most) return { ...most, cause: 'mood' };
  if (impression) return impression;
  const bare = bareOutcome.exec(text) ?? unread.exec(text);
  if (
    !bare ||
    /^\s+(?:was|is|were|are)(?:n't|\s+not)\b/u.test(text.slice(bare.index + bare[0].length)) ||
    otherTime.test(text) ||
    withFormer.test(text.slice(bare.index + bare[0].length)) ||
    /\b(?:not|n't|never|no|if|would|could|should|because|want\w*|hop\w+)\b/u.test(
      text.slice(0, bare.index + bare[0].length),
    )
  )
    return undefined;
  const range = wordsAt(sentence, bare.index, bare.index + bare[0].length);
  return range && { ...range, cause: 'mood' };
}

function vagueClause(sentence: Readable, text: string, clause: Clause): VagueOutcome | undefined {
  const { verb, subject, kind } = clause;
  if (!verb || verb.isNegated || clause.isHypothetical || kind === 'question' || kind === 'imperative')
    return undefined;
  if (kind === 'non-finite' || kind === 'relative' || verb.tense === 'future') return undefined;
  if (verb.modal !== undefined && verb.modal !== 'can' && verb.modal !== 'could') return undefined;
  if (subject?.person === 'nobody' || subject?.person === 'you') return undefined;
  if (
    kind === 'subordinate' &&
    clause.marker !== undefined &&
    asideMarkers.has(clause.marker) &&
    !/^(?:since\s+then|ever\s+since|after(?:wards)?\b(?:\s+(?:that|this|then))?(?=\s|,))/u.test(
      textOf(sentence, text, clause),
    )
  )
    return undefined;
  const word = sentence.words[verb.head];
  if (!word || word.quoted || word.code) return undefined;
  // "I" and "we" are no part of what is vague, and another rule's business.
  const isNamed =
    subject &&
    !subject.isImplied &&
    subject.first < verb.first &&
    subject.person !== 'I' &&
    subject.person !== 'we';
  const start = isNamed ? subject.first : verb.first;
  if (believed.test(text.slice(0, sentence.words[start]!.start))) return undefined;
  const said = text.slice(sentence.words[start]!.start, word.end);
  if (withFormer.test(text.slice(word.end))) return undefined;
  if (otherTime.test(text.slice(sentence.words[clause.first]!.start, sentence.words[clause.last]!.end)))
    return undefined;
  const rest = text.slice(word.end);
  const subjectText =
    subject && !subject.isImplied && subject.first < verb.first
      ? text.slice(sentence.words[subject.first]!.start, sentence.words[subject.last]!.end)
      : '';
  // "Looked fine, but the counter did not move" is the turn of the story.
  if (/^[^.;]*\bbut\b[^.;]*(?:\b(?:not|never|no|failed|wrong|still)\b|n't\b)/u.test(rest)) return undefined;
  const outcome = predicateOf(
    clause,
    subjectText,
    text.slice(sentence.words[verb.first]!.start, word.end),
    rest,
  );
  if (!outcome || (/\b(?:not|n't|never|nor|hardly)\b/u.test(said) && !verb.isNegated)) return undefined;
  const end = word.end + outcome.length;
  const range = wordsAt(sentence, sentence.words[start]!.start, end);
  return range && { ...range, cause: outcome.cause };
}

const textOf = (sentence: Readable, text: string, range: WordRange): string =>
  text.slice(sentence.words[range.first]!.start, sentence.words[range.last]!.end);

interface Predicate {
  readonly cause: Cause;
  /** Characters after the verb that belong to it. */
  readonly length: number;
}

const hit = (cause: Cause, pattern: RegExp, rest: string): Predicate | undefined => {
  const found = pattern.exec(rest);
  return found ? { cause, length: found[0].trimEnd().length } : undefined;
};
const isAbstractSubject = (subject: string): boolean =>
  isAbstract.test(subject) ||
  new RegExp(`\\b${abstractThings}\\b(?=\\s+(?:between|of|with|in|among|at|on|within|from)\\b)`, 'u').test(
    subject,
  );

/** The predicate's words are read from behind the verb, so that whatever stands before the subject does not matter. */
function predicateOf(
  { verb, subject, first }: Clause,
  subjectText: string,
  verbText: string,
  rest: string,
): Predicate | undefined {
  const { lemma, voice, isProgressive } = verb!;
  // Without a pronoun only a clause that opens with its verb is the candidate's own.
  const isOwn = subject?.person === 'I' && (!subject.isImplied || verb!.first === first);
  // The form of a verb, but how something was: "the results were amazing".
  if (
    isProgressive &&
    /\b(?:amazing|satisfying|rewarding|encouraging|outstanding|exciting|inspiring|pleasing|promising)$/u.test(
      verbText,
    )
  )
    return { cause: 'quality', length: 0 };
  if (voice === 'passive') {
    if (
      new RegExp(`\\b${problems}$`, 'u').test(subjectText) &&
      /^(?:resolve|solve|fix|settle|sort|close|address|handle|remedy|rectify|clear|eliminate)$/u.test(lemma)
    ) {
      return onlyAdverbs.test(rest) ? { cause: 'solved', length: 0 } : undefined;
    }
    if (praising.has(lemma) || /^(?:welcom|prais|appreciat|admir)$/u.test(lemma))
      return { cause: 'praise', length: 0 };
    if (lemma === 'receive')
      return /\b(?:well|warmly|positively)\b/u.test(verbText)
        ? { cause: 'praise', length: 0 }
        : hit('praise', /^(?:\s+\w+ly)*\s+(?:well|positively|warmly)\b/u, rest);
    if (/^(?:deliver|finish|complete|ship|launch|submit|release|conclude|close|hand)$/u.test(lemma))
      return hit('goal', inTime, rest);
    if (/^(?:impress|please|delight|satisfy|relieve|thrill|excite|amaze)$/u.test(lemma))
      return { cause: 'mood', length: 0 };
    if (isAbstractSubject(subjectText) && improvingVerbs.has(lemma))
      return onlyAdverbs.test(rest) || /^\s+(?:a\s+lot|greatly|\w+ly)/u.test(rest)
        ? { cause: 'quality', length: 0 }
        : undefined;
    return undefined;
  }
  if (stateVerbs.has(lemma) && !(lemma === 'grow' && /^\s+(?:faster|quicker|stronger)/u.test(rest))) {
    // "Had been good" is how it was before.
    if (verb!.isPerfect && verb!.tense === 'past') return undefined;
    const state =
      (isOwn && /\bconfident\b/u.test(rest) ? undefined : hit('mood', moodState, rest)) ??
      (isOwn || /^no\b/u.test(subjectText) ? undefined : hit('quality', qualityState, rest)) ??
      (isOwn ? undefined : hit('quality', comparison, rest)) ??
      hit('quality', bestOfAll, rest) ??
      hit('quality', successState, rest) ??
      (lemma === 'get' || lemma === 'leave' ? undefined : hit('quality', receptionState, rest)) ??
      (lemma === 'leave' || lemma === 'come' ? hit('mood', smiles, rest) : undefined) ??
      (lemma === 'be'
        ? hit('praise', /^\s+(?:\w+ly\s+|very\s+)?(?:well\s+received|full\s+of\s+praise)\b/u, rest)
        : undefined);
    if (state) return state;
    if (lemma === 'be' && isAbstractSubject(subjectText)) {
      const higher = hit(
        'quality',
        /^(?:\s+(?:\w+ly|much|a\s+lot|far|also|now))*\s+(?:higher|up|stronger|lighter|warmer|closer)\b/u,
        rest,
      );
      if (higher) return higher;
    }
  }
  if (!isOwn && courseVerbs.has(lemma)) {
    const course = hit('quality', courseManner, rest) ?? hit('quality', inBetterWay, rest);
    const isRising = /^(?:\s+\w+ly)*\s+up\b(?!\s+(?:nicely|well))/u.test(rest);
    if (course && (!isRising || (lemma === 'go' && isAbstractSubject(subjectText)))) return course;
  }
  if (/^(?:pay)$/u.test(lemma) && /^\s+off\b/u.test(rest)) return { cause: 'quality', length: 4 };
  if (lemma === 'work' && /^(?:\s+\w+ly)*\s+out\b/u.test(rest))
    return hit('quality', /^(?:\s+\w+ly)*\s+out(?:\s+(?:well|fine|great|okay|ok|for\s+everyone))?/u, rest);
  if (/^(?:succeed|flourish|thrive|blossom)$/u.test(lemma) && onlyAdverbs.test(rest))
    return { cause: 'quality', length: 0 };
  const isAbstractRise = risingVerbs.test(lemma) && isAbstractSubject(subjectText);
  if (
    isAbstractRise &&
    (onlyAdverbs.test(rest) || /^\s+(?:a\s+(?:lot|bit)|\w+ly|again|for\s+the\s+better)\b/u.test(rest))
  )
    return { cause: 'quality', length: /^(?:\s+(?:a\s+lot|a\s+bit|much|\w+ly))*/u.exec(rest)![0].length };
  const endsWith = /^(?:end|finish|conclude|close|start|part)$/u.test(lemma)
    ? hit('praise', endingWell, rest)
    : undefined;
  if (endsWith) return endsWith;
  if (!isOwn && !/^(?:know|like|see|hear|do)$/u.test(lemma)) {
    const better = hit('quality', betterManner, rest);
    if (better) return better;
  }
  if (lemma === 'get' && !isOwn) {
    const together = hit(
      'quality',
      /^(?:\s+\w+ly|\s+all)*\s+(?:along|on)\s+(?:\w+\s+){0,2}?(?:well|better|great|fine|nicely)\b/u,
      rest,
    );
    if (together) return together;
  }
  if (/^(?:get|come|emerge|go|walk)$/u.test(lemma)) {
    const stronger = hit('quality', cameOutStronger, rest);
    if (stronger) return stronger;
  }
  if (
    lemma === 'change' &&
    /\b(?:vibe|mood|atmosphere|climate|spirits?|attitude|culture|morale)$/u.test(
      subjectText.replace(/\s+(?:in|on|at|of|between|among)\s.*$/u, ''),
    ) &&
    onlyAdverbs.test(rest)
  )
    return { cause: 'quality', length: 0 };
  if (
    lemma === 'change' &&
    /^(?:\s+\w+ly|\s+all)*\s+(?:for\s+the\s+better|for\s+good|positively)\b/u.test(rest)
  )
    return hit('quality', /^(?:\s+\w+ly|\s+all)*\s+(?:for\s+the\s+better|for\s+good|positively)/u, rest);
  if (/^(?:bring|draw|pull)$/u.test(lemma) && /^(?:\s+\S+){1,4}?\s+(?:closer|together)\b/u.test(rest))
    return hit('quality', /^(?:\s+\S+){1,4}?\s+(?:closer(?:\s+together)?|together)/u, rest);
  if (improvingVerbs.has(lemma)) {
    const intransitive = lemma === 'improve' && !isOwn && intransitiveRise.exec(rest);
    if (intransitive)
      return { cause: 'quality', length: /^(?:\s+(?:a\s+lot|a\s+bit|much|\w+ly))*/u.exec(rest)![0].length };
    if (/^\s+(?:it|this|that|everything|things)\b/u.test(rest) && (isOwn || lemma !== 'improve'))
      return undefined;
    return hit('quality', abstractObject, rest);
  }
  if (gettingVerbs.test(lemma)) {
    const praise = hit('praise', gettingPraise, rest);
    if (praise) return praise;
    const reception = hit('praise', receptionState, rest);
    // Somebody's good work or time is an outcome only as what people had or gave.
    if (
      reception &&
      !(
        /\b(?:job|work|team\w*|time|changes?)$/u.test(rest.slice(0, reception.length)) &&
        (isOwn || /^(?:do|see|make|get)$/u.test(lemma))
      )
    )
      return reception;
    if (/^(?:make|have|bring|create|do|give|add|see|provide)$/u.test(lemma)) {
      const made = hit('quality', difference, rest);
      if (made && !isSenseOnly(rest)) return made;
    }
    if (lemma === 'make' && !/^\s+(?:sure|it\s+(?:clear|possible|easier\s+to))\b/u.test(rest)) {
      const easier = hit('quality', lifeEasier, rest);
      if (easier) return easier;
    }
  }
  if (lemma === 'add' && /^\s+(?:a\s+lot\s+of\s+|real\s+|great\s+|much\s+)?value\b/u.test(rest))
    return hit('quality', /^\s+(?:a\s+lot\s+of\s+|real\s+|great\s+|much\s+)?value\b/u, rest);
  if (!isOwn && praising.has(lemma) && subject?.person !== 'it')
    return {
      cause: 'praise',
      length: praisedObject.exec(rest)![0].length,
    };
  if (!isOwn && /^(?:say|tell|speak|comment|talk|express|give)$/u.test(lemma)) {
    const said = hit('praise', praiseWords, rest);
    if (said) return said;
  }
  if (!isOwn && lemma === 'leave') return hit('mood', smiles, rest);
  if (lemma === 'help' && !isOwn) return hit('quality', helped, rest);
  if (lemma === 'save') return hit('quality', savedMuch, rest);
  if (/^(?:meet|reach|achieve|exceed|fulfil|fulfill|hit|make|surpass|accomplish|satisfy)$/u.test(lemma))
    return hit('goal', beyondGoals, rest);
  if (
    /^(?:deliver|finish|complete|ship|launch|submit|release|conclude|close|wrap|be)$/u.test(lemma) ||
    (lemma === 'go' && /^\s+live\b/u.test(rest))
  )
    return hit('goal', inTime, rest);
  if (new RegExp(`\\b${problems}$`, 'u').test(subjectText) && /^(?:go|disappear|vanish|be)$/u.test(lemma))
    return hit(
      'solved',
      lemma === 'go'
        ? /^\s+away\b/u
        : lemma === 'be'
          ? /^\s+(?:gone|over|solved|resolved|sorted|history)\b/u
          : /^(?=\s*(?:$|[.,;!]|and|in\s+the\s+end|after|complete))/u,
      rest,
    );
  return undefined;
}

/** "It made sense" is an argument, no outcome. */
const isSenseOnly = (rest: string): boolean => /^(?:\s+\w+){0,2}?\s+sense\b/u.test(rest);

// --- what makes it specific

const isMeasured = (sentence: Readable): boolean =>
  holdsPlaceholder(sentence) ||
  quantitiesOf(sentence).some((quantity) => !quantity.isActivity) ||
  comparedNumbers.test(sentence.text) ||
  comparedStates.test(plainText(sentence));

/** Somebody other than the candidate did something that could be watched. */
function isObservable(sentence: Readable, vague: WordRange | undefined): boolean {
  const spread = secondOrderOf(sentence);
  if (spread && !(vague && spread.first <= vague.last && vague.first <= spread.last)) return true;
  const { clauses } = readClauses(sentence);
  return clauses.some((clause, index) => {
    if (vague && clause.verb && clause.verb.head >= vague.first && clause.verb.head <= vague.last)
      return false;
    const isBehind = vague !== undefined && clause.first > vague.last;
    return isEvent(sentence, clause, clauses.slice(0, index), isBehind);
  });
}
function isEvent(sentence: Readable, clause: Clause, earlier: readonly Clause[], isBehind: boolean): boolean {
  const { verb, subject, kind, marker, object } = clause;
  if (!verb || clause.isHypothetical || kind === 'question' || kind === 'imperative') return false;
  if (verb.modal === 'would' || verb.modal === 'should' || verb.modal === 'might' || verb.tense === 'future')
    return false;
  if (kind === 'relative' && marker !== 'which') return false;
  // "Thrilled when three of them passed", "relieved, since the permit came through": the occasion behind a mood is what happened.
  const isOccasion = isBehind && (marker === 'when' || marker === 'since' || marker === 'because');
  if (kind === 'subordinate' && marker !== undefined && settingMarkers.has(marker) && !isOccasion)
    return false;
  if (
    isOccasion &&
    verb.lemma === 'come' &&
    /^(?:through|in|back)$/u.test(sentence.words[verb.last + 1]?.lower ?? '')
  )
    return true;
  // "It was accepted in the first round": by somebody who decides, unlike "it was well accepted".
  if (
    verb.voice === 'passive' &&
    /^(?:accept|admit|approve|elect|nominate|certify|select|shortlist|grant)$/u.test(verb.lemma) &&
    /^(?:in|into|by|for|at|to|as|on)$/u.test(sentence.words[verb.last + 1]?.lower ?? '')
  )
    return true;
  if (softVerbs.has(verb.lemma)) return false;
  const isEventful = eventVerbs.has(verb.lemma);
  if (kind === 'non-finite') {
    const parent = earlier.at(-1)?.verb;
    const isOpened =
      parent !== undefined &&
      (openingVerbs.test(parent.lemma) || sentence.words[verb.first - 1]?.lower === 'enough');
    return isOpened && (isEventful || isSolid(sentence, object)) && !/^(?:feel|complain)$/u.test(verb.lemma);
  }
  if (
    subject?.person === 'I' ||
    subject?.person === 'we' ||
    subject?.person === 'you' ||
    subject === undefined
  )
    return false;
  if (verb.voice === 'passive') return isEventful;
  if (verb.isNegated) return isSolid(sentence, object);
  return (
    isSolid(sentence, object) ||
    (isEventful && !/^(?:stop|start|begin|cease|quit|move|open|close)$/u.test(verb.lemma))
  );
}

const isSolid = (sentence: Readable, object: WordRange | undefined): boolean => {
  if (!object) return false;
  for (let i = object.first; i <= object.last; i++)
    if (softObjects.has(sentence.words[i]!.lower)) return isGivenTo(sentence, object);
  return true;
};

/** "Gave me the second site": the thing given stands behind the person. */
const isGivenTo = (sentence: Readable, object: WordRange): boolean => {
  if (
    object.first !== object.last ||
    !/^(?:me|us|him|her|them|it)$/u.test(sentence.words[object.first]!.lower)
  )
    return false;
  const next = sentence.words[object.last + 1]?.lower;
  const noun = sentence.words[object.last + 3]?.lower ?? sentence.words[object.last + 2]?.lower;
  return (
    next !== undefined &&
    /^(?:the|a|an|their|his|her|its|another|two|three|to|on|in|into|onto|as|for|from|off|out)$/u.test(next) &&
    noun !== undefined &&
    !softObjects.has(noun)
  );
};
