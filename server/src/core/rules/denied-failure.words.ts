/**
 * Ways out of a question about a failure, composed of a few open classes: what a failure is called, what makes it small,
 * what turns it into a gift, what is said to have caused it, and which virtues are offered as a weakness.
 * From published advice on failure questions and from answers in a dozen trades, widened by synonym and inflection.
 */
import { anyOf, frame } from '../vocabulary.ts';

export type Kind = 'none' | 'small' | 'circumstances' | 'strength';

const adverbWords = anyOf(`
  actually all also always at_all basically clearly even ever exactly honestly in_my_(?:opinion|view|eyes)
  just less mainly maybe merely more mostly necessarily never_really nevertheless often only perhaps probably
  quite rather really simply so_far sometimes still technically truly very yet
`);
const adverbs = frame`(?:${adverbWords}|(?!not|only|family)\w+ly)`;
const fill = `(?:${adverbs}\\s+){0,4}`;
const size = anyOf(`
  actual bad big complete genuine good grave great huge large major notable outright particular proper real
  serious severe significant single specific such total true
`);
const slip = anyOf(`
  (?:wrong|bad|poor)_(?:decisions?|calls?|choices?) blunders? disasters? errors? failing fails? failures?
  faults? fiascos? flops? mistakes? regrets? setbacks? weakness(?:es)?
`);
const anySlip = frame`
  (?:(?:an?|any|many|much|such|one|my|own|that|the\s+(?:one|kind)\s+of|of)\s+){0,3}(?:${size}\s+){0,2}
  ${slip}
`;
const not = anyOf(`
  're_not 's_not 've_not (?:was|is|were|do|did|would|does|has|have|had|are|ca|could|wo)(?:n't|nt|_not) can't
  cannot cant hardly never not rarely seldom
`);
const anyone = anyOf(`
  (?:any|every)_(?:other_)?(?:\\w+_)?\\w+ all_of_us any(?:one|body) every(?:one|body) most_people others
`);
const nobody = frame`
  (?:
    nobody(?!\s+(?:but|except)\b)|no-?\s?one(?!\s+(?:but|except)\b)|none|not\s+(?:one|a\s+single)\s+\w+|
    no\s+\w+
  )
`;
const slight = anyOf(`
  bit_of_an? brief cosmetic harmless insignificant little marginal mere minimal minor negligible routine short
  silly slight small temporary tiny trivial unimportant
`);
const mishap = anyOf(`
  blips? bumps? delays? dent detail details detours? deviation dip errors? formality glitch(?:es)? hiccups?
  hitch hitches imperfections? inconveniences? issues? matter mishaps? missteps? mistakes? oversights?
  problems? setbacks? slip-ups? slips? stumbles? things? typos?
`);
const gift = anyOf(`
  (?:learning_)?(?:lessons?|experiences?|curves?|moments?|journey|process|points?) adventures? blessings?
  challenges? chances? feedback gifts? growth investments? learnings? opportunit(?:y|ies)
  stepping[-\\s]?stones? steps? success(?:es)? teachers? tests? turning_points? victor(?:y|ies) wins?
`);
const harm = anyOf(`
  complaints? consequences? damage disadvantages? drama effects? harm impact loss(?:es)? repercussions?
  trouble
`);
const virtue = anyOf(`
  accurate ambitious attached careful caring clever committed conscientious customer-?\\w* dedicated demanding
  detail-?\\s?oriented detailed devoted diligent eager efficient empathetic engaged enthusiastic fast
  forgiving generous giving good hands-?on hard-?\\s?working helpful honest humble idealistic independent
  innovative invested involved kind loyal meticulous modest motivated nice passionate patient perfect\\w*
  polite precise quality-?\\w* reliable responsible self-?critical selfless smart strict thorough tolerant
  trusting understanding
`);
const virtueNoun = anyOf(`
  (?:my_|too_|very_)*high_(?:standards|expectations) ambition attention_to_detail big_heart commitment
  dedication diligence eagerness enthusiasm helpfulness honesty impatience kindness loyalty passion
  perfectionism sense_of_(?:responsibility|duty) standards thoroughness work_ethic
`);
const plainChance = anyOf(`
  (?:bad|wrong|unfortunate|unlucky|poor)_(?:timing|luck|moment)
  (?:problems?|issues?|gaps?|breakdown|lack)_(?:in|of|with)_(?:the_)?communication bad_luck circumstances
  coincidences? communication_(?:issues?|problems?|gaps?|breakdowns?) fate force_majeure ill_luck
  mis-?communications? misaligned_expectations misunderstandings?
`);
const chance = frame`
  (?:
    (?:unfortunate|unlucky|unforeseen|unforeseeable|unexpected|external|difficult)\s+
    (?:situations?|circumstances|coincidences?|events?|factors?|conditions|chain\s+of\s+events)
    |${plainChance}
  )
`;

const outside = anyOf(`
  bank board budget carrier city clients? company competition customers? customs economy exam funding
  government law management market pandemic post rain season snow storm strike suppliers? traffic vendors?
  weather
`);

const of = (kind: Kind, ...sources: readonly string[]): readonly (readonly [Kind, RegExp])[] =>
  sources.map((source) => [kind, new RegExp(source, 'u')] as const);

const seeingVerbs = anyOf(`
  call called consider considered count look_(?:at|on|upon) looked_(?:at|on) regard regarded saw see seen take
  think_of thought_of took treat treated view viewed
`);
const giftsInDisguise = anyOf(`
  (?:success|victory|win)_(?:in_disguise|that|after_all|anyway) best_thing_that blessings? feedback gift
  good_thing_that growth learning_(?:moment|experience|opportunity|curve|process) opportunit(?:y|ies)
  stepping[-\\s]?stones? steps?_(?:to|towards?|forward|on) turning_point we_(?:all_)?learn(?:ed|t)
`);
const careVerbs = anyOf(`
  car(?:ed|es) complain found_out got_hurt knew know mind notic realised realized remember saw_it suffer
  was_(?:hurt|harmed|affected|angry|upset) were_(?:hurt|harmed|affected)
`);
const affectedPeople = anyOf(`
  audience boss buyers? children clients? customers? families family guests? kids manager members
  most_(?:people|of_them) parents? passengers patients? people public pupils students users? visitors?
`);
const causes = anyOf(`
  all because_of caused_by down_to due_to it_was owing_to result_of simply
  there_(?:was|were|had_been|has_been) victims?_of was were
`);
const circumstantialVerbs = anyOf(`
  asked been benefit called caught checked felt found got guessed had heard helped known liked looked loved
  noticed paid read received seen smelled spotted stopped suffered told understood waited warned
`);
const virtueTails = anyOf(`
  am be being believ car did do expect gave giv help lov not_(?:saying|being_able_to_say) prepar push put say
  set tak think thought tr[yi] trust want was work
`);
const careTooMuch = anyOf(`
  care cared cares did do expect expected gave give given help helped invest invested love loved prepare
  prepared push pushed put think thought tried trust trusted try wanted work worked
`);

