/**
 * Claims of all credit, words that make others small, ways past people, and signs that others had their part.
 * Sources: answers of our own in a dozen trades, widened by synonym; a blank in a pattern stands for any white space.
 */

import { frames } from '../evidence/verb-frames.ts';
import { anyOf, frame, pattern } from '../vocabulary.ts';

export type HeroKind = 'credit' | 'belittling' | 'bypass';

const did = frames<HeroKind>(false);
const didNot = frames<HeroKind>(true);

const alone = frame`
  (?:
    (?:all |around |completely |totally |entirely )*
    (?:by myself|by my own|alone|on my own|myself|with my own hands|single-?handed(?:ly)?)
  )\b
`;
const all = frame`
  (?:
    everything
    |it all
    |all of (?:it|this|that|them)
    |this all
    |all (?:the|their) [\w-]+
    |every [\w-]+
    |the (?:whole|entire|complete) [\w-]+(?: of the \w+)?
    |(?:both|all) \w+
  )
`;
const otherPeople = anyOf(`
  board boss colleagues? committee crew department director doctors? engineers? experts? group juniors lead
  managers? nurses? others owners? reviewers? seniors staff supervisor teachers? teams?
`);
const group = frame`(?:(?:the|my|our|their|all) (?:\w+ )?${otherPeople}|them|him|her|everyone|everybody)`;
const anyone = `(?:any(?:one|body)|${group})`;
const consent = frame`
  (?:an? |the |any |my \w+'s |their |his |her |code |formal |any(?:one|body)'?s )*(?:\w+ )?
  (?:reviews?|approvals?|sign-?off|permission|okay|ok|consent|green light|go-ahead|testing)\b
`;
const venture = anyOf(`
  account business client company contract day deal department event festival launch migration projects?
  quarter release restaurant school semester shop show situation startup store team ward
`);

