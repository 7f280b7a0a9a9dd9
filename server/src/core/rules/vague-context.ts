/**
 * A time, a place or an actor that could be any: "at some point", "some people", "a certain system".
 * Only in the Situation, where a listener asks when and who; a date, a number or a name beside it makes it one again.
 */

import { plainText, wordsAt } from '../evidence/pattern.ts';
import { passagesOf } from '../story/passages.ts';
import { type Sentence, type Story, sectionsOf, wordSpan } from '../story/story.ts';
import { anyOf, pattern } from '../vocabulary.ts';
import { defineRule, type Finding } from './rule.ts';
import { type Lacks, mayBeVague, vagueContexts } from './vague-context.words.ts';

export const vagueContext = defineRule({
  name: 'vague-context',
  summary: 'The Situation names a time, a place or people that could be any: at some point, some people.',
  why: 'A story without a when and a who sounds made up, and the first question will be for them. A month, a role and a size are enough; names need not be told.',
  severity: 'hint',
  options: {},
  related: ['late-problem'],
  examples: [
    { section: 'situation', bad: '«A while ago» our bakery lost its biggest order.' },
    { section: 'situation', bad: '«At some point» the scales stopped working.' },
    { section: 'situation', bad: '«Some people» said that the bus was always late.' },
    { section: 'situation', bad: '«A certain customer» was unhappy with the paint.' },
    { section: 'situation', bad: '«One time at work» the freezer broke down.' },
    { section: 'situation', bad: '«Someone from another department» told me of the letters.' },
    { section: 'situation', good: 'In March 2023, at some point between two deliveries, the scales failed.' },
    { section: 'situation', good: 'A few years ago, in 2019, I ran the kitchen of a school in Leeds.' },
    { section: 'situation', good: 'Some of the parents had paid twice.' },
    { section: 'situation', good: 'Each form had to be signed by somebody from the other team.' },
    { section: 'situation', good: 'A certain amount of loss is normal in a bakery.' },
    { section: 'situation', good: 'Last May an analyst from the fraud group showed me the list.' },
    { good: 'At some point the vendor gave in, so I took the two crates back.' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of sectionsOf(story, 'situation')) {
      for (const passage of passagesOf(section)) {
        const isDated = passage.some((sentence) => namesTime.test(sentence.text));
        for (const sentence of passage) {
          const finding = findingOf(sentence, isDated);
          if (finding) yield finding;
        }
      }
    }
  },
});

const datesAndNames = anyOf(`
  Apr April Aug August Christmas Dec December Diwali Easter Feb February Friday H[12] Jan January Jul July Jun
  June Mar March May Monday Nov November Oct October Q[1-4] Ramadan Saturday Sept? September Sunday Thursday
  Tuesday Wednesday
`);

/** With capitals, so that "may" is no month. */
const namesTime = pattern`
  \b${datesAndNames}\b
  |\b(?:19|20)\d{2}\b
  |\b(?:[Ll]ast|[Tt]his|past|next|[Tt]hat|[Oo]ne|[Ll]ate|[Ee]arly|[Mm]id|[Tt]he\s+(?:last|first|past|same))[-\s](?:the\s+)?
  (?:spring|summer|autumn|fall|winter|year|month|week|quarter|term|semester)\b
  |\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]ighteen|\d+)\s+
  (?:days|weeks|months|years)\s+(?:ago|back|into)\b
  |\b[Ii]n\s+(?:the\s+)?(?:week|month|year|quarter|term|semester)\b
  |\b(?:my|our|the)\s+(?:first|second|third|final|last)\s+(?:year|month|week|term|semester|shift|job)\b
`;

const messages: Readonly<Record<Lacks, (words: string) => string>> = {
  time: (words) => `"${words}" could be any time. Which month and year was it?`,
  place: (words) => `"${words}" could be anywhere. In what kind of firm, and how large was the team?`,
  actor: (words) => `"${words}" could be anybody. What was their role?`,
  thing: (words) => `"${words}" could be anything. Which one was it?`,
};

const placeholders: Readonly<Record<Lacks, string>> = {
  time: 'in [month and year]',
  place: 'at [kind of firm]',
  actor: '[role]',
  thing: '[which one]',
};

const anybodyAtAll = pattern`
  \b(?:if|whether|every\s+time|whenever|when(?:ever)?|unless|must|had\s+to|has\s+to|by|nobody\s+knew)\s+
  (?:\w+\s+)?$
`;
/** "Some people at the clinic, seven of them", "somebody from another office had to sign": counted, or anybody by rule. */
const countedBehind = pattern`
  ^[^.;]{0,40},\s+(?:about\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a\s+dozen)\s+of\s+them\b
  |^\s+(?:has|had|have)\s+to\b
`;
function findingOf(sentence: Sentence, isDated: boolean): Finding | undefined {
  const text = plainText(sentence);
  if (!mayBeVague.test(text) || /\?\s*$/u.test(text)) return undefined;
  for (const { pattern, lacks } of vagueContexts) {
    const match = pattern.exec(text);
    // "At some point last year" is still any day of it.
    if (!match || (lacks === 'time' && isDated && !/\byear$/u.test(match[0]))) continue;
    // Whoever it may be: "if somebody noticed".
    if (anybodyAtAll.test(text.slice(0, match.index)) && lacks === 'actor') continue;
    if (lacks === 'actor' && countedBehind.test(text.slice(match.index + match[0].length))) continue;
    if (
      /^\s*(?:\(|,\s+(?:an?|the)\s+\w+(?:\s+\w+)?\s+(?:of|from|with|in)\b)/u.test(
        text.slice(match.index + match[0].length),
      )
    )
      continue;
    const range = wordsAt(sentence, match.index, match.index + match[0].length);
    if (!range) continue;
    const span = wordSpan(sentence, range.first, range.last);
    const words = sentence.text.slice(match.index, match.index + match[0].length).replace(/\s+/gu, ' ');
    const placeholder = placeholders[lacks];
    const isFirst = /^\p{Lu}/u.test(words);
    return {
      span,
      message: messages[lacks](words),
      fixes: () => [
        {
          title: `Replace "${words}" with a placeholder`,
          edits: [
            {
              span,
              text: isFirst ? placeholder.replace(/^./u, (letter) => letter.toUpperCase()) : placeholder,
            },
          ],
          safe: false,
          preferred: false,
        },
      ],
    };
  }
  return undefined;
}
