/**
 * What must not be said in an interview, by shape and by the words round it.
 * Shapes of keys: the formats that the issuers document (AWS, GitHub, GitLab, Slack, Stripe, Google, npm, SendGrid, JWT in RFC 7519, PEM in RFC 7468).
 */
import { anyOf, frame, pattern } from '../vocabulary.ts';

export type Breach = 'secret' | 'address' | 'said' | 'company' | 'deal' | 'person' | 'hole' | 'copy';

const roleMailboxes = anyOf(`
  admin alerts? billing contact example feedback git hello help helpdesk hi hr info jobs mail me name no-reply
  noreply office orders postmaster press reception root sales service support team test user webmaster you
`);
const roleMailbox = new RegExp(frame`^${roleMailboxes}$`, 'i');

/** Read over the whole text, code and comments as well. Each begins with letters that are rare, so that long texts stay cheap. */
export const secrets: readonly {
  readonly breach: 'secret' | 'address' | 'person';
  readonly pattern: RegExp;
  readonly holds?: (match: RegExpExecArray) => boolean;
}[] = [
  { breach: 'secret', pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]{16}(?![A-Za-z0-9])/g },
  {
    breach: 'secret',
    pattern: new RegExp(
      frame`
      (?<![A-Za-z0-9])(?:
        gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{22,}|glpat-[A-Za-z0-9_-]{20,}|
        npm_[A-Za-z0-9]{36}|xox[abeprs]-[A-Za-z0-9-]{10,}|[spr]k_(?:live|test)_[A-Za-z0-9]{16,}|
        sk-(?:proj-|ant-|svcacct-)?[A-Za-z0-9_-]{20,}|AIza[A-Za-z0-9_-]{35}|ya29\.[A-Za-z0-9_-]{20,}|
        SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}|dop_v1_[a-f0-9]{64}|hf_[A-Za-z0-9]{30,}
      )
    `,
      'g',
    ),
  },
  {
    breach: 'secret',
    pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/g,
  },
  { breach: 'secret', pattern: /-----BEGIN (?:[A-Z]+ ){0,2}PRIVATE KEY(?: BLOCK)?-----/g },
  {
    breach: 'secret',
    pattern: /https:\/\/hooks\.slack\.com\/services\/T[A-Z0-9]+\/B[A-Z0-9]+\/[A-Za-z0-9]+/g,
  },
  {
    breach: 'secret',
    pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@<>"'`[\]]{1,64}:([^\s:/@<>"'`[\]]{2,128})@[A-Za-z0-9.-]+/g,
    holds: (match) => isValue(match[1]!),
  },
  {
    breach: 'secret',
    pattern: new RegExp(
      frame`
      (?<![A-Za-z0-9])(?:[a-z0-9]{1,20}[_-])?(?:
        password|passwd|passphrase|pwd|secret|token|api[_-]?key|apikey|access[_-]?key|secret[_-]?key|
        private[_-]?key|client[_-]?secret|credentials?
      )["'\x60]?\s{0,2}(?:=|:=|:)\s{0,2}["'\x60]?([^\s"'\x60,;<>[\](){}]{4,200})
    `,
      'gi',
    ),
    holds: (match) => isValue(match[1]!) && looksRandom(match[1]!),
  },
  {
    breach: 'secret',
    pattern: /\bBearer\s([A-Za-z0-9_.~+/-]{20,400}=*)/g,
    holds: (match) => looksRandom(match[1]!),
  },
  {
    breach: 'secret',
    pattern: new RegExp(
      frame`
      \b(?:
        password|passcode|passphrase|pin|pin code|door code|alarm code|gate code|access code|api key|
        wifi key|wi-fi key|login|code(?=\s(?:for|of|to)\s)
      )\s(?:(?:for|of|to)\s(?:the\s)?[\w-]{1,24}(?:\s[\w-]{1,24})?\s)?(?:was|is|=)\s
      (?:always\s|still\s|just\s|simply\s|literally\s)?["'\x60“‘]?([^\s"'\x60”’,;<>[\](){}]{3,64})
    `,
      'gi',
    ),
    holds: (match) =>
      (/\d/.test(match[1]!) && !/^\d{1,2}\.?$|^\d+(?:st|nd|rd|th|%|ms|s|h)?\.?$/i.test(match[1]!)) ||
      /(?:code|pin|passcode)\s(?:[a-z\s]{0,30}\s)?(?:was|is)\s\d{4,8}\b/i.test(match[0]) ||
      /(?:password|passphrase)\s(?:was|is)\s["'`“‘]/i.test(match[0]),
  },
  {
    breach: 'secret',
    pattern: new RegExp(
      frame`
      \b(?:
        (?:password|passcode|passphrase)
        |(?:with|as|login|credentials)\s(?:root|admin|sa|administrator)\s?[/:]
      )\s?["'\x60“‘]?([^\s"'\x60”’,;<>[\](){}]{4,64})
    `,
      'gi',
    ),
    holds: (match) => isValue(match[1]!) && looksRandom(match[1]!),
  },
  {
    breach: 'person',
    pattern: /\b(?:phone|mobile|cell|telephone|whatsapp)\b[^\d\n.]{0,24}(\+?\d[\d ()/-]{7,18}\d)/gi,
    holds: (match) => match[1]!.replace(/\D/g, '').length >= 9,
  },
  {
    breach: 'address',
    pattern: new RegExp(
      frame`
      (?<![\w.@/-])(?:https?:\/\/)?(?:[a-z0-9-]{1,40}\.){1,5}(?:corp|internal|intra|intranet)
      (?:\.[a-z0-9-]{2,40}){0,3}(?![\w.-]*@)(?:[/:][^\s)>\]"'\x60]*)?(?![\w-])
    `,
      'gi',
    ),
    holds: (match) =>
      !/\.(?:json|ya?ml|md|ts|js|py|java|xml|css|html?|txt|log|conf|ini|env|go|rs|kt|cs|php|sh)$/i.test(
        match[0],
      ),
  },
  {
    breach: 'person',
    pattern: /(?<![\w.+-])([a-z0-9][a-z0-9.+_-]{0,63})@((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12})(?![\w-])/gi,
    holds: (match) =>
      !roleMailbox.test(match[1]!) && !/(?:^|\.)(?:example|test|invalid|localhost)(?:\.|$)/i.test(match[2]!),
  },
  { breach: 'person', pattern: /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g },
  {
    breach: 'person',
    pattern: /(?<![\d.,-])(?:\d{4}[ -]){3}\d{4}(?![\d-])|(?<![\d.,-])[3-6]\d{14,15}(?![\d-])/g,
    holds: (match) => isCardNumber(match[0]),
  },
  {
    breach: 'person',
    pattern: new RegExp(
      frame`
      \b(?:born\son|date\sof\sbirth(?:\s(?:was|is|:))?|dob:?)\s(?:the\s)?
      (?:
        \d{1,2}[./-]\d{1,2}[./-]\d{2,4}
        |\d{4}-\d{2}-\d{2}
        |\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[A-Z][a-z]{2,8}\s\d{4}
        |[A-Z][a-z]{2,8}\s\d{1,2},?\s\d{4}
      )
    `,
      'gi',
    ),
  },
];