/** What the candidate claims to have done. */
export const ownClaims = [
  did(
    'credit',
    'do make build write handle run organise organize manage plan design solve fix carry finish develop deliver create complete close achieve turn rewrite invent set prepare test sell teach cook',
    ` (?:out |up )?${all}(?: [\\w'-]+){0,5}? ${alone}(?! and)`,
  ),
  did(
    'credit',
    'do',
    ' (?:all|most|(?:[89]\\d|eighty|ninety(?:-\\w+)?)(?:\\s?%| percent| per cent))(?: of)? the (?:\\w+ )?work\\b(?! (?:with|together))',
  ),
  did('credit', 'do', ' (?:all )?the thinking for (?:everyone|everybody|them|the \\w+)\\b'),
  did(
    'bypass',
    'take',
    ' the (?:account|client|design|lead|planning|presentation|report|slides) away from (?:the|my|them|him|her)\\b',
  ),
  did(
    'credit',
    'save rescue',
    frame`
      \s+(?:
        the (?:whole|entire) \w+
        |the ${venture}\b(?!'s)(?! (?:a|an|money|time|hours)\b)
        (?!
          \s+(?:\d|[$€£]|about|around|some|nearly|over|almost|from the (?:fire|water))
          | (?:as|data|diary|draft|file|folder|in|log|notes|plan|sheet|to|under)\b| \w+ (?:hours?|days?|euros|dollars|pounds)
        )
        |everyone
        |everybody
        |them all
        |their \w+
      )
    `,
  ),
  did(
    'credit',
    'carry',
    frame`
      \s+(?:
        (?:the|that|this|our) (?:whole |entire |sales )?(?:team|crew(?!')|projects?|group|department|company|shift|class)
        |everyone
        |them all
        |everything
        |(?:the|our|this|that) (?:[\w'-]+ ){0,3}?(?:branch|business|campaign|club|company|course|department|event|family|kitchen|launch|office|practice|project|restaurant|school|shop|store|team|unit|ward)
        \s+on my (?:own )?(?:back|shoulders)
      )\b(?! (?:bags?|bus|car|flags?|kit|list|phone|plan|sheet)\b)
    `,
  ),
  did(
    'credit',
    'be become',
    ' the (?:hero|saviou?r|star|brains?|backbone|engine|driving force|mastermind|genius)\\b',
  ),
  did(
    'credit',
    'work',
    frame`
      \s+(?:on (?:it|this|everything) )?
      (?:(?:completely|totally|entirely|all) alone|alone (?:day and night|on everything|on all))
    `,
  ),
  did(
    'credit',
    'be',
    frame`
      \s+(?:(?:basically|really|literally|probably|actually) )?
      the only (?:one|person|engineer|developer|nurse|teacher|man|woman|guy|analyst|doctor)
      (?:
        \s+(?:there|(?:on|in|at) (?:the|that|this|our) \w+)
      )? (?:
        with (?:a brain|any sense|a clue|the (?:brains?|guts|skills?))
        |who (?:(?:really|actually|ever) )?(?:
          cares|thinks|could|can|understood|understands|knew (?:how|what)|cared|worked|was able|was willing|did|
          had the (?:skills?|knowledge|guts|courage)|saw|kept|fought|believed
        )
        |able
        |capable
        |competent
        |qualified
        |left standing
      )\b
    `,
  ),
  did(
    'credit',
    'be',
    frame`
      \s+(?:(?:basically|really|actually) )?the one who (?:
        saved|rescued|carried|kept|held|did (?:everything|it all|all)|made it (?:all|happen|possible)|turned
      )\b(?: \w+){0,2}
    `,
  ),
  didNot(
    'credit',
    'need',
    frame`
      \s+(?:
        any(?:one|body)(?:'s|s)?(?: (?:help|support|input|advice|permission))?
        |any help
        |help from \w+
        |(?:the|a|an|anyone's|another) (?:opinion|second pair of eyes|approval|review)
        |(?:the|my) (?:
          teams?|others|colleagues?|boss|manager|doctors?|engineers?|experts?|lead|\w+ or the \w+
        )
      )(?! to\b)
    `,
  ),

  did(
    'belittling',
    'be',
    frame`
      \s+(?:(?:simply|just|much|far|always|a lot) )*(?:
        better
        |faster
        |smarter
        |quicker
        |stronger
        |more (?:experienced|skilled|capable|competent|committed|talented|intelligent)
      ) than (?:the|my|most|any|anyone|all|everyone|everybody|others|them)\b
    `,
  ),
  did(
    'belittling',
    'know',
    frame`
      \s+(?:it |this |that )?better
      (?:(?=\s*(?:,|$|\.))| than (?:them|him|her|the \w+|everyone|my \w+)|(?= and so| so))
    `,
  ),
  did(
    'belittling',
    'redo re-do rewrite correct fix',
    frame`
      (?: (?:all|of))*(?:
        \s+(?:the |their )?work of\s+
        | (?:everyone|everybody|their|his|her|the \w+s?)(?:'s|s')? (?:work|mistakes|job)
      )
    `,
  ),
  did(
    'belittling',
    'fix rewrite redo finish do correct complete',
    frame`
      \s+their (?:code|work|parts?|jobs?|slides|mistakes|report|tasks?|tickets?)\b
      (?:
        \s+(?:for them|too|as well|instead)
      )?(?! (?:with|together|and sent|in))
    `,
  ),
  did('belittling', 'do', ' (?:it|that|this|everything) for them(?=\\W*$)'),

  did(
    'bypass',
    'overrule overrul override outvote sideline outsmart',
    frame`
      \s+(?:the (?:\w+ )?(?:objections?|concerns?|doubts|veto|decision|advice) of |(?:his|her|their) )?
      (?:${group}|objections?|concerns?|veto|decision)
    `,
  ),
  did(
    'bypass',
    'ignore disregard dismiss',
    frame`
      \s+(?:
        ${group}
        |what ${group}
        |what [\w ]{2,30}? (?:thought|said|wanted|felt)
        |(?:the|all|any|their|his|her|[\w]+'s) (?:\w+ ){0,2}(?:
          process|rules?|polic(?:y|ies)|procedures?|protocols?|orders?|opinions?|objections?|advice|
          concerns?|warnings?
        )
      )\b
    `,
  ),
  did(
    'bypass',
    'bypass skip circumvent',
    frame`
      \s+(?:around )?(?:the |all |our |every )?(?:\w+ )?(?:
        reviews?|approvals?|checks?(?= by)|process|procedure|sign-?off|signatures?|committee|board|manager|channels|
        rules|queue of approvals
      )\b
    `,
  ),
  did(
    'bypass',
    'go work get',
    frame`
      \s+around (?:the |all |our |every |my )?(?:[\w']+ )?(?:
        reviews?|approvals?|process|procedure|sign-?off|committee|board|manager|channels|rules
      )\b
    `,
  ),
  did(
    'bypass',
    'go',
    " (?:behind (?:[\\w']+ ){0,2}?backs?|over (?:(?:his|her|their|my [\\w-]+'s|the [\\w-]+'s) heads?|the heads? of))\\b",
  ),
  did(
    'bypass',
    'go proceed merge ship deploy release push publish send launch order sign change buy start do',
    ` [^.;,]{0,40}?without ${consent}`,
  ),
  did(
    'bypass',
    'tell ask inform consult trust convince involve',
    ' (?:nobody|no one|no-one)(?=\\W*$|[,;]| (?:and|about (?:it|this)|on|in|of|before|what|that))',
  ),
  did(
    'bypass',
    'make',
    frame`
      \s+(?:the|that|this|every|all)(?: the)? (?:(?!first|second|third|last|next|small|easy)\w+ )?
      (?:decisions?|calls?) (?:all |completely |entirely )?(?:alone|by myself|on my own|myself)\b
    `,
  ),
  did(
    'bypass',
    'take',
    frame`
      \s+(?:the|that|this|every|all)(?: the)? (?:(?!first|second|third|last|next|small|easy)\w+ )?
      decisions? (?:all |completely |entirely )?(?:alone|by myself|on my own|myself)\b
    `,
  ),
  did(
    'bypass',
    'decide',
    frame`
      \s+(?:it |that |everything )?(?:completely |entirely )?
      (?:alone|by myself|on my own)\b(?! (?:which|to|what|how|where|when|after))
    `,
  ),
  did(
    'bypass',
    'take',
    frame`
      \s+(?:
        over (?:their|his|her) (?:projects?|work|tasks?|job|part|tickets?)
        |(?:the|their|his|her) (?:projects?|work|tasks?|job|part|tickets?) (?:
          away|over|from (?:them|him|her)|off (?:them|him|her)|and (?:did|finished|closed)
        )
      )\b
    `,
  ),
  didNot(
    'bypass',
    'tell inform consult listen trust warn ask involve',
    frame`
      \s+(?:to )?(?:
        any(?:one|body)
        |(?:the|my) (?:teams?|others|owners?|manager|lead|boss|colleagues?)
        |for (?:permission|approval)
      )\b(?: else)?(?! (?:for help|before|until|which|that|about the (?:surprise|salary)))
    `,
  ),
  didNot(
    'bypass',
    'wait',
    ` for (?:any(?:one|body)(?:'s|s)?\\b(?: (?:permission|approval|opinion|okay|ok|help))?|${consent})`,
  ),
];