export const denials: readonly (readonly [Kind, RegExp])[] = [
  // There was none.
  ...of(
    'none',
    // Nothing ever happened to me, or under my watch.
    frame`
      (?<!\bsince\b[^.;]{0,60})\b(?:no\s+(?:${size}\s+)?${slip}|nothing\s+(?:${size}|bad|like\s+(?:it|that|this)|of\s+(?:the|that)\s+(?:kind|sort)))\s+
      (?:(?:did|has|have|had)\s+)?${fill}happen(?:ed|s)?\s+to\s+me\b(?![^.;]*\bsince\b)
      |(?<!\b(?:after|since)\b[^.;]{0,60})\bnothing\s+${fill}(?:(?:has|have|did)\s+)?${fill}(?:go|goes|gone|went)\s+${fill}(?:wrong|badly)\b
      (?=\s*(?:[.,;!]|$)|\s+(?:under|on|in|during|with)\s+(?:my|me)\b|\s+(?:at\s+all|in\s+the\s+end|so\s+far|really|until\s+(?:now|today)|up\s+to\s+now)\b)
      (?![^.;]*\bsince\b)(?!\s*,?\s*(?:but|until|till|except))
      |\b(?:failures?|mistakes?|failing|they)\s+(?:has|have)\s+${fill}(?:never|not)\s+${fill}(?:happened\s+to|touched|reached|found)\s+me\b
      |\bi\s+${fill}(?:have|'ve)\s+${fill}been\s+spared\b
    `,
    frame`
      \bi\s+(?:almost\s+)?(?:always|usually|normally|generally|mostly)\s+(?:get|got|do|did|make|made)\s+
      (?:\w+\s+){0,2}?(?:right|well|correctly|fine)\b
      |\bi\s+(?:do(?:n't|nt|\s+not)|never)\s+(?:really\s+)?believe\s+in\s+(?:failures?|mistakes|failing)\b
      |\b(?:have|has|had|with)\s+no\s+(?:${size}\s+)?(?:weakness(?:es)?|failures?|flaws?|faults?)\b
    `,
    frame`
      \bi\s+${fill}
      (?:can(?:'t|not|t)|could(?:n't|nt|\s+not)|do(?:n't|nt|\s+not)|struggle\s+to|am\s+unable\s+to)\s+
      ${fill}(?:think\s+of|remember|recall|come\s+up\s+with|name|find|know|have)\b
      (?!
        \s+(?:the|that|this|his|her|their|its)\b
      )(?=
        [^.;]{0,40}\b(?:
          ${slip}|failed|(?:an?|any|good)\s+(?:\w+\s+)?(?:example|time|situation|instance|story)
          |one(?=\s*(?:[.,;!]|$|(?:at|from|in|now|off|of|right|that|to|when|where|which)\b))
        )\b
      )(?![^.;]{0,12}\bexcuse)(?!\s+(?:of\s+)?(?:an?\s+|any\s+)?(?:other\s+)?way)
    `,
    frame`
      \bi(?:'ve|\s+have|\s+am|'m|\s+was|\s+had)?\s+${fill}(?:been\s+)?${fill}(?:lucky|fortunate|blessed)\s+
      (?:enough\s+)?(?:not|never|that\s+i|to\s+(?:not|never|have\s+(?:never|avoided)))\b
    `,
    frame`
      \bi(?:'ve|\s+have|\s+had|\s+did|\s+do)?\s+${fill}(?:never|${not})\s+
      (?:
        (?:think|say|believe|claim)\s+(?:that\s+)?(?:i(?:'ve|\s+have|\s+had)?|there\s+(?:is|was|has\s+been))
        \s+
      )?${fill}(?:been\s+)?(?:
        failed\b(?!\s+(?:to\b|an?\b|the\b|my\b))
        |(?:
          had|have|has|made|make|experienced?|faced?|call|met|do|did|committed|encountered|known?|seen|
          lived|suffered|produced|caused
        )\s+(?:it\s+)?(?:what\s+(?:one|people|some|you)\s+(?:can\s+|could\s+|might\s+|would\s+)?call\s+)?${anySlip}(?!\s+(?:again|since|twice|any\s?more|after|a\s+second|before))
        |missed\s+an?\s+deadline
        |fail\b(?!\s+to\b)
        |${anySlip}
      )
    `,
    frame`
      \bi\s+${fill}(?:rarely|seldom|hardly\s+ever|almost\s+never|never)\s+${fill}
      (?:make|fail|have|miss|get\s+(?:things|it)\s+wrong)\b(?!\s+(?:time|to\b))
    `,
    frame`
      \bthere\s+(?:is|was|are|were|has\s+been|have\s+been|'s)(?:n't|nt|\s+not|\s+hardly|\s+really)?\s+
      ${fill}(?:not\s+)?(?:no|any|never|not\s+(?:many|much)|much|many|nothing|few)\b[^.;,]{0,30}?\b
      (?:
        ${slip}|regret|wrong
      )\b
    `,
    frame`
      \b(?:no|without|free\s+of|zero)\s+${fill}(?:any\s+)?(?:${size}\s+){0,2}
      (?:failures?|mistakes?|regrets?|failed\s+projects?)\s+
      (?:in\s+(?:it|my)|on\s+my|so\s+far|to\s+(?:speak|report|tell)|comes?|that\s+i)\b
      |\bi\s+(?:have\s+|'ve\s+)?(?:no|zero)\s+(?:regrets|(?:${size}\s+)?failures|failure)\b
    `,
    `\\bfail(?:ing|ure)\\s+is\\s+(?:not|never)\\s+(?:something|an\\s+option|a\\s+word|in\\s+my)\\b`,
    frame`
      \b(?:nothing|no\s+(?:${size}\s+)?(?:${slip}|example|situation))\s+(?:${size}\s+|really\s+)?
      (?:comes?|came|springs?)\s+to\s+(?:my\s+)?mind\b
      |\b(?:hard|difficult|tough|not\s+easy)\s+(?:for\s+me\s+)?to\s+
      (?:think\s+of|come\s+up\s+with|find|remember|recall|name)\b[^.;]{0,30}\b(?:${slip}|one|examples?)\b
    `,
    frame`
      \bi\s+(?:almost\s+|nearly\s+|have\s+|'ve\s+)?(?:always|usually|generally)\s+
      (?:reach|met|meet|hit|achieve|deliver|succe|exceed|finish|manage|pass)\w*\b
    `,
    frame`
      \bi\s+${fill}(?:do(?:n't|nt|\s+not)|would(?:n't|\s+not))\s+${fill}(?:regret|fail\b(?!\s+to))
      |\b(?:so\s+far\s+|in\s+my\s+\w+\s+)?everything\s+i\s+(?:\w+\s+)?(?:did|do|touch\w*|started?)\s+
      (?:was|is|has|went|works?|succeed\w*)\b
      |\bknock\s+on\s+wood\b
      |\btouch\s+wood\b
    `,
    // Slips are rare, no style of mine, nothing that happens to me.
    frame`
      \b(?:${slip}|failing|failure|errors)\b[^.;]{0,16}?\s+(?:are|is|were)\s+${fill}
      (?:
        rare\b
        |uncommon\b
        |foreign\b
        |not\s+${fill}(?:
          my\s+(?:style|thing|way|habit|nature)|in\s+my\s+(?:nature|dna|blood|character)|
          (?:something|a\s+thing)\s+(?:that\s+)?happens?
        )
        |(?:an?|the\s+one|one)\s+words?\s+(?:that\s+)?(?:i|my)
      )
    `,
    frame`
      \b(?:${slip}|they|that|this)\s+${fill}(?:
        hardly|rarely|never|seldom|do(?:n't|nt|\s+not)|does(?:n't|nt|\s+not)|
        not\s+(?:something|a\s+thing)\s+that
      )\s+${fill}(?:ever\s+)?happens?\s+(?:to|with)\s+me\b
      |\bi\s+${fill}(?:rarely|seldom|hardly\s+ever|almost\s+never|never)\s+${fill}do\s+
      (?:something|anything|things|it|a\s+thing)\s+wrong\b
    `,
    frame`
      \bi\s+${fill}(?:never|do(?:n't|nt|\s+not))\s+${fill}let\s+(?:it|things)\s+(?:come|get|go)\s+
      (?:that|so|to)\b
      |(?:\b(?:never|not)|n't)\s+(?:think\s+(?:that\s+)?)?(?:i(?:'ve|\s+have)?\s+)?(?:ever\s+)?
      (?:really\s+)?(?:ever\s+)?let\s+any(?:one|body)\s+down\b
      |(?:\b(?:not|never)|n't)\s+see\s+myself\s+as\s+(?:an?\s+failure|some(?:one|body)\s+who\s+fails)\b
    `,
    frame`
      \b(?:so\s+far|until\s+(?:now|today)|till\s+(?:now|today)|up\s+to\s+now|to\s+this\s+day)\b[^.;]{0,30}\b
      (?:
        all|everything|every|always|each
      )\b[^.;]{0,40}\b(?:
        well|fine|success\w*|succeed\w*|finish\w*|reach\w*|met|work(?:s|ed)|right|good|on\s+time
      )\b
      |\bi\s+(?:have\s+|'ve\s+)?(?:always\s+)?(?:finished|delivered|met|reached|achieved|completed|passed)
      \s+(?:all|every)\b[^.;]{0,40}\b(?:so\s+far|until\s+(?:now|today)|till\s+now|up\s+to\s+now)\b
      |\b(?:not\s+much|nothing|little)\s+to\s+(?:tell|report|confess)\b
    `,
    frame`
      \b(?:nothing|not\s+one\s+thing)\s+(?:that\s+)?i\s+(?:\w+\s+){1,4}?(?:has|had|have)?\s*(?:ever\s+)?
      (?:gone|went|go(?:es)?|was|been|fail\w*)\s*${fill}(?:wrong|badly|fail\w*)
      |\bno\s+(?:${size}\s+)?${slip}\s+(?:of\s+mine\s+)?(?:is|was|would\s+be)?\s*(?:really\s+)?worth\s+
      (?:mentioning|telling|talking)
    `,
    frame`
      \b(?:${slip}|examples?)\s+(?:is|are|was)\s+${fill}(?:not\s+(?:so\s+)?easy|hard|difficult)\s+
      (?:for\s+me\s+)?to\s+(?:find|name|remember|recall|think)\b
      |\bhad\s+to\s+(?:search|think|look|dig)\s+${fill}(?:for\s+)?
      (?:
        long|hard|deep|a\s+(?:long\s+)?(?:time|while)
      )\b[^.;]{0,24}\b(?:${slip}|examples?|one|something)\b
      |\b(?:can(?:'t|not|t)|could(?:n't|\s+not))\s+${fill}(?:tell|give|offer|report|show|list)\s+(?:you\s+)?
      (?:of\s+|about\s+|with\s+)?(?:an?|any|one)\s+(?:${size}\s+)?(?:${slip})\b
    `,
    frame`
      \bnot\s+the\s+(?:type|kind|sort|person|man|woman)\s+(?:of\s+\w+\s+)?(?:that|who)\s+(?:\w+\s+)?
      (?:makes|fails|has|does|gets)\b[^.;]{0,24}\b(?:${slip}|fails|wrong)
      |\bmy\s+last\s+(?:${size}\s+)?${slip}\s+(?:was|is|must\s+be)\s+${fill}
      (?:back\s+in|in\s+(?:school|kindergarten)|years|ages|long|many|at\s+school|a\s+long)\b
    `,
    frame`
      \b(?:so\s+far|until\s+(?:now|today)|till\s+(?:now|today)|up\s+to\s+now)\s*,?\s*i(?:'ve|\s+have)?\s+
      (?:always\s+)?(?:solved|managed|finished|reached|met|hit|delivered|passed|kept|won|done)\s+
      (?:every|all|each|everything)\b
      |\bi(?:'ve|\s+have)\s+(?:always|never\s+not)\s+
      (?:hit|met|reached|achieved|delivered|succeeded|finished|exceeded|managed|passed)\b
    `,
  ),
  // It was none, a small one, or a gift.
  ...of(
    'small',
    frame`
      \bi\s+still\s+(?:think|believe|feel)\s+(?:that\s+)?(?:i|it|my\s+\w+)\s+was\s+(?:\w+\s+)?
      (?:right|correct|good|justified)\b
      |\b(?:small|minor|little|usual|normal)\s+(?:difficulties|problems|issues|hiccups|challenges)\b
      [^.;]{0,24}\b(?:as\s+in|like\s+in|as\s+with|which\s+is|but)\s+(?:every|any|all|normal)
    `,
    frame`
      \b(?:hard|difficult|unfair|wrong|strange|not\s+fair)\s+to\s+(?:call|consider|describe|see)\s+
      (?:it|that|this)\s+(?:as\s+)?(?:an?\s+)?(?:${size}\s+)?${slip}\b
      |\b(?:hurt|harmed|bothered|affected|disturbed|damaged|cost)\s+
      (?:nobody(?!')|no\s?-?one|nothing|none|hardly\s+any(?:one|body|thing)|almost\s+(?:nobody|nothing))\b
      |\b(?:it|everything|things)\s+(?:all\s+)?(?:came|turned)\s+(?:out\s+)?(?:good|right)\b
      |\blaugh(?:ed|ing)?\s+about\s+(?:it|that|this)\b
      |(?<=(?:,|and|but|-|–|—)\s)nothing\s+(?:more|worse)\s*(?=[.;,]|$)
    `,
    frame`
      \bi\s+(?:had\s+)?(?:acted|behaved|decided|handled\s+(?:it|everything))\s+(?:\w+\s+)?
      (?:correctly|rightly|properly|reasonably|well|by\s+the\s+book)\b
      |\bi\s+(?:had\s+)?(?:did|done)\s+(?:
        my\s+(?:part|job|best|share|duty)
        |everything\s+(?:right|correctly|i\s+could|possible|by\s+the\s+book)
        |what\s+i\s+could
        |all\s+i\s+could
      )\b
    `,
    frame`
      \b${slip}\s+(?:is|was|would\s+be)\s+(?:maybe\s+|perhaps\s+|probably\s+|such\s+)?(?:an?\s+)?(?:too\s+)?
      (?:big|strong|harsh|hard|heavy|strange|ugly|grand)\s+(?:an?\s+)?(?:word|term|expression)\b
      |\b(?:not|never)\s+(?:ideal|optimal|perfect|pretty|great)\b[^.;]{0,20}\bbut\b[^.;]{0,20}\b(?:not|n't)
      \s+(?:really\s+)?(?:wrong|bad|false|a\s+\w+)\b
      |\b(?:hardly|barely|scarcely|does(?:\s+not|n't)|did(?:\s+not|n't))\s+(?:really\s+)?counts?\b
      |\bhardly\s+any(?:one|body)\s+(?:even\s+)?(?:noticed|minded|complained|cared|knew)\b
    `,
    frame`
      \bi(?:'d|\s+would)\s+${fill}do\s+(?:it\s+|everything\s+)?(?:exactly\s+|just\s+|precisely\s+|all\s+)*
      (?:the\s+(?:very\s+|exact\s+)?same|it\s+again)\b(?!\s+(?:with|but))
      |\b(?:just|only|merely|simply)\s+an?\s+
      (?:mix-?up|mistake|slip|confusion|muddle|oversight|glitch|hiccup|formality|detail|trifle|typo)\b
    `,
    frame`
      \b${seeingVerbs}\s+(?:
        it
        |this
        |that
        |them
        |(?:my\s+|every\s+|each\s+|any\s+|all\s+)?(?:failures?|mistakes?|setbacks?|errors?|failing)
      )\s+${fill}(?:as\s+)?${fill}(?:an?\s+|part\s+of\s+)?(?:\w+\s+){0,2}?${gift}\b
    `,
    frame`
      \b(?:it|this|that|its|it's|that's|failures?|failing|fails?|mistakes?|setbacks?|which)\s*
      (?:
        's|\s+is|\s+was|\s+were|\s+are|\s+turned\s+out\s+(?:to\s+be)?|\s+became|\s+proved(?:\s+to\s+be)?|
        \s+turned\s+into|\s+can\s+be|\s+has\s+been
      )?\s+${fill}(?:of\s+|like\s+|as\s+)?(?:also\s+|not\s+the\s+end\s+but\s+)?
      (?:an?\s+|part\s+of\s+|the\s+(?:first\s+|mother\s+of\s+|best\s+)?)?
      (?:great|good|valuable|useful|big|huge|important|real|hidden|first|necessary|kind\s+of|sort\s+of)?\s*
      (?:${giftsInDisguise}|lessons?(?=\s+(?:than|rather|and\s+not))|success\b)
    `,
    frame`
      \bas\s+an?\s+(?:\w+\s+)?(?:learning\s+\w+|opportunity|stepping[-\s]?stone|lesson)\b
      |\bnot\s+as\s+an?\s+(?:failure|mistake)\b
      |\b(?:was|is)\s+(?:\w+\s+){0,2}?an?\s+success\s+(?:in\s+disguise|after\s+all|anyway)\b
    `,
    frame`
      \bi\s*(?:would|'d)\s+${fill}(?:do|make|take|decide|choose|act)\s+
      (?:it|everything|that|(?:(?:exactly\s+)?the\s+(?:very\s+|exact\s+)?same))\b(?:\s+\w+){0,3}?\s*
      (?:all\s+)?(?:exactly\s+)?
      (?:the\s+(?:exact\s+)?same|again|over|decision|choice|call|thing|way)\b(?!\s+(?:with|but|only\s+if))
    `,
    frame`
      \bi\s+did\s+(?:nothing|not\s+do\s+anything)\s+wrong\b
      |\bi\s+did(?:n't|nt|\s+not)\s+${fill}do\s+(?:anything|something)\s+wrong\b
      |\b${not}\s+think\s+(?:that\s+)?(?:
        it\s+was\s+(?:my|an?)\s+(?:fault|mistake|failure)
        |i\s+(?:did|made)\s+(?:anything|something|any|an?)\s+(?:wrong|mistakes?|errors?)
      )\b
    `,
    frame`
      \b(?:
        (?:there\s+(?:was|were)|with|had|has|caused|did|came|left|without|almost|suffered)\s+
        (?:no|hardly\s+any|almost\s+no|any|little|zero|next\s+to\s+no)
        |so\s+no
        |^no
        |in\s+the\s+end\s+no
      )\s+(?:
        real\s+|serious\s+|big\s+|further\s+|negative\s+|lasting\s+|significant\s+|actual\s+|major\s+|
        bad\s+|visible\s+
      ){0,2}${harm}\b(?!\s+(?:assessment|study|report))
    `,
    frame`
      \b(?:did(?:n't|nt|\s+not)|does(?:n't|\s+not))\s+${fill}
      (?:
        matter\b
        |hurt\s+(?:anyone|anybody|us|the)
        |(?:have|cause|do|make)\s+(?:any|much|an?)\s+(?:\w+\s+)?(?:${harm}|difference)
      )
    `,
    frame`
      \b${nobody}\s+(?:outside\s+)?(?:(?:\w+\s+){0,3})?(?:even\s+|ever\s+|really\s+|actually\s+)*
      ${careVerbs}\w*(?:\s+(?:it|anything|about\s+it))?
      (?=\s*(?:[.;,]|$)|\s+(?:and|so|in\s+the\s+end|at\s+all|until\s+today|to\s+this\s+day|anyway|much)\b)
      |\b(?:had|has)(?:n't|\s+not)\s+even\s+noticed\b
    `,
    frame`
      \b(?:no|little)\s+(?:real\s+|big\s+)?(?:${harm}|thing)\s+(?:was\s+|were\s+)?
      (?:done|came|caused|followed|resulted|felt)\b
    `,
    frame`
      \b(?:nothing|no-?thing)\s+${fill}(?:
        ${size}|terrible|dramatic|too\s+bad|critical|tragic|worth\s+mentioning|was\s+lost|got\s+lost|
        happened|went\s+wrong\s+in\s+the\s+end
      )(?:\s+(?:really\s+)?(?:happened|came\s+of\s+it|broke))?\b
      |\b(?:was|is|were)(?:n't|nt|\s+not|\s+no)\s+(?:such\s+|that\s+|really\s+|a\s+)*(?:${size})\s+
      (?:deal|problem|issue|thing|drama|loss|harm|matter)\b
      |\bno\s+big\s+(?:deal|drama|thing)\b
      |\bnot\s+(?:that|so|too|very)\s+(?:bad|serious|dramatic|terrible|tragic)\b
      |\bnot\s+the\s+end\s+of\s+the\s+world\b
      |\bwhich\s+is\s+(?:nothing|not\s+much|little|normal|quite\s+normal)\b
    `,
    frame`
      \b${not}\s+${fill}(?:
        (?:call|see|consider|say|think|regard|count|describe|define|classify)\s+(?:of\s+)?(?:it|this|that)
        \s+(?:as\s+|was\s+|is\s+|to\s+be\s+)?
      )?${fill}(?:(?:an?|my|our|any|the)\s+)?(?:${size}\s+)?${slip}\b
      (?!
        \s+(?:
          of\s+(?:the|an?)
          |rates?
          |again
          |modes?
          |once
          |twice
          |the
          |when
          |under
          |in\s+
          (?:the\b(?!\s+(?:end\b|(?:real|true|strict|classic\w*|narrow|usual|proper|normal)\s+sense))|production)
          |but\s+(?:two|three|several|a\s+series)
        )
      )
    `,
    `\\b(?:rather|more|instead)\\s+(?:[\\w-]+\\s+){1,8}?than\\s+(?:an?\\s+)?(?:${size}\\s+)?${slip}\\b`,
    frame`
      \b(?:was|were|is|'s|had|as|call\s+it|say)\s+${fill}(?:of\s+|like\s+|nothing\s+but\s+)?
      (?:an?\s+|some\s+|one\s+)${fill}(?:
        (?:${slight}\s+)+${mishap}|hiccups?|bumps?\s+(?:in|on)\s+the\s+road|blip|glitch|speed\s*bump|
        storm\s+in|drop\s+in
      )\b
    `,
    frame`
      \b(?:the\s+|my\s+)?
      (?:mistake|error|failure|issue|problem|impact|damage|delay|loss|effect|difference|consequences?)\s+
      (?:was|were|is)\s+${fill}(?:
        ${slight}
        |not\s+(?:so\s+|that\s+|very\s+)?(?:big|serious|bad|important|dramatic)
        |some\s+(?:hours|minutes|days)
        |(?:an?|one|two|a\s+few|some|a\s+couple\s+of)\s+(?:day|hour|minute|week)s?
      )\b
    `,
    frame`
      \b(?:missed|late|delayed|over)\b[^.;]{0,20}\b(?:but\s+)?(?:only|just|merely|barely)\s+
      (?:by\s+|with\s+|for\s+)?(?:an?|one|two|a\s+few|some|a\s+couple\s+of|several)\s+(?:\w+\s+)?
      (?:days?|hours?|minutes?|weeks?|percent|euros?)\b
    `,
    frame`
      \b(?:it|that|this|(?:my|the)\s+(?:decision|call|choice|plan|idea|approach))\s+
      (?:was|is|turned\s+out\s+(?:to\s+be\s+)?|proved(?:\s+to\s+be)?|has\s+been)\s+${fill}
      (?:(?:the|an?)\s+)?(?:right|correct|good|best|justified)
      (?:\s+(?:decision|call|choice|thing|one|move))?
      (?:\s+(?:anyway|after\s+all|regardless|in\s+the\s+end|at\s+(?:that|the)\s+time|then))?
      (?=\s*(?:[.;,]|$))
      |\bi(?:'d|\s+would)?\s+(?:still\s+)?(?:stand\s+by|stood\s+by|defend)\s+(?:it|my|the|that)\b
      |\bi\s+(?:still\s+)?(?:think|believe|feel|maintain)\s+(?:that\s+)?(?:it|that|i|my\s+\w+)\s+
      (?:was|did|made|acted|chose|decided)\s+(?:\w+\s+)?(?:right|correct|good|well)
      |\b(?:i|time|history|events)\s+(?:was|were|had\s+been|proved\s+(?:me\s+)?)\s*${fill}right\s+
      (?:all\s+along|after\s+all|anyway|in\s+the\s+end)
    `,
    frame`
      \b(?:i|we)\s+(?:did(?:n't|nt|\s+not))\s+${fill}fail\s+so\s+much\s+as\b
      |\b${anyone}(?:\s+else)?(?:\s+in\s+my\s+(?:place|position|shoes|situation))?\s*
      (?:would|could|might|'d)(?:'ve|\s+have)\s+
      (?:done|made|acted|decided|missed|fallen|had|chosen|reacted|failed|struggled)\s*
      (?:the\s+same(?:\s+(?:thing|mistake|way))?|likewise|it|for\s+it|this|exactly)?
    `,
    frame`
      \b(?:it|things|everything|all|it\s+all)\s+(?:was|were|went|turned|worked|ended|came)\s+(?:all\s+)?
      (?:out\s+|up\s+)?(?:\w+\s+)?(?:fine|okay|ok|good|well|all\s+right|alright)\s+
      (?:in\s+the\s+end|at\s+the\s+end|anyway|eventually|after\s+all|again)\b
      |\b(?:in|at)\s+the\s+end,?\s+(?:everything|it\s+all|all|it|things)\s+
      (?:was|were|went|worked|turned|came)\s+(?:out\s+)?(?:still\s+|all\s+|also\s+)?
      (?:fine|well|okay|ok|good|right|all\s+right|alright)\b
      |\b(?:everything|it\s+all|things)\s+(?:turned|worked)\s+out\s+
      (?:fine|well|okay|ok|good|for\s+the\s+best|great)\b
      |\ball'?s\s+well\s+that\b
    `,
    frame`
      \b(?:but|and)\s+(?:it\s+(?:was|is)\s+)?still\s+(?:very\s+|quite\s+|really\s+|pretty\s+)?
      (?:
        good|great|fine|acceptable|successful|a\s+success|okay|ok|well\s+received|the\s+best|happy|satisfied
      )\b
    `,
    frame`
      \b(?:some|many|most|other)\s+(?:people\s+)?(?:would|might|may)\s+(?:even\s+)?(?:call|say|consider)\s+
      (?:it|this)\b[^.;]{0,30}\b(?:success|fine|normal)\b
      |\bon\s+paper\s+(?:it\s+(?:was|looks)\s+)?an?\s+failure\b
    `,
    frame`
      \bit\s+was\s+(?:even\s+|maybe\s+|probably\s+|actually\s+)?good\s+(?:thing\s+)?that\s+(?:it|this)\s+
      happened\b
      |\bwhich,?\s+in\s+(?:\w+\s+){1,3}?is\s+(?:nothing|not\s+much|normal|usual|little)\b
      |\b(?:you|one|people|we)\s+(?:can\s+)?only\s+fail\s+(?:if|when)\b
    `,
    frame`
      \b${affectedPeople}\s+(?:did(?:n't|nt|\s+not)|never|hardly|barely)\s+
      (?:even\s+|really\s+|ever\s+|actually\s+)*
      (?:notic|complain|realis|realiz|car(?:e|ed)\b|mind|remember|see\s+(?:it|a\s+difference))\w*
      (?=\s*(?:[.,]|$)|\s+(?:it|anything|a\s+thing|the\s+difference|that|much|at\s+all)\b)
    `,
    frame`
      \b(?:they|he|she|people|every(?:one|body)|the\s+\w+)\s+(?:had\s+|all\s+)?(?:\w+\s+)?
      (?:forgot|forgave|forgotten|forgiven|calmed\s+down)\s+(?:about\s+)?(?:it|me|us|this|that|everything)?
      \s*(?:very\s+|quite\s+|pretty\s+)?(?:quickly|soon|fast|anyway|the\s+next\s+(?:day|week))\b
      |\b(?:could|can)(?:n't|\s+not|not)\s+(?:have\s+been|be)\s+(?:that|so|too|very)\s+
      (?:bad|wrong|terrible|serious)\b
    `,
    frame`
      \bonly\s+(?:(?:an?|one|two|some|a\s+few)\s+)?(?:(?:very\s+)?(?:small|tiny|little|minor)\s+)?
      (?:parts?|things?|bits?|details?|pieces?|point)\s+(?:of\s+it\s+)?
      (?:went\s+wrong|(?:was|were)\s+(?:wrong|missing|late|not)|did(?:n't|\s+not)\s+work|failed)\b
      |\b(?:it's|its|it\s+is|it\s+was|it\s+wasn't|it\s+isn't)\s+(?:not\s+)?(?:that|like|as\s+if)\s+
      (?:we|i|any(?:one|body)|some(?:one|body))\s+(?:lost|died|broke|was\s+(?:hurt|harmed)|got\s+hurt)\b
    `,
    frame`
      (?:\b(?:not|never)|n't)\s+(?:\w+\s+)?(?:ideal|optimal|perfect|great)\b[^.;]{0,16}\bbut\b[^.;]{0,16}
      (?:\bnot|n't)\s+(?:really\s+|that\s+|so\s+)?(?:wrong|bad|false|terrible)\b
    `,
    frame`
      \b(?:was|were)\s+(?:still\s+|very\s+|quite\s+)?(?:happy|satisfied|pleased|okay|ok|fine|content|glad)
      \s+(?:anyway|anyhow|nevertheless|all\s+the\s+same)\b
      |\bwhich\s+is\s+(?:still\s+|actually\s+)?(?:quite|pretty|very|really|rather)\s+
      (?:good|fast|okay|ok|acceptable|normal|common)\s+(?:for|in)\b
    `,
    frame`
      (?:\b(?:not|never)|n't)\s+(?:call|see|consider)\s+(?:it|this|that)\s+(?:as\s+)?an?\s+(?:\w+\s+)?
      (?:loss|defeat|problem|drama|crisis|catastrophe)\b
      |\b(?:could|might)\s+have\s+(?:been|gone|ended)\s+(?:much\s+|a\s+lot\s+|far\s+|even\s+)*worse\b
      |\bother\s+\w+\s+(?:had|lost|made|did|were)\s+(?:\w+\s+)?(?:bigger|worse|higher|more)\b
      |\bmy\s+\w+\s+(?:was|were)\s+(?:still|even)\s+(?:\w+\s+)?better\s+than\b
    `,
  ),
  // It was nobody's.
  ...of(
    'circumstances',
    // Nobody can hold it against me.
    frame`
      \b(?:nobody|no\s?-?one|you|one|they)\s+(?:can(?:'t|not)?|could(?:n't|\s+not)?|will|would(?:n't|\s+not)?|ever|has\s+ever|have\s+ever)\s+
      ${fill}(?:say|said|claim|claimed|argue|think|tell\s+me)\s+(?:that\s+)?(?:it|this|that)\s+(?:was|is|had\s+been)\s+${fill}(?:my\b|because\s+of\s+me|me\b|down\s+to\s+me|on\s+me)
      |\b(?:nobody|no\s?-?one)\s+(?:can|could|would|will|should|ever|has\s+ever)\s+${fill}(?:blamed?|accused?|fault(?:ed)?|reproach(?:ed)?)\s+me\b
      |\bi\s+(?:can(?:'t|not)|could(?:n't|\s+not))\s+${fill}be\s+(?:blamed|held\s+responsible|accused)\b
      |\b(?:you|they|one)\s+(?:can(?:'t|not)|could(?:n't|\s+not))\s+${fill}(?:blame|accuse|fault)\s+me\b
    `,
    frame`
      \b(?:political|external|economic|budget(?:ary)?|strategic|financial|organi[sz]ational|internal)\s+
      (?:reasons|decisions?|factors|changes)\b
      |\b(?:nothing|little|not\s+much)\s+to\s+do\s+with\s+(?:me\b|my\b)
      |\b(?:nobody|no\s+one|none\s+of\s+us)\s+(?:\w+\s+)?(?:had|has)\s+(?:any\s+)?
      (?:control|influence|power)\b
      |\b(?:in|under)\s+nobody's\s+(?:control|hands)\b
    `,
    frame`
      \bmistakes\s+(?:were|have\s+been|got|had\s+been)\s+made\b
      |\b${causes}\s+(?:also\s+)?${fill}(?:an?\s+|some\s+|the\s+|a\s+little\s+|a\s+few\s+|a\s+lot\s+of\s+)?
      (?:${slight}\s+|big\s+|classic\s+|simple\s+|certain\s+|number\s+of\s+)?
      ${chance}\b(?!\s+(?:that|which)\s+(?:i|my)\b)
    `,
    frame`
      \b(?:an?|some|the)\s+(?:\w+\s+)?${chance}\s+(?:
        occurred|happened|took\s+place|arose|came\s+up|led\s+to|was\s+to\s+blame|got\s+in\s+the\s+way|
        between
      )\b
    `,
    frame`
      \b(?:was|were|am|got|been|be|we're|i'm)\s+
      (?:just\s+|simply\s+|very\s+|really\s+|a\s+bit\s+|quite\s+|only\s+)*
      (?:unlucky|out\s+of\s+luck|not\s+lucky|unfortunate)\b(?!\s+(?:to|that|enough)\b)
      |\bluck\s+(?:was|did)(?:\s+not|n't)\b
      |\bhad\s+(?:just\s+|simply\s+)?(?:some\s+|no\s+|a\s+bit\s+of\s+|bad\s+|very\s+bad\s+){1,2}luck\b
    `,
    frame`
      \bthere\s+were\s+(?:some|a\s+few|certain|several|various|many)\s+(?:\w+\s+)?
      (?:challenges|difficulties|issues|obstacles|hiccups|complications)\b(?!\s+(?:with|in|of)\s+my\b)
      |\b(?:the\s+)?(?:circumstances|odds|stars|conditions|timing)\s+(?:were|was|worked)\s+${fill}
      (?:against|not|difficult|wrong|bad|unfavou?rable)\b
    `,
    frame`
      \b(?:beyond|outside|out\s+of)\s+(?:of\s+)?(?:my|our|anyone's|anybody's|the\s+team's)\s+
      (?:control|hands|power|influence|sphere)\b
    `,
    frame`
      \b(?:things|it|everything|the\s+\w+)\s+(?:did(?:n't|nt|\s+not))\s+${fill}(?:go|work\s+out|turn\s+out)
      \s+${fill}(?:exactly\s+|entirely\s+)?(?:as|like|to|according\s+to)\s+(?:\w+\s+)?
      (?:plan(?:ned)?|expected|hoped|wanted|thought|imagined)\b
      |\bcould\s+have\s+gone\s+better\b
    `,
    frame`
      \b(?:everybody|everyone|we\s+all|all\s+people|all\s+of\s+us|anybody|anyone|even\s+the\s+best)\s+
      (?:\w+\s+)?(?:makes?|can\s+make)\s+mistakes\b
      |\b(?:nobody|no\s+one)(?:'s|\s+is)\s+perfect\b
      |\b(?:these|such|those)\s+things\s+(?:\w+\s+)?happen\b
      |\bmistakes\s+(?:do\s+)?happen\b
      |\bto\s+err\s+is\s+human\b
      |\bonly\s+human\b
    `,
    frame`
      \b${nobody}\s+(?:\w+\s+){0,2}?(?:could|can|would|was\s+able\s+to)(?:'ve|\s+have|\s+possibly)*\s+
      (?:
        known?|foresee[n]?|predict\w*|expect\w*|guess\w*|see[n]?|prevent\w*|anticipat\w*|imagin\w*|
        plan\w*\s+for|avoid\w*
      )\b
      |\b(?:impossible|not\s+possible|no\s+way|hard|not\s+realistic)\s+
      (?:for\s+(?:me|us|anyone|anybody)\s+)?to\s+(?:
        foresee|predict|know|anticipate|prevent|expect|avoid|succeed|deliver|win|make\s+it|finish|meet|
        reach|achieve
      )\b
      |\bunforesee(?:n|able)\b
      |\bunpredictable\b
      |\bimpossible\s+from\s+the\s+(?:start|beginning)\b
      |\bdoomed\b
    `,
    frame`
      \b(?:nothing|not\s+much|little)\s+(?:that\s+)?(?:i|we|anyone|anybody)\s+could(?:'ve|\s+have)?\s+
      (?:do|done|change\w*)\b
      |\bi\s+(?:could(?:n't|\s+not)(?:'ve|\s+have)|had\s+no\s+(?:way|chance)\s+(?:to|of))\s+
      (?:done\s+(?:anything|more)|know\w*|chang\w+|prevent\w*|foresee\w*|influenc\w+)\b
    `,
    frame`
      \b(?:was|were|is|isn't|wasn't)(?:n't|\s+not)?\s+${fill}(?:caused\s+by|because\s+of|due\s+to|down\s+to)
      \s+(?:me|my\b|anything\s+i|something\s+i)\b(?<=(?:not|n't)\b.{0,40})
      |\bnot\s+because\s+of\s+(?:me|anything\s+i|something\s+i|my\s+work)\b
      |\b(?:${not}|nobody's|no\s+one's)\s+${fill}
      (?:my\s+(?:own\s+)?|(?:any|no)(?:one|body)(?:'s|s)\s+|the\s+team's\s+)?
      (?:(?<=(?:my|'s|ones|bodys)\s+(?:own\s+)?)(?:fault|doing|mistake|error))\b(?!\s+(?:alone|but))
      |\b(?:nobody|no\s+one)\s+(?:is|was)\s+(?:really\s+)?(?:to\s+blame|at\s+fault|responsible)\b(?!\s+but)
    `,
    frame`
      \b(?:could|can|might|may)\s+(?:have\s+)?happen(?:ed)?\s+to\s+
      (?:anyone|anybody|everyone|everybody|any\s+of\s+us|the\s+best)\b
    `,
    frame`
      \b(?:the\s+)?
      (?:market|company|organi[sz]ation|world|time|team|client|customers?|management|business|people)\s+
      (?:was|were)(?:n't|nt|\s+not)\s+${fill}(?:yet\s+)?(?:ready|mature|ripe)\b
      |\bthe\s+time\s+was\s+not\b
      |\bit\s+(?:was|is)\s+just\s+one\s+of\s+those\b
    `,
    frame`
      \b(?:weather|rain|snow|traffic|wind|luck|fate|season|economy|market|odds|timing|budget|pandemic)\s+
      (?:
        (?:was|were|is)\s+${fill}against\s+(?:us|me)
        |(?:${fill})?(?:did(?:n't|nt|\s+not)|would(?:n't|\s+not))\s+(?:play\s+along|help|cooperate|allow)
      )
      |\b(?:had|have)\s+${fill}(?:some\s+|such\s+)?bad\s+luck\b
    `,
    frame`
      \b(?:things|stuff|something|it)\s+(?:just\s+|simply\s+|always\s+|sometimes\s+|can\s+)+goe?s?\s+wrong\b
      |\b(?:nobody|no\s?-?one)\s+can\s+(?:do\s+(?:anything|much)|help|change)\b
      |\b(?:such|these|those)\s+(?:delays|mistakes|errors|losses|problems|failures|accidents|mishaps)\s+
      (?:are|is)\s+${fill}(?:normal|usual|common|part\s+of)\b
      |\bpart\s+of\s+the\s+(?:game|business)\b
    `,
    frame`
      \balready\s+(?:\w+\s+)?(?:in\s+(?:deep\s+)?trouble|doomed|lost|dead|failing|a\s+mess|broken)\s+
      (?:when|before)\s+i\s+(?:took|joined|came|started|inherited|arrived|got)\b
      |\bi\s+could(?:n't|nt|\s+not)(?:\s+have)?\s+(?:do|done)\s+(?:it\s+|any\s+|much\s+)*
      (?:better|more|otherwise|differently)\b
    `,
    frame`
      \bwith\s+(?:such|so|that|only|the)\b[^.;]{2,40}\bit\s+(?:was|is)(?:n't|nt)?\s+(?:\w+\s+)?
      (?:not\s+|never\s+|hardly\s+)?
      (?:doable|possible|impossible|feasible|realistic|manageable|achievable)\b
      |\b(?:the|their|our|these|those)\s+
      (?:goals?|targets?|deadlines?|schedule|timeline|expectations?|numbers|plan|budget)\s+(?:was|were)\s+
      ${fill}(?:unrealistic|impossible|unreachable|too\s+(?:tight|short|high|ambitious|low|small))\b
      |\bthe\s+time\s+was\s+(?:just\s+|simply\s+|much\s+|far\s+)*(?:too|so)\s+short\b
    `,
    frame`
      \b(?:circumstances|situation|conditions|workload|weather|rules|system)\s+
      (?:
        made\s+it\s+(?:impossible|difficult|hard)|left\s+(?:me|us)\s+no\s+(?:other\s+)?choice|
        did(?:n't|nt|\s+not)\s+(?:allow|let)
      )\b
      |\b(?:it|this)\s+(?:just\s+|simply\s+)?(?:was|were)(?:n't|nt|\s+not)\s+${fill}the\s+right\s+
      (?:time|moment|place|market|town|season|people)\s+for\s+(?:an?|the|such|this|that|our|my)\b
    `,
    frame`
      \bi\s+(?:had\s+)?(?:just|only|simply)\s+(?:did|done|followed|carried\s+out|executed)\s+
      (?:
        (?:exactly\s+)?what\s+(?:i\s+was\s+told|they|he|she|my|the)
        |(?:the|my|their|his|her|an?)\s+(?:\w+\s+)?
        (?:orders?|instructions?|rules?|procedures?|protocol|plan|process|job)
      )\b
      |\bi\s+(?:had\s+)?followed\s+(?:the|all\s+(?:the\s+)?|every|my|their|his)\s*(?:\w+\s+)?
      (?:rules?|instructions?|orders?|procedures?|protocols?|process|guidelines?)
      (?:\s+(?:exactly|correctly|properly|to\s+the\s+letter)|,?\s+so\b)
      |\b(?:error|fault|mistake|problem|issue)\s+(?:was|is|lay)(?:n't|\s+not)\s+
      (?:on\s+my\s+side|with\s+me|mine|on\s+my\s+end)\b
    `,
    frame`
      \b(?:it|this|that|such\s+(?:an?\s+)?(?:things?|mistakes?)|these\s+things)\s+
      (?:can\s+|could\s+|may\s+)?happens?\s+(?:to|with)\s+
      (?:any(?:one|body)|every(?:one|body)|all\s+of\s+us|the\s+best|us\s+all)\b
      |\b(?:
        failed|fell\s+through|was\s+(?:late|cancelled|delayed|stopped)|were\s+(?:late|bad)|
        did(?:n't|\s+not)\s+work(?:\s+out)?
      )\s+(?:only\s+|just\s+|simply\s+)?because\s+(?:of\s+)?the\s+(?:\w+\s+)?${outside}\b
    `,
    // Whoever would have seen, known or asked shames the teller; whoever would have done likewise excuses them.
    frame`
      \b(?:
        any(?:one|body)|every(?:one|body)|most\s+people|any\s+(?:other\s+)?(?:\w+\s+)?\w+|
        every\s+other\s+\w+
      )(?:\s+else)?(?:\s+in\s+(?:my|that|this|such\s+a)\s+(?:place|position|shoes|situation))?\s+
      (?:would|could|might)(?:'ve|\s+have|\s+of)\s+(?!${circumstantialVerbs})\w+(?:ed|de|en|wn|ne|t|n|d)\b
    `,
    frame`
      \b(?:reason|cause)\s+(?:for\s+(?:it|this|that|the\s+\w+)\s+)?was\s+${fill}(?:the|our|a)\s+(?:\w+\s+)?
      ${outside}\b
      |\b(?:caused|due|owing)\s+(?:mainly\s+|only\s+)?(?:by|to)\s+the\s+(?:\w+\s+)?${outside}\b
      |\bi\s+had\s+no\s+(?:other\s+|real\s+)?(?:choice|option|alternative)(?=\s*(?:[.;,]|$))
    `,
    frame`
      \b(?:data|information|numbers|figures|brief|instructions|specs?|plan|address)\s+(?:that\s+)?(?:i|we)
      \s+(?:got|received|(?:was|were|had\s+been)\s+given)\b[^.;]{0,30}\b(?:was|were)\s+(?:\w+\s+)?
      (?:wrong|incomplete|outdated|false|bad|late)\b
      |\b(?:the|this|that)\s+(?:task|job|project|goal|workload)\s+(?:was|is)\s+${fill}
      (?:impossible|not\s+doable|too\s+(?:big|much|large|hard)\s+for\s+(?:one|a\s+single|any))
    `,
    frame`
      \b(?:you|one|i|we)\s+can(?:'t|not)\s+(?:win|control|prevent|foresee|avoid|please)\s+
      (?:every|them\s+all|all|always|it\s+all)
      |\b(?:that's|that\s+is|such\s+is)\s+life\b
      |\bmistakes\s+are\s+(?:made|human|normal)\b
      |\bnot\s+everything\s+(?:is|was|lies)\s+in\s+(?:my|our|one's|your)\s+(?:hands|control|power)\b
    `,
  ),
  // A virtue.
  ...of(
    'strength',
    frame`
      \b(?:gives?|gave|giving)\s+(?:1[1-9]0|200|150|120)\b
      |\b(?:mistake|failure|fault|fail)\b[^.;]{0,24}\bthat\s+i\s+(?:was|am)\s+too\s+${virtue}\b
      |\bset\s+(?:the|my)\s+(?:goals?|bar|targets?|aims?)\s+(?:\w+\s+)?higher\s+than\b
    `,
    frame`
      \bi\s+(?:\w+\s+)?(?:aimed|aim|reached|dreamed|hoped|wanted)\s+(?:for\s+)?(?:a\s+bit\s+|maybe\s+)?too
      \s+(?:high|much|big)\b
      |\bi\s+(?:am|was|'m)\s+(?:\w+\s+)?(?:quicker|faster|better|smarter|further|stricter|keener|more\s+\w+)
      \s+than\s+(?:the\s+(?:rest|others|team)|others|my\s+(?:colleagues|team|boss)|everyone|everybody)\b
      |\bmy\s+own\s+worst\s+(?:enemy|critic)\b
      |\bnever\s+(?:settle|settled)\s+for\b
      |\b(?:too|overly)\s+(?:punctual|tidy|orderly|neat|loyal|fair|correct|serious\s+about)\b
    `,
    frame`
      \b(?:failed|fail|failure|mistake|weakness)\b[^.;]{0,16}\b(?:only|just)\s+because\s+i\s+(?:\w+\s+)?
      (?:want|car|lov|tri|try|work|aim|believ|expect|was\s+too|am\s+too)\w*
    `,
    frame`
      \b(?:weakness(?:es)?|flaws?|failings?|failures?|mistakes?|faults?|problems?|issue)\s+
      (?:of\s+mine\s+|i\s+have\s+)?(?:is|are|was|were|would\s+be|might\s+be|has\s+been)\s+${fill}
      (?:that\s+)?(?:my\s+)?(?:too\s+(?:much\s+|high\s+)?)?${virtueNoun}\b
    `,
    frame`
      \bmy\s+(?:only\s+|own\s+|biggest\s+|main\s+|greatest\s+|real\s+|one\s+)*
      (?:weakness(?:es)?|flaw|failing|failure|mistake|fault|problem|sin|crime)\s+
      (?:of\s+mine\s+|then\s+|there\s+|here\s+)?(?:is|was|were|would\s+be|might\s+be|has\s+been)\s+${fill}
      (?:that\s+|to\s+|in\s+)?(?:i\s+)?${fill}${virtueTails}\w*\b[^.;]{0,60}\b
      (?:
        too|hard|much|perfect\w*|everything|everyone|everybody|others?|people|no|high\w*|first|good|best|so
      )\b
    `,
    frame`
      \bi(?:
        'm|m|\s+am|\s+was|\s+tend\s+to\s+be|\s+can\s+be|\s+might\s+be|'ve\s+always\s+been|
        \s+have\s+always\s+been
      )\s+(?:\w+\s+){0,3}?(?:
        (?:too|overly|very|so|almost\s+too|extremely|quite)\s+(?:much\s+of\s+an?\s+)?
        (?:self-?critical|perfectionist)
        |(?:too|overly|almost\s+too|a\s+bit\s+too)\s+${virtue}
      )\b(?!\s+(?:about|of)\s+my\b)
      |\b(?:too|overly)\s+(?:
        conscientious|dedicated|committed|passionate|helpful|perfectionist|hard-?working|ambitious|
        meticulous|thorough|nice
      )\b
    `,
    frame`
      \b(?:i'm|im|i\s+am|i\s+was|being|i've\s+always\s+been|me|say\s+i'm|as)\s+${fill}(?:an?\s+)?
      (?:(?:bit|little)\s+(?:of\s+)?(?:an?\s+)?|kind\s+of\s+an?\s+)?${fill}(?:an?\s+)?
      (?:
        perfectionist
        |workaholic
        |over-?achiever
        |people[-\s]pleaser
        |my\s+own\s+(?:biggest|harshest|worst|toughest|strongest)\s+critic
      )\b
    `,
    frame`
      \b(?:gave|give|giving|put\s+in)\s+(?:1[1-9]0|200|150|120|1000|two\s+hundred|a\s+hundred\s+and\s+ten)
      \s*(?:%|percent|per\s+cent)
    `,
    frame`
      \bi\s+${fill}(?:want(?:ed)?|like|liked|try|tried|need|needed)\s+(?:to\s+(?:do|have|make|get)\s+)?
      (?:everything|things|it|all|it\s+all|the\s+\w+)\s+
      (?:to\s+be\s+|just\s+|100\s?%\s+|absolutely\s+|too\s+)*
      (?:perfect(?:ly)?|flawless(?:ly)?|100\s?%|well)\b
      |\bi(?:'m|\s+am|\s+was)\s+(?:\w+\s+)?(?:too\s+)?impatient\s+(?:for|with)\s+(?:results|slow|mediocr)
      |\bi\s+${fill}(?:expect|expected|demand|demanded|ask|asked)\s+(?:too\s+much|a\s+lot)\s+(?:of|from)\s+
      (?:myself|others|people)\b
    `,
    frame`
      \bi\s+${fill}(?:have\s+)?(?!trusted\s+(?:the|my|that|its?)\s+(?!team|people|others|staff))
      ${careTooMuch}\b(?:
        \s+(?:it|in|about|for|of|myself|people|others|everybody|everyone|my|the|other|to|code|help|be|\w+)
      ){0,5}?\s+(?:way\s+|a\s+bit\s+|far\s+|just\s+|maybe\s+)?too\s+
      (?:
        hard|much|deeply|thoroughly|well|perfect\w*|nice|good
      )\b(?!\s+(?:on|at\s+once|data|time\s+on|text|code|money))
    `,
    frame`
      \bso\s+(?:hard|much|long|dedicated|committed|focused|focussed|passionate)\s+(?:\w+\s+){0,3}?that\s+i
      \s+(?:\w+\s+)?(?:forg[eo]t|forgot|neglect|skip|burn|lose|lost|do\s+not|don't|didn't)\w*\b[^.;]{0,20}\b
      (?:
        breaks?|eat|sleep|lunch|rest|myself|my\s+(?:own|family|health|private|hobbies|free)
      )\b
    `,
    frame`
      \bi\s+(?:often\s+|always\s+|sometimes\s+)?over-?(?:prepare|deliver|perform|achieve)d?\b
      |\b(?:set|hold|held|put|setting|sets)\s+
      (?:the\s+bar|(?:my|very|such|too)\s+(?:high\s+)?standards?|myself\s+to|(?:very\s+)?high\s+standards)
      [^.;]{0,30}\b(?:high|too|myself)\b
      |\bthe\s+bar\s+i\s+set\b
      |\bmy\s+(?:own\s+)?(?:standards|expectations|quality\s+standards)\s+(?:are|were|have\s+been)\s+
      (?:\w+\s+)?(?:too\s+|very\s+|so\s+)?high\w*\b
    `,
    frame`
      \bi\s+${fill}(?:take|took|taking|have\s+taken)\s+on\s+too\s+much\b
      |\bi\s+${fill}(?:
        can(?:'t|not|t)|could(?:n't|\s+not)|never|find\s+it\s+(?:hard|difficult)\s+to|
        have\s+(?:trouble|difficulty)\s+to
      )\s+say(?:ing)?\s+no\b
      |\b(?:bad|not\s+good)\s+at\s+saying\s+no\b
      |\bi\s+(?:can(?:'t|not)|could(?:n't|\s+not))\s+stand\s+(?:leaving|unfinished|imperfect|mediocre)\b
    `,
    frame`
      \b(?:delivered|delivering|did|doing|gave|giving|achieved)\s+(?:more|better|faster)\s+than\s+
      (?:was\s+|they\s+|i\s+was\s+|what\s+)?(?:asked|expected|required|needed|wanted)\b
      |\bahead\s+of\s+(?:my|its|the|everyone|everybody|others|all)\s*
      (?:
        time|organi[sz]ation|company|team|market|others|colleagues|competition
      )?\b(?!\s+(?:schedule|deadline|release|launch|audit|meeting|plan|move|visit|opening|date))
      |\b(?:moved|thought|worked|was)\s+(?:simply\s+|just\s+|maybe\s+)?too\s+
      (?:fast|quick|far|good|modern|advanced|innovative)\s+for\s+(?:them|the|my|others|people|everyone)\b
      |\bpushed\s+myself\s+(?:so|too)\b
      |\b(?:others|people|everyone|everybody|the\s+(?:team|others|rest)|(?:my\s+)?colleagues)\s+
      (?:can(?:'t|not)|could(?:n't|\s+not)|did(?:n't|\s+not)|not)\s+(?:keep|keeping)\s+up\s+with\s+
      (?:me|my)\b
      |\bi\s+get\s+too\s+(?:invested|attached|involved|passionate)\b
      |\bas\s+(?:committed|dedicated|motivated|hard)\s+as\s+(?:i\s+am|me|i\s+(?:do|did|was))\b
    `,
    frame`
      \bif\s+i\s+(?:have|had|must\s+name|have\s+to\s+name)\s+(?:an?|any|one)\s+(?:\w+\s+)?
      (?:fault|weakness|flaw|failing|problem|mistake|failure)\b[^.;]{0,24}\bthat\s+i\b
      |\b(?:fault|mistake|problem|failure)\s+(?:was|is)\s+(?:only\s+|just\s+|maybe\s+|probably\s+)?that\s+i
      \s+(?:just\s+|only\s+|always\s+)?want(?:ed)?\s+to\s+
      (?:make\s+every(?:one|body)|please|help|do\s+everything|give\s+every)
    `,
    frame`
      \bi\s+${fill}(?:expect|expected|demand|demanded|ask|want)\s+(?:as\s+much|the\s+same|just\s+as\s+much)
      \s+(?:of|from)\s+(?:others|everyone|everybody|my)\b
      |\bi\s+${fill}(?:trust|help|give|forgive|believe|say\s+yes\s+to)\s+(?:\w+\s+){0,2}?
      (?:far\s+|way\s+|a\s+bit\s+)?too\s+(?:easily|quickly|fast|readily|often|willingly)\b
      |\buntil\s+(?:everything|it|all|every\s+\w+|the\s+\w+)\s+(?:is|are)\s+(?:\w+\s+)?
      (?:perfect|flawless)\b
    `,
    frame`
      \bforget\s+(?:
        to\s+(?:
          take\s+(?:a\s+)?(?:breaks?|holidays?|time\s+off|lunch)|eat|rest|sleep|go\s+home|drink|have\s+lunch
        )
        |about\s+(?:me|myself)\b
        |my\s+(?:breaks?|lunch)
      )
      |\bi\s+(?:\w+\s+)?work\s+(?:\w+\s+)?too\s+
      (?:carefully|precisely|exactly|cleanly|conscientiously|seriously)\b
      |\bi\s+(?:\w+\s+)?(?:take|took)\s+(?:my\s+(?:work|job)|things|everything)\s+too\s+seriously\b
    `,
    frame`
      \bset\s+(?:myself|me|my)\s+(?:too\s+|very\s+|so\s+|extremely\s+|really\s+)?high\s+
      (?:goals?|targets?|aims?|expectations|standards)\b
      |\b(?:i'm|im|i\s+am|being|be)\s+${fill}(?:too\s+|so\s+)?
      (?:strict|hard|tough|harsh|critical|severe|demanding)\s+(?:with|on|of|to|towards?|against)\s+myself\b
    `,
    frame`
      \bi\s+(?:always\s+|often\s+|usually\s+|sometimes\s+)+
      (?:help|put|think\s+of|care\s+for|think\s+about|look\s+after)\s+(?:the\s+|my\s+)?
      (?:
        others|other\s+people|everyone(?:\s+else)?|everybody(?:\s+else)?|team|customers?|patients?|guests?|
        pupils|colleagues
      )(?:\s+\w+)?\s+(?:first|before)\b
      |\bi\s+${fill}put\b[^.;]{2,40}\bbefore\s+(?:my\s+own|myself)\b
    `,
    frame`
      \bi\b[^.;]{0,30}\b(?:at|with|to)\s+1[1-5]0\s*(?:%|percent|per\s+cent)
      |\b(?:not\s+every(?:one|body)|others|some|the\s+(?:team|others|rest)|they)\s+
      (?:can(?:'t|not)?|could(?:n't|\s+not)?)\s+(?:not\s+)?(?:always\s+)?(?:follow|keep\s+up|keep\s+pace)\b
      |\bover-?\s?(?:think|analyse|analyze|work|engineer|plan)\s+(?:\w+\s+){0,2}?because\s+i\s+
      (?:want|care|love|like)\b
      |\bnot\s+used\s+to\s+my\s+(?:speed|pace|standards?|quality|level|tempo)\b
      |\bi(?:'m|\s+am)\s+(?:\w+\s+)?(?:never|rarely|hardly\s+ever)\s+(?:\w+\s+)?(?:satisfied|happy|content)
      \s+with\s+(?:my|anything|less|myself)\b
    `,
  ),
];
