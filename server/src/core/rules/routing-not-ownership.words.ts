/**
 * Ways to hand a problem on. Each pattern reads what follows the verb; `bare` says all by itself that the problem left the candidate's hands,
 * `answered` only when somebody else then acts on it: "told the lead" may be courtesy, "told the lead, who fixed it" is routing.
 * Sources: answers of our own in a dozen trades, widened by synonym and inflection.
 */
import { anyOf, frame, pattern, setOf } from '../vocabulary.ts';

export interface Route {
  readonly lemmas: ReadonlySet<string>;
  /** Read from the end of the verb on; it may ask for an object or forbid one. */
  readonly after: RegExp;
  readonly strength: 'bare' | 'answered';
}

const trouble = anyOf(`
  accidents? alarms? alerts? anomal(?:y|ies) breakdowns? bugs? calls? cases? clash(?:es)? complaints?
  concerns? damage defects? delays? discrepanc(?:y|ies) e-?mails? errors? failures? faults? finding gaps?
  hazards? incidents? invoices? issues? jiras? leaks? logs? matters? mismatch(?:es)? mistakes? near[-\\s]miss(?:es)? orders?
  outages? payments? points? problems? queries query questions? readings? requests? risks? same shortages?
  situation suspicions? tasks? tickets? topics? warnings?
`);
const it = frame`
  (?:
    (?: )(?:it|this|that|them|these|everything)\b
    | (?:the|this|that|these|an?|my|their|our|all|each|another|every|one)(?: [\w'-]+){0,3}? ${trouble}\b
  )
`;
const message = frame`
  (?:
    messages?|e-?mails?|mails?|notes?|texts?|dms?|lines?|voicemails?|voice mails?|voice messages?|slack|
    whatsapp|sms|comments?|reminders?|im|pm|word
  )
`;
const systems = anyOf(`
  agendas? app backlogs? boards? books? calendar channels? chats? diary docs? forums? groups? in-?tray inbox
  intranet journal list logbooks? logs? mailbox notebook noticeboards? portal queue register sheet slack
  stand-up standup system teams thread tracker wall whatsapp whiteboards?
`);
const board = frame`(?:${systems}|log books?|white board|notice board|bulletin(?: board)?)`;
const departments = anyOf(`
  compliance facilities finance her him hr it legal maintenance marketing operations ops people procurement
  purchasing sales security somebody someone support them
`);
const person = frame`(?:${departments}|(?:the|my|our|their|his|her|an?|that|another|one of|some of)(?: [\w'&/-]+){1,5})`;

const helpersByTrade = anyOf(`
  accountant admin administrator boss caretaker chef chief clerk colleagues? consultant contractor controller
  curator deputy director dispatcher doctor electrician engineer expert foreman forewoman head headmaster
  helpdesk hr it janitor lawyer lead leader librarian management manager matron mechanic nurse officer owner
  plumber police principal producer professor ranger reception registrar secretary security specialist steward
  superior supervisor teacher technician tutor vet warden
`);

/** Who gets something done by office or trade. */
const roles = frame`
  (?:
    ${helpersByTrade}
    |head office
    |(?:\w+ )?(?:
      office|desk|team|department|crew|guys|people|staff|board|committee|union|rep|representative|group|unit
    )
  )
`;
const helpDesks = anyOf(`
  agency authority colleagues? department desk experts? helpdesk helpline hotline hr management manager office
  security services? specialists? supervisor support team unit
`);
const desks = frame`(?:${helpDesks}|office manager|second line|other (?:team|department|branch))`;
const ownProducts = anyOf(`
  calculations? cards? checklists? comparison designs? drafts? finished fix guides? handbook models? my new
  our own patch plans? proposals? prototypes? recipes? results? rota schedules? scripts? sketch(?:es)?
  templates?
`);

/** What one shows or hands out is one's own work rather than a problem. */
const product = frame`(?:(?!to |with )[\w'-]+ ){0,5}?(?:${ownProducts}|first version)\b`;

const responsiblePeople = anyOf(`
  administrators? admins? agency authorities bank boss caretaker chief clerks? colleagues? company contractor
  council crew department desk developers? devs director doctors? electricians? engineers? experts? facilities
  folks foreman guys head hr it ladies landlord leads? maintainers? management managers? manufacturer matron
  mechanics? medics nurses? office officers? operators? owners? paramedics partner people plumbers? police
  porters? principal professor provider security sister specialists? staff supervisor supplier support teacher
  team technicians? vendor vet
`);