/** What is said of colleagues to make them small. */
export const belittledOthers = [
  did('belittling', 'watch talk complain panic slow', '(?: (?:me|us|everything) down)?(?: (?:only|just))?'),
  did('belittling', 'stand sit', ' (?:there|around)\\b'),
  did('belittling', 'contribute do', ' (?:almost |basically )?nothing\\b'),
  did('belittling', 'give', ' up\\b'),
  did('belittling', 'have', ' no (?:idea|clue|skills?|experience)\\b'),
  didNot(
    'belittling',
    'have',
    ' (?:the|any|enough) (?:brains?|skills?|knowledge|guts|courage|experience|eye|nerve)\\b',
  ),
  didNot('belittling', 'keep', ' up\\b(?: with me)?'),
  didNot('belittling', 'contribute', '(?: anything)?'),
  didNot('belittling', 'do', ' (?:anything|much|a thing)\\b'),
  didNot('belittling', 'help', ' (?:at all|me)\\b'),
  didNot('belittling', 'understand', ' (?:anything|it|the problem)\\b'),
  did(
    'belittling',
    'be',
    frame`
      \s+(?:all |just |simply |only )*(?:
        too (?:slow|afraid|scared|junior|weak|inexperienced|lazy|cautious)
        |not (?:
          at my level|capable|able|competent|good enough|smart enough|fast enough|competent enough|up to it
        )
        |useless
        |clueless
        |incapable
        |incompetent
        |lost without me
        |no help
      )\b
    `,
  ),
  didNot(
    'belittling',
    'be',
    frame`
      \s+(?:
        at my level|capable|able to (?:do|keep|follow|understand)|competent|good enough|smart enough|
        fast enough|up to (?:it|the job|the task)
      )\b(?: enough)?
    `,
  ),
];

