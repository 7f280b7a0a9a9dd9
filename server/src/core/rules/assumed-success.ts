/**
 * Success is inferred: nobody complained, it looked fine, the tests passed, I assumed that it worked.
 * Silence alone is flagged where an outcome is told (Result, follow-ups), in the Action only with a conclusion drawn from it.
 * What spares a sentence: a real check within two sentences, distrust of the silence, another person's belief, a number over a time.
 */

import type { Readable } from '../evidence/evidence.ts';
import { insertBehind } from '../evidence/insertions.ts';
import { blank, findPattern, plainText, wordsAt } from '../evidence/pattern.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { quantitiesOf } from '../evidence/quantities.ts';
import { verificationOf } from '../evidence/verification.ts';
import type { WordRange } from '../story/grammar.ts';
import { readOnceIn } from '../story/memo.ts';
import { passagesOf } from '../story/passages.ts';
import {
  type SectionId,
  type Sentence,
  type Story,
  sectionsOf,
  typedWords,
  wordSpan,
} from '../story/story.ts';
import { anyOf, frame, pattern } from '../vocabulary.ts';
import { appearances, silences, successWords } from './assumed-success.words.ts';
import { defineRule, type Finding, type Fix } from './rule.ts';

export const assumedSuccess = defineRule({
  name: 'assumed-success',
  summary: 'Success is inferred from silence, a belief or a test that only passed, not from a check.',
  why: 'That nobody complained can mean that it works, that nobody noticed or that everybody gave up. Whoever asks how you know wants to hear what you looked at, for how long, and what it was before.',
  severity: 'warning',
  options: {},
  related: [],
  examples: [
    {
      section: 'result',
      bad: '«None of the drivers called again», so the new route was right.',
      becomes:
        'None of the drivers called again, so the new route was right. To be sure, I compared [measure] before and after for [period].',
    },
    { section: 'action', bad: 'I swapped the valve and «assumed that the pressure was fine».' },
    { section: 'follow-ups', bad: '«I have not heard anything since».' },
    { section: 'action', bad: 'The print «looked good, so I moved on» to the next batch.' },
    { section: 'follow-ups', bad: '«The unit tests were green», so I shipped it.' },
    { section: 'result', bad: 'It «must have helped», I think.' },
    { section: 'action', bad: '«It compiled», so I shipped it.' },
    { section: 'action', good: 'I told the guests that breakfast should be ready by seven.' },
    { section: 'action', good: 'The oven started to smoke, so I left the kitchen.' },
    { section: 'result', good: 'Nobody called, which can mean anything, so I phoned ten of the drivers.' },
    { section: 'action', good: 'I assumed a blocked filter first, but the pressure before it was normal.' },
    {
      section: 'result',
      good: 'The alarms stopped. I counted them every morning for three weeks and compared the tally with May.',
    },
    {
      section: 'action',
      good: 'The foreman assumed that the crane was fine, and that is how the chain broke.',
    },
    {
      section: 'action',
      good: 'No patient had complained about the old form, yet a third of the fields were empty.',
    },
    { section: 'result', good: 'Complaints went from nine a month to none between June and September.' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of sectionsOf(story, 'action', 'result', 'follow-ups')) {
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of passage.entries()) {
          const assumed = assumptionOf(sentence, section.id);
          if (!assumed) continue;
          const near = passage.slice(Math.max(0, index - 2), index + 3);
          if (
            near.some(
              (other) => promisesCheck(other) || isVerified(other, other === sentence ? assumed : undefined),
            )
          )
            continue;
          const next = passage[index + 1];
          if (next && followUpCheck.test(plainText(next))) continue;
          yield findingOf(sentence, assumed);
        }
      }
    }
  },
});

type Cause = 'silence' | 'belief' | 'look' | 'passed' | 'unchecked';

interface Assumption extends WordRange {
  readonly cause: Cause;
}

const messages: Readonly<Record<Cause, (words: string) => string>> = {
  silence: (words) =>
    `"${words}" is silence, and silence can also mean that nobody looked. How did you check that it worked?`,
  belief: (words) => `"${words}" is a belief. What did you look at afterwards that showed it?`,
  look: (words) => `"${words}" is an impression. What did you measure, and what was it before?`,
  passed: (words) =>
    `"${words}" shows that nothing was reported, not that it worked for anybody. What did you see after it was in use?`,
  unchecked: (words) => `"${words}" leaves a listener without any proof. What could you still look up today?`,
};

function findingOf(sentence: Sentence, { cause, first, last }: Assumption): Finding {
  const words = typedWords(sentence, first, last);
  return {
    span: wordSpan(sentence, first, last),
    message: messages[cause](words),
    fixes: () => [checkFix(sentence)],
  };
}

const checkFix = (sentence: Sentence): Fix => ({
  title: 'Add how you checked it, in placeholders',
  edits: [insertBehind(sentence, 'To be sure, I compared [measure] before and after for [period].')],
  safe: false,
  preferred: false,
});

/** A place left for a check; one for a number says nothing of how anybody knew. */
const promisesCheck = (sentence: Sentence): boolean =>
  holdsPlaceholder(sentence) &&
  /\b(?:check|compar|measur|count|test|sure|ask|look|watch|monitor|verif|confirm)/u.test(plainText(sentence));

const checkingStems = anyOf(`
  ask audit benchmark call check compar confirm count interview logged measur monitor phon rang read recount
  recreat replay reproduc sampl simulat survey swab tested trac trip verif visit watch weigh
`);
const checkHints = pattern`\b(?:${checkingStems}|inspect(?!or))\w*`;

