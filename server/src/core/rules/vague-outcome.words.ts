/**
 * Words of moods, qualities and praise with which outcomes are painted instead of measured.
 * Sources: our own answers in a dozen trades, widened by synonym and inflection.
 */
import { anyOf } from '../evidence/pattern.ts';

/** How people felt. */
export const moods = anyOf(`
  happy happier glad pleased delighted satisfied content contented thrilled excited grateful thankful impressed amazed relieved proud enthusiastic ecstatic overjoyed positive_about cheerful cheered comfortable
  over_the_moon in_good_spirits on_cloud_nine motivated encouraged reassured appreciative complimentary confident relaxed calmer joyful charmed stoked chuffed good_about fond_of at_ease full_of_praise all_smiles
`);

/** How something is said to be, without saying how that shows. */
export const qualities = anyOf(`
  better best good great fine ok okay alright all_right excellent fantastic wonderful amazing awesome brilliant superb perfect perfectly nice nicer lovely positive successful effective efficient productive stable reliable smooth smoother
  satisfying satisfactory rewarding fruitful beneficial helpful useful valuable worthwhile worth_it worth_(?:all_)?(?:the|every|my|our)_\\w+ outstanding remarkable impressive favou?rable healthy healthier improved stronger easier simpler cleaner clearer calmer happier friendlier
  faster quicker safer tidier pleasant pleasanter harmonious worthwhile well much_improved in_(?:much\\s+|far\\s+|a\\s+much\\s+|very\\s+)?(?:better|good|great)_(?:shape|order|place|hands) in_a_(?:much\\s+)?(?:better|good)_place under_control back_on_track better_off a_lot_better top_notch first[-\\s]class
  up_and_running in_order like_clockwork a_breeze on_track solid sorted beautiful gorgeous tidy professional modern balanced friendly appreciated well_received user_friendly customer_friendly easy_to_use enjoyable memorable unforgettable
`);

export const manner = anyOf(`
  well better great fine good nicely smoothly smoother perfectly successfully brilliantly wonderfully beautifully flawlessly okay ok alright all_right excellently superbly fantastically amazingly properly efficiently more_efficiently effectively without_(?:any\\s+)?(?:a\\s+)?(?:problems?|hitch(?:es)?|issues?|trouble) according_to_plan as_planned to_plan as_expected like_(?:a_)?(?:clockwork|(?:well-oiled\\s+)?machine|charm|dream|swiss_watch|butter) up nice faster easier
`);

export const successes = anyOf(`
  success successes win wins win-win triumph victory hit relief improvement improvements achievement pleasure joy delight highlight blessing game[-\\s]changer winner success_stor(?:y|ies) step_forward positive_change step_in_the_right_direction accomplishment milestone
`);

/** Nouns that are vague together with one of the words of praise. */
export const receptions = anyOf(`
  feedbacks? responses? reactions? comments? reviews? impressions? impacts? effects? results? outcomes? experiences? time appraisals? ratings? words? marks? atmosphere mood vibe ending end spirits? changes? influence things? reception testimonials? evaluations? reputation job work relations? relationships? collaboration cooperation team(?:work)? days? weeks? evenings? weekends? trip stay visit meal opening start launch finish transition handover conclusion
`);
export const praiseAdjectives = anyOf(`
  good great nice positive excellent wonderful fantastic amazing brilliant awesome lovely superb outstanding glowing favou?rable best better big huge real strong lasting significant tremendous enormous major massive satisfying fine kind warm pleasant successful happy worthwhile encouraging smooth flawless
`);

/** Abstract things that "improve" without anybody seeing what changed. */
export const abstractThings = anyOf(`
  things everything it this that vibe situation quality communications? morale mood atmosphere relations? relationships? rapport collaboration cooperation co-operation teamwork efficiency performance experience satisfaction trust workflows? process processes productivity motivation engagement life lives culture climate environment understanding confidence spirits? behaviou?r image reputation reliability stability transparency visibility service operations? flow work_life workload attitude loyalty service_levels? customer_experience user_experience patient_experience care standards? organi[sz]ation coordination discipline well-?being comfort safety
`);