/** Somebody, whatever the trade: people act by any verb, things only by a verb of solving. */
export const somebody = pattern`
  (?:^|\s)(?:
    who
    |someone
    |somebody
    |one of (?:them|the \w+|his \w+|her \w+|their \w+)
    |(?:his|her|their) (?:people|team|guys|men|staff|boss|assistant|deputy|secretary|\w+er|colleagues?)
    |(?:[\w'-]+ )*${responsiblePeople}
  )$
`;

const askingPeople = anyOf(`
  applicants? buyers? callers? children class clients? customers? daughter donors? famil(?:y|ies) father
  grandmother guests? husband kids members? mother parents? passengers? patients? pupils? relatives?
  residents? son students? subscribers? users? wholesalers wife
`);

/** Told as good news, or to those who suffer from the problem: a deed, not a hand-over. */
export const affectedParties = pattern`
  ^(?: (?:all|each|every|both|the|my|our|her|his|their|of|these|those|two|three|\d+|affected|other|lapsed))*
  (?: \w+)? (?:${askingPeople}|him that|her that)\b
`;

/** "told each picker", "called the 14 who had not replied": news that is brought to every single one. */
export const eachOfThem = pattern`
  ^(?: (?:an?|the) [\w-]+(?: [\w-]+)? to| to| with)?(?:
    [ ](?:each|every|all|both)\b
    |(?: the)? (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b
    (?!
      [ ](?:managers?|leads?|times|minutes|hours)
    )
  )
`;
const servedPeople = anyOf(`
  applicants buyers callers children clients? customers? donors famil(?:y|ies) father guests? kids members
  mother myself parents? passengers patients? pupils? relatives? residents? students? subscribers users
`);

/** "wrote an email to all parents", "sent a note for every drawer". */
export const affectedMessage = pattern`
  ^(?: out)? an?(?: [\w-]+){0,2}? ${message} (?:to|for|on|at|in) (?:
    (?:each|every|all|both)\b
    |(?:(?:the|my|our|affected|those|his|her|their|\d+) )*(?:[\w-]+ )?${servedPeople}\b
  )
`;

const route = (strength: Route['strength'], lemmas: string, after: string): Route => ({
  lemmas: setOf(lemmas),
  strength,
  after: new RegExp(`^${after.replace(/ /gu, '\\s+').replace(/~/gu, "(?: [\\w'&/-]+){0,5}?")}`, 'u'),
});