/** Whether a sentence tells of a check, the words that only assume left out. */
function isVerified(sentence: Readable, assumed: WordRange | undefined): boolean {
  let rest: Pick<Sentence, 'text' | 'words'> = sentence;
  if (assumed) {
    const { start } = sentence.words[assumed.first]!;
    const { end } = sentence.words[assumed.last]!;
    // Readings are remembered by the array of words, so that a changed text needs an array of its own.
    rest = { text: blank(sentence.text, start, end), words: [...sentence.words] };
  }
  const found = verificationOf(rest);
  if (!found) return false;
  const words = plainText(rest).slice(sentence.words[found.first]!.start, sentence.words[found.last]!.end);
  // "I reran the job and nobody complained" tells of the deed, not of a check.
  if (assumed) return checkHints.test(words);
  return (
    !/^\W*(?:(?:i|we|and|then)\s+)?(?:\w+ly\s+)?(?:took\s+it|sent|gave|had|left|put|kept)\b/u.test(words) ||
    /\b(?:check|compar|measur|count|test|log|monitor|sampl|ask)\w*/u.test(words)
  );
}

// --- what is assumed

const limitless = pattern`
  \b(?:nobody|no\s?one|(?:no|not\s+(?:a\s+single|one))\s+\w+)\s+(?:has\s+|have\s+|had\s+)?ever\b
  |\bno\s+more\s+(?:problems|issues|errors|trouble|mistakes|complaints)\s+at\s+all\b
`;

const assumptionHints = anyOf(`
  absence accepted agreed any apparently appearances appears? approval approved assum\\w+ away believ\\w+
  booted bound calmed came_on ceased certain clean cleared clearly closed compiled conclu\\w+ confident
  consider\\w* convinced correct crossed didnt died disappeared dont dried dry enough eyeballed eyes far
  feeling feels? felt fewer figured fine finished glance gone good granted green guess guess\\w* guessing gut
  hadnt hasnt havent hear heard held hop(?:e|ed|ing) hopefully hunch impression knew know lack light
  likelihood likely lit loaded look\\w* machine marked means? meant must n't never no no[-\\s]?one nobody
  nodded none noone not nothing obviously ok okay once ought paid passed presum\\w+ presumably probably proof
  quick quiet quit ran read reckon\\w* regarded resolved seem\\w* settled should showed shows signed silence
  silent smiled solved started stopped straight subsided suppos\\w+ sure taken tasted tell tells? think
  thought tick took treated trust\\w* turned vanished warm wasnt without wood worked works would
`);
const couldBeAssumed = pattern`\b${assumptionHints}\b|n't\b`;

