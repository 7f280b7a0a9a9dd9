/**
 * Words that stand in for a deed. From lists of corporate jargon and of clichés in applications;
 * each is bounded by what it means as jargon, since trades use the same words plainly (a needle, an end-to-end test, holistic care).
 */
import { anyOf, frame } from '../vocabulary.ts';

/** What the word hides decides what to ask. */
export type Hides = 'deed' | 'quality' | 'person' | 'outcome';

export interface Buzzword {
  readonly hides: Hides;
  readonly pattern: RegExp;
}

const buzz = (hides: Hides, source: string): Buzzword => ({
  hides,
  pattern: new RegExp(`(?<![\\w-])(?:${source.replaceAll("'", "'?")})(?![\\w-])`, 'gu'),
});

const buzzPeople = anyOf(`
  boss client clients colleagues? customers? everybody everyone her him leadership leads? management manager
  owners? parents partners? stakeholders? suppliers? team teams them vendors? you
`);
const people = frame`(?:(?:the|my|our|all|every|both|each|their|some|a\s+few)\s+)*(?:\w+\s+)?${buzzPeople}`;
const business = '(?:(?:the|our|my|their|all|real|more|true|new|much|great|significant|hidden|extra)\\s+)*';

const empowered = anyOf(`
  all colleagues customers each employees every her him members my nurses others our patients people pupils
  staff students teams? the them users women
`);
const holisticThings = anyOf(`
  approach concept experience framework initiative look mindset model perspective picture plan program
  programme roadmap solution strateg(?:y|ies) system thinking transformation view vision way
`);
const buzzAdjectives = anyOf(`
  agile can-do customer-centric customer-first data-driven entrepreneurial fail-fast get-things-done growth
  hands-on ownership proactive start-?up winner winning
`);
const attitudeNouns = anyOf(`
  and approach attitude consultant employee engineer individual leader man manager mindset nurse person
  professional teacher team way woman worker
`);
const movedThings = anyOf(`
  (?:\\w+_)?(?:millimet|centimet|mm|cm|inch|degree|notch)\\w* a_few away back by_\\d closer deeper down from
  into of on_the_(?:gauge|dial|scale) out slightly through towards? under up with
`);
const addingVerbs = anyOf(`
  add added adding adds bring(?:s|ing)? brought creat(?:e|ed|ing) deliver delivered delivering delivers
  generat(?:e|ed|ing) unlock(?:s|ed|ing)?
`);

