/**
 * What the declared level has to show: own fix and verification at entry, a reasoned choice at mid, organisational thinking
 * and a trade-off from senior up, an effect beyond one team at staff, and work through others for a manager.
 */

import { ownDeedsOf } from '../evidence/deeds.ts';
import { mayBeMechanismOf, mechanismOf } from '../evidence/mechanism.ts';
import { organisationOf } from '../evidence/organisation.ts';
import { houses } from '../evidence/organisations.words.ts';
import { findPattern } from '../evidence/pattern.ts';
import { quantitiesOf } from '../evidence/quantities.ts';
import { reasonOf } from '../evidence/reason.ts';
import { mayGoOnOf, secondOrderOf } from '../evidence/second-order.ts';
import { throughOthersOf } from '../evidence/through-others.ts';
import { otherWayOf, tradeOffOf } from '../evidence/trade-off.ts';
import { verificationOf } from '../evidence/verification.ts';
import type { Level } from '../frameworks/levels.ts';
import type { WordRange } from '../story/grammar.ts';
import {
  headingSpan,
  type SectionId,
  type Sentence,
  type Story,
  sectionsOf,
  sentencesOf,
  spokenSections,
  wordSpan,
} from '../story/story.ts';
import type { Timing } from '../timing/timing.ts';
import { pattern } from '../vocabulary.ts';
import { isFirm, readResult } from './result.reading.ts';
import { defineRule, type Finding } from './rule.ts';

type Related = NonNullable<Finding['related']>[number];

interface Depth {
  /** In an answer that is weak all over, signs do not count: it must be said. */
  readonly isShown: (story: Story, isWeak: boolean) => boolean;
  readonly says: string;
  readonly asks: string;
  /** Where the listener waits for it, as a fact. */
  readonly place: (story: Story, timing: Timing) => Related | undefined;
}

type Read = (sentence: Sentence) => WordRange | undefined;

const placesOf = (
  story: Story,
  sections: readonly SectionId[],
  read: Read,
): readonly (readonly [Sentence, WordRange])[] =>
  sectionsOf(story, ...sections)
    .flatMap(sentencesOf)
    .flatMap((sentence) => {
      const range = read(sentence);
      return range ? [[sentence, range] as const] : [];
    });

const anywhere = (story: Story, sections: readonly SectionId[], read: Read): boolean =>
  placesOf(story, sections, read).length > 0;

const everywhere: readonly SectionId[] = [...spokenSections, 'follow-ups'];
const deedOf: Read = (sentence) => ownDeedsOf(sentence)[0];

const ownFix: Depth = {
  isShown: (story) => anywhere(story, ['action', 'result'], deedOf),
  says: 'what you built, wrote or changed with your own hands',
  asks: 'Which piece of the fix is yours?',
  place: (story, timing) => sectionPlace(story, timing, 'action', 'and no deed in it is yours alone'),
};

const verification: Depth = {
  // That a firm Result was checked may be told in any words, and what a Result lacks is said by `missing-verification`.
  isShown: (story, isWeak) => !isWeak || anywhere(story, ['action', 'result', 'follow-ups'], verificationOf),
  says: 'how you checked that it worked',
  asks: 'What did you look at afterwards, and for how long?',
  place: (story, timing) =>
    wordPlace(
      placesOf(story, ['result'], (sentence) => quantitiesOf(sentence)[0]),
      'This is stated, and nothing says how it was checked.',
    ) ?? sectionPlace(story, timing, 'result', 'and nothing says how it was checked'),
};

const reasonedChoice: Depth = {
  isShown: (story, isWeak) =>
    isWeak
      ? anywhere(story, ['task', 'action'], (sentence) => tradeOffOf(sentence) ?? plainReasonOf(sentence))
      : anywhere(
          story,
          everywhere,
          (sentence) => tradeOffOf(sentence) ?? reasonOf(sentence) ?? otherWayOf(sentence),
        ),
  says: 'why you did it that way',
  asks: 'What made you choose it over the next best way?',
  place: (story, timing) => {
    const deeds = placesOf(story, ['action'], deedOf);
    return (
      wordPlace(
        deeds,
        `The first of ${deeds.length === 1 ? 'one deed' : `${deeds.length} deeds`}, none with a reason.`,
      ) ?? sectionPlace(story, timing, 'action', 'and no step has a reason')
    );
  },
};

/** In other words than those of a choice it may still be there, so any sign of a second way is enough. */
const tradeOff: Depth = {
  isShown: (story, isWeak) =>
    isWeak
      ? anywhere(story, ['task', 'action', 'follow-ups'], tradeOffOf)
      : anywhere(story, everywhere, tradeOffOf) ||
        anywhere(story, ['task', 'action', 'result', 'reflection', 'follow-ups'], otherWayOf),
  says: 'which other way you weighed and what you gave up',
  asks: 'What was the alternative, and why not that one?',
  place: (story, timing) =>
    wordPlace(
      placesOf(story, ['action'], (sentence) => ownDeedsOf(sentence).find((deed) => deed.kind === 'decide')),
      'Here you decide, and no other way is named.',
    ) ?? sectionPlace(story, timing, 'action', 'and no other way is weighed in it'),
};