const self = frame`
  (?:\bi|\bwe|\band|\bjust|\bthen|\bso|,|\bi'm|\bi'd|\bi've|^)
  (?:
    \s+(?:
      \w+ly|just|then|also|therefore|kind\s+of|was|am|were|had|have|pretty|quite|so|still|would|could|can|
      it|that
    )
  )*\s+
`;
const claimFillers = anyOf(`
  \\w+ly all also and are as be been change everything fix from had has have he in is it my new now of on our
  she that the they this to was were whole will would
`);
const that = frame`(?:\s+(?:me|myself|it|that|this|so|then|the\s+\w+))?(?:\s+(?:${claimFillers}|[\w'-]+)){0,9}?\s+`;
const assumingVerbs = anyOf(`
  assumed? assuming conclud(?:ed|e|ing) considered? considering counted figured? figuring guess(?:ed)? hope
  hoped hoping presumed? presuming reckon(?:ed)? supposed? take_it_(?:that|for_granted) taken_it_for_granted
  took_(?:that|this|which)_(?:as|to_mean) took_for_granted took_it_(?:that|as|for_granted|to_be) trust trusted
`);
const believing = frame`(?:${assumingVerbs}|took\s+it(?=\s+(?:the|they|he|she|all|everything)\b))`;
const assumedSubjects = anyOf(`
  all everybody everyone everything he her his it people she that
  the_(?:[\\w-]+_){1,4}?(?:was|were|is|are|had|has|have|went|worked|works|ran|run) their they this
`);
const thinking = frame`
  (?:thought|think|believed?|believe|knew|sure|certain|confident|convinced|positive|felt)
  (?!\s+(?:that\s+)?(?:i|we)\b)(?=\s+${assumedSubjects}\b)
`;
/** To think somebody right is to agree. */
const rightPerson = pattern`
  \b(?:
    he|she|they|you|customer|client|boss|manager|guest|colleague|lead|director|doctor|nurse|teacher|
    parents?|patient|team
  )\s+(?:was|were|is|are|had\s+been)\s+right$
`;
const negatedSuccess =
  /\b(?:not|n't|never|no|without|wrong|hardly|broken|bad|worse|fault|cause|caused|because)\b/u;

const farAsIKnow = frame`
  as\s+far\s+as\s+i\s+(?:know|knew|can\s+tell|could\s+tell|am\s+aware|heard|could\s+see)
  |to\s+(?:the\s+best\s+of\s+)?my\s+knowledge
`;
const weakSigns = anyOf(`
  accepted agreed approved blessing calm closed compiled did\\s?n[o']?t green looked no no\\s?one nobody
  nodded not nothing ok okay once paid passed quiet ran said seemed signature signed silent smiled started
  stopped tasted worked
`);
const workedOut = anyOf(`
  (?:had_)?(?:worked|helped|succeeded|stuck) clean correct did_the_(?:trick|job) done fine fixed good in_order
  ok(?:ay)? perfect right safe settled solved sorted well
`);
const hedges = anyOf(`
  apparently hopefully i'd_say i_(?:guess|suppose|think|assume|believe|hope) i_would_say in_all_likelihood
  most_likely presumably probably supposedly
`);
const solvedStates = anyOf(`
  (?:is|was|are)_gone all_right alright better brought_(?:[\\w']+_){1,4}down correct did_help faster fine
  fixed held helped improved in_order increased not_(?:occur|happen)\\w*_any\\s?more ok okay reduced right
  saved solved still_there went_(?:up|down) worked works
`);

const beliefs: readonly RegExp[] = [
  // A conclusion from somebody's signature or a run: "so everything was correct", "so for me the weld was fine".
  pattern`
    \b${weakSigns}\b[^.;!?]{0,60}?\b(?:so|and\s+so|and\s+for\s+me|so\s+for\s+me)\s+(?:for\s+me\s+)?
    (?:it|that|everything|all|this|(?:the|my|our)\s+[\w-]+)\s+(?:(?:was|were|is|are)\s+)?
    (?:all\s+|clearly\s+|now\s+)?${workedOut}(?=\s*(?:$|[.,;!]|for\s+me|again|and\b))
    |\b(?:quiet|calm|silent|nodded|smiled|signed|nobody|no\s?one)\b[^.;!?]{0,50}?\bso\s+
    (?:they|he|she|people|everyone|everybody|the\s+\w+)\s+(?:had\s+|must\s+have\s+|\w+ly\s+)?
    (?:
      learn\w+|understood|got\s+it|read|liked|loved|accepted|agreed|knew|were\s+(?:happy|fine|ok|satisfied)|
      was\s+(?:happy|fine|ok|satisfied)
    )\b
  `,
  pattern`
    \bi\s+(?:had|have)\s+no\s+doubts?\s+(?:that\s+)?(?:it|this|that|they|the\s+\w+)\s+[^.,;!?]{2,40}
    |\bi\s+(?:just|simply)\s+know\s+(?:that\s+)?(?:it|they|this)\s+\w+
    |\bi\s+(?:guess|think|believe|suppose|assume|hope)\s+(?:that\s+)?(?:they|it|he|she|people|the\s+\w+)\s+
    (?:is|are|have|has)?\s*(?:all\s+)?still\s+\w+
  `,
  pattern`
    \b(?:do\s?n[o']?t|do\s+not|have\s+no|had\s+no|cannot|can't)\s+
    (?:know|have|prove|measure|any|exact|numbers?|data|figures)\b[^.;!?]{0,40}?\bbut\s+
    (?:i\s+(?:am|was)\s+sure\s+)?(?:it|that|this|they|people|everybody|everyone)\s+
    (?:surely|certainly|definitely|clearly|probably|obviously|must|felt)\s+[\w\s]{2,30}
  `,
  /\bi\s+take\s+it\s+that\s+(?:they|everyone|everybody|he|she|people|all)\s+(?:have\s+|had\s+)?\w+/u,
  // The matter is declared closed: that alone is a conclusion.
  pattern`
    \b(?:so|and|then|therefore|because\s+of\s+that)\b[^.;!?]{0,40}?\bi\s+(?:\w+ly\s+|just\s+|then\s+)*
    (?:
      considered|marked|regarded|saw|treated|took(?!\s+(?:it|this|that|them)\s+(?:over|off))|counted|filed|
      read|booked|viewed
    )\s+(?:it|this|that|the\s+(?:matter|case|job|ticket|task|topic|issue|problem|incident)|them)\s+
    (?:as\s+|to\s+be\s+)?(?:an?\s+)?(?:
      closed|done|resolved|solved|finished|settled|success\w*|fixed|completed?|over|off|sorted|dealt\s+with|
      good\s+sign|yes|win
    )\b
    |\bso\s+(?:that\s+was\s+(?:that|it)|(?:i|we)\s+left\s+it\s+(?:at\s+that|there))\b
    |\b(?:i|we)\s+(?:just\s+)?left\s+it\s+at\s+that\b
    |\bthe\s+(?:matter|case|topic|issue|problem)\s+was\s+(?:closed|settled|done|over|solved|fixed)\s+for\s+
    me\b
    |\b(?:touch|knock\s+on)\s+wood\b
    |\bfingers\s+crossed\b
    |\bby\s+all\s+appearances\b
    |\bbound\s+to\s+(?:have|be)\s+\w+
    |\bought\s+to\s+(?:be|have)\s+(?:\w+\s+)?
    (?:better|fine|ok|okay|fixed|solved|gone|faster|good|work\w*|helped|improved|saved)\b
    |\b(?:i'?m|i\s+am|i\s+was)\s+(?:guessing|assuming|presuming)\s+(?:that\s+)?
    (?:it|this|that|they|all|everything|the\s+\w+|he|she)\b
    |\bi\s+(?:suppose|guess|think|believe|assume)\s+(?:that\s+)?there\s+(?:were|was|are|is)\s+
    (?:fewer|less|no)\b
    |\b(?:assumed|supposed|presumed|trusted|figured|hoped)\s+(?:that\s+)?
    (?:all|everyone|everybody|they|he|she|people)\b(?:\s+[\w']+){0,4}?\s+had\s+(?:\w+\s+)?
    (?:\w+(?:ed|en|un|ne|id|nt|lt)|read|got|heard)\b
    |\bone\s+(?:look|glance)\b[^.;!?]{0,40}\bi\s+(?:could\s+(?:tell|see)|knew|saw)\b
    |\bi\s+take\s+it\s+(?:that\s+)?[^.;!?]{0,40}\b(?:
      fine|ok(?:ay)?|works?|solved|fixed|good|well|right|happy|satisfied|pleased|content|agreed|understood
    )\b
    |\bwhich\s+i\s+(?:read|took|saw|interpreted|understood|counted)\s+(?:as|to\s+mean)\b
    |\bwhich\s+(?:tells|told|shows|showed|means|meant)\s+(?:you|me|us|that)?\s*(?:that\s+)?
    (?:it|they|the\s+\w+)\s+(?:(?:is|was|are|were|has|had|must\s+have)\s+)?
    (?:work\w*|ok(?:ay)?|fine|solved|fixed|good|happy|gone|right)\b
  `,
  pattern`
    \b(?:do\s+not|don't|dont)\s+(?:think|believe)\s+(?:that\s+)?(?:it|this|that|they|the\s+\w+)\s+
    (?:ever\s+)?(?:happened|came\s+back|occurred|returned|failed|broke|happens)\b
  `,
  // "which to me meant they were happy with it": what was read into something.
  pattern`
    \b(?:which|that|this|it|silence)\s+(?:to|for)\s+me\s+
    (?:meant|means|said|says|showed|was\s+proof|was\s+a\s+sign)\b
    |\b(?:i|we)\s+(?:just\s+|then\s+)?(?:took|read|saw)\s+(?:it|that|this|the\s+silence|their\s+silence)\s+
    (?:as|to\s+mean|for)\s+(?:a\s+)?(?:\w+\s+){0,3}?
    (?:yes|success|sign|good|approval|agreement|proof|fine|fixed|solved|it\s+worked)\b
  `,
  new RegExp(`${self}${believing}${that}${successWords}\\b`, 'u'),
  pattern`
    \bit\s+(?:seems?|seemed|appears?|appeared|looks?|looked)\s+(?:that|as\s+if|as\s+though|like)\s+
    (?:[\w']+\s+){0,7}?${successWords}\b
  `,
  pattern`
    ^\W*(?:hopefully|presumably|supposedly|in\s+all\s+likelihood|most\s+likely)\b,?(?:\s+[\w']+){2,8}
    |^\W*probably,?\s+(?:fewer|less|more|it|they|everybody|everyone|people|that)\b(?:\s+[\w']+){1,6}
  `,
  pattern`${self}${thinking}\b(?!\s+[^.,;]{0,40}\b(?:would|will|could|might|can)\b)${that}${successWords}\b`,
  pattern`
    (?:\bi|\bwe|\band)\s+(?:just\s+|simply\s+)?(?:
      hoped\s+for\s+the\s+best
      |(?:trusted|had\s+faith\s+in)\s+(?:the|my|our|that|this)\s+(?:new\s+)?
      (?:fix|change|patch|result|solution|process|repair|system|machine|tool|method|treatment|medicine)
      (?!\w)
      |trusted\s+that\s+[^.,;]{3,60}?\b(?:would|will|had|was|were|is)\b
    )
  `,
  pattern`\bmust\s+(?:have\s+(?:been\s+)?|be\s+)(?:\w+ly\s+|all\s+|very\s+|quite\s+|the\s+)?${successWords}\b`,
  pattern`
    \b(?:it|that|this|they|the\s+\w+(?:\s+\w+)?|everything|all)\s+should\s+
    (?:now\s+|all\s+|also\s+|then\s+|still\s+)*(?:be\s+|have\s+(?:been\s+)?)
    (?:\w+ly\s+|much\s+|all\s+|more\s+)*${successWords}\b(?:\s+now)?
  `,
  pattern`\b${hedges}\s*,?\s+(?:[\w']+\s+){0,7}?${solvedStates}\b`,
  pattern`
    \b(?:so|therefore|and|which)\s+(?:(?:it|that|this|they|the\s+\w+)\s+)?(?:(?:was|were|had|has)\s+)?
    (?:obviously|clearly|evidently|surely|of\s+course|for\s+sure)\s+(?:[\w']+\s+){0,5}?${successWords}\b
    |\b(?:was|were|is|had|has)\s+(?:obviously|clearly|evidently|surely|probably|presumably|apparently)\s+
    (?:been\s+)?${successWords}\b
  `,
  pattern`
    \b(?:
      (?:had|got|have)\s+(?:just\s+)?(?:the|a)\s+(?:\w+\s+)?(?:feeling|impression|sense|hunch)
      |my\s+(?:\w+\s+)?(?:feeling|impression|sense|guess|hunch|gut(?:\s+feeling)?|belief|assumption)\s+
      (?:was|is|says|said|told\s+me)
    )\s+(?:that\s+)?(?:[\w']+\s+){0,6}?${successWords}\b
    |\b(?:had|have)\s+a\s+good\s+feeling\b
  `,
  pattern`
    \b(?:${farAsIKnow})\b(?=[^.;]*\b(?:${successWords}|still|again|never|no|nobody)\b)
    |(?<=\b(?:${successWords}|still|again)\b[^.;]{0,40})\b(?:${farAsIKnow})\b
  `,
  pattern`
    \bin\s+my\s+eyes\b[^.;]*\b(?:settled|done|closed|fine|solved|over)\b
    |\b(?:that|which|this|it)\s+(?:was|is)\s+(?:
      proof|evidence|confirmation|enough|good\s+enough|all\s+the\s+proof|done|settled|
      the\s+(?:proof|sign|confirmation)
    )(?:\s+enough)?\s+for\s+(?:me|us)\b
    |\bfor\s+me\s+(?:that|it|this|the\s+\w+)\s+was\s+
    (?:proof|enough|done|settled|solved|closed|fixed|finished|the\s+(?:proof|sign|confirmation))\b
  `,
];

const closedByOthers = anyOf(`
  accepted agreed approved closed_the_(?:ticket|case|request|incident) nodded paid said_(?:yes|ok|okay) smiled
  was_(?:ok|okay|fine)_with_(?:it|that)
`);

/** What only counts as proof for somebody who concludes from it. */
const signs: readonly RegExp[] = [
  pattern`
    \b(?:
      said\s+(?:
        thanks
        |thank\s+you
        |(?:that\s+)?(?:it|everything|all|he|she|(?:the|my)\s+\w+)\s+
        (?:was|looked|drove|ran|worked|felt|went|is|tasted)\s+\w+
      )
      |thanked\s+me
      |(?:she|he|they|the\s+\w+)\s+(?:signed|gave\s+(?:me\s+)?(?:his|her|their)\s+signature)
    )\b
  `,
  pattern`
    \b(?:the\s+|that\s+)?\w+\s+(?:was|were|is|had)\s+(?:then\s+|all\s+)?gone\b
    |\b(?:went|gone)\s+away\b
    |\bcleared\s+itself\b
    |\bcame\s+up\s+(?:normally|fine|again)\b
    |\b(?:hung\s+up|went\s+home|left|walked\s+out)\s+(?:satisfied|happy|content|smiling)\b
    |\bwent\s+(?:off|out|green)\b
    |\b(?:did\s*n(?:o|')?t|did\s+not)\s+say\s+no\b
  `,
  pattern`
    \b(?:
      qa
      |quality
      |my\s+(?:manager|boss|lead)
      |the\s+(?:manager|boss|lead|head|supervisor|reviewer|customer|client|foreman|doctor)
    )\s+(?:had\s+|has\s+|then\s+)?(?:
      signed\s+(?:it\s+)?off
      |approved\s+(?:it|the\s+\w+)
      |gave\s+(?:the|a|his|her|their)\s+(?:ok(?:ay)?|go-?ahead|green\s+light|sign-?off|approval)
      |accepted\s+it
    )\b
  `,
  pattern`\b(?:she|he|they|everyone|everybody|all|the\s+\w+)\s+(?:all\s+|just\s+|only\s+)?${closedByOthers}\b`,
  pattern`
    \b(?:showed|displayed|had|got|saw)\s+(?:me\s+)?a\s+(?:green|positive)\s+
    (?:tick|light|check\s?mark|check|status|sign|icon|message)\b
  `,
  pattern`
    \b(?:led|light|lamp|icon|status|screen|signal)\s+(?:was|is|turned|went|stayed)\s+
    (?:green|off|out|on\s+green)\b
  `,
  /\b(?:code\s+review|review|change|request|merge)\s+was\s+approved\b/u,
  pattern`
    \b(?:took|taken|saw|read|counted|treated|interpreted|understood|accepted)\s+(?:\w+\s+)?
    (?:absence|lack|silence|quiet)\b[^.;]{0,40}?\bas\s+(?:an?\s+|the\s+)?(?:\w+\s+)?
    (?:signs?|proof|yes|approval|confirmation|success|agreement|consent)\b
  `,
];
const plainRanWell = anyOf(`
  (?:was|were|is)_(?:fine|ok(?:ay)?|good|warm|cold|straight|dry|clean|correct) beeped booted
  came_(?:back|out)(?:_\\w+)? came_on clicked compiled could_(?:log_in|open_it|print|pay|send)
  did\\s*n(?:o|')?t_(?:drip|leak|crash|move|wobble|beep|break|shake|hang|fall|smoke)
  did_not_(?:drip|leak|crash|move|wobble|beep|break|shake|hang|fall|smoke) held lit_up opened printed
  rang(?:_again)? responded rose(?:_\\w+ly)? showed_(?:me_)?(?:the|a)_(?:right|correct|new|expected)_\\w+
  switched_on turned_on
`);
const ranWell = frame`
  (?:
    (?:ran|worked|works|passed|finished|ended|loaded|went\s+through)
    (?:
      \s+(?:
        fine|well|ok(?:ay)?|again|once|through|locally|without\s+(?:an?\s+|any\s+)?\w+|on\s+my\s+\w+|
        when\s+i\s+\w+\s+it(?:\s+at\s+\w+)?|normally|smoothly
      )
    )*
    |${plainRanWell}
  )
`;

/** It ran once: proof only for somebody who then went on to the next thing. */
const runs: readonly RegExp[] = [
  pattern`
    \b(?:it|that|this|they|(?:the|my|our)\s+(?:[\w-]+\s+){0,3}?[\w-]+)\s+
    (?:then\s+|all\s+|just\s+|finally\s+|\w+ly\s+|also\s+)*
    (?:${ranWell}|started(?:\s+(?:up|again|fine))*(?!\s+(?:\w+ing|to)\b))\b
  `,
  pattern`
    \bnothing\s+(?:happened|moved|dripped|leaked|beeped|broke|red|fell)\b
    |\b(?:there\s+was|there\s+were|saw|got)\s+(?:no|nothing)\b(?:\s+(?:\w+\s+)?\w+)?
    |\blight\s+turn(?:ed)?\s+green\b
  `,
];
/** A belief about the time to come, from which nobody looked back. */
const wouldHold = pattern`
  \bi\s+(?:
    (?:was|am|felt)\s+(?:\w+ly\s+|very\s+|so\s+)*(?:confident|sure|convinced|certain|positive)
    |had\s+no\s+doubts?
    |trusted
    |believed
    |figured
    |knew
    |thought
  )\s+(?:that\s+)?(?:it|this|that|they|everything|(?:the|my|our)\s+(?:[\w-]+\s+){1,3}?)\s*(?:would|will)\s+
  (?:\w+ly\s+|all\s+|now\s+)?(?:
    hold
    |last
    |work(?:\s+out)?
    |help
    |stay
    |stick
    |do
    |run
    |survive
    |pass
    |be\s+(?:fine|ok(?:ay)?|enough|good|all\s+right|better|correct)
  )\b
`;
const looking = frame`
  (?:seemed|seems|looked|looks|(?:was|were)\s+looking|felt|feels|appeared|sounded)\s+
  (?:
    (?:
      now|then|all|like\s+it|much|pretty|quite|very|really|\w+ly|a\s+lot|more|to\s+(?:me\s+)?be|
      to\s+have(?:\s+been)?|to\s+me|to
    )\s+
  )*
`;
const looks: readonly RegExp[] = [
  new RegExp(
    frame`
      (?<!\b(?:i|we|you|he|she|they)\s)\b${looking}(?:
        fine|good|ok|okay|dry|tight|straight|work|worked|working|all\s+right|alright|right|correct|stable|
        normal|clean|fixed|solved|resolved|gone|sorted|in\s+order|help|helped|do\s+the\s+(?:trick|job)|done|
        run|running
      )\b
    `,
    'u',
  ),
  // How people felt or how a room looked is an outcome, if a vague one; that a thing felt faster is an impression.
  new RegExp(
    frame`
      \b(?:
        it|that|this|everything|all|graphs?|numbers?|charts?|dashboard|figures|system|app|application|
        pages?|line|screen|logs?|monitor|machine|engine|query|queries|rates?|load|tool|values?
      )\s+(?:then\s+|now\s+|also\s+|just\s+)?${looking}
      (?:better|faster|snappier|quicker|smoother|healthy|well|healthier)\b
    `,
    'u',
  ),
];
const complaintVerbs = anyOf(`
  asked_again called come_back complained contacted mentioned noticed objected raised reported rung said
  shouted spoken told written
`);

/** "They would have called": silence again, in the conditional. */
const wouldHaveSaid = pattern`
  \b(?:you|we|i|one)\s*(?:would|'d)\s+(?:have\s+)?(?:hear|heard)\s+(?:about\s+it|of\s+it|from)
  |\bhad\s+it\s+(?:gone\s+wrong|failed|not\s+worked)\b
  |\b(?:
    they
    |he
    |she
    |people
    |someone
    |somebody
    |everyone
    |(?:the\s+|my\s+|our\s+)?
    (?:customers?|clients?|users?|patients?|parents?|guests?|boss|manager|team|vendor|supplier)
  )\s*(?:would|'d)\s+(?:surely\s+|certainly\s+|have\s+|definitely\s+|'ve\s+|of\s+)*${complaintVerbs}\b
  |\bi\s*(?:would|'d)\s+have\s+(?:heard|been\s+told|been\s+called|got\s+(?:a\s+call|complaints))\b
`;
/** What somebody does who holds a matter for finished. */
const finishing = anyOf(`
  archived baked called carried_on closed considered continued crossed delivered deployed did_not didn'?t
  discharged drove_(?:home|off|away|on) ended filed finished gave_(?:it|them|the_\\w+)(?:_back)? handed
  hung_up installed installed_it left let_(?:it|them|him|her) locked marked merged moved packed poured printed
  published pushed put_(?:it|them)_(?:live|back|out|into|online) released reported rolled_it_out screwed
  sealed sent served shipped signed stopped submitted ticked
  told_(?:(?:the|my)_)?\\w+_(?:that_)?(?:it|all|everything)_(?:was|is|worked) took_my_\\w+ turned_to uploaded
  used_it went_(?:home|on|back|to_(?:the_next|lunch|bed|another)|ahead|live|away)
`);
const movedOn = pattern`
  ^[^.;]*?(?:,|\band\b|\bso\b)\s*(?:(?:so|and)\s+)?(?:therefore\s+|then\s+)?i\s+
  (?:\w+ly\s+|just\s+|then\s+)?${finishing}\b(?:\s+on)?
  |^\s*(?:,\s*)?and\s+${finishing}\b
`;
const checkWords = anyOf(`
  check(?:ed)? count(?:ed)? follow(?:ed)?_(?:it_)?up look(?:ed)? measured? r[ua]n repeat(?:ed)? test(?:ed)?
  track(?:ed)? tried try verif(?:y|ied)
`);
const checkObjects = anyOf(`
  after afterwards? again at_(?:it|the_(?:numbers?|results?|data)) back into_it it that
  the_(?:numbers?|results?|effect|outcome|figures?|data) this
`);
const unchecked: readonly RegExp[] = [
  pattern`
    \bgave\s+(?:it|them|the\s+\w+)\s+a\s+quick\s+\w+
    |\b(?:never|not)\s+(?:got\s+)?(?:(?:a)?round|time)\s+to\s+(?:check|look|measur|test|verif)\w*
  `,
  pattern`
    \b(?:i|we)\s+(?:did\s*n(?:o|')?t|never|have\s*n(?:o|')?t|had\s*n(?:o|')?t|could\s*n(?:o|')?t|did\s+not)
    \s+(?:really\s+|actually\s+|ever\s+|even\s+|formally\s+|exactly\s+)*${checkWords}\s*
    (?:(?:on\s+)?${checkObjects}\b|[,.;]|$)
  `,
  pattern`
    \b(?:i|we)\s+(?:only\s+|just\s+)?(?:
      (?:looked|checked)\s+(?:it\s+|on\s+it\s+|in\s+)?(?:only\s+)?once\b
      |eyeballed\b
      |clicked\s+through\b
      |(?:tested|tried|checked|ran)\s+it\s+on\s+my\s+(?:own\s+)?(?:machine|laptop|computer|pc|phone)\b
      |had\s+a\s+quick\s+look\b
      |glanced\s+at\b
    )
  `,
  pattern`
    \b(?:i|we)\s+(?:just\s+|then\s+|\w+ly\s+)?(?:moved|went|switched)\s+(?:on\s+)?to\s+
    (?:another|the\s+next|a\s+different|other|a\s+new)\s+\w+\s+
    (?:right\s+|straight\s+|directly\s+|immediately\s+)?(?:after(?:wards)?|away)\b
  `,
  pattern`
    \b(?:it\s+)?(?:worked|works|ran|fine|working)\s+(?:fine\s+|well\s+|ok(?:ay)?\s+)?on\s+my\s+(?:own\s+)?
    (?:machine|laptop|computer|pc)\b
  `,
];

const plainUnknowing = anyOf(`
  (?:could_not|couldn't|cannot|can't)_tell at_first before_either bother(?:s|ed)_me can_(?:also_)?mean
  could_(?:also_|just_)?(?:mean|have_meant|be_because) easy_to i_was_wrong initially instead
  made_me_(?:suspicious|nervous|wonder) means?_(?:nothing|little|anything) meant_(?:nothing|little)
  might_(?:also_|just_)?(?:mean|have_meant) mistakenly no_proof not_proof only_believed
  proved_(?:me|myself|it)_wrong proved_nothing proves?_nothing suspected suspicious tells?_(?:me_)?nothing
  that's_why that_is_why told_(?:me|us)_nothing too_early too_soon turned_out until
  was_(?:a|my|the|our)_(?:\\w+_)?(?:mistake|error|fault) worr(?:y|ies|ied|ying)_me wrongly
`);
const unknowing = frame`
  (?:
    (?:did\s*n(?:o|')?t|do\s*n(?:o|')?t|not|never)\s+(?:want\s+to\s+)?
    (?:trust|rely|believe|enough|take|mean|prove|satisf\w+|convince\w*|accept|settle)
    |${plainUnknowing}
  )
`;

/** The silence, the look or the belief is doubted or disproved in the same breath. */
const doubted = pattern`\b(?:${unknowing}|trust(?:ed)?\s+(?:that|it|the\s+silence|this)\b(?=[^.]*\b(?:so|until|but)\b))\b`;
const verifiedDeeds = anyOf(`
  asked audited called checked compared counted found inspected interviewed looked measured monitored opened
  phoned polled proved pulled put_(?:an?|my|two|three|some) ran rang repeated replayed reproduced sampled
  sent_(?:an?|two|three|samples?|it_to) set swapped tested traced tried tripped verified visited walked
  watched weighed
`);
const thenChecked = pattern`
  (?:\bthen|\bbut|\band|,)\s+(?:still\s+|also\s+|then\s+|\w+ly\s+)*
  (?:
    checked|tested|measured|counted|weighed|compared|verified|sampled|replayed|inspected|monitored|confirmed
  )\b
  |\bwhich\s+(?:i|we)\s+(?:then\s+|\w+ly\s+)?(?:confirmed|checked|verified|compared|tested|matched)\b
  |\b(?:log|list|data|figures|record|meter|report)s?\s+(?:confirm|show|prove)\w*\b
  |(?:\bso|\bbut|\bthen|\band|\byet|\bhowever|\buntil|[,;:–—-])\s+(?:\w+\s+){0,2}?(?:i|we)\s+
  (?:still\s+|also\s+|then\s+|\w+ly\s+|went\s+(?:back\s+)?and\s+)*
  (?:
    ${verifiedDeeds}
    |drove(?!\s+(?:home|off|away|on))
    |read(?!\s+(?:as|it|that|this)\b)
    |had(?!\s+(?:a\s+good\s+feeling|no\s+doubt))
    |went\s+(?:
      back
      |through
      |over
      |to(?!\s+(?:the\s+next|lunch|bed|another|my\s+next|sleep))
      |there
      |and
      |in
      |down
      |up
      |along
      |out
    )
  )\b
`;
const verifiedOrDoubted = anyOf(`
  asked audited called checked compared counted did_not_(?:trust|want_to_rely|rely|stop|leave)
  didn't_(?:trust|want|rely|stop|leave) drove inspected interviewed measured monitored phoned polled pulled
  rang repeated replayed reproduced sampled tested traced tripped verified visited walked watched weighed
`);

/** The next sentence takes the matter up: "I did not want to rely on that", "So I rang three of them". */
const followUpCheck = pattern`
  ^\W*(?:(?:so|but|still|then|therefore|because\s+of\s+that|to\s+be\s+sure|afterwards)\s*,?\s*)*(?:i|we)\s+
  (?:\w+ly\s+|then\s+|also\s+|still\s+|therefore\s+)*${verifiedOrDoubted}\b
  |^\W*(?:but\s+)?(?:that|silence|this|it)\s+(?:alone\s+)?
  (?:was\s+not|wasn't|is\s+not|isn't|proves?|did\s+not|didn't|does\s+not|told)\b
  |\bdid(?:\s+not|n't)\s+trust\b
  |\bturned\s+out\b
  |^\W*(?:that|it|this|which)\s+(?:was|is)\s+(?:\w+\s+)?(?:mistake|wrong|error|fault)\b
`;

const concludedVerbs = anyOf(`
  called_it closed concluded considered ended felt figured filed knew left marked merged moved signed stopped
  was_(?:sure|confident|certain|convinced|satisfied|happy) went
`);

/** What was concluded from the silence: that it worked, or that nothing more was to do. */
const concluded = pattern`
  \b(?:
    so
    |therefore
    |thus
    |hence
    |which\s+(?:told|showed|meant|means|proves?|proved)
    |that\s+(?:told|showed|meant|proves?)
  )\b(?:[\s,]+[\w']+){0,8}?[\s,]+${successWords}\b
  |\bso\s+(?:\w+\s+){0,2}?i\s+(?:\w+ly\s+|just\s+|then\s+)?${concludedVerbs}\b
  |\b(?:which|that)\s+(?:
    i\s+(?:took|read|saw|interpreted|understood|counted|considered)
    |was\s+(?:a|the|my|proof)
    |is\s+(?:a|the|my|proof)
  )
  |(?:good|clear)\s+sign
  |\bso\s+that\s+was\s+(?:that|it)\b
  |\bleft\s+it\s+at\s+that\b
  |\b(?:matter|case)\s+(?:was\s+)?closed\b
  |\bthat's\s+how\b
  |\bfrom\s+(?:that|this)\s+i\b
  |\bconcluded?\b
  |\bi\s+(?:knew|was\s+(?:sure|confident|certain|convinced))\b
  |\bclosed\s+(?:the|it)
  |\ball\s+good\b
  |\b(?:went\s+home|moved\s+on|job\s+done|case\s+closed)\b
`;

const assumptionOf = readOnceIn(readAssumption);

function readAssumption(sentence: Readable, section: SectionId): Assumption | undefined {
  // Nobody says so much in one breath: it is data.
  if (sentence.words.length > 150) return undefined;
  const text = plainText(sentence);
  if (!couldBeAssumed.test(text)) return undefined;
  if (doubted.test(text) || thenChecked.test(text)) return undefined;
  // Without a limit and without a conclusion it is a claim: "nobody ever complained again", "no problems at all".
  if (section !== 'action' && limitless.test(text) && !/\b(?:so|i|must|which|therefore)\b/u.test(text))
    return undefined;
  const untold = first(
    sentence,
    'silence',
    [wouldHaveSaid],
    () => section !== 'action' || concluded.test(text),
  );
  if (untold) return untold;
  if (
    /\b(?:would|could|might)\s+(?:not\s+)?have\b|\bif\s+(?:i|we|they|it|the)\b/u.test(text) &&
    !/\bi\s+(?:assumed|figured|guess)/u.test(text)
  )
    return undefined;
  const isOutcome = section !== 'action';
  const found =
    beliefIn(sentence, text) ??
    first(sentence, 'silence', silences, (range, end) =>
      isSilenceMeant(sentence, text, range, end, isOutcome),
    ) ??
    first(
      sentence,
      'passed',
      appearances,
      (_, end) =>
        !isTurned(text.slice(end)) &&
        (isOutcome || movedOn.test(text.slice(end))) &&
        !quantitiesOf(sentence).some(({ isChange, isActivity }) => isChange && !isActivity),
    ) ??
    first(
      sentence,
      'silence',
      signs,
      (range, end) => concluded.test(text.slice(end)) || range.last - range.first > 5,
    ) ??
    first(
      sentence,
      'passed',
      runs,
      (_, end) => movedOn.test(text.slice(end)) && !isTurned(text.slice(end)),
    ) ??
    first(
      sentence,
      'belief',
      [wouldHold],
      (_, end) => movedOn.test(text.slice(end)) || (isOutcome && /^\s*(?:$|[.!])/u.test(text.slice(end))),
    ) ??
    lookIn(sentence, text, isOutcome) ??
    (isOutcome ? first(sentence, 'unchecked', unchecked, () => true) : undefined);
  return found;
}

/** What follows takes the appearance back. */
const isTurned = (after: string): boolean => /^[^.;]*\b(?:but|failed|until|only|then)\b/u.test(after);

function first(
  sentence: Readable,
  cause: Cause,
  patterns: readonly RegExp[],
  holds: (range: WordRange, end: number) => boolean,
): Assumption | undefined {
  for (const pattern of patterns) {
    const range = findPattern(sentence, [pattern]);
    if (range && holds(range, sentence.words[range.last]!.end)) return { ...range, cause };
  }
  return undefined;
}

const lookedBack = pattern`
  \b(?:had|'d)\s+(?:\w+ly\s+|just\s+|simply\s+)?
  (?:assumed|thought|believed|hoped|trusted|presumed|supposed|figured|taken)\b
`;
const toldOrPlanned = pattern`
  \b(?:
    told|planned|promised|asked|said|agreed|announced|informed|decided|wanted|explained|rule|plan|so\s+that
  )\b[^.;]*$
`;
function beliefIn(sentence: Readable, text: string): Assumption | undefined {
  // "I had assumed" looks back on an error.
  if (lookedBack.test(text)) return undefined;
  for (const pattern of beliefs) {
    const found = pattern.exec(text);
    if (!found) continue;
    const words = found[0].replace(/^\W*(?:i|we|and|just|then|so)\s+/u, '').replace(/^.*,?\s+so\s+/u, '');
    if (
      (negatedSuccess.test(words) &&
        !/\b(?:not|n't)\s+(?:occur|happen|think|believe)|^(?:don'?t|do\s+not)\s/u.test(words)) ||
      rightPerson.test(words)
    )
      continue;
    const after = text.slice(found.index + found[0].length);
    // "I told them that it should be ready by three" is a plan or a demand.
    if (
      /\b(?:should|must)\s+(?:\w+\s+)*?be\b/u.test(words) &&
      (/^\s+(?:by|at|before|until|in|for)\b/u.test(after) || toldOrPlanned.test(text.slice(0, found.index)))
    )
      continue;
    // Corrected in the same breath, or a plan rather than a look back.
    if (
      /^[^.]*\b(?:but|however|yet|wrong)\b/u.test(after) ||
      /^\s+(?:to|way|thing|people|person|candidate|direction|approach|choice|time|place|one)\b/u.test(after)
    )
      continue;
    const opening =
      /^(?:\W*(?:and|then|just|so|we|,)\s+)*/u.exec(found[0])![0].length + (/^\s/u.test(found[0]) ? 1 : 0);
    const range = wordsAt(sentence, found.index + opening, found.index + found[0].length);
    if (range) return { ...range, cause: 'belief' };
  }
  return undefined;
}

function lookIn(sentence: Readable, text: string, isOutcome: boolean): Assumption | undefined {
  for (const pattern of looks) {
    const found = pattern.exec(text);
    if (!found) continue;
    const end = found.index + found[0].length;
    const moved = movedOn.exec(text.slice(end));
    if (!isOutcome && !moved) continue;
    if (/^[^.]*\b(?:but|however|yet|until)\b/u.test(text.slice(end))) continue;
    const range = wordsAt(sentence, found.index, end + (moved?.[0].length ?? 0));
    if (range) return { ...range, cause: 'look' };
  }
  return undefined;
}

const namesAProcess = pattern`
  ^\s+(?:
    procedures?|process|desk|box|form|book|system|policy|log|list|team|department|handling|report|number|
    line
  )\b
`;
const lastingTimes = pattern`
  \b(?:for|in|over|within|during)\s+(?:the\s+)?(?:next\s+|first\s+|last\s+|following\s+|whole\s+)*
  (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several)\s+\w+
`;

/** Silence over a stated time with a number is a measure; in the Action it needs a conclusion. */
function isSilenceMeant(
  sentence: Readable,
  text: string,
  range: WordRange,
  end: number,
  isOutcome: boolean,
): boolean {
  if (namesAProcess.test(text.slice(end))) return false;
  if (concluded.test(text)) return true;
  if (/^\s*,?\s*(?:\w+\s+){0,2}?because\b/u.test(text.slice(end))) return false;
  // "Nobody had reported it" is how the problem could grow.
  const words = text.slice(sentence.words[range.first]!.start, end);
  if (/^(?:the\s+)?silence\b/u.test(words)) return false;
  // "The report had no typing errors" is how the thing was; "gone within a day" is a measure.
  const before = text.slice(0, sentence.words[range.first]!.start);
  if (/\b(?!i\b|we\b|they\b)\w+\s+(?:has|had|have|contains?|contained|shows?|showed)\s*$/u.test(before))
    return false;
  // "Almost no complaints" is an amount, which `unquantified-claim` asks for.
  if (/\b(?:almost|nearly|practically|virtually|hardly)\s*$/u.test(before)) return false;
  if (/^\s+within\s+an?\s/u.test(text.slice(end))) return false;
  if (!isOutcome || /^(?:the\s+|my\s+|our\s+|that\s+)?(?:\w+\s+)?(?:problems?|issues?)\b/u.test(words))
    return false;
  if (/\bhad\s+(?:ever\s+|even\s+)?\w+(?:ed|en|id|ng)\b/u.test(words)) return false;
  if (
    /\b(?:but|yet|however|although|though|before)\b/u.test(
      /^(?:i\s+)?heard\s+nothing\b/u.test(words) ? text.slice(end) : text,
    )
  )
    return false;
  if (quantitiesOf(sentence).some((quantity) => !quantity.isActivity && quantity.kind !== 'zero'))
    return false;
  return !lastingTimes.test(text.slice(end - 1));
}
