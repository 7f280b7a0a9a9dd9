/**
 * A tour of the system before the problem.
 * Counts the distinct components named before the first statement of the problem, and takes an announced tour at its word.
 */

import { componentsOf, partsOf } from '../evidence/components.ts';
import { findPattern } from '../evidence/pattern.ts';
import { problemOf } from '../evidence/problem.ts';
import { type Sentence, sectionsOf, sentencesOf, wordSpan } from '../story/story.ts';
import { anyOf, pattern } from '../vocabulary.ts';
import { defineRule } from './rule.ts';

const componentNouns = anyOf(`
  architecture built components? infrastructure landscape organi[sz]ation organi[sz]ed pipeline platform
  services? set-?up stack structure systems? topology works?
`);
const announcements: readonly RegExp[] = [
  pattern`
    \b(?:let me|i will|i'll|i should|i have to|i need to|i want to|allow me to)\s+
    (?:first\s+|briefly\s+|quickly\s+|just\s+)*(?:
      explain
      |describe
      |outline
      |walk you through
      |introduce
      |tell you (?:about|how)
      |give (?:you )?(?:some|a bit of|a little)? ?(?:background|context|overview)
    )\b[^.]*\b${componentNouns}\b
  `,
  pattern`
    \bto understand (?:this|the problem|what happened|my story)\b[^.]*\b(?:you|one) (?:need|needs|have|has) t
    o (?:know|understand)\b
  `,
  pattern`
    \b(?:our|the) (?:\w+ )?(?:stack|architecture|platform|system|backend|infrastructure) (?:
      consists? of|is made up of|is composed of|comprises|has (?:\w+ )?layers
    )\b
  `,
];

export const architectureOverload = defineRule({
  name: 'architecture-overload',
  summary: 'System components are listed before or instead of the problem.',
  why: 'A listener cannot hold five boxes and the arrows between them in mind while waiting to hear why they matter. One clause about the system is enough to understand the problem; the rest belongs into "## Backup" for the question that asks for it.',
  severity: 'information',
  // Distinct components that a listener may hear of before the problem.
  options: { mostComponents: 4 },
  related: ['late-problem', 'over-budget'],
  examples: [
    {
      section: 'situation',
      good: 'In our payment service, three in a thousand notifications to merchants vanished without an alert.',
    },
    {
      section: 'situation',
      good: 'The auth service, the API gateway and the session cache each kept their own list of users, and for two weeks locked accounts could still log in.',
    },
    {
      section: 'situation',
      good: 'Checkout failed for one customer in ten. The order service wrote to Kafka, a worker read from it into Postgres, a scheduler moved it to S3, and Redis held the session in between.',
    },
    {
      section: 'situation',
      good: 'The night shift on my ward has two nurses, one doctor on call and a porter. In May a call bell went unanswered for forty minutes.',
    },
    {
      section: 'situation',
      good: 'The records office kept every file three times, and nobody could tell which copy was the right one.',
    },
    {
      section: 'situation',
      bad: 'We had an «API gateway, an auth service, Kafka, three Postgres clusters, a Redis cache and a reporting service on Kubernetes». One day the nightly export failed.',
    },
    {
      section: 'situation',
      bad: 'Each pack has a main «board, a BMS, two harnesses, a pump, a valve and a controller». Some packs were returned.',
    },
    {
      section: 'situation',
      bad: '«Let me first explain how our platform is built». After that I will come to the export that failed.',
    },
    {
      section: 'situation',
      bad: 'The app talks to a «GraphQL layer in front of eleven microservices, which write to DynamoDB and publish to an event bus that feeds Snowflake through Airflow». I was on call for it when reports came out empty.',
    },
  ],
  *check(story, { mostComponents }) {
    for (const section of sectionsOf(story, 'situation')) {
      const seen = new Set<string>();
      let longest: { sentence: Sentence; first: number; last: number; count: number } | undefined;
      for (const sentence of sentencesOf(section)) {
        const announced = findPattern(sentence, announcements);
        if (announced) {
          yield {
            span: wordSpan(sentence, announced.first, announced.last),
            message:
              'The listener is asked to learn a system before knowing why it matters. What went wrong in it?',
          };
          return;
        }
        // An excuse at the start is no problem yet: "sorry, this is a bit messy".
        const problem =
          (excuse.test(sentence.text) ? undefined : problemOf(sentence)?.first) ?? Number.POSITIVE_INFINITY;
        const parts = partsOf(sentence);
        // A word of a long list may be read as the problem: "a message server, a cell block".
        const isTour = parts.length > mostComponents && parts[0]!.first < problem;
        const components = isTour ? parts : componentsOf(sentence).filter(({ first }) => first < problem);
        for (const { name } of components) seen.add(name);
        const first = components[0];
        const last = components.at(-1);
        if (first && last && components.length > (longest?.count ?? 0)) {
          longest = { sentence, first: first.first, last: last.last, count: components.length };
        }
        if (problem < Number.POSITIVE_INFINITY) break;
      }
      if (longest && seen.size > mostComponents) {
        yield {
          span: wordSpan(longest.sentence, longest.first, longest.last),
          message: `The listener hears of ${seen.size} components before the problem. Which one is needed to understand it?`,
        };
      }
    }
  },
});

const excuse = /\b(?:sorry|apologi[sz]e|bear with me)\b/iu;
