/**
 * What is said of others when blame is meant: what they are called, what they did and what they did not do.
 * Sources: answers of our own in a dozen trades, widened by synonym; a blank in a pattern stands for any white space.
 */

import { frames } from '../evidence/verb-frames.ts';
import { anyOf, frame, pattern, setOf } from '../vocabulary.ts';

export type BlameKind = 'ought' | 'judgement' | 'refusal' | 'idiom' | 'employer' | 'denial';

const did = frames<BlameKind>(false);
const didNot = frames<BlameKind>(true);

const me = '(?:me|us|our \\w+|my \\w+)';
const any = "(?: [\\w'-]+){0,3}?";

const blamedThings = anyOf(`
  briefing code communication data decisions? documentation drawings? handover instructions jobs? planning
  plans? preparation quality reports? specifications? specs? work
`);
const blamedStems = anyOf(`
  add argu blam block break cancell chang complain delay disappear forgett ignor interrupt los mess miss mov
  postpon push refus shift
`);

/** What others did or left undone. */
export const charges = [
  did('refusal', 'refuse', '(?: to \\w+| (?:me|us|it|them|this|that)\\b)?'),
  did(
    'refusal',
    'insist',
    ' on (?:an? |the )?(?:\\w+ly )?(?:terrible|bad|wrong|stupid|awful|useless|ridiculous|outdated)\\b',
  ),
  did(
    'refusal',
    'ignore disregard dismiss neglect overlook',
    frame`
      \s+(?:
        it
        |this
        |that
        |them
        |everything
        |(?:${me}|all|every|the|my|our|his|her|their)\b(?! (?:alarms?|reminders?|buttons?|signs?|noise)\b)
        (?: (?!to\b|for\b|in\b|and\b|when\b|because\b)[\w-]+){0,2}
      )
    `,
  ),
  did(
    'refusal',
    'block obstruct delay stall boycott',
    ` (?:${me}|everything|every|all|it|the (?:project|change|idea|work|progress|decision))\\b`,
  ),
  // What they did once is a fact; done "again" or "as always" it is a reproach.
  did(
    'idiom',
    'send give deliver order enter book write make come leave do tell',
    frame`
      [^.;:]{0,40}? (?:badly|broken|dirty|half [\w]+|incomplete|late|nothing|too [\w]+|unfinished|wrong(?:ly)?)\b
      [^.;:]{0,30}? (?:(?:yet |once )?again|once more|as (?:usual|always)|(?:every|each) (?:single )?(?:time|day|week|month)|all the time)
      (?=\W*$|[,;:.]| and (?:i|we)\b)
    `,
  ),
  did(
    'idiom',
    'cancel forget lose mix miss skip delay break drop confuse overlook misread misplace',
    frame`
      [^.;:]{0,60}? (?:
        yet again
        |once again
        |once more
        |again
        |as (?:usual|always|every \w+)
        |(?:every|each) (?:single )?(?:time|day|week|month)
        |all the time
        |(?:which|that) (?:is|was) (?:so )?typical(?: (?:of|for) (?:them|him|her))?
      )(?=\W*$|[,;:.]| and (?:i|we)\b)
    `,
  ),
  did(
    'idiom',
    'forget',
    frame`
      \s+(?:
        everything
        |about (?:us|me|it)
        |to (?:tell|inform|warn|ask|mention|include|invite|copy|call|let) (?:us|me|anyone|anybody)
      )\b
    `,
  ),
  did(
    'idiom',
    'leave',
    frame`
      \s+(?:me|us) (?:
        alone\b(?: with)?
        |to (?:deal|clean|fix|pick|explain|do|sort|handle|face)\b
        |with (?!
          (?:a |an |the |clear |good |very |some |two |three |no )*
          (?:
            notes?|lists?|handbook|instructions?|keys?|choices?|options?|feeling|impression|question|time|
            money|room
          )\b
        )(?:[\w'-]+ ?){1,6}
      )
    `,
  ),
  did('refusal', 'shrug', '(?: (?:it|me|us) off)?'),
  did('refusal', 'look turn', ' (?:the other way|away|a blind eye)\\b'),
  did('refusal', 'wash', ' (?:their|his|her) hands\\b'),
  did('refusal', 'vanish disappear', '(?=[,.]? (?:and|when|after|as soon|without|with)\\b)'),
  did(
    'judgement',
    'teach tell give show offer',
    ' (?:me|us|them|him|her|the \\w+) (?:absolutely |almost |next to )?nothing\\b',
  ),
  did('judgement', 'take', ' (?:forever|ages|(?:their|his|her|its) (?:own )?(?:sweet )?time)\\b'),
  did(
    'judgement',
    'lose',
    ' (?:all )?(?:control|interest|the plot|(?:their|his|her) nerve|track of everything)\\b',
  ),
  did(
    'judgement',
    'write do deliver make produce provide build leave supply hand give',
    frame`
      \s+(?:(?:us|me|behind|the|an?|some|such|really|very|extremely|just|out) )*
      (?:
        terrible|sloppy|awful|horrible|shoddy|lousy|careless|half-hearted|half-baked|useless|crap|rubbish|
        poor|bad|messy
      ) ${blamedThings}\b
    `,
  ),
  did(
    'judgement',
    'want try',
    frame`
      \s+to (?:
        look good|cover (?:their|his|her)|protect (?:their|his|her)|avoid (?:any )?(?:work|responsibility)|
        get rid
      )\b(?: \w+)?
    `,
  ),
  did(
    'refusal',
    'fail',
    frame`
      \s+to (?!
        (?:
          start|load|open|close|connect|boot|work|run|sync|save|print|render|send|respond in time|reach|grow
        )\b
      )\w+
    `,
  ),
  did('refusal', 'keep', frame`(?: \w+ing)? ${blamedStems}ing\b`),
  did(
    'refusal',
    'keep',
    ' promising (?:[\\w-]+ ){1,3}(?:(?:that|which) )?(?:nobody|no one|they|we) (?:can|could)',
  ),
  did(
    'refusal',
    'keep',
    frame`
      \s+(?:sending|giving|handing|bringing|delivering|ordering|promising) (?:us|me|the \w+)? ?
      (?:(?:the|an?) )?(?:
        wrong|broken|incomplete|different|new|half|useless|bad|people|things|stuff|late|excuses
      )\b(?: \w+)?
    `,
  ),
  did('refusal', 'keep', ' (?:changing|making|coming)\\b'),
  did('refusal', 'change', ' (?:his|her|their) minds?(?: (?:all the time|every \\w+|constantly|again))'),
  did('judgement', 'make', ' (?:\\w+ )?excuses\\b'),
  did('judgement', 'lie cheat betray backstab bully humiliate', ' (?:to |on )?(?:me|us|everyone|about)\\b'),
  did('judgement', 'shout yell scream', ' at (?:me|us|everyone|everybody|people)\\b'),
  did('judgement', 'hide', ' behind (?:the|their|his|her)\\b'),
  did('judgement', 'play', ' (?:politics|favou?rites|games|the victim)\\b'),
  did('judgement', 'point', ' (?:the |their )?fingers?\\b'),
  did(
    'judgement',
    'think believe',
    ' (?:that )?(?:they|he|she) (?:knows?|knew) (?:everything|it all|better|best)\\b',
  ),
  did(
    'judgement',
    'lack',
    frame`
      \s+(?:the |any |all |basic )?(?:
        competence|skills?|knowledge|commitment|motivation|professionalism|interest|respect|discipline|
        vision
      )\b
    `,
  ),
  did(
    'idiom',
    'botch ruin sabotage undermine stonewall overpromise over-promise mishandle bungle',
    '(?: (?:it|this|that|everything|things|the \\w+|our \\w+|my \\w+))?',
  ),
  did(
    'idiom',
    'screw mess fuck',
    '(?: (?:it|this|that|everything|things|us))? (?:up|over)(?: (?:the|our|my) \\w+)?',
  ),
  did('idiom', 'break', ' (?:production|prod|the build|everything)\\b'),
  did(
    'idiom',
    'leave',
    frame`
      (?: (?:us|me|everything|things|it|behind))?
      (?: (?:with|in|behind))* (?:(?:an?|the|total|complete|real|huge|big|such|absolute|pure) )*
      (?:mess|chaos|disaster|shambles|hanging|dark|lurch)\b
    `,
  ),
  did('idiom', 'let', ' (?:me|us|everyone|the team) down\\b(?! the)'),
  did('idiom', 'let', ` (?:the|it|this|that|an?)${any} (?:slip|through|rot|slide|pass)\\b`),
  did(
    'idiom',
    'leave',
    frame`
      (?: (?:the|their|his|her|everything|things|it)(?: [\w'-]+){0,2}?)? (?:
        dirty|undone|unfinished|half-finished|unlocked|unlabelled|unchecked
      )\b
    `,
  ),
  did(
    'idiom',
    'do',
    frame`
      \s+(?:
        (?:absolutely |almost |just |only )?nothing\b(?! (?:wrong|but))
        |(?:just |only )?the (?:bare |absolute )?minimum\b
        |as little as\b
      )
    `,
  ),
  did(
    'idiom',
    'make',
    frame`
      \s+(?:an? |the |such |some )*(?:really |very )?
      (?:stupid|dumb|silly|careless|idiotic|ridiculous|terrible|huge|big) (?:mistake|error|decision|call)
      s?\b
    `,
  ),
  did('idiom', 'blame accuse', ' (?:me|everyone|everybody|others|my team)\\b'),
  did('judgement', 'micromanage', ''),
  did(
    'judgement',
    'be',
    frame`
      \s+(?:\w+ )?(?:late|slow|absent|unprepared|missing|drunk|unreachable) (?:
        yet again|once again|again|as (?:usual|always|every \w+)|every (?:single )?(?:time|day|week|month)
      )\b
    `,
  ),
  did(
    'idiom',
    'hire pick choose send',
    '(?: (?:us|me))? the wrong (?:people|person|man|woman|guys?|firm)\\b',
  ),
  did(
    'idiom',
    'promise sell',
    frame`
      [^.;]{0,30}? (?:something|things|stuff|features?) (?:
        impossible|(?:that|which) (?:did|does|do|could|can)(?:n't| not)|(?:that|which) (?:nobody|no one)
      )\b
    `,
  ),
  did(
    'judgement',
    'act approve change copy do paste send sign work write',
    '[^.;]{0,40}? without (?:even )?(?:thinking|looking|caring|reading)\\b',
  ),
  did(
    'idiom',
    'sleep',
    ' (?:for (?:\\w+ )?(?:ages|months|weeks|years)(?=\\W*$|,)|(?:at|behind) the wheel|on the job|right through|through (?:all|it|that|the|this)\\b)',
  ),
  did(
    'refusal',
    'hide withhold conceal',
    ' (?!(?:a|the|my|our|his|her|their) (?:\\w+ )?(?:birthday|cake|flowers|gift|party|present|surprise)\\b)[^.;,]{1,40}? from (?:everybody|everyone|me|the (?:group|others|team)|us)\\b',
  ),
  did('refusal', 'keep', ' (?:it|that|the [\\w ]{2,30}?) from (?:me|us) on purpose\\b'),
  did('idiom', 'sit', ' on [^.;]{2,40}? (?:for no reason|for (?:\\w+ )?(?:ages|months|weeks)|forever)\\b'),
  did('judgement', 'make', ' everything (?:\\w+ )?(?:difficult|hard|complicated|impossible|worse|slow)\\b'),
  did('judgement', 'look stare play sit hang', ' (?:at|on|with) (?:his|her|their) (?:phones?|mobiles?)\\b'),
  did('refusal', 'give', ' (?:us|me) the runaround\\b'),
  did(
    'judgement',
    'know',
    ' (?:absolutely |almost )?nothing\\b(?! (?:of|about) (?:it|this|that|the (?:change|plan|new)))',
  ),
  did(
    'idiom',
    'be',
    frame`
      \s+(?:\w+ )?(?:
        to blame
        |at fault
        |the (?:real |main |whole |biggest |actual )?(?:problem|culprits?|weak(?:est)? links?)\b(?! with)
        |responsible for (?:the|this|that|all the|such an?) (?:\w+ )?
        (?:mess|delays?|failure|loss|errors?|mistakes?|chaos|disaster|problems?|accident|damage)\b
      )
    `,
  ),
  did('judgement', 'use', ' to (?:micro-?manage|shout|yell|blame|bully|ignore|humiliate|complain|lie)\\b'),
  did('idiom', 'sit sleep', ' on (?:it|this|that|the|my|our)\\b'),
  did('idiom', 'have', ' (?:his|her|their) favou?rites\\b'),
  did(
    'idiom',
    'take steal present',
    frame`
      \s+(?:my|our) (?:\w+ )?
      (?:ideas?|work|concept|slides|results?)\b(?! (?:seriously|to|into|and (?:made|improved)))
    `,
  ),
  did('idiom', 'make', ' an? (?:\\w+ )?(?:mess|dog.s dinner|hash|pig.s ear|disaster|shambles) of\\b'),
  did('idiom', 'drop', ' the ball\\b'),
  did(
    'idiom',
    'blow',
    ' (?:it|this|that|everything|the (?:bid|chance|deal|deadline|pitch|sale))(?=\\W*$|[,;.])',
  ),
  did('idiom', 'get', ' (?:it|this|that|everything) (?:\\w+ )?wrong(?=\\W*$|[,;.]| (?:again|as))'),
  did('idiom', 'throw', `${any} (?:over the (?:wall|fence)|under the bus)\\b`),
  did('idiom', 'pass shift', ' the (?:buck|blame|fault)\\b'),
  did('idiom', 'take steal claim grab', ' (?:all )?(?:the )?(?:whole )?credit\\b'),
  did('idiom', 'stab', ' (?:me|us)\\b'),
  did(
    'idiom',
    'have',
    frame`
      \s+(?:absolutely )?(?:no|zero) (?:idea|clue|vision|respect|interest in|sense of|understanding)\b
      (?!
        \s+(?:which|who|that|how many|where|when|if|whether)
      )
    `,
  ),
  did(
    'idiom',
    'give hand send',
    frame`
      \s+(?:us|me) (?:(?:an?|the|some) )?
      (?:bad|wrong|terrible|poor|useless|half-baked|sloppy|hard time|no support)(?: \w+)?
    `,
  ),
  did('idiom', 'make', ` (?:me|us) look (?:bad|stupid|like)\\b`),
  did(
    'idiom',
    'make',
    ` (?:my|our) (?:life|job|work) (?:\\w+ )?(?:hard|difficult|impossible|hell|miserable|a)\\b`,
  ),
  did('idiom', 'try want', ' to make (?:me|us) look\\b'),
  did(
    'idiom',
    'waste',
    ` (?:everyone's|everybody's|my|our|weeks|months|days|so much|all the) ?(?:time|money|budget)?`,
  ),
  did('idiom', 'drag', ' (?:their|his|her) (?:feet|heels)\\b'),
  did('idiom', 'cut', ' corners\\b'),
  did('idiom', 'slow hold', ' (?:me|us|everything|everyone) (?:down|back)\\b'),
  did(
    'employer',
    'treat pay',
    frame`
      \s+(?:us|me|everyone|[a-z]+s|staff|people)
      (?: \w+)? (?:like|badly|peanuts|poorly|terribly|nothing|unfairly)\b(?: \w+)?
    `,
  ),
  did(
    'judgement',
    'care think',
    frame`
      \s+(?:only |just )?
      (?:about|of) (?:money|profits?|numbers|himself|herself|themselves|his own|her own|their own)\b
    `,
  ),
  did(
    'idiom',
    'promise',
    frame`
      \s+(?:
        (?:\w+ ){0,3}the moon
        |(?:things|stuff|features|dates|everything|too much|something)
        (?: (?:that|which))? (?:nobody|no one|they|we|he|she|could|the)
      )\b
    `,
  ),

  didNot('judgement', 'care', '(?! for the| whether)(?: about \\w+)?'),
  didNot('judgement', 'think', '(?=\\W*$)'),
  didNot('judgement', 'read', ' (?:a|simple) (?:drawing|plan|map|contract|clock|list|manual)s?\\b'),
  didNot('judgement', 'make', ' up (?:their|his|her|its) minds?\\b'),
  didNot('judgement', 'organise organize plan count spell decide', '(?=\\W*$)'),
  didNot('judgement', 'bother', '(?: to \\w+)?'),
  didNot('judgement', 'get', ' (?:it|the point)\\b'),
  didNot('judgement', 'want', ' to (?:help|cooperate|listen|understand|change|work|learn|take|do|know)\\b'),
  didNot('judgement', 'do', ' (?:their|his|her) (?:jobs?|work|homework|part|share|duty)\\b'),
  didNot('judgement', 'pull carry', ' (?:(?:their|his|her|its) )(?:own )?weight\\b'),
  didNot('judgement', 'lift', ' a finger\\b'),
  didNot('judgement', 'give', ' a (?:damn|shit|toss|hoot)\\b|a single'),
  didNot('judgement', 'understand', ' (?:anything|the (?:basics|business|problem)|how)\\b'),
  didNot(
    'judgement',
    'know',
    ' (?:(?:what|how) (?:they|he|she)|how to|anything|(?:the|their|his|her) (?:job|work|basics|stuff))\\b',
  ),
  didNot(
    'judgement',
    'have',
    ' (?:a clue|any (?:clue|idea|interest|respect)|the (?:slightest|faintest|guts|courage|decency))\\b',
  ),
  didNot(
    'judgement',
    'take',
    frame` (?:me|us|it|this|that|anything|(?:the|my|our) \w+|(?:any )?responsibility|ownership)(?: seriously)?\b`,
  ),
  didNot(
    'judgement',
    'respect value appreciate trust',
    ` (?:${me}|anyone|anybody|people|nurses)\\b(?! (?:after|any ?more|at first|because|enough|since|to|until|when|with|yet)\\b)`,
  ),
  didNot('refusal', 'support back', ` (?:${me}|the (?:team|idea|project|staff))\\b`),
  didNot('refusal', 'listen cooperate collaborate communicate', ''),
  didNot('refusal', 'keep', ' (?:their|his|her) (?:promises?|word)\\b'),
];

