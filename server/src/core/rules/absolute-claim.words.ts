/**
 * Claims without a limit: all, everyone, never, perfect. From what interviewers say makes them look for the counter-example.
 * The words are the ones of outcomes and of self-praise; "nobody had asked me" or "every patient of the ward" claims nothing.
 */
import { anyOf, frame, pattern } from '../vocabulary.ts';

/** What the claim is about decides what to ask, and in which sections it is one. */
export type Claims = 'outcome' | 'people' | 'self' | 'best';

export interface Absolute {
  readonly claims: Claims;
  readonly pattern: RegExp;
  /** A word without which a costly pattern cannot match. */
  readonly needs: RegExp | undefined;
}

const absolute = (claims: Claims, source: string, needs?: RegExp): Absolute => ({
  claims,
  needs,
  // Typed in a hurry, apostrophes are missing.
  pattern: new RegExp(`(?<![\\w-])(?:${source.replaceAll("'", "'?")})(?![\\w-])`, 'gu'),
});

const single = '(?:(?:possible|single|the|of|our|my|their|its|these|those|other|edge|remaining)\\s+)*';
const persons = anyOf(`
  agents? analysts? buyers? child(?:ren)? clients? colleagues? cooks? customers? departments? developers? doctors?
  drivers? employees? engineers? families family farmers? fathers? guests? kids? managers? members? mothers?
  neighbou?rs? nurses? parents? participants? passengers? patients? people persons? players? pupils? readers?
  residents? staff stakeholders? students? teachers? teammates? teams? technicians? tenants? testers? trainees? users?
  visitors? volunteers? workers?
`);
const everyone = frame`
  (?:
    every\s?(?:one|body)(?:\s+(?:in|on|at|from)\s+(?:the|our|my)\s+(?:whole\s+|entire\s+)?\w+)?
    |every\s+(?:single\s+)?(?:one\s+of\s+(?:the|our|my)\s+)?${persons}
    (?:\s+(?:in|on|at|from)\s+(?:the|our|my)\s+\w+)?
    |all\s+${single}${persons}
    |(?:the|my|our)\s+(?:whole|entire)\s+
    (?:team|company|department|ward|school|office|hospital|organi[sz]ation|firm|class|village|town)
  )
`;
const nobody = frame`
  (?:no\s?body|no\s?one|no\s+other\s+\w+|not\s+(?:a\s+single|one)\s+${persons})
  (?:
    \s+(?:
      else
      |before\s+(?:me|us)
      |(?:in|on|at|from)\s+(?:the|our|my)\s+(?:whole\s+|entire\s+)?\w+(?:\s+of\s+(?:the|our|this)\s+\w+)?
    )
  )*
`;
const strengtheners = anyOf(`
  absolutely always are been completely finally fully has have immediately instantly is just now quickly
  really simply totally truly was were
`);
const very = frame`
  (?:
    \s+
    ${strengtheners}
  )*
`;
const fullyWords = anyOf(`
  absolutely basically completely entirely fully just more_or_less now practically pretty_much really simply
  totally truly virtually
`);
const degree = frame`(?:${fullyWords}\s+)*`;
const problems = anyOf(`
  accidents? breakdowns? bugs? complaints? concerns? conflicts? crash(?:es)? defects? delays?
  difficult(?:y|ies) disadvantages? disputes? doubts? downsides? downtime errors? failures? faults? flaws?
  glitch(?:es)? hiccups? incidents? injur(?:y|ies) issues? losses mistakes? misunderstandings? mix-?ups? objections?
  outages? problems? questions? resistance risks? side_effects? surprises trouble waste weakness(?:es)?
`);
const things = `(?:(?:(?!and\\b|or\\b)\\w+\\s+)?${problems})`;
const again = anyOf('after_that again any_more anymore ever_again ever_since since since_then');
const after =
  '(?:since\\s+(?:then|that\\s+\\w+|my\\s+\\w+)|after\\s+(?:that|this|my\\s+\\w+)|from\\s+then\\s+on)';
const fails = anyOf(`
  (?:came|comes?)_back (?:go(?:es)?|went|gone)_(?:down|wrong|offline) (?:re)?appear\\w*
  br(?:oke|oken|eaks?|eaking)(?:_down)? crash\\w* fail\\w* freezes? froze frozen hangs? happen\\w* hung
  leak\\w* let(?:s)?_\\w+_down los(?:t|es?)_\\w+ miss(?:ed|es)?_(?:an?_|its_)?\\w+ occur\\w* recur\\w*
  return\\w* stop(?:s|ped)?
`);
const solve = anyOf(`
  address answer avoid block catch clear cover cur detect eliminat eradicat find fix handl prevent remov
  resolv settl solv spot stop
`);
const best = anyOf(`
  best biggest cleanest fastest finest first greatest largest most_\\w+ only safest smartest strongest
`);
const plainEverywhere = anyOf(`
  ever of_all(?:_time|_times)?
`);
const everywhere = frame`
  (?:
    (?:in|of|across|on)\s+(?:the|our|my|this)\s+(?:whole\s+|entire\s+)?
    (?:
      company(?:'s\s+history)?|history(?:\s+of\s+(?:the|our)\s+\w+)?|world|planet|industry|country|
      organi[sz]ation|market|city|region|hospital|firm
    )
    |in\s+town
    |(?:in|of|across)\s+(?:the|our|my)\s+(?:entire|whole)\s+(?:of\s+)?\w+
    |(?:that\s+)?(?:
      (?:you|one|anyone|anybody)\s+(?:can|could)\s+(?:imagine|think\s+of|wish\s+for)
      |(?:i|we|they|anyone|anybody|(?:any|the|our)\s+\w+(?:\s+(?:at|in|of|on)\s+(?:the|this|our|my)\s+\w+)?)
      (?:'ve|'d|\s+(?:has|have|had))\s+ever\s+\w+
    )
    |${plainEverywhere}
  )
`;
const hundred = '(?:100\\s?%|(?:100|one\\s+hundred|a\\s+hundred|hundred)\\s+(?:%|percent|per\\s?cent))';
const faultless = anyOf(`
  airtight bug-free bullet-proof bulletproof error-free fail-safe faultless flawless fool-proof foolproof
  idiot-proof infallible unbeatable unbreakable unstoppable watertight
`);

