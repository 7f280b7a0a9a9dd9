/**
 * Turns of phrase that put a fault on a person: "the blame lies with the printer's office", "it was the cook who ruined it".
 * Each ends where the person is named; whether somebody at work stands there decides, so that no thing is ever accused.
 */

import type { WordRange } from '../story/grammar.ts';
import { anyOf, frame, pattern, setOf } from '../vocabulary.ts';
import type { Readable } from './evidence.ts';
import { plainText, wordsAt } from './pattern.ts';
import { isWorkPerson } from './people.words.ts';

/** What acts like a person when somebody speaks of its neglect. */
const institutions = setOf(`
  airline association bank brewery city clinic embassy firm government hospital insurer kitchen lab laboratory
  municipality police registrar school services start-up startup university ward warehouse
`);
/** Whoever can be accused: somebody at work, or a body of such people. */
export const canBeAccused = (word: string): boolean => isWorkPerson(word) || institutions.has(word);

interface FaultPhrase {
  readonly before: RegExp;
  /** What must stand behind the person. */
  readonly behind?: RegExp;
  /** Whether only a bad outcome beside it makes it a reproach. */
  readonly needsOutcome?: boolean;
}

const phrase = (before: string, behind?: string, needsOutcome?: boolean): FaultPhrase => ({
  before: asPattern(`\\b(?:${before}) `),
  ...(behind !== undefined && { behind: asPattern(`^(?:${behind})`) }),
  ...(needsOutcome && { needsOutcome }),
});
const asPattern = (source: string): RegExp =>
  new RegExp(source.replace(/n't/gu, "n'?t").replace(/ /gu, '\\s+'), 'u');

const faultVerbs = anyOf(`
  blocked botched broke broken? caused delayed deleted dropped failed forgot(?:ten)? ignored lost mess(?:ed)?
  missed neglected never refused ruined? screwed slept spoil(?:ed|t)
`);
const spoilt = frame`
  (?:had |has |have |just |simply |then )*(?:
    ${faultVerbs}
    |made (?:the|a|that|this) (?:\w+ )?(?:mistake|error|mess)
    |did(?:n't| not)
    |had(?:n't| not)
    |was(?:n't| not)
    |were(?:n't| not)
    |sat on
    |(?:was|were) (?:responsible|to blame|at fault|late|careless|too)
    |(?:gave|sent|told|put|entered|ordered)[\w ]{1,30} wrong
  )\b
`;

const badTraits = anyOf(`
  arrogant careless clueless greedy ignorant incompetent irresponsible lazy selfish sloppy stubborn toxic
  unprofessional unreliable useless
`);
const phrases: readonly FaultPhrase[] = [
  phrase(
    frame`
      (?:blame|fault|responsibility for (?:that|this|it|the \w+)|guilt|mistake)
      (?: for (?:that|this|it|the \w+))? (?:\w+ly )?(?:lies|lay|was|is|sits|sat|rests) (?:\w+ly )?with
    `,
  ),
  phrase("(?:that|this|it)(?:'?s| is| was)(?: \\w+ly| all)? on", '(?:who\\b|not (?:on )?me|[.,;]|$)'),
  phrase('(?:blame|fault) (?:goes|went|belongs) (?:\\w+ly )?to'),
  phrase(
    '(?:failure|fault|mistake|problem|error)s? (?:was|is|were|lay|lies)(?: \\w+)? (?:on|at) the side of',
  ),
  phrase('(?:real|main|only|biggest|true) (?:problem|issue|obstacle) (?:was|is)', '(?:[.;]|$|,? who\\b)'),
  phrase('(?:because of|due to|thanks to|down to)', undefined, true),
  phrase('(?:the|a|an) (?:fault|mistake|error|negligence) of'),
  phrase('(?:trouble|mess|chaos|disaster|late|wrong)[^.;]{0,30}?(?<!but )(?<!and )thanks to'),
  phrase(
    frame`
      (?:delay|failure|mess|mistake|misunderstanding|chaos|whole (?:thing|problem))s? (?:\w+ly )?
      (?:came|comes|stemmed|started|began|arose) (?:\w+ly )?(?:from|with)
    `,
  ),
  phrase('(?:ruined|spoil(?:ed|t)|messed up|screwed up|botched|mishandled|bungled|sabotaged|neglected) by'),
  phrase('(?:^|,|and|but|yes|honestly|well)(?: )?i (?:still |really |do |clearly |mainly |would )?blame'),
  phrase('it (?:was|is)(?: \\w+ly)?', `(?:who|that) ${spoilt}`),
  phrase(
    frame`
      (?:with|under|if i had had|had i had) an? (?:
        better|different|more \w+|competent|proper|good|real|normal
      )
    `,
    '[^.;]{0,40}\\bwould\\b',
  ),
  phrase(
    frame`
      (?:can't|cannot|can not|couldn't|could not|can never|could never) (?:\w+ly )?
      (?:trust|rely on|count on|depend on|expect (?:anything|much|help) from)(?! (?:one|a single)\b)
    `,
  ),
  phrase(
    frame`
      (?:mistake|fault|error|failure) was that i (?:\w+ly )?
      (?:trusted|believed|relied on|listened to|counted on)
    `,
  ),
  phrase(
    frame`
      (?:fix|repair|redo|clean up|correct|sort out|deal with|undo|put right|make up for|do|save|rescue) (?:
        what|whatever|everything|all|the (?:work|things|damage|rest|jobs?|tasks?|part)
      )(?: that| which)?
    `,
    frame`
      (?:had |has )?(?:\w+ly )?(?:
        broken?|broke|mess(?:ed)?|neglected|ruined|forgot(?:ten)?|botched|screwed|refused|failed|ignored|
        spoil(?:ed|t)|did(?:n't| not)|had(?:n't| not)|left (?:behind|undone|unfinished|lying)|
        done (?:wrong|badly)|never
      )\b
    `,
  ),
  phrase(frame`(?:the|an?|my|our|some|this|that|those|these|such) (?:\w+ )?${badTraits}`),
];

const faultHints = anyOf(`
  (?:did|was|were|could|had)(?:n't|_not) accident broke cancel\\w* chaos collapsed complain\\w* crashed
  delay\\w* fail\\w* late later lose lost mess miss(?:ed)? mistakes? never none nothing overran problems?
  slip(?:ped)? stuck trouble worse wrong
`);

/** What went wrong, as a result: only then "because of" accuses. */
const badOutcome = pattern`\b${faultHints}\b`;

export const isBadOutcome = (text: string): boolean => badOutcome.test(text);

export function faultOfOthersIn(sentence: Readable, explainsOutcome: boolean): WordRange | undefined {
  const text = plainText(sentence);
  for (const { before, behind, needsOutcome } of phrases) {
    const found = before.exec(text);
    if (!found || (needsOutcome && !(explainsOutcome && isBadOutcome(text.slice(0, found.index))))) continue;
    const told = text.slice(0, found.index);
    if (denying.test(told.slice(-30)) || isOthersOpinion(told)) continue;
    const until = endOfPerson(text, found.index + found[0].length, behind);
    if (until !== undefined) return wordsAt(sentence, found.index, until);
  }
  return undefined;
}
const denying = pattern`(?:\b(?:not|never|no|without|instead\s+of|rather\s+than|first|once|nobody|if)|n't)\s+(?:\w+\s+){0,2}$`;

/** "I don't think that it was", "the manager said it was": what somebody else holds, or the candidate does not. */
export const isOthersOpinion = (told: string): boolean => othersOpinion.test(told);
const othersOpinion = pattern`
  (?:
    \b(?:do|did|would|could|can)(?:n't|\s+not)\s+(?:\w+\s+)?(?:believe|claim|feel|find|mean|say|think)
    |\b(?!i\b|we\b|really\b|still\b)[\w']+\s+(?:argued|believed|claimed|complained|felt|insisted|said|thought|told\s+\w+|wrote)
  )
  \s+(?:that\s+)?(?:[\w']+\s+){0,4}?(?:(?:has\s+been|is|was|were)\s+)?(?:\w+\s+)?$
`;

/** Where the name of somebody at work ends: within four words, before any mark, preposition or possessive. */
function endOfPerson(text: string, from: number, behind: RegExp | undefined): number | undefined {
  const rest = text.slice(from, from + 120);
  const words = /^(?:[\w'-]+(?:\s+|$|(?=[,.;:!?]))){1,5}/u.exec(rest)?.[0] ?? '';
  let end: number | undefined;
  for (const { 0: word, index } of words.matchAll(/[\w'-]+/gu)) {
    if (
      /^(?:of|from|in|at|on|for|to|who|that|which|and|but|was|were|had|did|is|i|we|me|mine|us|not|than)$/u.test(
        word,
      )
    )
      break;
    if (word === 'myself') return undefined;
    const isPerson = canBeAccused(word) || /^(?:them|him|her|they|he|she|others)$/u.test(word);
    end = isPerson ? from + index + word.length : word.endsWith("'s") ? undefined : end;
  }
  if (end === undefined) return undefined;
  // "The team lead's label printer": the last word counts, and a possessive is none.
  if (!behind) return /^(?:'s|s'|')/u.test(text.slice(end)) ? undefined : end;
  const found = behind.exec(text.slice(end).trimStart());
  return found ? text.length - text.slice(end).trimStart().length + found[0].length : undefined;
}
