/**
 * The question asks for what the answer never shows: a failure without an own fault, a conflict without another side,
 * a quick decision without a clock. Evidence anywhere in the answer or in its follow-ups is enough, so that only a story
 * of another kind is caught. A principle stands for a question where there is none.
 */
import { isShown } from '../evidence/emphasis.ts';
import { holdsInsertion, insertAfter } from '../evidence/insertions.ts';
import { ownFaultOf } from '../evidence/own-fault.ts';
import { plainText } from '../evidence/pattern.ts';
import { sharedFaultOf } from '../evidence/shared-fault.ts';
import { emphases } from '../frameworks/emphasis.ts';
import { calledRisk, type MustHave, mustHaves } from '../frameworks/must-haves.ts';
import { questionClassOf } from '../frameworks/question-class.ts';
import type { WordRange } from '../story/grammar.ts';
import { readHeading } from '../story/headings.ts';
import { classOfQuestion } from '../story/question.ts';
import type { Span } from '../story/spans.ts';
import {
  type QuestionClass,
  type Section,
  type Sentence,
  type Story,
  sectionsOf,
  sentencesOf,
  spokenSections,
} from '../story/story.ts';
import { pattern } from '../vocabulary.ts';
import { defineRule, type Fix } from './rule.ts';

const failure = mustHaves.failure.sentence;
const conflict = mustHaves.conflict.sentence;