/** With "never", "not even" and "would not" these are unwillingness, without them mostly facts. */
export const unwilling = setOf(`
  accept admit agree answer apologise apologize appreciate ask budge change check communicate cooperate
  deliver do document explain give help inform learn learnt let listen move pick read reply respond review
  share show support take tell test thank try turn warn write
`);

const plainInsult = anyOf(`
  (?:(?:absolutely_)?no_(?:help|use)(?:_at_all)?(?!\\s+\\w))
  (?:amateurs?|liars|cowards|fools|jokes|bullies|jerks|clowns) (?:half-?|fast_)?asleep_(?:at_the_wheel|on_the_job)
  a_(?:\\w+_)*difficult_(?:person|character|colleague) abusive all_talk
  always_(?:late|complaining|absent|in_a_bad_mood|making_excuses|unprepared|difficult|slow) arrogant
  bean_counters? being_(?:\\w+_)?(?:difficult|stubborn|lazy|unreasonable|impossible) bossy careless childish
  close-?minded clueless condescending corrupt cruel dead_weight difficult_to_work dishonest dismissive
  disorgani[sz]ed disrespectful dumb egoistic egot?istical full_of_(?:himself|herself|themselves|excuses)
  greedy hopeless hopelessly_\\w+ hostile hypocritical idiots? ignorant immature impossible
  in_over_(?:their|his|her)_heads? incapable incompetent indifferent inept irresponsible jealous lazy lousy
  making_(?:\\w+_)?excuses manipulative micro-?managers? moody narrow-?minded nasty negligent
  never_(?:available|reachable|around|prepared|ready|interested)
  never_(?:satisfied|helpful|there|on_time|happy)
  not_(?:able|willing)_to_(?:do|work|help|listen|cooperate|understand) notoriously_\\w+ only_interested_in
  out_of_(?:their|his|her|its)_depth overrated passive-aggressive pathetic rude self-cent(?:er|re)d selfish
  sloppy spoiled spoilt stingy stubborn stupid too_slow toxic two-faced uncooperative unfair unhelpful
  unprofessional unqualified unreasonable unreliable unwilling useless
`);

