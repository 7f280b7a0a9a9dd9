/**
 * Words of size and amount, and what they must stand beside to claim a change or a quantity.
 * From style guides on vague quantifiers; nouns that nobody can count ("a lot of thought") are left out.
 */

const sizeAdverbs =
  '(?:significantly|drastically|considerably|greatly|substantially|noticeably|dramatically|massively|exponentially|hugely|vastly|heavily|sharply|markedly|tremendously|enormously|immensely|radically|remarkably|strongly|steeply|notably|measurably|extremely|visibly|majorly|a\\s+lot|quite\\s+a\\s+(?:lot|bit)|a\\s+(?:great|good)\\s+deal|big\\s+time|like\\s+(?:crazy|mad|a\\s+(?:stone|rocket))|through\\s+the\\s+roof|very\\s+much|by\\s+a\\s+(?:lot|mile|wide\\s+margin|large\\s+margin|huge\\s+margin|great\\s+deal))';
const changes =
  '(?:reduc\\w+|cut(?:s|ting)?|lower(?:ed|s|ing)?|increas\\w+|rais(?:ed?|es|ing)|drop(?:ped|s|ping)?|f(?:ell|all(?:s|en|ing)?)|decreas\\w+|declin\\w+|sh(?:rink|rank|runk)\\w*|gr(?:ow|ew|own|ows|owing)|r(?:ise|ose|isen|ises|ising)|sp(?:eed|ed|eeded)(?:\\s+(?:\\w+\\s+){0,3}?up)?|accelerat\\w+|shorten\\w*|sav(?:ed?|es|ing)|boost\\w*|climb\\w*|jump(?:ed|s|ing)?|slow(?:ed|s)?|lessen\\w*|minimi[sz]\\w+|improv\\w+|enhanc\\w+|expand\\w*|scal(?:ed|es|ing)|slash\\w*|w(?:ent|as|ere)\\s+(?:way\\s+)?(?:up|down)|go(?:es|ing|ne)?\\s+(?:up|down)|(?:come|came|comes|coming|is|are|was|were)\\s+(?:way\\s+)?(?:up|down)|gain(?:ed|s)?|exceed\\w*|outperform\\w*|surpass\\w*|simplif\\w+|strengthen\\w*|lighten\\w*|tighten\\w*|relie\\w+|eas(?:ed|es|ing)|optimi[sz]\\w+|help(?:s|ed)|disappear\\w*|recover\\w*|reliev\\w*|chang(?:ed|es))';
const change = `${changes}`;
const comparatives =
  '(?:lower|higher|faster|slower|shorter|longer|quicker|cheaper|smaller|larger|bigger|earlier|sooner|lighter|fewer|leaner|busier)';
const amounts =
  '(?:time|money|traffic|revenue|sales|work|space|memory|output|income|paper|waste|power|energy|water|fuel|stock|storage|effort|overtime|downtime|noise|traffic|bandwidth|cash|budget|costs?|turnover|profit|staff|data|feedback|demand|paperwork|rework|scrap|food)';
/** Plural nouns, as far as their form tells; what only looks like one and what cannot be counted is taken out. */
const things =
  '(?!(?:as|is|was|has|this|us|its|his|always|thus|yes|across|less|plus|versus|various|thanks|respects?|ways|sense|kindness|stress|progress|success|happiness|awareness|business|access|process|previous|serious|obvious|curious|nervous|famous|focus|times|other|of|discussions?)\\b)(?:people|children|women|men|[\\w-]+men|(?:[\\w-]+?(?:[^\\Wsui]s|ies|us?es|sses|[aeo]is)))';
const adjective =
  '(?:(?!(?:of|to|in|and|or|the|a|an|for|with|is|was|as|that|than|on|at)\\b)[\\w-]+\\s+){0,2}?';
const people =
  '(?:users|customers|clients|patients|guests|visitors|parents|students|pupils|nurses|teachers|engineers|developers|colleagues|people|families|residents|suppliers|vendors|partners|merchants|stakeholders|drivers|members|employees|managers|teams|departments|branches|shops|stores|schools|wards|clinics|hospitals|companies|services|regions|countries|sites|offices|groups|squads|units|classes)';

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