const bosses = anyOf(`
  boss caretaker department desk director dispatcher doctor engineer foreman guard head helpdesk landlord lead
  leader librarian management manager matron nurse office officer owners? police principal provider security
  sister steward supervisor supplier team technician vendor warden
`);
export const routes: readonly Route[] = [
  route('bare', 'escalate', '(?! (?:(?:[\\w-]+ ){1,8}from \\d|quickly|fast|into|privileges?|prices?))'),
  route(
    'bare',
    'flag',
    frame`
      (?: up\b|${it}| to\b| with my| in(?: the)? (?:stand-?up|meeting|retro|channel|handover))
      (?!~ with (?:a|red|yellow|stickers?|labels?)\b)
    `,
  ),
  route('bare', 'raise', `(?: up)?(?:${it}| with (?:my|the|our|their)\\b)(?! (?:by|to \\d|above))`),
  route(
    'bare',
    'open file log create submit cut place make lodge register enter',
    frame`
      (?! the case| the (?:\w+ )?\w+ (?:that|which|she|he|they)\b)(?: (?:up|in))?(?: (?:a|an|the|another|one|two|several|some|my|our)| [A-Z])
      (?! (?:\w+ )?(?:pull|merge))(?: [\w'-]+){0,2}? (?:
        tickets?|p\d|sev-?\d|jiras?|issues?|bugs?|bug reports?|cases?|incidents?|
        incident (?:forms?|reports?)|reports? (?:to|with)|complaints?|work orders?|defects?|sev-?\d|
        support requests?|service requests?|maintenance requests?|repair requests?|change requests?|
        requests?|fault reports?
      )\b
    `,
  ),
  route(
    'bare',
    'put',
    frame`
      (?: in| through)?(?: an?| the| another) (?:\w+ ){0,2}(?:tickets?|requests?|work order|complaints?)
      (?: in| through)?\b
    `,
  ),
  route(
    'bare',
    'put',
    frame`
      (?:${it})(?: up)? (?:on|in|into|onto|to|through to) (?:[\w'-]+ ){0,3}
      (?:${board}|head office|management|legal|hr|support)\b
    `,
  ),
  route(
    'bare',
    'put leave post log enter note record register',
    frame`
      (?:${it}| an?(?: \w+){0,2} (?:${message}|question|post|card|request))
      (?: \w+){0,5}? (?:in|on|into|to|onto|at|under)~ ${board}\b
    `,
  ),
  route('bare', 'write', `(?:${it}) (?:down )?(?:in|on|into|onto) (?:[\\w'-]+ ){0,3}${board}\\b`),
  route(
    'bare',
    'forward redirect',
    frame`
      (?! (?:port|ports|packets?|traffic|dns|to port|slash|looking))
      (?:
        (?: )(?:it|this|that|them|on)\b(?! (?:the|my|a))
        | (?:the|this|that|an?|all|these|every|each) (?!
          (?:\w+ )?(?:drafts?|plans?|scripts?|templates?|minutes|slides|results|numbers)\b
        )
        | (?:my|her|his|their)(?: \w+){0,2}? ${trouble}\b
      )
    `,
  ),
  route(
    'bare',
    'pass relay hand',
    frame`
      (?! (?:the|my|a|this) (?:[\w-]+ ){0,2}?(?:chair|floor|keys?|lead|leadership|microphone|ownership|reading|role|running|shift|stage)\b)
      (?:${it}|(?: on| over| along| up)(?: (?:the|my|all|this|that|it)\b(?: [\w'-]+){0,3}?)?)
      (?: [\w'-]+){0,3}?(?: on| along| over| up| down| off| back| straight)?(?: to| on to| onto)
      (?!
        (?: )(?:
          handler
          |the (?:
            handler|function|method|parser|model|next (?:step|stage|function)|api|queue|constructor|script|
            printer
          )
          |a (?:handler|function|method|parser|model|script)
        )\b
      )(?: |$)
    `,
  ),
  route(
    'bare',
    'hand',
    frame`
      (?: (?:it|this|that|them)| (?:the|my|this|that)(?: \w+){0,2}? ${trouble})? (?:off|over)\b
      (?!
        (?: )(?:the|my|a|an|our|all|my own) (?!(?:\w+ )?${trouble})
      )
    `,
  ),
  route(
    'bare',
    'refer transfer delegate reroute',
    frame`
      (?:${it}| the (?:customer|client|caller|guest|user|matter)| (?:up|upward))(?: [\w'-]+){0,2}?
      (?: to\b| on\b| over\b| upwards?\b| up\b|\W*$)
    `,
  ),
  route(
    'bare',
    'route rout assign reassign re-assign',
    frame`
      (?:
        (?: )(?:it|this|them)
        | (?:the|this|that)(?: \w+){0,2}? (?:
          tickets?|jiras?|issues?|bugs?|defects?|cases?|requests?|calls?|complaints?|tasks?|query|alert
        )
      )(?: \w+)?(?: back| over| on)?(?: to\b)
    `,
  ),
  route(
    'bare',
    'report',
    frame`
      (?:
        ${it}
        |(?: the)?(?: \w+){0,2} (?:fridge|pump|machine|printer|light|door|lift|server|link|system) (?:
          failure|fault|as
        )
      )(?! (?:quarterly|weekly|daily|monthly))
    `,
  ),
  route('bare', 'turn', `(?:${it}) over to\\b`),
  route(
    'bare',
    'post',
    frame`
      (?: (?:it|this|that))?(?: (?:in|on|to|into))
      (?: #?[\w-]+){1,4} (?:channel|group|chat|forum|thread|board)\b
    `,
  ),
  route(
    'bare',
    'document note record',
    frame`
      (?:${it})(?: down)?~ (?:for|so that|so) (?:
        the (?:next|night|day|early|late|morning|following) (?:shift|team|staff|nurse|crew)
        |they
        |whoever
        |someone
        |somebody
      )\b
    `,
  ),
  route(
    'bare',
    'tell inform notify alert',
    frame`
      (?: )(?:my|the|our|their)(?: [\w-]+){0,2}? ${bosses}
      (?: (?:on (?:duty|call|shift|site)|in charge|responsible|there|immediately|at once|right away))?
      (?:
        (?: )(?:about|of) (?:the|this|that|an?) (?!
          new|plan|results?|progress|outcome|status|changes?|decision|findings?|next
        )[\w-]+(?: [\w-]+)?
      )?[^\w:]*$
    `,
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
    frame`
      (?: ${person}| them)(?=
        .*\b(?:slack|teams|comments?|tickets?|threads?|posts?|jira|lead|owners?|manager|director|channel)\b
      )
    `,
  ),
  route(
    'bare',
    'let',
    frame`
      (?: ${person}| people| everyone| [\w'-]+(?: [\w'-]+){0,3}?) know\b
      (?!
        (?: )(?:i|we|when|how|what they|that (?:i|the (?:new|fix|patch)|we)|in advance)
      )
    `,
  ),
  route(
    'bare',
    'make',
    frame`
      (?: )sure(?!.{0,80}\bby \w+ing)(?: that)?~ (?:
        knew|know|was aware|were aware|is aware|are aware|had been told|was informed|were informed|got told|
        heard about
      )\b
    `,
  ),
  route(
    'bare',
    'bring',
    frame`
      (?:${it})(?:
        (?: )up\b
        | to [\w' -]{2,40}? (?:attention|notice)\b
        | (?:to|before|in front of) (?:my|the|our|their|management|leadership)\b
      )
    `,
  ),
  route('bare', 'bring', ` up (?:it|this|that|the) `),
  route('bare', 'give', " (?:[\\w'-]+ ){0,5}?an? (?:quick )?(?:heads-up|heads up|shout|nudge|ping|buzz)\\b"),
  route('bare', 'defer', ' to (?:the|my|our|their|them|him|her)\\b'),
  route(
    'bare',
    'leave',
    frame`
      (?: (?:it|this|that|the (?:rest|matter|case|issue|problem|decision|fix|investigation))) (?:
        with|to|for|in the hands of|up to
      ) (?:him|her|them|the|their|my|our|those|it|someone)\b
    `,
  ),
  route('bare', 'leave', `(?: (?:${person}|them))? an? (?:\\w+ ){0,2}${message}\\b`),
  route(
    'bare',
    'send drop shoot write fire post type',
    frame`
      (?: off)?(?: (?:${person}|them|him|her))?(?: out)?(?: off)? an?
      (?:
        (?: )(?!summary|detailed|status|one-page|weekly|daily|monthly|regular|joint|patch|test|survey)[\w-]+
      ){0,2}? ${message}\b
    `,
  ),
  route(
    'bare',
    'send',
    frame`
      (?:
        (?: )(?:
          it
          |this
          |that
          |the (?:complaint|logs?|error|case|ticket|issue|problem|alert|query|request|details|screenshot)
        )
      )(?: [\w'-]+){0,2}? (?:to|on|over|up|across|off)(?: )
    `,
  ),
  route(
    'bare',
    'ask',
    frame`
      (?: (?:someone|somebody|${person}))(?: [\w'-]+){0,4}? (?:
        to|if they (?:could|can)|whether they (?:could|can)
      ) (?:please |kindly |also |then )?(?:
        chase|look|have a look|take a look|fix|investigate|handle|deal|take (?:care|over|it)|sort|raise|
        repair|resolve|solve|escalate|chase|report|forward
      )\b
    `,
  ),
  route(
    'bare',
    'tell inform notify alert email e-mail message text slack mail contact warn brief write call phone ring',
    frame`
      (?: to)?(?: [\w'&/-]+){1,6}? (?:about|of|on|regarding|concerning)
      (?: (?:it|this|that|the same)\b| (?:the|an?|their|my|this|that)(?: [\w'-]+){0,3}? ${trouble}\b)
      (?=\W|$)
    `,
  ),
  route(
    'answered',
    'tell inform notify alert email e-mail message text slack mail contact warn brief call phone ring consult chase remind nudge push press urge ask request',
    frame`
      (?![^,;.]*\bto (?:show|teach|explain|tell|train|give|lend|send|help) (?:me|us)\b)
      (?! (?:the|a|my|this|that) (?:story|truth|class|joke|difference|whole story))
      (?!
        (?: [\w-]+){1,4} (?:
          that (?:i|we|my|our)|(?:my|our) (?:plans?|ideas?|views?|opinion|reasons?|numbers|proposal|figures)
        )\b
      )(?: |$)
    `,
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
    frame`(?: straight| directly| out| up| over| back)*(?: to| with) (?:my|the|our|their|a|an|hr|him|her|them)\b`,
  ),
  route('answered', 'involve engage invite', '(?: |$)'),
  // The widest net, for what somebody else then acted on: whoever was told, shown, given or asked.
  route('bare', 'signal signalise signalize communicate convey transmit', `(?:${it})(?: |$)`),
  route('bare', 'point', `(?: [\\w'-]+){1,5}? out to (?:${person}|him|her|them)`),
  route(
    'bare',
    'bring draw direct call',
    frame`(?: (?!attention)[\w'-]+){0,6}? (?:(?:my|his|her|their|\w+'s) (?:\w+ )?attention|the attention of)\b`,
  ),
  route('bare', 'make', `(?: ${person}| them| him| her| management| security) aware\\b`),
  route(
    'bare',
    'take bring put carry kick push',
    frame`
      (?:${it})(?: (?:up|on|over|back|straight|directly|further|higher))* (?:
        up the (?:chain|line|ladder)
        |upstairs
        |higher up
        |(?:to|before|in front of) (?:[\w'-]+ ){1,3}?(?:${roles}|council|committee|board|union|leadership)
      )\b
    `,
  ),
  route(
    'bare',
    'refer direct redirect transfer send point',
    `(?: [\\w'-]+){1,4}? (?:to|onto|over to|on to)(?: [\\w'-]+){0,4}? (?:${desks})\\b`,
  ),
  route(
    'bare',
    'fill complete submit file',
    frame`
      (?: in| out)? an? (?:[\w-]+ ){0,2}(?:
        hazard|incident|near[ -]miss|fault|repair|maintenance|complaint|accident|defect|damage|safety|
        request|deviation|error
      )(?: report)? (?:form|card|slip|report|sheet|notice)\b
    `,
  ),
  route(
    'bare',
    'put leave stick pin',
    frame`
      (?: )an? (?:[\w-]+ ){0,2}(?:note|post-it|sticky|message)[^,;.]*?
      \w's (?:door|desk|screen|monitor|chair|office|table|locker)\b
    `,
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
    frame`
      (?! ${product})(?:
        (?: [\w'&/#-]+){1,6}? (?:to|with|into|over)
        |(?: him| her| them| (?:the|my|our|a) (?:[\w'-]+ ){0,2}${roles})
      )(?: )
    `,
  ),
  // To bring those together who then act, or to hand them one's place.
  route(
    'answered',
    'connect introduce link',
    frame`
      (?:
        (?: )(?:him|her|them)
        |(?: [\w'-]+){1,4}? (?:
          clients?|colleagues?|customers?|departments?|groups?|leads?|managers?|offices?|owners?|part(?:ies|ners?)|people|
          sides?|suppliers?|teams?|vendors?
        )
      )\b
    `,
  ),
  route(
    'bare',
    'put bring',
    `(?: [\\w'&-]+){1,6}? (?:in|into) (?:contact|touch|copy|cc|the loop|the picture)\\b`,
  ),
  route('bare', 'be', ` (?:only |just |always |also )?(?:in|on) (?:copy|cc)\\b`),
  route(
    'bare',
    'copy',
    `(?: (?:in (?:my|the|our|his|her|their|legal|hr|it|compliance|management)|${person} in(?:to)?)\\b)`,
  ),
  route(
    'answered',
    'add',
    `(?: ${person}| him| her| them)(?: as well)? (?:to|in|into|on) (?:the|our|that|a) (?:call|chat|channel|thread|mail|meeting|ticket|loop|group|copy)\\b`,
  ),
  route('answered', 'pull', ` in (?:the|my|our|a|someone|somebody)\\b`),
  route('answered', 'pull', `(?: ${person}| him| her| them) in(?:to)?\\b`),
  route('bare', 'file', `(?:${it}) (?:as|under|in|with)\\b`),
  route(
    'bare',
    'hand give pass',
    `(?: (?:the|this|that) (?:whole )?(?:case|thing|matter|issue|problem|ticket|task))(?: over| on)? to (?:the|my|our|it|hr|a)\\b`,
  ),
  route(
    'bare',
    'leave',
    ` the (?:decision|choice|solution|repair) to (?:him|her|them|the|my|our|others|someone)\\b`,
  ),
  route('bare', 'add', `(?: ${person}| him| her| them) (?:in|on|to) (?:cc|copy)\\b`),
  route('answered', 'give', ` (?:[\\w'-]+ ){1,4}?an? (?:call|ring)\\b`),
  route('answered', 'say', ' (?:it|this|that|something|a word) to\\b'),
  route('answered', 'flag', ' '),
  route(
    'answered',
    'drop paste',
    " (?:[\\w'-]+ ){1,5}?(?:in|into) (?:[\\w'-]+ ){1,4}?(?:chat|channel|thread|group|inbox|mailbox)\\b",
  ),
  route('answered', 'tag', `(?: ${person}| him| her| them)`),
  route('bare', 'report', ` (?:[\\w'-]+ ){1,6}?up the (?:chain|line|ladder)\\b`),
  route('answered', 'report', ' what (?:the|my|our|he|she|they|had)\\b'),
  route('bare', 'make', ' a report (?:of (?:it|this|that) )?(?:to|for)\\b'),
  route(
    'answered',
    'put stick hang',
    ` an? (?:[\\w-]+ ){0,2}(?:sticker|sign|label|tag|card|note) (?:on|to|at) (?:it|the|that|this)\\b`,
  ),
  route('answered', 'remind chase push press', '(?: |$)'),
  route('answered', 'delegate', ' '),
  route(
    'answered',
    'write stick pin note enter type post put log',
    frame`
      (?:${it}| an? (?:[\w-]+ ){0,2}(?:notes?|post-it|sticky|remark|comment|entry|card))
      (?: [\w'-]+){0,6}? (?:on|in|into|at|under)\b
    `,
  ),
  route('bare', 'write send', ' an? (?:\\w+ ){0,2}(?:complaint|letter of complaint|complaint letter)\\b'),
  route(
    'bare',
    'log open place raise',
    ' an? (?:call|job) (?:with|at|to) (?:the|their|our|my|it|facilities|maintenance)\\b',
  ),
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
    frame` ${person}(?: to)? (?:call|talk|speak|write|ask|chase|fix|solve|check|look|deal|handle|sort|repair)\b`,
  ),
  route('bare', 'pass push kick', ` (?:it|this|that|the \\w+)(?: on)? up the (?:chain|line|ladder)\\b`),
  route('answered', 'let', " [\\w' -]{2,40}? know\\b"),
  route('bare', 'be stay remain', '(?: \\w+)? (?:in|on) (?:copy|cc)\\b'),
  route('answered', 'connect introduce link', ' (?:the|both|two|them|our|my|all) '),
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
export const handling: ReadonlySet<string> = setOf(`
  act add address adjust amend arrange call cancel change clean clear close complete contact correct deal
  deliver deploy do escalate exchange fetch finish fix handle implement inform install investigate issue look
  manage move order organise organize patch pick process provide push put raise re-open re-run reboot rebuild
  recover redo refund release remove reopen repair replace rerun reset resolve respond restart restore revert
  rework rewrite roll send service settle ship solve sort speak step supply swap take talk tell treat unblock
  unlock update
`);