/** What people are called when blame is meant, after "was", "were", "is". */
const insultWords = frame`
  (?:
    a\s+(?:\w+\s+)?(?:
      micro-?manager|nightmare|liar|bully|pain|jerk|joke|disaster|tyrant|control\s+freak|know-?it-?all|
      failure|coward|snake|diva
    )
    |not\s+(?:
      competent|capable|professional|helpful|cooperative|up\s+to\s+(?:it|the\s+job)|
      interested\s+in\s+(?:quality|safety|helping|the)
    )
    |${plainInsult}
  )
`;
/** What others are not, after "was not", "were never". */
const deficitWords = anyOf(`
  (?:really_)?(?:good|smart|qualified|strong|fast|careful)_enough any_(?:help|use|good) capable competent
  cooperative doing_(?:their|his|her)_(?:job|work|part)s? helpful
  interested_in_(?:quality|safety|helping|the|our|my|us|me|improving|listening|change) listening
  much_(?:help|use) of_(?:any|much)_(?:help|use) on_top_of_(?:it|things|their|his|her) paying_attention
  professional thinking up_to_(?:it|the_job|the_task)
`);
export const deficits = frame`${deficitWords}\b`;
export const insults = frame`${insultWords}\b`;

const badTraits = anyOf(`
  abusive arrogant bossy careless childish clueless condescending dishonest disrespectful greedy idiots?
  ignorant incompetent inept irresponsible jealous lazy manipulative negligent rude selfish stubborn
  uncooperative unprofessional unqualified unwilling
`);