const items = anyOf(`
  appointments? bookings? box(?:es)? calls? crates? deliver(?:y|ies) doses? files? flights? invoices? lessons?
  letters? lines? machines? meals? orders? pallets? parcels? payments? rooms? samples? shifts? tables? trains?
`);
const none = `nobody|no\\s?one|nothing|not\\s+(?:a\\s+single|one)\\s+\\w+|no\\s+(?:${persons}|${items})`;
const toldVerbs = anyOf(`
  answered ask asked call called came_in came_to checked did_(?:that|it|this) discussed do_(?:that|it|this)
  hear heard looked mentioned met opened raised read replied returned_(?:my|the|his|her) said saw say see
  sign(?:ed)? speak spoke talked thought touched tried used visited wrote
`);
/** Verbs of speaking, meeting and looking: that somebody did not do so again is part of a story. */
const tells = frame`
  (?:\w+\s+)?
  ${toldVerbs}
  \b
`;
const plainSuccesses = anyOf(`
  forget(?:_\\w+)?_(?:anything|a_\\w+) found_(?:an?|the)_(?:solution|way|error|mistake|fault|answer) get_along
  get_on_well had_(?:good|excellent|great|perfect)_\\w+ keep_my_(?:word|promises?) kept_my_(?:word|promises?)
  know_(?:what|how|the_answer|best) lose_my_(?:temper|nerve|patience) lost_my_(?:temper|nerve|patience)
  manage_(?:to|it) pass(?:ed)?_(?:all|every) sell solve(?:d)? win
`);

/** What is a success by its meaning, so that "always" boasts of it. */
const successes = frame`
  (?:
    find\s+(?:an?|the|my)\s+(?:solution|way|error|mistake|fault|answer|reason|cause|bug|leak|right\s+\w+)
    |${plainSuccesses}
  )
`;

const surePredicates = anyOf(`
  (?:bug|error)-free accurate certain confident convinced correct foolproof guaranteed happy perfect reliable
  right safe satisfied secure stable sure
`);
const plainUnanimity = anyOf(`
  adopted ador(?:ed|es) aligned amazed approv(?:ed|es) convinced delighted enthusiastic excited in_favou?r
  in_love knows_my lik(?:ed|es) lov(?:ed|es?) on_board prais(?:ed|es) thrilled understood_everything
  uses_(?:it|my) want(?:ed|s)_(?:it|one)
`);
const unanimity = frame`
  (?:
    (?:(?:one\s+)?hundred\s+percent|100\s?%|fully|totally|completely)\s+(?:behind|with)\s+(?:me|it|us|my)
    |${plainUnanimity}
  )
`;
const plainAdmissions = anyOf(`
  appreciated benefit(?:s|ed) congratulated congratulates embraced enjoy(?:ed|s) recommends? respected
  switched_(?:to|over) trusted welcomed
`);
const admissions = frame`
  (?:
    (?:saw|understood|accepted|admitted|realised|realized|noticed|knew)\s+(?:that\s+)?i\s+(?:was|had)
    |${plainAdmissions}
  )
`;
const doubtedDeeds = anyOf(`
  achieved attempted been_(?:hurt|injured|late|lost) built complain\\w* disagreed done doubted had heard left made managed objected reached
  regretted seen thought tried
`);
const alwaysAchieved = anyOf(`
  (?:deliver|finish|reach|achieve|exceed|succeed)(?:ed|s|es) achieve
  been_(?:right|on_time|the_(?:best|top|first|fastest)|successful) complete deliver exceed
  find_an?_(?:way|solution|answer) finish found_an?_(?:way|solution) get_(?:the_job|things|it)_done
  got_(?:the_job|things|it)_done hit_(?:my|our|the) hit_my keep_my kept_(?:my|our|its) meet met reach succeed
  win won
`);
const neverDone = anyOf(`
  been_(?:late|wrong) broke_a broken_a disappointed failed let_(?:anyone|anybody|a_\\w+)_down lost
  made_(?:a|any|one)_mistakes? missed
`);
const regions = anyOf(`
  africa america asia berlin brazil britain canada china england europe france germany india italy japan
  london paris poland spain the_(?:us|uk|eu|state|county|district|branch|country)
`);

