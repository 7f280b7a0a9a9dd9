/**
 * Words of size and amount, and what they must stand beside to claim a change or a quantity.
 * From style guides on vague quantifiers; nouns that nobody can count ("a lot of thought") are left out.
 */
import { anyOf, frame, pattern } from '../vocabulary.ts';

const sizeAdverbs = anyOf(`
  a_(?:great|good)_deal a_lot big_time by_a_(?:lot|mile|wide_margin|large_margin|huge_margin|great_deal)
  considerably dramatically drastically enormously exponentially extremely greatly heavily hugely immensely
  like_(?:crazy|mad|a_(?:stone|rocket)) majorly markedly massively measurably notably noticeably
  quite_a_(?:lot|bit) radically remarkably sharply significantly steeply strongly substantially
  through_the_roof tremendously vastly very_much visibly
`);
const changes = anyOf(`
  (?:come|came|comes|coming|is|are|was|were)_(?:way_)?(?:up|down) accelerat\\w+ boost\\w* chang(?:ed|es)
  climb\\w* cut(?:s|ting)? declin\\w+ decreas\\w+ disappear\\w* drop(?:ped|s|ping)? eas(?:ed|es|ing)
  enhanc\\w+ exceed\\w* expand\\w* f(?:ell|all(?:s|en|ing)?) gain(?:ed|s)? go(?:es|ing|ne)?_(?:up|down)
  gr(?:ow|ew|own|ows|owing) help(?:s|ed) improv\\w+ increas\\w+ jump(?:ed|s|ing)? lessen\\w* lighten\\w*
  lower(?:ed|s|ing)? minimi[sz]\\w+ optimi[sz]\\w+ outperform\\w* r(?:ise|ose|isen|ises|ising)
  rais(?:ed?|es|ing) recover\\w* reduc\\w+ relie\\w+ reliev\\w* sav(?:ed?|es|ing) scal(?:ed|es|ing)
  sh(?:rink|rank|runk)\\w* shorten\\w* simplif\\w+ slash\\w* slow(?:ed|s)?
  sp(?:eed|ed|eeded)(?:_(?:\\w+_){0,3}?up)? strengthen\\w* surpass\\w* tighten\\w*
  w(?:ent|as|ere)_(?:way_)?(?:up|down)
`);
const change = `${changes}`;
const comparatives = anyOf(`
  bigger busier cheaper earlier faster fewer higher larger leaner lighter longer lower quicker shorter slower
  smaller sooner
`);
const amounts = anyOf(`
  bandwidth budget cash concrete costs? data demand downtime effort electricity energy feedback food fuel gas
  harvest income ink material memory money noise output overtime paper paperwork plastic power profit revenue
  rework rubbish sales scrap space staff stock storage time traffic turnover waste water work
`);
const unmeasurable = anyOf(`
  access across always as awareness business curious discussions? famous focus happiness has his is its
  kindness less nervous obvious of other plus previous process progress respects? sense serious stress success
  thanks this thus times us various versus was ways yes
`);

/** Plural nouns, as far as their form tells; what only looks like one and what cannot be counted is taken out. */
const things = frame`
  (?!${unmeasurable}\b)
  (?:people|children|women|men|[\w-]+men|(?:[\w-]+?(?:[^\Wsui]s|ies|us?es|sses|[aeo]is)))
`;
const adjective =
  '(?:(?!(?:of|to|in|and|or|the|a|an|for|with|is|was|as|that|than|on|at)\\b)[\\w-]+\\s+){0,2}?';
const people = anyOf(`
  branches classes clients clinics colleagues companies countries customers departments depots developers drivers
  employees engineers families groups guests hospitals managers members merchants nurses offices parents
  partners patients people pupils regions residents schools services shops sites squads stakeholders stores
  students suppliers teachers teams units users vendors visitors wards
`);

export type Vague = 'change' | 'amount' | 'share';

export interface SizeClaim {
  readonly vague: Vague;
  readonly pattern: RegExp;
  /** Says little enough to be asked only where outcomes are told: in the Result and in follow-ups. */
  readonly onlyResult?: true;
}

const claim = (vague: Vague, source: string, onlyResult?: true): SizeClaim => ({
  vague,
  pattern: new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, 'gu'),
  ...(onlyResult ? { onlyResult } : {}),
});