/** After "who" nearly every verb says that somebody acted; these say who the person was, or how they took it. */
export const reactions: ReadonlySet<string> = setOf(`
  accept admit agree answer appreciate approve ask be become believe blame chair come complain confirm cry decline
  disagree doubt explain feel go hang have head hear hesitate ignore insist join keep know laugh lead like listen
  live look love manage mean need nod own promise quote refuse remember reply run say see seem shrug sign sit smile
  stand stay teach thank think understand use wait want work
`);

/** Says without a verb of work that it was out of the candidate's hands. */
export const outOfHands = pattern`
  \b(?:
    (?:was|were|got|been) (?:\w+ )?\w+(?:ed|en|xed|lt) by (?:them|him|her|(?:the|their|his) \w+)
    |took (?:it|that|over|things?|the \w+) (?:from there|over|on|up)
    |(?:take|took|taking|taken) (?:good )?care of
    |from (?:there|then|that point) on
    |in (?:their|his|her|good|safe|the right) hands
    |(?:their|his|her) (?:job|problem|responsibility|court) (?:then|now|after)
    |did the needful
    |had a (?:\w+ )?word with (?!me\b|us\b)
    |saw (?:it|this|that) through
    |had it (?:done|fixed|sorted|repaired)
    |got (?:it )?(?:fixed|sorted|resolved|done|repaired|picked up|handled|solved)
    |(?:was|were|got|is) (?:then |soon |quickly |finally |eventually |all |already )*
    (?:
      fixed|sorted|resolved|repaired|handled|solved|dealt with|taken care of|picked up|arranged|replaced|
      mended|installed|removed|released|back(?! (?:and|to back))|working again|running again|up again|okay|
      ok again|fine again|in order again
    )
    |(?:the )?rest (?:was|is|were) (?:up to|with|on|for|theirs|his|hers)
    |did the rest
    |had a new
    |(?:the (?:matter|case|thing|rest)|it|that|this) in hand
    |(?<!without )wait(?:ed|ing) (?:for|until|till)
    |(?:went|moved|carried) on with (?:the|my)
    |since then (?:the|he|she|they|it|everything)
    |things (?:started|began) (?:moving|to move)
    |which (?:they|he|she) did
  )\b
  |\b(?:(?:it was )?with (?:them|him|her)|on (?:their|his|her) (?:end|side))(?:\W*$|,)
`;