/** Of these the person may be anybody who works: a thing is never called so. */
export const traits = pattern`${badTraits}`;

const plainContempt = anyOf(`
  (?:(?:total|complete|absolute|utter|pure)_)?(?:chaos|garbage|rubbish|crap)
  (?:badly|poorly|terribly|horribly)_(?:managed|run|led|organi[sz]ed) awful boring dysfunctional
  full_of_(?:politics|drama|gossip) horrible pathetic poisonous ridiculous rotten terrible toxic
`);
const contemptWords = frame`
  (?:
    a\s+(?:complete\s+|total\s+|real\s+|huge\s+)?
    (?:mess|disaster|nightmare|joke|circus|madhouse|sinking\s+ship|shambles|zoo|sweatshop)
    |${plainContempt}
  )
`;

/** Insults of a place of work. */
export const placeInsults = frame`${contemptWords}\b`;

export const places = anyOf(`
  agency atmosphere boss code codebase company culture department employer environment firm hospital job
  leadership management office organisation organization place process(?:es)? school startup team tech_stack
  ward work
`);

const plainBadQualities = anyOf(`
  arrogance attitude(?:_problem)? bureaucracy carelessness egos? greed ignorance inaction incompetence
  indifference laziness mentality negligence selfishness sloppiness slowness stubbornness stupidity
  unprofessionalism unwillingness
`);

