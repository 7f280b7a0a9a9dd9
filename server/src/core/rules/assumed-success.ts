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
              (other) =>
                holdsPlaceholder(other) || isVerified(other, other === sentence ? assumed : undefined),
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
  if (assumed)
    return /\b(?:check|compar|measur|count|sampl|monitor|reproduc|verif|audit|trac|inspect(?!or)|confirm|watch|read|tested|weigh|survey|logged|trip|ask|rang|call|phon|interview|visit|replay|recreat|benchmark|recount|swab|simulat)\w*/u.test(
      words,
    );
  return (
    !/^\W*(?:(?:i|we|and|then)\s+)?(?:\w+ly\s+)?(?:took\s+it|sent|gave|had|left|put|kept)\b/u.test(words) ||
    /\b(?:check|compar|measur|count|test|log|monitor|sampl|ask)\w*/u.test(words)
  );
}

// --- what is assumed

const limitless =
  /\b(?:nobody|no\s?one|(?:no|not\s+(?:a\s+single|one))\s+\w+)\s+(?:has\s+|have\s+|had\s+)?ever\b|\bno\s+more\s+(?:problems|issues|errors|trouble|mistakes|complaints)\s+at\s+all\b/u;

const couldBeAssumed =
  /\b(?:assum\w+|presum\w+|suppos\w+|figured|guess\w*|believ\w+|thought|think|trust\w*|hop(?:e|ed|ing)|conclu\w+|consider\w*|reckon\w*|granted|sure|confident|convinced|certain|knew|know|must|should|probably|obviously|clearly|apparently|seem\w*|look\w*|felt|feels?|took|taken|nobody|no[-\s]?one|noone|none|no|not|never|nothing|n't|without|stopped|disappeared|vanished|quiet|silent|silence|green|passed|gone|away|dried|died|ceased|signed|approved|nodded|once|machine|eyeballed|eyes|far|cleared|calmed|subsided|smiled|closed|any|absence|lack|feeling|impression|tick|light|would|paid|accepted|agreed|worked|works|n't|approval|proof|enough|marked|regarded|treated|resolved|settled|solved|means?|meant|tells?|tell|showed|shows|appears?|ok|okay|read|quit|heard|likelihood|likely|hopefully|presumably|havent|hasnt|hadnt|didnt|wasnt|dont|wood|crossed|appearances|bound|ought|guessing|fewer|glance|quick|would|hear|hunch|gut|guess|fine|good|correct|warm|dry|clean|straight|started|compiled|booted|loaded|came\s+on|ran|held|lit|turned|tasted|finished)\b|n't\b/u;

const self =
  "(?:\\bi|\\bwe|\\band|\\bjust|\\bthen|\\bso|,|\\bi'm|\\bi'd|\\bi've|^)(?:\\s+(?:\\w+ly|just|then|also|therefore|kind\\s+of|was|am|were|had|have|pretty|quite|so|still|would|could|can|it|that))*\\s+";
const that =
  "(?:\\s+(?:me|myself|it|that|this|so|then|the\\s+\\w+))?(?:\\s+(?:that|as|to|it|the|my|our|all|everything|this|they|she|he|was|were|is|are|had|has|have|would|will|be|been|of|in|on|from|and|now|also|change|fix|new|whole|\\w+ly|[\\w'-]+)){0,9}?\\s+";
const believing =
  '(?:assumed?|assuming|presumed?|presuming|supposed?|figured?|figuring|guess(?:ed)?|reckon(?:ed)?|conclud(?:ed|e|ing)|took\\s+it\\s+(?:that|as|for\\s+granted|to\\s+be)|took\\s+it(?=\\s+(?:the|they|he|she|all|everything)\\b)|took\\s+for\\s+granted|taken\\s+it\\s+for\\s+granted|take\\s+it\\s+(?:that|for\\s+granted)|took\\s+(?:that|this|which)\\s+(?:as|to\\s+mean)|considered?|considering|hoped|hoping|hope|trusted|trust|counted)';
const thinking =
  '(?:thought|think|believed?|believe|knew|sure|certain|confident|convinced|positive|felt)(?!\\s+(?:that\\s+)?(?:i|we)\\b)(?=\\s+(?:that|it|this|they|everything|all|he|she|the\\s+(?:[\\w-]+\\s+){1,4}?(?:was|were|is|are|had|has|have|went|worked|works|ran|run)|people|everyone|everybody|his|her|their)\\b)';