/** After "have", "ask" and "tell": somebody was made to do it. */
export const handedFurther = pattern`
  ^ (?:it|this|that|them|him|her|the [\w-]+(?: [\w-]+){0,3}?|an? [\w-]+(?: [\w-]+)?|(?:his|their|my) [\w-]+) (?:
    to \w+|(?!no\b)\w+(?:ed|en|ught|one|ade|ut|et|nt)\b
  )
`;

/** Phrases of doing that say nothing of what was done, and what is handed over when one tells. */
export const idlePhrases = pattern`
  \b(?:
    (?:take|took|taking|taken) (?:it|this|that|the \w+) up
    |(?:took|take|taken) (?:
      ownership
      |action
      |responsibility
      |charge
      |note
      |the initiative
      |initiative
      |a (?:quick )?(?:photo|picture|screenshot|snapshot|look)
      |(?:some )?(?:photos|pictures|screenshots)
      |care
    )
    |moved on
    |put (?:an? )?(?:high|higher|highest|top|low) (?:priority|prio) on
    |got? \w.* involved
    |(?:dropped|stopped|swung|called) by
    |dropped (?:it|them) (?:in|into|off|at|on)
    |closed (?:my part|it|the (?:tab|case|ticket|matter|topic|chat))
    |(?:gave|given|told|provided|sent) (?:him|her|them|it|the \w+)
    (?: \w+)? (?:the|my|all|all the|their|our|an?) (?:[\w-]+ ){0,2}
    (?:
      number|code|details?|name|address|info|information|location|facts|description|time|date|id|reference|
      news|problem|story
    )
    |(?:made|make) (?:it|this|that) (?:clear|known|public)
    |covered (?:myself|my back)
  )\b
`;