export const absolutes: readonly Absolute[] = [
  // It never, no longer, all of it.
  absolute(
    'outcome',
    frame`(?:has\s+|have\s+|had\s+)?never\s+(?:ever\s+)?${fails}(?:\s+(?!again|since|ever)\w+){0,4}?\s+${again}`,
    /never/u,
  ),
  absolute(
    'outcome',
    frame`
      (?:has|have|'ve|'s)\s+never\s+(?:ever\s+)?${fails}
      |(?<=\b${after}\b[^.;]{0,40}\s)never\s+(?:ever\s+)?${fails}
      |(?:can|will|would|could)\s+never\s+(?:ever\s+)?(?:
        fail|happen|break|occur|crash|go\s+wrong|(?<!\b(?:he|i|she|they|we)\s+(?:can|will|would|could)\s+never\s+(?:ever\s+)?)(?:come\s+back|return)
      )(?:\s+(?:again|anymore))?
    `,
    /never/u,
  ),
  absolute(
    'outcome',
    frame`
      (?<=\b(?:it|which|that|this|the\s+(?:\w+\s+)?\w+(?:\s+now)?)\s+)
      (?:never|can't\s+ever|won't\s+ever|cannot)\s+(?:ever\s+)?
      (?:fails?|breaks?|crash(?:es)?|stops?|goes\s+(?:down|wrong)|go\s+wrong|lets?\s+\w+\s+down)
      (?=\s*(?:[.,;!]|$)|\s+(?:now|anymore|any\s+more|and|us)\b)
    `,
  ),
  absolute(
    'outcome',
    frame`
      nothing\s+(?:ever\s+)?(?:got|gets|was|is|has\s+been)\s+
      (?:lost|broken|forgotten|missed|stolen|mixed\s+up|overlooked)\s+${again}
      |nothing\s+(?:(?:has|had|can|could|will|would)\s+)?(?:ever\s+)?
      (?:go(?:es|ne)?|went|br(?:eaks?|oke|oken)|fail(?:s|ed)?|slip(?:s|ped)?\s+through)(?:\s+wrong)?
      (?=\s*(?:[.,;!]|$)|\s+(?:with|now|${again})\b)
    `,
  ),
  absolute(
    'outcome',
    frame`
      (?:${after},?\s+(?:i|we|they|there)\s+)?(?:(?:has|have|had|'ve)\s+)?never\s+
      (?:had|have|has|saw|seen|got|experienced|faced|been)\s+
      (?:(?:any|an?|this|that|the|such|a\s+single|another|one)\s+)*${things}\s+(?:\w+\s+){0,3}?${again}
      |never\s+(?:had|saw|got)\s+a\s+single\s+${things}
    `,
    /never/u,
  ),
  absolute(
    'outcome',
    frame`
      ${solve}(?:ed|es|ing|e|s|led)?\s+
      (?:all|every(?:\s+single)?|absolutely\s+all|any(?=\s+(?:possible|kind))|each\s+and\s+every|each)\s+
      ${single}(?:${things}|cases?)
      |(?:fix|solv|resolv|chang)(?:ed|es|ing)\s+everything
      |(?:caught|found)\s+every\s+single\s+${problems}
    `,
  ),
  absolute(
    'outcome',
    frame`
      (?:all|every(?:\s+single)?|each)\s+${single}${things}\s+
      (?:(?:is|are|was|were|has|have|had|got|been)\s+)*(?:now\s+|finally\s+|completely\s+)?
      (?:solved|gone|resolved|fixed|eliminated|disappeared|vanished|cleared|sorted(?:\s+out)?|over)
    `,
  ),
  absolute(
    'outcome',
    frame`
      (?:completely|totally|fully|entirely|permanently|forever|absolutely|${hundred})\s+
      (?:(?:eliminat|solv|resolv|fix|eradicat|cur)ed|wiped\s+out)
      (?:\s+(?:the|our|all|this|these|those|any|every|that)?\s*\w+)?
      |(?:disappeared|vanished|gone|solved|fixed)\s+
      (?:forever|for\s+good|once\s+and\s+for\s+all|completely\s+and\s+forever)
      |(?:solv|fix|resolv|eliminat)ed\s+(?:\w+\s+){0,3}?
      (?:completely|totally|entirely|permanently|forever|for\s+good|once\s+and\s+for\s+all)
    `,
  ),
  absolute(
    'outcome',
    frame`
      (?:absolutely\s+)?(?:no|zero)\s+(?:(?:more|further|other)\s+)?${things}(?:\s+\w+)?\s*,?\s*
      (?:at\s+all|whatsoever|of\s+any\s+kind|ever(?:\s+again)?)
      |absolutely\s+(?:no|zero)\s+${things}
      |zero\s+${problems}
      |without\s+(?:a\s+single|one\s+single|any\s+kind\s+of)\s+${things}
      |without\s+any\s+${things}\s+(?:at\s+all|whatsoever|of\s+any\s+kind)
    `,
    /\b(?:no|zero|without)\b/u,
  ),
  absolute(
    'outcome',
    frame`
      (?:works?|worked|runs?|ran|functions?|functioned|fits?|holds?|applies)\s+(?:\w+\s+)?(?:in|for|under)
      \s+(?:every|any|all)\s+(?:(?:possible|single|the)\s+)?
      (?:cases?|situations?|circumstances|conditions?|scenarios?)
      |(?:works?|worked)\s+(?:every\s+(?:single\s+)?time|for\s+every\s?(?:one|body),?\s+always)
      |(?<!\b(?:i|we|you)\s+(?:\w+\s+)?)always\s+(?:works|succeeds|delivers|wins)
      |(?<=
        \b(?:
          dashboard|data|reports?|numbers?|forecasts?|estimates?|model|system|tool|result|results|list|
          answer|stock|figures|count
        )\s+
      )(?:is|are)\s+(?:now\s+)?always\s+
      (?:right|correct|accurate|perfect|up\s+to\s+date|reliable|spot[-\s]on)
    `,
    /\b(?:every|any|all|always)\b/u,
  ),
  absolute('outcome', frame`${hundred}\s+${surePredicates}`, /hundred|100/u),
  absolute(
    'people',
    frame`
      (?:all\s+${single}${persons}|every\s?(?:one|body))\s+(?:are|is|was|were)\s+(?:now\s+)?
      (?:absolutely|completely|entirely|fully|totally)\s+(?:happy|satisfied|convinced|behind\s+it)
    `,
    /absolutely|completely|entirely|fully|totally/u,
  ),
  absolute(
    'outcome',
    frame`
      ${hundred}\s+(?:backing|behind|bug\s+free|clear|committed|error\s+free|in\s+favou?r|on\s+board|support(?:ive)?|water-?tight|with\s+(?:it|me|us))\b
    `,
    /hundred|100/u,
  ),
  // What holds each time from now on.
  absolute(
    'outcome',
    frame`
      (?<=\b(?:now|${after})\b[^.;]{0,50}\s)there\s+(?:is|are)\s+never\s+(?:any|an?)\s+(?!good\b|reason\b|need\b)\w+(?=\s*(?:[.!]|$)|\s+(?:again|any\s?more|at\s+all|about|in)\b)
      |(?<=\bfrom\s+(?:this|that)\s+\w+\s+on,?\s+|\b${after},?\s+)there\s+(?:was|were|has\s+been|have\s+been)\s+never\s+(?:again\s+)?(?:any|an?)\s+\w+(?:\s+${problems})?
      |(?<=\b(?:now|${after})\b[^.;]{0,40}\s)(?:is|are)\s+always\s+(?:clean|correct|green|on\s+time|perfect|right|tidy)
      |(?<=\b${after}\b[^.;]{0,40}\s)always\s+work\b
      |(?<=\b${after}\b,?\s+)nothing\s+(?:has\s+)?ever\s+(?:gone|went)\s+wrong
      |(?<=\b${after}\b,?\s+)no\s+\w+\s+(?:has|have|had|was|were)\s+ever\s+(?:again\s+)?\w+(?:\s+missing)?
      |there\s+(?:is|was)\s+(?:absolutely|simply)\s+no\s+way\s+(?:that\s+)?\w+\s+(?:can|could)\s+(?:ever\s+|still\s+)?(?:fail|go\s+wrong|break)
    `,
    /\b(?:never|always|nothing|no)\b/u,
  ),
  // Made impossible, got rid of, never to be seen again.
  absolute(
    'outcome',
    frame`
      (?:made|makes|rendered)\s+${things}\s+(?:\w+\s+)?impossible
      |(?:got|get|gets|getting)\s+rid\s+of\s+(?:all|every(?:\s+single)?|each)\s+${single}${things}
      |(?<!\b(?:he|i|she|they|we)\s+)(?:has|have)\s+never\s+been\s+(?!back\b|the\s+same\b)(?:[\w-]+\s+){1,3}?
      (?:again|since)(?=\s*(?:[.,;!]|$))
    `,
    /impossible|rid|never/u,
  ),
  absolute(
    'self',
    frame`
      my\s+(?:[\w-]+\s+){1,2}(?:are|is|were|was)\s+(?:always|never)\s+
      (?:accurate|clean|complete|correct|early|full|in\s+order|late|on\s+time|perfect|ready|right|tidy|wrong)
      |my\s+(?:[\w-]+\s+){1,2}(?:has|have)\s+never\s+(?:been\s+(?:late|wrong)|failed|let\s+\w+\s+down)
    `,
  ),
  absolute(
    'outcome',
    frame`
      (?:
        go(?:es|ne)?|went|work(?:s|ed)?|runs?|ran|function(?:s|ed)?|perform(?:s|ed)|executed|fits?|
        turned\s+out
      )\s+(?:\w+\s+)?${degree}(?:perfectly|flawlessly|faultlessly|impeccably|perfect)
      |(?:was|were|is|are|been)\s+${degree}
      (?:${faultless}|perfect(?=\s*(?:[.,;!]|$|\b(?:and|for|in\s+every)\b)))
      |flawless\s+(?:launch|release|execution|delivery|event|performance|result|migration|rollout|handover)
    `,
    /perfect|less|fault|impecc|proof|free|un(?:beat|break|stop)|infall|tight|fail-safe/u,
  ),
  absolute(
    'outcome',
    frame`
      ${degree}impossible\s+to\s+(?:
        break|fail|hack|misuse|beat|get\s+wrong|do\s+(?:it\s+)?wrong|go\s+wrong|make\s+mistakes|misread|lose
      )
      |(?:i|it|this|which)\s+(?:can\s+|could\s+)?guarantee[ds]?\s+(?:\w+\s+)?that\s+(?:nothing|no\s+\w+|every\w*|all)
    `,
    /impossible|guarantee/u,
  ),
  absolute(
    'outcome',
    frame`
      (?:scales?|scaled|grow|grows|expand)\s+(?:infinitely|endlessly|without\s+(?:any\s+)?limits?)
      |infinitely\s+\w+
      |unlimited\s+(?:growth|potential|possibilities)
      |guaranteed\s+(?:success|results?)
      |(?:total|complete|absolute)\s+success(?:\s+in\s+every\s+(?:respect|way))?
      |without\s+(?:any\s+)?exceptions?
      |every\s+single\s+time
    `,
    /infinite|endless|limit|guarantee|success|exception|single|potential|possibilit/u,
  ),
  absolute(
    'outcome',
    frame`
      (?:could\s+not|couldn't|can\s+not|cannot|can't)\s+(?:have\s+)?
      (?:go(?:ne)?|been|be|work(?:ed)?|run|done)\s+(?:\w+\s+)?(?:better|smoother|more\s+smoothly)
      |impossible\s+to\s+(?:do|make|be|get)\s+(?:it\s+|this\s+)?(?:any\s+)?better
      |nothing\s+(?:left\s+)?(?:that\s+)?
      (?:to\s+(?:be\s+)?improved?|could\s+(?:still\s+)?be\s+(?:improved|better|done\s+better))
      |${problems}\s+(?:are|is)\s+(?:now\s+|practically\s+|simply\s+)?impossible
    `,
  ),

  absolute(
    'outcome',
    frame`
      (?:not\s+(?:a\s+single|one)|no)\s+\w+\s+(?:(?:has|have|had)\s+)?ever\s+(?:\w+\s+){1,3}?(?:again|since)
      |not\s+a\s+single\s+\w+\s+(?:has|have|had)\s+(?:ever\s+)?\w+(?=[^;:]*\b(?:again|since|ever)\b)
      |(?:is|was|are)\s+(?:now\s+)?impossible\s+(?:now\s+)?to\s+
      (?:mix|confuse|forget|swap|overlook|take\s+the\s+wrong|pick\s+the\s+wrong|miss|cheat|fall|crash)
      (?:\s+(?:up|them|it))?
    `,
    /\bever\b|single|impossible/u,
  ),
  absolute(
    'outcome',
    frame`
      (?<!\bi\s+(?:\w+\s+)?)(?:wip|eliminat|eradicat|end|remov|kill|stop|abolish|ban)\w*\s+(?:out\s+)?
      (?:(?:the|all|our|any)\s+)?(?:[\w-]+\s+){1,3}?
      (?:altogether|completely|entirely|totally|for\s+good|forever|once\s+and\s+for\s+all)
      |(?<!\bi\s+)always\s+(?:loved|adored)
      |there\s+(?:is|was)\s+nothing\s+(?:like\s+(?:it|this|that)|that\s+can\s+(?:fail|break|go\s+wrong))
      |unlike\s+anything\s+(?:else\s+)?(?:in|on|we)
      |(?:it|this|that|which)\s+saved\s+the\s+(?:whole\s+)?(?:company|firm|school|club|hospital|business)
    `,
  ),
  absolute(
    'outcome',
    frame`
      (?<=\b(?:since|since\s+then|${after}),?\s+)not\s+(?:a\s+single|one)\s+\w+\s+(?:has|have|was|had)\s+\w+
      |(?:plan|design|solution|system|process|code|method|strategy|it|which|that)\s+(?:has|had)\s+no\s+
      (?:weakness(?:es)?|flaws?|downsides?|drawbacks?|disadvantages?|weak\s+(?:spots?|points?))
      |(?:an?|our|the|my)\s+(?:\w+\s+)?(?:
        flawless|bulletproof(?!\s+(?:vests?|glass|car|window))|foolproof|infallible|error-free|unbeatable
      )\s+\w+
      |(?:absolute|total|complete)\s+(?:triumph|hit|victory|perfection|winner)
      |eliminated?s?\s+(?:all|every|any)\s+(?:\w+\s+)?(?:risks?|waste|doubts?)
    `,
    /\b(?:not|no|total|complete|absolute)\b|eliminat|less|proof|infallible|free|unbeat/u,
  ),
  absolute(
    'outcome',
    frame`
      (?<!\bi\s+(?:\w+\s+)?)(?:are|is|were|was|have\s+been|be)\s+always\s+
      (?:satisfied|happy|successful|thrilled)
      |(?:customers|clients|patients|pupils|students|guests|users|teams?|projects|launches)\s+always\s+
      (?:pass|win|succeed|come\s+back|get|love)
      |(?:(?:it|they|we|our\s+\w+|the\s+\w+)\s+(?:has|have)|they've|we've)\s+always\s+
      (?:arrived|delivered|finished|held|met|succeeded|worked|been\s+(?:correct|full|on\s+time|ready|right|safe))
    `,
    /always/u,
  ),
  // Two words without a limit in one claim: "all my pupils always pass".
  absolute(
    'outcome',
    frame`
      (?:all|every\w*|nobody|no\s+one)\b(?:\s+[\w'-]+){0,4}?,?\s+
      (?:always|everywhere|every\s+time|forever|never)
      |(?:always|never|for\s+good|forever)\b(?:,?\s+[\w'-]+){0,3}?,?\s+(?:in|for|with|at)\s+(?:all|every)\s+
      \w+
    `,
  ),

  // It is over for ever: "we never ran out again", "nobody forgot a key any more". What people no longer say or do to somebody is news, no claim.
  absolute(
    'outcome',
    frame`
      (?<!\b(?:i|we|you|he|she|they)(?:'?ll)?\s+(?:(?:has|have|had|could|shall|will|would)\s+)?)never\s+(?!${tells})
      (?:(?!again\b)[\w'-]+\s+){1,6}?(?:again|any\s?more|any\s+longer)
    `,
  ),
  absolute(
    'outcome',
    frame`
      (?:${problems}|it)\s+(?:has\s+|have\s+)?never\s+
      (?:came|come|showed\s+up|returned|happened|occurred|appeared)(?:\s+back)?(?=\s*(?:[.,;!]|$))
      (?<!\bit\s+(?:has\s+|have\s+)?never\s+(?:came|come|appeared|showed\s+up))
    `,
  ),
  absolute(
    'outcome',
    frame`
      (?:${none})\s+(?!(?:has|have|had|needs?|needed)\s+to\b)
      (?!(?:(?:has|have|had)\s+)?(?:ever\s+)?${tells})(?:(?!again\b|since\b)[\w'-]+\s+){1,8}?
      (?:again|any\s?more|any\s+longer|ever\s+since|since\s+then|after\s+that|from\s+then\s+on)
      (?!,?\s+(?:because|before|if|that|unless|until|which|who|without)\b)
    `,
  ),
  absolute(
    'outcome',
    frame`
      (?<=\b${after},?\s+)everything\s+(?:simply\s+|just\s+|always\s+)?
      (?:work(?:s|ed)|ran|runs|functioned|fit(?:s|ted)?|clicked)
      (?=\s*(?:[.,;!]|$)|\s+(?:again|at\s+once|immediately|perfectly|always))
      |everything\s+(?:simply\s+|just\s+|always\s+)?(?:went|goes|ran|runs)\s+exactly\s+(?:as|to)\s+
      (?:i\s+|we\s+)?(?:had\s+)?plan(?:ned)?
    `,
  ),
  absolute(
    'outcome',
    frame`
      (?:ha(?:s|ve|d)\s+not|ha(?:s|ve|d)n't)\s+(?:been|had|seen)\s+(?:any|an?|one|a\s+single)\s+${things}\s+
      (?:\w+\s+){0,3}?${again}
      |(?:ha(?:s|ve|d)\s+not|ha(?:s|ve|d)n't)\s+(?:been|had|seen)\s+a\s+single\s+${things}
      |never\s+(?:has|have|had|needs?|needed)\s+to\s+\w+\s+(?:now|(?:\w+\s+){0,2}?(?:again|any\s?more))
    `,
  ),
  // It cannot go wrong.
  absolute(
    'outcome',
    frame`
      (?:can't|cannot|can\s+not|can\s+no\s+longer|can\s+never)\s+(?:ever\s+)?
      (?:(?:go|(?:do|get|make)\s+(?:it|this|that|anything))\s+wrong|make\s+(?:an?y?\s+)?mistakes?)
      (?!\s+any\s?more\s+than\b)(?:\s+any\s?more)?
      |(?:mistakes|errors|accidents|mix-ups|failures)\s+(?:are|is)\s+(?:now\s+)?(?:no\s+longer|not|un)\s?
      (?:possible|thinkable)(?!\s+to\b)
    `,
    /\bcan|possible|thinkable/u,
  ),
  absolute(
    'outcome',
    frame`
      impossible\s+to\s+(?:make|do|enter|put|pick|take|give|use|get|commit)\s+(?:(?:an?y?|the|it|this)\s+)?
      (?:mistakes?|errors?|wrong)
      |there(?:'s|\s+is)\s+(?:now\s+)?no\s+way\s+(?:to\s+|(?:that\s+)?\w+\s+can\s+)(?:[\w'-]+\s+){0,3}?
      (?:wrong|mistakes?|forget|miss|confuse|mix)
      |without\s+(?:(?:an?y?|one)\s+)?(?:(?:single|weak)\s+)?
      (?:flaws?|faults?|weakness(?:es)?|weak\s+spots?)(?=\s*(?:[.,;!]|$))
      |${hundred}\s+success(?:ful)?
    `,
  ),
  absolute(
    'outcome',
    frame`
      nothing\s+(?:\w+\s+)?(?:better|faster|safer|comparable)\s+(?:on|in|anywhere|than)\b
      |never\s+(?:seen|had|met|known|worked\s+with)\s+an?\s+(?:better|faster|safer|stronger|more\s+\w+)\s+
      \w+
    `,
  ),

  // Everybody.
  absolute(
    'people',
    frame`
      (?<!\b(?:not|almost|nearly)\s)(?:absolutely\s+)?${everyone}${very}\s+
      (?:
        understood(?=\s+(?:it|the|how|everything|my)\b)
        |passed(?=\s*(?:[.,;!]|$)|\s+(?:thanks|because|with)\b)
        |thanked\s+me
        |came\s+back(?=\s*[.!]|$)
        |obeys?
        |on\s+(?:my|our)\s+side
        |trusts?\s+me\s+(?:blindly|completely|fully|totally)
        |follows?\s+my
      )
      |(?:all|every\s+(?:single\s+)?one)\s+of\s+them\s+(?:loved|liked|thanked|praised|admired|trusted)
      |(?<=,\s*)every\s+(?:single\s+)?one\s+of\s+(?:them|us)(?=\s*[.!])
    `,
  ),
  absolute(
    'people',
    frame`
      (?:pleas|satisfi|convinc|impress|delight|amaz|thrill)(?:ed|es|s)\s+(?:absolutely\s+)?
      (?:every\s?(?:one|body)|all\s+of\s+(?:them|us)|all\s+${single}${persons})(?!\s+(?:to|that|who|of)\b)
      |(?:loved|liked|adored|trusted|respected|praised|admired)\s+by\s+(?:absolutely\s+)?
      (?:every\s?(?:one|body)|all)(?:\s+${single}${persons})?
      |works?\s+for\s+(?:absolutely\s+)?every\s?(?:one|body)
      |made\s+every\s?(?:one|body)'s\s+\w+
      |(?:not\s+(?:a\s+single|one)\s+\w+|nobody|no\s?one)\s+was\s+against\s+(?:it|me|this|that|my\s+\w+)
      |no\s+other\s+\w+(?:\s+(?:in|on|of)\s+(?:the|our)\s+\w+)?\s+(?:could|would)\s+have\s+\w+
      |every\s?(?:one|body)\s+knows\s+(?:that\s+)?i\b
    `,
    /\b(?:every|all\b|not\b|nobody|no\b)/u,
  ),
  absolute(
    'people',
    frame`
      ${everyone}${very}\s+
      (?:${unanimity}|agree[ds]?(?!\s+(?:that|to|on)\b)|support(?:ed|s)(?!\s+(?:me|him|her|by)\b))
      |${nobody}\s+(?:ever\s+)?
      (?:makes?|has|have|needs?|complains?|forgets?|asks?|misses|loses)\b(?:\s+\w+){0,3}?\s+
      (?:anymore|any\s+more|ever\s+again)
    `,
  ),
  absolute(
    'people',
    frame`
      ${everyone}${very}\s+${admissions}
      |made\s+(?:absolutely\s+)?every\s?(?:one|body)\s+(?:happy|satisfied|smile)
      |(?:${nobody}|no\s+\w+)\s+(?:can|could|will|would)\s+(?:ever\s+)?
      (?:match|break|beat|compete|top|touch|replace|hack|copy)
      (?:\s+(?:it|this|that|us|me|with\s+(?:it|us|me)))?(?=\s*(?:[.,;!]|$))
    `,
  ),
  absolute(
    'people',
    frame`
      ${nobody}\s+(?:has|had)\s+(?:ever\s+)?(?:done|built|seen|tried|achieved|made)\s+(?:something|anything)
      \s+like\s+(?:this|that|it)
      |(?:${nobody}|no\s+${persons})\s+(?:has\s+|had\s+|have\s+)?ever\s+(?:\w+\s+)?${doubtedDeeds}
      (?!
        \s+(?:of\s+)?(?:
          asking
          |checking
          |(?:an?\s+|the\s+)?(?:restore|test|check|backup|count)
          |to\s+(?:ask|check|look|count|test)
        )
      )
      |${nobody}\s+(?:complain\w*|disagreed|objected|doubted\s+it)\s+${again}
      |${nobody}\s+(?:could|can|would)\s+(?:ever\s+)?
      (?:disagree|argue|deny|object|complain|doubt|refuse|say\s+no)
      |${nobody}\s+(?:had|has)\s+(?:an?y?\s+)?(?:bad\s+word|doubts?|objections?|complaints?)
      |no\s+other\s+\w+\s+(?:has|had|can|could|does|did)\s+(?:\w+\s+)?(?:such|so|as|this)\b
      |there\s+(?:was\s+not|wasn't|is\s+not|isn't)\s+a\s+single\s+
      (?:person|customer|user|colleague|guest|parent)
    `,
  ),
  absolute(
    'people',
    frame`
      (?:completely|fully|totally|${hundred}|entirely)\s+aligned
    `,
  ),

  // Oneself.
  absolute(
    'self',
    frame`
      (?:i|(?:my|our)\s+(?:team|class|ward|shift|crew))(?:'ve|\s+have|\s+had)?\s+
      (?:always|never\s+fail(?:ed)?\s+to|consistently|invariably)\s+${alwaysAchieved}
    `,
  ),
  absolute(
    'self',
    frame`
      i(?:'ve|\s+have|\s+had)?\s+never\s+(?:once\s+|ever\s+)?
      (?:${neverDone}|had\s+(?:an?y?|a\s+single)\s+${things})
      |i(?:'m|\s+am)\s+(?:always|never)\s+(?:on\s+time|late|wrong|right|prepared|punctual|ready|the\s+first)
      |if\s+(?:i\s+had(?:n't|\s+not)\s+been\s+there|it\s+had(?:n't|\s+not)\s+been\s+for\s+me)
      |i\s+never\s+(?:miss|fail|lose|make\s+(?:a\s+|any\s+|the\s+same\s+|(?:that|this)\s+(?:\w+\s+of\s+)?)?mistakes?|disappoint)
    `,
  ),
  absolute(
    'self',
    frame`
      i\s+(?:always\s+)?(?:knew|know)\s+(?:exactly|precisely|immediately|instantly|right\s+away)\s+
      (?:
        what\s+to\s+do
        |what\s+(?:was|is|went)\s+\w+
        |how\s+to\s+\w+
        |what\s+(?:they|he|she|the\s+\w+|everyone|(?:each|every)(?:\s+single)?\s+(?:[\w-]+\s+){0,2}?[\w-]+)\s+(?:needed|needs|thought|thinks|wanted|wants)
      )
      |i(?:'ve|\s+have)\s+never\s+once\s+\w+(?:\s+\w+)?
      |nothing\s+(?:that\s+)?i\s+(?:can't|cannot|couldn't|could\s+not)\s+\w+
      |knew\s+(?:\w+\s+){1,4}inside\s+out
      |i\s+(?:can|could)\s+(?:handle|solve|fix|manage|learn|sell|do)\s+
      (?:any(?:thing|\s+\w+)|everything|every\s+(?:situation|problem))
      |i\s+(?:was|am)\s+(?:completely\s+|absolutely\s+|totally\s+)?right\s+about\s+everything
      |i\s+(?:was|am)\s+(?:absolutely|completely|totally|entirely)\s+(?:sure|certain|convinced|confident)
      |from\s+the\s+(?:very\s+)?first\s+(?:second|minute|moment)\s+(?:i\s+knew\s+)?(?:exactly\s+)?what\s+to
      \s+do
    `,
  ),
  absolute(
    'self',
    frame`
      i\s+never\s+(?:get|got|do|did)\s+(?:anything|a\s+thing|things)\s+wrong
      |i\s+(?:did|got)\s+everything\s+(?:right|perfectly|correctly)
      |every(?:thing)?\s+(?:\w+\s+)?(?:that\s+)?i\s+(?:have\s+)?
      (?:took|made|did|do|touch|built|decided|planned)\s+(?:was|is|turned\s+out|has\s+been|worked|succeeds?)
      |(?:can|could)\s+always\s+(?:be\s+relied|rely|count|trust|be\s+trusted)
    `,
  ),

  absolute(
    'self',
    frame`
      i\s+can\s+(?!(?:show|see|say|name|tell|give|send|prove|remember|recall|explain|think|list|quote)\b)\w+
      \s+(?:with\s+)?(?:any(?:thing|body|one|\s+(?:kind\s+of\s+)?\w+)|every(?:thing|body|one|\s+\w+))
      |there(?:'s|\s+is)\s+(?:nothing|no\s+\w+)\s+(?:that\s+)?i\s+(?:can't|cannot|can\s+not)\s+\w+(?:\s+back)?(?!\s+(?:after|at|before|from|if|in|on|unless|until|when|with|without)\b)
      |i\s+knew\s+everything\s+about
      |i\s+always\s+\w+\s+(?:faultless|flawless|perfect)\s+\w+
      |i\s+(?:do|know)\s+everything(?:\s+(?:about|perfectly|myself|right))?
      |i\s+get\s+(?:every(?:\s+\w+|thing)|any\s+\w+|all\s+\w+)\s+done
    `,
  ),
  absolute(
    'self',
    frame`
      i(?:'ve|\s+have)?\s+(?:always|never)\s+(?:${successes})
      |i(?:'ve|\s+have)?\s+always\s+(?!(?:ask|asked)\b)\w+(?:\s+\w+)?\s+every(?:thing|\s?one|body)\b
      |(?:my|our|the)\s+(?:\w+\s+)?${persons}\s+always\s+
      (?:trust|love|like|choose|prefer|thank|agree|understand|listen)\b
    `,
  ),

  // The best of all.
  absolute(
    'best',
    frame`
      (?:is|are|'s|was|has)\s+(?:simply\s+|absolutely\s+)?(?:no|never\s+been\s+an?)\s+
      (?:better|faster|safer|smarter|cleaner|more\s+\w+)\s+\w+(?:\s+\w+)?\s+(?:on|in|anywhere|at)\b
      |(?:is|are|was|were|'s|become|became)\s+(?:simply\s+|by\s+far\s+)?the\s+(?:very\s+)?${best}
      (?:\s+(?!in\b|of\b|on\b)\w+){0,3}?\s+in\s+${regions}
    `,
  ),
  absolute(
    'best',
    frame`
      (?:the|our|their|my)\s+(?:very\s+|single\s+|absolute\s+|absolutely\s+)?${best}
      (?:\s+(?!in\b|of\b|on\b|ever\b)\w+){0,4}?\s+${everywhere}(?!\s+(?:by|at|on)\s+\w)
    `,
  ),
  absolute(
    'best',
    frame`
      (?:the|an?|our|my)\s+(?:absolutely\s+)?perfect\s+(?:\w+\s+)?
      (?:
        solution|answer|result|outcome|plan|fit|choice|decision|system|process|design|balance|approach|
        product|match|launch|event|evening|ending|opening|handover|team|partner
      )
      |(?:the\s+)?only\s+(?:right|correct|possible|sensible|reasonable|logical|viable|real)\s+
      (?:choice|solution|way|option|decision|answer|thing)
      |(?:it|this|that)(?:'s|\s+is|\s+was)\s+the\s+only\s+(?:way|solution|option)\s+to\s+do\s+
      (?:it|this|that)
      |there\s+(?:was|is)\s+(?:simply\s+|absolutely\s+)?no\s+other\s+
      (?:way|option|choice|solution|possibility)(?=\s*(?:[.,;!]|$)|\s+to\s+do\s+(?:it|this|that))
    `,
  ),
  absolute(
    'best',
    frame`
      revolutioni[sz](?:ed|es|ing|e)
      |an?\s+(?:real\s+|true\s+|complete\s+)?revolution\s+(?:for|in)\s+(?:the|our|my)
      |world[-\s]class
      |(?<=\b(?:are|be|became|become|been|is|was|were)\s+(?:(?:absolutely|really|truly)\s+)*)game[-\s]changing
      |second\s+to\s+none
      |(?:is|are|was|were)\s+(?:simply|definitely|hands\s+down|without\s+(?:a\s+|any\s+)?doubt)\s+the\s+(?:very\s+)?best\s+(?:[\w-]+\s+){1,2}?(?:at|in|of|on)\s+(?:the|our|this)\s+\w+
      |(?:nobody|no\s?one|no\s+other\s+(?:[\w-]+\s+){1,3})\s*(?:[\w-]+\s+){0,2}?in\s+the\s+(?:\w+\s+)?history\s+of\s+(?:the|our|this)\s+\w+
      |un(?:paralleled|matched|rivalled|rivaled)
      |unprecedented\s+(?:success|results?|growth|level)
      |like\s+never\s+before
      |better\s+than\s+(?:anyone|anybody|anything)(?:\s+else)?
      |transform(?:ed|s)\s+(?:the|our)\s+(?:\w+\s+){1,2}(?:completely|forever|entirely)
      |completely\s+(?:transformed|changed)\s+
      (?:the\s+way|how|our|the\s+(?:company|department|team|culture|business|industry))
      |(?:best|greatest|most\s+\w+)\s+(?:\w+\s+){0,2}
      (?:ever|of\s+all\s+time|anyone\s+(?:had|has)\s+(?:ever\s+)?seen)
    `,
  ),
];