/** To think somebody right is to agree. */
const rightPerson =
  /\b(?:he|she|they|you|customer|client|boss|manager|guest|colleague|lead|director|doctor|nurse|teacher|parents?|patient|team)\s+(?:was|were|is|are|had\s+been)\s+right$/u;
const negatedSuccess =
  /\b(?:not|n't|never|no|without|wrong|hardly|broken|bad|worse|fault|cause|caused|because)\b/u;

const farAsIKnow =
  'as\\s+far\\s+as\\s+i\\s+(?:know|knew|can\\s+tell|could\\s+tell|am\\s+aware|heard|could\\s+see)|to\\s+(?:the\\s+best\\s+of\\s+)?my\\s+knowledge';
const beliefs: readonly RegExp[] = [
  // A conclusion from somebody's signature or a run: "so everything was correct", "so for me the weld was fine".
  /\b(?:passed|signed|signature|ran|worked|quiet|calm|silent|nobody|nothing|no\s?one|no|green|nodded|said|looked|seemed|tasted|approved|accepted|stopped|smiled|paid|agreed|closed|compiled|started|did\s?n[o']?t|not|once|ok|okay|blessing)\b[^.;!?]{0,60}?\b(?:so|and\s+so|and\s+for\s+me|so\s+for\s+me)\s+(?:for\s+me\s+)?(?:it|that|everything|all|this|(?:the|my|our)\s+[\w-]+)\s+(?:(?:was|were|is|are)\s+)?(?:all\s+|clearly\s+|now\s+)?(?:fine|ok(?:ay)?|good|correct|right|solved|fixed|safe|done|settled|clean|in\s+order|well|sorted|perfect|(?:had\s+)?(?:worked|helped|succeeded|stuck)|did\s+the\s+(?:trick|job))(?=\s*(?:$|[.,;!]|for\s+me|again|and\b))|\b(?:quiet|calm|silent|nodded|smiled|signed|nobody|no\s?one)\b[^.;!?]{0,50}?\bso\s+(?:they|he|she|people|everyone|everybody|the\s+\w+)\s+(?:had\s+|must\s+have\s+|\w+ly\s+)?(?:learn\w+|understood|got\s+it|read|liked|loved|accepted|agreed|knew|were\s+(?:happy|fine|ok|satisfied)|was\s+(?:happy|fine|ok|satisfied))\b/u,
  /\bi\s+(?:had|have)\s+no\s+doubts?\s+(?:that\s+)?(?:it|this|that|they|the\s+\w+)\s+[^.,;!?]{2,40}|\bi\s+(?:just|simply)\s+know\s+(?:that\s+)?(?:it|they|this)\s+\w+|\bi\s+(?:guess|think|believe|suppose|assume|hope)\s+(?:that\s+)?(?:they|it|he|she|people|the\s+\w+)\s+(?:is|are|have|has)?\s*(?:all\s+)?still\s+\w+/u,
  /\b(?:do\s?n[o']?t|do\s+not|have\s+no|had\s+no|cannot|can't)\s+(?:know|have|prove|measure|any|exact|numbers?|data|figures)\b[^.;!?]{0,40}?\bbut\s+(?:i\s+(?:am|was)\s+sure\s+)?(?:it|that|this|they|people|everybody|everyone)\s+(?:surely|certainly|definitely|clearly|probably|obviously|must|felt)\s+[\w\s]{2,30}/u,
  /\bi\s+take\s+it\s+that\s+(?:they|everyone|everybody|he|she|people|all)\s+(?:have\s+|had\s+)?\w+/u,
  // The matter is declared closed: that alone is a conclusion.
  /\b(?:so|and|then|therefore|because\s+of\s+that)\b[^.;!?]{0,40}?\bi\s+(?:\w+ly\s+|just\s+|then\s+)*(?:considered|marked|regarded|saw|treated|took(?!\s+(?:it|this|that|them)\s+(?:over|off))|counted|filed|read|booked|viewed)\s+(?:it|this|that|the\s+(?:matter|case|job|ticket|task|topic|issue|problem|incident)|them)\s+(?:as\s+|to\s+be\s+)?(?:an?\s+)?(?:closed|done|resolved|solved|finished|settled|success\w*|fixed|completed?|over|off|sorted|dealt\s+with|good\s+sign|yes|win)\b|\bso\s+(?:that\s+was\s+(?:that|it)|(?:i|we)\s+left\s+it\s+(?:at\s+that|there))\b|\b(?:i|we)\s+(?:just\s+)?left\s+it\s+at\s+that\b|\bthe\s+(?:matter|case|topic|issue|problem)\s+was\s+(?:closed|settled|done|over|solved|fixed)\s+for\s+me\b|\b(?:touch|knock\s+on)\s+wood\b|\bfingers\s+crossed\b|\bby\s+all\s+appearances\b|\bbound\s+to\s+(?:have|be)\s+\w+|\bought\s+to\s+(?:be|have)\s+(?:\w+\s+)?(?:better|fine|ok|okay|fixed|solved|gone|faster|good|work\w*|helped|improved|saved)\b|\b(?:i'?m|i\s+am|i\s+was)\s+(?:guessing|assuming|presuming)\s+(?:that\s+)?(?:it|this|that|they|all|everything|the\s+\w+|he|she)\b|\bi\s+(?:suppose|guess|think|believe|assume)\s+(?:that\s+)?there\s+(?:were|was|are|is)\s+(?:fewer|less|no)\b|\b(?:assumed|supposed|presumed|trusted|figured|hoped)\s+(?:that\s+)?(?:all|everyone|everybody|they|he|she|people)\b(?:\s+[\w']+){0,4}?\s+had\s+(?:\w+\s+)?(?:\w+(?:ed|en|un|ne|id|nt|lt)|read|got|heard)\b|\bone\s+(?:look|glance)\b[^.;!?]{0,40}\bi\s+(?:could\s+(?:tell|see)|knew|saw)\b|\bi\s+take\s+it\s+(?:that\s+)?[^.;!?]{0,40}\b(?:fine|ok(?:ay)?|works?|solved|fixed|good|well|right|happy|satisfied|pleased|content|agreed|understood)\b|\bwhich\s+i\s+(?:read|took|saw|interpreted|understood|counted)\s+(?:as|to\s+mean)\b|\bwhich\s+(?:tells|told|shows|showed|means|meant)\s+(?:you|me|us|that)?\s*(?:that\s+)?(?:it|they|the\s+\w+)\s+(?:(?:is|was|are|were|has|had|must\s+have)\s+)?(?:work\w*|ok(?:ay)?|fine|solved|fixed|good|happy|gone|right)\b/u,
  /\b(?:do\s+not|don't|dont)\s+(?:think|believe)\s+(?:that\s+)?(?:it|this|that|they|the\s+\w+)\s+(?:ever\s+)?(?:happened|came\s+back|occurred|returned|failed|broke|happens)\b/u,
  // "which to me meant they were happy with it": what was read into something.
  /\b(?:which|that|this|it|silence)\s+(?:to|for)\s+me\s+(?:meant|means|said|says|showed|was\s+proof|was\s+a\s+sign)\b|\b(?:i|we)\s+(?:just\s+|then\s+)?(?:took|read|saw)\s+(?:it|that|this|the\s+silence|their\s+silence)\s+(?:as|to\s+mean|for)\s+(?:a\s+)?(?:\w+\s+){0,3}?(?:yes|success|sign|good|approval|agreement|proof|fine|fixed|solved|it\s+worked)\b/u,
  new RegExp(`${self}${believing}${that}${successWords}\\b`, 'u'),
  new RegExp(
    `\\bit\\s+(?:seems?|seemed|appears?|appeared|looks?|looked)\\s+(?:that|as\\s+if|as\\s+though|like)\\s+(?:[\\w']+\\s+){0,7}?${successWords}\\b`,
    'u',
  ),
  /^\W*(?:hopefully|presumably|supposedly|in\s+all\s+likelihood|most\s+likely)\b,?(?:\s+[\w']+){2,8}|^\W*probably,?\s+(?:fewer|less|more|it|they|everybody|everyone|people|that)\b(?:\s+[\w']+){1,6}/u,
  new RegExp(
    `${self}${thinking}\\b(?!\\s+[^.,;]{0,40}\\b(?:would|will|could|might|can)\\b)${that}${successWords}\\b`,
    'u',
  ),
  /(?:\bi|\bwe|\band)\s+(?:just\s+|simply\s+)?(?:hoped\s+for\s+the\s+best|(?:trusted|had\s+faith\s+in)\s+(?:the|my|our|that|this)\s+(?:new\s+)?(?:fix|change|patch|result|solution|process|repair|system|machine|tool|method|treatment|medicine)(?!\w)|trusted\s+that\s+[^.,;]{3,60}?\b(?:would|will|had|was|were|is)\b)/u,
  new RegExp(
    `\\bmust\\s+(?:have\\s+(?:been\\s+)?|be\\s+)(?:\\w+ly\\s+|all\\s+|very\\s+|quite\\s+|the\\s+)?${successWords}\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:it|that|this|they|the\\s+\\w+(?:\\s+\\w+)?|everything|all)\\s+should\\s+(?:now\\s+|all\\s+|also\\s+|then\\s+|still\\s+)*(?:be\\s+|have\\s+(?:been\\s+)?)(?:\\w+ly\\s+|much\\s+|all\\s+|more\\s+)*${successWords}\\b(?:\\s+now)?`,
    'u',
  ),
  /\b(?:probably|presumably|supposedly|apparently|hopefully|in\s+all\s+likelihood|most\s+likely|i'd\s+say|i\s+would\s+say|i\s+(?:guess|suppose|think|assume|believe|hope))\s*,?\s+(?:[\w']+\s+){0,7}?(?:(?:is|was|are)\s+gone|not\s+(?:occur|happen)\w*\s+any\s?more|brought\s+(?:[\w']+\s+){1,4}down|helped|did\s+help|held|went\s+(?:up|down)|increased|worked|works|reduced|saved|fixed|solved|improved|fine|ok|okay|all\s+right|alright|faster|better|right|correct|in\s+order|still\s+there)\b/u,
  new RegExp(
    `\\b(?:so|therefore|and|which)\\s+(?:(?:it|that|this|they|the\\s+\\w+)\\s+)?(?:(?:was|were|had|has)\\s+)?(?:obviously|clearly|evidently|surely|of\\s+course|for\\s+sure)\\s+(?:[\\w']+\\s+){0,5}?${successWords}\\b|\\b(?:was|were|is|had|has)\\s+(?:obviously|clearly|evidently|surely|probably|presumably|apparently)\\s+(?:been\\s+)?${successWords}\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:(?:had|got|have)\\s+(?:just\\s+)?(?:the|a)\\s+(?:\\w+\\s+)?(?:feeling|impression|sense|hunch)|my\\s+(?:\\w+\\s+)?(?:feeling|impression|sense|guess|hunch|gut(?:\\s+feeling)?|belief|assumption)\\s+(?:was|is|says|said|told\\s+me))\\s+(?:that\\s+)?(?:[\\w']+\\s+){0,6}?${successWords}\\b|\\b(?:had|have)\\s+a\\s+good\\s+feeling\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:${farAsIKnow})\\b(?=[^.;]*\\b(?:${successWords}|still|again|never|no|nobody)\\b)|(?<=\\b(?:${successWords}|still|again)\\b[^.;]{0,40})\\b(?:${farAsIKnow})\\b`,
    'u',
  ),
  /\bin\s+my\s+eyes\b[^.;]*\b(?:settled|done|closed|fine|solved|over)\b|\b(?:that|which|this|it)\s+(?:was|is)\s+(?:proof|evidence|confirmation|enough|good\s+enough|all\s+the\s+proof|done|settled|the\s+(?:proof|sign|confirmation))(?:\s+enough)?\s+for\s+(?:me|us)\b|\bfor\s+me\s+(?:that|it|this|the\s+\w+)\s+was\s+(?:proof|enough|done|settled|solved|closed|fixed|finished|the\s+(?:proof|sign|confirmation))\b/u,
];

/** What only counts as proof for somebody who concludes from it. */
const signs: readonly RegExp[] = [
  /\b(?:said\s+(?:thanks|thank\s+you|(?:that\s+)?(?:it|everything|all|he|she|(?:the|my)\s+\w+)\s+(?:was|looked|drove|ran|worked|felt|went|is|tasted)\s+\w+)|thanked\s+me|(?:she|he|they|the\s+\w+)\s+(?:signed|gave\s+(?:me\s+)?(?:his|her|their)\s+signature))\b/u,
  /\b(?:the\s+|that\s+)?\w+\s+(?:was|were|is|had)\s+(?:then\s+|all\s+)?gone\b|\b(?:went|gone)\s+away\b|\bcleared\s+itself\b|\bcame\s+up\s+(?:normally|fine|again)\b|\b(?:hung\s+up|went\s+home|left|walked\s+out)\s+(?:satisfied|happy|content|smiling)\b|\bwent\s+(?:off|out|green)\b|\b(?:did\s*n(?:o|')?t|did\s+not)\s+say\s+no\b/u,
  /\b(?:qa|quality|my\s+(?:manager|boss|lead)|the\s+(?:manager|boss|lead|head|supervisor|reviewer|customer|client|foreman|doctor))\s+(?:had\s+|has\s+|then\s+)?(?:signed\s+(?:it\s+)?off|approved\s+(?:it|the\s+\w+)|gave\s+(?:the|a|his|her|their)\s+(?:ok(?:ay)?|go-?ahead|green\s+light|sign-?off|approval)|accepted\s+it)\b/u,
  /\b(?:she|he|they|everyone|everybody|all|the\s+\w+)\s+(?:all\s+|just\s+|only\s+)?(?:nodded|said\s+(?:yes|ok|okay)|smiled|paid|accepted|approved|agreed|closed\s+the\s+(?:ticket|case|request|incident)|was\s+(?:ok|okay|fine)\s+with\s+(?:it|that))\b/u,
  /\b(?:showed|displayed|had|got|saw)\s+(?:me\s+)?a\s+(?:green|positive)\s+(?:tick|light|check\s?mark|check|status|sign|icon|message)\b/u,
  /\b(?:led|light|lamp|icon|status|screen|signal)\s+(?:was|is|turned|went|stayed)\s+(?:green|off|out|on\s+green)\b/u,
  /\b(?:code\s+review|review|change|request|merge)\s+was\s+approved\b/u,
  /\b(?:took|taken|saw|read|counted|treated|interpreted|understood|accepted)\s+(?:\w+\s+)?(?:absence|lack|silence|quiet)\b[^.;]{0,40}?\bas\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:signs?|proof|yes|approval|confirmation|success|agreement|consent)\b/u,
];
/** It ran once: proof only for somebody who then went on to the next thing. */
const runs: readonly RegExp[] = [
  /\b(?:it|that|this|they|(?:the|my|our)\s+(?:[\w-]+\s+){0,3}?[\w-]+)\s+(?:then\s+|all\s+|just\s+|finally\s+|\w+ly\s+|also\s+)*(?:(?:ran|worked|works|passed|finished|ended|loaded|went\s+through)(?:\s+(?:fine|well|ok(?:ay)?|again|once|through|locally|without\s+(?:an?\s+|any\s+)?\w+|on\s+my\s+\w+|when\s+i\s+\w+\s+it(?:\s+at\s+\w+)?|normally|smoothly))*|started(?:\s+(?:up|again|fine))*(?!\s+(?:\w+ing|to)\b)|rang(?:\s+again)?|rose(?:\s+\w+ly)?|printed|opened|came\s+(?:back|out)(?:\s+\w+)?|could\s+(?:log\s+in|open\s+it|print|pay|send)|compiled|booted|beeped|clicked|responded|showed\s+(?:me\s+)?(?:the|a)\s+(?:right|correct|new|expected)\s+\w+|came\s+on|lit\s+up|turned\s+on|switched\s+on|(?:was|were|is)\s+(?:fine|ok(?:ay)?|good|warm|cold|straight|dry|clean|correct)|did\s*n(?:o|')?t\s+(?:drip|leak|crash|move|wobble|beep|break|shake|hang|fall|smoke)|did\s+not\s+(?:drip|leak|crash|move|wobble|beep|break|shake|hang|fall|smoke)|held)\b/u,
  /\bnothing\s+(?:happened|moved|dripped|leaked|beeped|broke|red|fell)\b|\b(?:there\s+was|there\s+were|saw|got)\s+(?:no|nothing)\b(?:\s+(?:\w+\s+)?\w+)?|\blight\s+turn(?:ed)?\s+green\b/u,
];
/** A belief about the time to come, from which nobody looked back. */
const wouldHold =
  /\bi\s+(?:(?:was|am|felt)\s+(?:\w+ly\s+|very\s+|so\s+)*(?:confident|sure|convinced|certain|positive)|had\s+no\s+doubts?|trusted|believed|figured|knew|thought)\s+(?:that\s+)?(?:it|this|that|they|everything|(?:the|my|our)\s+(?:[\w-]+\s+){1,3}?)\s*(?:would|will)\s+(?:\w+ly\s+|all\s+|now\s+)?(?:hold|last|work(?:\s+out)?|help|stay|stick|do|run|survive|pass|be\s+(?:fine|ok(?:ay)?|enough|good|all\s+right|better|correct))\b/u;
const looking = String.raw`(?:seemed|seems|looked|looks|(?:was|were)\s+looking|felt|feels|appeared|sounded)\s+(?:(?:now|then|all|like\s+it|much|pretty|quite|very|really|\w+ly|a\s+lot|more|to\s+(?:me\s+)?be|to\s+have(?:\s+been)?|to\s+me|to)\s+)*`;
const looks: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\b(?:i|we|you|he|she|they)\s)\b${looking}(?:fine|good|ok|okay|dry|tight|straight|work|worked|working|all\s+right|alright|right|correct|stable|normal|clean|fixed|solved|resolved|gone|sorted|in\s+order|help|helped|do\s+the\s+(?:trick|job)|done|run|running)\b`,
    'u',
  ),
  // How people felt or how a room looked is an outcome, if a vague one; that a thing felt faster is an impression.
  new RegExp(
    String.raw`\b(?:it|that|this|everything|all|graphs?|numbers?|charts?|dashboard|figures|system|app|application|pages?|line|screen|logs?|monitor|machine|engine|query|queries|rates?|load|tool|values?)\s+(?:then\s+|now\s+|also\s+|just\s+)?${looking}(?:better|faster|snappier|quicker|smoother|healthy|well|healthier)\b`,
    'u',
  ),
];
/** "They would have called": silence again, in the conditional. */
const wouldHaveSaid =
  /\b(?:you|we|i|one)\s*(?:would|'d)\s+(?:have\s+)?(?:hear|heard)\s+(?:about\s+it|of\s+it|from)|\bhad\s+it\s+(?:gone\s+wrong|failed|not\s+worked)\b|\b(?:they|he|she|people|someone|somebody|everyone|(?:the\s+|my\s+|our\s+)?(?:customers?|clients?|users?|patients?|parents?|guests?|boss|manager|team|vendor|supplier))\s*(?:would|'d)\s+(?:surely\s+|certainly\s+|have\s+|definitely\s+|'ve\s+|of\s+)*(?:called|said|complained|told|noticed|reported|come\s+back|shouted|written|rung|spoken|contacted|objected|mentioned|raised|asked\s+again)\b|\bi\s*(?:would|'d)\s+have\s+(?:heard|been\s+told|been\s+called|got\s+(?:a\s+call|complaints))\b/u;
/** What somebody does who holds a matter for finished. */
const finishing =
  "(?:moved|closed|left|went\\s+(?:home|on|back|to\\s+(?:the\\s+next|lunch|bed|another)|ahead|live|away)|merged|deployed|released|shipped|handed|finished|stopped|marked|signed|considered|called|carried\\s+on|turned\\s+to|continued|packed|submitted|discharged|sent|ended|filed|did\\s+not|didn'?t|pushed|published|printed|baked|served|delivered|installed|installed\\s+it|put\\s+(?:it|them)\\s+(?:live|back|out|into|online)|told\\s+(?:(?:the|my)\\s+)?\\w+\\s+(?:that\\s+)?(?:it|all|everything)\\s+(?:was|is|worked)|gave\\s+(?:it|them|the\\s+\\w+)(?:\\s+back)?|drove\\s+(?:home|off|away|on)|rolled\\s+it\\s+out|uploaded|reported|ticked|crossed|archived|poured|sealed|screwed|locked|hung\\s+up|let\\s+(?:it|them|him|her)|used\\s+it|took\\s+my\\s+\\w+)";
const movedOn = new RegExp(
  `^[^.;]*?(?:,|\\band\\b|\\bso\\b)\\s*(?:(?:so|and)\\s+)?(?:therefore\\s+|then\\s+)?i\\s+(?:\\w+ly\\s+|just\\s+|then\\s+)?${finishing}\\b(?:\\s+on)?|^\\s*(?:,\\s*)?and\\s+${finishing}\\b`,
  'u',
);
const unchecked: readonly RegExp[] = [
  /\bgave\s+(?:it|them|the\s+\w+)\s+a\s+quick\s+\w+|\b(?:never|not)\s+(?:got\s+)?(?:(?:a)?round|time)\s+to\s+(?:check|look|measur|test|verif)\w*/u,
  /\b(?:i|we)\s+(?:did\s*n(?:o|')?t|never|have\s*n(?:o|')?t|had\s*n(?:o|')?t|could\s*n(?:o|')?t|did\s+not)\s+(?:really\s+|actually\s+|ever\s+|even\s+|formally\s+|exactly\s+)*(?:measured?|verif(?:y|ied)|check(?:ed)?|test(?:ed)?|track(?:ed)?|follow(?:ed)?\s+(?:it\s+)?up|look(?:ed)?|count(?:ed)?|r[ua]n|repeat(?:ed)?|try|tried)\s*(?:(?:on\s+)?(?:it|that|this|again|afterwards?|after|back|the\s+(?:numbers?|results?|effect|outcome|figures?|data)|into\s+it|at\s+(?:it|the\s+(?:numbers?|results?|data)))\b|[,.;]|$)/u,
  /\b(?:i|we)\s+(?:only\s+|just\s+)?(?:(?:looked|checked)\s+(?:it\s+|on\s+it\s+|in\s+)?(?:only\s+)?once\b|eyeballed\b|clicked\s+through\b|(?:tested|tried|checked|ran)\s+it\s+on\s+my\s+(?:own\s+)?(?:machine|laptop|computer|pc|phone)\b|had\s+a\s+quick\s+look\b|glanced\s+at\b)/u,
  /\b(?:i|we)\s+(?:just\s+|then\s+|\w+ly\s+)?(?:moved|went|switched)\s+(?:on\s+)?to\s+(?:another|the\s+next|a\s+different|other|a\s+new)\s+\w+\s+(?:right\s+|straight\s+|directly\s+|immediately\s+)?(?:after(?:wards)?|away)\b/u,
  /\b(?:it\s+)?(?:worked|works|ran|fine|working)\s+(?:fine\s+|well\s+|ok(?:ay)?\s+)?on\s+my\s+(?:own\s+)?(?:machine|laptop|computer|pc)\b/u,
];

/** The silence, the look or the belief is doubted or disproved in the same breath. */
const doubted =
  /\b(?:trust(?:ed)?\s+(?:that|it|the\s+silence|this)\b(?=[^.]*\b(?:so|until|but)\b)|(?:did\s*n(?:o|')?t|do\s*n(?:o|')?t|not|never)\s+(?:want\s+to\s+)?(?:trust|rely|believe|enough|take|mean|prove|satisf\w+|convince\w*|accept|settle)|proves?\s+nothing|proved\s+nothing|tells?\s+(?:me\s+)?nothing|told\s+(?:me|us)\s+nothing|means?\s+(?:nothing|little|anything)|meant\s+(?:nothing|little)|no\s+proof|not\s+proof|worr(?:y|ies|ied|ying)\s+me|bother(?:s|ed)\s+me|(?:could\s+not|couldn't|cannot|can't)\s+tell|made\s+me\s+(?:suspicious|nervous|wonder)|can\s+(?:also\s+)?mean|could\s+(?:also\s+|just\s+)?(?:mean|have\s+meant|be\s+because)|might\s+(?:also\s+|just\s+)?(?:mean|have\s+meant)|easy\s+to|before\s+either|i\s+was\s+wrong|was\s+(?:a|my|the|our)\s+(?:\w+\s+)?(?:mistake|error|fault)|turned\s+out|proved\s+(?:me|myself|it)\s+wrong|until|only\s+believed|wrongly|mistakenly|at\s+first|initially|too\s+early|too\s+soon|that\s+is\s+why|that's\s+why|suspicious|suspected|instead)\b/u;
const thenChecked =
  /(?:\bthen|\bbut|\band|,)\s+(?:still\s+|also\s+|then\s+|\w+ly\s+)*(?:checked|tested|measured|counted|weighed|compared|verified|sampled|replayed|inspected|monitored|confirmed)\b|\bwhich\s+(?:i|we)\s+(?:then\s+|\w+ly\s+)?(?:confirmed|checked|verified|compared|tested|matched)\b|\b(?:log|list|data|figures|record|meter|report)s?\s+(?:confirm|show|prove)\w*\b|(?:\bso|\bbut|\bthen|\band|\byet|\bhowever|\buntil|[,;:–—-])\s+(?:\w+\s+){0,2}?(?:i|we)\s+(?:still\s+|also\s+|then\s+|\w+ly\s+|went\s+(?:back\s+)?and\s+)*(?:checked|asked|called|rang|phoned|tested|measured|sampled|counted|weighed|compared|pulled|drove(?!\s+(?:home|off|away|on))|verified|walked|visited|traced|looked|opened|sent\s+(?:an?|two|three|samples?|it\s+to)|ran|read(?!\s+(?:as|it|that|this)\b)|replayed|reproduced|repeated|interviewed|polled|audited|inspected|monitored|watched|tripped|tried|swapped|proved|found|had(?!\s+(?:a\s+good\s+feeling|no\s+doubt))|went\s+(?:back|through|over|to(?!\s+(?:the\s+next|lunch|bed|another|my\s+next|sleep))|there|and|in|down|up|along|out)|put\s+(?:an?|my|two|three|some)|set)\b/u;
/** The next sentence takes the matter up: "I did not want to rely on that", "So I rang three of them". */
const followUpCheck =
  /^\W*(?:(?:so|but|still|then|therefore|because\s+of\s+that|to\s+be\s+sure|afterwards)\s*,?\s*)*(?:i|we)\s+(?:\w+ly\s+|then\s+|also\s+|still\s+|therefore\s+)*(?:checked|asked|called|rang|phoned|tested|measured|sampled|counted|weighed|compared|pulled|drove|verified|walked|visited|traced|replayed|reproduced|repeated|interviewed|polled|audited|inspected|monitored|watched|tripped|did\s+not\s+(?:trust|want\s+to\s+rely|rely|stop|leave)|didn't\s+(?:trust|want|rely|stop|leave))\b|^\W*(?:but\s+)?(?:that|silence|this|it)\s+(?:alone\s+)?(?:was\s+not|wasn't|is\s+not|isn't|proves?|did\s+not|didn't|does\s+not|told)\b|\bdid(?:\s+not|n't)\s+trust\b|\bturned\s+out\b|^\W*(?:that|it|this|which)\s+(?:was|is)\s+(?:\w+\s+)?(?:mistake|wrong|error|fault)\b/u;

/** What was concluded from the silence: that it worked, or that nothing more was to do. */
const concluded = new RegExp(
  `\\b(?:so|therefore|thus|hence|which\\s+(?:told|showed|meant|means|proves?|proved)|that\\s+(?:told|showed|meant|proves?))\\b(?:[\\s,]+[\\w']+){0,8}?[\\s,]+${successWords}\\b|\\bso\\s+(?:\\w+\\s+){0,2}?i\\s+(?:\\w+ly\\s+|just\\s+|then\\s+)?(?:closed|moved|left|went|merged|stopped|marked|signed|considered|called\\s+it|filed|ended|concluded|figured|knew|was\\s+(?:sure|confident|certain|convinced|satisfied|happy)|felt)\\b|\\b(?:which|that)\\s+(?:i\\s+(?:took|read|saw|interpreted|understood|counted|considered)|was\\s+(?:a|the|my|proof)|is\\s+(?:a|the|my|proof))|(?:good|clear)\\s+sign|\\bso\\s+that\\s+was\\s+(?:that|it)\\b|\\bleft\\s+it\\s+at\\s+that\\b|\\b(?:matter|case)\\s+(?:was\\s+)?closed\\b|\\bthat's\\s+how\\b|\\bfrom\\s+(?:that|this)\\s+i\\b|\\bconcluded?\\b|\\bi\\s+(?:knew|was\\s+(?:sure|confident|certain|convinced))\\b|\\bclosed\\s+(?:the|it)|\\ball\\s+good\\b|\\b(?:went\\s+home|moved\\s+on|job\\s+done|case\\s+closed)\\b`,
  'u',
);

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

function beliefIn(sentence: Readable, text: string): Assumption | undefined {
  // "I had assumed" looks back on an error.
  if (
    /\b(?:had|'d)\s+(?:\w+ly\s+|just\s+|simply\s+)?(?:assumed|thought|believed|hoped|trusted|presumed|supposed|figured|taken)\b/u.test(
      text,
    )
  )
    return undefined;
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
      (/^\s+(?:by|at|before|until|in|for)\b/u.test(after) ||
        /\b(?:told|planned|promised|asked|said|agreed|announced|informed|decided|wanted|explained|rule|plan|so\s+that)\b[^.;]*$/u.test(
          text.slice(0, found.index),
        ))
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

/** Silence over a stated time with a number is a measure; in the Action it needs a conclusion. */
function isSilenceMeant(
  sentence: Readable,
  text: string,
  range: WordRange,
  end: number,
  isOutcome: boolean,
): boolean {
  if (
    /^\s+(?:procedures?|process|desk|box|form|book|system|policy|log|list|team|department|handling|report|number|line)\b/u.test(
      text.slice(end),
    )
  )
    return false;
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
  return !/\b(?:for|in|over|within|during)\s+(?:the\s+)?(?:next\s+|first\s+|last\s+|following\s+|whole\s+)*(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several)\s+\w+/u.test(
    text.slice(end - 1),
  );
}