/** Faults as nouns: "the incompetence of", "their attitude". */
const badQualities = frame`
  (?:
    (?:poor|bad|terrible|awful|sloppy|careless|shoddy|lousy)\s+
    (?:
      work|planning|management|communication|decisions?|attitude|job|leadership|preparation|code|
      organi[sz]ation
    )
    |(?:lack\s+of|no)\s+(?:
      commitment|interest|care|support|competence|understanding|professionalism|respect|discipline|planning|
      communication|leadership|motivation
    )
    |${plainBadQualities}
  )
`;

const whose = anyOf(`
  (?:the|my|our|that)_(?:[\\w-]+_){0,2}?[\\w-]+(?:'s|s') her his management's other_people's somebody's
  somebody_else's someone's someone_else's their
`);
const whoever = anyOf(`
  (?:the|my|our|those|some|other)_(?:[\\w-]+_){0,2}?[\\w-]+ her him leadership management them
`);
const insultsOfPeople = anyOf(`
  abusive arrogant awful bad bossy careless clueless dishonest greedy horrible incompetent lazy rude selfish
  stubborn terrible toxic unfair unprofessional useless weak
`);
const blamedPeople = anyOf(`
  boss co-workers? colleagues? company consultants? coworkers? developers? director doctor employer lead
  leaders? leadership management manager nurse people supplier teacher team teammates? vendor
`);
const blameHints = anyOf(`
  absent blamed? complain\\w* delayed difficult forgot\\w* ignored? late lazy missed n't never not nothing
  over-?promised promised slow unprepared wrong
`);