export const questionMismatch = defineRule({
  name: 'question-mismatch',
  summary: 'The question asks for what the answer never shows.',
  why: 'A listener scores the question that was asked. A fine story of how you fixed something, told when a mistake of yours was asked for, sounds like an answer that avoids the question.',
  severity: 'warning',
  options: {
    /** Fewer words are a beginning in which nothing can be missing yet. */
    leastWords: 40,
  },
  related: ['principle-emphasis', 'missing-scope-boundary'],
  examples: [
    {
      bad: `---\nquestion: «Tell me about a time you made a wrong call and how you recovered.»\n---\n\n## Situation\n\nOne in ninety parcels left our depot with the label of another. Labels belonged to the printing office, and nobody had asked me to look.\n\n## Action\n\nI compared 400 labels with the orders and found that the printer repeats the last one after a jam. I wrote a check for doubles and gave it to the printing office.\n\n## Result\n\nWrong labels fell to zero within a week.\n\n## Reflection\n\nNobody owned the step between the order and the label.\n`,
      becomes: `---\nquestion: Tell me about a time you made a wrong call and how you recovered.\n---\n\n## Situation\n\nOne in ninety parcels left our depot with the label of another. Labels belonged to the printing office, and nobody had asked me to look. ${failure}\n\n## Action\n\nI compared 400 labels with the orders and found that the printer repeats the last one after a jam. I wrote a check for doubles and gave it to the printing office.\n\n## Result\n\nWrong labels fell to zero within a week.\n\n## Reflection\n\nNobody owned the step between the order and the label.\n`,
    },
    {
      bad: `---\nquestion: «Describe a conflict with a colleague.»\n---\n\n## Situation\n\nThe rota of our ward was late every month.\n\n## Action\n\nI wrote a sheet in which everyone enters three wishes. I filled it in with the last six months, tried it in May and printed it for the door of the nurses' room.\n\n## Result\n\nThe rota has hung there by the tenth since June.\n\n## Reflection\n\nA date on the door does more than a reminder.\n`,
      becomes: `---\nquestion: Describe a conflict with a colleague.\n---\n\n## Situation\n\nThe rota of our ward was late every month. ${conflict}\n\n## Action\n\nI wrote a sheet in which everyone enters three wishes. I filled it in with the last six months, tried it in May and printed it for the door of the nurses' room.\n\n## Result\n\nThe rota has hung there by the tenth since June.\n\n## Reflection\n\nA date on the door does more than a reminder.\n`,
    },
    {
      bad: '---\nquestion: «Tell me about a decision you made quickly.»\n---\n\n## Situation\n\nOur school had no place for its bicycles, and many stood in the fire lane.\n\n## Action\n\nI asked the board for the strip behind the gym. I drew a plan with forty stands, got three offers and chose the firm that could also lay the path.\n\n## Result\n\nForty bicycles stand there, and the lane is free.\n\n## Reflection\n\nI now ask for the fire plan first.\n',
    },
    {
      bad: '# «Tell me about a time you dealt with a difficult customer»\n\n## Situation\n\nThe press for the lids stopped several times in each shift.\n\n## Action\n\nI wrote down every stop with its cause for two weeks. I ordered a harder blade, changed the order of the tools and trained both of the fitters on it.\n\n## Result\n\nStops fell from nine to one in a shift.\n\n## Reflection\n\nI now keep a list of stops for each machine.\n',
    },
    {
      bad: '## «Question»\n\nTell me about a time you failed.\n\n## Situation\n\nOur choir sang in half-empty halls.\n\n## Action\n\nI designed a poster with the faces of the singers and hung it in each of the shops where one of us works. I also offered seats for half the price to the schools.\n\n## Result\n\nThe hall was full in March and has been since.\n\n## Reflection\n\nA face sells more than a title.\n',
    },
    {
      good: '---\nquestion: Tell me about a time you made a wrong call.\n---\n\n## Situation\n\nI chose the cheaper glue for 200 chairs and skipped the test of a week, because the fair was near.\n\n## Action\n\nI called the eleven buyers of the first lot before they found out, and took the chairs back. I glued and clamped them anew with the old glue.\n\n## Result\n\nNine of the eleven buyers kept their order.\n\n## Reflection\n\nNo new glue goes into a chair now before it has held for a week.\n',
    },
    {
      good: '---\nquestion: Tell me about a time you disagreed with someone.\n---\n\n## Situation\n\nOur buyer wanted to close the small warehouse, because its rent had gone up by a third, and I thought that the morning tours would be late.\n\n## Action\n\nI drove two tours from the large one and wrote down the times. I showed them to her and asked which figure would change her mind.\n\n## Result\n\nWe kept the small one for the tours before eight.\n\n## Reflection\n\nI now ask that question first.\n',
    },
    {
      good: '---\nquestion: Tell me about a decision you made quickly.\n---\n\n## Situation\n\nAt six in the evening the cold room failed, with meat for 300 guests in it.\n\n## Action\n\nI called the fishmonger across the street and asked for a corner of his. I had the meat carried over within the hour and wrote down the temperature of each box.\n\n## Result\n\nNone of it had to be thrown away.\n\n## Reflection\n\nThe number of the fishmonger now hangs at the door.\n',
    },
    // The question could be answered by any story.
    {
      good: '---\nquestion: What are you most like at work?\n---\n\n## Situation\n\nOur choir sang in half-empty halls.\n\n## Action\n\nI designed a poster with the faces of the singers and hung it in each of the shops where one of us works. I also offered seats for half the price to the schools.\n\n## Result\n\nThe hall was full in March and has been since.\n',
    },
    // Hardly begun.
    {
      good: '---\nquestion: Tell me about a time you failed.\n---\n\n## Situation\n\nOur choir sang in half-empty halls.\n\n## Action\n\nI designed a poster.\n',
    },
    // The fault is told when it is asked for.
    {
      good: '---\nquestion: Tell me about a project that failed.\n---\n\n## Situation\n\nThe new till in our shop was given up after two months.\n\n## Action\n\nI took the old one from the cellar, copied the prices by hand and trained the two students on it. Then I wrote to the maker of the new one with a list of the nine things that had gone wrong.\n\n## Result\n\nThe queue was as short as before.\n\n## Follow-ups\n\n### What was your part in it?\n\nI had tried it with ten articles and not with all 3,000.\n\n### And now?\n\nI never asked the cashiers before I bought it, and I do now.\n',
    },
  ],
  *check(story, { leastWords }, timing) {
    const questionClass = questionClassOf(story);
    if (!questionClass || timing.words < leastWords) return;
    // Without an Action the story has not been told yet.
    if (!sectionsOf(story, 'action').some((section) => sentencesOf(section).length > 0)) return;
    const needed = isAboutRisk(story, questionClass) ? calledRisk : mustHaves[questionClass];
    if (
      isDenied(story, questionClass)
        ? isAdmitted(story)
        : needed.signs.some(({ material, within }) => isShown(story, material, within))
    )
      return;
    if (isBegun(story, needed)) return;
    const isAsked = story.question !== undefined && classOfQuestion(story.question) !== undefined;
    if (!isAsked && isToldByEmphasis(story)) return;
    yield {
      span: isAsked ? questionSpan(story) : (story.frontMatter?.principles[0] ?? questionSpan(story)),
      isMissing: true,
      message: `${isAsked ? 'The question' : 'This principle'} asks for ${needed.asked}, but ${needed.missing}. ${needed.asks}`,
      fixes: () => fixesFor(story, needed),
    };
  },
});