const bigAdjectives = anyOf(`
  big considerable dramatic drastic enormous great huge immense impressive large major marked massive
  measurable notable noticeable remarkable sharp significant steep strong substantial tremendous vast
`);
const changeNouns = anyOf(`
  boosts? cost_savings? cuts? declines? decreases? difference discounts? drops? effects? falls? gains? growth
  impact improvements? increases? jumps? rebates? reductions? rises? savings? speed-?ups? uplifts? upturns?
`);
const countables = anyOf(`
  absences? accidents? alerts? bugs? calls? cancellations? complaints? costs? delays? downtime errors? falls?
  incidents? issues? losses mistakes? overtime problems? questions? queues? returns? rework tickets? waiting
  waste
`);
const strongAdverbs = anyOf(`
  considerably dramatically drastically enormously exponentially hugely immensely markedly massively
  significantly substantially tremendously vastly
`);
const nearlyAll = anyOf(`
  (?:almost|nearly|close_to|near|next_to|practically|virtually)_(?:zero|nothing|none|nil)
  (?:hardly|barely|scarcely)_any_\\w+s
  (?:more_and_more|fewer_and_fewer|less_and_less|ever_more|ever_fewer)_\\w+
  (?:went|gone|shot)_through_the_roof a_world_of_difference explod(?:ed|ing) many_an?_\\w+ plummet(?:ed|ing)
  plung(?:ed|ing) shot_up sky-?\\s?rocket(?:ed|ing) soar(?:ed|ing)
`);
const changeThings = anyOf(`
  change costs? decline decrease demand difference drop effect gains? growth impact improvement increase
  interest jump losses profit reduction response rise saving savings? turnout
`);
const bigWords = anyOf(`
  big considerable dramatic drastic enormous great huge immense impressive large massive measurable noticeable
  remarkable significant substantial tremendous visible
`);
const comparableQualities = anyOf(`
  accurate active busy complex consistent crowded durable dusty efficient expensive frequent frequently likely
  noisy often painful popular precise predictable productive profitable punctual quickly rarely regular
  regularly reliable robust secure stable visible
`);
const manyWords = anyOf(`
  a_great_many a_myriad_of countless dozens_(?:and_dozens_)?of innumerable myriads_of numerous quite_a_few
  quite_some umpteen uncountable
`);
const followingVerbs = anyOf(`
  adopt\\w* benefit\\w* came copied copy follow\\w* implement\\w* join\\w* mov(?:ed?|ing) renew\\w* return\\w*
  reus\\w* roll\\w* sign\\w* start(?:ed)? switch\\w* taken took us(?:e|ed|es|ing)
  were_(?:affected|saved|helped|able)
`);
const countedThings = anyOf(`
  bills? branch calls? cases? class client colleague complaints? customer driver errors? family files? forms?
  guest invoices? letters? member nurse orders? parcels? parent patient pupil requests? resident school shop
  student teacher team tickets? user visitor
`);
const countedPeople = anyOf(`
  applicants branches callers calls cases children citizens clients colleagues complaints customers developers
  drivers employees engineers errors families farmers guests guides inspectors invoices landlords members
  merchants mothers nurses orders owners parents participants patients pilots players pupils readers reps
  requests residents riders sellers shoppers shops sites staff students subscribers suppliers teachers teams
  tenants tickets tourists traders users visitors voters wards workers
`);

