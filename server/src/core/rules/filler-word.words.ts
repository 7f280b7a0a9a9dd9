/**
 * Words that only fill a pause. From guides to spoken interviews and plain-language word lists, each bounded by what stands
 * beside it: the same words carry meaning elsewhere ("what they actually ate", "a kind of bandage", "just before noon").
 */
import { anyOf, frame, pattern } from '../vocabulary.ts';

export interface Filler {
  /** On the sentence in lower case. Matches the words that can go and nothing else. */
  readonly pattern: RegExp;
  /** Shorter words that say the same. Without, the filler is left out. */
  readonly instead?: Readonly<Record<string, string>>;
  /** Asked only of the first sentence of a passage: behind another sentence "So, ..." draws a conclusion. */
  readonly opensPassage?: boolean;
  /** What would be left may be broken grammar: flagged, and the words stay for the writer to mend. */
  readonly needsRewording?: boolean;
  readonly holds?: (before: string, after: string, all: string) => boolean;
}

const filler = (source: string, more: Omit<Filler, 'pattern'> = {}): Filler => ({
  pattern: new RegExp(source, 'gu'),
  ...more,
});

/** At the start of a sentence, also behind a conjunction. */
const opening = '(?<=^[^\\p{L}\\p{N}]*(?:(?:and|but|so|well|yeah|ok|okay|because),?\\s+)?)';
/** Between commas, or between a comma and the end. */
const apart = '(?<=,\\s*(?:(?:and|but|so|because)\\s+)?)';
const closing = '(?=\\s*(?:,|[.!?…]+["\')\\]]*\\s*$|$))';
const subjects = anyOf(`
  everybody everyone he i it my no_one nobody our she that the there these they this those we what when you
`);
const setOff = (words: string, more: Omit<Filler, 'pattern'> = {}): readonly Filler[] => [
  filler(`${opening}\\b${words}(?=\\s*,)`, more),
  filler(`${apart}\\b${words}${closing}`, more),
];

const numbers = frame`
  (?:
    \d
    |an?\s+(?:hundred|thousand|dozen|million|year|month|week|day|hour)\b
    |(?:
      half|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fou?rty|fifty|sixty|
      seventy|eighty|ninety
    )\b
  )
`;
const be = "(?:was|were|is|are|am|be|been|'s|'m|'re)";

/** "Just" before these says nothing; before an event it says "a moment ago" or "no more than". */
const mentalVerbs = anyOf(`
  absolutely assumed? basically began_to believed? ca(?:n't|nnot) completely could(?:n't|_not) decided?
  did(?:n't|_not) do(?:n't|_not) feel felt figured? guess(?:ed)? ha(?:d|ve)_to hoped? keep kept knew know
  liked? loved? need(?:ed)?_to needed realis(?:ed?) realiz(?:ed?) really simply started_(?:to|\\w+ing) think
  thought totally tried try want(?:ed)? went_ahead wished? wonder(?:ed)? would(?:n't|_not)
`);

const contrastWords = anyOf(`
  although assumed believed but claimed expected instead never nobody none not only paper planned rather said
  supposed than theory though thought told whereas while
`);
const isContrast = pattern`\b${contrastWords}\b|n't\b`;

const questionWords = pattern`
  \b(?:
    what|how|who|whom|whose|which|where|when|why|whether|if|that|as|until|because|after|before|since|once
  )\b
`;

/** Contrasts what is with what was believed: then the word is needed. */
function onlyFills(before: string, _after: string, all: string): boolean {
  return (
    !isContrast.test(all) &&
    !questionWords.test(
      before.replace(/^.*[;:]/u, '').replace(/^\s*(?:after|before|since)\s+(?:that|this)\b/u, ''),
    )
  );
}

const beforeNumbers = anyOf(`
  after are at by costs? every for found got had has have in is lost made needed of paid sold spent taken
  takes? taking there's took waited was were with within
`);
const strongAdjectives = anyOf(`
  absolutely amazing awful chaos chaotic completely crazy extremely great horrible impossible incredibly
  really ridiculous so terrible too totally very wonderful
`);
const beforeFillers = anyOf(`
  actually also and basically became but did felt got had have he i it just looked not only really seemed she
  so sounded still there they we went which who
`);