const isAboutRisk = ({ question = '' }: Story, questionClass: QuestionClass): boolean =>
  questionClass === 'speed' &&
  !/\b(?:quick\w*|fast|speed|urgent\w*|tight|short notice|time|on the spot|split|snap|pressure)\b/iu.test(
    question.replace(/\ba time\b/iu, ''),
  );

/** "I can't think of a failure", "it wasn't really one": then what was lost or went wrong somewhere is no fault of one's own yet. */
const isDenied = (story: Story, questionClass: QuestionClass): boolean =>
  questionClass === 'failure' &&
  sectionsOf(story, ...spokenSections, 'follow-ups')
    .flatMap(sentencesOf)
    .some((own) => denial.test(plainText(own)));

const denial = pattern`
  \b(?:can(?:'?t|not)|could(?:n'?t|\s+not)|struggled?\s+to|hard\s+(?:for\s+me\s+)?to)\s+(?:really\s+|honestly\s+)?(?:think\s+of|remember|recall|name|find|come\s+up\s+with)\b[^.;!?]*\b(?:fail\w*|mistakes?)\b
  |\bnever\s+(?:really\s+|actually\s+)?failed\s+(?:at|in|anything|something)\b
  |\b(?:was(?:n't|\s+not)|not)\s+(?:really\s+)?(?:an?|my)\s+(?:real\s+)?(?:failure|mistake)\b
  |\b(?:failure|fault|mistake|problem)\s+(?:is|was)\s+(?:\w+\s+)?(?:that\s+i\s+)?(?:being|car(?:e|ed|ing)|work(?:ed|ing)?)\s+too\b
  |\bmore\s+of\s+an?\s+(?:\w+\s+)?(?:misunderstanding|learning|lesson)\b
  |\b(?:i\s+am|i'm|quite|bit\s+of)\s+an?\s+perfectionist\b
`;

/** The candidate's own slip, in the first person. */
const isAdmitted = (story: Story): boolean =>
  sectionsOf(story, ...spokenSections, 'follow-ups')
    .flatMap(sentencesOf)
    .some(
      (own) =>
        !denial.test(plainText(own)) && (ownFaultOf(own) ?? sharedFaultInFirstPerson(own)) !== undefined,
    );

const sharedFaultInFirstPerson = (own: Sentence): WordRange | undefined =>
  /\b(?:i|me|my(?!\s+(?:first|last|old|previous|former|\w+\s+company)\b))\b/u.test(plainText(own))
    ? sharedFaultOf(own)
    : undefined;

/** A missing lead of the declared principle is said once, by the rule that looks at principles. */
const isToldByEmphasis = (story: Story): boolean =>
  story.principles.some((principle) => {
    const emphasis = emphases[principle];
    return emphasis !== undefined && !isShown(story, emphasis.leads);
  });

const isBegun = (story: Story, { sentence }: MustHave): boolean =>
  holdsInsertion(sectionsOf(story, ...spokenSections), sentence);

function questionSpan(story: Story): Span {
  const heading = story.sections.find(
    (section) => section.heading && readHeading(section.heading.text).kind === 'question',
  )?.heading;
  const place = story.frontMatter?.question ?? heading ?? story.title ?? story.sections[0]?.heading;
  return place ? { start: place.start, end: place.end } : { start: 0, end: 0 };
}

function fixesFor(story: Story, { section: id, sentence }: MustHave): readonly Fix[] {
  const isTold = (section: Section): boolean => sentencesOf(section).length > 0;
  const place = sectionsOf(story, id).findLast(isTold) ?? sectionsOf(story, 'action').find(isTold);
  if (!place) return [];
  return [
    {
      title: 'Add a sentence for it with placeholders',
      edits: [insertAfter(story, place, sentence)],
      safe: false,
      preferred: false,
    },
  ];
}
