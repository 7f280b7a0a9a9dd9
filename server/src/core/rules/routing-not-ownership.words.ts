/**
 * Ways to hand a problem on. Each pattern reads what follows the verb; `bare` says all by itself that the problem left the candidate's hands,
 * `answered` only when somebody else then acts on it: "told the lead" may be courtesy, "told the lead, who fixed it" is routing.
 * Sources: answers of our own in a dozen trades, widened by synonym and inflection.
 */
export interface Route {
  readonly lemmas: ReadonlySet<string>;
  /** Read from the end of the verb on; it may ask for an object or forbid one. */
  readonly after: RegExp;
  readonly strength: 'bare' | 'answered';
}

const trouble =
  '(?:issues?|problems?|bugs?|incidents?|cases?|matters?|concerns?|complaints?|tickets?|alerts?|alarms?|outages?|faults?|failures?|errors?|defects?|leaks?|requests?|mistakes?|discrepanc(?:y|ies)|mismatch(?:es)?|risks?|questions?|topics?|points?|finding|situation|query|queries|anomal(?:y|ies)|accidents?|delays?|shortages?|damage|hazards?|warnings?|suspicions?|e-?mails?|calls?|jiras?|tasks?|breakdowns?|payments?|invoices?|orders?|clash(?:es)?|gaps?|readings?|logs?|same)';
const it = `(?: (?:it|this|that|them|these|everything)\\b| (?:the|this|that|these|an?|my|their|our|all|each|another|every|one)(?: [\\w'-]+){0,3}? ${trouble}\\b)`;
const message =
  '(?:messages?|e-?mails?|mails?|notes?|texts?|dms?|lines?|voicemails?|voice mails?|voice messages?|slack|whatsapp|sms|comments?|reminders?|im|pm|word)';
const board =
  '(?:backlogs?|agendas?|boards?|channels?|groups?|chats?|in-?tray|books?|logbooks?|log books?|logs?|register|list|queue|whiteboards?|white board|noticeboards?|notice board|bulletin(?: board)?|diary|notebook|journal|portal|app|calendar|intranet|forums?|slack|teams|whatsapp|thread|mailbox|inbox|system|tracker|standup|stand-up|docs?|sheet|wall)';
const person =
  "(?:him|her|them|someone|somebody|people|(?:the|my|our|their|his|her|an?|that|another|one of|some of)(?: [\\w'&/-]+){1,5}|procurement|purchasing|legal|hr|it|sales|finance|marketing|facilities|support|security|operations|ops|maintenance)";

/** Who gets something done by office or trade. */
const roles =
  '(?:manager|deputy|boss|supervisor|lead|leader|head|chief|director|principal|foreman|forewoman|owner|officer|engineer|technician|electrician|mechanic|plumber|caretaker|janitor|nurse|matron|doctor|consultant|registrar|clerk|secretary|steward|warden|ranger|admin|administrator|dispatcher|controller|colleagues?|teacher|professor|tutor|librarian|curator|producer|chef|accountant|lawyer|specialist|expert|contractor|vet|superior|hr|it|security|police|management|helpdesk|reception|headmaster|head office|(?:\\w+ )?(?:office|desk|team|department|crew|guys|people|staff|board|committee|union|rep|representative|group|unit))';
const desks =
  '(?:department|desk|team|services?|hotline|helpline|helpdesk|office|office manager|unit|hr|support|security|management|specialists?|experts?|agency|authority|colleagues?|supervisor|manager|second line|other (?:team|department|branch))';
/** What one shows or hands out is one's own work rather than a problem. */
const product =
  "(?:(?!to |with )[\\w'-]+ ){0,5}?(?:my|our|own|new|drafts?|plans?|proposals?|prototypes?|sketch(?:es)?|designs?|models?|scripts?|patch|fix|templates?|recipes?|cards?|schedules?|rota|guides?|handbook|checklists?|finished|first version|results?|calculations?|comparison)\\b";