export const sizeClaims: readonly SizeClaim[] = [
  // How much it changed.
  claim('change', `${sizeAdverbs}(?=\\s+(?:\\w+ly\\s+)?${change}\\b)`),
  claim(
    'change',
    frame`
      (?<=\b${change}(?:\s+(?!(?:but|because|although|while|when|that|which|who)\b)[\w'-]+){0,5}?\s+)
      ${sizeAdverbs}(?!\s+(?:of|more\s+\w+ly|to|about|like|from)\b)
    `,
  ),
  claim(
    'change',
    frame`
      (?:${sizeAdverbs}|much|way|far|so\s+much|a\s+great\s+deal)\s+${comparatives}
      (?!
        \s+(?:than\s+(?:i|we|you|expected)|to\s+\w+\s+than|quality|level|priority|risk|light|bed|part|term)
      )
    `,
  ),
  claim(
    'change',
    frame`${sizeAdverbs}\s+(?:better|worse)(?<!\b(?:a\s+lot|much|extremely|remarkably|quite\s+a\s+\w+)\s+\w+)`,
  ),
  claim(
    'change',
    `(?:${sizeAdverbs}|much|way|far)\\s+(?:rarer|thinner|weaker|quieter|safer|heavier|stronger)`,
    true,
  ),
  claim(
    'change',
    frame`
      (?:a\s+couple\s+of|several|a\s+few|many)\s+(?:minutes|hours|days|weeks|months)\s+
      (?:faster|earlier|sooner|quicker|shorter|less)
    `,
    true,
  ),
  claim('change', `(?:much|way|far|${sizeAdverbs})\\s+(?:more|less)\\s+(?:${amounts}|${things})`),
  claim('change', frame`${bigAdjectives}\s+(?:\w+\s+)?${changeNouns}(?!\s+between)`),
  claim(
    'change',
    frame`
      (?:by\s+)?(?:several\s+|many\s+|an?\s+|two\s+)?orders?\s+of\s+magnitude
      |exponentially(?:\s+(?:more|faster|higher|better)(?:\s+\w+)?)?
    `,
  ),
  claim(
    'change',
    frame`
      (?:virtually|practically|almost|nearly)\s+(?:completely\s+|fully\s+|entirely\s+)?
      (?:eliminat\w+|disappear\w+|vanish\w+|eradicat\w+)
    `,
  ),
  claim(
    'change',
    frame`
      (?:almost|nearly|hardly|practically|virtually|barely)\s+(?:no|any|zero)\s+(?:more\s+)?(?:\w+\s+)?
      ${countables}
    `,
    true,
  ),
  claim(
    'change',
    frame`
      to\s+a\s+(?:small\s+|tiny\s+|mere\s+)?fraction(?!\s+of)
      |a\s+(?:small\s+|tiny\s+|mere\s+)?fraction\s+of\s+(?:the|its|their|our|what)\s+(?:\w+\s+)?\w+
    `,
  ),

  // Where results are told, such an adverb claims a size whatever it stands beside; so do the pictures for much and little.
  claim('change', frame`${strongAdverbs}(?:\s+(?:more|less|better|fewer|\w+er)(?:\s+(?!than\b)\w+)?)?`, true),
  claim(
    'change',
    frame`
      (?:way|far|much|a\s+lot)\s+(?:down|up|below|above|beyond)
      (?!\s+(?:the\s+(?:road|street|river|hill)|there|here))
      |(?:a\s+lot|lots|loads|tons|heaps|many|so\s+many|far|way|so\s+much|much)\s+(?:more|less|fewer)\s+
      (?!than\b|of\s+a\b|or\b|about\b|to\b)\w+
    `,
    true,
  ),
  claim(
    'change',
    frame`
      (?:
        ${nearlyAll}
        |(?<=\b(?:saved|earned|cost|costs|made|spent|saves)\s+(?:\w+\s+){0,3})a\s+(?:small\s+)?fortune
        |(?:very\s+)?few\s+(?:\w+\s+)?\w+s
        (?=\s+(?:\w+ed|came|fell|were|are|had|have|left|got|went|now|still)\b)
      )(?<!\ba\s+few\s.*)
    `,
    true,
  ),

  claim(
    'change',
    frame`
      (?:almost|nearly|hardly|practically|virtually|barely|next\s+to)\s+(?:no|any)\s+(?:more\s+)?
      ${adjective}${things}(?=
        \s+(?:
          \w+ed|came|come|fell|got|get|went|go|left|leave|were|are|was|now|any\s?more|since|these|today|in|
          at|on
        )\b
        |\s*[.,;!]
        |\s*$
      )
    `,
    true,
  ),
  claim(
    'change',
    frame`
      (?<=\b${changeThings}\s+(?:was|were|is|are)\s+(?:\w+ly\s+|very\s+|quite\s+)*)${bigWords}
      (?=\s*[.,;!]|\s*$|\s+(?:and|for|from|after|since|in))
    `,
  ),
  claim(
    'change',
    frame`
      (?:way|far|much|a\s+lot|significantly|considerably|substantially|drastically|dramatically)\s+
      (?:more|less)\s+${comparableQualities}
    `,
    true,
  ),

  claim(
    'amount',
    '(?:huge|enormous|immense|massive|overwhelming|tremendous)(?=\\s+(?:attendance|demand|interest|participation|popularity|response|traffic|turnout|uptake)\\b)',
    true,
  ),

  // How many, how much.
  claim(
    'amount',
    frame`
      (?:
        a\s+(?:whole\s+|huge\s+|great\s+|good\s+)?
        (?:lot|bunch|ton|load|heap|pile|host|multitude|wealth|mountain)\s+of
        |lots?\s+of
        |tons\s+of
        |loads\s+of
        |heaps\s+of
        |plenty\s+of
        |piles\s+of
        |masses\s+of
        |mountains\s+of
        |an?\s+(?:very\s+)?(?:sizeable|big|large|huge|good|enormous|great)\s+(?:bunch|heap|pile|part|stack|crowd)\s+of
        |(?:plenty|a\s+big\s+part|a\s+large\s+part|a\s+good\s+part|a\s+sizeable\s+(?:part|share|number))\s+of
        |an?\s+(?:very\s+)?(?:
          large|huge|great|high|big|good|considerable|significant|substantial|enormous|vast|decent|massive|
          fair|growing
        )\s+(?:number|amount|chunk|share|portion|part|deal|quantity|volume|majority|percentage|proportion)
        \s+of
      )\s+(?:(?:the|our|my|their|these|those)\s+)?${adjective}(?:${things}|${amounts})
    `,
  ),
  claim(
    'amount',
    frame`
      (?<!\b(?:how|too|as|not|that|n't|this|however|enough|great|good)\s+)(?:so\s+|very\s+)?many\s+(?!hands\b|happy\s+returns)
      (?:(?:more|of\s+(?:the|our|my|their|these|those))\s+)?${adjective}${things}
    `,
  ),
  claim('amount', frame`${manyWords}\s+${adjective}${things}`),
  claim(
    'amount',
    frame`
      sav(?:ed|es|ing|e)\s+(?:\w+\s+){0,2}?(?:
        so\s+much|much|tons\s+of|lots\s+of|a\s+lot\s+of|plenty\s+of|loads\s+of|a\s+huge\s+amount\s+of|
        a\s+bunch\s+of|considerable|significant|valuable
      )\s+(?:\w+\s+)?(?:${amounts}|hassle|trouble)
    `,
  ),
  claim(
    'amount',
    frame`
      (?:several|multiple|various|a\s+handful\s+of|a\s+number\s+of|a\s+few|a\s+couple\s+of|some)\s+
      (?:(?:of\s+(?:the|our)\s+)?(?:other|more|new|large|big|small|further|additional|internal)\s+)?
      ${people}(?=
        \s+(?:(?:that|who|which)\s+)?(?:have\s+|has\s+|had\s+|also\s+|now\s+|then\s+|later\s+|already\s+)*
        ${followingVerbs}
      )(?!\s+\S+\s+to\s+(?:\w+\s+)?me\b)(?![^.;]*\bnamely\b)
    `,
    true,
  ),
  claim(
    'share',
    frame`
      an?\s+(?:very\s+)?(?:large|big|huge|great|sizeable|considerable|substantial|significant)\s+
      (?:part|share|portion|chunk|proportion)\s+of\s+(?:the|our|my|their|these|those)\s+(?:\w+\s+)?\w+
    `,
    true,
  ),
  claim(
    'change',
    frame`
      (?:to|down\s+to)\s+(?:almost|next\s+to|nearly|close\s+to)\s+(?:nothing|zero|none)
      |(?:far|way|much|significantly|considerably|substantially)\s+(?:lower|higher|shorter|cheaper|faster)
      (?=\s+than\s+it\s+(?:used\s+to\s+be|was))
      |far\s+(?:fewer|less)\s+(?:\w+\s+)?\w+
    `,
    true,
  ),
  claim(
    'share',
    frame`
      (?:almost|nearly|practically|virtually)\s+(?:all|every|each)\s+(?:of\s+)?
      (?:(?:the|our|my|their|these|those)\s+)?(?:[\w-]+\s+)?(?:${countedThings}|${people})
      |the\s+(?:vast\s+|great\s+|large\s+|overwhelming\s+)?majority(?!\s+(?:of|vote|rule))
      |hardly\s+any(?:one|body)
      |almost\s+(?:everyone|everybody|nobody|no\s?one)
    `,
    true,
  ),
  claim(
    'share',
    frame`
      (?:most|the\s+(?:vast\s+|great\s+|large\s+|overwhelming\s+)?majority)\s+
      (?:of\s+(?:the|our|my|their|these|those|all)\s+)?(?:\w+\s+)?${countedPeople}
    `,
    true,
  ),
];