/** What people of one's own side are called; "they" counts only where the candidate then steps in. */
export const sidekicks = pattern`
  ^(?:
    (?:the|all the|my|our|most of the|none of the)\s+(?:
      rest(?:\s+of\s+(?:the|my)\s+\w+)?|others|other\s+\w+|teams?|juniors|seniors|colleagues|teammates|
      team\s+mates|coworkers|co-workers|group
    )
    |(?:everyone|everybody)(?:\s+else)?
    |others
    |they
    |(?:none|half|most)\s+of\s+(?:them|my\s+\w+|the\s+other(?:s|\s+\w+))
  )$
`;

const factWords = anyOf(`
  (?:is|was)_trained had_(?:access|an?|keys?|the|worked) held_an? lived_\\w+ read_(?:it|the) sp(?:oke|eaks?)
  was_(?:at|awake|in|left|on|there) worked_(?:in|on|that)
`);
/** A language, a key, a licence, a shift: why it fell to the one who had it. */
const plainFacts = frame`(?:(?:\w+ly|already|still) )?${factWords}\b(?! (?:courage|guts|idea|skills?|brains|nerve|will))`;

export const turns: readonly (readonly [HeroKind, RegExp])[] = (
  [
    [
      'belittling',
      frame`
        (?<=\bi\b.*\b(?:because|since|as|for),?\s+)(?:none of (?:them|the (?:others|team)|my \w+)|(?:nobody|no one) else)\s+
        (?:would|could) (?:ever )?have (?:done|gotten|got|finished|managed|solved|understood|made) (?:it|this|that)(?: (?:right|properly|well|in time|better|as \w+))?
        |(?:depend|depending|rely|relying|wait|waiting|slowed down|held back|dragged down) (?:on|for|by) (?:the |my |any )?(?:weaker|slower|less (?:able|capable|gifted|talented)) (?:ones|colleagues|people|teammates|members)
        |(?:better off|faster|better) without (?:the |my )?(?:weaker|slower|less (?:able|capable|gifted|talented)) (?:ones|colleagues|people|teammates|members)
      `,
    ],
    [
      'credit',
      frame`
        (?:nobody|no one|no-one|none)[\w ,]{0,60}? (?:but|except|apart from|besides) me(?!,? ${plainFacts})
        |(?:nobody|no one)(?: else)?(?: there| around| in the \w+)? knew (?:what|how) to
      `,
    ],
    [
      'credit',
      frame`
        (?:was|is|were|it's) (?:all )?(?:me|i) and (?:only (?:me|i)|me alone|nobody else|no one else)
        |(?:nobody|no one|none)(?: else)?(?: (?:over |out |up |down )?(?:there|here|around)| (?:at|in|of|on) (?:the|this|our|my|them) ?\w*)?
        \s+(?:(?:really|even|ever) )?(?:knows?|knew|understands?|understood|sees?|saw|masters?|mastered|handles?|handled|does|did) [\w' ]{1,40}?
        (?:the way|like|as (?:well|deeply) as|better than) (?:i (?:do|did)|me)
        |i(?:'m| am| was) the only (?:one|person) (?:that |who |whom )?i (?:can|could) (?:rely|count|depend|trust)
        |i (?:can|could) only (?:count on|depend on|rely on|trust) (?:me|myself)
        |(?:was|is) (?:[\w ]{1,20} )?my (?:merit|victory|triumph|achievement)
        |that person was me
        |hold a candle to me
        |(?:was|is) my (?:own )?work alone
        |(?:nobody|no one)(?: else)?(?: (?:at|in|of|on) (?:the|this|our|my) \w+)? (?:can|could) do what i (?:do|did|can)
        |(?:rely|count|depend) only on (?:me|myself)
        |would (?:never|not) have [\w ]{1,30}? without (?:me|my (?:work|help|experience|ideas?|knowledge))
        |without me,? (?:there (?:was|were|is|would be)|nothing|nobody|no one|they|it|everything|all|the \w+|that \w+|this \w+) (?:no |would|could|had|was|were|is|are)[\w ]{1,30}
        |(?:all|every|most)(?: of)?(?: the)?(?: \w+)? ideas? (?:came|comes?|was|were) (?:from me|mine)
        |i was (?:\w+ )?the (?:best|brightest|sharpest|smartest|strongest|most (?:capable|clever|competent|intelligent|skilled|talented))
        \s+\w+ (?:in|on|of) (?:that|the|this|our|my) (?:\w+ )?(?:class|crew|department|group|office|shift|team)
        |(?:nobody|no one) else lifted a finger
        |all by myself
        |i ran it alone
      `,
    ],
    [
      'belittling',
      frame`
        (?:(?:my|the other) (?:colleagues|co-?workers|team ?mates)|the others) (?:is|are|was|were)(?: not|n't) (?:very |really |exactly )*
        (?:at my level|bright|clever|gifted|intelligent|on my level|smart|the (?:brightest|sharpest|smartest))
        |when something [\w ]{1,30}?,? i (?:have|need) to do it (?:all )?(?:by myself|myself|alone)
        |(?:only|just) (?:have |be )?slow(?:s|ed|ing)? (?:me|you|us) down
        |(?:quicker|faster|better) (?:off )?without (?:the others|them|a team|my team|anyone)
        |(?:rest|others)(?: of the \w+)? only had to (?:follow|watch)
      `,
    ],
    [
      'belittling',
      frame`
        if (?:you|i) want (?:something|a thing|it)? ?(?:well done|done well)
        [^.]{0,30}? (?:yourself|myself|alone)
      `,
    ],
    [
      'bypass',
      frame`
        without (?:them|him|her|${anyone}) (?:knowing|noticing)
        |without letting (?:them|him|her|${anyone}) know
        |my way,? and that was (?:that|it|the end)
        |without (?:talking|speaking) to ${anyone}
        |behind the backs? of
        |let (?:nobody|no one) know
        |no sign-?off,? nothing
        |no need for (?:a second|another) (?:pair|opinion|review|check)
      `,
    ],
    ['bypass', 'took (?:the|this|that|it) ?[\\w ]{0,20} off (?:the|my|them|him|her)(?: (?:other )?\\w+)?'],
    [
      'credit',
      frame`
        (?:i )?single-?\s?handed(?:ly)?
        |${all} [\w ]{0,40}?all (?:by )?myself(?: only)?
        |i alone (?:\w+ed|made|built|turned|kept|brought|got|saved|did|was|held|ran|led|won)
        |by me alone
      `,
    ],
    [
      'credit',
      frame`
        i (?:have |had |'ve )?(?:done|did|built|wrote|made|achieved|finished) (?:it |this )?all (?:by )?
        myself
      `,
    ],
    [
      'credit',
      frame`
        (?:was|were|is) all (?:me|mine|my (?:work|doing|effort|idea)|because of me|due to me)
        |(?:entirely|solely|purely|only|just|all) (?:due|down|thanks|because|owing)
        (?: to| of)? (?:me|my \w+)
        |all the (?:\w+ )?(?:ideas|work) (?:was|were|came) (?:mine|from me)
        |thanks to me(?: alone| only)?
      `,
    ],
    [
      'credit',
      '(?:all (?:of )?)?(?:the )?credit (?:for [\\w ]{1,30}? )?(?:goes|belongs|is) (?:\\w+ly |all )?(?:to )?(?:me|mine)',
    ],
    [
      'credit',
      frame`
        (?:everyone|everybody|the (?:whole )?team|they all|all of them) (?:\w+ly )?
        (?:depended|relied|counted) on me
        |(?:nobody|no one) (?:\w+ )?(?:helped|supported) me
      `,
    ],
    [
      'credit',
      frame`
        (?:(?:nobody|no one|no-one) else|none of (?:the others|them|my \w+))
        (?:
          \s+(?:on|in|at) (?:the|my|our|that|this) \w+
        )? (?:
          could(?: have|'ve)?(?! (?:log|reach|see|enter|find|read|open|say|tell|have known))
          |would have (?:managed|been able|done|dared|found|solved|fixed)
          |(?:was|were) (?:able|capable|good enough|smart enough|competent|willing)
          |ha(?:s|d) the (?:skills?|courage|guts|brains|knowledge|expertise|ability)
          |understood (?:it|the|what)
          |knew how
          |dared
        )
      `,
    ],
    [
      'credit',
      frame`
        (?:nobody|no one|no-one)(?: (?:on|in|at) (?:the|my|our) \w+)? (?:
          could(?: have|'ve) (?!known)
          |was (?:good|smart|capable|competent)
          |had the (?:skills?|courage|guts|brains|knowledge|expertise|ability)
        )
      `,
    ],
    [
      'credit',
      frame`
        without (?:
          me|my (?:work|help|effort|efforts|input|idea|ideas|intervention|commitment|knowledge|contribution)
        )(?:,? [\w ]{1,40}? (?:would|could|fixed))
        |would have (?:been )?\w+ without me
        |if it (?:wasn't|was not|weren't|were not|hadn't been) for me
      `,
    ],
    [
      'credit',
      frame`
        only [\w ]{0,40}?because of my (?:effort|work|idea|commitment|knowledge)s?
        |i was the (?:main|only|real|sole|single) reason
        |the best \w+ (?:that )?they (?:ever|have|had)
        |into my own hands
        |only i (?:could|can|knew|kept|understood|was able|had the (?:skills?|courage))
      `,
    ],
    [
      'belittling',
      frame`
        while (?:
          the (?:others|rest(?: of the \w+)?|other \w+|team)
          |my (?:colleagues|teammates|coworkers|team)
          |they(?: all)?
          |everyone(?: else)?
          |everybody(?: else)?
        ) (?:were |was )?(?:
          (?:
            having|sleeping|relaxing|chatting|watching|talking|waiting|complaining|panicking|
            on (?:a )?break|at home
          )(?: \w+)?
          |slept
          |went home
          |had gone home
          |did nothing
          |talked
          |watched
          |panicked
          |complained
          |just \w+
        )
      `,
    ],
    [
      'belittling',
      frame`
        if (?:i|you) want (?:it|something|anything|an? (?:job|thing)|the (?:job|work)|things|work) (?:to be )?done (?:right|well|properly|correctly)
        [^.]{0,30}? (?:myself|yourself|alone|own hands)
      `,
    ],
    [
      'bypass',
      frame`
        without (?:telling|asking|informing|consulting|involving|warning) (?:${anyone}|(?:the|my) \w+)
        (?! which)
        |without waiting for (?:${anyone}|${consent})
        |without (?:any(?:one|body)(?:'s|s)?) (?:help|permission|approval|knowing|input)
      `,
    ],
    [
      'bypass',
      frame`
        before (?:${anyone}|he|she|they) could (?:
          object|say|stop|complain|react|interfere|intervene|notice|change
        )
      `,
    ],
  ] as const
).map(([kind, source]) => [kind, new RegExp(`\\b(?:${source.replace(/ /gu, '\\s+')})(?!\\w)`, 'u')] as const);

