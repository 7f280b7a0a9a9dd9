/** How a decision is told that nobody took: by the group, by itself, or by everybody at once. Sources: answers of our own in a dozen trades, widened by synonym and inflection. */
import { anyOf, frame, pattern, setOf } from '../vocabulary.ts';

const sharedHints = anyOf(`
  's_\\w+_was 's_call accord against agree aligned all_of_us all_said believed came cho[ios] clear_to
  collective compromise conclu consensus consent converge deci[ds] determined emerge everybody_said everyone_said
  favou?r feeling felt grew had_(?:a|their)_say had_the hands happy joint land lean left_to let_the logical
  majority mood natural no-brainer nodd object obvious on_board one_mind opinion opted picked prefer
  preference resolved same_page select sense settled stuck support thought together unanimous verdict view
  vote wanted was_for went were_for won
`);
export const diffusedHints = new RegExp(frame`\b${sharedHints}`, 'iu');
const decidedEnds = anyOf(`
  (?:can|could)_(?:be|go|start) best better comes? go goes had_to has_to made_sense makes_sense must needed_to
  right should we_go will would
`);
/** What follows the verb of choosing when a choice is told; nothing means that any object will do. */
export const choosing: ReadonlyMap<string, RegExp | undefined> = new Map<string, RegExp | undefined>([
  ['decide', /^(?!\s+(?:against|not)\b.*\bso\s+i\b|\s+in\s+(?:my|our)\s+favou?r\b)/u],
  ['choose', undefined],
  ['pick', /^(?!\s+(?:(?:it|them|this|that|the\s+\w+)\s+)?up\b)/u],
  ['select', undefined],
  ['opt', undefined],
  ['settle', /^\s+(?:on|for|upon)\b/u],
  ['vote', undefined],
  ['conclude', undefined],
  ['prefer', undefined],
  ['favour', undefined],
  ['favor', undefined],
  ['resolve', /^\s+to\b/u],
  ['determine', /^\s+(?:that|to)\b/u],
  ['land', /^\s+on\b/u],
  ['align', /^\s+(?:on|around|behind)\b/u],
  [
    'go',
    pattern`
      ^\s+(?:with|for|ahead\s+with|ahead(?=\s*[.,;]|\s*$)|forward\s+with)\b
      (?!
        \s+(?:lunch|dinner|breakfast|coffee|home|an?\s+(?:walk|drink|meal|break|run|beer)|drinks)
      )
    `,
  ],
  [
    'come',
    pattern`
      ^\s+(?:
        to\s+(?:the|a|an)\s+(?:\w+\s+)?(?:conclusion|decision|agreement|consensus)
        |up\s+with\s+(?:the|an?|this|that)\s+(?:\w+\s+)?(?:idea|plan|solution|proposal)
      )\b
    `,
  ],
  ['reach', /^\s+(?:(?:the|a|an)\s+)?(?:\w+\s+)?(?:conclusion|decision|agreement|consensus|verdict)\b/u],
  ['make', /^\s+(?:the|a|that|this|our|their|its)\s+(?:\w+\s+){0,2}?(?:decision|choice|call)\b/u],
  ['take', /^\s+(?:the|a|that|this|our|their|its)\s+(?:\w+\s+){0,2}?(?:decision|choice)\b/u],
  [
    'agree',
    pattern`
      ^(?:\s+(?:\w+ly|together|as\s+a\s+\w+))?\s*(?:
        to\b(?!
          \s+(?:
            stay|help|work|come|meet|pay|join|wait|share|swap|give|lend|cover|support|test|let|talk|speak|
            an?\s+(?:call|visit|trial|meeting)
          )\b
        )
        |on\b
        |upon\b
        |$
        |[.,;]
        |that\b.*\b${decidedEnds}\b
        |(?:we|it)\s+should\b
      )
    `,
  ],
  [
    'feel',
    pattern`
      \b(?:
        should|would|had\s+to|must|needed\s+to|best|better|right|the\s+way|comfortable|good|time\s+to|
        too\s+\w+
      )\b
    `,
  ],
  ['think', /\b(?:should|had\s+to|must|needed\s+to|best|better)\b/u],
  ['believe', /\b(?:should|had\s+to|must|needed\s+to|best|better)\b/u],
  [
    'want',
    pattern`
      ^(?=.*\bso\b)
      |^\s+(?:
        the
        |to(?!\s+(?:go\s+home|leave|sleep|help|know|see|hear|be|talk|speak|eat|stop\s+working|learn|stay)\b)
      )\b
    `,
  ],
  ['lean', /^\s+(?:to|towards?)\b/u],
  ['tend', /^\s+(?:to|towards?)\s+(?:the|a)\b/u],
  ['end', /^\s+up\s+(?:agreeing|choosing|deciding|going|settling|picking|voting)\b/u],
  ['say', /\b(?:should|had\s+to|must)\b|^\s+(?:ok|okay|yes|fine|let'?s)\b/u],
]);
const agreedWords = anyOf(`
  against agreed aligned convinced for in_agreement in_favou?r of_one_mind of_the_same_opinion on_board_with
  on_the_same_page unanimous
`);
export const inBe = pattern`
  ^(?:\s+(?:all|fully|quickly|soon|also|then|\w+ly))?\s+
  (?:(?:${agreedWords}|happy\s+with(?=.*\bso\s+we))\b|of\s+(?:the|this|that)\s+opinion\b)
`;
const plainGroupSubjects = anyOf(`
  (?:the|my|our)_(?:whole|entire)_[\\w-]+(?:_[\\w-]+)? both(?:_of_us)? leadership management
  most(?:_of_(?:us|the_\\w+))? people the_guys the_team_and_(?:leadership|management|[\\w-]+) us_all
`);
const groupSubjects = frame`
  (?:
    (?:the|my|our|so\s+the)\s+(?:whole\s+|entire\s+|full\s+|project\s+|core\s+|[\w-]+\s+)?
    (?:
      team|squad|group|crew|pod|staff|department|ward|shift|class|unit|board\s+and\s+\w+|faculty|office|
      committee|board|council|club|choir|lab|kitchen|colleagues|guys|folks|lads|teachers|nurses|doctors|
      developers|devs|engineers|people|leadership|management
    )(?:\s+(?:members|and\s+i|together|as\s+a\s+\w+|and\s+(?:the\s+)?(?:management|leadership|\w+s)))?
    |(?:the|a|our)\s+(?:\w+\s+)?(?:
      majority|group|crew|room|staff|panel|circle|meeting|workshop|whole\s+\w+|entire\s+\w+|working\s+group|
      task\s*force
    )(?:\s+of\s+.*)?
    |(?:the\s+)?(?:team\s+members|leadership|management|product|sales|engineering|[\w-]+)\s+and\s+the\s+team
    |${plainGroupSubjects}
  )
`;
export const wholeGroup = pattern`
  ^(?:
    ${groupSubjects}
    |(?:everyone|everybody)(?:\s+(?:on|in|at|from|involved)\b.*)?
    |all(?:\s+(?:of\s+)?(?:us|the)\b.*)?
  )$
`;
export const longBefore = pattern`\b(?:(?:years?|months?|weeks?)\s+(?:ago|earlier|before)|in\s+(?:19|20)\d\d|already|before\s+(?:i|that))\b`;
const decidedVerbs = anyOf(`
  adopt approve continue copy extend fund go_on hire invest keep_(?:using|doing|it|my) make_it pay roll_out
  take_(?:it|them|this|that|the_\\w+)_over take_over use
`);
export const adopting = pattern`^\s+(?:to\s+)?${decidedVerbs}\b|\b(?:my(?!\s+(?:colleague|boss|manager))|mine)\b`;
export const strong = setOf(`
  agree align believe choose come conclude decide end feel go land make opt pick prefer reach resolve select
  settle take think vote
`);
const jointWords = anyOf(`
  (?:joint|common|shared|mutual)_(?:decision|choice|conclusion) all
  as_a_(?:team|group|whole|unit|department|crew|class) by_(?:a_)?majority by_consensus by_vote collectively
  in_the_(?:team|group|crew) jointly mutually unanimously
`);
export const collectively = pattern`
  \b(?:
    ${jointWords}
    |together(?!
      \s+with\s+(?:\w+\s+)?(?:suppliers?|customers?|clients?|vendors?|parents|patients?|owner|him|her|them)
    )
  )\b
`;
export const notAnEnd = pattern`^\s+(?:by|between|without|for\s+(?:me|us)|above|over\s+(?:my|our)|years?|long|in\s+(?:19|20)\d\d|last)\b`;
export const decisionObject = pattern`
  ^(?:the|a|an|this|that|our|some|joint|final)\s+(?:[\w-]+\s+){0,2}
  (?:decision|agreement|consensus|choice|compromise|decision\s+to\s+.*)$
`;
/** Nouns and idioms that leave a choice with a group or with nobody. */
export const phrases: readonly RegExp[] = [
  pattern`
    (?<!\bi\s+)\bit\s+(?:then\s+|finally\s+)?went\s+to\s+(?:a|the)\s+vote\b
    |\bit\s+(?:got|was)\s+(?:decided|agreed)\s+(?:somehow|in\s+the\s+end|then)\b
    |\b(?:was|is)\s+(?:\w+\s+){0,4}?(?:everybody|everyone|nobody|no\s+one|all\s+of\s+us)['’]?s?\s+
    (?:decision|choice|call)\b(?!\s+(?:but|except))
    |\b(?:everyone|everybody|we\s+all|they\s+all|the\s+(?:whole\s+)?(?:team|group|crew|staff))
    (?:\s+(?:on|in|at)\s+the\s+\w+)?\s+came\s+(?:round|around)\s+to\s+(?:the\s+(?:idea|view)|it|\w+ing)\b
    |\b(?:opinions?|views|minds|votes)\s+(?:all\s+|soon\s+|slowly\s+)?(?:converged|settled)\s+on\b
  `,
  pattern`
    \bthe\s+(?:final\s+)?(?:decision|conclusion)\s+(?:of\s+the\s+(?!day\b)[\w-]+\s+(?:\w+\s+)?)?was\s+
    (?:to|that)\b
  `,
  /\bjointly\s+(?:agreed|decided|chose|settled)\b/u,
  pattern`
    \b(?:team|group|crew|staff|department|committee|majority)'s\s+
    (?:opinion|view|feeling|preference|choice|wish|verdict)\s+was\b
  `,
  /(?<!\bi\s+)\b(?:found|reached|came\s+to)\s+(?:a\s+|the\s+)?(?:\w+\s+)?consensus\b/u,
  pattern`
    \bdecision\s+was\s+left\s+to\s+
    (?:the\s+(?:team|group|crew|staff|department)|everyone|everybody|us\s+all)\b
  `,
  pattern`
    \bno\s+(?:single|one)\s+person\s+(?:decided|chose|made)\b
    |\bwhat\s+(?:everyone|everybody|we\s+all|the\s+(?:whole\s+)?(?:team|group))\s+wanted\b
  `,
  /\b(?:team|group|crew|staff|committee)\s+had\s+the\s+(?:final|last)\s+(?:say|word)\b/u,
  pattern`
    \b(?:wasn't|was\s+not)\s+(?:one|a\s+single|any\s+one)\s+(?:person|man|woman)'s\s+
    (?:decision|choice|call|idea)\b
  `,
  /\bit\s+(?:was|became|seemed)\s+clear\s+to\s+(?:all|everyone|everybody)(?:\s+of\s+us)?\s+that\b/u,
  pattern`
    \bit\s+(?:was|got|had\s+been)\s+(?:\w+ly\s+)?(?:agreed|decided|settled)\s+
    (?:
      with\s+(?:all|everyone|everybody)
      |over\s+(?:lunch|coffee|dinner|beers?|breakfast|the\s+phone|weeks)
      |(?:in|at|during)\s+(?:the|a|our)\s+\w+
    )\b
  `,
  /\bthe\s+(?:feeling|mood|sense|view|opinion)\s+was\s+(?:that|to)\b/u,
  pattern`
    \b(?:the|an?)\s+(?:idea|plan|suggestion|proposal)\s+(?:just\s+|simply\s+|then\s+)?
    (?:came\s+up|was\s+floated|was\s+thrown|emerged|was\s+born|arose)\b
  `,
  pattern`
    (?<!\bi\s+)\bput\s+(?:it|this|that|the\s+\w+)\s+to\s+(?:a|the)\s+vote\b
    |\ba\s+vote\s+was\s+(?:held|taken|called)\b
    |\bthe\s+vote\s+(?:went|fell|came\s+out)\b
  `,
  pattern`
    \b(?:a|the)\s+(?:joint|collective|common|shared|group|team)\s+(?:decision|choice)\s+
    (?:of|by|between|among)\b
  `,
  pattern`
    \b(?:nobody|no\s+one|no-one)\s+
    (?:was\s+against|had\s+anything\s+against|said\s+no|spoke\s+against|disagreed|opposed)\b
  `,
  pattern`\b(?:everyone|everybody|we\s+all|all\s+of\s+us|each\s+of\s+us)\s+had\s+(?:a|their|his|her|some)\s+say\b`,
  /\b(?:nobody|no\s+one)\s+(?:\w+\s+)?(?:made|took)\s+the\s+(?:decision|call)\b/u,
  pattern`
    \b(?:can't|cannot|couldn't|don't\s+know|(?:don't|do\s+not)\s+remember|no\s+idea|not\s+sure)\s+
    (?:\w+\s+){0,2}who\s+(?:\w+\s+)?(?:decided|made\s+the|took\s+the)\b
  `,
  pattern`
    \b(?:team|crew|staff|nurses|doctors|teachers|engineers|colleagues|everyone|everybody|people|we|us|all)
    \s+(?:then\s+|all\s+|finally\s+)?(?:decided|chose|agreed|picked|settled)\s+(?:\w+\s+){0,2}
    together\b(?!\s+with)
  `,
  pattern`
    \b(?:was|is)\s+(?:really\s+|more\s+|kind\s+of\s+|sort\s+of\s+)?(?:the|our)\s+
    (?:team|group|crew|department|committee)'s\s+(?:call|decision|choice|idea)\b
  `,
  pattern`
    \b(?:the|that)\s+decision\s+(?:\w+\s+){0,5}?from\s+(?:
      the\s+(?:whole\s+|entire\s+)?(?:team|unit|group|crew|department|staff|committee)
      |everyone
      |everybody
      |all\s+of\s+us
    )\b
  `,
  pattern`
    \b(?:the|a)\s+decision\s+(?:just\s+|simply\s+|then\s+)?
    (?:got\s+made|got\s+taken|happened|made\s+itself)\b
  `,
  pattern`
    \b(?:somebody|someone)\s+(?:
      floated|suggested|proposed|came\s+up\s+with|threw\s+in|mentioned|had\s+the\s+idea
    )\b(?=[^.;]{2,60}\b(?:stuck|caught\s+on|won|went\s+with|agreed|liked|was\s+the\s+plan)\b)
  `,
  pattern`
    \b(?:was|were)\s+(?:more\s+of\s+|kind\s+of\s+|sort\s+of\s+|rather\s+|really\s+)?an?\s+
    (?:group|team|joint|collective)\s+(?:thing|process)\b
  `,
  pattern`
    \b(?:the|our|a)\s+(?:\w+\s+)?(?:
      consensus(?:\s+(?:among|in|of|between)\s+(?:the|my|our)\s+\w+)?
      |(?:general|common|overall|shared)\s+(?:feeling|opinion|sense|view|mood)
      |(?:feeling|mood|opinion|sense|view)\s+(?:in|of|among|across)\s+(?:the|my|our)\s+\w+
      |majority\s+(?:view|vote|opinion)
    )\s+(?:was|fell|came|went|moved|leaned)\b
  `,
  /\bthere\s+was\s+(?:a\s+|some\s+)?(?:consensus|agreement\s+(?:in|among|within|between|to|that|on))\b/u,
  pattern`
    \bthere\s+was\s+(?:a\s+)?(?:general|broad|wide|common|unanimous|quick|full|clear|mutual)\s+
    (?:agreement|consensus|feeling|understanding)\b
  `,
  pattern`
    \b(?:was|is)\s+(?:a|the)\s+(?:\w+\s+)?(?:decision|choice)\s+(?:of|by)\s+
    (?:the\s+(?:whole\s+|entire\s+)?(?:team|group|crew|department)|everyone|everybody|all\s+of\s+us)\b
  `,
  pattern`
    \bit\s+(?:got|was|has\s+been)\s+(?:then\s+|finally\s+)?(?:decided|agreed|settled|determined|concluded)
    \s+(?:to|that|on|between\s+the|among\s+the|in\s+the)\b
  `,
  pattern`
    \b(?:took|was|had|held)\s+a\s+vote\b
    |\bshow\s+of\s+hands\b
    |\bby\s+(?:common|general|mutual)\s+(?:consent|agreement)\b
    |\bnobody\s+objected\b
    |\bheads\s+nodded\b
    |\b(?:broad|wide|general|full)\s+support\s+for\b
    |\b(?:of|were)\s+one\s+mind\b
    |\bthat\s+was\s+all\s+of\s+us\b
    |\bno-brainer\s+for\s+(?:every|all)\w*
  `,
  pattern`
    \b(?:a|the)\s+consensus\s+(?:had\s+|has\s+)?(?:emerged|formed|grew|grown)\b
    |\b(?:plan|idea|conclusion|result|outcome)\s+(?:that\s+emerged\s+from|of)\s+(?:the|our|that)\s+
    (?:meeting|discussion|workshop|call|talk|session)\s+was\b
  `,
  pattern`
    \bthe\s+(?:decision|choice|vote)(?:\s+of\s+the\s+(?:whole\s+)?\w+)?\s+fell\s+(?:on|for)\b
    |\b(?:nobody|no\s+one)\s+(?:in\s+particular\s+|really\s+|actually\s+)?
    decided\b(?!\s+(?:for|until|anything))
    |\bthe\s+(?:whole\s+)?(?:team|group|crew)\s+(?:decided|chose|agreed)\s+(?:(?:it|this|that)\s+)?
    together\b
  `,
  pattern`
    \bdecision\s+was\s+an?\s+(?:collective|joint|common|shared|group)\s+one\b
    |\b(?:was|is|became)\s+
    (?:really\s+|very\s+much\s+|more\s+of\s+|kind\s+of\s+|sort\s+of\s+|rather\s+|actually\s+)?an?\s+
    (?:joint|collective|group|team|shared|mutual|common|collaborative)\s+
    (?:decision|call|choice|agreement)\b
  `,
  pattern`
    \b(?:as\s+a\s+(?:group|team)|together)[,\s]+(?:our\s+|the\s+)?decision\s+was\b
    |\b(?:the|our|that)\s+(?:team's|group's|collective|joint|common|shared)\s+(?:decision|choice|call)\s+
    (?:was|fell)\b
  `,
  /\bby\s+(?:mutual|common|general|joint)\s+(?:agreement|consent|decision|accord)\b/u,
  pattern`
    \b(?:decision|plan|choice|idea|solution|conclusion|it)\s+(?:just\s+|simply\s+)?
    (?:came|emerged|grew|fell|arose|resulted)\s+(?:out\s+of|from|in|during|over|after)\s+
    (?:the|a|our|that|several|many|some)\s+(?:\w+\s+)?(?:
      discussions?|meetings?|retro(?:spective)?|workshop|group|team|brainstorm\w*|session|debate|talks?|
      call|conversation
    )\b
  `,
  pattern`
    \b(?:(?:just|simply)\s+)?made\s+sense\s+(?:to|for)\s+
    (?:everyone|everybody|all(?:\s+of\s+us)?|the\s+(?:whole\s+)?(?:team|group))\b
  `,
  pattern`
    \b(?:was|were|seemed|looked)\s+(?:clearly\s+|really\s+|simply\s+|just\s+|like\s+)?the\s+
    (?:obvious|natural|logical|clear|only\s+logical|only\s+sensible)\s+
    (?:
      choice|option|decision|candidate|solution|way|next\s+step|step|answer|pick|thing\s+to\s+do|
      way\s+(?:to\s+go|forward)
    )\b
  `,
  pattern`
    \bthe\s+(?:obvious|natural|logical|clear)\s+(?:
      choice|option|decision|candidate|solution|next\s+step|step|answer|pick|thing\s+to\s+do|
      way\s+(?:to\s+go|forward)
    )\s+(?:was|seemed)\b
  `,
  pattern`
    \b(?:we|the\s+team|the\s+group|everyone)\s+let\s+the\s+(?:data|numbers|facts|figures)\s+
    (?:decide|speak)\b
  `,
  pattern`
    \bthe\s+(?:whole\s+|entire\s+)?(?:group|majority|room)\s+(?:then\s+|finally\s+|eventually\s+)?
    (?:
      went\s+(?:with|for(?!\s+(?:an?\s+)?(?:walk|drink|meal|break|run|lunch|coffee)))
      |chose
      |picked
      |decided
      |opted
      |voted
      |settled\s+on
      |landed\s+on
      |preferred
    )\b
  `,
  pattern`
    \b(?:after|following)\s+(?:some|a\s+lot\s+of|much|a\s+long|a|many|several)\s+(?:[\w-]+\s+){0,3}?
    (?:discussions?|debates?|back\s+and\s+forth|meetings?)\s*,?\s+
    (?:the\s+(?:decision|result|outcome|conclusion)\s+was)\b
  `,
];
const argumentNouns = anyOf(`
  advice analysis argument call case data design draft figures idea numbers objection option plan proposal
  recommendation suggestion version view vote
`);
export const ownPart = pattern`
  \b(?:
    my\s+(?:own\s+)?(?:\w+\s+)?${argumentNouns}
    |(?:that|which)\s+i\s+(?:had\s+)?
    (?:proposed|recommended|suggested|drafted|prepared|argued|built|wrote|designed)
    |(?:to|for|on|with|by|of|tried?|trying|against)\s+(?:try\s+)?my\s+
    (?!team|colleagues?|group|manager|boss|lead|company|department|crew)\w+
    |i\s+(?:had|was|were|made|did|voted|would|should|could|have|'d|broke|disagreed|objected|argued|insisted)
  )\b
`;
const arguedVerbs = anyOf(`
  advocated argued convinced disagreed made_the_case objected persuaded pitched preferred proposed pushed_for
  recommended suggested voted warned
`);
/** Told after the choice, only an argument is a part in it; a deed then is its execution. */
export const argues = pattern`
  \bi\s+(?:had\s+|\w+ly\s+)?${arguedVerbs}\b
  |\bi\s[^.;!?]{2,60}\bas\s+a\s+(?:test|trial)\b
  |\bi\s+(?:\w+\s+)?(?:decided|chose|was)\s+against\b|\bi\s+(?:ruled|turned)\s+(?:it|that)\s+(?:out|down)\b
  |\bmy\s+(?:\w+\s+)?(?:proposal|recommendation|suggestion|argument|option|case|view|call)\b
`;
const preparedVerbs = anyOf(`
  advocated argued brought compared convinced disagreed drafted drew_up laid_out made_the_case objected
  persuaded pitched preferred presented proposed pushed_for put_forward recommended set_out showed suggested
  voted warned weighed wrote
`);
export const proposes = pattern`
  \bi\s+(?:had\s+|then\s+|first\s+|also\s+|\w+ly\s+)?${preparedVerbs}\b
  |\bmy\s+(?:\w+\s+)?(?:proposal|recommendation|suggestion|argument|option|case|view)\b
`;
