/**
 * What the declared level has to show: own fix and verification at entry, organisational thinking and a trade-off from senior up.
 * Levels between ask for nothing that other rules do not ask for.
 */
import { ownDeedsOf } from '../evidence/deeds.ts';
import type { Readable } from '../evidence/evidence.ts';
import { mechanismOf } from '../evidence/mechanism.ts';
import { findPattern } from '../evidence/pattern.ts';
import { secondOrderOf } from '../evidence/second-order.ts';
import { tradeOffOf } from '../evidence/trade-off.ts';
import { verificationOf } from '../evidence/verification.ts';
import type { Level } from '../frameworks/levels.ts';
import { readOnce } from '../story/memo.ts';
import { type SectionId, type Sentence, type Story, sectionsOf, sentencesOf } from '../story/story.ts';
import { defineRule } from './rule.ts';

interface Depth {
  readonly isShown: (story: Story) => boolean;
  readonly says: string;
  readonly asks: string;
}

const anywhere = (
  story: Story,
  sections: readonly SectionId[],
  read: (sentence: Sentence) => unknown,
): boolean =>
  sectionsOf(story, ...sections).some((section) =>
    sentencesOf(section).some((sentence) => read(sentence) !== undefined),
  );

const ownFix: Depth = {
  isShown: (story) => anywhere(story, ['action', 'result'], (sentence) => ownDeedsOf(sentence)[0]),
  says: 'what you built, wrote or changed with your own hands',
  asks: 'Which piece of the fix is yours?',
};

const verification: Depth = {
  isShown: (story) => anywhere(story, ['action', 'result', 'follow-ups'], verificationOf),
  says: 'how you checked that it worked',
  asks: 'What did you look at afterwards, and for how long?',
};

const tradeOff: Depth = {
  isShown: (story) =>
    anywhere(story, ['situation', 'task', 'action', 'result', 'reflection', 'follow-ups'], tradeOffOf),
  says: 'which other way you weighed and what you gave up',
  asks: 'What was the alternative, and why not that one?',
};

const organisation: Depth = {
  isShown: (story) =>
    anywhere(
      story,
      ['result', 'reflection', 'follow-ups'],
      (sentence) => organisationOf(sentence) && (mechanismOf(sentence) ?? secondOrderOf(sentence)),
    ),
  says: 'what it changed in how teams work together',
  asks: 'Which gap between teams let it happen, and what closes it for good?',
};

/** Beyond one's own desk: other groups, and what binds them. */
const organisationOf = readOnce((sentence: Readable) =>
  findPattern(sentence, [
    /\b(?:cross-?\w+|teams?|groups?|departments?|squads?|orgs?|organi[sz]ations?|company|companies|wards?|shifts?|sites?|branch(?:es)?|stores?|regions?|faculty|faculties|schools?|classes|grades?|units?|offices?|vendors?|partners?|suppliers?|everyone|everybody|nobody|no one|each (?:side|of)|both sides|two sides|neither|owners?|ownership|between|shared|standards?|polic(?:y|ies)|process(?:es)?|governance|budget|quarter\w*|leadership|managers?|review)\b/u,
  ]),
);

const depths: Readonly<Record<Level, readonly Depth[]>> = {
  entry: [ownFix, verification],
  mid: [],
  senior: [tradeOff, organisation],
  staff: [tradeOff, organisation],
  manager: [tradeOff, organisation],
};

const nameOf: Readonly<Record<Level, string>> = {
  entry: 'an entry-level',
  mid: 'a mid-level',
  senior: 'a senior',
  staff: 'a staff-level',
  manager: 'a manager’s',
};

export const levelDepth = defineRule({
  name: 'level-depth',
  summary: 'The depth that the declared level calls for is missing.',
  why: 'The same story is heard differently by level. From a beginner the listener wants the piece that is their own and how they checked it; from a senior person the option not taken and what changed between teams, or the story sounds like that of somebody more junior.',
  severity: 'information',
  options: {},
  related: ['missing-verification', 'missing-mechanism', 'principle-emphasis'],
  examples: [
    {
      good: '---\nlevel: entry\n---\n\n## Situation\n\nThe printer of our lab failed twice a day.\n\n## Action\n\nI wrote a small script that restarts its queue and tested it with twenty jobs. I watched the log for two weeks.\n\n## Result\n\nIt has not failed since the first of May.\n\n## Reflection\n\nI now write down the hour of each failure first.\n',
    },
    {
      good: '---\nlevel: senior\n---\n\n## Situation\n\nTwo clinics ordered the same vaccine twice, and a third of it was thrown away.\n\n## Action\n\nI compared both order books and chose one shared list over a new program, because it could be undone within a day.\n\n## Result\n\nWaste fell from 33% to 4% in two months.\n\n## Reflection\n\nNeither clinic owned the stock of both. I proposed a shared order day, and both clinics now review the list every Monday.\n',
    },
    {
      good: '---\nlevel: mid\n---\n\n## Situation\n\nThe newsletter went out with broken links.\n\n## Action\n\nI wrote a check for the links.\n\n## Result\n\nNo broken link went out in six months.\n\n## Reflection\n\nI now run the check before every issue.\n',
    },
    {
      bad: '---\nlevel: «entry»\n---\n\n## Situation\n\nThe booking page of our club showed free courts as taken.\n\n## Action\n\nI told the board about it and they asked the firm that runs the page.\n\n## Result\n\nBy May all eight courts showed right.\n\n## Reflection\n\nI now try the page myself before the season.\n',
    },
    {
      bad: '---\nlevel: «entry»\n---\n\n## Situation\n\nThe orders of the canteen were wrong by a day.\n\n## Action\n\nI wrote a new order sheet with the weekday in large letters.\n\n## Result\n\nWrong orders fell from five to one a month.\n\n## Reflection\n\nI now put the weekday on each form that I design.\n',
    },
    {
      bad: '---\nlevel: «senior»\n---\n\n## Situation\n\nEvery fifth parcel came back to our warehouse.\n\n## Action\n\nI read 300 return slips and found that most of them named a wrong flat. I added a field for the flat to the order form.\n\n## Result\n\nReturns fell from 20% to 6% in a quarter.\n\n## Reflection\n\nI now read the slips before I change a form.\n',
    },
  ],
  *check(story) {
    const { level } = story;
    const action = sectionsOf(story, 'action').flatMap(sentencesOf);
    // Without an Action the story has not been told yet.
    if (!level || action.length === 0) return;
    const missing = depths[level].filter((depth) => !depth.isShown(story));
    if (missing.length === 0) return;
    yield {
      span: story.frontMatter?.level ?? story.title ?? { start: 0, end: 0 },
      isMissing: true,
      message: `In ${nameOf[level]} answer a listener misses ${missing.map((depth) => depth.says).join(', and ')}. ${missing[0]!.asks}`,
    };
  },
});