/** What is claimed of oneself is a success, no way of working: a boast and no habit. */
export const boasts = pattern`
  \bi(?:'?m|\s+am)?\s+(?:
    always\s+(?:
      deliver|meet|finish|hit|reach|exceed|achieve|succeed|win|right|on\s+time|the\s+first|
      \w+(?:[-\s]\w+)?\s+every(?:thing|body|one)
    )
    |never\s+
    (?:fail|miss|wrong|late|make\s+(?:an?\s+|any\s+)?mistakes?|(?:get|do)\s+(?:anything|things)\s+wrong)
    |(?:always|never)\s+(?:${successes})
  )\b
`;

const outcomeWords = anyOf(`
  \\w+-?proof \\w+-free \\w+tight absolute\\w* all altogether always any can['’]?t cannot complete\\w*
  could(?:n['’]?t)? each end\\w* endless\\w* entirely every everything fault\\w* fixed flawless\\w* forever
  free fully good guarantee\\w* ha[sd]n['’]?t haven['’]?t hundred impeccabl\\w* impossible infallib\\w*
  infinite\\w* limits? never no no-?one nobody none not nothing once perfect\\w* permanently saved solved
  total\\w* unbeat\\w* unbreak\\w* unlike unlimited unstoppab\\w* wip\\w* without won['’]?t zero
`);
const selfWords = anyOf(`
  \\w+-?handed\\w* absolutely all always any\\w* completely consistently entirely every\\w* exactly first if
  immediately inside instantly invariably never no nothing once precisely right single\\S* totally without
`);
const superlatives = anyOf(`
  best better biggest cleanest completely fastest finest first game\\S* greatest largest most never no no-?one nobody only
  perfect revolution\\w* safest second smartest strongest transform\\w*
  un(?:paralleled|matched|rivall?ed|precedented) world\\S*
`);

/** A claim without a limit holds one of these words; they are asked for word by word before any pattern runs. */
const limitless: Readonly<Record<Claims, RegExp>> = {
  outcome: pattern`^(?:${outcomeWords}|100\S*)$`,
  people: /^(?:every\w*|all|whole|entire\w*|nobody|no-?one|no|not|completely|fully|totally|100\S*|hundred)$/u,
  self: pattern`^${selfWords}$`,
  best: pattern`^${superlatives}$`,
};

export const mayClaim = (words: readonly { readonly lower: string }[]): ReadonlySet<Claims> => {
  const claims = new Set<Claims>();
  for (const { lower } of words)
    for (const claim of ['outcome', 'people', 'self', 'best'] as const)
      if (!claims.has(claim) && limitless[claim].test(lower)) claims.add(claim);
  return claims;
};