/** Verbs of the candidate's that carry nothing through: seeing it, saying it again, waiting. */
export const idleDeeds: ReadonlySet<string> = new Set([
  ...'find spot discover observe recognise recognize detect identify act do say wait stop move_on expect go walk come ask chase remind nudge push press urge request follow keep start begin speak talk discuss reach try thank apologise apologize explain meet hope step check_back listen stay copy radio fax whatsapp skype beep buzz approach beg implore summon acquaint petition consult complain mention signal indicate involve address describe escalate flag forward report refer pass relay surface surfac ping bleep page cc loop defer inform notify tag mail e-mail email text slack contact alert warn message communicate convey have point'.split(
    ' ',
  ),
]);

const documents = anyOf(`
  analysis checklist counts? dashboard diagnosis documentation draft evidence figures fix(?:es)? guide list
  measurements numbers options patch(?:es)? plan pr proposal prototype repro reproduction runbook sample
  scripts? solutions? spreadsheet template tests? timings workaround
`);

/** Work that was handed over together with the news: "with a tested patch", "attached the corrected list". */
const artefact = frame`
  (?:
    ${documents}|pull request|merge request|test cases?|corrected (?!it\b|them\b|that\b|this\b|the\b)\w+|
    steps to reproduce
  )\b(?!
    \s+(?:
      team|people|lead|owner|group|guys|department|folks|engineers?|manager|office|side|channel|environment
    )
  )
`;
const some = '(?:(?:a|an|the|my|our|some|all|two|three|four|five|\\d+|its|full|complete)\\s+)';
export const ownWork = pattern`
  \bto my own (?!backlog|desk|job|tasks?|tickets?|work)\w+
  |\b(?:told|showed) [^.;,]{2,40} what i (?:had )?\w+,? and (?:asked|offered|proposed|suggested)\b
  |\b(?:stayed|sat|waited|stood) (?:beside|with|next to|at) [^.;]{2,60}? until\b
  |\bwhat (?:else )?i (?:handed|gave|brought|sent|took|offered|came with)\b
  |\b(?:(?:with|attach\w*|including|along with|together with|plus)\s+${some}*|(?:and|&)\s+${some}+)
  (?:(?!and\b|he\b|she\b|they\b|i\b|so\b|who\b|team\b|people\b)[\w'-]+\s+){0,3}?${artefact}
`;