export const problems = anyOf(`
  issues? problems? matters? situation bugs? complaints? conflicts? disputes? errors? tensions? trouble crisis case incident outage difficult(?:y|ies) challenges? misunderstandings? concerns? fault
`);

/** Verbs of praise with somebody else as the subject. */
export const praising = new Set(
  'like love appreciate enjoy praise compliment thank congratulate admire applaud adore welcome value respect commend cherish'.split(
    ' ',
  ),
);

export const stateVerbs = new Set(
  'be become feel seem look appear get grow stay remain sound prove keep leave end turn come'.split(' '),
);
export const courseVerbs = new Set(
  'go run work turn perform operate function flow end come do proceed progress pan play finish function develop cooperate collaborate communicate act behave interact'.split(
    ' ',
  ),
);
export const improvingVerbs = new Set(
  'improve better enhance boost strengthen increase raise lift elevate ease simplify streamline optimise optimize brighten'.split(
    ' ',
  ),
);

/** Verbs that tell of moods, being and talking: a clause with one of them is no observable change. */
export const softVerbs = new Set(
  `be have feel seem look appear say tell thank like love enjoy appreciate think believe know see hear get become go work run improve help want wish need smile agree understand learn realise realize find mention express
  communicate cooperate collaborate talk speak react respond support trust deliver complete finish solve resolve fix handle manage achieve reach meet benefit make praise compliment congratulate admire welcome value respect turn end stay remain keep
  happen succeed flow perform leave receive earn gain show notice comment remember recommend care hope cheer celebrate laugh clap encourage motivate inspire impress please satisfy delight involve concern relax calm settle do let come pay matter count mean exceed consider call describe acknowledge recognise recognize commend applaud expect try complain accept use change grow`.split(
    /\s+/u,
  ),
);

/** Verbs that are an event even without an object. */
export const eventVerbs = new Set(
  `renew return reopen resign extend sign promote hire reorder withdraw join adopt award invite book buy pay order cancel close drop reverse expand roll copy reuse pick include publish print install replace remove retire abolish scrap waive enrol enroll apply subscribe rebook re-order repeat prolong stop start begin cease quit transfer lift strike shut open switch move pass graduate double halve vanish`.split(
    /\s+/u,
  ),
);

/** Nouns after such a verb that make it no event: "gave good feedback", "left the table", "shook my hand". */
export const softObjects = new Set(
  `feedback feedbacks difference impact success time job work effort efforts thing things word words smile smiles thanks compliment compliments praise confidence trust relief mood morale atmosphere satisfaction gratitude appreciation happiness joy table hand hands thumbs credit kudos applause me us it him her them everyone everybody respect relationship relationships communication quality performance efficiency everything something anything life day days way sense lot impression value benefit benefits outcome result results experience head face eyes opinion opinions view feeling feelings expectations goal goals target targets deadline project solution situation problem problems issue issues`.split(
    /\s+/u,
  ),
);

