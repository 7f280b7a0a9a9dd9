/**
 * Times, places, people and things that are named without being told. Each is bounded by what would make it a fact.
 * Begins with the inventory "Vague time, place, actors" (DOMAIN.md, W25), widened over many trades.
 */
import { anyOf, frame, pattern } from '../vocabulary.ts';

export type Lacks = 'time' | 'place' | 'actor' | 'thing';

export interface VagueContext {
  readonly lacks: Lacks;
  readonly pattern: RegExp;
}

const vague = (lacks: Lacks, source: string): VagueContext => ({
  lacks,
  pattern: new RegExp(`(?<![\\w-])(?:${source.replaceAll("'", "'?")})(?![\\w-])`, 'u'),
});

const opening = '(?<=^[^\\p{L}]*(?:(?:so|well|and|but),?\\s+)?)';
const someone = '(?:someone|somebody)';
const unnamedPeople = anyOf(`
  boss co-?workers? coach colleagues? director doctor employees? folks? guys? man managers? members? men nurse
  people person persons professor stakeholders? teacher woman
`);
const person = frame`(?:${unnamedPeople}|parents?(?!\s+who))`;
const group = anyOf(`
  agenc(?:y|ies) clients? compan(?:y|ies) customers? departments? firms? groups? offices? organi[sz]ations?
  suppliers? teams? vendors?
`);
const thing = anyOf(`
  applications? apps? database machines? process(?:es)? products? programs? projects? servers? services?
  software systems? tasks? tools? website
`);
const trouble = anyOf(`
  challenges? conflicts? difficult(?:y|ies) errors? incidents? issues? misunderstandings? outages? problems?
  situations? things? troubles?
`);
/** Behind these the trouble is told. */
const told = frame`
  (?!
    \s*(?:
      [:(–—-]
      |,?\s*(?:
        with|in|where|that|because|of|when|which|between|like|such|about|on|at|from|caused|due|since|and
      )\b
    )
  )
`;

const measures = anyOf(`
  age amount degree distance extent height kind level limit margin minimum number order percentage point
  quantity risk share size sort speed sum temperature threshold time type way weight
`);
const reportedDeeds = anyOf(`
  asked called came_up complained decided discovered found informed mentioned noticed pointed raised realised
  realized reported said says suggested told
`);
const unnamedPlaces = anyOf(`
  a_different an?(?:other)? it management my_(?:team|company|department|office) one_of_the
  our_(?:team|company|department|office) some
  the_(?:office|company|team|department|management|organi[sz]ation|business) the_other
`);