/** What others took up, or what holds for everybody, changed how they work, whether or not a team is named. */
const organisation: Depth = {
  isShown: (story, isWeak) =>
    (!isWeak &&
      (anywhere(story, ['result', 'reflection', 'follow-ups'], mayGoOnOf) ||
        sectionsOf(story, 'reflection')
          .flatMap(sentencesOf)
          .some((own) => mayBeMechanismOf(own) && !ownHabit.test(own.text)))) ||
    anywhere(
      story,
      isWeak ? ['reflection'] : ['action', 'result', 'reflection', 'follow-ups'],
      (sentence) =>
        (organisationOf(sentence) || findPattern(sentence, [standingForAll])) && mechanismOf(sentence),
    ),
  says: 'what it changed in how teams work together',
  asks: 'Which gap between teams let it happen, and what closes it for good?',
  place: (story, timing) =>
    sectionPlace(story, timing, 'reflection', 'and it stays with your own habits') ??
    sectionPlace(story, timing, 'result', 'and it stays within the one case'),
};

const ownHabit = /\b(?:I|[Mm]e|[Mm]y|[Mm]yself)\b/u;

/** "Any new listener needs a figure", "no release goes out without one". */
const standingForAll =
  /\b(?:any|every|each|all|no|whoever)\s+(?:new\s+|other\s+|of\s+(?:the|our|my)\s+)?[\w-]+(?:\s+[\w-]+){0,3}?\s+(?:now\s+)?(?:needs?|has|have|gets?|goes|go|requires?|must|carr(?:y|ies)|names?|starts?|ends?|comes?|is|are|passes)\b/u;

/** "Each team", "all four wards": the effect goes beyond one's own. */
const severalGroups = pattern`
  \b(?:each|every|all|both|other|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|\d+)\s+
  (?:(?:of\s+)?(?:the|our)\s+)?(?:other\s+)?(?:\w+\s+)?${houses}\b
`;

const reach: Depth = {
  isShown: (story) =>
    anywhere(story, ['action', 'result', 'reflection', 'follow-ups'], secondOrderOf) ||
    anywhere(story, ['action', 'result'], (sentence) => findPattern(sentence, [severalGroups])),
  says: 'who beyond your own team took it up',
  asks: 'Which other teams work that way today?',
  place: (story, timing) => sectionPlace(story, timing, 'result', 'and it ends with the first effect'),
};

const throughOthers: Depth = {
  isShown: (story) => anywhere(story, everywhere, throughOthersOf),
  says: 'what you reached through other people',
  asks: 'Whom did you ask for what, and what could they do afterwards?',
  place: (story, timing) => {
    const deeds = placesOf(story, ['action'], (sentence) =>
      ownDeedsOf(sentence).find((deed) => deed.kind === 'build'),
    );
    return (
      wordPlace(
        deeds,
        deeds.length === 1
          ? 'This is work of your own hands.'
          : `The first of ${deeds.length} pieces of work of your own hands.`,
      ) ?? sectionPlace(story, timing, 'action', 'and nobody else is led, asked or coached in it')
    );
  },
};

function wordPlace(
  places: readonly (readonly [Sentence, WordRange])[],
  message: string,
): Related | undefined {
  const [first] = places;
  return first && { span: wordSpan(first[0], first[1].first, first[1].last), message };
}

function sectionPlace(story: Story, timing: Timing, id: SectionId, what: string): Related | undefined {
  const section = sectionsOf(story, id).find((own) => sentencesOf(own).length > 0);
  if (!section) return undefined;
  const { start, end } = headingSpan(section);
  const seconds = timing.sections.find((timed) => timed.id === id)?.seconds ?? 0;
  return { span: { start, end }, message: `It takes ${Math.round(seconds)} s, ${what}.` };
}