/** Pictures and set phrases for "it went well", each complete in itself. */
export const idioms =
  /\b(?:(?:is|was|are|were|stands?|works?|moved)\s+(?:now\s+)?(?:on|to|at)\s+(?:an?\s+)?(?:completely\s+|totally\s+|whole\s+|much\s+)?(?:other|new|different|higher|better|another|next|good|solid|healthy)\s+(?:level|footing|track|page|terms|place|shape)|(?:has|have|had)\s+come\s+a\s+long\s+way|plain\s+sailing|(?:did|does|done)\s+the\s+trick|(?:patted?|pat)\s+(?:me\s+)?on\s+the\s+(?:back|shoulder)|nothing\s+but\s+(?:praise|compliments|good\s+words|smiles)|(?:one|a\s+day|an?\s+(?:evening|night|event|show|trip|project))\s+to\s+remember|in\s+(?:an?\s+)?(?:way\s+|much\s+|far\s+|really\s+|very\s+)?(?:better|good|great|high|excellent)\s+(?:mood|spirits|hands)|(?:brought|restored|created)\s+(?:calm|peace|harmony|clarity|stability|order|confidence|trust|transparency|structure)(?:\s+(?:to|in|into|back|between|for)\b)?|came\s+out\s+of\s+it\s+(?:well|fine|stronger|better)|(?:could\s*n(?:o|')?t|could\s+not)\s+stop\s+(?:smiling|thanking|praising)|(?:came|got|went|is|was|were|are)\s+(?:all\s+)?back\s+to\s+normal|(?:could|can)\s+(?:finally\s+|all\s+)?breathe\s+(?:again|easier|freely)|react(?:ed|s)\s+(?:very\s+|really\s+|so\s+|extremely\s+)*(?:positively|well|enthusiastically|warmly)|(?:very|really|extremely|so)\s+well\s+received|was\s+well\s+received|(?:the\s+)?(?:cooperation|collaboration|communication|teamwork|handover|interplay)\s+(?:with\s+(?:the\s+)?\w+\s+|between\s+[^.;!?]{3,30}\s+)?(?:works|worked|runs|functions|clicked)(?:\s+(?:now|well|again|fine))*(?=\s*(?:[.,;!]|$|and\b))|(?:walked|went|drove|sailed)\s+(?:away|home|out)\s+(?:an?\s+)?(?:very\s+)?(?:happy|satisfied|pleased|contented?)(?:\s+\w+)?|took\s+to\s+(?:the|it|my|our)\s+(?:\w+\s+){0,3}(?:straight\s+away|immediately|at\s+once|quickly|well)|won\s+(?:everyone|everybody|them\s+all|the\s+hearts)|hit\s+the\s+(?:mark|spot)|a\s+(?:real\s+|true\s+|big\s+)?(?:win-win|game-?\s?changer|step\s+forward|breath\s+of\s+fresh\s+air|relief\s+for\s+everyone)|all'?s?\s+well\s+that\s+ends\s+well|happy\s+end(?:ing)?|(?:went|goes|ran|works?)\s+like\s+(?:a\s+charm|clockwork|a\s+dream)|fell\s+into\s+place|bore\s+fruit|paid\s+dividends|thumbs\s+up|over\s+the\s+moon|on\s+cloud\s+nine|(?:very|quite),?\s+(?:very\s+)?well(?=\s*[.!]?\s*$))\b/u;

const good =
  '(?:good|great|nice|positive|excellent|wonderful|fantastic|amazing|brilliant|awesome|lovely|superb|outstanding|fine|fair|kind|warm|pleasant|happy|beautiful|perfect|workable|satisfying|successful)';
const very = '(?:(?:very|really|so|such|quite|truly|extremely|pretty|more|much|all|only|a\\s+lot)\\s+)*';
/** Frames of mood and praise that need no reading of clauses: who was told what, what there is more of, what was found. */
export const vaguePhrases = new RegExp(
  `(?<![\\w-])(?:${[
    // What was said of the work.
    `(?:told|said|says|wrote|thinks?|found)\\s+(?:to\\s+)?(?:me\\s+|us\\s+)?(?:that\\s+)?(?:i|we)\\s+(?:had\\s+|have\\s+|'d\\s+)?(?:did|done|handled|managed|solved)\\s+(?:it\\s+|this\\s+|that\\s+)?(?:${very}well|${very}(?:an?\\s+)?${very}${good}\\s+(?:job|work))`,
    `(?:it|this|that)\\s+(?:helps?|helped|had\\s+helped|has\\s+helped)\\s+(?:him|her|them|us|me|everyone|everybody)\\s+(?:a\\s+lot|very\\s+much|greatly|enormously|so\\s+much)`,
    `(?:with|got|had|received|heard)\\s+(?:only\\s+|some\\s+|many\\s+|a\\s+lot\\s+of\\s+|lots\\s+of\\s+)?${very}(?:kind|nice|warm|good|positive|friendly)\\s+(?:words|reactions?|comments?|feedback|echo)`,
    `(?:was|were|is|are|had\\s+been)\\s+(?:very\\s+|really\\s+|all\\s+|quite\\s+|so\\s+|more\\s+than\\s+)+(?:satisfied|happy|pleased|content|enthusiastic|grateful)(?!\\s+(?:to\\b|with\\s+the\\s+(?:old|previous|first|former)))|to\\s+(?:the\\s+|my\\s+|our\\s+|his\\s+|her\\s+|their\\s+)?(?:\\w+\\s+)?(?:full|complete|great|total|utmost)\\s+satisfaction(?:\\s+of\\s+(?:the\\s+)?\\w+)?`,
    // How it went and ended.
    `(?:ended|parted|left|stayed|remained|became)\\s+(?:up\\s+)?(?:as\\s+)?(?:good\\s+|close\\s+)?(?:friends|on\\s+good\\s+terms)|settled\\s+in\\s+(?:very\\s+)?(?:nicely|well|quickly)`,
    `(?:it|this|that|everything|all)\\s+(?:all\\s+)?(?:turned|worked|came|panned)\\s+out\\s+(?:all\\s+)?(?:fine|well|okay|ok|good|great|right|for\\s+the\\s+best)`,
    `(?:was|is|were|became|has\\s+become|have\\s+become|had)\\s+(?:for\\s+[^.;!?]{2,40}?\\s+)?(?:an?\\s+)?${very}${good}\\s+(?:experience|one|ones|time|ending|memory|adventure|feeling|partnership|friendship)(?=\\s*(?:$|[.,;!]|for|with|and|in|again|now|overall|altogether))`,
    `(?:day|evening|event|visit|inspection|move|launch|shift|season|show|trip|night|weekend|handover|opening|meeting|lesson|course|project)\\s+(?:went|passed|ran|came|was)\\s+(?:by\\s+|off\\s+|through\\s+|over\\s+)?(?:(?:completely|totally)\\s+)?(?:without\\s+(?:any\\s+)?(?:big\\s+|major\\s+|further\\s+)?(?:problems?|trouble|difficult\\w+|incidents?|hitch\\w*|stress)|problem-free|smoothly|well)`,
    `(?:problems?|issues?|conflicts?|difficult\\w+|tensions?|trouble)\\s+(?:does|do|is|are)(?:\\s+not|n't|nt)\\s+(?:exist|there|an?\\s+(?:issue|topic|problem))\\s+any\\s?more|(?:that|it|this)\\s+(?:is|was)\\s+no\\s+longer\\s+an?\\s+(?:problem|issue|topic)`,
    `(?:day|wedding|evening|event|party|deal|project|situation|christmas|season|trip)\\s+was\\s+(?:saved|rescued)`,
    `(?:worth|paid\\s+off\\s+for)\\s+(?:it|every\\w*)(?=\\s*(?:$|[.,;!]|for\\s+every))`,
    // What there is more and less of.
    `(?:is|was|there's|are|were|have|has|had|got|see|feel|brought|created|gave)\\s+(?:us\\s+|me\\s+|everyone\\s+|now\\s+|also\\s+|finally\\s+)*(?:a\\s+(?:lot|bit)\\s+|much\\s+|far\\s+|clearly\\s+|noticeably\\s+)?(?:(?:more|greater|less|fewer|better)\\s+(?:mutual\\s+)?(?:trust|respect|transparency|understanding|clarity|harmony|fun|joy|motivation|stress|tensions?|frustration|chaos|pressure|confusion|conflicts?|friction|confidence|calm|peace|order|structure|overview|atmosphere|mood|climate|communication|cooperation|collaboration|teamwork|discipline|appreciation|team\\s+spirit|quality|flexibility|control|worry|anxiety|misunderstandings?|satisfaction)|an?\\s+(?:much\\s+)?(?:better|clearer|good)\\s+(?:overview|understanding|feeling|atmosphere|climate|mood|relationship|cooperation|structure|rhythm|flow))`,
    `(?:had|having)\\s+(?:a\\s+lot\\s+of\\s+|so\\s+much\\s+|great\\s+|much\\s+|lots\\s+of\\s+)?fun|(?:is|was|are|makes?|made)\\s+(?:a\\s+lot\\s+|much\\s+)?more\\s+fun|tears?\\s+(?:of\\s+(?:joy|happiness|relief)|in\\s+(?:her|his|their)\\s+eyes)|(?:big\\s+|happy\\s+|only\\s+)smil\\w+|happy\\s+(?:faces|eyes)`,
    `(?:felt|feel|feels)\\s+(?:now\\s+|very\\s+|really\\s+|more\\s+|much\\s+|so\\s+|again\\s+)*(?:welcome|supported|heard|understood|valued|appreciated|respected|included|safe|safer|secure|taken\\s+seriously|at\\s+home|seen|listened\\s+to|good|better)(?=\\s*(?:$|[.,;!]|now|again|and|with\\s+us|by|for|after))`,
    `(?:noticed|notice|felt|saw|see|feel)\\s+(?:the|a)\\s+(?:\\w+\\s+)?(?:difference|improvement|change)(?=\\s*(?:$|[.,;!]|right|immediately|at\\s+once|straight|soon|quickly))`,
    // What was found and made.
    `(?:found|reached|came\\s+to|have|had|got|achieved|made|it\\s+was|was|is)\\s+(?:in\\s+the\\s+end\\s+)?(?:an?\\s+)?${very}${good}\\s+(?:solution|compromise|agreement|way|balance|progress|result|outcome|conclusion)(?=\\s*(?:$|[.,;!]|for\\s+(?:every|all|both|the|us)|together|and|in\\s+the|at\\s+the|that\\s+(?:every|all|both)))|(?:solution|compromise|result|agreement|outcome)\\s+(?:that\\s+|which\\s+|with\\s+which\\s+)?(?:every(?:one|body)|all(?:\\s+of\\s+us)?|both(?:\\s+\\w+)?|we\\s+all)\\s+(?:could\\s+|can\\s+|were\\s+|was\\s+)?(?:live\\s+with|happy\\s+with|accept|satisfied\\s+with|agree\\s+(?:on|with))`,
    `(?:real|true|great|big|much|clear|added|extra)\\s+(?:added\\s+)?value(?=\\s+(?:to|for)\\b|\\s*[.,;!]|\\s*$)`,
    `(?:found|find|finds|consider(?:ed|s)?|rated)\\s+(?:it|this|that|the\\s+(?:new\\s+)?[\\w-]+(?:\\s+[\\w-]+)?|my\\s+\\w+|our\\s+\\w+)\\s+${very}(?:better|good|great|nicer?|helpful|useful|practical|comfortable|pleasant|clear(?:er)?|easier|simpler|excellent|fair|interesting|convenient|valuable|perfect|fantastic|super|lovely|brilliant)(?=\\s*(?:$|[.,;!]|than|and|now|for|to\\s+(?:use|work|read)))`,
    `(?:team|group|class|staff|colleagues|departments|families|crew|we)\\s+(?:has\\s+|have\\s+|had\\s+|all\\s+|really\\s+)*(?:gr[eo]wn?|came|come|moved|pulled)\\s+(?:closer\\s+)?together(?:\\s+as\\s+a\\s+team)?`,
    `(?:understand|understands|know|like|respect|trust|trusts|accept|support|treat)\\s+(?:each\\s+other|one\\s+another|me|us)\\s+(?:much\\s+|a\\s+lot\\s+|even\\s+|far\\s+)?(?:better|more)(?=\\s*(?:$|[.,;!]|now|than))|(?:get|gets|got|getting)\\s+(?:along|on)\\s+(?:much\\s+)?(?:well|better|fine|again|great)|(?:loves?|loved|likes?|liked|enjoys?|enjoyed|seem\\s+to\\s+(?:like|love|enjoy))\\s+(?:it|the\\s+(?:new\\s+)?\\w+)(?=\\s*(?:$|[.!]))`,
  ].join('|')})(?![\\w-])`,
  'u',
);
