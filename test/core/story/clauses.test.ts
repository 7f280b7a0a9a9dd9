import assert from 'node:assert/strict';
import fc from 'fast-check';
import '../../seed.ts';
import { readClauses } from '../../../server/src/core/story/clauses.ts';
import { parseStory } from '../../../server/src/core/story/parse.ts';
import { type Sentence, sectionsOf, sentencesOf } from '../../../server/src/core/story/story.ts';

const sentences = (text: string): readonly Sentence[] =>
  sectionsOf(parseStory(`## Action\n\n${text}`), 'action').flatMap(sentencesOf);

/** One line for each clause: kind, marker, (subject), verb's words, what it is. */
function describeClauses(text: string): readonly string[] {
  return sentences(text).flatMap((sentence) => {
    const words = (range: { first: number; last: number }): string =>
      sentence.words
        .slice(range.first, range.last + 1)
        .map((word) => word.text)
        .join(' ');
    return readClauses(sentence).clauses.map(
      ({ kind, marker, subject, verb, agent, isReportedSpeech, isHypothetical }) =>
        [
          kind,
          marker,
          subject && `(${subject.isImplied ? 'implied' : words(subject)}: ${subject.person})`,
          verb &&
            `${words(verb)} = ${[verb.isNegated && 'not', verb.modal, verb.isPerfect && 'perfect', verb.isProgressive && 'progressive', verb.tense, verb.voice, verb.lemma].filter(Boolean).join(' ')}`,
          agent && `by (${words(agent)})`,
          isReportedSpeech && 'SAID',
          isHypothetical && 'IF',
        ]
          .filter(Boolean)
          .join(' '),
    );
  });
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'I opened a ticket so the change was on record, then drove to the branch.',
    [
      'main (I: I) opened = past active open',
      'main so (the change: others) was = past active be',
      'coordinate (I: I) drove = past active drive',
    ],
  ],
  [
    'I reported the fault and in the meantime moved the interviews.',
    ['main (I: I) reported = past active report', 'coordinate (I: I) moved = past active move'],
  ],
  [
    'I told the head, but the same evening I fitted a latch.',
    ['main (I: I) told = past active tell', 'main (I: I) fitted = past active fit'],
  ],
  [
    'I told her the permit was missing, and then rewrote the call sheet.',
    [
      'main (I: I) told = past active tell',
      'reported (the permit: others) was missing = progressive past active miss',
      'coordinate (I: I) rewrote = past active rewrite',
    ],
  ],
  [
    'We deployed the patch and were still being flagged.',
    [
      'main (We: we) deployed = past active deploy',
      'coordinate (We: we) were still being flagged = progressive past passive flag',
    ],
  ],
  [
    'The patch I wrote was reviewed by two owners of the service.',
    [
      'main (The patch: others) was reviewed = past passive review by (two owners of the service)',
      'relative (I: I) wrote = past active write',
    ],
  ],
  [
    'The customer was informed by Friday.',
    ['main (The customer: others) was informed = past passive inform'],
  ],
  ['The scrap was cut by 20 %.', ['main (The scrap: others) was cut = past passive cut']],
  [
    'The stock room was reorganised by product group.',
    ['main (The stock room: others) was reorganised = past passive reorganise'],
  ],
  ['Work was split between teams.', ['main (Work: others) was split = past passive split']],
  [
    'The schema had to be redesigned.',
    ['main (The schema: others) had to be redesigned = past passive redesign'],
  ],
  ['The dashboard got built.', ['main (The dashboard: others) got built = past passive build']],
  ['I was excited about the role.', ['main (I: I) was = past active be']],
  ['The ward is located on the second floor.', ['main (The ward: others) is = present active be']],
  ['I was done by noon.', ['main (I: I) was = past active be']],
  ['I was given the keys by the owner.', ['main (I: I) was given = past passive give by (the owner)']],
  ['We, on the other hand, were late.', ['main (We: we) were = past active be']],
  ['My team and I rewrote the importer.', ['main (My team and I: we) rewrote = past active rewrite']],
  [
    'They said we should wait.',
    [
      'main (They: they) said = past active say',
      'reported (we: we) should wait = should past active wait SAID',
    ],
  ],
  [
    'The kitchen said it was full and that we should wait.',
    [
      'main (The kitchen: others) said = past active say',
      'reported (it: it) was = past active be SAID',
      'reported that (we: we) should wait = should past active wait SAID',
    ],
  ],
  [
    'I realised the queue was full and I told my manager.',
    [
      'main (I: I) realised = past active realise',
      'reported (the queue: others) was = past active be',
      'main (I: I) told = past active tell',
    ],
  ],
  [
    'Traced the bug and fixed it.',
    ['main (implied: I) Traced = past active trace', 'coordinate (implied: I) fixed = past active fix'],
  ],
  ['Were we ready for the launch?', ['question (we: we) Were = past active be']],
  ['After the release the team shipped a hotfix.', ['main (the team: team) shipped = past active ship']],
  // A name behind a date begins a phrase of its own.
  ['In January Marion asked me for it.', ['main (Marion: others) asked = past active ask']],
  ['On Monday Peter called.', ['main (Peter: others) called = past active call']],
  // An infinitive without "to" is no present.
  ['My teacher made me do the talk.', ['main (My teacher: others) made = past active make']],
  [
    'The tests written by the vendor were flaky.',
    [
      'main (The tests: others) were = past active be',
      'non-finite written = none passive write by (the vendor)',
    ],
  ],
  [
    "We've tested it on three laptops and rolled it out.",
    [
      "main (We've: we) We've tested = perfect present active test",
      "coordinate (We've: we) rolled = perfect present active roll",
    ],
  ],
  [
    'We didnt know why it failed so we asked the vendor.',
    [
      'main (We: we) didnt know = not past active know',
      'reported why (it: it) failed = past active fail',
      'main so (we: we) asked = past active ask',
    ],
  ],
  [
    'By adding an index, we cut the load.',
    ['non-finite by adding = none active add', 'main (we: we) cut = past active cut'],
  ],
  [
    'The bug was found and fixed.',
    [
      'main (The bug: others) was found = past passive find',
      'coordinate (The bug: others) fixed = past passive fix',
    ],
  ],
  [
    'I was paged at 02:10 and fixed the bug.',
    ['main (I: I) was paged = past passive page', 'coordinate (I: I) fixed = past active fix'],
  ],
  ['One of us found the race condition.', ['main (One of us: we) found = past active find']],
  [
    'When the consultant arrived, the drip had already been stopped.',
    [
      'subordinate when (the consultant: others) arrived = past active arrive',
      'main (the drip: others) had already been stopped = perfect past passive stop',
    ],
  ],
  [
    'Had we known, we would have waited.',
    [
      'question (we: we) Had we known = perfect past active know IF',
      'main (we: we) would have waited = would perfect past active wait',
    ],
  ],
  [
    'The pupils who had failed the test were given a second chance by their teacher.',
    [
      'main (The pupils: others) were given = past passive give by (their teacher)',
      'relative who (who: others) had failed = perfect past active fail',
    ],
  ],
  [
    'I cooked, cleaned the station and served 40 tables.',
    [
      'main (I: I) cooked = past active cook',
      'coordinate (I: I) cleaned = past active clean',
      'coordinate (I: I) served = past active serve',
    ],
  ],
  [
    'Not only did we miss the deadline, we also lost the client.',
    ['main (we: we) did we miss = past active miss', 'main (we: we) lost = past active lose'],
  ],
  [
    'By the time we met I had traced the fault.',
    [
      'subordinate when (we: we) met = past active meet',
      'main (I: I) had traced = perfect past active trace',
    ],
  ],
  [
    'I would have asked for help if I had known.',
    [
      'main (I: I) would have asked = would perfect past active ask',
      'subordinate if (I: I) had known = perfect past active know IF',
    ],
  ],
  [
    'Having seen the report, she asked whether we could deliver it.',
    [
      'non-finite Having seen = perfect none active see',
      'main (she: he-she) asked = past active ask',
      'reported whether (we: we) could deliver = could past active deliver SAID',
    ],
  ],
  [
    'Everyone pitched in and the deadline was met.',
    [
      'main (Everyone: team) pitched = past active pitch',
      'main (the deadline: others) was met = past passive meet',
    ],
  ],
  ['Support escalated it to me.', ['main (Support: others) escalated = past active escalate']],
  [
    'The wound was cleaned and I changed the dressing.',
    ['main (The wound: others) was cleaned = past passive clean', 'main (I: I) changed = past active change'],
  ],
  [
    'We was waiting and the manager dont answer.',
    [
      'main (We: we) was waiting = progressive past active wait',
      'main (the manager: others) dont answer = not present active answer',
    ],
  ],
  [
    'We are going to repeat the survey.',
    ['main (We: we) are going to repeat = progressive present active repeat'],
  ],
  ["Let's stop the rollout.", ["imperative Let's stop = present active stop"]],
  [
    'Nobody on the team knew how the cron job worked.',
    [
      'main (Nobody: nobody) knew = past active know',
      'reported how (the cron job: others) worked = past active work',
    ],
  ],
  [
    'The number of falls on the ward dropped.',
    ['main (The number of falls: others) dropped = past active drop'],
  ],
  [
    'I used the log to find which requests failed.',
    [
      'main (I: I) used = past active use',
      'non-finite to to find = none active find',
      'reported which (which requests: others) failed = past active fail',
    ],
  ],
];

