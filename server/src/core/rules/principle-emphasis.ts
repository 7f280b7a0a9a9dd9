/**
 * For the declared principle: what should lead is missing or late, or what should recede fills the Action.
 * Measured in seconds, so that the message can state a fact and not a taste.
 */
import { type Material, materialOf } from '../evidence/emphasis.ts';
import { type Emphasis, emphases } from '../frameworks/emphasis.ts';
import type { Span } from '../story/spans.ts';
import { type Sentence, type Story, sectionsOf, sentencesOf, wordSpan } from '../story/story.ts';
import { isSpoken, type Timing } from '../timing/timing.ts';
import { defineRule, type Finding } from './rule.ts';

export const principleEmphasis = defineRule({
  name: 'principle-emphasis',
  summary:
    'What the declared principle wants to hear first is missing or late, or what it wants less of fills the Action.',
  why: 'The same story answers several principles, but not with the same weight. A listener who scores Bias for Action waits for the clock and the decision, one who scores Dive Deep for the evidence, one who scores Customer Obsession for the person who was hurt.',
  severity: 'information',
  options: {
    // Shares of the answer's and of the Action's seconds. A lead in the last two thirds is not a lead;
    // up to two fifths of receding material is what telling the deed at all needs.
    latestLead: 0.35,
    mostReceding: 0.4,
  },
  related: ['level-depth', 'missing-scope-boundary'],
  examples: [],
  *check(story, { latestLead, mostReceding }, timing) {
    for (const principle of story.principles) {
      const emphasis = emphases[principle];
      if (!emphasis) continue;
      const facts = [
        leadFact(story, timing, emphasis, latestLead),
        recedingFact(story, timing, emphasis, mostReceding),
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

function leadFact(
  story: Story,
  timing: Timing,
  { leads, leadsAs, asks }: Emphasis,
  latest: number,
): Fact | undefined {
  let seconds = 0;
  for (const sentence of spokenSentences(story)) {
    const span = placeOf(sentence, leads);
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
  return timing.words < 40 ? undefined : { says: `nothing says ${leadsAs}`, asks, related: [] };
}

function recedingFact(
  story: Story,
  timing: Timing,
  { recedes, recedesAs }: Emphasis,
  most: number,
): Fact | undefined {
  const action = sectionsOf(story, 'action').flatMap(sentencesOf);
  const total = action.reduce((sum, sentence) => sum + timing.secondsOf(sentence), 0);
  const receding = action.filter((sentence) => placeOf(sentence, recedes));
  const share = receding.reduce((sum, sentence) => sum + timing.secondsOf(sentence), 0) / total;
  // One sentence is no emphasis, whatever its share of a short Action.
  if (receding.length < 3 || share <= most) return undefined;
  return {
    says: `${Math.round(share * 100)} % of the Action is ${recedesAs}`,
    asks: 'Which of it could wait for a follow-up question?',
    related: receding
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
