/**
 * The problem was handed on and others dealt with it: "I opened a ticket and they fixed it".
 * What spares it is an own deed that carries the matter through, in the sentence or within the next two,
 * or work that went along with the news ("with a tested patch"). Telling those who suffer from a problem is no routing.
 */

import { insertBehind } from '../evidence/insertions.ts';
import { passagesOf } from '../story/passages.ts';
import { type Sentence, type Story, sectionsOf, wordSpan } from '../story/story.ts';
import { couldRoute, isCarriedThrough, type Routing, routingOf } from './routing-not-ownership.reading.ts';

import { defineRule, type Finding, type Fix } from './rule.ts';

export const routingNotOwnership = defineRule({
  name: 'routing-not-ownership',
  summary:
    'The problem was escalated, reported or ticketed and others handled it, without an own deed that carries it through.',
  why: 'To pass a problem on is what everybody does. A listener who asks for ownership wants to hear what you brought with the message and how you stayed with it until it was solved.',
  severity: 'warning',
  options: {},
  related: ['we-voice', 'missing-scope-boundary'],
  examples: [
    { section: 'action', bad: 'I «escalated the delay» to the head of logistics.' },
    { section: 'follow-ups', bad: 'I «opened a ticket» with the landlord and they repaired the boiler.' },
    { section: 'action', bad: 'I «told the charge nurse» and she dealt with it.' },
    { section: 'action', bad: '«pinged the owner» of the feed' },
    { section: 'action', bad: 'I «let the deputy head know» about the missing keys.' },
    { section: 'follow-ups', bad: 'I «passed it» to the account team, who called the client back.' },
    { section: 'action', bad: 'I «sent a short note» to the lab. They replaced the probe the next day.' },
    { section: 'action', bad: 'I «rang the helpdesk» and by noon the till was working again.' },
    {
      section: 'action',
      bad: 'I «told the store manager» about it and she changed the rota. I also made a poster and hung it up.',
    },
    { section: 'action', good: 'I told the clerk which forms were wrong and reprinted them with her.' },
    { section: 'action', good: 'I called the 14 parents who had not replied.' },
    { section: 'action', good: 'I asked my neighbour about the valve and she told me how it closes.' },
    {
      section: 'action',
      good: 'I told the charge nurse, then recounted the drug cupboard with her and corrected the register.',
    },
    { section: 'action', good: 'I opened a ticket with a failing test and a draft fix attached.' },
    {
      section: 'action',
      good: 'I escalated it to the carrier. Meanwhile I rerouted 40 parcels by hand and rang every shop.',
    },
    { section: 'action', good: 'The supplier escalated the case to me, and nobody else had looked at it.' },
    { section: 'action', good: 'I forwarded port 8080 on the test router.' },
    { section: 'follow-ups', good: 'I did not just report it to facilities.' },
    { section: 'action', good: 'I informed all parents of the new pick-up time.' },
    {
      section: 'action',
      good: 'I checked 60 batches against the paper, and two did not match. I showed these to her, and she opened the deviation.',
    },
    { section: 'action', good: 'I raised the price by two percent.' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of sectionsOf(story, 'action', 'result', 'follow-ups')) {
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of passage.entries()) {
          if (!couldRoute(sentence)) continue;
          const routing = routingOf(sentence, passage[index + 1], section.id, story.level === 'manager');
          if (!routing || isCarriedThrough(passage, index, routing)) continue;
          yield findingFor(sentence, routing);
        }
      }
    }
  },
});

function findingFor(sentence: Sentence, { first, last, isAnswered }: Routing): Finding {
  const words = sentence.text.slice(sentence.words[first]!.start, sentence.words[last]!.end);
  return {
    span: wordSpan(sentence, first, last),
    message: isAnswered
      ? `A listener hears that others solved it after you "${words}". What did you bring, and how did you see it through?`
      : `"${words}" hands the problem on. What did you do yourself to get it solved?`,
    fixes: () => [carryFix(sentence)],
  };
}

const carryFix = (sentence: Sentence): Fix => ({
  title: 'Add what you brought and how you saw it through, in placeholders',
  edits: [insertBehind(sentence, 'I brought [your fix, draft or data] and stayed with it until [outcome].')],
  safe: false,
  preferred: false,
});