export const sizeClaims: readonly SizeClaim[] = [
  // How much it changed.
  claim('change', `${sizeAdverbs}(?=\\s+(?:\\w+ly\\s+)?${change}\\b)`),
  claim(
    'change',
    `(?<=\\b${change}(?:\\s+(?!(?:but|because|although|while|when|that|which|who)\\b)[\\w'-]+){0,5}?\\s+)${sizeAdverbs}(?!\\s+(?:of|more\\s+\\w+ly|to|about|like|from)\\b)`,
  ),
  claim(
    'change',
    `(?:${sizeAdverbs}|much|way|far|so\\s+much|a\\s+great\\s+deal)\\s+${comparatives}(?!\\s+(?:than\\s+(?:i|we|you|expected)|to\\s+\\w+\\s+than|quality|level|priority|risk|light|bed|part|term))`,
  ),
  claim(
    'change',
    `${sizeAdverbs}\\s+(?:better|worse)(?<!\\b(?:a\\s+lot|much|extremely|remarkably|quite\\s+a\\s+\\w+)\\s+\\w+)`,
  ),
  claim(
    'change',
    `(?:${sizeAdverbs}|much|way|far)\\s+(?:rarer|thinner|weaker|quieter|safer|heavier|stronger)`,
    true,
  ),
  claim(
    'change',
    '(?:a\\s+couple\\s+of|several|a\\s+few|many)\\s+(?:minutes|hours|days|weeks|months)\\s+(?:faster|earlier|sooner|quicker|shorter|less)',
    true,
  ),
  claim('change', `(?:much|way|far|${sizeAdverbs})\\s+(?:more|less)\\s+(?:${amounts}|${things})`),
  claim(
    'change',
    '(?:significant|drastic|considerable|great|substantial|noticeable|dramatic|massive|huge|enormous|tremendous|vast|big|large|major|sharp|steep|immense|remarkable|measurable|strong|notable|marked|impressive)\\s+(?:\\w+\\s+)?(?:improvements?|reductions?|drops?|increases?|decreases?|declines?|savings?|gains?|growth|rises?|cuts?|boosts?|jumps?|falls?|uplifts?|upturns?|discounts?|rebates?|speed-?ups?|cost\\s+savings?|impact|effects?|difference)(?!\\s+between)',
  ),
  claim(
    'change',
    '(?:by\\s+)?(?:several\\s+|many\\s+|an?\\s+|two\\s+)?orders?\\s+of\\s+magnitude|exponentially(?:\\s+(?:more|faster|higher|better)(?:\\s+\\w+)?)?',
  ),
  claim(
    'change',
    '(?:virtually|practically|almost|nearly)\\s+(?:completely\\s+|fully\\s+|entirely\\s+)?(?:eliminat\\w+|disappear\\w+|vanish\\w+|eradicat\\w+)',
  ),
  claim(
    'change',
    '(?:almost|nearly|hardly|practically|virtually|barely)\\s+(?:no|any|zero)\\s+(?:more\\s+)?(?:\\w+\\s+)?(?:downtime|delays?|complaints?|errors?|mistakes?|problems?|issues?|incidents?|waste|losses|returns?|calls?|tickets?|bugs?|alerts?|overtime|absences?|accidents?|falls?|cancellations?|questions?|waiting|queues?|rework|costs?)',
    true,
  ),
  claim(
    'change',
    'to\\s+a\\s+(?:small\\s+|tiny\\s+|mere\\s+)?fraction(?!\\s+of)|a\\s+(?:small\\s+|tiny\\s+|mere\\s+)?fraction\\s+of\\s+(?:the|its|their|our|what)\\s+(?:\\w+\\s+)?\\w+',
  ),

  // Where results are told, such an adverb claims a size whatever it stands beside; so do the pictures for much and little.
  claim(
    'change',
    '(?:significantly|considerably|substantially|dramatically|drastically|massively|vastly|tremendously|enormously|immensely|hugely|exponentially|markedly)(?:\\s+(?:more|less|better|fewer|\\w+er)(?:\\s+(?!than\\b)\\w+)?)?',
    true,
  ),
  claim(
    'change',
    '(?:way|far|much|a\\s+lot)\\s+(?:down|up|below|above|beyond)(?!\\s+(?:the\\s+(?:road|street|river|hill)|there|here))|(?:a\\s+lot|lots|loads|tons|heaps|many|so\\s+many|far|way|so\\s+much|much)\\s+(?:more|less|fewer)\\s+(?!than\\b|of\\s+a\\b|or\\b|about\\b|to\\b)\\w+',
    true,
  ),
  claim(
    'change',
    '(?:sky-?\\s?rocket(?:ed|ing)|plummet(?:ed|ing)|soar(?:ed|ing)|plung(?:ed|ing)|explod(?:ed|ing)|(?:went|gone|shot)\\s+through\\s+the\\s+roof|shot\\s+up|(?<=\\b(?:saved|earned|cost|costs|made|spent|saves)\\s+(?:\\w+\\s+){0,3})a\\s+(?:small\\s+)?fortune|(?:almost|nearly|close\\s+to|near|next\\s+to|practically|virtually)\\s+(?:zero|nothing|none|nil)|(?:more\\s+and\\s+more|fewer\\s+and\\s+fewer|less\\s+and\\s+less|ever\\s+more|ever\\s+fewer)\\s+\\w+|many\\s+an?\\s+\\w+|a\\s+world\\s+of\\s+difference|(?:hardly|barely|scarcely)\\s+any\\s+\\w+s|(?:very\\s+)?few\\s+(?:\\w+\\s+)?\\w+s(?=\\s+(?:\\w+ed|came|fell|were|are|had|have|left|got|went|now|still)\\b))(?<!\\ba\\s+few\\s.*)',
    true,
  ),

  claim(
    'change',
    `(?:almost|nearly|hardly|practically|virtually|barely|next\\s+to)\\s+(?:no|any)\\s+(?:more\\s+)?${adjective}${things}(?=\\s+(?:\\w+ed|came|come|fell|got|get|went|go|left|leave|were|are|was|now|any\\s?more|since|these|today|in|at|on)\\b|\\s*[.,;!]|\\s*$)`,
    true,
  ),
  claim(
    'change',
    `(?<=\\b(?:savings?|drop|increase|decrease|reduction|improvement|difference|effect|impact|gains?|growth|decline|rise|costs?|losses|demand|jump|profit|saving|change|turnout|response|interest)\\s+(?:was|were|is|are)\\s+(?:\\w+ly\\s+|very\\s+|quite\\s+)*)(?:enormous|huge|massive|significant|considerable|substantial|dramatic|big|large|great|impressive|immense|remarkable|noticeable|drastic|tremendous|visible|measurable)(?=\\s*[.,;!]|\\s*$|\\s+(?:and|for|from|after|since|in))`,
  ),
  claim(
    'change',
    `(?:way|far|much|a\\s+lot|significantly|considerably|substantially|drastically|dramatically)\\s+(?:more|less)\\s+(?:reliable|stable|efficient|productive|accurate|precise|often|frequent|frequently|expensive|punctual|robust|secure|crowded|noisy|painful|durable|profitable|popular|predictable|consistent|regular|regularly|active|likely|quickly|rarely|dusty|busy|visible|complex)`,
    true,
  ),

  // How many, how much.
  claim(
    'amount',
    `(?:${'a\\s+(?:whole\\s+|huge\\s+|great\\s+|good\\s+)?(?:lot|bunch|ton|load|heap|pile|host|multitude|wealth|mountain)\\s+of|lots?\\s+of|tons\\s+of|loads\\s+of|heaps\\s+of|plenty\\s+of|piles\\s+of|masses\\s+of|mountains\\s+of|a\\s+sizeable\\s+(?:part|share|number)\\s+of|a\\s+(?:very\\s+)?(?:large|huge|great|high|big|good|considerable|significant|substantial|enormous|vast|decent|massive|fair|growing)\\s+(?:number|amount|chunk|share|portion|part|deal|quantity|volume|majority|percentage|proportion)\\s+of'})\\s+(?:(?:the|our|my|their|these|those)\\s+)?${adjective}(?:${things}|${amounts})`,
  ),
  claim(
    'amount',
    `(?<!\\b(?:how|too|as|not|that|n't|this|however|enough|great|good)\\s+)(?:so\\s+|very\\s+)?many\\s+(?:(?:more|of\\s+(?:the|our|my|their|these|those))\\s+)?${adjective}${things}`,
  ),
  claim(
    'amount',
    `(?:countless|numerous|innumerable|umpteen|a\\s+great\\s+many|uncountable|a\\s+myriad\\s+of|myriads\\s+of|quite\\s+a\\s+few|quite\\s+some|dozens\\s+(?:and\\s+dozens\\s+)?of)\\s+${adjective}${things}`,
  ),
  claim(
    'amount',
    `sav(?:ed|es|ing|e)\\s+(?:\\w+\\s+){0,2}?(?:so\\s+much|much|tons\\s+of|lots\\s+of|a\\s+lot\\s+of|plenty\\s+of|loads\\s+of|a\\s+huge\\s+amount\\s+of|a\\s+bunch\\s+of|considerable|significant|valuable)\\s+(?:\\w+\\s+)?${amounts}`,
  ),
  claim(
    'amount',
    `(?:several|multiple|various|a\\s+handful\\s+of|a\\s+number\\s+of|a\\s+few|a\\s+couple\\s+of|some)\\s+(?:(?:of\\s+(?:the|our)\\s+)?(?:other|more|new|large|big|small|further|additional|internal)\\s+)?${people}(?=\\s+(?:(?:that|who|which)\\s+)?(?:have\\s+|has\\s+|had\\s+|also\\s+|now\\s+|then\\s+|later\\s+|already\\s+)*(?:adopt\\w*|copied|copy|switch\\w*|us(?:e|ed|es|ing)|took|taken|follow\\w*|mov(?:ed?|ing)|start(?:ed)?|reus\\w*|join\\w*|sign\\w*|return\\w*|came|implement\\w*|roll\\w*|benefit\\w*|were\\s+(?:affected|saved|helped|able)|renew\\w*))(?!\\s+\\S+\\s+to\\s+(?:\\w+\\s+)?me\\b)`,
    true,
  ),
  claim(
    'share',
    `(?:almost|nearly|practically|virtually)\\s+(?:all|every|each)\\s+(?:of\\s+)?(?:(?:the|our|my|their|these|those)\\s+)?(?:[\\w-]+\\s+)?(?:${people}|user|customer|client|patient|guest|visitor|parent|student|pupil|nurse|teacher|colleague|family|resident|driver|member|team|branch|shop|class|school|orders?|requests?|calls?|tickets?|complaints?|errors?|cases?|invoices?|letters?|parcels?|forms?|bills?|files?)|the\\s+(?:vast\\s+|great\\s+|large\\s+|overwhelming\\s+)?majority(?!\\s+(?:of|vote|rule))|hardly\\s+any(?:one|body)|almost\\s+(?:everyone|everybody|nobody|no\\s?one)`,
    true,
  ),
  claim(
    'share',
    `(?:most|the\\s+(?:vast\\s+|great\\s+|large\\s+|overwhelming\\s+)?majority)\\s+(?:of\\s+(?:the|our|my|their|these|those|all)\\s+)?(?:\\w+\\s+)?(?:users|customers|clients|patients|guests|visitors|parents|students|pupils|teams|branches|shops|families|merchants|members|employees|orders|requests|calls|tickets|complaints|errors|cases|invoices|drivers|nurses|teachers|colleagues|staff|residents|tenants|children|participants|reps|engineers|developers|shoppers|callers|readers)`,
    true,
  ),
];