export const vagueContexts: readonly VagueContext[] = [
  vague(
    'time',
    frame`
      one\s+time,?\s+(?:at|in|on|when|i|we|there|my|our|the)\b
      (?:
        (?<=\bat)\s+(?:my\s+|the\s+)?(?:work|job|office|school|hospital|company)
        |(?<=\bin)\s+(?:my|the|our)\s+\w+
      )?
    `,
  ),
  vague(
    'time',
    frame`
      (?:quite\s+)?(?:
        a\s+(?:long\s+)?while
        |some\s+time
        |(?:a\s+)?(?:very\s+)?long(?:\s+time)?
        |ages
        |(?:many|several|some|a\s+few|a\s+couple\s+of|few)\s+(?:years|months)
        |(?<=^[^\p{L}]*)(?:years|months)
      )\s+(?:ago|back)(?!\s+to\b)
    `,
  ),
  vague(
    'time',
    frame`
      at\s+(?:some|one|a\s+certain)\s+(?:point|moment|stage)(?:\s+(?:in\s+time|in\s+my\s+(?:career|life)|(?:last|that|this)\s+year))?
      (?!
        \s+(?:
          between
          |in\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)
        )
      )
    `,
  ),
  vague(
    'time',
    frame`
      back\s+in\s+the\s+day(?!s\s+(?:of|when))
      |recently-ish
      |in\s+(?:a|my)\s+(?:previous|former|past|earlier)\s+life
      |once\s+upon\s+a\s+time
      |sometime\s+(?:ago|in\s+the\s+past)
      |in\s+the\s+(?:distant\s+)?past(?=\s*,|\s+(?:i|we|there|our|my)\b)
      |in\s+(?:the\s+)?old(?:en)?\s+(?:days|times)
    `,
  ),
  vague(
    'time',
    frame`
      ${opening}(?:once|one\s+day|some\s+day|sometime)
      (?=,?\s+(?:i|we|there|a|an|my|our|in\s+(?:my|a)|at\s+(?:my|a|work))\b)
      (?!\s+(?:i|we)\s+(?:had\s+(?!an?\b|some\b)|have|was|am|knew|saw|heard|found|understood)\b)
      (?!\s+a\s+(?:week|month|day|year|quarter|term))
    `,
  ),
  vague(
    'time',
    frame`
      the\s+other\s+(?:day|week|year)
      (?=\s*,|\s+(?:i|we|an?|the|my|our|something|somebody|someone|there|when|in|at|one|it|he|she)\b)
      |somewhere\s+around\s+(?:(?:the|that)\s+time|then)
      |at\s+work\s+one\s+day
      |(?:during|in|on)\s+one\s+of\s+(?:the|my)\s+projects?(?=\s+(?:that\s+)?i\b|\s*,)
      |around\s+the\s+time\s+when\s+i\s+was\s+still
      |i\s+(?:
        forget
        |forgot
        |don't\s+(?:exactly\s+|really\s+)?(?:remember|know|recall)
        |do\s+not\s+(?:exactly\s+|really\s+)?(?:remember|know|recall)
        |can't\s+(?:remember|say|recall)
      )\s+(?:exactly\s+)?(?:when|which\s+year|what\s+year|the\s+year)
      |back\s+when\s+i\s+was\s+(?:younger|young|new|still)
      |when\s+i\s+was\s+young(?:er)?
    `,
  ),
  vague(
    'time',
    '(?<=\\b(?:i|we)\\s+)once(?=\\s+(?:had|worked|got|took)\\s+(?:an?|some|with|in|at|for)\\s+\\w+)',
  ),
  vague(
    'place',
    frame`
      (?:in|at|for)\s+(?:an?|some)\s+(?:\w+\s+)?
      (?:lab|company|firm|shop|place|hospital|school|office|hotel|restaurant|bank|factory|team|job)\s+
      (?:that\s+|which\s+|where\s+)?i\s+(?:used\s+to\s+work|once\s+worked|worked)(?:\s+(?:in|at|for))?
      (?=\s*[.,;]|\s*$)
      |(?<=\b(?:an?|some|people|someone|somebody)\s+(?:\w+\s+){0,2}?)(?:from\s+)?somewhere
      (?!\s+(?:between|around\s+\d|near|else|on\s+the))
    `,
  ),
  vague(
    'thing',
    frame`
      (?<!\b(?:above|below|beyond|over|under|past|until|from|within|after|before|up\s+to)\s+)
      (?:an?|one|this|that)\s+certain\s+(?!${measures}\b)[\w-]+
      (?!
        \s+(?:of\s+(?:the\s+)?\w+\s+)?(?:is|was|are)\s+(?:acceptable|allowed|common|enough|expected|fine|harmless|healthy|inevitable|needed|normal|safe|unavoidable|usual)\b
      )
      |some\s+\w+\s+or\s+(?:other|another)
    `,
  ),
  vague(
    'thing',
    frame`
      (?:recently|lately|once),?\s+(?:i|we)\s+(?:was|were|got|came|had|found\s+(?:myself|ourselves))\s+(?:in\s+|into\s+)?an?\s+(?:situation|case)(?=\s+(?:in\s+which|when|where)\b)
      |there\s+was\s+this\s+(?:one\s+)?(?:moment|situation|thing|time)\b
      |(?<=\b(?:when|where|that)\s+)a\s+thing\s+(?:from|in|of|with)\s+(?:another|some|the\s+other)\s+\w+
      |something\s+(?:(?:had|has)\s+)?(?:
        came\s+up|happened|went\s+wrong|gone\s+wrong|was\s+(?:wrong|off|broken|not\s+right)|
        (?:did\s+not|didn't)\s+work
      )(?!\s+(?:with\s+(?:the|our)\s+\w+\s+\w+|between|because|when)\b)
      |something\s+(?:with|about|in)\s+(?:the|our)\s+\w+\s+(?:was|wasn't|did\s+not|didn't|went|had)
      |(?:about|with)\s+(?:something|stuff|things)(?=\s*(?:[.,;!]|$)|\s+(?:in|at|with)\b)
    `,
  ),
  vague(
    'thing',
    frame`
      there\s+was\s+(?:an?|this|some)\s+(?:\w+\s+)?
      (?:situation|issue|problem|conflict|incident|difficulty|misunderstanding)
      (?:\s+(?:in|at|on)\s+(?:the|our|my)\s+\w+)?\s+with\s+(?:an?|some|one\s+of\s+(?:the|our|my))\s+
      (?:\w+\s+)?\w+(?:\s+and\s+\w+\s+\w+)?(?=\s*(?:[.;!]|$))
      |(?:had|having|got)\s+(?:an?|some|certain)\s+(?:small\s+|big\s+|little\s+|serious\s+)?
      (?:problems?|issues?|troubles?|difficult(?:y|ies))
      (?:\s+with\s+(?:an?|some|one\s+of\s+(?:the|our|my))\s+(?:\w+\s+)?\w+)?(?=\s*(?:[.;!]|$))
    `,
  ),
  vague(
    'actor',
    frame`
      (?<=\b(?:recently|one\s+day|once|one\s+time|then),?\s+)(?:${someone}|some\s+\w+)
      (?=\s+(?:\w+ed|had|came|told|said|was|were|got|went|made|asked|brought|wrote)\b)
      |${someone}\s+(?:(?:in|at|from|on)\s+(?:the|our|my|another)\s+\w+\s+)?
      (?:came\s+to|made\s+a|had\s+a|wrote\s+(?:me|us)|was\s+(?:unhappy|angry|not\s+happy))
      |people\s+were\s+(?:unhappy|not\s+happy|complaining|dissatisfied|upset|angry)
      (?=\s*(?:[.,;!]|$)|\s+(?:about|with)\s+(?:it|this|that|things|something|stuff)\b|\s+and\b)
    `,
  ),
  vague(
    'place',
    frame`
      (?:at|in)\s+(?:one|some)\s+of\s+(?:my|the)\s+(?:(?:previous|former|past|old|earlier|last)\s+)?
      (?:compan(?:y|ies)|jobs?|employers?|workplaces?|positions?|firms|schools|hospitals)
      |(?:in|at|for)\s+(?:some|a\s+certain)\s+(?:(?:big|small|large|other|old|foreign)\s+)?
      (?:
        company|firm|shop|place|organi[sz]ation|hospital|school|office|startup|start-up|hotel|restaurant|
        bank|factory
      )
      |somewhere(?=\s*(?:[.,;!]|$))
    `,
  ),
  vague(
    'thing',
    frame`
      (?:some|a\s+certain|a\s+particular|this\s+one|that\s+one|one\s+particular|certain)\s+
      (?:(?:internal|old|new|big|small|important|other|external|legacy)\s+)?${thing}
      (?!\s+(?:of|for\s+(?:the|our)|called|named|that\s+(?:print|count|send|stor)\w*)|s\b)
      (?!\s+\w+ed\s+(?:and|while)\b)
    `,
  ),
  vague(
    'thing',
    frame`
      some\s+(?:kind|sort|type)\s+of\s+(?:an?\s+)?(?:\w+\s+)?
      (?:${trouble}|${thing}|failure|crash|delay|accident|argument|fight|mistake)
    `,
  ),
  vague(
    'thing',
    frame`
      (?:some|certain|various)\s+(?:(?:small|big|internal|technical|minor|major|serious|bad)\s+)?
      (?:issues|problems|troubles|difficulties|challenges|things|conflicts|misunderstandings)${told}
    `,
  ),
  vague(
    'thing',
    frame`
      (?:some|certain|various)\s+(?:issues|problems|troubles|difficulties|challenges)
      (?=
        \s+(?:
          in\s+(?:the|our|my)\s+(?:team|company|department|office|system|project|organi[sz]ation)
          |with\s+
          (?:it|something|things|deliveries|communication|(?:the|our)\s+(?:system|process|team|project))
        )\s*(?:[.,;!]|$)
      )
    `,
  ),
  vague('thing', `there\\s+was\\s+an?\\s+certain\\s+(?:\\w+\\s+)?${trouble}`),
  vague(
    'thing',
    frame`
      (?:there\s+was|there\s+were|we\s+had|i\s+had|it\s+was)\s+(?:an?|some|this|a\s+kind\s+of|a\s+certain)
      \s+(?:\w+\s+)?${trouble}
      (?:\s+(?:with\s+something|somewhere)(?:\s+in\s+the\s+\w+)?(?=\s*[.;!]|\s*$)|(?=\s*(?:[.;!]|$)))
    `,
  ),
  vague(
    'actor',
    frame`
      there\s+was\s+(?:this|that|some|a\s+certain)\s+(?:(?:one|old|new|difficult|big|young|important)\s+)?
      (?:${person}|client|customer|patient|student|team|company|supplier|vendor)
      |(?<=\b(?:i|we)\s+had\s+)this\s+one\s+(?:${person}|client|customer|guest|patient|student)
      |this\s+(?:one\s+)?guy
      |a\s+person\s+from\s+(?:another|some|a\s+different)\s+\w+
      |some\s+(?:guy|dude|bloke|lady)
    `,
  ),
  vague(
    'actor',
    `(?:a|one)\\s+(?:certain|particular)\\s+(?:${person}|${group})|certain\\s+(?:${person}|${group})`,
  ),
  vague(
    'actor',
    frame`
      various\s+(?:${person}|teams?|departments|groups|stakeholders|parties)
      |(?:different|some|other|several)\s+(?:people|parties|stakeholders)\s+(?:were|had\s+been|got)\s+
      involved
    `,
  ),
  vague(
    'actor',
    frame`
      some\s+(?:(?:other|older|new|senior|important|random|external)\s+)?
      (?:${person}|client|customer|team|department|vendor|supplier)
      (?!
        \s+(?:
          of|left\s+and|who\s+(?:work|live)\w*|to\s+\w+|members?|accounts?|calls?|contracts?|data|deliver(?:y|ies)|
          events?|feedback|files?|invoices?|meetings?|names?|orders?|parts?|records?|visits?
        )
      )
    `,
  ),
  vague('actor', frame`${someone}\s+(?:(?:there|eventually|finally|then|just)\s+)?${reportedDeeds}`),
  vague(
    'actor',
    frame`
      ${someone}\s+(?:(?:else\s+)?(?:from|in|at|on|of))\s+${unnamedPlaces}
      (?:\s+(?:other\s+)?(?:${group}|area|unit|branch|side|floor))?
      (?<!\b(?:an?|another|some|the\s+other|one\s+of\s+the|a\s+different))
    `,
  ),
];

const vagueHints = anyOf(`
  ago back certain day different forget forgot had ish it_was life old\\w* once one other particular past
  people recall recently remember several situation some\\w* stuff there things? this various week year young\\w*
`);

/** The cheap question before all others. */
export const mayBeVague = pattern`\b${vagueHints}\b`;
