/**
 * Ways to make oneself small before or after a story. From lists of what interviewers ask candidates to leave out,
 * in the phrasing of native and other speakers. What each of them needs beside it keeps facts out: an apology that was made to
 * a customer, a junior who is part of the story, an empty log.
 */

/** What is belittled decides what to say about it. */
export type Belittles = 'answer' | 'self' | 'deed' | 'numbers' | 'language';

export interface Apology {
  readonly belittles: Belittles;
  readonly pattern: RegExp;
}

const apology = (belittles: Belittles, source: string): Apology => ({
  belittles,
  pattern: new RegExp(source, 'gu'),
});

const start = '(?<=^[^\\p{L}\\p{N}]*(?:(?:and|but|so|well|okay|ok|also|oh|first|please),?\\s+)*)';
/** Where the phrase has to end to mean the speaker's own answer. */
const end = '(?=\\s*(?:[.,;!?…)–—-]|$|but\\b|and\\b|really\\b|so\\b|though\\b|because\\b|compared\\b))';
const adverbs =
  '(?:(?:really|probably|certainly|perhaps|maybe|also|just|simply|quite|very|exactly|actually|still|that|so|too|all|even|particularly|by\\s+any\\s+means|of\\s+course)\\s+)*';
const not = "(?:\\s+not|n't|\\s+never)";
const thisIs = '\\b(?:this|it|that|mine|my\\s+(?:story|example|answer|part|role))';

