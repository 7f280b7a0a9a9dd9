/** Whether a sentence holds a value and the one before it. */
import { anyOf, frame, pattern } from '../vocabulary.ts';
import type { Amount } from './amounts.ts';
import type { QuantityKind } from './evidence.ts';
import { isSameMeasure, type Measure } from './measure.ts';
import { about, every, noun, number, value } from './number-patterns.ts';
import { changeVerbs, comparatives, moneySign, months } from './quantities.words.ts';

const change = pattern`
  \b${changeVerbs}\b
  |\bby\s+(?:about\s+|almost\s+|nearly\s+|over\s+|more\s+than\s+)?(?:${moneySign}\s?)?(?:${number})
  |\b(?:up|down)\s+(?:from|to|by)\b
`;
export const isChange = (text: string): boolean => change.test(text);

/** A range, or an amount that "came to" a sum, is no change. */
const range = pattern`
  \b(?:
    chose|choose|picked|select\w*|aged|ages?|rang(?:e[sd]?|ing)|hired|vary|varie[sd]|consist\w*|between|
    priced|open
  )\b[^.;!?]{0,30}\bfrom\b
  |\b(?:came|comes|amounts?|amounted|led|leads?|adds?\s+up|added\s+up)\s+to\b(?<!\bfrom\b[^.;!?]*)
  |\bfrom\s+\d+\s+to\s+\d+\s+years\s*(?:old)?[.]?$
`;
const fromTo = pattern`
  (?:\bfrom\s+(?:\w+\s+){0,5}?)?${value}(?:\s+${noun}){0,3}(?:\s+${every})?\s*,?\s*
  (?:(?:down\s+|up\s+)?to\b|→|->|=>|became\b|(?:down|up)\s+to\b)\s*(?:${about}\s+)?(?:an?\s+)?${value}
`;
const explicitly = pattern`
  \b(?:
    (?:down|up)\s+from|instead\s+of|rather\s+than|compared\s+(?:with|to)|in\s+comparison|versus|vs\.?|
    against
  )\s+(?:\w+\s+){0,4}?(?:${value}|before|previous\w*|earlier|last|prior|usual|same)
  |\bused\s+to\b[^.]*\b(?:now|since|today|after|then)\b
  |\((?:it\s+)?(?:was|were|had\s+been|from|previously|before)\b
  |\b(?:before|previously|earlier)\s*,?\s+(?:it|that|this|they|there)\s+
  (?:was|were|had\s+been|took|took\s+us|needed)\b
  |\b(?:before|formerly|previously)\s*[:=]\s*(?:${value})
  |\bhad\s+once\b
  |\bwhere\s+(?:[\w-]+\s+){1,2}had\s+\w+\b
  |,\s+(?:once|formerly|previously)\s+(?:${value}|it)
  |\bused\s+to\s+be\s+(?:${value})
  |\b(?:what|which|that)\s+(?:had\s+been|used\s+to|was)\b
  |\bto\s+(?:a|one)\s+(?:third|half|quarter|fifth|tenth)\s+of\b
  |\b(?:${value})(?:\s+${noun}){0,2}\s+(?:than|over|above|below|on)\s+(?:the\s+)?
  (?:year|quarter|month|week|season|term|time)?\s*(?:before|last|previous|prior|earlier)\b
  |\b(?:year|month|week|quarter)[-\s](?:on|over)[-\s](?:year|month|week|quarter)\b
  |\bas\s+(?:many|much|often|long|few)\b[^.;]{0,40}\bas\s+(?:
    (?:the|in\s+the|last|a)\s+(?:\w+\s+)?(?:year|month|week|quarter|season|term|time|winter|summer)(?:\s+before)?|before|earlier|previously|ever
  )\b
`;
const beforeThen = anyOf(`
  (?:it|which|that|they)_(?:had_been|was|were|used_to_be) after(?:wards)? at_first
  at_the_(?:end|start|beginning) before earlier finally formerly had_been initially new now old originally
  previous\\w* since so_far then these_days this_(?:year|month|quarter|week|term) today until_then
  usual(?:ly)? when_i_(?:started|began|came|took|have_started|joined)
`);
const timesOfComparison = new RegExp(
  frame`
    \b(?:
      ${beforeThen}
      |last\s+(?:year|month|week|quarter|season|term|${months})
      |(?:in|by|since|from)\s+(?:
        ${months}|spring|summer|autumn|winter|fall|q[1-4]|(?:19|20)\d{2}|the\s+(?:first|second|third|last)\b
      )
    )\b
  `,
  'gu',
);
/** "Cut in half, to 45 minutes", "to 3 from 11", "from 40 empty seats a night we got to six", "previously overnight". */
const changedTo = pattern`
  \b(?:in\s+half|halved|doubled|tripled|by\s+(?:half|a\s+(?:third|quarter|half)))\b,?\s+to\s+
  (?:${about}\s+)?${value}
  |\b(?:to|at)\s+(?:${about}\s+)?${value}(?:\s+${noun}){0,2},?\s+from\s+(?:${about}\s+)?${value}
  |\bfrom\s+(?:an?\s+)?(?:[a-z]+\s+){0,4}?(?:${number}|one)\b[^.;!?]{0,50}?\b
  (?:
    got|came|went|fell|dropped|rose|climbed|grew|is|was|moved|improved|shrank|down|up
  )\s+(?:down\s+|up\s+)?to\s+(?:${about}\s+)?(?:${number}|one|none|zero)\b
  |\b(?:previously|formerly|beforehand)\b,?\s+(?!i\s+was\b)[a-z\d]+
  |\b${number}\s+[a-z]+\s+up\s+to\s+${number}
  |\bused\s+to\s+(?!have\b)[a-z]+(?<=\b(?:where|instead|what|which|that|who)\b[^.;!?]*)
  |\b(?:year|month|week|day|winter|summer|season|term)\s+
  before\b[^.!?]*\b(?:${number}|one|none|no)\b[^.!?]*\b(?:after|later|this)\b
`;
const saving =
  /\b(?:sav(?:e[sd]?|ing)|free[sd]?|freed\s+up|spare[sd]?|w[io]ns?\s+back|gives?\s+back|gave\s+back)\b/u;