export const stepsInNouns = pattern`
  \b(?:
    my (?:first |next |only |main |own )?
    (?:
      steps?|move|reaction|reflex|response|action|instinct|thing|approach|solution|way|idea|part|role|job|
      contribution
    )
    (?:\s+[\w']+){0,4}?
    |(?:what|all|the (?:first|only|next|best) thing(?: that)?) i (?:\w+ )?(?:did|could do)
    (?:\s+[\w']+){0,3}?
  )\s+was (?:to )?(?:(?:\w+ly|just|simply|then) )?([a-z']+)\b
  |\bi (?:was|got|came|stayed|stood) in (?:\w+ )?contact\b
`;
/** Where nothing else is claimed than that step: "my part was to tell", "all I did was". */
export const wholePart = pattern`
  \b(?:my (?:only |own )?(?:part|role|job|contribution)|(?:what|all|the only thing(?: that)?) i (?:\w+ )?did)\b
`;
export const handedOver = pattern`
  \b(?:
    (?:over|on|across) to
    |to (?:the|our|another|a) (?:[\w'-]+ ){0,3}(?:department|desk|team|counter|hotline|office|service)
  )\b
`;
/** At the end of a story the finished work is handed over. */
export const handovers = setOf(`
  document give hand leave let note pass post put record send share transfer turn write
`);
/** A manager's daily work. */
export const delegating = setOf('ask assign brief delegate give hand invite involve show');
/** Verbs whose object is the one who is told. */
export const telling = setOf(`
  alert approach ask brief call chase contact drop e-mail email give hand inform invite involve leave let mail
  make message notify phone post put radio remind ring send show slack tell text warn write
`);
/** Of what others do, mere talk and motion. */
export const talking = setOf(`
  act add call contact do inform issue look move provide send speak step take talk tell treat
`);
export const isHabit = pattern`
  \b(?:
    always|usually|normally|often|every|each|whenever|now|nowadays|today|when|if|would|generally|since then|
    still|first thing
  )\b
`;
export const helpingLemmas = pattern`
  ^(?:tell|guide|show|ask|explain|help|teach|call|give|lend|invite|thank|answer|write|inform|advise|promise)
  $
`;
export const causing = new Set(['have', 'ask', 'tell']);
export const impliedVerbs = new RegExp(
  frame`
  \b(?:and|but|then|meanwhile|meantime|instead|afterwards|also)\s+
  (?:(?:then|also|in the meantime|meanwhile|right away|immediately|\w+ly),?\s+)*([a-z-]+)\b
`,
  'gu',
);
export const keptReminding = pattern`
  \b(?:kept|keep|keeping) (?:on )?
  (?:reminding|asking|chasing|waiting|pushing|nudging|pinging|following|them|him|her|in touch|everyone)\b
`;
export const didTheWork = pattern`
  \b(?:did|done|do|doing) (?:the|all the|both|each|every|a|an|two|three|\d+)\b
  (?!
    [ ](?:same|right|best|needful|usual|rest|necessary|only)
  )
`;
export const helpedThem = pattern`
  \bi (?:\w+ly |also |then )?(?:helped|assisted|supported) (?:him|her|them|the [\w'-]+(?: \w+)?|their \w+)
  (?: to)? (?!with\b|in\b)\w+
`;