/** Somebody, whatever the trade: people act by any verb, things only by a verb of solving. */
export const somebody =
  /(?:^|\s)(?:who|someone|somebody|one of (?:them|the \w+|his \w+|her \w+|their \w+)|(?:his|her|their) (?:people|team|guys|men|staff|boss|assistant|deputy|secretary|\w+er|colleagues?)|(?:[\w'-]+ )*(?:team|crew|staff|people|guys|ladies|folks|department|office|desk|company|council|vendor|supplier|landlord|manufacturer|provider|partner|contractor|maintainers?|owners?|managers?|leads?|boss|chief|head|director|engineers?|technicians?|electricians?|mechanics?|plumbers?|caretaker|nurses?|matron|doctors?|vet|paramedics|medics|police|security|clerks?|officers?|admins?|experts?|specialists?|colleagues?|teacher|principal|hr|it|support|sister|foreman|porters?|professor|supervisor|facilities|developers?|devs|administrators?|operators?|authorities|bank|agency|management))$/u;

/** Told as good news, or to those who suffer from the problem: a deed, not a hand-over. */
export const affectedParties =
  /^(?: (?:all|each|every|both|the|my|our|her|his|their|of|these|those|two|three|\d+|affected|other|lapsed))*(?: \w+)? (?:customers?|clients?|patients?|parents?|guests?|famil(?:y|ies)|relatives?|residents?|pupils?|students?|class|children|kids|users?|members?|donors?|callers?|buyers?|subscribers?|applicants?|passengers?|wholesalers|mother|father|grandmother|daughter|son|wife|husband|him that|her that)\b/u;

/** "told each picker", "called the 14 who had not replied": news that is brought to every single one. */
export const eachOfThem =
  /^(?: (?:an?|the) [\w-]+(?: [\w-]+)? to| to| with)?(?: (?:each|every|all|both)\b|(?: the)? (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:managers?|leads?|times|minutes|hours)))/u;
/** "wrote an email to all parents", "sent a note for every drawer". */
export const affectedMessage = new RegExp(
  `^(?: out)? an?(?: [\\w-]+){0,2}? ${message} (?:to|for|on|at|in) (?:(?:each|every|all|both)\\b|(?:(?:the|my|our|affected|those|his|her|their|\\d+) )*(?:[\\w-]+ )?(?:customers?|clients?|patients?|parents?|guests?|famil(?:y|ies)|relatives?|residents?|pupils?|students?|children|kids|users|members|donors|callers|buyers|subscribers|applicants|passengers|mother|father|myself)\\b)`,
  'u',
);

const asSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const route = (strength: Route['strength'], lemmas: string, after: string): Route => ({
  lemmas: asSet(lemmas),
  strength,
  after: new RegExp(`^${after.replace(/ /gu, '\\s+').replace(/~/gu, "(?: [\\w'&/-]+){0,5}?")}`, 'u'),
});

export const routes: readonly Route[] = [
  route('bare', 'escalate', '(?! (?:quickly|fast|into|privileges?|prices?))'),
  route(
    'bare',
    'flag',
    `(?: up\\b|${it}| to\\b| with my| in(?: the)? (?:stand-?up|meeting|retro|channel|handover))(?!~ with (?:a|red|yellow|stickers?|labels?)\\b)`,
  ),
  route('bare', 'raise', `(?: up)?(?:${it}| with (?:my|the|our|their)\\b)(?! (?:by|to \\d|above))`),
  route(
    'bare',
    'open file log create submit cut place make lodge register enter',
    "(?! the case)(?: (?:up|in))?(?: (?:a|an|the|another|one|two|several|some|my|our)| [A-Z])(?! (?:\\w+ )?(?:pull|merge))(?: [\\w'-]+){0,2}? (?:tickets?|p\\d|sev-?\\d|jiras?|issues?|bugs?|bug reports?|cases?|incidents?|incident (?:forms?|reports?)|reports? (?:to|with)|complaints?|work orders?|defects?|sev-?\\d|support requests?|service requests?|maintenance requests?|repair requests?|change requests?|requests?|fault reports?)\\b",
  ),
  route(
    'bare',
    'put',
    '(?: in| through)?(?: an?| the| another) (?:\\w+ ){0,2}(?:tickets?|requests?|work order|complaints?)(?: in| through)?\\b',
  ),
  route(
    'bare',
    'put',
    `(?:${it})(?: up)? (?:on|in|into|onto|to|through to) (?:[\\w'-]+ ){0,3}(?:${board}|head office|management|legal|hr|support)\\b`,
  ),
  route(
    'bare',
    'put leave post log enter note record register',
    `(?:${it}| an?(?: \\w+){0,2} (?:${message}|question|post|card|request))(?: \\w+){0,5}? (?:in|on|into|to|onto|at|under)~ ${board}\\b`,
  ),
  route('bare', 'write', `(?:${it}) (?:down )?(?:in|on|into|onto) (?:[\\w'-]+ ){0,3}${board}\\b`),
  route(
    'bare',
    'forward redirect',
    `(?! (?:port|ports|packets?|traffic|dns|to port|slash|looking))(?: (?:it|this|that|them|on)\\b(?! (?:the|my|a))| (?:the|this|that|an?|all|these|every|each) (?!(?:\\w+ )?(?:drafts?|plans?|scripts?|templates?|minutes|slides|results|numbers)\\b)| (?:my|her|his|their)(?: \\w+){0,2}? ${trouble}\\b)`,
  ),
  route(
    'bare',
    'pass relay hand',
    `(?:${it}|(?: on| over| along| up)(?: (?:the|my|all|this|that|it)\\b(?: [\\w'-]+){0,3}?)?)(?: [\\w'-]+){0,3}?(?: on| along| over| up| down| off| back| straight)?(?: to| on to| onto)(?! (?:handler|the (?:handler|function|method|parser|model|next (?:step|stage|function)|api|queue|constructor|script|printer)|a (?:handler|function|method|parser|model|script))\\b)(?: |$)`,
  ),
  route(
    'bare',
    'hand',
    `(?: (?:it|this|that|them)| (?:the|my|this|that)(?: \\w+){0,2}? ${trouble})? (?:off|over)\\b(?! (?:the|my|a|an|our|all|my own) (?!(?:\\w+ )?${trouble}))`,
  ),
  route(
    'bare',
    'refer transfer delegate reroute',
    `(?:${it}| the (?:customer|client|caller|guest|user|matter)| (?:up|upward))(?: [\\w'-]+){0,2}?(?: to\\b| on\\b| over\\b| upwards?\\b| up\\b|\\W*$)`,
  ),
  route(
    'bare',
    'route rout assign reassign re-assign',
    `(?: (?:it|this|them)| (?:the|this|that)(?: \\w+){0,2}? (?:tickets?|jiras?|issues?|bugs?|defects?|cases?|requests?|calls?|complaints?|tasks?|query|alert))(?: \\w+)?(?: back| over| on)?(?: to\\b)`,
  ),
  route(
    'bare',
    'report',
    `(?:${it}|(?: the)?(?: \\w+){0,2} (?:fridge|pump|machine|printer|light|door|lift|server|link|system) (?:failure|fault|as))(?! (?:quarterly|weekly|daily|monthly))`,
  ),
  route('bare', 'turn', `(?:${it}) over to\\b`),
  route(
    'bare',
    'post',
    '(?: (?:it|this|that))?(?: (?:in|on|to|into))(?: [\\w-]+){1,4} (?:channel|group|chat|forum|thread|board)\\b',
  ),
  route(
    'bare',
    'document note record',
    `(?:${it})(?: down)?~ (?:for|so that|so) (?:the (?:next|night|day|early|late|morning|following) (?:shift|team|staff|nurse|crew)|they|whoever|someone|somebody)\\b`,
  ),
  route(
    'bare',
    'tell inform notify alert',
    ' (?:my|the|our|their)(?: [\\w-]+){0,2}? (?:manager|supervisor|boss|lead|leader|head|director|principal|matron|sister|foreman|owners?|team|department|office|desk|vendor|supplier|landlord|management|provider|technician|engineer|caretaker|nurse|doctor|officer|guard|dispatcher|steward|librarian|warden|police|security|helpdesk)(?: (?:on (?:duty|call|shift|site)|in charge|responsible|there|immediately|at once|right away))?(?: (?:about|of) (?:the|this|that|an?) (?!new|plan|results?|progress|outcome|status|changes?|decision|findings?|next)[\\w-]+(?: [\\w-]+)?)?[^\\w:]*$',
  ),
  route('bare', 'surface surfac mention', `(?:${it})`),
  route(
    'bare',
    'ping bleep cc loop',
    '(?! (?:through|over|the (?:server|gateway|host|router|address|endpoint|switch|machine)s?\\b))(?: |$)',
  ),
  route('bare', 'page', `(?: the on-?call| the (?:\\w+ )?(?:team|engineer|lead|owner|dba|sre))`),
  route(
    'bare',
    'tag',
    `(?: ${person}| them)(?=.*\\b(?:slack|teams|comments?|tickets?|threads?|posts?|jira|lead|owners?|manager|director|channel)\\b)`,
  ),
  route(
    'bare',
    'let',
    `(?: ${person}| people| everyone| [\\w'-]+(?: [\\w'-]+){0,3}?) know\\b(?! (?:i|we|when|how|what they|that (?:i|the (?:new|fix|patch)|we)|in advance))`,
  ),
  route(
    'bare',
    'make',
    ` sure(?!.{0,80}\\bby \\w+ing)(?: that)?~ (?:knew|know|was aware|were aware|is aware|are aware|had been told|was informed|were informed|got told|heard about)\\b`,
  ),
  route(
    'bare',
    'bring',
    `(?:${it})(?: up\\b| to [\\w' -]{2,40}? (?:attention|notice)\\b| (?:to|before|in front of) (?:my|the|our|their|management|leadership)\\b)`,
  ),
  route('bare', 'bring', ` up (?:it|this|that|the) `),
  route('bare', 'give', " (?:[\\w'-]+ ){0,5}?an? (?:quick )?(?:heads-up|heads up|shout|nudge|ping|buzz)\\b"),
  route('bare', 'defer', ' to (?:the|my|our|their|them|him|her)\\b'),
  route(
    'bare',
    'leave',
    `(?: (?:it|this|that|the (?:rest|matter|case|issue|problem|decision|fix|investigation))) (?:with|to|for|in the hands of|up to) (?:him|her|them|the|their|my|our|those|it|someone)\\b`,
  ),
  route('bare', 'leave', `(?: (?:${person}|them))? an? (?:\\w+ ){0,2}${message}\\b`),
  route(
    'bare',
    'send drop shoot write fire post type',
    `(?: off)?(?: (?:${person}|them|him|her))?(?: out)?(?: off)? an?(?: (?!summary|detailed|status|one-page|weekly|daily|monthly|regular|joint|patch|test|survey)[\\w-]+){0,2}? ${message}\\b`,
  ),
  route(
    'bare',
    'send',
    `(?: (?:it|this|that|the (?:complaint|logs?|error|case|ticket|issue|problem|alert|query|request|details|screenshot)))(?: [\\w'-]+){0,2}? (?:to|on|over|up|across|off) `,
  ),
  route(
    'bare',
    'ask',
    `(?: (?:someone|somebody|${person}))(?: [\\w'-]+){0,4}? (?:to|if they (?:could|can)|whether they (?:could|can)) (?:please |kindly |also |then )?(?:chase|look|have a look|take a look|fix|investigate|handle|deal|take (?:care|over|it)|sort|raise|repair|resolve|solve|escalate|chase|report|forward)\\b`,
  ),
  route(
    'bare',
    'tell inform notify alert email e-mail message text slack mail contact warn brief write call phone ring',
    `(?: to)?(?: [\\w'&/-]+){1,6}? (?:about|of|on|regarding|concerning)(?: (?:it|this|that|the same)\\b| (?:the|an?|their|my|this|that)(?: [\\w'-]+){0,3}? ${trouble}\\b)(?=\\W|$)`,
  ),
  route(
    'answered',
    'tell inform notify alert email e-mail message text slack mail contact warn brief call phone ring consult chase remind nudge push press urge ask request',
    '(?![^,;.]*\\bto (?:show|teach|explain|tell|train|give|lend|send|help) (?:me|us)\\b)(?! (?:the|a|my|this|that) (?:story|truth|class|joke|difference|whole story))(?!(?: [\\w-]+){1,4} (?:that (?:i|we|my|our)|(?:my|our) (?:plans?|ideas?|views?|opinion|reasons?|numbers|proposal|figures))\\b)(?: |$)',
  ),
  route('answered', 'write', ' to '),
  route(
    'answered',
    'keep',
    ' (?:on )?(?:reminding|chasing|asking|nudging|pinging|pushing|calling|emailing|following up with) ',
  ),
  route('answered', 'share discuss', `(?:${it}) (?:with|to) `),
  route(
    'answered',
    'get have',
    ' (?:the|my|our|their|a|an|hr|it|legal)(?: [\\w-]+){0,3} (?:involved|on it|on board)\\b',
  ),
  route('answered', 'complain', ' (?:to|about)\\b'),
  route(
    'answered',
    'go speak talk turn reach',
    '(?: straight| directly| out| up| over| back)*(?: to| with) (?:my|the|our|their|a|an|hr|him|her|them)\\b',
  ),
  route('answered', 'involve engage invite', '(?: |$)'),
  // The widest net, for what somebody else then acted on: whoever was told, shown, given or asked.
  route('bare', 'signal signalise signalize communicate convey transmit', `(?:${it})(?: |$)`),
  route('bare', 'point', `(?: [\\w'-]+){1,5}? out to (?:${person}|him|her|them)`),
  route(
    'bare',
    'bring draw direct call',
    "(?: (?!attention)[\\w'-]+){0,6}? (?:(?:my|his|her|their|\\w+'s) (?:\\w+ )?attention|the attention of)\\b",
  ),
  route('bare', 'make', `(?: ${person}| them| him| her| management| security) aware\\b`),
  route(
    'bare',
    'take bring put carry kick push',
    `(?:${it})(?: (?:up|on|over|back|straight|directly|further|higher))* (?:up the (?:chain|line|ladder)|upstairs|higher up|(?:to|before|in front of) (?:[\\w'-]+ ){1,3}?(?:${roles}|council|committee|board|union|leadership))\\b`,
  ),
  route(
    'bare',
    'refer direct redirect transfer send',
    `(?: [\\w'-]+){1,4}? (?:to|onto|over to|on to)(?: [\\w'-]+){0,4}? (?:${desks})\\b`,
  ),
  route(
    'bare',
    'fill complete submit file',
    '(?: in| out)? an? (?:[\\w-]+ ){0,2}(?:hazard|incident|near[ -]miss|fault|repair|maintenance|complaint|accident|defect|damage|safety|request|deviation|error)(?: report)? (?:form|card|slip|report|sheet|notice)\\b',
  ),
  route(
    'bare',
    'put leave stick pin',
    " an? (?:[\\w-]+ ){0,2}(?:note|post-it|sticky|message)[^,;.]*?\\w's (?:door|desk|screen|monitor|chair|office|table|locker)\\b",
  ),
  route('bare', 'write post message', ` about (?:it|this|that|the \\w+) (?:in|on|to) `),
  route('bare', 'leave', ' (?:it|that|this|the \\w+) (?:up )?to (?:my|the|our|their) [\\w-]+'),
  route(
    'answered',
    'radio fax whatsapp skype beep buzz approach beg implore summon acquaint request petition',
    '(?: |$)',
  ),
  route(
    'answered',
    'send forward give hand show pass submit provide mail fax bring take return upload delegate present report',
    `(?! ${product})(?:(?: [\\w'&/#-]+){1,6}? (?:to|with|into|over)|(?: him| her| them| (?:the|my|our|a) (?:[\\w'-]+ ){0,2}${roles})) `,
  ),
  route('answered', 'delegate', ' '),
  route(
    'answered',
    'write stick pin note enter type post put log',
    `(?:${it}| an? (?:[\\w-]+ ){0,2}(?:notes?|post-it|sticky|remark|comment|entry|card))(?: [\\w'-]+){0,6}? (?:on|in|into|at|under)\\b`,
  ),
  route('bare', 'write send', ' an? (?:\\w+ ){0,2}(?:complaint|letter of complaint|complaint letter)\\b'),
  route('bare', 'log open place raise', ' an? call (?:with|at|to) (?:the|their|our|my)\\b'),
  route('bare', 'inform notify alert', ' (?:the|my|our|their)(?: [\\w-]+){0,3} [\\w-]*[a-rt-z]\\W*$'),
  route('answered', 'explain describe', `(?: (?:the|this|that|my|our) (?:[\\w-]+ ){0,2}${trouble}\\b)`),
  route('answered', 'drop stop swing', ' (?:by|in at|round) '),
  route(
    'bare',
    'hand pass give transfer',
    `(?: [\\w'-]+){1,4}? (?:over|on) to (?:the|my|our|a|an|another) (?:[\\w'-]+ ){0,2}${roles}\\b`,
  ),
  route('answered', 'mention point signal report indicate', ' '),
  route(
    'answered',
    'go run walk hurry rush come get turn address complain',
    `(?: [\\w-]+){0,2}? (?:to|for) (?:the|my|our|a|an|his|her) (?:[\\w'-]+ ){0,2}${roles}\\b`,
  ),
  route('answered', 'get fetch bring', ` (?:the|my|our|a|an) (?:[\\w'-]+ ){0,2}${roles}\\b`),
  route('answered', 'get', ` (?:back )?(?:in touch with|hold of|in contact with|through to|onto) `),
  route('answered', 'have', ' an? (?:\\w+ )?(?:word|chat|talk|conversation|call) with '),
  route('answered', 'share', `(?! ${product})(?: [\\w'-]+){1,6}? (?:with|in|on|to) `),
  route(
    'bare',
    'let leave',
    ` ${person}(?: to)? (?:handle|deal|fix|solve|sort|take care|repair|resolve|investigate)\\b`,
  ),
  route(
    'bare',
    'have get',
    ` ${person}(?: to)? (?:call|talk|speak|write|ask|chase|fix|solve|check|look|deal|handle|sort|repair)\\b`,
  ),
  route('bare', 'pass push kick', ` (?:it|this|that|the \\w+)(?: on)? up the (?:chain|line|ladder)\\b`),
  route('answered', 'let', " [\\w' -]{2,40}? know\\b"),
];

/** The first word of every route: most sentences hold none. */
export const routeLemmas: ReadonlySet<string> = new Set([
  ...routes.flatMap(({ lemmas }) => [...lemmas]),
  "cc'd",
  'ccd',
  "cc'ed",
  'cced',
]);

/** What others do when a problem has been handed to them. */
export const handling: ReadonlySet<string> = asSet(
  'fix resolve sort handle deal repair restore release patch solve address rebuild redo replace move change update correct close take pick manage arrange organise organize send order issue investigate clear finish complete do put add treat push roll deploy reset restart reboot rerun re-run adjust clean remove swap service settle process implement install provide respond act look step contact call cancel refund reopen re-open unblock unlock recover rewrite rework revert amend supply deliver ship exchange talk speak tell inform raise escalate fetch',
);

/** After "who" nearly every verb says that somebody acted; these say who the person was, or how they took it. */
export const reactions: ReadonlySet<string> = asSet(
  'be have say think agree want feel like know laugh cry thank accept refuse reply answer promise confirm love appreciate decline approve understand believe doubt ask explain mean need own lead run manage head chair work teach live wait ignore shrug hang insist blame quote admit know hesitate stay hear see listen nod smile remember use complain disagree hesitate join come go sit stand seem look',
);

/** Says without a verb of work that it was out of the candidate's hands. */
export const outOfHands =
  /\b(?:(?:was|were|got|been) (?:\w+ )?\w+(?:ed|en|xed|lt) by (?:them|him|her|(?:the|their|his) \w+)|took (?:it|that|over|things?|the \w+) (?:from there|over|on|up)|(?:take|took|taking|taken) (?:good )?care of|from (?:there|then|that point) on|in (?:their|his|her|good|safe|the right) hands|(?:their|his|her) (?:job|problem|responsibility|court) (?:then|now|after)|did the needful|had it (?:done|fixed|sorted|repaired)|got (?:it )?(?:fixed|sorted|resolved|done|repaired|picked up|handled|solved)|(?:was|were|got|is) (?:then |soon |quickly |finally |eventually |all |already )*(?:fixed|sorted|resolved|repaired|handled|solved|dealt with|taken care of|picked up|arranged|replaced|mended|installed|removed|released|back(?! (?:and|to back))|working again|running again|up again|okay|ok again|fine again|in order again)|(?:the )?rest (?:was|is|were) (?:up to|with|on|for|theirs|his|hers)|did the rest|had a new|(?:the (?:matter|case|thing|rest)|it|that|this) in hand|(?<!without )wait(?:ed|ing) (?:for|until|till)|(?:went|moved|carried) on with (?:the|my)|since then (?:the|he|she|they|it|everything)|things (?:started|began) (?:moving|to move)|which (?:they|he|she) did)\b|\b(?:(?:it was )?with (?:them|him|her)|on (?:their|his|her) (?:end|side))(?:\W*$|,)/u;

/** After "have", "ask" and "tell": somebody was made to do it. */
export const handedFurther =
  /^ (?:it|this|that|them|him|her|the [\w-]+(?: [\w-]+){0,3}?|an? [\w-]+(?: [\w-]+)?|(?:his|their|my) [\w-]+) (?:to \w+|(?!no\b)\w+(?:ed|en|ught|one|ade|ut|et|nt)\b)/u;

/** Phrases of doing that say nothing of what was done, and what is handed over when one tells. */
export const idlePhrases =
  /\b(?:(?:take|took|taking|taken) (?:it|this|that|the \w+) up|(?:took|take|taken) (?:ownership|action|responsibility|charge|note|the initiative|initiative|a (?:quick )?(?:photo|picture|screenshot|snapshot|look)|(?:some )?(?:photos|pictures|screenshots)|care)|moved on|got? \w.* involved|(?:dropped|stopped|swung|called) by|dropped (?:it|them) (?:in|into|off|at|on)|closed (?:my part|it|the (?:tab|case|ticket|matter|topic|chat))|(?:gave|given|told|provided|sent) (?:him|her|them|it|the \w+)(?: \w+)? (?:the|my|all|all the|their|our|an?) (?:[\w-]+ ){0,2}(?:number|code|details?|name|address|info|information|location|facts|description|time|date|id|reference|news|problem|story)|(?:made|make) (?:it|this|that) (?:clear|known|public)|covered (?:myself|my back))\b/u;

/** Verbs of the candidate's that carry nothing through: seeing it, saying it again, waiting. */
export const idleDeeds: ReadonlySet<string> = new Set([
  ...'find spot discover observe recognise recognize detect identify act do say wait stop move_on expect go walk come ask chase remind nudge push press urge request follow keep start begin speak talk discuss reach try thank apologise apologize explain meet hope step check_back listen stay copy radio fax whatsapp skype beep buzz approach beg implore summon acquaint petition consult complain mention signal indicate involve address describe escalate flag forward report refer pass relay surface surfac ping bleep page cc loop defer inform notify tag mail e-mail email text slack contact alert warn message communicate convey have point'.split(
    ' ',
  ),
]);

/** Work that was handed over together with the news: "with a tested patch", "attached the corrected list". */
const artefact =
  '(?:patch(?:es)?|fix(?:es)?|pull request|pr|merge request|tests?|test cases?|scripts?|reproduction|repro|draft|figures|numbers|proposal|plan|spreadsheet|template|solutions?|workaround|analysis|diagnosis|prototype|timings|evidence|counts?|corrected (?!it\\b|them\\b|that\\b|this\\b|the\\b)\\w+|steps to reproduce|options|runbook|documentation|checklist|guide|dashboard|list|measurements|sample)\\b(?!\\s+(?:team|people|lead|owner|group|guys|department|folks|engineers?|manager|office|side|channel|environment))';
const some = '(?:(?:a|an|the|my|our|some|all|two|three|four|five|\\d+|its|full|complete)\\s+)';
export const ownWork = new RegExp(
  `\\bto my own \\w+|\\b(?:stayed|sat|waited|stood) (?:beside|with|next to|at) [^.;]{2,60}? until\\b|\\bwhat (?:else )?i (?:handed|gave|brought|sent|took|offered|came with)\\b|\\b(?:(?:with|attach\\w*|including|along with|together with|plus)\\s+${some}*|(?:and|&)\\s+${some}+)(?:(?!and\\b|he\\b|she\\b|they\\b|i\\b|so\\b|who\\b|team\\b|people\\b)[\\w'-]+\\s+){0,3}?${artefact}`,
  'u',
);