const claimWords = anyOf(`
  \\w+ly all almost amount anybody anyone barely big bit bunch close considerable countless couple crazy deal
  dozens dramatic drastic enormous ever every everybody everyone explod\\w* far few fewer fortune fraction
  great handful hardly heaps? host huge immense impressive innumerable large less loads? lot lots? mad
  magnitude major majority many margin marked masses massive measurable mile more most mountain mountains much
  multiple multitude myriads? near nearly next nil nobody none notable nothing noticeable number numerous
  piles? plenty plummet\\w* plung\\w* practically quite remarkable rocket rocketed roof scarcely several sharp
  shot significant sizeable sky\\w* soar\\w* some steep stone strong substantial time tons? tremendous umpteen
  various vast virtually visible way wealth world zero
`);

/** The cheap question before all others. */
export const maySize = pattern`\b${claimWords}\b`;

const abstractNouns = anyOf(`
  aspects attention care confidence courage details discussions? emotions? experience factors feelings? fun
  hats help ideas interest knowledge land love men nerves opinions passion patience pressure pride
  questions_in_my reasons respect respects sense stress support sympathy thanks things_(?:about|from)
  thoughts? trust understanding ways
`);

/** Nouns behind an amount that nobody counts. */
export const uncountable = pattern`\b${abstractNouns}$`;