const drivenThings = anyOf(`
  change(?!\\s+(?:of|in|to|through)\\b) collaboration efficienc(?:y|ies) engagement excellence impact
  initiatives innovation synergies transformations?
`);
const drivenResults = anyOf('adoption_forward growth results strategy success value');
const orchestratedThings = anyOf(`
  activities alignment campaigns? collaborations? efforts? events? initiatives? launch(?:es)? openings?
  part(?:y|ies) program programme project responses? rollouts? stakeholders? teams? transformations?
  transitions?
`);
export const buzzwords: readonly Buzzword[] = [
  buzz(
    'deed',
    frame`
      leverag(?:e|es|ed|ing)(?=
        \s+(?!
          loans?|buy-?outs?|finance|debt|funds?|companies|positions?|products?|ratio|in|over|to|for|of|with|
          and|from|on|was|is|when
        )\w
      )(?<!
        \b(?:the|a|more|some|any|our|my|their|his|her|no|financial|little|of|give|gave)\s+
        leverag\w+
      )(?<!\b(?:had|have)\s+leverage)
    `,
  ),
  buzz('deed', 'synerg(?:y|ies|istic|istically|i[sz]e[ds]?|i[sz]ing)'),
  buzz(
    'deed',
    frame`
      (?:drove|driv(?:e|es|en|ing)|creat(?:e|ed|ing)|ensur(?:e|ed|ing)|foster(?:ed|ing)?|achiev(?:ed?|ing))
      \s+(?:[\w-]+\s+){0,2}alignment(?!\s+of\s+the\s+(?:wheels?|axles?|shafts?|beams?))
    `,
  ),
  buzz(
    'deed',
    frame`
      (?:drove|driv(?:e|es|en|ing)|deliver(?:ed|ing|s)?)\s+${business}
      (?:
        (?:
          strategic|digital|cross-functional|operational|organi[sz]ational|cultural|culture|business|agile|
          customer|\w+-\w+
        )\s+
      )*(?:
        ${drivenThings}
      )
      |(?:drove|driv(?:e|es|en|ing))\s+${business}
      (?:${drivenResults})(?!\s+(?:of|from|into|to)\b)
      |(?:
        got|gain(?:ed)?|secur(?:ed?|ing)|obtain(?:ed)?|getting|had|achiev(?:ed)?|creat(?:ed)?|ensur(?:ed)?
      )\s+(?:\w+\s+){0,2}?buy-?in(?:\s+(?:from|of|for)\s+(?:\w+\s+){0,3}?\w+)?
    `,
  ),
  buzz('deed', 'stakeholder\\s+(?:management|alignment|engagement|buy-?in)'),
  buzz(
    'deed',
    frame`
      align(?:ed|ing)?\s+(?:all\s+|the\s+|our\s+|key\s+|my\s+)*stakeholders?
      |(?:got|get|getting|bring|brought|bringing)\s+(?:[\w-]+\s+){1,6}?on(?:to)?\s+the\s+same\s+page
      (?!\s+of\b)
      |(?:put|kept|keep)\s+(?:everyone|everybody|all(?:\s+\w+)?|${people})\s+on(?:to)?\s+the\s+same\s+page
    `,
  ),
  buzz('deed', `circl(?:e|ed|ing)\\s+back(?:\\s+(?:with|on)\\b|\\s+to\\s+${people})`),
  buzz(
    'deed',
    'touch(?:ed|ing)?\\s+bases?(?=\\s+(?:with|on|about|again|every|regularly|once)|\\s*[.,;!]|\\s*$)',
  ),
  buzz(
    'deed',
    frame`
      deep[-\s]dives?(?!\s+(?:of|in|at)\s+(?:the\s+)?(?:diving|sea|ocean|pool|lake))(?:\s+sessions?)?
      (?<!\b(?:principle|value)\s+deep\s+dive)
    `,
  ),
  buzz('deed', 'spearhead(?:ed|ing|s)?'),
  buzz('quality', 'game[-\\s]chang(?:ing|ers?)'),
  buzz(
    'deed',
    frame`
      orchestrat(?:e|ed|ing)\s+(?:(?:the|a|an|all|our|these)\s+)*
      (?:(?!container|pod|docker|service|microservice)[\w-]+\s+){0,3}?
      ${orchestratedThings}
    `,
  ),
  buzz(
    'deed',
    frame`
      empower(?:ed|ing|s)?(?=\s+${empowered}\b)
      (?<!\b(?:law|act|statute|rule|charter|constitution|treaty|board)\s+empower\w*)
    `,
  ),
  buzz(
    'deed',
    frame`
      (?:th(?:ink|inks|inking|ought))\s+(?:outside|out\s+of)\s+the\s+box
      |out-of-the-box\s+thinking
      |th(?:ink|inking|ought)\s+different(?:ly)?
    `,
  ),
  buzz(
    'deed',
    frame`
      hit(?:ting)?\s+the\s+ground\s+running
      |(?:went|go|going|goes|gone)\s+(?:above\s+and\s+beyond|(?:the|that)\s+extra\s+mile)
      |walk(?:ed|ing)?\s+the\s+extra\s+mile
      |brought\s+my\s+a[-\s]game
      |above\s+and\s+beyond\s+the\s+call(?:\s+of\s+duty)?
    `,
  ),
  buzz(
    'deed',
    frame`
      (?:wore|wear|wears|wearing|worn)\s+(?:many|several|multiple|different|various|a\s+lot\s+of|two|three)
      \s+(?:different\s+)?hats
    `,
  ),
  buzz(
    'deed',
    frame`
      low[-\s]hanging\s+fruits?|boil(?:ed|ing)?\s+the\s+ocean|peel(?:ed|ing)?\s+the\s+onion|
      mov(?:e|ed|ing)\s+the\s+goal\s?posts
    `,
  ),
  buzz(
    'deed',
    frame`
      (?:foster|champion|promot|cultivat|nurtur|instil)\w*\s+(?:a|the|our|an)\s+(?:\w+\s+)?
      (?:culture|mindset|spirit)(?:\s+of\s+\w+)?
      |sociali[sz](?:ed|ing)\s+(?:the|my|this|that|our)\s+(?:\w+\s+)?
      (?:idea|proposal|plan|concept|design|doc|vision|change)
      |double-?click(?:ed|ing)?\s+(?:on|into)\s+(?:\w+\s+){0,3}?
      (?:pain\s+points?|topic|issue|problem|question|idea|strategy|feedback|insights?)
      |ideat(?:e|ed|ion|ing)
      |operationali[sz](?:e|ed|ing)
      |synthesi[sz]ed\s+learnings
      |proactive\s+approach
      |growth\s+hack(?:s|ed|ing)?
    `,
  ),

  buzz(
    'quality',
    frame`
      best[-\s]in[-\s](?:class|breed)
      |best-of-breed
      |cutting-edge
      |cutting\s+edge(?=\s+(?!of|on|was|is|and|for|at|with|in|had)\w)
      |bleeding[-\s]edge
      |leading[-\s]edge(?=\s+(?:technolog\w+|tools?|solutions?|stack|products?))
      |state-of-the-art
      |(?<!\bthe\s)state\s+of\s+the\s+art
      |next[-\s]gen(?:eration)?(?=\s+(?:solution|platform|tool|experience|service)\w*)
    `,
  ),
  buzz(
    'quality',
    frame`
      holistic(?:ally)?(?=
        \s+(?:(?!care|nursing|medicine|health|treatment)[\w-]+\s+)?
        ${holisticThings}\b(?!\s+(?:to|of|on)\s+(?:\w+\s+)?(?:care|nursing|medicine|health|the\s+patient))
      )
      |(?:look\w*|think\w*|thought|view\w*|approach\w*)\s+(?:\w+\s+)?holistically
    `,
  ),
  buzz(
    'quality',
    frame`
      robust(?:,|\s+and|\s*&)\s+(?:\w+,?\s+(?:and\s+)?)?
      (?:scalable|flexible|efficient|sustainable|future-proof)
      |scalable\s+and\s+(?:robust|flexible|sustainable|maintainable)
      |(?:innovative|scalable|robust|turnkey|impactful|disruptive|holistic)(?:,?\s+(?:and\s+)?[\w-]+)?\s+
      (?:solutions?|ecosystems?)
      |future[-\s]proof(?:ed|ing)?
    `,
  ),
  buzz(
    'quality',
    frame`
      end[-\s]to[-\s]end\s+(?:ownership|responsibility|accountability|solutions?)
      |seamless(?:ly)?(?=
        \s+(?:\w+\s+)?(?:
          integrat\w+|experience|transition\w*|collaborat\w+|journey|customer|user|communicat\w+|handover|
          process|service
        )\b
      )
    `,
  ),
  buzz(
    'quality',
    frame`
      actionable\s+insights?
      |mission[-\s]critical\s+synerg\w+
      |(?:fast-paced|dynamic|agile)(?:,|\s+and)?\s+(?:\w+\s+)?
      (?:environment|setting|mindset|world|workplace)
      |operational\s+excellence
      |cent(?:er|re)s?\s+of\s+excellence
      |(?:tangible|real|true|measurable)\s+business\s+value
      |data-driven\s+(?:organi[sz]ation|company|culture|decisions?|approach|mindset|team|way)
      |${buzzAdjectives}(?:,\s+[\w-]+)?\s+(?:mindset|mentality|attitude)
      |core\s+competenc(?:y|ies)
      |table\s+stakes
      |thought\s+leadership
      |blue[-\s]sky\s+thinking
      |strategic\s+thinking
    `,
  ),
  buzz(
    'quality',
    frame`
      paradigm\s+(?:shifts?|change)
      |(?:shift\w*|chang\w+)\s+(?:the|our|a)\s+paradigm
      |win[-\s]win(?:[-\s](?:win|situation|outcome|solution))?
    `,
  ),

  buzz(
    'person',
    frame`
      (?:strategic|visionary|big-picture)\s+thinkers?
      |thought\s+leaders?
      |(?:results?|goal|solution|success|customer|detail)[-\s](?:driven|oriented|focused)
      (?=\s+${attitudeNouns}|\s*[.,;!]|\s*$)
    `,
  ),
  buzz(
    'person',
    frame`
      (?:very\s+|truly\s+|deeply\s+)?passionate\s+about
      |(?:my|a|real|true|great)\s+passion\s+for(?=
        \s+(?:technology|people|customers?|excellence|service|innovation|quality|learning|leadership|data)
      )
      |self-?starter
      |go-?getter
      |(?:natural|born)\s+leader
      |people\s+person
      |(?:natural|creative|born|passionate|great)\s+problem[-\s]solver
      |thought\s+partner
      |bridge[-\s]builder
      |fail(?:ing)?\s+fast(?!er)
      |embrac(?:e|ed|ing)\s+(?:ambiguity|change|failure|diversity|complexity|uncertainty)
      |team[-\s]?players?(?!\s+(?:on|of|in)\s+the\s+(?:field|pitch|court|ice))
      |(?<=\b(?:i(?:'m|\s+am)|as\s+an?)\s+(?:[\w-]+,?\s+(?:and\s+)?){0,3})
      (?:
        (?:highly|self)[-\s]motivated
        |detail-oriented
        |results?-oriented
        |dynamic(?=\s+(?:person|leader|manager|team|individual|professional))
        |proactive(?=\s+(?:person|leader|manager|team|individual|professional|self))
        |self-driven
      )
      |in\s+(?:my|our)\s+dna
      |rock\s?star
      |ninja(?=\s+(?:developer|coder|in|at)|\s*[.,;])
      |(?:excel|tech|marketing|sales|sql|data|it|coding|design|product|process|seo|cloud)[-\s]guru
      |can-do\s+(?:attitude|mentality|mindset)
      |ownership\s+mindset
      |customer-centric\s+(?:mindset|approach|culture)
      |change\s+agent
      |hard-?working\s+and\s+\w+(?=\s+person)
    `,
  ),

  buzz(
    'outcome',
    frame`
      mov(?:e|ed|es|ing)\s+the\s+needle(?!\s+(?:${movedThings}|in\b|to\b|\d))
      (?<!\b(?:to|i|he|she|nurse|doctor)\s+(?:\w+\s+)?moved?\s+the\s+needle(?=\s+\w+ly))
    `,
  ),
  buzz(
    'outcome',
    frame`
      (?:to|at|on)\s+(?:the|a|its|their)\s+(?:whole\s+)?(?:next|new|another|higher)\s+level
      (?<=
        \b(?:tak\w+|took|bring\w*|brought|(?<!\bthe\s)lift(?:ed|s|ing)?|rais\w+|elevat\w+|push\w*)\s+
        (?:\S+\s+){1,5}?(?:to|at|on)\s+(?:the|a|its|their)\s+(?:whole\s+)?(?:next|new|another|higher)\s+
        level
      )(?!\s+of\s+(?:support|the|management|court|escalation))
    `,
  ),
  buzz(
    'outcome',
    frame`
      value[-\s]adds?(?!-)
      |${addingVerbs}\s+${business}(?:business\s+)?value(?=
        \s+(?:to|for)\s+(?:the|our|my|their|its|all|every)?\s*(?:\w+\s+)?
        (?:
          business|compan\w+|customers?|clients?|teams?|organi[sz]ation|stakeholders?|users?|region|school|
          hospital|department
        )
        |\s*[.,;!]
        |\s*$
      )
    `,
  ),
  buzz(
    'outcome',
    frame`
      impactful
      |unlock(?:ed|ing|s)?\s+(?:\w+\s+){0,2}?(?:potential|value|growth|synerg\w+)
      |maximi[sz](?:e|ed|ing)\s+(?:\w+\s+)?(?:value|potential|impact|synerg\w+)
      |game\s+plan\s+for\s+success
      |pushed\s+the\s+envelope(?!\s+(?:in|into|through|under|across|to|over|back|away|aside)\b)
      |quantum\s+leaps?
      |raised?\s+the\s+bar(?=\s*[.,;!]|\s*$|\s+for\s+(?:the|our|everyone|all|excellence))
    `,
  ),
];

/** Plain words for those that have one, form by form. */
export const plainWords: Readonly<Record<string, string>> = {
  leverage: 'use',
  leverages: 'uses',
  leveraged: 'used',
  leveraging: 'using',
  spearhead: 'lead',
  spearheads: 'leads',
  spearheaded: 'led',
  spearheading: 'leading',
};
