/** Reads what is said of the subject: by which verb, and with which words behind it, an outcome is painted. */
import type { Clause } from '../story/grammar.ts';
import {
  abstractObject,
  abstractThings,
  bestOfAll,
  betterManner,
  beyondGoals,
  cameOutStronger,
  comparison,
  compiled,
  courseManner,
  courseVerbs,
  difference,
  endingWell,
  gap,
  gettingPraise,
  gettingVerbs,
  helped,
  improvingVerbs,
  inBetterWay,
  inTime,
  intransitiveRise,
  isAbstract,
  lifeEasier,
  moods,
  onlyAdverbs,
  praisedObject,
  praiseWords,
  praising,
  problems,
  qualityState,
  receptionState,
  risingVerbs,
  savedMuch,
  smiles,
  stateVerbs,
  successState,
} from './vague-outcome.words.ts';

export type Cause = 'mood' | 'quality' | 'praise' | 'solved' | 'goal';
const moodState = compiled(`${gap}\\s+${moods}\\b(?!\\s+to\\s+(?!see\\b|hear\\b)\\w+)`);
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
/** "The trouble with the samples". */
const solvable = new RegExp(`\\b(?:${problems}|mess)(?:\\s+(?:with|between|in|at)\\s+[\\w\\s]{2,30})?$`, 'u');
/** The predicate's words are read from behind the verb, so that whatever stands before the subject does not matter. */
export function predicateOf(
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
      solvable.test(subjectText) &&
      /^(?:resolve|solve|fix|settle|sort|close|address|handle|remedy|rectify|clear|eliminate)$/u.test(lemma)
    ) {
      return onlyAdverbs.test(rest.replace(/^\s+out\b/u, '')) ? { cause: 'solved', length: 0 } : undefined;
    }
    if (praising.has(lemma) || /^(?:welcom|prais|appreciat|admir)$/u.test(lemma))
      return { cause: 'praise', length: 0 };
    if (lemma === 'receive')
      return /\b(?:well|warmly|positively)\b/u.test(verbText)
        ? { cause: 'praise', length: 0 }
        : hit('praise', /^(?:\s+\w+ly)*\s+(?:well|positively|warmly)\b/u, rest);
    if (/^(?:deliver|finish|complete?|ship|launch|submit|release|conclude|close|hand)$/u.test(lemma))
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
  if (
    /\b(?:queues?|lines?|waiting\s+(?:lists?|times?)|backlog)$/u.test(subjectText) &&
    /^(?:become|get|grow)$/u.test(lemma)
  )
    return hit(
      'quality',
      /^(?:\s+(?:also|now|a\s+bit|somewhat))*\s+(?:shorter|smaller)(?=\s*(?:$|[.;!]|and\b))/u,
      rest,
    );
  if (solvable.test(subjectText) && /^(?:go|disappear|vanish|be)$/u.test(lemma))
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
