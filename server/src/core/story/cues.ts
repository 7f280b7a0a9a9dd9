/** Reads the sections of an answer without headings from the phrases that open them. */
import { anyOf, pattern } from '../vocabulary.ts';
import type { Sentence, SpokenSectionId } from './story.ts';

/**
 * The section of each sentence, or nothing where it is not certain.
 * Sections come in their order; a cue that would lead back is none.
 */
export function sectionsByCue(sentences: readonly Sentence[]): readonly SpokenSectionId[] | undefined {
  const cues = sentences.map((sentence) => cueOf(sentence.text));
  const action = cues.indexOf('action');
  const task = cues.findIndex((cue, i) => cue === 'task' && (action < 0 || i < action));
  const afterAction = Math.max(action, task) + 1;
  const result = cues.findIndex(
    (cue, i) =>
      cue === 'result' &&
      i >= afterAction &&
      i > 0 &&
      cues.slice(i + 1).filter((later) => later === 'action').length < 2,
  );
  const reflection = cues.findIndex(
    (cue, i) => cue === 'reflection' && i >= Math.max(afterAction, result + 1) && i > sentences.length / 2,
  );
  const starts = { task, action, result, reflection };
  const found = Object.values(starts).filter((start) => start >= 0).length;
  const first = Math.min(...Object.values(starts).filter((start) => start >= 0));
  // Two cues in order are a story; one alone is a sentence that happens to begin like this.
  if (found < 2 && !(found === 1 && cues[0] === 'situation' && first > 0)) return undefined;
  let current: SpokenSectionId = first === 0 ? 'action' : 'situation';
  if (first > 0 && task < 0 && action < 0 && cues[0] !== 'situation') current = 'action';
  return sentences.map((_, i) => {
    for (const id of ['task', 'action', 'result', 'reflection'] as const) if (starts[id] === i) current = id;
    return current;
  });
}

type Cue = SpokenSectionId | undefined;

function cueOf(text: string): Cue {
  const sentence = text
    .slice(0, 120)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^["'“‘([\s]+/, '');
  return patterns.find(([, pattern]) => pattern.test(sentence))?.[0];
}

const ownDeeds = anyOf(`
  analy[sz]ed asked began built called checked collected contacted created decided designed developed gathered
  interviewed investigated looked made mapped met organi[sz]ed proposed pulled ran reached reproduced reviewed
  sat scheduled spoke started suggested talked took traced went wrote
`);
const patterns: readonly (readonly [SpokenSectionId, RegExp])[] = [
  [
    'reflection',
    pattern`
      ^(?:
        looking back
        |in hindsight
        |with hindsight
        |in retrospect
        |if i (?:did|had to do|could do|were to do) (?:it|this|that)
        |what i (?:learned|learnt|took (?:away )?from|would do differently)
        |the (?:main |biggest |key )?(?:lesson|takeaway|learning)\b
        |(?:from this,? |from that,? |since then,? )i (?:have )?(?:learned|learnt|now)
        |i (?:have )?(?:learned|learnt) (?:that|to|from)
        |my (?:main |biggest |key )?(?:lesson|takeaway|learning)\b
        |it taught me
        |this taught me
        |next time
      )
    `,
  ],
  [
    'result',
    pattern`
      ^(?:
        as a result
        |in the end
        |eventually,? (?:the|we|this|our)
        |ultimately
        |that led to
        |this led to
        |this (?:cut|reduced|saved|increased|raised|brought|resulted)
        |the (?:result|outcome|results|impact)\b
        |the end result
        |within \w+ (?:days?|weeks?|months?|quarters?)
        |since then
        |after (?:the|my) (?:change|fix|rollout|launch|release|deployment|intervention)
        |by the end of
      )
    `,
  ],
  [
    'task',
    pattern`
      ^(?:
        my (?:
          job|task|role|goal|responsibility|responsibilities|objective|mission|assignment|target|
          manager asked me
        )\b
        |i was (?:responsible|asked|tasked|assigned|in charge|put in charge)\b
        |i needed to\b
        |i had to\b
        |the (?:goal|task|objective|aim|ask) (?:was|is)\b
        |i set myself\b
        |this (?:was not|wasn't) my\b
        |it (?:was not|wasn't) my\b
        |nobody had asked me\b
      )
    `,
  ],
  [
    'action',
    pattern`
      ^(?:
        (?:i|so i|then i|first,? i|firstly,? i|to (?:start|begin),? i|the first thing i did)\b
        (?=
          [ ](?:${ownDeeds}|set up|was to|did was)
        )
        |what i did\b
        |the first thing i did\b
        |i (?:immediately|quickly|first|personally|then|therefore|also) \w+ed\b
      )
    `,
  ],
  [
    'situation',
    pattern`
      ^(?:
        while (?:i was )?(?:working|i worked|at)\b
        |(?:last|two|three|a few|several|\w+) (?:
          years?|months?|weeks?|spring|summer|autumn|fall|winter|quarter
        )(?: ago)?\b
        |at the time\b
        |in (?:
          q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|
          (?:19|20)\d\d|my (?:last|previous|current|first|former)
        )\b
        |when i (?:was|worked|joined|started)\b
        |our \w+
        |we were\b
        |as (?:an?|the) \w+
        |during my\b
        |i was (?:working|an?|the)\b
        |i worked\b
        |at my (?:last|previous|current|former)\b
        |there was\b
        |one (?:day|morning|time)\b
      )
    `,
  ],
];