const placeholderValues = anyOf(`
  changeme config.* env.* example.* false hidden my.* nil none null os\\..* passwd password process\\..*
  redacted removed secret secrets?\\..* string token true undefined your.*
`);
const placeholderValue = new RegExp(frame`^(?:${placeholderValues}|[*.x•_#-]+|\$.*|%.*|\[.*|<.*)$`, 'i');

/** What stands for a value is none. */
const isValue = (text: string): boolean => !placeholderValue.test(text);

/** Letters with digits or signs: prose behind a colon ("Password: everybody used it") has none. */
const looksRandom = (text: string): boolean =>
  text.length >= 6 &&
  ((/\d/.test(text) && /[a-z]/i.test(text)) || /[a-z][!@#$%^&*~][\w!@#$%^&*~]/i.test(text)) &&
  !/^\d+(?:st|nd|rd|th|ms|s|h|k|d|min)$/i.test(text);

/** The check digit of card numbers (ISO/IEC 7812). */
function isCardNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0 && !/^(\d)\1+$/.test(digits);
}

export interface Wording {
  readonly breach: Breach;
  /** On the sentence in lower case, or with its capitals where names count. */
  readonly pattern: RegExp;
  readonly needsCapitals?: true;
}

const wording = (breach: Breach, source: string): Wording => ({
  breach,
  pattern: new RegExp(`(?<![\\w-])(?:${source.replaceAll("'", "'?")})(?![\\w-])`, 'u'),
});
const named = (breach: Breach, source: string): Wording => ({
  breach,
  pattern: new RegExp(`(?<![\\w-])(?:${source.replaceAll("'", "'?")})(?![\\w-])`, 'u'),
  needsCapitals: true,
});

const money = frame`
  (?:
    (?:
      about|around|roughly|nearly|almost|over|under|only|more\s+than|less\s+than|just|some|approximately|
      exactly|up\s+to|between
    )\s+
  )*(?:
    [$€£¥₹]\s?\d[\d.,]*\s?(?:k|m|mn|bn|b|million|billion|thousand)?
    |\d[\d.,]*\s?(?:k|m|mn|bn|million|billion|thousand|crores?|lakhs?)?\s?(?:us\s+)?
    (?:dollars?|euros?|pounds?|usd|eur|gbp|inr|rupees?|francs?|cents?)
    |\d[\d.,]*\s?(?:million|billion|mn|bn|crores?|lakhs?)
    |(?:
      one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|a\s+hundred|
      several
    )\s+(?:million|billion)
  )
`;
const share =
  '(?:(?:about|around|roughly|only|nearly|almost|over|under|just)\\s+)*\\d[\\d.,]*\\s?(?:%|per\\s?cent)';
const moneyNouns = anyOf(`
  arr burn_rate cash_reserves? debts? earnings ebitda gross_margins? losses margins? mrr payroll profits?
  revenues? sales turnover valuation
`);
const secretTotals = frame`
  (?:(?:annual|yearly|total|overall|quarterly|monthly|net|gross|operating|internal|global|group)\s+)*
  ${moneyNouns}
`;
const plainOwner = anyOf(`
  company our(?:_(?:\\w+_)?(?:company|firm|start-?up|bank|group|agency|chain|holding)(?:'s)?)? the_company
`);
const owner = frame`
  (?:
    (?:the|my)\s+(?:company|firm|bank|group|hospital|school|startup|start-up|business|employer|agency)'s
    |${plainOwner}
  )
`;
const health = anyOf(`
  ADHD AIDS HIV [Aa]lzheimer's? [Pp]arkinson's? abortion addict\\w* adhd aids alcohol\\w* anorexi\\w+
  anxiety_(?:disorder|attacks?) autis\\w+ bipolar burn-?out burned_out cancer chemotherapy chlamydia dementia
  depressed depression diabet\\w+ drinking_problem drug_(?:problem|use|test) dyslexi\\w+ epilep\\w+
  gonorrh\\w+ hepatitis hiv incontinen\\w+ leuk\\w+ lupus mental_(?:health|illness|breakdown) miscarriage
  multiple_sclerosis nervous_breakdown overdose panic_attacks? pregnan\\w+ psoriasis
  psychiatr\\w+ schizophreni\\w+ self-harm\\w* stroke suicid\\w+ syphilis terminally_ill tuberculosis tumou?r
`);
const privateMatters = anyOf(`
  abus(?:ed?|ive) affair asylum bankrupt\\w* criminal_record custody deport\\w+ disciplinary divorc\\w+
  foster_care salary suspended wages?
`);
const privateFacts = frame`(?:${privateMatters}|${health})`;
const colleagueNouns = anyOf(`
  assistant boss co-?worker colleague developer director employee engineer intern lead manager mentor nurse
  partner predecessor report supervisor teacher team-?mate team_lead tech_lead trainee
`);
const colleague = frame`
  (?:my|our|a|the|one|another|his|her|this|that)\s+
  (?:(?:own|older|younger|senior|junior|former|new|male|female|direct|closest|other)\s+)*${colleagueNouns}s?
`;
const role = anyOf(`
  [Bb]oss [Cc]lient [Cc]o-?worker [Cc]olleague [Ee]mployee [Ii]ntern [Mm]anager [Nn]urse [Pp]atient [Pp]upil
  [Rr]esident [Ss]tudent [Tt]eacher [Tt]eammate [Tt]rainee
`);
const name = "(?:\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?:\\s+\\p{Lu}\\p{Ll}[\\p{L}'’-]*)?)";
const person = frame`
  (?:
    (?:Mrs?|Ms|Miss|Herr|Frau|Mme|Señora?|Sra?|Dr)\.?\s+${name}|${role}s?,?\s+(?:named\s+|called\s+)?${name}
  )
`;

const moneyVerbs = anyOf(`
  (?:was|were|is|are)_(?:burning|losing|making|earning) burn(?:s|ed|t)? earned earns? generated generates?
  loses lost made makes? turned_over turns?_over
`);
const healthMatters = anyOf(`
  (?:a_)?drinking_problem abortion addiction affair alcohol_problem burn-?out cancer depression drug_problem
  hiv mental_breakdown miscarriage nervous_breakdown
`);
const internalThings = anyOf(`
  client_list code(?:base)? contracts? customer_list dashboards? design_doc(?:ument)?s? docs? internal_\\w+
  patient_\\w+ price_list repo repository roadmap slides source(?:_code)? spreadsheet
`);

export const wordings: readonly Wording[] = [
  // The text itself says so.
  wording(
    'said',
    frame`
      (?:
        (?:this|that|it|which|the\s+\w+)\s+(?:is|was|'s|falls?|are|stays?)\s+(?:\w+\s+)?
        |(?:still|strictly|currently)\s+
      )under\s+(?:an?\s+|strict\s+|the\s+)?(?:nda|non-disclosure(?:\s+agreement)?|embargo)
      |(?:break|breaking|breaks|violat\w+)\s+(?:my|an|the)\s+nda
    `,
  ),
  wording(
    'said',
    frame`
      (?:
        (?<=^[^\p{L}]*)(?:please,?\s+)?(?:do\s+not|don't)\s+
        (?:(?:share|repeat|quote)\s+(?:this|that|it|me)|tell\s+(?:anyone|anybody))
        |(?:please\s+)?(?:keep|let's\s+keep)\s+(?:this|that|it)\s+
        (?:between\s+us|to\s+yourself|private|quiet|secret)
      )
      |off\s+the\s+record
      |between\s+you\s+and\s+(?:me|i)
      |(?<=^[^\p{L}]*)confidentially(?=\s*,)
      |(?<=^[^\p{L}]*)(?:(?:just|strictly|purely|only)\s+)?between\s+us(?=\s*,)
    `,
  ),
  wording(
    'said',
    frame`
      (?:this|that|it|all\s+this)\s+(?:stays|remains|must\s+stay|should\s+stay)\s+(?:strictly\s+)?
      (?:between\s+us|in\s+this\s+room|here)
      |(?:must|should|may|does)\s+not\s+leave\s+(?:this|the)\s+room
      |(?:nobody|no\s+one)\s+(?:\w+\s+){0,2}?(?:is|was)\s+(?:supposed|allowed|meant)\s+to\s+know
      |for\s+your\s+ears\s+only
      |don't\s+quote\s+me
      |between\s+ourselves
      |not\s+for\s+(?:the\s+)?(?:outside|outsiders|public|press)(?=\s*[:,.;])
      |confidentiality\s+(?:clause|agreement)(?=,?\s+but\s+i\b)
      |(?<=\b(?:so|but|and|please)\s+)(?:do\s+not|don't)\s+tell\s+(?:anyone|anybody)
      (?=\s+(?:that|about|but)\b|\s*[.,;:]|$)
      |(?:could|would|will|i'd)\s+(?:be|get)\s+(?:fired|in(?:to)?\s+trouble)\s+for\s+
      (?:telling|saying|sharing)
      |not\s+(?:meant|intended)\s+for\s+(?:outsiders|the\s+public)
      |under\s+wraps
      |sworn\s+to\s+secrecy
      |only\s+(?:hr|the\s+board|(?:top\s+)?management|the\s+(?:directors?|executives?|owners?|ceo))\s+
      (?:knew|knows?)\s+(?:(?:of|about)\s+)?(?:it|this|that)
      |secretly\s+(?:preparing|planning|negotiating|going|trying|talking|looking)\s+(?:to\s+|about\s+)?\w+
      |signed\s+(?:\w+\s+){0,3}?(?:not\s+to|that\s+i\s+(?:would|will)\s+(?:not|never)|never\s+to)\s+
      (?:talk|speak|tell|disclose)(?:\s+about\s+it)?(?=\s*(?:[.!]|$|,?\s+(?:but|however)\b))
      |you\s+(?:did\s+not|didn't)\s+hear\s+(?:it|this|that)\s+from\s+me
      |(?:never|not)\s+(?:been\s+|became\s+|was\s+|were\s+)?(?:made|become|became)?\s*public(?=\s*[,.;]|$)
      |(?:(?:is|are|was|were)\s+(?:only\s+)?known|known)\s+only\s+to\s+(?:the\s+)?
      (?:board|management|executives?|directors|top\s+management|a\s+few)
      |(?:is|are|was|were)\s+(?:still|strictly|highly|top|completely|absolutely|kept)\s+(?:an?\s+)?
      (?:secret|confidential|hush-hush)
      |strictly\s+(?:internal|confidential)\s+(?:information|data|numbers|figures)
      |i\s+(?:can't|cannot|can\s+not|may\s+not|must\s+not|shouldn't|should\s+not|am\s+not\s+allowed\s+to)\s+
      (?:really\s+|actually\s+)?(?:talk|speak|say|tell|share|disclose|mention)\s+(?:about\s+)?
      (?:it|this|that)(?=,?\s+but\s+(?:it|the|they)\b)
      |(?:signed|under|have|had)\s+(?:an?\s+)?(?:nda|non-disclosure(?:\s+agreement)?|confidentiality\s+(?:agreement|clause))(?:\s+(?:about|for|on|with)\s+(?:\w+\s+){0,2}?\w+)?
      (?=,?\s+but\s+(?:i(?:'ll|\s+will|\s+can)?\s+(?:\w+\s+)?(?:tell\s+you|trust\s+you)|you\s+(?:look|seem)\b|here\b|between\s+us))
      |what\s+i\s+(?:am\s+telling|tell|told|say)\s+(?:to\s+)?you\s+(?:here\s+|now\s+)?is\s+(?:\w+\s+)?(?:confidential|internal|not\s+public|secret)
      |(?:marked|stamped)\s+(?:as\s+)?(?:strictly\s+|highly\s+)?(?:confidential|secret)(?=,?\s+(?:and\s+)?(?:it|which|that)\s+said\b)
      |(?:signed|under|have|had)\s+(?:an?\s+)?nda
      (?:\s+(?:here|about\s+\w+|(?:on|with|for)\s+(?:\w+\s+)?\w+))?
      (?=
        ,?\s+but\s+(?:
          i\s+can\s+tell\s+you\s+(?:that|it)
          |(?:it|they|we|(?:the|our)\s+(?!approach|lesson|method|steps|story|way\b)(?:\w+\s+)?\w+)\s+
          (?:was|is|were|are|comes?|gets?|has|have|plans?|sells?|will)
        )\b
      )
    `,
  ),
  wording(
    'said',
    frame`
      i(?:'m|\s+am)\s+(?:probably\s+|actually\s+|really\s+)?not\s+(?:really\s+|actually\s+|strictly\s+)?
      (?:supposed|allowed|meant|authori[sz]ed|permitted)\s+to\s+
      (?:say|tell|share|disclose|talk|mention|reveal|be\s+(?:saying|telling|sharing))
      (?:\s+(?:this|that|it|you))*(?=[^.;]*\b(?:but|however|still)\b|\s*$|\s*[.!])
      |i\s+(?:probably\s+|really\s+)?should(?:\s+not|n't)\s+(?:\w+\s+)?(?:be\s+)?(?:tell|telling)\s+you(?=,?\s+but\b)
      |i\s+(?:probably\s+|really\s+)?should(?:\s+not|n't)\s+(?:\w+\s+)?(?:be\s+)?
      (?:say|saying|tell|telling|share|sharing|disclos\w+|mention\w*)\s+(?:you\s+)?(?:this|that|it)
    `,
  ),
  wording(
    'said',
    frame`
      (?<!\b(?:since|because|as)\s+)(?:
        (?:
          this
          |that
          |it
          |which
          |these
          |the\s+(?:numbers?|figures?|names?|details?|project|product|deal|client|information|plan|data)
          |this\s+(?:\w+)
        )\s+(?:is|are|was|were|'s)\s+
      )(?:(?:still|strictly|highly|very|completely|actually|of\s+course)\s+)*
      (?:confidential|secret|classified|top\s+secret|internal\s+only|not\s+public)
      (?!\s+(?:ballot|santa|files?|waste|data|letters?|hotline))
    `,
  ),
  wording(
    'said',
    frame`
      (?:
        unreleased
        |unannounced(?!\s+(?:drills?|visits?|inspections?|checks?|audits?|tests?|guests?))
        |not-yet-(?:released|announced)
      )\s+(?:\w+\s+){0,2}?\w+
      |(?:(?:was|were|is|are|has|have|had)(?:\s+not|n't)|not)\s+(?:yet\s+)?(?:been\s+)?(?:publicly\s+)?
      (?:announced|public|published|disclosed|released\s+to\s+the\s+public)(?:\s+yet)?
      |which\s+(?:is|are|was|were)\s+not\s+(?:yet\s+)?(?:public|published|announced)
    `,
  ),
  wording(
    'said',
    frame`
      (?:the\s+)?(?:internal\s+|secret\s+|project\s+)?code[-\s]?name[ds]?\s+
      (?:(?:of|for)\s+(?:it|this|the\s+\w+)\s+)?(?:was|is|project)\s+\w+
      |(?:internally\s+)?code-?named\s+\w+
    `,
  ),
  wording(
    'said',
    frame`
      (?:about|going|planning|in\s+talks)\s+to\s+
      (?:be\s+(?:acquired|bought|sold|taken\s+over)|acquire\s+(?:an?|the|our)\s+\w+)
      (?:\s+by\s+\w+(?:\s+\w+)?)?
      |(?:the\s+)?lay-?offs?\s+lists?
      |list\s+of\s+(?:planned\s+)?(?:lay-?offs|people\s+to\s+be\s+(?:laid\s+off|fired))
      |(?:secret(?:ly)?|unpublished)\s+(?:plans?\s+to\s+\w+|lay-?offs)
    `,
  ),

  // Figures of the company and of its partners.
  wording(
    'company',
    frame`
      the\s+(?:\w+\s+)?(?:revenues?|turnover|profits?|ebitda|margin|payroll)\s+of\s+(?:the|our)\s+
      (?:\w+\s+)?(?:
        company|firm|hotel|restaurant|shop|bank|group|clinic|practice|agency|plant|startup|start-up|
        business|chain
      )\s+(?:was|is|were|stood\s+at|came\s+to|reached)\s+(?:${money}|${share})
    `,
  ),
  wording(
    'company',
    frame`
      ${owner}\s+${secretTotals}(?:\s+(?:on|from|with|for|in|of|per|last|this|that)\s+(?:\w+\s+){1,4}?|\s+)
      (?:was|is|were|are|stood\s+at|came\s+to|reached|hit|amounted\s+to|totall?ed)\s+(?:${money}|${share})
    `,
  ),
  wording(
    'company',
    frame`
      ${owner}\s+(?:\w+\s+)?${moneyVerbs}\s+${money}\s*(?:(?:in|of)\s+(?:profit|revenue|sales|turnover)\s*)?
      (?:(?:an?|per|each|every|last|that|this)\s+(?:year|month|quarter|week))
    `,
  ),
  wording(
    'company',
    frame`
      (?:our|the)\s+(?:\w+\s+)?margins?\s+on\s+(?:that|this|the|each|every)\s+(?:\w+\s+)?
      (?:contract|deal|product|order|account|unit|line)\s+(?:was|is|were|are)\s+(?:${share}|${money})
    `,
  ),
  wording(
    'deal',
    frame`
      (?:pays?|paid|charg(?:es|ed|ing|e)|bills?|billed|owes?|owed)\s+(?:us|them|our\s+company)\s+
      (?:only\s+)?${money.replace('\\d[\\d.,]*\\s?(?:million', '\\d[\\d.,]*\\s?(?:million')}
      |(?:pays?|paid|charg(?:es|ed))\s+us\s+\d[\d.,]*(?:\s+\w+)?\s+(?:per|an?)\s+\w+
      |(?:under|at|for|on)\s+an?\s+(?:private|secret|confidential|special|undisclosed)\s+
      (?:rate|price|discount|deal|contract|agreement)
    `,
  ),
  named(
    'deal',
    frame`
      (?:client|customer|account|vendor|supplier|partner)s?,?\s+\p{Lu}[\p{L}&.-]+(?:\s+\p{Lu}[\p{L}&.-]+)?,?
      \s+(?:pays?|paid|signed|owes?|owed|spends?|spent|charges?|charged|was\s+paying|is\s+paying)\s+
      (?:us\s+)?(?:an?\s+contract\s+(?:for|over|worth)\s+)?${money}
    `,
  ),

  named(
    'deal',
    frame`
      (?:[Ww]e|[Tt]hey|[Cc]ompany)\s+(?:only\s+)?
      (?:give|gave|grant|granted|offer|offered|charge|charged|pay|paid)\s+\p{Lu}[\p{L}&.-]+
      (?:\s+\p{Lu}[\p{L}&.-]+)?\s+(?:an?\s+|only\s+)?(?:\p{Ll}+\s+)?\d[\d.,]*\s?(?:%|percent)
      (?:\s+(?:discount|rebate|margin|commission|fee))?
    `,
  ),

  // Persons.
  wording(
    'person',
    frame`
      (?:his|her|their|the\s+\w+'s|my\s+\w+'s|\w+'s)\s+(?:\w+\s+)?(?:salary|pay|wage|bonus|compensation)\s+
      (?:was|is|of|at|had\s+been|stood\s+at|were)\s+
      (?:(?:only|about|around|almost|just|much|a\s+lot|\w+\s+\w+)\s+)*
      (?:${money}|\d[\d.,]*|higher\s+than|lower\s+than|more\s+than|less\s+than)
      |(?:he|she|${colleague})\s+(?:earned|earns|was\s+(?:paid|earning)|made)\s+
      (?:${money}|\d{2,}[\d.,]*\s?k?)\s*(?:an?|per)\s+(?:year|month|hour)
    `,
  ),
  wording(
    'person',
    frame`
      ${colleague}\s+(?:\w+\s+){0,2}?(?:
        (?:was|is|were|had\s+been|has\s+been|went|'s)\s+(?:\w+\s+){0,2}?(?:on|off)\s+(?:\w+\s+)?
        (?:medical|sick|mental\s+health|psychiatric|stress)?\s*(?:leave\s+)?
        (?:for|with|because\s+of|due\s+to)\s+(?:an?\s+|his\s+|her\s+|severe\s+)*${health}
        |(?:was|is|had\s+been|has\s+been|got|were)\s+(?:\w+\s+)?
        (?:diagnosed\s+with|treated\s+for|suffering\s+from|in\s+(?:rehab|therapy|psychiatric\s+\w+))
        (?:\s+(?:\w+\s+)?${health})?
        |(?:suffered|suffers)\s+from\s+(?:\w+\s+)?${health}
        |(?:was|is)\s+(?:going\s+through|in\s+the\s+middle\s+of)\s+an?\s+(?:\w+\s+)?
        (?:divorce|separation|bankruptcy|breakdown|chemo\w*)
        |(?:had|has)\s+(?:an?\s+|just\s+had\s+a\s+|been\s+through\s+a\s+)?(?:\w+\s+)?${healthMatters}
        |(?:was|is)\s+(?:an?\s+)?
        (?:alcoholic|drug\s+addict|depressed|bipolar|pregnant\s+and\s+had\s+not\s+told)
      )
    `,
  ),
  named(
    'person',
    frame`
      ${role}s?,?\s+${name}\s+(?:earned|earns|made|was\s+paid|got)\s+[$€£]?\d[\d.,]*k?\s+(?:\p{Ll}+\s+)?
      (?:an?|per)\s+(?:year|month|hour)
    `,
  ),
  named(
    'person',
    frame`
      ${person}[^.;]{0,24}\bborn\s+(?:in|on)\s+\p{L}*\s?\d+
      |(?!(?:He|She|It|We|I|They|Nobody|Someone|Somebody)\b)\p{Lu}\p{Ll}+
      (?:,|,[^.;]{3,40},|\s+(?:from|in)\s+\p{Ll}+)?\s+(?:
        (?:was|is|has\s+been|had\s+been|got)\s+(?:diagnosed\s+with|treated\s+for|in\s+rehab)
        |(?:was|is|went|has\s+been|had\s+been)\s+(?:off|out|ill|on\s+(?:\p{Ll}+\s+)?leave|away)\s+
        (?:with|for|because\s+of)\s+(?:an?\s+)?(?:\p{Ll}+\s+)?${health}
      )
    `,
  ),
  named(
    'person',
    frame`
      (?:[Bb]oy|[Gg]irl|[Cc]hild|[Cc]lient|[Cc]olleague|[Mm]an|[Pp]atient|[Pp]upil|[Rr]esident|[Ss]tudent|[Ww]oman)\b
      (?:\s+\p{Ll}+){0,4},\s+${name},\s+(?:\p{Ll}+\s+){0,5}?(?:in\s+rehab|(?:\p{Ll}+\s+){0,2}?${health})
    `,
  ),
  named(
    'person',
    frame`
      ${person}(?:(?!\b(?:and|asked|told)\s+(?:me|I)\b)[^.;!?]){0,60}?\b
      (?:
        has|had|was|is|with|suffer\w+|for|after|because\s+of
      )\s+(?:(?!I\b)[\p{L}'-]+\s+){0,3}?${privateFacts}
    `,
  ),

  // Holes that are still open; things that were taken along.
  wording(
    'hole',
    frame`
      (?:the\s+|this\s+|that\s+)?(?:\w+\s+)?(?:
        exploit|vulnerabilit(?:y|ies)|security\s+(?:hole|gap|bug|flaw|issue)|backdoor|back\s+door|injection|
        hack
      )\s+(?:
        still\s+(?:works?|exists?)
        |(?:is|are|was\s+never|has\s+(?:still\s+)?(?:not|never)\s+been|hasn't\s+been|have\s+not\s+been)\s+
        (?:still\s+)?
        (?:open|there|unpatched|unfixed|live|not\s+(?:fixed|patched|closed)|fixed|patched|closed)
      )(?:\s+(?:today|now|yet|to\s+this\s+day))?(?<!\bis\s+(?:fixed|patched|closed))
    `,
  ),
  wording(
    'copy',
    frame`
      i(?:'ve|\s+have)?\s+(?:still\s+(?:have|got|keep)|kept)\s+(?:all\s+)?(?:of\s+)?
      (?:the\s+|their\s+|our\s+)?(?:whole\s+|full\s+|entire\s+)?
      (?:
        source\s+code|code\s?base|customer\s+(?:list|data)|client\s+(?:list|data)|
        patient\s+(?:list|data|files?|records?)|design\s+docs?|internal\s+\w+
      )
      |(?:copied|took|saved|downloaded|moved|kept|sent|forwarded|have|exported|uploaded)\s+
      (?:[\w-]+\s+){1,6}?(?:to|on|onto|at|in)\s+my\s+(?:own|private|personal|home)\s+
      (?:
        laptop|drive|computer|phone|e-?mail|account|cloud|stick|disk|dropbox|gmail|pc|notebook|mailbox|
        server|github
      )
      |i(?:'ve|\s+have)?\s+still\s+(?:have|got|keep)\s+(?:an?\s+|some\s+|the\s+)?(?:\w+\s+)?
      (?:cop(?:y|ies)|access|export|dump|screenshots?|login|password|dataset)
      (?:\s+(?:of|to|from)\s+(?:the\s+|their\s+|its\s+|our\s+)?\w+)?
      |i\s+(?:can|could|will|'ll)\s+(?:also\s+|even\s+|gladly\s+)?(?:send|show|share|give|e-?mail|forward)
      \s+(?:you|it|them)?\s*(?:
        (?:some\s+|a\s+few\s+|the\s+)?(?:screenshots?|photos?|pictures|parts)\s+of\s+(?:the|our|their)\s+
        (?:internal\s+)?
        |the\s+
        |a\s+copy\s+of\s+the\s+
        |our\s+
        |their\s+
        |my\s+(?:old\s+)?
      )(?:\w+\s+)?${internalThings}
      |(?:took|saved|copied|kept|have)\s+(?:the|our|their)\s+(?:full\s+|whole\s+|entire\s+)?
      (?:code\s?base|source\s+code|(?:client|customer|patient|price)\s+(?:data|list))\s+(?:at\s+)?home
      |i\s+kept\s+(?:an?\s+)?(?:private\s+|own\s+)?copy\s+of\s+(?:the|their|our)\s+
      (?:customer|client|patient|price|source|code|employee|salary|member)\s*\w*
      |(?:took|kept|saved|downloaded)\s+(?:an?\s+)?(?:private\s+)?cop(?:y|ies)\s+(?:of\s+[\w\s]{1,30}\s+)?
      (?:home|when\s+i\s+left|on\s+my\s+(?:own|private|personal))
      |(?:the\s+)?(?:\w+\s+)?algorithm\s+weights\s+are(?:\s+as\s+follows)?
    `,
  ),
];

/** Somebody who names the limit keeps it. */
export const keepsIt = pattern`
  \b(?:can(?:not|'t)|may\s+not|won't|will\s+not|not\s+(?:allowed|able|going)\s+to)\s+(?:\w+\s+)?
  (?:name|say|tell|share|disclose|go\s+into|mention|give|talk|reveal)\b
  (?!
    .*\bbut\b
    (?!\s+(?:about|roughly|(?:the|its|their)\s+(?:change|discount|effect|percentage|range|rate|saving|share|trend)|(?:it|they)\s+(?:dropped|fell|grew|rose|went)))
  )
  |\b(?:would\s+rather|prefer|better)\s+not\s+(?:to\s+)?(?:disclose|give|mention|name|say|share|tell)\b
  |\bwithout\s+(?:naming|telling|saying)\b
  |\b(?:leave|left)\s+(?:the\s+)?(?:names?|numbers?|figures?)\s+out\b
  |\b(?:
    publicly?\s+(?:known|reported|listed|available)|annual\s+report|published\s+(?:in|by|on)|
    press\s+release|in\s+(?:all\s+)?the\s+(?:papers|news|press)|according\s+to
  )\b
`;

/** The cheap question before all others. */
export const mayTell = pattern`
  \bnda\b|\btalk\b|disclos|embargo|share|repeat|tell|telling|keep|record|between|confidential|outside|
  press\b|supposed|allowed|should|secret|classified|internal|public|unreleased|unannounced|announced|
  not-yet|code[-\s]?name|acquire|bought|sold|taken\s+over|lay-?off|plans?\b|revenue|turnover|profit|
  earnings|ebitda|\barr\b|\bmrr\b|margin|loss|valuation|payroll|burn|cash|debt|sales|makes?|made|earn|lost|
  pays?\b|paid|charg|bill|owe|private|undisclosed|spen[dt]|signed|salary|wage|bonus|compensation|leave|
  diagnos|treat|suffer|cancer|depress|\bhiv\b|aids|dementia|alzheimer|diabet|epilep|adhd|autis|dyslexi|
  bipolar|schizo|anorexi|miscarriage|abortion|pregnan|alcohol|addict|drinking|drug|suicid|mental|nervous|
  anxiety|panic|chemo|stroke|tumou?r|hepatitis|tubercul|parkinson|sclerosis|overdose|psychiatr|terminally|
  divorc|affair|criminal|bankrupt|disciplin|foster|custody|abus|suspended|deport|asylum|exploit|vulnerab|
  security|back\s?door|injection|hack|divorce|separation|known|stays|remains|hear|kept|source|discount|
  rebate|commission|\bmy\s+(?:own|private|personal|home)|e-?mail|forward|\broom\b|\bknow|\bknew\b|\bears\b|
  quote|ourselves|trouble|outsiders|wraps|secre|born|syphilis|gonorr|chlam|leuk|lupus|psoria|incontin|
  self-harm|copy|copies|access|still|send|show|algorithm|rehab
`;
