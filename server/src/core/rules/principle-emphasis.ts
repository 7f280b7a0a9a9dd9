/**
 * For the declared principle: what should lead is missing or late, or what should recede fills the Action.
 * Measured in seconds, so that the message can state a fact and not a taste.
 */
import { ownDeedsOf } from '../evidence/deeds.ts';
import { type Material, materialOf } from '../evidence/emphasis.ts';
import type { Deed } from '../evidence/evidence.ts';
import { plainText } from '../evidence/pattern.ts';
import { tradeOffOf } from '../evidence/trade-off.ts';
import { type Emphasis, emphases } from '../frameworks/emphasis.ts';
import type { Span } from '../story/spans.ts';
import { type Sentence, type Story, sectionsOf, sentencesOf, wordSpan } from '../story/story.ts';
import { isSpoken, type Timing } from '../timing/timing.ts';
import { readResult } from './result.reading.ts';
import { defineRule, type Finding } from './rule.ts';

export const principleEmphasis = defineRule({
  name: 'principle-emphasis',
  summary:
    'What the declared principle wants to hear first is missing or late, or what it wants less of fills the Action.',
  why: 'The same story answers several principles, but not with the same weight. A listener who scores Bias for Action waits for the clock and the decision, one who scores Dive Deep for the evidence, one who scores Customer Obsession for the person who was hurt.',
  severity: 'information',
  options: {
    // Shares of the answer's and of the Action's seconds. A lead in the last two thirds is not a lead;
    // up to a third of receding material is what telling the deed at all needs.
    latestLead: 0.35,
    mostReceding: 0.35,
    // Where speed is the point, a decision in the second half of the answer was not quick to hear.
    latestDecision: 0.45,
  },
  related: ['level-depth', 'missing-scope-boundary'],
  examples: [
    {
      good: '---\nprinciple: Bias for Action\n---\n\n## Situation\n\nAt nine in the evening the oven of the school kitchen failed, and 300 lunches were due at noon.\n\n## Action\n\nI called the bakery next door within ten minutes and asked for their second oven. I decided that night, because waiting for the repair would have cost the whole lunch, and the bakery could still say no in the morning.\n\n## Result\n\nAll 300 lunches were served at a quarter past twelve.\n\n## Reflection\n\nI now keep a signed agreement with the bakery for such days.\n',
    },
    {
      good: '---\nprinciple: Customer Obsession\n---\n\n## Situation\n\nAn old guest told me that she could not read our menu, and two of her friends had stopped coming.\n\n## Action\n\nI asked twelve guests over seventy which lines they missed. I printed the menu in a larger type and left out the dishes that nobody orders.\n\n## Result\n\nEleven of the twelve guests read it without help, and her friends came back within a month.\n\n## Reflection\n\nI now hand every new print to three guests first.\n',
    },
    {
      good: '---\nprinciple: Dive Deep\n---\n\n## Situation\n\nA tenth of the blood samples from one ward came back as spoilt.\n\n## Action\n\nI read the records of 200 samples and ruled out the lift and the courier. I compared the times and found that only the samples taken before six in the morning were spoilt. The cause was a fridge that thaws itself at five. I told the lab and they moved the fridge.\n\n## Result\n\nSpoilt samples fell from 10% to under 1% in two weeks.\n\n## Reflection\n\nI now plot every loss by the hour first.\n',
    },
    {
      good: '---\nprinciple: Frugality\n---\n\n## Situation\n\nOur club paid 900 euros a year for a hall that stood empty half of the time.\n\n## Action\n\nI asked the school for its gym and compared both contracts.\n\n## Result\n\nThe rent fell to 200 euros a year.\n\n## Reflection\n\nI now look at every contract in the month before it renews.\n',
    },
    {
      bad: '---\nprinciple: «Bias for Action»\n---\n\n## Situation\n\nSome of the invoices of our shop showed the wrong tax.\n\n## Action\n\nI pulled the records of all invoices and compared them with the tax table. I traced the wrong ones to an import and reproduced it with a copy of the file. I read the code of the import and found that it rounds twice. I changed the rounding and ran the import again.\n\n## Result\n\nThe share of wrong invoices fell from 4% to zero, and I checked 500 of them by hand.\n\n## Reflection\n\nI now compare the totals of both sides after every import.\n',
    },
    {
      bad: '---\nprinciple: «Customer Obsession»\n---\n\n## Situation\n\nThe search of our catalogue took four seconds.\n\n## Action\n\nI wrote an index for the largest table and rewrote two queries. I added a cache in front of the service and configured its timeouts. I replaced the old worker by a small script with tests.\n\n## Result\n\nThe search takes 300 ms since March, and the load on the database fell by half.\n\n## Reflection\n\nI now measure every query with a full table before it is released.\n',
    },
    {
      bad: '---\nprinciple: «Dive Deep»\n---\n\n## Situation\n\nThe lists of two shops did not agree.\n\n## Action\n\nI set up a meeting with both managers and kept them informed every day. I coordinated the new plan with the head office and scheduled the change. I presented it to the stakeholders, got their approval and rolled it out in June.\n\n## Result\n\nSince June both lists agree to the piece, checked every Friday.\n\n## Reflection\n\nI now write down who owns a list before a second one begins.\n',
    },
  ],
  *check(story, { latestLead, mostReceding, latestDecision }, timing) {
    for (const principle of story.principles) {
      const emphasis = emphases[principle];
      if (!emphasis) continue;
      const receding = recedingOf(story, timing, emphasis);
      // A lead can be told in words without end, so it is missed only where something else stands in its place.
      const isSoft = readResult(story, timing).soft.size > 0;
      const isReplaced = isSoft || receding.share > mostReceding;
      const lead = leadFact(story, timing, emphasis, latestLead);
      const facts = [
        isReplaced || (lead?.isAbsent && receding.share > leastReplacing) ? lead : undefined,
        isReplaced && emphasis.wantsDecision ? decisionFact(story, timing, latestDecision) : undefined,
        recedingFact(receding, emphasis, mostReceding),
      ].filter((fact) => fact !== undefined);
      if (facts.length === 0) continue;
      yield {
        span: declarationSpan(story, principle),
        isMissing: true,
        message: `For ${principle}, ${facts.map((fact) => fact.says).join('; and ')}. ${facts[0]!.asks}`,
        related: facts.flatMap((fact) => fact.related),
      };
    }
  },
});