/** The cheap question before all others. */
export const maySize =
  /\b(?:\w+ly|lots?|bit|deal|time|much|many|way|far|significant|drastic|considerable|great|substantial|noticeable|dramatic|massive|huge|enormous|tremendous|vast|big|large|major|sharp|steep|immense|remarkable|measurable|strong|notable|marked|impressive|magnitude|almost|fraction|bunch|tons?|loads?|heaps?|piles?|host|multitude|wealth|mountain|plenty|masses|number|amount|countless|numerous|innumerable|umpteen|mountains|world|hardly|barely|scarcely|sizeable|myriads?|quite|dozens|several|multiple|various|handful|few|fewer|more|less|roof|fortune|zero|nothing|none|nil|sky\w*|rocketed|plummet\w*|soar\w*|plung\w*|explod\w*|shot|nearly|near|close|next|practically|virtually|lot|ever|couple|some|most|majority|mile|margin|every|all|anyone|anybody|everyone|everybody|nobody|crazy|mad|stone|rocket|enormous|immense|visible|drastic)\b/u;

/** Nouns behind an amount that nobody counts. */
export const uncountable =
  /\b(?:thoughts?|care|respect|trust|patience|fun|pressure|attention|support|experience|courage|discussions?|interest|confidence|pride|love|help|sense|knowledge|stress|emotions?|feelings?|passion|sympathy|understanding|nerves|questions\s+in\s+my|thanks|ways|aspects|reasons|opinions|ideas|respects|details|factors|land|hats|men|things\s+(?:about|from))$/u;