const lessAfter = /^\s*(?:less|fewer|more|saved|back|lower|cheaper)\b/u;
const lessEach = /^\s*(?:\w+\s+)?(?:less|fewer|more|saved|lower|cheaper)\s+(?:every|each|a|per)\b/u;
const lessBefore = /\b(?:less|fewer|lower|cheaper)\s+(?:every|each|a|an|per)\b/u;
const thanBefore = pattern`
  ^\s?(?:\w+\s+){0,2}?${comparatives}\s+than\s+
  (?:in|at|on|under|with|during|the|any|before|last|it|they|we|usual)\b
`;
/** Two values and a word that parts the times, a list that runs down, or a pair in words. */
export function holdsComparison(text: string, found: readonly Amount[]): boolean {
  if (found.length === 0) return false;
  const isPair = fromTo.exec(text);
  if (
    isPair &&
    !range.test(text) &&
    found.some((amount) => amount.start < isPair.index + isPair[0].length && amount.end > isPair.index)
  )
    return true;
  if (explicitly.test(text) || changedTo.test(text)) return true;
  // What is saved each day or month says how much less it is than before.
  if (
    found.some(({ kind, end }) =>
      kind === 'rate'
        ? saving.test(text) || lessAfter.test(text.slice(end)) || lessBefore.test(text)
        : lessEach.test(text.slice(end)),
    )
  )
    return true;
  if (found.some(({ end }) => thanBefore.test(text.slice(end)))) return true;
  if (found.length < 2) return false;
  const times = text.match(timesOfComparison)?.length ?? 0;
  if (
    times > 0 &&
    found.some((amount, index) =>
      found.some((other, second) => second > index && isLike(text, amount, other)),
    )
  )
    return true;
  return /\d+%?,\s\d+%?(?:,\s(?:and\s+)?\w*\s?\d+%?)*\s+(?:and|then)\s+(?:finally\s+)?\d+/u.test(text);
}
/** Behind these stands the value before: "20 minutes instead of an hour". */
const earlierLead = pattern`
  \b(?:instead\s+of|rather\s+than|against|versus|vs\.?|from|than|compared\s+(?:with|to)|not)\s+(?:the\s+)?
  (?:${about}\s+)?$
`;

/** Which other amount is the value before the one at `index`; undefined where there is none or it is that one itself. */
export function earlierOf(
  text: string,
  found: readonly Amount[],
  measures: readonly Measure[],
  index: number,
): number | undefined {
  const fits = (at: number): boolean =>
    at !== index &&
    found[at]!.kind !== 'multiple' &&
    isLike(text, found[at]!, found[index]!) &&
    isSameMeasure(measures[at]!, measures[index]!);
  const others = [...found.keys()].filter(fits);
  const other = others.findLast((at) => at < index) ?? others[0];
  if (other === undefined || found[index]!.kind === 'multiple') return undefined;
  const [first, second] = other < index ? [other, index] : [index, other];
  const isTurned = earlierLead.test(text.slice(found[first]!.end, found[second]!.start));
  const earlier = isTurned ? second : first;
  return earlier === index ? undefined : earlier;
}

const isLike = (text: string, a: Amount, b: Amount): boolean => {
  // "Has three decks and cost 8,000 euros": things that are named and money are two matters.
  const isNamed = ({ kind, start, end }: Amount): boolean =>
    kind === 'count' && /[a-z]{4}/u.test(text.slice(start, end).replace(/^\S+/u, ''));
  if ((a.kind === 'money' && isNamed(b)) || (b.kind === 'money' && isNamed(a))) return false;
  const loose = (kind: QuantityKind): string =>
    kind === 'zero' || kind === 'count' || kind === 'rate' ? 'count' : kind;
  return loose(a.kind) === loose(b.kind) || loose(a.kind) === 'count' || loose(b.kind) === 'count';
};