interface Fact {
  readonly says: string;
  readonly asks: string;
  readonly related: NonNullable<Finding['related']>;
}

const spokenSentences = (story: Story): readonly Sentence[] =>
  story.sections.filter((section) => isSpoken(section.id)).flatMap(sentencesOf);
/** In the Result a check is one of the effect. */
const beforeResult = (story: Story): ReadonlySet<Sentence> =>
  new Set(sectionsOf(story, 'situation', 'task', 'action').flatMap(sentencesOf));

function leadFact(
  story: Story,
  timing: Timing,
  { leads, mayLead, leadsAs, asks }: Emphasis,
  latest: number,
): (Fact & { readonly isAbsent?: boolean }) | undefined {
  const early = beforeResult(story);
  let seconds = 0;
  for (const sentence of spokenSentences(story)) {
    const span =
      placeOf(sentence, leads) ?? (mayLead && early.has(sentence) ? placeOf(sentence, mayLead) : undefined);
    if (span) {
      if (seconds <= latest * timing.seconds) return undefined;
      return {
        says: `${leadsAs} should come first, but is heard only after ${Math.round(seconds)} s`,
        asks,
        related: [{ span, message: 'Here it is heard for the first time.' }],
      };
    }
    seconds += timing.secondsOf(sentence);
  }
  // Too little has been written yet to say that something is missing from it.
  return timing.words < 40
    ? undefined
    : { says: `nothing says ${leadsAs}`, asks, related: [], isAbsent: true };
}

/** When the first own decision is heard; a story without one in so many words has told it by its deeds. */
function decisionFact(story: Story, timing: Timing, latest: number): Fact | undefined {
  let seconds = 0;
  for (const sentence of spokenSentences(story)) {
    const decision = decisionIn(sentence);
    if (decision)
      return seconds <= latest * timing.seconds
        ? undefined
        : {
            says: `the decision comes after ${Math.round(seconds)} s`,
            asks: 'Could the story open with the moment in which you decided?',
            related: [
              {
                span: wordSpan(sentence, decision.first, decision.last),
                message: 'Here you decide for the first time.',
              },
            ],
          };
    seconds += timing.secondsOf(sentence);
  }
  return undefined;
}

/** A decision in so many words, or a step at a stated hour: "At 14:38 I ordered the truck". */
const decisionIn = (sentence: Sentence): Deed | undefined => {
  const deeds = ownDeedsOf(sentence).filter(({ kind }) => kind !== 'investigate' && kind !== 'move-people');
  return (
    deeds.find(({ kind }) => kind === 'decide') ??
    (statedHour.test(plainText(sentence)) || tradeOffOf(sentence) ? deeds[0] : undefined)
  );
};
const statedHour =
  /\b\d{1,2}[:.]\d{2}\b|\b(?:by|at|before|until|till)\s+(?:\d{1,2}\s?(?:am|pm|h)\b|half\s+past|quarter\s+(?:past|to)|(?:\w+\s+to|\w+\s+past)\s+\w+|\w+\s+o'clock|noon|midnight|once)\b|\b(?:at\s+once|immediately|right\s+away|within\s+(?:\w+\s+)?(?:minutes?|(?:an|the)\s+hour|hours))\b/u;

interface Receding {
  readonly action: readonly Sentence[];
  readonly sentences: readonly Sentence[];
  readonly share: number;
}

/** So much of what should recede that it may have taken the place of the lead. */
const leastReplacing = 0.2;

function recedingOf(story: Story, timing: Timing, { recedes }: Emphasis): Receding {
  const action = sectionsOf(story, 'action').flatMap(sentencesOf);
  const sentences = action.filter((sentence) => placeOf(sentence, recedes));
  const secondsOf = (part: readonly Sentence[]): number =>
    part.reduce((sum, sentence) => sum + timing.secondsOf(sentence), 0);
  return { action, sentences, share: sentences.length > 0 ? secondsOf(sentences) / secondsOf(action) : 0 };
}

function recedingFact(
  { action, sentences, share }: Receding,
  { recedes, recedesAs }: Emphasis,
  most: number,
): Fact | undefined {
  // One sentence is no emphasis, whatever its share of a short Action.
  if (sentences.length < 2 || action.length < 4 || share <= most) return undefined;
  return {
    says: `${Math.round(share * 100)} % of the Action is ${recedesAs}`,
    asks: 'Which of it could wait for a follow-up question?',
    related: sentences
      .slice(0, 3)
      .map((sentence) => ({ span: placeOf(sentence, recedes)!, message: `This is ${recedesAs}.` })),
  };
}

function placeOf(sentence: Sentence, material: Material): Span | undefined {
  const range = materialOf(sentence, material);
  return range && wordSpan(sentence, range.first, range.last);
}

/** The principle where it is declared; the title or the first heading for a story that got it from elsewhere. */
function declarationSpan(story: Story, principle: string): Span {
  const same = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const declared = story.frontMatter?.principles ?? [];
  const field = declared.find((candidate) => same(candidate.value) === same(principle)) ?? declared[0];
  return field ?? story.title ?? { start: 0, end: 0 };
}