/** Turns of phrase that put the fault on others, or wave it away. */
export const idioms: readonly (readonly [BlameKind, RegExp])[] = (
  [
    [
      'denial',
      frame`
        (?:was|is|were)(?:n't| not)(?: \w+)? (?:
          (?:my|our) (?:own )?(?:fault|mistake)
          |on (?:me|us)(?=,? (?:the|it was|they|he|she|but (?:on )?(?:them|the|him|her)))
        )
      `,
    ],
    [
      'denial',
      frame`
        (?:was|is)(?:n't| not)(?: \w+)? my (?:job|responsibility|problem|task)
        (?=
          [,;:]? (?:it was )?(?:the|that was|his|her|their) [\w -]{2,40}
          (?:had to|should|job|was supposed|responsib)
        )
      `,
    ],
    [
      'denial',
      frame`
        (?:was|is) (?:really|actually|clearly|all) (?:their|his|her) (?:
          responsibility|job|fault|mistake|problem
        )
      `,
    ],
    [
      'denial',
      "(?:can't|cannot|couldn't|shouldn't|could not) (?:really )?(?:be blamed|blame me)|not my fault",
    ],
    [
      'denial',
      frame`
        my (?:only|one|biggest|real) (?:mistake|fault|error|failure) was (?:to )?
        (?:
          trust|trusting|rely on|relying on|believe|believing|count on|counting on|listening to
        ) ${whoever}
      `,
    ],
    [
      'idiom',
      frame`
        (?:clean|cleaned|cleaning|fix|fixed|fixing|sort|sorted|repair|pay|paid) (?:up |out )?
        (?:after|for|behind) (?:them|him|her|their|his|(?:the|my) [\w]+'s)(?: (?:mess|mistakes?))?
        |clean(?:ed|ing)? up (?:their|his|her) mess
      `,
    ],
    ['idiom', `(?:mess|chaos)(?: (?:that|which))? ${whoever} (?:had )?(?:left|made|created)`],
    [
      'idiom',
      `(?:was|is|were) (?:(?:really|clearly|just|simply|all|actually) )?${whose} (?:\\w+ )?(?:mistake|fault)`,
    ],
    [
      'idiom',
      frame`
        (?:correct|correcting|fix|fixing|redo|clean up|repair) (?:all )?(?:the )?
        (?:mistakes|errors|mess|work) (?:that |which )?${whoever} (?:had )?(?:made|left|did|caused)
      `,
    ],
    [
      'idiom',
      frame`
        (?:because|caused by the fact that) (?:someone|somebody)
        (?: (?:in|from|on) (?:the )?[\w-]+)? (?:had )?
        (?:mixed|forgot|forgotten|messed|broke|deleted|mislabel\w*|lost|did(?:n't| not))
      `,
    ],
    [
      'idiom',
      frame`
        (?:because of|thanks to|down to) (?:an? |the |my |our |those )?(?:[\w-]+ ){0,2}?
        (?:
          management|bosses|boss|managers?|guys|people|colleagues?|department|driver|supplier|vendor|
          contractors?|developers?|interns?|team
        )(?= (?:who|that)| ?[,.]|\W*$)(?<!my team)(?<!the whole team)
      `,
    ],
    [
      'idiom',
      frame`
        could(?:n't| not) be bothered
        |(?<=\b(?:agency|boss|bosses|chef|chiefs?|colleagues?|consultants?|contractors?|developers?|director|doctors?|drivers?|he|management|managers?|marketing|nurses?|owners?|predecessor|qa|sales|shift|she|staff|supervisor|supplier|surgeons?|teachers?|team|testers?|they|vendor) (?:have |has |had )?)never (?:even |really )?(?:bothered|bothers?|(?:takes?|took|taken) the trouble) (?:to|with)
        |(?:belonged to|was the job of|was up to) (?:\w+ ){0,3}?\w+, but they (?:never|did not|didn't) \w+
        |never (?:had|has|found|took|made) (?:a minute|any time|time) for (?:me|us)
        |who (?:is|was) to blame
        |(?<!\bi )(?<!\bwe )(?:had|has|have) (?:once (?:more|again)|yet again|again) (?:
          forgotten|lost|missed|mixed|failed|broken|ignored|left
        )
        |guess who (?:had|was|got|has|is)
        |inherit(?:ed)? (?:an?|the|this|such an?|his|her|their) (?:\w+ )?
        (?:mess|disaster|chaos|nightmare|shambles)
        |(?:was|were|got) left (?:alone )?to (?:clean up|pick up|deal with|sort out|fix)
        |(?:nobody|no one) (?:from|in|at|of) [^.;]{3,50}?,? as (?:usual|always)
        |(?:nobody|no one) (?:there|(?:in|at|from) (?:[\w-]+ ){0,2}?[\w-]+) (?:ever |really )?
        (?:wants?|wanted|cares?|thinks?|thought|listens?|works?|felt like)
        |the others (?:did|were|had|would)(?:n't| not)(?=\W*$)
        |(?:drag|dragged|dragging) (?:their|his|her) (?:feet|heels)
        |typical (?:of|for) (?:them|him|her)
      `,
    ],
    // What others leave undone, and who pays for it.
    [
      'idiom',
      frame`
        (?:never|not|n't|always|again|dirty|late|wrong|broken|empty|unfinished)\b[^.;]{0,50},? (?:and|so) (?:of course|naturally|guess who|as always|as usual),? (?:i|it was me|me|we) (?:who )?(?:\w+ )?
        (?:paid for it|(?:got|get) (?:all )?(?:blamed|punished|shouted at|the (?:blame|complaints|trouble))|had to (?:apologi[sz]e|clean|deal|explain|fix|pay|redo|sort)\b|(?:was|were) the ones? (?:that |who )\w+)
        |(?:always|never) [^.;]{2,50},? (?:and|so) (?:of course|naturally),? (?:i|we) (?:had to|paid|pay|have to)
      `,
    ],
    [
      'judgement',
      frame`
        (?:is|was) (?:just |really |simply |absolutely )*an? (?:\w+ )?(?:awful|difficult|horrible|impossible|nasty|terrible|unbearable) (?:boss|character|colleague|guy|man|person|woman)
        (?: to (?:deal|get along|live|share|talk|work)\b[^.;,]{0,20}?(?:with|to|under|for))?
        |(?:he|she|they) (?:is|was|are|were) (?:just |really |simply |absolutely )*(?:a nightmare|a pain|impossible|unbearable) to (?:deal|talk|work) (?:to|with)
      `,
    ],
    [
      'denial',
      "(?:it'?s|it is|it was|its|that is|that's|that was|this is|this was|was|is) (?:really )?not on me",
    ],
    [
      'idiom',
      '(?<!\\b(?:i|we) (?:was |were |had been )?)(?:sat|sitting) on (?:it|the [\\w ]{2,25}?|(?:my|our) (?!desk|shelf|table)\\w+) for (?:no reason|(?:\\w+ )?(?:ages|months|weeks|years))',
    ],
    [
      'idiom',
      '(?:chaos|mess|shambles) (?:that |which )(?!i\\b|it\\b|we\\b|the (?:fire|flood|mice|rain|snow|storm|water|wind)\\b)(?:the )?(?:[\\w-]+ ){1,2}?(?:had )?(?:created|left|made)',
    ],
    [
      'judgement',
      '(?:must|need to|needs to|ought to|should) (?:finally |first |really )*do (?:her|his|their) (?:homework|jobs?)(?=\\W*$|[,;.]| (?:before|first|properly))',
    ],
    ['denial', "(?:was|were|is)(?:n't| not) me(?=[,;:.]? (?:it|that|they|he|she|but) )"],
    [
      'judgement',
      frame`
        (?:they|he|she|management|leadership|the (?:owners?|bosses|company|managers?|firm|director|board))
        \s+only (?:wanted|tried|looked|worked) (?:
          to (?:save|make|protect|cover|look)|for the|the (?:money|invoices?|numbers|profit)
        )(?: \w+)?
      `,
    ],
    [
      'idiom',
      frame`
        (?:that|this|it)(?: one)?(?:'?s| was| is)(?: all)? on (?:
          them|him|her|marketing|sales|ops|qa|purchasing|management|product|finance|the [\w-]+
        )(?=,? not (?:on )?(?:me|us))
      `,
    ],
    ['idiom', `(?:can't|cannot|could not|couldn't) (?:rely|count|depend) on ${whoever}`],
    [
      'idiom',
      frame`
        (?:real|main|only|biggest|true) (?:problem|issue|obstacle|reason) was (?:my|our|the) (?:\w+ )?
        (?:boss|manager|chef|chief|colleagues?|director|foreman|head|lead|supervisor|management|headmaster|principal|owner)\b(?!')
      `,
    ],
    [
      'idiom',
      frame`
        had (?:the|my|our) [\w -]{2,25}? (?:
          answered|called|checked|done (?:his|her|their) (?:job|part|work)|followed|informed|listened|looked|
          read|told|tested|warned
        )(?=[^.;]{2,60} would)
      `,
    ],
    [
      'judgement',
      'typical (?:[\\w-]+ ){0,2}?(?:office|management|bureaucracy|politics|sales|team)(?=:|,|\\W*$)',
    ],
    ['idiom', 'set up to fail|(?:was|were) against me from the (?:start|beginning|first day)'],
    [
      'idiom',
      frame`
        (?<=\b(?:was|is|were|been)(?: \w+)? )the (?:fault|mistake|error) of (?!mine\b|my own|me\b|our own)
        (?:someone else|${whoever})(?: (?:team|department|people|vendor|manager))?
      `,
    ],
    [
      'idiom',
      frame`
        (?:an?|the) (?:\w+ )?(?:mistake|error|failure|negligence) (?:made )?
        (?:by|from) (?:my|our|another|the other) \w+
      `,
    ],
    ['idiom', `${badQualities} (?:of|in|from|among) (?!my own|mine\\b|me\\b|our own)${whoever}`],
    [
      'idiom',
      `${whose} (?:(?:total|complete|own|constant|general|whole|usual) )?(?:${badQualities}|fault)(?! (?:memor|log|code|report|rate|finder|line|list|record|tree|current|history)\\w*)`,
    ],
    [
      'idiom',
      frame`
        (?:because of|due to|thanks to)
        (?: the)? [\w-]+ (?:incompetence|bureaucracy|indifference|greed|carelessness|negligence|laziness)
        |someone(?:'s)? (?:else )?(?:carelessness|negligence)
      `,
    ],
    [
      'idiom',
      '(?:someone|somebody) else (?:had )?(?:broke|broken|merged|caused|made|messed|forgot|forgotten)',
    ],
    [
      'idiom',
      frame`
        (?:i|we) (?:was|were|got|felt|have been|had been) (?:\w+ly |really |just )?
        (?:let down|betrayed|abandoned|sabotaged|undermined|left alone|left hanging|bullied|cheated)
        (?: by (?:my|the|our|everyone|everybody)(?: \w+)?)?
      `,
    ],
    [
      'idiom',
      frame`
        (?:failed|broke|happened|was late|went wrong|delayed|slipped|missed[\w ]{1,20}?|lost[\w ]{1,20}?)
        (?: \w+)? because (?:of )?(?:the )?(?:
          business|other|sales|product|marketing|finance|offshore|management|platform|vendor|customer's|
          client's
        ) (?:side|team|people|guys|department|folks)
        (?: (?:was|were) (?:too )?(?:slow|late|unprepared|not ready))?
      `,
    ],
    [
      'refusal',
      frame`
        (?:nobody|no one|no-one|none of (?:them|the \w+|my \w+))(?: [\w-]+){0,4}? (?:
          listened to (?:me|us|my)|supported (?:me|us)|wanted to (?:help|listen)|bothered|
          took (?:me|us|it|this) seriously
        )
        |(?:
          (?:nobody|no one|no-one) (?:from|in|at) (?:\w+ ){1,3}
          |(?:nobody|no one|no-one)\s+
          |none of (?:them|the \w+|my \w+)\s+
        )(?:\w+ )?(?:cared\b(?! for)(?: about \w+)?|lifted a finger)
        |(?:nobody|no one)(?: \w+){0,3} lifted a finger
      `,
    ],
    [
      'refusal',
      frame`
        i (?:had )?warned (?:them|him|her|everyone|everybody|the \w+|my \w+)
        [^.;]{0,30}? (?:but|and) (?:they|he|she|nobody|no one)
        [^.;]{0,12}? (?:ignored|listen(?:ed)?|laughed|cared?|refused|did nothing)(?: (?:me|it|us))?
      `,
    ],
    [
      'employer',
      frame`
        (?:the|my|our|that|this|their) (?:
          (?:last|previous|old|former|first|whole|entire|company|work|working|office|new)\s+
        ){0,2}?${places}(?: (?:there|culture|in that \w+|at that \w+))? (?:was|were|is|had become) (?:
          (?:just|simply|so|really|very|totally|completely|pretty|quite|always|kind of)\s+
        )?${placeInsults}
        (?!:|;| (?:for (?:a|one|two|three)|after|when|that day|of (?:papers|cables|boxes|files)))
      `,
    ],
    [
      'employer',
      frame`
        i (?:really )?(?:hated|couldn't stand|could not stand|despised) (?:
          working
          |my (?:job|boss|manager|team|company|employer|colleagues)
          |the (?:job|place|company|culture|work|people)
          |it there
          |that (?:job|place|company)
        )
        |paid peanuts
        |(?:nobody|no one) (?:there )?knew what (?:they|he|she) (?:were|was) doing
        |because of (?:the )?(?:drama|politics|bureaucracy)
        |typical (?:[\w-]+ )?(?:bureaucracy|politics|management)
        |sinking ship
      `,
    ],
    [
      'judgement',
      frame`
        (?:only|just) (?:cared|thought|cares?|thinks?) (?:about|of) (?:
          money|profits?|(?:the )?(?:\w+ )?(?:numbers|figures)|himself|herself|themselves|his|her|their
        )
      `,
    ],
    [
      'judgement',
      frame`
        (?:my|our|the|an?|this|that|these|those|such an?|some|very|really) (?:[\w'-]+ ){0,2}?
        ${insultsOfPeople} (?:${blamedPeople}|team mates?)
        (?! (?:called|asked|conversation|meeting|decision))
      `,
    ],
    [
      'judgement',
      frame`
        (?:they|he|she|qa|ops|sales|(?:the|my|our) [\w -]{2,30}?)\b[^.;]{0,60}\b${blameHints}\b[^.;]{0,40}?
        ,? ?(?:as (?:usual|always)|(?:so )?typical)(?=\W{0,3}$)
      `,
    ],
  ] as const
).map(
  ([kind, source]) =>
    [
      kind,
      new RegExp(`\\b(?:${source.replace(/n't/gu, "n'?t").replace(/ /gu, '\\s+')})(?!\\w)`, 'u'),
    ] as const,
);