/** Words of four letters and more that say nothing of what a sentence is about. */
export const commonWords = setOf(`
  about above after again against also always another because been before being between both could does doing done down
  during each even every finally first from gave have having here himself into itself just later made make many monday
  more most much myself next night once only other over reported right same sent should since some still such sunday
  than that their them then there these they thing things this those three through time told took under until very
  week weeks went were what when where which while whole with within without would wrote year years your
`);

/** The other was taken along before the matter was left to them. */
export const coached = pattern`
  \b(?:gone|going|looked|ran|talked|walked|went|worked) (?:it |that |them )?(?:over|through) [^.;]{1,60} with (?:her|him|them|the \w+)\b
  |\b(?:coached|showed|shown|taught|trained|walked) (?:her|him|them|the \w+)\b
  |\b(?:drew|sat|stood|wrote) [^.;]{0,40}\b(?:beside|with) (?:her|him|them|the \w+)\b
`;

/** "She spoke to the parents": others spoke where the candidate should have. */
export const spokenFor = pattern`
  ^(?:spoke|talked|had a (?:word|talk|chat)|dealt) (?:to|with) (?!me\b|us\b|my\b)(?:the |his |her |their |both )?[\w-]+
`;

/** "Handed the draft to legal": what one made is given on for a word, not the problem. */
export const ownDraft = pattern`
  ^ (?:an?|both|my|the) (?:[\w-]+ )?(?:checklist|design|draft|fix|patch|plan|proposal|prototype|script|sketch|template)s?
  (?: over| on)? to\b
`;
