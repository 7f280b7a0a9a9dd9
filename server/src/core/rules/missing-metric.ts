/**
 * A Result without any quantity. Accepted without one: a decision of others, a named change of state, something that
 * others took over (evidence/specific-outcome.ts). Counts of what was done are no outcome.
 */
import { storyWordsOf } from '../evidence/general-words.ts';
import { holdsInsertion, insertAfter } from '../evidence/insertions.ts';
import { authorities, isWorkPerson, served } from '../evidence/people.words.ts';
import { quantitiesOf } from '../evidence/quantities.ts';
import { specificOutcomeOf } from '../evidence/specific-outcome.ts';
import { readClauses } from '../story/clauses.ts';
import { headingSpan, type Sentence, sectionsOf, sentencesOf } from '../story/story.ts';
import { setOf } from '../vocabulary.ts';
import { measuresIn, readResult } from './result.reading.ts';
import { defineRule } from './rule.ts';

const sentence = 'Before, [metric] was [baseline]; [period] later it was [value].';

export const missingMetric = defineRule({
  name: 'missing-metric',
  summary: 'The Result holds no quantity.',
  why: 'A number is what a listener writes down and remembers. Without one, a small success and a large one sound the same. An estimate with its basis counts, and so does an outcome that anybody could check.',
  severity: 'warning',
  options: {},
  related: ['missing-baseline', 'vague-outcome'],
  examples: [
    { section: 'result', good: 'The waiting list went from 64 names to 11 by Easter.' },
    { section: 'result', good: 'Refunds for broken glass halved within a month.' },
    { section: 'result', good: 'Out of the forty boats, thirty-eight passed the survey at the first try.' },
    { section: 'result', good: 'The stock count went from weekly to never.' },
    // No number, but anybody could check it.
    {
      section: 'result',
      good: 'The council withdrew its order to close the kitchen, and the lunch club reopened on the Monday.',
    },
    {
      section: 'result',
      good: 'My mentee, who had refused to speak to parents, now leads the open evening.',
    },
    {
      bad: '## «Result»\n\nThe archive became easier to use and everyone in the library was glad.\n',
      becomes: `## Result\n\nThe archive became easier to use and everyone in the library was glad. ${sentence}\n`,
    },
    {
      bad: '## «Outcome»\n\nThe new route for the vans worked well.\n\nThe drivers liked it.\n',
      becomes: `## Outcome\n\nThe new route for the vans worked well.\n\nThe drivers liked it. ${sentence}\n`,
    },
    {
      bad: '## «Result»\n\nThe printers in the branch ran on version 11.2 by May 2021\n',
      becomes: `## Result\n\nThe printers in the branch ran on version 11.2 by May 2021. ${sentence}\n`,
    },
    {
      bad: '## «Result»\n\nWith 9 years of experience in a team of six, I could calm the guests in room 12.\n',
      becomes: `## Result\n\nWith 9 years of experience in a team of six, I could calm the guests in room 12. ${sentence}\n`,
    },
    {
      bad: '## «Result»\n\nI wrote 1,400 lines of code and held 12 workshops.\n',
      becomes: `## Result\n\nI wrote 1,400 lines of code and held 12 workshops. ${sentence}\n`,
    },
  ],
  *check(story, _options, timing) {
    const sections = sectionsOf(story, 'result').filter((section) => sentencesOf(section).length > 0);
    const sentences = sections.flatMap(sentencesOf);
    const last = sections.at(-1);
    if (!last || holdsInsertion(sections, sentence)) return;
    const quantities = sentences.flatMap(quantitiesOf);
    // Hours of effort and "no complaints since" are no measure of the outcome. Beside much praise, one outcome that could
    // be checked is not enough.
    const { soft } = readResult(story, timing);
    const firm = sentences.filter((own) => !soft.has(own));
    if (firm.some((own) => measuresIn(own).length > 0)) return;
    if (
      sentences
        .flatMap(measuresIn)
        .some(({ kind }) => /^(?:percent|money|rate|ratio|multiple|shift)$/u.test(kind))
    )
      return;
    const specific = firm.filter((own) => specificOutcomeOf(own) !== undefined);
    if (specific.length > 0 && 2 * specific.length >= soft.size) return;
    if (soft.size === 0 && firm.some(isEventOfSomebody)) return;
    yield {
      span: headingSpan(sections[0]!),
      isMissing: true,
      message:
        quantities.length > 0
          ? 'The numbers in this result count what you did, not what changed. What was measurably different afterwards?'
          : 'This result has no number, so a listener cannot tell how much changed. How many, how often or how long, before and after?',
      fixes: () => [
        {
          title: 'Add a sentence for the metric',
          edits: [insertAfter(story, last, sentence)],
          safe: false,
          preferred: true,
        },
      ],
    };
  },
});

/** A person or a house did something that anybody could have seen: "the judge threw out the claim", "he walks without a stick again". */
const isEventOfSomebody = (own: Sentence): boolean =>
  storyWordsOf(own) > 0 &&
  readClauses(own).clauses.some(
    ({ subject, verb, isHypothetical, isReportedSpeech, kind }) =>
      subject !== undefined &&
      (subject.person === 'he-she' ||
        subject.person === 'they' ||
        (subject.person === 'others' && isSomebody(own.words[subject.head]?.lower ?? ''))) &&
      verb?.finite !== undefined &&
      verb.voice === 'active' &&
      !verb.isNegated &&
      !isHypothetical &&
      !isReportedSpeech &&
      kind !== 'question' &&
      !unseen.has(verb.lemma),
  );

const isSomebody = (noun: string): boolean =>
  served.has(noun) || authorities.has(noun) || isWorkPerson(noun) || others.has(noun);
const others = setOf(`
  bank boy boys couple court daughter farmer father girl girls judge jury kids man men mother
  son twins union university widow woman women
`);
/** What shows in nobody's deeds. */
const unseen = setOf(`
  agree appreciate be become believe congratulate enjoy feel find have hear know laugh like look love mention mind
  need notice praise remember say see seem smile tell thank think trust understand want wish work
`);