const depths: Readonly<Record<Level, readonly Depth[]>> = {
  entry: [ownFix, verification],
  mid: [reasonedChoice],
  senior: [tradeOff, organisation],
  staff: [tradeOff, organisation, reach],
  manager: [throughOthers, tradeOff, organisation],
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
  why: 'The same story is heard differently by level. From a beginner the listener wants the piece that is their own and how they checked it; later the reason for a choice; from a senior person the option not taken and what changed between teams; from a manager what was reached through others. Without it the story sounds like that of somebody more junior.',
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
      good: '---\nlevel: mid\n---\n\n## Situation\n\nThe newsletter went out with broken links.\n\n## Action\n\nI wrote a check for the links, because nobody had the time to try each of them by hand.\n\n## Result\n\nNo broken link went out in six months.\n\n## Reflection\n\nI now run the check before every issue.\n',
    },
    {
      good: '---\nlevel: staff\n---\n\n## Situation\n\nThree hospitals of our group ordered the same gloves from three suppliers.\n\n## Action\n\nI compared the contracts and chose one supplier over two, because a second one would have cost the discount.\n\n## Result\n\nA pair costs 4 cents, down from 7, and four clinics of another group have adopted the contract since.\n\n## Reflection\n\nEach hospital bought for itself, and no department saw the sum. I set up one shared order that the three buyers review every quarter.\n',
    },
    {
      good: '---\nlevel: manager\n---\n\n## Situation\n\nTwo of our three shops closed their tills an hour late.\n\n## Action\n\nI asked both deputies to count with the third shop for a week and let them choose the sheet. I gave up my own plan for an app in favour of theirs, because they would have to live with it. With the slower of the two I met every Friday for a month.\n\n## Result\n\nBoth shops closed by nine in March, down from ten, and one of the deputies runs her own shop since May.\n\n## Reflection\n\nThe shops and the office each counted by their own rules. I proposed one shared rule, and all three shops now review it every quarter.\n',
    },
    {
      bad: '---\nlevel: «entry»\n---\n\n## Situation\n\nThe booking page of our club showed free courts as taken.\n\n## Action\n\nI told the board about it and they asked the firm that runs the page.\n\n## Result\n\nBy May all eight courts showed right.\n\n## Reflection\n\nI now try the page myself before the season.\n',
    },
    {
      bad: '---\nlevel: «entry»\n---\n\n## Situation\n\nThe orders of the canteen were wrong by a day.\n\n## Action\n\nI wrote a new order sheet with the weekday in large letters.\n\n## Result\n\nThe kitchen was happy and nobody complained any more.\n\n## Reflection\n\nI learned that details are important.\n',
    },
    {
      bad: '---\nlevel: «mid»\n---\n\n## Situation\n\nThe newsletter went out with broken links.\n\n## Action\n\nI wrote a check for the links. I ran it on the last ten issues and mended what it found.\n\n## Result\n\nNo broken link went out in six months.\n\n## Reflection\n\nI now run the check before every issue.\n',
    },
    {
      bad: '---\nlevel: «staff»\n---\n\n## Situation\n\nThree hospitals of our group ordered the same gloves from three suppliers.\n\n## Action\n\nI compared the contracts and chose one supplier over two, because a second one would have cost the discount.\n\n## Result\n\nA pair costs 4 cents, down from 7, checked on the bills of half a year.\n\n## Reflection\n\nEach hospital bought for itself, and no department saw the sum of all three. I would agree on one shared order with the three buyers first.\n',
    },
    {
      bad: '---\nlevel: «manager»\n---\n\n## Situation\n\nTwo of our three shops closed their tills an hour late.\n\n## Action\n\nI wrote a new count sheet and chose paper over an app, because it could be undone within a day. I printed it and filled it in myself for two weeks.\n\n## Result\n\nBoth shops closed by nine in March, down from ten.\n\n## Reflection\n\nThe shops and the office each counted by their own rules. I proposed one shared rule, and all three shops now review it every quarter.\n',
    },
    {
      bad: '---\nlevel: «senior»\n---\n\n## Situation\n\nEvery fifth parcel came back to our warehouse.\n\n## Action\n\nI read 300 return slips and found that most of them named a wrong flat. I added a field for the flat to the order form.\n\n## Result\n\nReturns fell from 20% to 6% in a quarter.\n\n## Reflection\n\nI now read the slips before I change a form.\n',
    },
  ],
  *check(story, _options, timing) {
    const { level } = story;
    const action = sectionsOf(story, 'action').flatMap(sentencesOf);
    // Without an Action the story has not been told yet.
    if (!level || action.length === 0) return;
    const isWeak = isWeakAllOver(story, timing);
    const missing = depths[level].filter((depth) => !depth.isShown(story, isWeak));
    if (missing.length === 0) return;
    // One sign too few in an answer that stands firmly is more likely a reader's fault than a writer's.
    if (missing[0] === tradeOff && missing.length === 1 && isFirm(readResult(story, timing))) return;
    yield {
      span: story.frontMatter?.level ?? story.title ?? { start: 0, end: 0 },
      isMissing: true,
      message: `In ${nameOf[level]} answer a listener misses ${listed(missing.map((depth) => depth.says))}. ${missing[0]!.asks}`,
      related: missing.map((depth) => depth.place(story, timing)).filter((place) => place !== undefined),
    };
  },
});

/** A Result of mood, silence or effort, and no lesson that belongs to this story. */
function isWeakAllOver(story: Story, timing: Timing): boolean {
  const { soft, isCompared } = readResult(story, timing);
  return (
    soft.size > (isCompared ? 1 : 0) &&
    !sectionsOf(story, 'reflection').flatMap(sentencesOf).some(mayBeMechanismOf)
  );
}

const plainReasonOf: Read = (sentence) =>
  findPattern(sentence, [/\b(?:because|so\s+that|in\s+order\s+to|rather\s+than)\b/u]);

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