export const apologies: readonly Apology[] = [
  apology(
    'language',
    `${start}(?:i(?:'m|\\s+am)\\s+)?(?:so\\s+|very\\s+)?(?:sorry|apologies|excuse(?:\\s+me)?|pardon|forgive(?:\\s+me)?|i\\s+apologi[sz]e)(?:\\s+for)?\\s+(?:my\\s+)(?:\\w+\\s+)?(?:english|accent|language|pronunciation|grammar)\\b`,
  ),
  apology(
    'language',
    `\\bmy\\s+(?:spoken\\s+)?english\\s+(?:is|was)(?:\\s+not|n't)?\\s+(?:\\w+\\s+)?(?:great|good|perfect|bad|poor|weak|strong|best|fluent|rusty|limited)\\b|\\bexcuse\\s+my\\s+(?:\\w+\\s+)?(?:english|accent)\\b`,
  ),

  apology(
    'answer',
    `${start}(?:i(?:'m|\\s+am)\\s+)?(?:so\\s+|very\\s+|really\\s+)?sorry(?=\\s*[,.!–—:]|\\s+(?:this|that|it|if|for\\s+(?:the|being|going|taking|rambling|talking|all|so|this|my)|but|about\\s+(?:the|this|that)|to\\s+(?:bore|ramble)|i\\s+(?:am|do|did|can|have|know|was|should|lost|forgot|got|mean|went|think|jump\\w*)))`,
  ),
  apology(
    'answer',
    `(?<=[,.]\\s*(?:so\\s+|but\\s+)?)sorry(?:\\s+(?:about|for)\\s+(?:that|this))?(?=\\s*[.!,]*\\s*$)`,
  ),
  apology(
    'answer',
    `${start}(?:i\\s+(?:want\\s+to\\s+|must\\s+|should\\s+|have\\s+to\\s+|do\\s+)?apologi[sz]e(?!\\s+to\\b)|(?:my\\s+)?apologies|forgive\\s+me|bear\\s+with\\s+me|i\\s+hope\\s+you(?:'ll|\\s+will)?\\s+(?:forgive|excuse|pardon|do\\s+not\\s+mind|don't\\s+mind))\\b`,
  ),
  apology(
    'answer',
    `${thisIs}\\s+(?:may|might|is|was|'s|probably\\s+is|will)?(?:'s)?\\s*${adverbs}(?:is\\s+)?(?:not|n't)\\s+(?:be\\s+)?${adverbs}(?:(?:the|my|a|an|such\\s+an?)\\s+)${adverbs}(?:best|greatest|strongest|perfect|ideal|good|great|big|impressive|interesting|exciting|spectacular|typical)\\s+(?:\\w+\\s+)?(?:example|story|stories|answer|case|one)\\b`,
  ),
  apology(
    'answer',
    `\\bnot\\s+(?:\\w+\\s+)?(?:the|my)\\s+(?:best|greatest|strongest|perfect)\\s+(?:example|story|answer)\\b|\\bi\\s+wish(?:ed)?\\s+(?:that\\s+)?i\\s+had\\s+(?:an?\\s+)?(?:better|bigger|stronger|more\\s+\\w+)\\s+(?:\\w+\\s+)?(?:example|story|answer|numbers|result)s?\\b|\\bi\\s+(?:don't|do\\s+not|can't|cannot|could\\s+not|couldn't)\\s+(?:really\\s+)?(?:have|think\\s+of|remember|find)\\s+(?:an?y?\\s+)?(?:better|good|great|perfect)\\s+(?:example|story)\\b`,
  ),
  apology(
    'answer',
    "\\bi(?:'m|\\s+am)?\\s*(?:do\\s+not|don't|not)\\s+(?:really\\s+|quite\\s+|exactly\\s+|so\\s+|too\\s+|entirely\\s+)?(?:know|sure|certain)\\s+(?:if\\s+|whether\\s+|that\\s+)?(?:this|it|that|my\\s+(?:story|example|answer))\\s+(?:even\\s+|really\\s+|fully\\s+|exactly\\s+|also\\s+)?(?:counts?|answers?|fits?|qualif(?:y|ies)|is\\s+(?:relevant|what|a\\s+(?:good|great)|the\\s+(?:right|best)|interesting|enough|impressive|too)|makes?\\s+sense|helps?)\\b",
  ),
  apology(
    'answer',
    "\\bi\\s+(?:just\\s+|really\\s+)?hope\\s+(?:that\\s+)?(?:this|it|that|my\\s+(?:answer|example|story))\\s+(?:(?:all|kind\\s+of|at\\s+least|somehow)\\s+)?(?:makes\\s+(?:any\\s+|some\\s+)?sense|answers|is\\s+(?:ok|okay|fine|enough|clear|not\\s+too)|was\\s+(?:ok|okay|clear|not\\s+too)|wasn't\\s+too|isn't\\s+too|counts)\\b",
  ),
  apology(
    'answer',
    `${thisIs}(?:'s|\\s+is|\\s+was|\\s+may\\s+be|\\s+might\\s+be|\\s+will\\s+be)\\s+${adverbs}(?:a\\s+)?${adverbs}(?:(?:bit|little)\\s+)?(?:of\\s+)?(?:a\\s+)?(?:silly|stupid|boring|dull|lame|dumb|embarrassing)\\s*(?:\\w+\\s+)?(?:story|example|answer|thing|one|mistake)?${end}`,
  ),
  apology(
    'answer',
    "\\b(?:silly|stupid|boring|lame|dull|dumb)\\s+(?:little\\s+|small\\s+)?(?:story|example|answer)\\b|\\bif\\s+i\\s+(?:ramble|am\\s+rambling|'m\\s+rambling|go\\s+on\\s+too\\s+long|talk\\s+too\\s+(?:much|long|fast))\\b",
  ),
  apology(
    'answer',
    `\\b(?:it|this|that)\\s+(?:may|might|must|will|probably|does|did|doesn't|does\\s+not|perhaps)\\s+(?:probably\\s+|not\\s+|also\\s+)*sounds?\\s+${adverbs}(?:like\\s+)?(?:much|an?\\s+(?:lot|big\\s+deal|small\\s+thing)|small|silly|trivial|boring|stupid|minor|banal|little|unimpressive|simple|impressive|nothing)\\b`,
  ),
  apology(
    'answer',
    `\\b(?:i\\s+know\\s+(?:that\\s+)?)(?:it|this|that)(?:'s|\\s+is|\\s+was)\\s+(?:(?:not|only|just|an?|so|very|that|much|too|really)\\s+)+(?:big|much|small|little|long|impressive|special|minor|great|exciting|lot|deal)\\b`,
  ),
  apology(
    'answer',
    `\\b(?:it|this|that)\\s+(?:probably\\s+|maybe\\s+|perhaps\\s+)(?:does\\s+not|doesn't|did\\s+not|didn't|is\\s+not|isn't|was\\s+not|wasn't)\\s+(?:really\\s+)?(?:matter|interest(?:ing)?|count|relevant|important|sound)\\b(?:\\s+(?:much|to\\s+you|you|here))?|\\b(?:it|this)\\s+(?:may|might)\\s+not\\s+(?:matter|interest\\s+you|count)\\b`,
  ),

  apology(
    'self',
    "\\bi(?:'m|\\s+am)\\s+not\\s+(?:really\\s+|exactly\\s+|such\\s+|so\\s+|very\\s+)*(?:an?\\s+)?(?:very\\s+|so\\s+)?(?:technical|creative|academic|smart|clever|talented|experienced|eloquent|good\\s+(?:speaker|storyteller|writer))(?:\\s+(?:person|guy|girl|man|woman|speaker|one))?(?=\\s*,?\\s*(?:but|though)\\b|\\s*[.!])|\\bi\\s+(?:can't|cannot|can\\s+not|don't\\s+know\\s+how\\s+to|do\\s+not\\s+know\\s+how\\s+to)\\s+(?:really\\s+)?(?:explain|tell|describe|say)\\s+(?:it|this|that)\\s+(?:(?:so|very|really|any)\\s+)*(?:well|better|properly|clearly|in\\s+english)\\b",
  ),
  apology(
    'self',
    "\\bi(?:'m|\\s+am|\\s+was)\\s+(?:really\\s+|just\\s+|honestly\\s+|also\\s+|of\\s+course\\s+|certainly\\s+|by\\s+no\\s+means\\s+)*(?:not\\s+(?:really\\s+|exactly\\s+)?(?:an?|the)\\s+(?:(?:big|great|real|true)\\s+)?(?:expert|specialist|genius|professional|pro)|no\\s+(?:\\w+\\s+)?(?:expert|specialist|genius|designer|programmer|writer|engineer|artist|scientist|accountant|lawyer|hero|mathematician|speaker|manager|technician|developer|pro))\\b(?![^.;!?]*\\b(?:so|which\\s+is\\s+why|that\\s+is\\s+why)\\b)",
  ),
  apology(
    'self',
    '\\bi\\s+was\\s+(?:back\\s+then\\s+|then\\s+|still\\s+|at\\s+(?:the|that)\\s+time\\s+)?(?:only|just|merely|nothing\\s+but)\\s+(?:an?|the)\\s+(?:\\w+\\s+)?(?:junior|intern|graduate|student|beginner|trainee|apprentice|assistant|newbie|novice|rookie|temp|volunteer|helper|freshman)\\b(?!\\s+\\w*\\s*,?\\s*(?:so|and\\s+(?:could|had|was\\s+not|may)))',
  ),
  apology(
    'self',
    "\\bi(?:'m|\\s+am|\\s+was)\\s+(?:really\\s+|very\\s+|so\\s+|quite\\s+|just\\s+|not\\s+(?:very|so|that|really|too)\\s+)*(?:bad|terrible|awful|horrible|poor|not\\s+good|good|great)\\s+(?:at|with|in)\\s+(?:explaining|telling|interviews?|speaking|talking|stories|storytelling|english|presenting|selling\\s+myself)\\b(?<=\\b(?:bad|terrible|awful|horrible|poor|not\\s+(?:\\w+\\s+)?(?:good|great))\\s+\\S+\\s+\\S+(?:\\s+\\S+)?)",
  ),
  apology(
    'self',
    '\\bi\\s+was\\s+(?:probably\\s+|by\\s+far\\s+|clearly\\s+)?the\\s+(?:least|most)\\s+(?:experienced|qualified|senior|skilled|important|junior|inexperienced|unqualified)(?:\\s+(?:person|one|member|nurse|teacher|engineer|employee|developer|there|of\\s+all))*\\b(?<!\\bthe\\s+most\\s+(?:experienced|qualified|senior|skilled|important)\\b.*)',
  ),
  apology(
    'self',
    "\\bi(?:'m|\\s+am)\\s+(?:a\\s+bit\\s+|a\\s+little\\s+|so\\s+|very\\s+|really\\s+|quite\\s+)?(?:nervous|ashamed\\s+to\\s+(?:say|admit)|embarrassed\\s+to\\s+(?:say|admit))(?=\\s*[.,;!]|\\s*$|\\s+(?:right\\s+)?now|\\s+today|\\s+(?:that|but|about\\s+(?:this|the)\\s+interview))|\\bin\\s+my\\s+humble\\s+opinion\\b|\\bi\\s+(?:was|am)\\s+just\\s+doing\\s+my\\s+job\\b|\\bi(?:'m|\\s+am)\\s+(?:just|only)\\s+(?:an?)\\s+(?:\\w+\\s+)?(?:nurse|teacher|junior|student|intern|beginner|driver|clerk|cook|assistant)\\b",
  ),

  apology(
    'deed',
    `\\bi\\s+(?:(?:just|simply|only|probably|maybe|guess\\s+i)\\s+)*(?:got|was|am|have\\s+been)\\s+(?:just\\s+|simply\\s+|only\\s+|probably\\s+|very\\s+|really\\s+|quite\\s+|a\\s+bit\\s+|pretty\\s+)*lucky\\b(?!\\s+(?:to|enough|that|with|in\\s+(?:having|my))\\b)|\\bit\\s+was\\s+(?:just|only|mostly|pure|probably|all|mainly|more)(?:\\s+(?:pure|just|plain))*\\s+(?:luck|a\\s+lucky\\s+(?:guess|shot))\\b`,
  ),
  apology(
    'deed',
    '\\b(?:any\\s?one|any\\s?body|every\\s?one|every\\s?body)(?:\\s+else)?\\s+(?:(?:could|would|might|can)\\s+(?:\\w+\\s+)?(?:have\\s+)?(?:done|do|did|managed|manage|found|find|solved|seen|thought|fixed))\\b',
  ),
  apology(
    'deed',
    `${thisIs}(?:'s|\\s+is|\\s+was|\\s+wasn't|\\s+isn't|\\s+were)?\\s*(?:not|n't)?\\s*${adverbs}rocket\\s+science\\b`,
  ),
  apology(
    'deed',
    "\\bi\\s+(?:did\\s+not|didn't|haven't|have\\s+not)\\s+(?:really\\s+|actually\\s+)?(?:do|done|did|contribute|contributed)\\s+(?:(?:so|that|very|too)\\s+)*(?:much|a\\s+lot|anything\\s+(?:special|big|great|spectacular|extraordinary|heroic))\\b(?!\\s+(?:of|with|in|on|about|more|before|until|after|for)\\b)",
  ),
  apology(
    'deed',
    '\\bi\\s+(?:just|only)\\s+(?:did|played|had|made|contributed)\\s+(?:an?\\s+)?(?:very\\s+)?(?:small|little|tiny|minor|the\\s+easy)\\s+(?:part|bit|role|share|contribution)\\b|(?<=,\\s*)nothing\\s+(?:really\\s+)?(?:special|major|big|fancy|spectacular|great)(?=\\s*(?:[.!]|$))',
  ),
  apology(
    'deed',
    `${thisIs}(?:'s|\\s+is|\\s+was|\\s+were)\\s+${adverbs}nothing\\s+(?:really\\s+|very\\s+|too\\s+)?(?:special|major|fancy|big|great|impressive|spectacular|extraordinary|heroic|exciting)\\b${end}|\\bnothing\\s+(?:special|major|spectacular|extraordinary|heroic)\\s*,?\\s+(?:really|but|i\\s+(?:just|only))\\b`,
  ),
  apology(
    'deed',
    `${thisIs}(?:'s|\\s+is|\\s+was)${not}\\s+(?:really\\s+)?(?:that|so|very|too|all\\s+that|terribly|particularly|super)\\s+(?:impressive|special|exciting|spectacular|much|big|great|hard|difficult)\\b(?:\\s+of\\s+an?\\s+(?:deal|thing|achievement))?${end}|\\b(?:it|this|that)(?:'s|\\s+is|\\s+was)(?:\\s+not|n't)?\\s+(?:really\\s+)?(?:no|an?)\\s+(?:big|huge|great)\\s+(?:deal|achievement|accomplishment|success|story|thing|contribution)\\b(?<=\\b(?:no|not|n't)\\b.{0,24})`,
  ),
  apology(
    'deed',
    `\\b(?:it|this|that|mine)(?:'s|\\s+is|\\s+was)\\s+(?:really\\s+)?(?:just|only|merely)\\s+(?:an?|my)\\s+(?:very\\s+|quite\\s+|really\\s+)?(?:small|little|tiny|simple|minor|trivial|modest|easy|silly)\\s+(?:\\w+\\s+)?(?:project|thing|change|task|fix|improvement|idea|job|story|example|contribution|step|tool|script|event|team)\\b`,
  ),

  apology(
    'numbers',
    "\\bi\\s+(?:unfortunately\\s+|sadly\\s+|really\\s+|just\\s+)?(?:do\\s+not|don't|haven't|have\\s+no|cannot\\s+give|can't\\s+give)\\s+(?:unfortunately\\s+|really\\s+|you\\s+)?(?:have\\s+|got\\s+|remember\\s+|know\\s+)?(?:(?:any|the|exact|real|hard|concrete|precise|specific|good|you)\\s+)*(?:numbers?|metrics?|figures?|data|statistics|kpis?)\\b(?!\\s+(?:yet|then|at\\s+(?:that|the)\\s+time|on|about|for\\s+(?:the|that)))",
  ),
];

/** The cheap question before all others. */
export const mayApologise =
  /sorry|apolog|forgive|pardon|excuse|bear\s+with|example|story|stories|answer|sure\b|know\b|hope\b|silly|stupid|boring|lame|dull|dumb|embarrass|ramble|rambling|talk|sound|matter|interest|count|expert|specialist|genius|\bpro\b|professional|\bi(?:'m|\s+am|\s+was)\s+no\b|junior|intern|graduate|student|beginner|trainee|apprentice|assistant|newbie|novice|rookie|helper|volunteer|temp\b|bad|terrible|awful|good|experienced|qualified|senior|nervous|ashamed|humble|my\s+job|just\s+an?\b|only\s+an?\b|luck|could|would|rocket|much|anything|nothing|impressive|special|deal|small|little|tiny|simple|minor|trivial|modest|numbers?|metrics?|figures?|data|statistics|kpi|english|accent|explain|tell\b|describe|technical|creative|academic|smart|clever|talented|eloquent|achievement|accomplishment|contribution/u;