export const fillers: readonly Filler[] = [
  // Adverbs.
  filler('\\bbasically\\b'),
  filler('\\bessentially\\b(?!\\s+(?:the\\s+same|identical|unchanged|equal|zero|nothing|no\\b))'),
  filler('(?<!\\ba\\s+)\\b(?:kinda|sorta)\\b'),
  filler(
    frame`
      (?<!\b(?:tak\w+|took|translat\w+|read|mean\w*|interpret\w*|quot\w+)\s+(?:\S+\s+){0,3})\bliterally\b
      (?=
        \s+\w
      )(?!\s+(?:and|or|translat\w+|mean\w*)\b)
    `,
  ),
  ...['(?:(?:quite|very)\\s+)?(?:honestly|frankly)', 'obviously', 'clearly'].flatMap((word) => setOff(word)),
  filler(
    frame`
      ${opening}\b(?:honestly|obviously)\b(?=
        \s+(?:i|we|it|he|she|they|there|the|that|this|my|nobody|without|if|no)\b
      )
    `,
  ),
  filler(
    frame`
      (?<=\b(?:i|we)\s+(?:(?:was|were|am|had|have|did|do)\s+)?)(?:honestly|obviously)\b(?=\s+\w)
      (?!
        \s+(?:
          told|tell|said|say|answer\w*|spoke|speak|admit\w*|explain\w*|repl\w+|discuss\w*|report\w*|share\w*
        )
      )
    `,
  ),
  filler(
    `${opening}\\bactually\\b(?=\\s*,|\\s+(?:i|we)\\b|\\s+(?:it|that|there|this)\\s+(?:is|was|were)\\b(?!\\s+(?:\\d|${numbers})))`,
    {
      holds: onlyFills,
    },
  ),
  filler('(?<=,\\s*(?:(?:and|but)\\s+)?)honestly\\b(?=\\s+(?:he|i|it|she|that|they|this|we)\\b)'),
  filler(`${apart}\\bactually\\b${closing}`, { holds: onlyFills }),
  filler(
    frame`
      (?<=\b(?:i|we)(?:'m|'re|'ve|'d)?\s+(?:(?:was|were|am|are|had|have|did|also|then)\s+)?)
      actually\b(?=\s+\w)
    `,
    {
      holds: onlyFills,
    },
  ),
  filler(
    frame`
      (?<=\b(?:it|this|that|there)(?:'s|\s+(?:was|is|were|are))\s+)
      actually\b(?=\s+(?:an?|the|my|our|very|quite|pretty|really|so)\b)
    `,
    {
      holds: (before, after, all) =>
        onlyFills(before.replace(/\b(?:it|this|that|there)\S*(?:\s+\w+)?\s*$/u, ''), after, all) &&
        !/\d/u.test(all),
    },
  ),

  // Like, just, kind of.
  filler(`${opening}\\blike\\b(?=\\s*,)`),
  filler(
    frame`
      (?<=^[^\p{L}\p{N}]*(?:so|and),?\s+)\blike\b(?=
        \s+(?:i|we|he|she|they|there|nobody|everybody|everyone)\b
      )(?!\s+\w+\s+(?:say|said|do|did|always|usually)\b)
    `,
  ),
  filler('(?<=,\\s*)\\blike\\b(?=\\s*,)'),
  filler(
    frame`
      (?<=\b${be}\s+)like\b(?=
        ,?\s+(?:really|so|super|totally|completely|very|not|literally|just|extremely|pretty|crazy|insane)\b
      )
    `,
  ),
  filler(frame`(?<=\b${beforeNumbers}\s+)like\b(?=\s+${numbers})`, { instead: { like: 'about' } }),
  filler('(?<=\\b(?:was|were)\\s+)like\\b(?=\\s*,)'),
  filler(
    frame`(?<=\bthere\s+(?:was|were|is|are)\s+)like\b(?=\s+(?:an?|the|this|no|some|many|nobody|nothing)\b)`,
  ),
  filler(`(?<=\\b(?:about|only|maybe|around|almost|over)\\s+)like\\b(?=\\s+${numbers})`),
  filler(
    frame`
      (?<=\b(?:i|we|they|he|she|it)\s+(?:(?:then|also|really)\s+)?)just\b(?=\s+${mentalVerbs}\b)
      (?!\s+(?:need|needed|want|wanted)\s+(?:one\b|${numbers}))
    `,
  ),
  filler(
    frame`
      (?<=\b(?:i|we)\s+(?:then|quickly|really|simply)\s+)
      just\b(?=\s+(?:\w+ed|went|took|told|gave|did|put|sat|made|wrote|said|left|ran|got|let)\b)
    `,
    { holds: (_before, _after, all) => !isContrast.test(all) },
  ),
  // "And just missed him" says by how little.
  filler(
    frame`
      (?<=\b(?:and|then)\s+)just\b(?=
        \s+(?:
          (?!miss|avoid|escap|manag|pass|finish|start|arriv|reach)\w+ed|went|took|told|gave|did|sat|said|let
        )\b
      )
    `,
    { holds: (before, _after, all) => /\b(?:i|we)\b/u.test(before) && !isContrast.test(all) },
  ),
  filler(
    frame`
      (?<=\b(?:decided|wanted|tried|had|agreed|chose)\s+to\s+)just\b
      (?=
        \s+(?:call|ask|tell|go|do|start|say|talk|let|give|take|try|write|stop|sit|walk|leave|get)\b
      )
    `,
    { holds: (_before, after, all) => !isContrast.test(all) && !/\d/u.test(after) },
  ),
  filler(
    frame`
      (?<=\bthen\s+i\s+)
      just\b(?=\s+(?:went|asked|called|took|told|sat|did|said|put|restarted|turned|made|gave|opened)\b)
    `,
  ),
  // Before other deeds it may say "only" or "a moment ago".
  filler(
    '(?<=\\bi\\s+)just\\b(?=\\s+(?:went|asked|told|took|restarted|sat|picked|grabbed|drew|wrote|typed|copied|quickly|stood(?!\\s+(?:by|for|in\\s+for|out|up)\\b)|walked)\\b)',
    {
      holds: (_before, _after, all) => !isContrast.test(all) && !/\b(?:when|who|what|where|so)\b/u.test(all),
    },
  ),
  filler('(?<=\\bsimply\\s+)just\\b'),
  filler('(?<=,\\s*(?:so|and|but)\\s+)yeah\\b(?=\\s*,)'),
  filler(frame`(?<=\b(?:was|were|is|are|it's|that's)\s+)just\b(?=\s+${strongAdjectives}\b)`),
  filler(
    frame`
      (?<=
        (?:
          ^[^\p{L}\p{N}]*
          |\b(?:
            ${beforeFillers}|to(?<!\b(?:due|similar|belong|belongs|according|add|added)\s+to)|${be}|${be}n't
          )\s+
        )
      )(?:kind|sort)\s+of\b(?=\s+\w)
    `,
    { holds: (before, after) => /\S/u.test(before) || /^\s+an?\b/u.test(after) },
  ),

  filler('(?<=\\bit\\s+was\\s+)actually\\b(?=\\s+(?:me|him|her)\\s+who\\b)', { holds: onlyFills }),
  filler('(?<=\\b(?:because|but|and|so),?\\s*,\\s*)well\\b(?=\\s*,)'),

  // Phrases of their own.
  filler('\\b(?:u+m+|u+h+|erm+|uhm+|hmm+)\\b'),
  filler('\\b(?:er|ehm|eh|ah)\\b(?=\\s*(?:,|\\.{2,}|…))'),
  filler(`${opening}\\b(?:well|yeah|anyways?|alright|okay|ok|right)\\b(?=\\s*,)`),
  filler('(?<=^[^\\p{L}\\p{N}]*)so\\b(?=\\s*,)', { opensPassage: true }),
  filler(
    frame`(?<=^[^\p{L}\p{N}]*)so\b(?=\s*,\s*(?:like|basically|um+|uh+|you\s+know|yeah|well|actually|i\s+mean)\b)`,
  ),
  filler('(?<=^[^\\p{L}\\p{N}]*(?:and|but|so)?\\s*|,\\s*)you\\s+know\\b(?=\\s*,)'),
  filler('(?<=,\\s*)you\\s+know\\b(?=\\s*[.!?]*\\s*$)'),
  ...setOff(
    `(?:${[
      'i\\s+mean',
      frame`
        to\s+be\s+(?:(?:perfectly|totally|completely|quite|brutally|very|really|fully)\s+)?(?:honest|frank)
        (?:\s+with\s+you)?
      `,
      "if\\s+i(?:'m|\\s+am)\\s+(?:being\\s+)?honest",
      'in\\s+all\\s+honesty',
      'how\\s+(?:shall|should|can|could)\\s+i\\s+(?:put|say)\\s+(?:it|this)',
      'as\\s+you\\s+(?:(?:may|might|probably|all|surely)\\s+)*(?:know|can\\s+imagine)',
      'i\\s+(?:have\\s+to|must)\\s+(?:say|admit)',
      'let\\s+me\\s+tell\\s+you',
      'let\\s+me\\s+think',
      'it\\s+goes\\s+without\\s+saying',
      'in\\s+a\\s+manner\\s+of\\s+speaking',
      'as\\s+it\\s+were',
      'mind\\s+you',
      'to\\s+tell\\s+(?:you\\s+)?the\\s+truth',
      'truth\\s+be\\s+told',
      '(?:to\\s+(?:make|cut)\\s+a\\s+)?long\\s+story\\s+short',
      'needless\\s+to\\s+say',
      'believe\\s+(?:me|it\\s+or\\s+not)',
      'as\\s+a\\s+matter\\s+of\\s+fact',
      '(?:frankly|honestly|generally)\\s+speaking',
      "i(?:'d|\\s+would)\\s+say",
      'you\\s+know\\s+what\\s+i\\s+mean',
      "for\\s+what\\s+it(?:'s|\\s+is)\\s+worth",
      frame`
        (?:as|like)\s+i\s+(?:(?:already|just)\s+)?(?:said|mentioned|told\s+you)
        (?:\s+(?:before|earlier|already|above))?
      `,
      'as\\s+(?:already\\s+)?mentioned(?:\\s+(?:before|earlier|already|above))?',
      'if\\s+that\\s+makes\\s+(?:any\\s+)?sense',
      'if\\s+you\\s+(?:know\\s+what\\s+i\\s+mean|will)',
      'so\\s+to\\s+(?:speak|say)',
      '(?:how\\s+to\\s+say(?:\\s+it)?|how\\s+do\\s+you\\s+say)',
      "(?:i\\s+guess|i\\s+suppose|let's\\s+say)",
    ].join('|')})`,
  ),
  filler(
    frame`
      ${opening}\b(?:
        long\s+story\s+short|needless\s+to\s+say|to\s+be\s+honest|as\s+a\s+matter\s+of\s+fact|let's\s+say
      )\b(?=\s+${subjects}\b)
    `,
  ),
  filler(`${opening}\\bthe\\s+(?:thing|fact(?:\\s+of\\s+the\\s+matter)?|point)\\s+(?:is|was)(?=\\s*,)`),
  filler(
    frame`
      ${opening}\b(?:
        the\s+(?:thing|fact(?:\s+of\s+the\s+matter)?)\s+(?:is|was)
        |it\s+goes\s+without\s+saying
        |it\s+should\s+be\s+(?:noted|mentioned|said)
      )\s+that\b
    `,
  ),
  filler(`${opening}\\b(?:okay|ok|yeah|alright)\\s+so\\b(?=,?\\s+\\w)`),
  filler(`${opening}\\bfor\\s+the\\s+most\\s+part\\b(?=,?\\s+(?:it|i)\\b)`),
  // The end of a day is a time as well: only before a verdict or a wish it is none.
  filler(
    frame`
      ${opening}\bat\s+the\s+end\s+of\s+the\s+day\b(?=
        ,\s+(?:
          (?:it|the\s+\w+|my\s+\w+)(?:'s|\s+is|\s+was|\s+were|\s+had)\b(?![^.]*\d)
          |(?:we|i)\s+(?:made\s+it|did\s+it|got\s+there|won|shipped)\b
          |(?:we|i)\s+(?:believe|need(?:ed)?|think|thought|want(?:ed)?)\b
          |it\s+(?:comes|came|works|worked|shipped|matters)\b
          |that(?:'s|\s+is|\s+was)\b
          |\d+\s+(?:of\s+the\s+\d+\s+)?[\w-]+\s+(?:passed|renewed|signed|stayed)\b
          |(?:an?|every)\s+\w+\s+(?:is|needs|wants)\b
          |what\s+(?:matters|counts|mattered|counted)\b
          |(?:the|my|our)\s+(?:\w+\s+)?\w+\s+
          (?:cost|kept(?=\s+(?:\d|the|its|all|every|most)\b)|saved|stayed|won|mattered|paid\s+off)\b
        )
      )
    `,
  ),
  filler(',?\\s*\\bright(?=\\?\\s*$)', { holds: (_before, _after, all) => /,\s*right\?/u.test(all) }),
  filler(
    frame`
      (?<=\b${be}\s+)(?:pretty\s+much|more\s+or\s+less)\b(?=
        \s+(?:
          an?\s
          |(?:
            done|finished|ready|over|clear|obvious|useless|empty|dead|broken|me|my|
            the\s+(?:only|most|\w+est)
          )\b
        )
      )
    `,
  ),
  filler('\\bpretty\\s+much\\b(?=\\s+an?\\s)'),
  filler(
    frame`
      (?:,\s*)?\b(?:
        or\s+(?:whatever|something(?:\s+like\s+that)?)
        |etc\.?,?\s+etc\.?
        |and\s+(?:
          so\s+on|stuff|things|all\s+that|stuff\s+like\s+that|things\s+like\s+that|
          all\s+that\s+(?:stuff|jazz)|so\s+on\s+and\s+so\s+forth|so\s+forth|what\s?not
        )
      )(?=\s*[.,;!?]|\s*$)
    `,
    { holds: (before) => /\p{L}/u.test(before), needsRewording: true },
  ),

  // Longer than what they say.
  filler('\\b(?:due|owing|thanks)\\s+to\\s+the\\s+fact\\s+that\\b', {
    instead: { due: 'because', owing: 'because', thanks: 'because' },
  }),
  filler('\\b(?:because\\s+of|in\\s+view\\s+of|in\\s+light\\s+of|given)\\s+the\\s+fact\\s+that\\b', {
    instead: { because: 'because', in: 'because', given: 'because' },
  }),
  filler('\\b(?:in\\s+spite\\s+of|despite)\\s+the\\s+fact\\s+that\\b', {
    instead: { in: 'although', despite: 'although' },
  }),
  // "I put the keys in order to see which was missing": here the order is a thing that was made.
  filler(
    frame`
      (?<!\b(?:put|putting|puts|place|placed|got|set|bring|brought)\s+(?:\S+\s+){1,4})\bin\s+order\s+
      to\b(?!\s+not\b)
    `,
    { instead: { in: 'to' } },
  ),
  filler('\\bon\\s+a\\s+(?:daily|weekly|monthly|yearly)\\s+basis\\b', {
    instead: { daily: 'daily', weekly: 'weekly', monthly: 'monthly', yearly: 'yearly' },
  }),
  filler('\\bat\\s+(?:that|this)\\s+(?:point|moment)\\s+in\\s+time\\b', {
    instead: { that: 'then', this: 'now' },
  }),
  filler('\\bin\\s+the\\s+event\\s+that\\b', { instead: { in: 'if' } }),
  filler('\\beach\\s+and\\s+every\\b', { instead: { each: 'every' } }),
  filler('\\bfirst\\s+and\\s+foremost\\b', { instead: { first: 'first' } }),
];

const fillerHints = anyOf(`
  actually admit ah all alright anyways? as_it_were basically basis believe clearly day eh ehm er erm+
  essentially etc event every fact foremost forth frank frankly guess hmm+ honest honestly honesty
  how_(?:shall|should|can|could)_i imagine just kind_of kinda know less let_me like literally mean mentioned
  mind needless noted obviously ok okay order part point pretty right said say saying sense simply so
  something sort_of sorta speak speaking story stuff suppose thing things told truth u+h+ u+m+ uhm+ well
  what\\s?not whatever will worth yeah
`);

/** The cheap question before all others. */
export const mayFill = pattern`\b${fillerHints}\b`;