describe('clauses', () => {
  for (const [text, expected] of cases) {
    it(text, () => {
      assert.deepEqual(describeClauses(text), expected);
    });
  }

  it('reads quoted words as the speech of others', () => {
    const [quoted] = describeClauses('"We are late," she said.');
    assert.equal(quoted, 'main (We: we) are = present active be SAID');
  });

  it('reads sentences with the same characters once', () => {
    const [first] = sentences('We shipped it twice.');
    const [second] = sentences('We shipped it twice.');
    assert.equal(readClauses(first!), readClauses(second!));
  });

  it('never throws and stays inside the sentence', function () {
    this.timeout(30_000);
    const vocabulary =
      "we I they the a that which who what because if when so and or but to by of with not never as like since was were be been being had have has do did will would can't don't said told wrote written fixed fix running run let's it team server patients quickly , . ; : ( ) \" ? — - 5 %".split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary), { maxLength: 30 }), (words) => {
        for (const sentence of sentences(words.join(' '))) {
          for (const clause of readClauses(sentence).clauses) {
            for (const range of [clause, clause.subject, clause.verb, clause.agent, clause.object]) {
              if (range)
                assert.ok(
                  range.first >= 0 && range.first <= range.last && range.last < sentence.words.length,
                );
            }
            if (clause.parent !== undefined)
              assert.ok(clause.parent >= 0 && clause.parent < readClauses(sentence).clauses.length);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to the length', () => {
    const clause = 'the patch that I wrote for the team was reviewed by two owners and ';
    const time = (repeats: number): number => {
      const [sentence] = sentences(`We saw ${clause.repeat(repeats)}`);
      const started = performance.now();
      readClauses({ text: sentence!.text, words: [...sentence!.words] });
      return performance.now() - started;
    };
    time(50);
    const short = Math.min(time(200), time(201), time(202));
    const long = Math.min(time(800), time(801), time(802));
    // Four times the words may take four times as long; quadratic work would take sixteen times.
    assert.ok(long < short * 10 + 5, `${short} ms, then ${long} ms`);
  });
});