export const pointing = setOf('he her his nobody she somebody someone their they');
const reproachHints = anyOf(`
  betray blam blame cannot couldn'?t drama fault feet guess hated lazi let_down mess mistake on_(?:me|us)
  peanuts politics relied rely set_up stand typical undermin
`);
export const hints = pattern`\b(?:${reproachHints}|${places}\b.*\b${placeInsults})`;
/** Before the Result a cause is the problem that was met; from there on it is an explanation. */
export const explainsOutcome: ReadonlySet<string> = new Set(['result', 'reflection', 'follow-ups']);
export const offices = pattern`
  \b(?:
    quality\s+(?:control|assurance)
    |(?:customer|social|technical|field)\s+(?:services?|support|care)
    |human\s+resources
    |building\s+control
    |head\s+office
    |front\s+desk
  )$
`;
export const parts = setOf('all both each either few half many most none one part several some three two');
/** "Never reads", "did not even answer". */
export const spoken =
  /^\s+(?:before\s+(?:me|us)\s+)?(?:\w+\s+)?(?:never|(?:\w+\s+)?(?:not|\w+n't)\s+even|\w+n't\s+\w+\s+even)\b/u;
/** "Next time management should listen": advice to whoever is above. */
export const bettered = pattern`
  \b(?:management|leadership|bosses|headquarters|hq|office|they|others|managers?|directors?|owners?)\s+
  (?:listen|think|plan|communicate|care|learn|trust|respect|support|do|prepare)$
`;
export const slips = setOf(`
  botch cut deny fail forget ignore lose mess mix neglect overlook refuse skip sleep withdraw
`);
/** "None of this would have happened": then whatever others had not done is a reproach. */
export const blamesAll = pattern`
  \b(?:none|nothing|all|this|that|it|everything|thing|project|customer|site|launch)\b[^.;]{0,25}\bwould
  (?:n't|\s+not|\s+never)?\s+(?:never\s+)?have\b
`;
export const choices = setOf(`
  accept agree approve ask cancel choose come decide insist refuse reject say want
`);
/** "If the supplier had cancelled, I would have": a plan for what did not come. */
export const hypotheticalDeed = /\bi\s+(?:would|could|might)\b|\bi'd\b/u;
const failingVerbs = anyOf(`
  ask block break care check communicate delay follow forget help hide ignore inform lie listen mess pick read
  refuse screw sit sleep support tell test warn
`);
/** "If they had done their job", "if he had listened". */
export const wished = pattern`
  ^(?:
    give\s+(?:me|us)\b
    |be\s+(?:
      as\s|honest|better|faster|more\s+\w+|careful|awake|ready|prepared|quicker|clearer|professional|
      competent
    )\b
    |pick\s+up\b
    |(?:answer|react|respond|read|pay|deliver|plan|think|speak|communicate|share)\b
    |do\s+(?:their|his|her)\s+(?:job|work|homework|part)
    |do\s+what\s+(?:they|he|she)\b
    |${failingVerbs}\b
    |leave\s+(?:us|me)\b
  )
`;
export const atFirst = /^[^.;]{0,40}\b(?:at\s+first|at\s+the\s+(?:start|beginning)|initially)\b/u;
export const causal = pattern`\b(?<!\b(?:only|just|simply)\s+)(?:because|since|as\s+(?:he|she|they|the|it)|due\s+to|out\s+of\s+fear)\b`;
export const theirReasons = pattern`\b(?:(?:her|his|their)\s+(?:reasons?|concerns?|worry|argument)|for\s+(?:a\s+)?(?:good\s+)?reasons?)\b`;
export const negatedVirtue = pattern`
  (?:\bnot|\bnever|n't)\s+(?:\w+\s+){0,2}(?:
    competent|capable|professional|helpful|cooperative|interested|able|willing|up\s+to|satisfied|there|
    on\s+time|happy
  )
`;
export const deficit = pattern`
  ^[\w' -]{1,60}?\b(?:
    (?:was|were|is|are|'s|'re|had\s+been)(?:n't|\s+(?:\w+\s+)?(?:not|never))
    |ha(?:s|ve|d)\s+never\s+been(?!\s+good\s+enough\s+(?:at|to)\b)
  )\s+(?:\w+\s+)?
  ${deficits}
`;
const degreeWords = anyOf(`
  a_bit all also always(?:_so)? an? clearly completely far_too just known_to_be not often people person quite
  rather really simply slow so such_an? the too totally very
`);
export const judgement = pattern`
  ^[\w' -]{1,60}?\b(?:was|were|is|are|'s|'re|had\s+been)(?:n't)?\s+(?:${degreeWords}\s+){0,3}?
  (?:[\w-]+\s+and\s+)?${insults}
  (?!\s+(?!person|people|man|woman|guys?|boss|managers?|colleagues?|anyway|anymore|always)[a-z]{3,}s\b)
`;
/** "Where before she had refused nearly all": how it stood until the story turned it. */
export const beforeTheTurn = pattern`
  \b(?:before|earlier|formerly|once|previously|until\s+(?:then|that|now)|up\s+to\s+then|so\s+far)\b
`;
/** "I used to think that the night shift was careless", "for weeks I believed": a view that was given up. */
export const formerView = pattern`
  \bi\s+(?:used\s+to|had|first|once)\s+(?:(?:always|first|long|once|really)\s+)*
  (?:think|thought|believed?|assumed?|suspect(?:ed)?|suppose[d]?|blamed?)\b
  |\b(?:for\s+(?:\w+\s+)?(?:days|months|weeks|years)|at\s+first|initially|until\s+then|back\s+then|in\s+the\s+beginning)
  ,?\s+i\s+(?:\w+\s+)?(?:thought|believed|assumed|suspected|supposed)\b
  |\bi\s+(?:thought|believed|assumed|suspected|supposed)\b(?=[^.]*\b(?:until\s+i|turned\s+out|in\s+(?:fact|truth)|i\s+was\s+wrong))
`;
/** "It was not that the team was lazy", "I do not think he was careless". */
export const notHeld = pattern`
  (?:\b(?:not|never|cannot)|n't)\s+(?:(?:because|believe|claim|feel|mean|only|say|that|think|to)\s+)+$
`;
/** "I assumed that", "I had long thought": stands right before the charge and takes it back. */
export const supposed = pattern`
  \bi\s+(?:\w+\s+){0,2}?(?:thought|believed|assumed|suspected|blamed)\s+(?:that\s+)?
  (?:(?:it|this|that)\s+(?:was\s+)?)?$
  |\bi\s+(?:had|used\s+to)\s+(?:(?:always|long|first|really|once)\s+)*(?:thought|think|believed?|assumed?)\b[^.;,]{0,30}$
`;
export const denying = /(?:\b(?:not|never|no|without|instead\s+of|rather\s+than)|n't)\s+(?:\w+\s+){0,2}$/u;
