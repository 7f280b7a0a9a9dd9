/** What the interviewer asked. */
import { anyOf, pattern } from '../vocabulary.ts';
import type { QuestionClass } from './story.ts';

const asksForStory = pattern`
  ^(?:
    (?:please |can you |could you )?(?:
      tell (?:me|us)|describe|give (?:me |us )?an? (?:example|instance|time)|
      share (?:an?|your|with (?:me|us))|walk (?:me|us) through|talk (?:me|us) (?:about|through)|talk about|
      discuss an?|recall an?|explain (?:a (?:time|situation)|how you|why)|think of a time|name a time|
      provide an example
    )
    |(?:have|has|did|do|were|was|are|is|would|could|can|will) you\b
    |(?:what|when|why|how|which|who|where) (?:
      did|do|does|would|was|were|is|are|have|has|had|will|made|makes
    )\b
    |what's\b
    |how's\b
    |a time (?:when|you|that)\b
    |an example of a time\b
  )
`;

/** A title or a line that is an interview question, with or without its question mark. */
export function readsAsQuestion(text: string): boolean {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/^["'“‘(\s]+|^(?:q|question|prompt)\s*\d*\s*[:.)-]\s*/g, '');
  if (/[?？؟]["'”’)\s]*$/.test(words)) return true;
  return asksForStory.test(words);
}

/**
 * What kind of story the question asks for; undefined when it could be any.
 * The classes and their words follow published question banks; the first that fits is taken, the most specific first.
 */
export function classOfQuestion(question: string): QuestionClass | undefined {
  const text = question.toLowerCase().replace(/[’]/g, "'");
  return classes.find(([, pattern, unless]) => pattern.test(text) && !unless?.test(text))?.[0];
}

const topicsOfQuestions = anyOf(`
  accomplish(?:ed|ment|ments)? achiev(?:e|ed|ement|ements) competing deadlines? deliver(?:ed|ing)?
  exceed(?:ed)? goals? obstacles? priorit(?:y|ies|i[sz]e\\w*|i[sz]ing) proud(?:est)? setbacks?
  successful(?:ly)? targets?
`);
const classes: readonly (readonly [QuestionClass, RegExp, RegExp?])[] = [
  [
    'failure',
    pattern`
      \b(?:
        fail(?:ed|ure|ures|ing)?
        |mistakes?
        |wrong (?:call|decision|judge?ment|choice|turn)
        |(?:was|were|been|got it|went|proved|proven) wrong
        |regret(?:ted)?
        |misjudged?
        |messed up
        |screwed up
        |fell short
        |missed (?:a |the |your |an )?(?:\w+ )?(?:deadline|commitment|goal|target|date|promise)
        |not (?:meet|met|deliver|achieve|reach|succeed)
        |(?:didn't|did not|couldn't|could not|don't|unable to) (?:
          meet|make|deliver|achieve|reach|succeed|work out|go (?:as|to) plan
        )
        |setback you caused
        |bad decision
        |poor decision
        |let (?:someone|somebody|a \w+|the team|your team) down
        |do (?:it )?differently
        |biggest weakness
        |disappoint(?:ed|ment)
      )\b
    `,
    pattern`
      \b(?:fail(?:ed|ing)? (?:employee|team member|project of|system)|despite)\b
      |someone else's mistake
      |\b(?:something|anything|what|which|who|they|numbers?|data|figures?) (?:\w+ )?(?:was|were|is|had been) wrong
      |(?:wrong|failing) (?:with|in) (?:a|the) (?:team|process|product)
    `,
  ],
  [
    'conflict',
    pattern`
      \b(?:
        conflicts?
        |disagree(?:d|ment|ments|ing)?
        |push(?:ed|ing)? back
        |unpopular
        |(?:difficult|hard|challenging|tough|uncooperative) (?:
          co-?worker|colleague|team ?mate|team member|person|people|manager|boss|stakeholder|personality|
          peer
        )s?
        |argu(?:ed|ment)
        |clash(?:ed)?
        |dispute
        |different opinions?
        |opposed
        |opposing
        |did(?:n't| not) (?:agree|get along|see eye to eye)
        |changed? (?:someone|somebody|a \w+|the \w+|your \w+|their) ?(?:'s)? ?minds?
        |stood up (?:to|against)
        |said no to
        |challenged? (?:your|a|the) (?:manager|boss|decision|team|leader)
      )\b
    `,
    /conflicting (?:priorities|deadlines|requirements|data)/,
  ],
  [
    'responsibility',
    pattern`
      \b(?:
        ethic(?:s|al)|unethical|integrity|unintended consequences?|side effects?|privacy|
        environment(?:al)? (?:impact|footprint)|sustainab\w+|communit(?:y|ies)|society|societal|
        cut (?:a |some )?corners?|right thing|broader (?:impact|responsib\w+)
      )\b
    `,
  ],
  [
    'people',
    pattern`
      \b(?:
        mentor(?:ed|ing|s)?
        |coach(?:ed|ing)?
        |hir(?:e|ed|ing)
        |low(?:-| )performer
        |under-?perform\w*
        |develop(?:ed|ing)? (?:someone|somebody|others|a team member|people|an employee|talent|your team)
        |(?:gave|give|given|giving|deliver(?:ed)?) (?:\w+ )?
        (?:difficult |tough |hard |critical |negative |constructive )?feedback
        |receiv(?:e|ed|ing) (?:\w+ )?(?:difficult |tough |hard |critical |negative |constructive )?feedback
        |critici[sz](?:ed|sm)
        |help(?:ed|ing)? (?:
          someone|somebody|a (?:colleague|co-?worker|team ?mate|team member|peer|junior\w*)|others
        ) (?:grow|learn|improve|succeed|develop|to)
        |delegat(?:e|ed|ing)
        |struggling (?:colleague|team ?mate|team member|employee|student)
      )\b
    `,
  ],
  ['customer', /\b(?:customers?|clients?|users?|patients?|guests?|end-users?|consumers?)\b/],
  [
    'initiative',
    pattern`
      \b(?:
        outside (?:of )?(?:your|the|their) (?:\w+ ){0,3}
        (?:role|area|scope|responsibilit\w+|job|remit|team|duties|comfort|description)
        |(?:above and )?beyond (?:your|the|what|expectations?|scope)
        |above and beyond
        |initiative
        |unasked
        |without being (?:asked|told)
        |no(?:body| one) (?:asked|else|owned)
        |noticed
        |took (?:on )?(?:ownership|something)
        |take ownership
        |ownership
        |not your (?:job|responsibility)
        |wasn't your
        |saw (?:a|an) (?:problem|opportunity|need|gap)
        |proactive(?:ly)?
        |self-start\w*
        |stepped (?:up|in)
        |something significant
      )\b
    `,
  ],
  [
    'speed',
    pattern`
      \b(?:
        quick(?:ly)?
        |fast
        |speed
        |urgent(?:ly)?
        |calculated risks?
        |(?:take|took|taking) (?:a |an )?(?:\w+ )?risks?
        |risky
        |without (?:all|enough|sufficient|complete|full|much) (?:the )?(?:data|information|approval)
        |(?:limited|little|incomplete|insufficient|not enough|partial) (?:data|information|time)
        |on the spot
        |time pressure
        |without approval
        |split-second
        |snap decision
        |tight (?:deadline|timeline|schedule)
        |short notice
        |under pressure
      )\b
    `,
  ],
  [
    'ambiguity',
    pattern`
      \b(?:
        ambigu(?:ity|ous)
        |unclear
        |vague
        |undefined
        |no (?:clear )?(?:requirements?|direction|guidance|instructions?|playbook)
        |without (?:clear )?(?:requirements?|direction|guidance|instructions?)
        |uncertain(?:ty)?
        |changing requirements?
        |unstructured
        |ill-defined
        |poorly defined
      )\b
    `,
  ],
  [
    'depth',
    pattern`
      \b(?:
        root cause|deep(?:ly|er)?|details?|detailed|complex (?:problem|issue|bug|analysis|situation)|
        debug(?:ged|ging)?|analy[sz](?:ed|ing|is)|investigat\w+|got to the bottom|data to|used data|
        metrics? (?:that|didn't|looked)|hardest (?:bug|technical problem)|most complex|
        most difficult (?:bug|technical problem)|audit
      )\b
    `,
  ],
  [
    'invention',
    pattern`
      \b(?:
        new (?:idea|way|approach|process|product|solution|method)
        |simplif(?:y|ied|ying)
        |invent(?:ed|ing|ion)?
        |innovat\w+
        |creative(?:ly)?
        |creativity
        |improv(?:e|ed|ing|ement) (?:a|an|the|your|something|on) ?(?:\w+ ){0,3}?
        (?:process|system|product|workflow|procedure|efficiency)?
        |think(?:ing)? (?:big|outside)
        |bold
        |out of the box
        |automat(?:e|ed|ing)
        |built something
        |from scratch
      )\b
    `,
  ],
  [
    'delivery',
    pattern`
      \b(?:
        ${topicsOfQuestions}|project you led|led a (?:project|team)|on time|
        multiple (?:tasks|projects|priorities)
      )\b
    `,
  ],
];