const plainHelpersInStory = anyOf(`
  (?:was|were)_(?:my|a)_mistake blind cost_us could_be_(?:undone|cancelled|reverted|reversed) in_an_emergency
  reversible roll\\s*back that_(?:was|is)_(?:the|my|a)_(?:mistake|error|lesson|problem)
  told_(?:them|him|her|the|my)
`);
const helpersInStory = frame`
  (?:
    (?:
      she
      |he
      |they
      |who
      |(?:a|my|the|another|two|three|one|both)\s+(?:[\w-]+\s+){0,2}?
      (?:
        apprentices?|assistants?|chef|colleagues?|cooks?|doctor|director|electricians?|engineers?|foreman|friend|guards?|juniors?|
        lead|manager|neighbou?rs?|nurses?|operators?|owner|peers?|porters?|reviewers?|seniors?|students?|team|teammates?|
        technicians?|warden
      )
    )\s+(?:then\s+|also\s+|had\s+|later\s+)?(?:
      took|did|built|wrote|reviewed|tested|checked|helped|guided|ran|put|approved|agreed|finished|joined|
      brought|gave|drew|showed|covered|looked|spotted|found|owned|read|signed|told\s+me|allowed\s+me|said\s+(?:go|ok|yes)
    )
    |(?:was|were|is|been)\s+
    (?:unreachable|on\s+(?:leave|a\s+plane|holiday|vacation)|asleep|closed|dead|down|not\s+reachable|away|off\s+sick|ill)
    |${plainHelpersInStory}
  )
`;

/** Somebody else was told, asked, named, thanked; or the limit and the lesson are stated. */
export const shares = pattern`
  \b(?:
    ${helpersInStory}
    |(?:and|then)\s+(?:i\s+)?(?:asked|told|informed)\s+(?!myself\b|nobody\b|no\b)
    |i\s+(?:then\s+|also\s+|later\s+|\w+ly\s+)?(?:
      told|informed|asked|called|showed|paired|sent|wrote\s+to|explained|briefed|messaged|rang|thanked|
      walked|handed|shared|taught|trained|coached|wrote\s+(?:everything|it|the\s+steps|this)\s+down
    )\b
    |flag\b
    |(?:today|now)\s+i\b
    |i\s+(?:now|should\s+have|would\s+now)\b
  )\b
`;
