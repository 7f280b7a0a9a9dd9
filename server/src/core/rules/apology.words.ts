/**
 * Ways to make oneself small before or after a story. From lists of what interviewers ask candidates to leave out,
 * in the phrasing of native and other speakers. What each of them needs beside it keeps facts out: an apology that was made to
 * a customer, a junior who is part of the story, an empty log.
 */
import { anyOf, frame, setOf } from '../vocabulary.ts';

/** What is belittled decides what to say about it. */
export type Belittles = 'answer' | 'self' | 'deed' | 'numbers' | 'language';

export interface Apology {
  readonly belittles: Belittles;
  readonly pattern: RegExp;
}

const apology = (belittles: Belittles, source: string): Apology => ({
  belittles,
  // Typed in a hurry, apostrophes are missing.
  pattern: new RegExp(source.replaceAll("'", "'?"), 'gu'),
});

const start = '(?<=^[^\\p{L}\\p{N}]*(?:(?:and|but|so|well|okay|ok|also|oh|first|please|honestly),?\\s+)*)';
/** At the start, or as a clause of its own behind a comma or a conjunction. */
const opening =
  '(?<=(?:^|[,.;:!?–—]|\\b(?:and|but|so|because))\\s*(?:(?:and|but|so|well|please|honestly),?\\s+)*)';
/** Where the phrase has to end to mean the speaker's own answer. */
const end = frame`
  (?=
    \s*(?:
      [.,;!?…)–—-]|$|but\b|and\b|really\b|so\b|though\b|because\b|compared\b|i\s+know\b|to\s+be\s+honest\b
    )
  )
`;
const softeners = anyOf(`
  a_bit a_little actually all also by_any_means certainly even exactly honestly just maybe of_course only
  particularly perhaps pretty probably quite rather really simply so still super terribly that too very
`);
const adverbs = frame`
  (?:
    ${softeners}
    \s+
  )*
`;
const be = "(?:is|was|'s|may\\s+be|might\\s+be|will\\s+be|are|were)";
const not = `(?:n't|\\s+${adverbs}not)`;
const thisIs = frame`
  \b(?:
    this
    |it
    |that
    |mine
    |what\s+i\s+(?:did|had\s+to\s+do|built|made)
    |(?:my|the)\s+(?:story|example|answer|part|role|contribution|result|achievement|project|task)
  )
`;
const iAm = "\\bi\\s?(?:'?m|am|\\s+am|\\s+was)";
const cannot = anyOf(`
  can't can_not cannot could_not couldn't did_not didn't do_not don't dont have_not haven't
`);
const modest = anyOf('banal basic easy little minor modest ordinary silly simple small tiny trivial');
const dull = anyOf('banal boring dull dumb embarrassing lame silly stupid trivial unspectacular');
const great = anyOf(`
  best big complicated difficult exciting extraordinary fancy glamorous good great greatest hard heroic ideal
  important impressive interesting much perfect relevant sexy special spectacular strong strongest typical
`);
const telling = '(?:example|story|stories|answer|case|one|topic|situation)';
const doing = anyOf(`
  accomplishment achievement change contribution deal event fix idea improvement job part project role script
  step success task team thing tool
`);
const beginner = anyOf(`
  apprentice assistant beginner fresher freshman graduate helper intern junior new_hire newbie newcomer novice
  rookie student temp trainee volunteer working_student
`);
const master = anyOf(`
  accountant artist designer developer engineer expert genius hero lawyer leader manager mathematician
  native_speaker pro professional programmer salesman scientist speaker specialist storyteller talker
  technician writer
`);
const anyFool =
  '(?:any\\s+(?:fool|idiot|child|kid|trainee|beginner)|a\\s+(?:child|monkey|trainee)|my\\s+grandmother)';
const someone = frame`
  (?:
    a\s+(?:child|monkey|trainee)|my\s+grandmother|any\s?one|any\s?body|every\s?one|every\s?body|
    any\s+(?:other\s+)?\w+
  )(?:\s+(?:else|in\s+my\s+(?:place|position)))*
`;

/** Words that end like a trade and are none, or are those of somebody who only came by. */
const noTrades = anyOf(`
  computer corner customer door error factor filler floor letter matter member minor number paper passenger
  quarter reminder rumou?r starter stranger temporary_\\w+ visitor whisper
`);
const others = anyOf(`
  any\\s?(?:body|one) every\\s?(?:body|one) most_people
  other_(?:people|candidates|colleagues|applicants|nurses|teachers|engineers) others some(?:body|one)_else
`);

const talents = anyOf(`
  computers english explaining interviews? math maths names numbers presenting selling_myself speaking stories
  storytelling such_things talking telling these_things this words
`);
export const apologies: readonly Apology[] = [
  apology(
    'answer',
    frame`
      \bi\s+(?:just\s+|really\s+)?hope\s+(?:that\s+)?(?:
        i(?:'m|\s+am|\s+have|'ve)?\s+(?:explain|express|tell|describ|answer|put|said|mak)\w*\s+[^.;,]{0,24}?\b(?:right|correctly|clear(?:ly)?|well|properly|ok(?:ay)?|enough|sense)
        |(?:this|it|that)\s+(?:was|is|makes?|answers|counts|fits|helps|goes)\s+(?:\w+\s+){0,2}?(?:what\s+you|sense|your|enough|okay|ok|a\s+good|clear)
      )\b
      |\b(?:not|never|n't)\s+(?:really\s+|quite\s+|entirely\s+)?(?:sure|certain)\s+(?:(?:if|whether|that)\s+)?
      (?:this|that|it|mine)\s+(?:really\s+|even\s+)?(?:
        (?:counts?|fits|qualifies)(?!\s+(?:the|my|our|in|into|on|under)\b)|is\s+(?:really\s+|even\s+|exactly\s+)*(?:what\s+you|an?\s+(?:good|great|real|right|proper)|the\s+(?:right|best|kind|sort)|relevant|big\s+enough)
      )\b
      |\bi(?:'m|\s+am)\s+afraid\s+(?:that\s+)?i\s+(?:don't|do\s+not|can't|cannot)\s+(?:really\s+)?(?:remember|recall|have)\b
    `,
  ),
  apology(
    'self',
    frame`
      ${iAm}\s+no\s+(?:[\w-]+\s+)?(?!${noTrades})[a-z-]+\s+or\s+(?:anything|something|so|whatever|the\s+like)\b
      |${iAm}\s+(?:merely|just|only)\s+the\s+(?:new|little|young|junior)\s+(?:\w+\s+)?(?:one|guy|girl|boy|kid|man|woman|hand)\b
    `,
  ),
  apology(
    'deed',
    frame`
      \b(?:it|this|that)(?:'s|\s+is|\s+was)\s+(?:maybe|perhaps|probably|only|surely)\s+(?:not|no)\s+(?:an?\s+)?(?:very\s+|so\s+)?
      (?:big|great|huge|grand|special|impressive|real)\s+(?:achievement|thing|story|success|result|deal|example|accomplishment)\b
      |\b(?:really\s+)?nothing\s+to\s+(?:brag|boast|write\s+home)\s+about\b
      |\b(?:it|this|that)\s+(?:wasn't|was\s+not|isn't|is\s+not)\s+anything\s+(?:genius|special|fancy|clever|heroic|big|great|impressive|spectacular)\b
    `,
  ),
  // The answer is not what was hoped for.
  apology(
    'answer',
    frame`
      \b(?:hardly|barely|scarcely|not\s+(?:really\s+)?(?:even\s+)?)\s*worth\s+
      (?:mentioning|telling|talking\s+about|(?:a|the)\s+(?:mention|story))\b${end}
      |\bi\s+(?:just\s+|really\s+)?hope\s+(?:that\s+)?(?:this|it|that)\s+is\s+what\s+you\b
      |\bi\s+(?:don't|dont|do\s+not)\s+want\s+to\s+make\s+(?:it|this|that|myself)\s+(?:sound\s+|look\s+)?
      (?:bigger|better|more)\b
    `,
  ),
  apology(
    'answer',
    frame`
      \bi\s+wish\s+(?:that\s+)?i\s+(?:had|could\s+(?:tell|give)\s+you)\s+something\s+
      (?:better|bigger|more\s+\w+)(?:\s+to\s+(?:tell|say|show|offer))?
      |${opening}(?:please\s+)?(?:excuse|pardon|forgive)\s+my\s+(?:\w+\s+)?
      (?:words|way|memory|nerves|voice|rambling|speech)\b
      |(?<=\b(?:it|this|that)(?:'s|\s+is|\s+was|isn't|\s+isn't|\s+wasn't)\s+(?:not\s+)?(?:[\w-]+\s+){1,4}?)
      ,?\s*i\s+know(?=\s*[.!]*\s*$)(?<=\b(?:not|n't|only|just|small|little)\b.{0,60})
    `,
  ),
  apology(
    'deed',
    frame`
      \bi\s+(?:(?:really|honestly)\s+)?(?:don't|dont|do\s+not)\s+(?:really\s+)?(?:think|believe|feel)\s+
      (?:that\s+)?(?:i\s+(?:did|have\s+done)|it\s+(?:was|is)|this\s+(?:was|is)|that\s+(?:was|is))\s+
      (?:${adverbs})(?:
        (?:an?y?thing\s+|an?\s+)?
        (?:special|impressive|extraordinary|great|big|heroic|spectacular|remarkable)
        |much
        |a\s+lot
      )\b
    `,
  ),
  apology(
    'deed',
    frame`
      \b(?:it|this|that)(?:'s|\s+is|\s+was)\s+(?:really\s+|actually\s+|honestly\s+)?nothing\s+
      (?:compared|in\s+comparison|next\s+to)\b
      |^[^\p{L}]*(?:(?:oh|well|really|honestly),?\s+)?(?:it|this|that)\s+was\s+(?:really\s+|honestly\s+)?
      nothing(?=\s*[.!]*\s*$|,?\s+really\b)
      |\b${others}\s+(?:have\s+|has\s+|had\s+|would\s+(?:have\s+)?|could\s+(?:have\s+)?)?
      (?:\w+ly\s+|surely\s+|also\s+)?(?:done|did|do|achieved|managed)\s+(?:it\s+)?(?:(?:much|far|even)\s+)?
      (?:more|better|bigger\s+things|greater\s+things|(?<=\b(?:would|could)\s+.{0,30})the\s+same)
      (?=\s*(?:[.,;!]|$)|\s+than\s+(?:me|i)\b)
    `,
  ),
  apology(
    'deed',
    frame`
      \bi\s+(?:(?:was|am)\s+)?(?:just|only|simply|merely)\s+(?:did|do|doing)\s+
      (?:
        my\s+(?:job|duty|work)(?=\s*(?:[.,;!]|$))|what\s+(?:i\s+(?:was|am)\s+(?:told|asked|paid)|${others})
      )
      |\bi\s+did\s+(?:only|just|no\s+more\s+than|nothing\s+(?:but|more\s+than))\s+my\s+(?:job|duty|work)\b
      |\bi\s+(?:really\s+|honestly\s+)?(?:should\s+not|shouldn't|can't|cannot|can\s+not)\s+(?:really\s+)?
      (?:take|claim|get)\s+(?:(?:any|much|too\s+much|a\s+lot\s+of)\s+)?credit\b
    `,
  ),
  apology(
    'deed',
    frame`
      \b(?:worked|went|turned)\s+out\s+(?:\w+\s+)?by\s+(?:(?:pure|sheer|mere)\s+)?
      (?:luck|chance|accident|coincidence)\b
      |\b(?:(?:by|through)\s+(?:pure|sheer|blind|dumb|plain)|(?:was|is)\s+(?:sheer|plain|dumb|blind))\s+
      luck\b
      |\b(?:it|that|this)\s+was\s+(?:just\s+|only\s+|simply\s+)?an?\s+(?:pure\s+|real\s+)?stroke\s+of\s+
      luck\b
      |\bi\s+was\s+(?:just|simply|only|probably)\s+fortunate\b
    `,
  ),
  apology(
    'self',
    frame`
      \bi\s?(?:'?m|\s+am)\s+(?:a\s+bit\s+|a\s+little\s+|rather\s+|quite\s+)?(?:ashamed|embarrassed)\s+
      (?:of|about|by)\s+(?:it|this|that)(?=\s*[.,;!]|\s+but\b)
      |\bi\s?(?:'?m|\s+am)\s+not\s+(?:(?:very|so|that|really|too)\s+)*experienced
      (?=\s*(?:[.,;!]|$)|\s+(?:yet|with\s+(?:this|that|interviews)|in\s+(?:this|that|interviews))\b)
      |${iAm}\s+(?:only|just|merely)\s+an?\s+(?:[\w-]+\s+){0,2}(?!${noTrades})[a-z-]*
      (?:er|or|ist|ian|man|woman|chef|cook|clerk|maid|hand|nurse|boy|girl|guy|aide)
      (?=
        \s*(?:[.,;!]|$)
        |\s+(?:and\s+(?!could|had\s+no\b|was\s+not|may)|but|not\s+an?|then|there|back\s+then|at\s+the\s+time|who)\b
        |\s+(?:at|on)\s+(?:the|an?)\s+\w+(?=\s*(?:[.,;!]|$))
      )(?!\s*,?\s+so\b)
    `,
  ),

  apology(
    'language',
    frame`
      ${opening}(?:i(?:'m|\s+am)\s+)?(?:so\s+|very\s+)?
      (?:sorry|apologies|excuse(?:\s+me)?|pardon|forgive(?:\s+me)?|i\s+apologi[sz]e)(?:\s+for)?\s+(?:my\s+)
      (?:\w+\s+)?(?:english|accent|language|pronunciation|grammar)\b
    `,
  ),
  apology(
    'language',
    frame`
      \bmy\s+(?:spoken\s+)?english\s+(?:is|was|isn't|wasn't)(?:\s+not|n't)?\s+${adverbs}
      (?:great|good|perfect|bad|poor|weak|strong|the\s+best|fluent|rusty|limited)\b
      |${iAm}\s+not\s+an?\s+(?:native|english)\s+speaker\b
      |\bin\s+english\s+i\s+(?:can't|cannot)\b
    `,
  ),

  apology(
    'answer',
    frame`
      ${start}(?:i(?:'m|\s+am)\s+)?(?:so\s+|very\s+|really\s+)?sorry
      (?=
        \s*[,.!–—:]
        |\s+(?:
          this
          |that\s+(?:it|this|there|mine|my\s+(?:answer|english|example|story)|the\s+(?:answer|example|story))\b
          |that\s+i\s+(?:am|can|cannot|can't|do|don't|have|haven't|keep|only|talk)\b
          |it
          |if
          |for\s+(?:the|being|going|taking|rambling|talking|all|so|this|my)
          |but
          |about\s+(?:this|that)(?=\s*(?:[.,;!]|$))
          |about\s+(?:the|this|that|my)\s+(?:(?:bad|boring|little|long|slight|small)\s+)?
          (?:accent|answer|background|confusion|connection|delay|details?|english|example|introduction|lag|length|line|noise|pause|rambling|sound|story|video|voice|wait)\b
          (?!\s*,\s*i\s+(?:told|said|wrote))
          |in\s+advance
          |to\s+(?:bore|ramble)
          |my\b
          |i\s+(?:am|do|did|can|have|know|was|should|lost|forgot|got|mean|went|think|jump\w*|'m|don't|can't)
        )
      )
    `,
  ),
  apology(
    'answer',
    frame`
      (?<=[,.!?]\s*(?:so\s+|but\s+)?)(?:i(?:'m|\s+am)\s+)?(?:so\s+)?sorry
      (?:\s+(?:about|for)\s+(?:that|this))?(?=\s*[.!,]*\s*$)
      |\b(?:please\s+)?(?:forgive|excuse|pardon)\s+me(?=\s*[.!]*\s*$)
      |${opening}(?:please\s+)?
      (?:bear\s+with\s+me|(?:don't|dont|do\s+not)\s+expect\s+(?:too\s+)?much|(?:don't|do\s+not)\s+laugh)\b
    `,
  ),
  apology(
    'answer',
    frame`
      ${start}(?:
        excuse\s+me(?=\s*,)
        |(?:pardon|excuse|forgive)\s+(?:the|my|this)\s+(?!\w+\s+was\b)
        |i\s+(?:want\s+to\s+|must\s+|should\s+|have\s+to\s+|do\s+|already\s+)?apologi[sz]e(?!\s+to\b)
        |(?:my\s+)?apologies
        |forgive\s+me
        |i\s+hope\s+you(?:'ll|\s+will)?\s+(?:forgive|excuse|pardon|do\s+not\s+mind|don't\s+mind)
      )\b
    `,
  ),
  apology(
    'answer',
    frame`
      ${thisIs}\s*(?:may|might|is|was|'s|isn't|wasn't|isnt|wasnt|probably\s+is|will)?\s*${adverbs}(?:is\s+)?
      (?:not|n't|(?<=isn't|wasn't|isnt|wasnt)\b)\s+(?:be\s+)?${adverbs}
      (?:(?:the|my|a|an|such\s+an?|much\s+of\s+an?)\s+)${adverbs}(?:${great}\s+)?(?:\w+\s+)?
      ${telling}\b(?!\s+(?:of|that|who|where|to)\b)
    `,
  ),
  apology(
    'answer',
    frame`
      \bnot\s+(?:\w+\s+)?(?:the|my)\s+(?:best|greatest|strongest|perfect)\s+(?:example|story|answer)\b
      |\bi\s+wish\s+i\s+could\s+(?:give|tell|offer)\s+(?:you\s+)?an?\s+(?:better|bigger|stronger|more\s+\w+)
      \s+\w+
      |\bi\s+wish(?:ed)?\s+(?:that\s+)?i\s+had\s+(?:an?\s+)?(?:better|bigger|stronger|more\s+\w+)\s+
      (?:\w+\s+)?(?:example|story|answer|number|result|project)s?\b
      |\bi\s+${cannot}\s+${adverbs}(?:have|think\s+of|remember|find|come\s+up\s+with)\s+(?:an?y?\s+)?
      ${adverbs}(?:better|good|great|perfect|big|strong)\s+(?:example|story)\b
    `,
  ),
  apology(
    'answer',
    frame`
      (?:\bi(?:'m|\s+am)?\s*(?:do\s+not|don't|dont|not)|^[^\p{L}]*(?:not|don't|dont))\s+
      (?:really\s+|quite\s+|exactly\s+|so\s+|too\s+|entirely\s+)?(?:know|sure|certain)\s+
      (?:if\s+|whether\s+|that\s+)?(?:
        (?:this|it|that|my\s+(?:story|example|answer|part|work|role))\s+
        (?:even\s+|really\s+|fully\s+|exactly\s+|also\s+)?(?:
          counts\b(?!\s+as)
          |count\b(?!\s+as)
          |answers?
          |fits?
          |qualif(?:y|ies)
          |(?:is|was)\s+(?:
            relevant|what|an?\s+(?:good|great)|the\s+(?:right|best|kind|sort|type)|interesting|enough|
            impressive|too
          )
          |makes?\s+sense
          |helps?
        )
        |(?:thats|that's|it's)\s+(?:relevant|interesting|what|enough)
      )\b
      |\bi(?:'m|\s+am)\s+not\s+sure\s+(?:where|how)\s+to\s+(?:start|begin|answer|explain)\b
    `,
  ),
  apology(
    'answer',
    frame`
      \bi\s+(?:just\s+|really\s+)?hope\s+(?:that\s+)?(?:
        (?:this|it|that|my\s+(?:answer|example|story))\s+(?:(?:all|kind\s+of|at\s+least|somehow)\s+)?
        (?:
          makes\s+(?:any\s+|some\s+)?sense|answers|is\s+(?:ok|okay|fine|enough|clear|not\s+too)|
          was\s+(?:ok|okay|clear|not\s+too)|wasn't\s+too|isn't\s+too|counts
        )
        |i\s+(?:have\s+)?answered\s+(?:your|the)\s+question
        |i(?:'m|\s+am)\s+making\s+sense
      )\b
    `,
  ),
  apology(
    'answer',
    frame`
      ${thisIs}${be.replace("'s|", '')}?(?:'s|\s+${be})\s+${adverbs}(?:an?\s+)?${adverbs}
      (?:(?:bit|little)\s+)?(?:of\s+)?(?:an?\s+)?(?:${dull})\s*(?:\w+\s+)?
      (?:story|example|answer|thing|one|mistake|idea)?(?:\s+anyway)?${end}
      |${thisIs}(?:'s|\s+${be})\s+${adverbs}(?:an?\s+)${adverbs}${modest}\s+(?:\w+\s+)?${telling}\b
    `,
  ),
  apology(
    'answer',
    frame`
      \b(?:my|this|the)\s+(?:example|story|answer)(?:'s|\s+${be})\s+${adverbs}
      (?:not\s+${adverbs}(?:${great}|relevant)|${modest}|bad|poor|weak|short|old|messy)\b${end}
      |\b(?:this|that|it)(?:'s|\s+${be})\s+${adverbs}(?:an?\s+)?${adverbs}(?:bad|poor|weak|terrible|lousy)
      \s+(?:example|story|answer)\b
      |\b(?:not|n't)\s+${adverbs}(?:the|that)\s+(?:kind|sort|type)\s+of\s+${telling}\b
      |\bi\s+${cannot}\s+${adverbs}have\s+(?:an?y?|such\s+an?)\s+${adverbs}
      (?:big|great|huge|spectacular|impressive)\s+(?:\w+\s+)?
      (?:story|stories|example|success(?:es)?|achievements?)\b
    `,
  ),
  apology(
    'answer',
    frame`
      \bi\s+(?:think|guess|fear|feel|know|(?:'m|am)\s+afraid)\s+(?:that\s+)?i\s+
      (?:have\s+not|haven't|did\s+not|didn't)\s+(?:really\s+|quite\s+|fully\s+)?answer(?:ed)?\s+(?:your|the)
      \s+question\b
      |\bnot\s+sure\s+(?:if\s+|whether\s+|that\s+)?i(?:'ve|\s+have)?\s+(?:really\s+)?answered\b
      |\bi(?:'m|\s+am)\s+not\s+(?:explaining|saying|telling|putting)\s+(?:this|it|that)\s+
      (?:very\s+|so\s+|too\s+)?(?:well|clearly|right)\b
      |\bi(?:'m|\s+am)\s+(?:probably|maybe|perhaps|surely)?\s*
      (?:not\s+(?:really\s+)?the\s+(?:right|best)|the\s+wrong)\s+(?:person|one|man|woman)\s+(?:to|for)\b
      |\bi(?:'m|\s+am)\s+not\s+sure\s+(?:if\s+|whether\s+|that\s+)?i(?:'m|\s+am)\s+
      (?:explaining|answering|telling|saying|making)\b
      |\bi\s+(?:know\s+(?:that\s+)?i\s+)?should\s+have\s+(?:prepared\s+)?an?\s+better\s+
      (?:answer|example|story)\b
      |${opening}(?:please\s+)?(?:excuse|pardon)\s+me\s+if\b
    `,
  ),
  apology(
    'answer',
    frame`
      \b(?:silly|stupid|boring|lame|dull|dumb)\s+(?:little\s+|small\s+)?(?:story|example|answer)\b
      |\bif\s+i\s+(?:
        ramble|repeat\s+myself|am\s+rambling|'m\s+rambling|go\s+on\s+too\s+long|
        talk\s+too\s+(?:much|long|fast)
      )\b
      |\bi(?:'m|\s+am|\s+may\s+be|\s+might\s+be|'m\s+probably)\s+rambling\b
      |\bi\s+(?:tend\s+to\s+)?ramble\b
      |\b(?:closest|nearest)\s+(?:thing\s+)?(?:that\s+)?i\s+(?:have|could|can)\b
      |\b(?:this|that|it)\s+is\s+(?:all|the\s+best|the\s+only\s+(?:example|story|one))\s+(?:that\s+)?i\s+
      (?:have|could\s+(?:find|think)|can\s+offer)\b
      |\b(?:you\s+have|you've)\s+(?:surely\s+|probably\s+|certainly\s+)?heard\s+better\b
      |\b(?:
        my\s+(?:head|mind)\s+is\s+(?:empty|blank)
        |i\s+(?:have\s+)?lost\s+my\s+(?:train\s+of\s+thought|thread)
      )\b
      |\bi\s+(?:know\s+i\s+)?talk\s+too\s+(?:much|long|fast)\b
    `,
  ),
  apology(
    'answer',
    frame`
      \b(?:
        (?:it|this|that)\s+(?:
          (?:may|might|must|will|probably|does|did|doesn't|does\s+not|perhaps)\s+
          (?:probably\s+|not\s+|also\s+)*
        )sounds?
        |i\s+know\s+(?:that\s+)?(?:it|this|that)\s+sounds
      )\s+${adverbs}(?:like\s+)?(?:
        much|an?\s+(?:lot|big\s+deal|small\s+thing)|small|${dull}|minor|little|unimpressive|simple|
        impressive|nothing|weird
      )\b
    `,
  ),
  apology(
    'answer',
    frame`
      \bi\s+know,?\s+(?:that\s+)?[\d.,]+\s?\S*(?:\s+(?!is\b|are\b)\S+){0,4}?\s+(?:is|are|was)\s+(?:not|only)
      \s+(?:very\s+|so\s+|that\s+)?(?:a\s+lot|much|many|impressive|big)\b
      |\b(?:it|this)(?:'s|\s+is)\s+${adverbs}embarrassing\s+how\b
      |\b(?:i\s+know\s+(?:that\s+)?)(?:it|this|that)(?:'s|\s+is|\s+was)\s+
      (?:(?:not|only|just|an?|so|very|that|much|too|really)\s+)+
      (?:big|much|small|little|long|impressive|special|minor|great|exciting|lot|deal)\b
    `,
  ),
  apology(
    'answer',
    frame`
      \b(?:it|this|that)\s+(?:probably\s+|maybe\s+|perhaps\s+)
      (?:does\s+not|doesn't|did\s+not|didn't|is\s+not|isn't|was\s+not|wasn't)\s+
      (?:really\s+|so\s+|very\s+|that\s+)?
      (?:matter|interest(?:ing)?|count|relevant|important|sound)\b(?:\s+(?:much|to\s+you|you|here))?
      |\b(?:it|this)\s+(?:may|might)\s+not\s+(?:matter|interest\s+you|count)\b
      |\b(?:maybe|perhaps|probably)\s+(?:it|this|that)(?:'s|\s+is)\s+not\s+${adverbs}
      (?:relevant|interesting|important|what\s+you)\b
      |\b(?:it|this|that)(?:(?:'s|\s+(?:is|may|might|was))\s+${adverbs}not|\s+(?:isn't|wasn't))\s+(?:be\s+)?
      ${adverbs}what\s+you\s+(?:(?:are|were)\s+)?(?:look\w*|want\w*|expect\w*|ask\w*|had\s+in\s+mind)\b
      |\bas\s+you\s+(?:may\s+|might\s+)?expect(?:ed)?(?=\s*[.!]|$)(?<=\bnot\b.*)
    `,
  ),

  apology(
    'self',
    frame`
      ${iAm}\s+(?:not|hardly|scarcely|by\s+no\s+means)\s+
      (?:really\s+|exactly\s+|such\s+|so\s+|very\s+|that\s+)*(?:an?\s+)?(?:very\s+|so\s+)?
      (?:
        technical|creative|academic|smart|clever|talented|(?:that\s+|very\s+|so\s+)?experienced|eloquent|
        good\s+(?:speaker|storyteller|writer)
      )(?:\s+(?:person|guy|girl|man|woman|speaker|one))?
      (?=\s*,?\s*(?:but|though|so\s+i\s+(?:only|just))\b|\s*[.!])
      |\bi\s+(?:can't|cannot|can\s+not|don't\s+know\s+how\s+to|do\s+not\s+know\s+how\s+to)\s+(?:really\s+)?
      (?:explain|tell|describe|say)\s+(?:it|this|that)\s+(?:(?:so|very|really|any)\s+)*
      (?:well|better|properly|clearly|in\s+english)\b
    `,
  ),
  apology(
    'self',
    frame`
      ${iAm}\s+(?:really\s+|just\s+|honestly\s+|also\s+|of\s+course\s+|certainly\s+|by\s+no\s+means\s+)*
      (?:
        (?:not|hardly|scarcely)\s+(?:really\s+|exactly\s+)?(?:an?|the)\s+(?:(?:big|great|real|true)\s+)?
        (?:expert(?!\s+witness)|specialist|genius|professional|pro)
        |not\s+the\s+(?:best|smartest|brightest|strongest|greatest|most\s+\w+)
        (?:\s+(?:one|person|${master}|nurse|teacher|student))?
        |not\s+(?:really\s+)?(?:an?|the)\s+\w+\s+(?:type|person)
        |far\s+from\s+(?:being\s+)?(?:an?\s+)?${master}
        |no\s+(?:\w+\s+)?${master}
        |an?\s+(?:nobody|(?:complete|total|absolute|bloody)\s+${beginner})
        |(?:too|so)\s+(?:stupid|dumb|inexperienced)(?:\s+for\s+(?:it|this|that))?
      )\b(?![^.;!?]*\b(?:so\s+i\s+(?!only|just)|which\s+is\s+why|that\s+is\s+why))
    `,
  ),
  apology(
    'self',
    frame`
      \bi\s?(?:'?m|\s+am|\s+was)\s+(?:back\s+then\s+|then\s+|still\s+|at\s+(?:the|that)\s+time\s+)?
      (?:
        (?:only|just|merely|nothing\s+but)\s+(?:an?\s+(?:[\w-]+\s+){0,2}|the\s+(?:(?!first|second|third|next|other)\w+\s+)?)?
        (?:${beginner}|nurse|teacher|driver|clerk|cook|cleaner|secretary|cashier|waiter|temp\s+worker)
        |a\s+(?:mere|simple|humble|lowly|little)\s+(?:\w+\s+)?
        (?:${beginner}|nurse|teacher|driver|clerk|cook|employee|worker)
      )\b(?!\s+\w*\s*,?\s*(?:so\b(?!\s+(?:please|do|i\s+had\s+not))|and\s+(?:could|had|was\s+not|may)))
    `,
  ),
  apology(
    'self',
    frame`
      \bi\s+(?:never\s+was|was\s+never|have\s+never\s+been)\s+(?:any\s+|very\s+|too\s+)?good\s+(?:at|with)
      \s+\w+
      |\bi(?:'m|\s+am)\s+not\s+used\s+to\s+(?:talking|speaking|selling|interviews?|praising)\b
      |\bi(?:'m|\s+am)\s+(?:a\s+bit\s+|very\s+)?(?:rusty|out\s+of\s+practice)\b
      |\bi\s+(?:don't|do\s+not|can't|cannot)\s+express\s+myself\b
      |${iAm}\s+(?:really\s+|very\s+|so\s+|quite\s+|just\s+|not\s+(?:(?:very|so|that|really|too)\s+)*)*
      (?:bad|terrible|awful|horrible|poor|not\s+good|good|great)\s+(?:at|with|in)\s+${talents}\b
      (?<=
        \b(?:bad|terrible|awful|horrible|poor|not\s+(?:\w+\s+)?(?:good|great))\s+\S+\s+\S+(?:\s+\S+)?
      )(?!,?\s+so\s+i\s)
    `,
  ),
  apology(
    'self',
    frame`
      \bi\s+had\s+(?:by\s+far\s+)?the\s+least\s+(?:experience|knowledge)\b
      |\bi\s+was\s+(?:probably\s+|by\s+far\s+|clearly\s+)?the\s+(?:least|most)\s+
      (?:experienced|qualified|senior|skilled|important|junior|inexperienced|unqualified)
      (?:
        \s+(?:person|one|member|nurse|teacher|engineer|employee|developer|there|of\s+all)
      )*\b(?<!\bthe\s+most\s+(?:experienced|qualified|senior|skilled|important)\b.*)
    `,
  ),
  apology(
    'self',
    frame`
      \bi\s+(?:don't|dont|do\s+not)\s+(?:really\s+)?have\s+(?:so\s+|too\s+|that\s+|very\s+)?
      (?:much|a\s+lot\s+of|enough)\s+(?:\w+\s+)?experience(?:\s+(?:yet|so\s+far))?\b
      |\bi\s+(?:haven't|have\s+not|havent)\s+(?:really\s+)?(?:done|achieved|experienced)\s+
      (?:anything|something)\s+(?:(?:that|so|really|very)\s+)*(?:big|great|special|impressive|important)\b
      |\bi\s+still\s+have\s+(?:so\s+much|a\s+lot|much)\s+to\s+learn\b(?!\s+(?:about|from|in)\b)
      |\bi\s+(?:don't|dont|do\s+not)\s+(?:want|like|mean)\s+to\s+
      (?:brag|boast|show\s+off|sound\s+arrogant|praise\s+myself)\b
      |\bi\s+(?:really\s+|probably\s+)?(?:don't|dont|do\s+not|didn't|did\s+not)\s+(?:really\s+)?deserve\s+
      (?:the|any|much|that|this|all)\s*(?:the\s+)?(?:credit|praise)\b
    `,
  ),
  apology(
    'self',
    frame`
      \bi(?:'m|\s+am)\s+(?:a\s+bit\s+|a\s+little\s+|so\s+|very\s+|really\s+|quite\s+|almost\s+)?
      (?:
        nervous
        (?=\s*[.,;!]|\s*$|\s+(?:right\s+)?now|\s+today|\s+(?:that|but|about\s+(?:this|the)\s+interview))
        |(?:ashamed|embarrassed)(?:\s+to\s+(?:say|admit|tell)|(?=\s*[.!]))
      )
      |\bi\s+feel\s+(?:a\s+bit\s+|so\s+|a\s+little\s+|quite\s+)?(?:stupid|silly|embarrassed|ashamed)\b
      |\bi\s+knew\s+nothing(?=\s*[.,;!]|$)
      |\bin\s+my\s+humble\s+opinion\b
      |\bi\s+(?:was|am)\s+just\s+doing\s+my\s+job\b
    `,
  ),

  apology(
    'deed',
    frame`
      \bi\s+(?:(?:just|simply|only|probably|maybe|guess\s+i)\s+)*got\s+(?:\w+\s+)?
      lucky\b(?!\s+(?:to|enough)\b)(?:\s+with\s+(?:the|my)\s+\w+)?
      |\bi\s+(?:(?:just|simply|only|probably|maybe|guess\s+i)\s+)*(?:was|am|have\s+been)\s+
      (?:just\s+|simply\s+|only\s+|probably\s+|very\s+|really\s+|quite\s+|a\s+bit\s+|pretty\s+)*
      lucky\b(?!\s+(?:to|enough|that|with|in\s+(?:having|my))\b)
      |\bi\s+(?:(?:was|am|have\s+been)\s+(?:just|simply|only|merely|probably|plain)|(?:just|simply|only|merely|probably)\s+(?:was|am))\s+lucky\b
      (?!\s+(?:to|enough)\b)
      |\bi\s+(?:was|am|got)\s+(?:(?:very|really|quite|so|pretty|a\s+bit|also)\s+)*lucky\s+(?:that\s+)?(?:it|this|that|everything|things|the\s+\w+|all)\s+
      (?:(?:all|even|just|somehow|actually|really)\s+)*(?:(?:turned|worked|went|came|paid|held|panned|fell)\b|was\s+(?:right|correct|a\s+success))
      |\b(?:it|that|this)\s+was\s+(?:just|only|mostly|pure|probably|all|mainly|more)
      (?:\s+(?:pure|just|plain|a\s+matter\s+of|a\s+lot\s+of|a\s+bit\s+of))*\s+
      (?:luck|a\s+lucky\s+(?:guess|shot)|coincidence|chance)\b
      |\bi\s+was\s+(?:just\s+|simply\s+|only\s+)?(?:in|at)\s+the\s+right\s+place\s+at\s+the\s+right\s+time\b
      |\bmore\s+(?:luck|by\s+luck)\s+than\s+\w+
      |\bi\s+(?:just|simply|only|probably)\s+had\s+(?:some\s+|a\s+lot\s+of\s+|a\s+bit\s+of\s+|good\s+)?
      luck\b
    `,
  ),
  apology(
    'deed',
    frame`
      \b${someone}\s+(?:
        (?:could|would|might|can)(?:'ve)?\s+(?:\w+\s+)?(?:have\s+)?
        (?:done|do|did|managed|manage|found|find|solved|seen|thought|fixed)
      )\b(?!\s+(?:this\s+)?(?:slip|mistake|error|harm|damage|worse))
      |\b${anyFool}\s+(?:could|would|can)\s+(?:have\s+)?(?!
        (?:
          have\b|reach|walk|enter|fall|fell|open|get|got|climb|chok|swallow|drown|break|broke|hurt|burn|
          touch|slip
        )\w*
      )\w+
      |\b(?:somebody|someone)\s+else\s+(?:could|would)\s+have\s+done\s+(?:it|this|that)\s+
      (?:better|too|as\s+well|faster)\b
      |\b(?:not|n't)\s+(?:really\s+)?my\s+(?:merit|achievement|credit|doing)\b
      |\b(?:only|just)\s+a\s+drop\s+in\s+the\s+ocean\b
      |\bsmall\s+(?:beer|fry|potatoes)\b
      |\bnot\s+(?:exactly\s+)?(?:much|a\s+lot)\s+to\s+tell\b
      |\bthe\s+credit\s+(?:isn't|is\s+not|wasn't)\s+(?:really\s+)?mine\b
      |\bi\s+barely\s+did\s+anything\b
    `,
  ),
  apology(
    'deed',
    frame`${thisIs}\s*(?:'s|${be}|wasn't|isn't|were)?\s*(?:not|n't|no|hardly)?\s*${adverbs}rocket\s+science\b`,
  ),
  apology(
    'deed',
    frame`
      \bi\s+(?:did\s+not|didn't|didnt|haven't|have\s+not)\s+(?:really\s+|actually\s+)?
      (?:do|done|did|contribute|contributed)\s+(?:(?:so|that|very|too)\s+)*
      (?:
        much|a\s+lot|anything\s+(?:special|big|great|spectacular|extraordinary|heroic)
      )\b(?!\s+(?:\w+ing\b|of|with|in|on|about|more|before|until|after|for)\b)
      |\bi\s+(?:just\s+|only\s+)?did\s+nothing\s+(?:special|big|great|extraordinary|heroic|fancy)\b
    `,
  ),
  apology(
    'deed',
    frame`
      \bi\s+(?:just|only)\s+(?:did|played|had|made|contributed)\s+(?:an?\s+)?(?:very\s+)?
      (?:small|little|tiny|minor|the\s+easy)\s+(?:part|bit|role|share|contribution)\b
      |\bmy\s+(?:own\s+)?(?:contribution|part|role|share|work)\s+(?:in\s+(?:it|this|that)\s+)?(?:was|is)\s+
      ${adverbs}(?:
        small
        |little
        |tiny
        |minor
        |modest
        |limited
        |not\s+(?:so\s+|very\s+|that\s+)?(?:big|large|important|special)
      )\b${end}
      |(?<=,\s*)nothing\s+(?:really\s+)?(?:special|major|big|fancy|spectacular|great)(?=\s*(?:[.!]|$))
    `,
  ),
  apology(
    'deed',
    frame`
      ${thisIs}(?:'s|\s+is|\s+was|\s+were)\s+${adverbs}nothing\s+
      (?:
        (?:really\s+|very\s+|too\s+)?
        (?:special|major|fancy|big|great|impressive|spectacular|extraordinary|heroic|exciting)\b${end}
        |to\s+(?:brag|boast|write\s+home|be\s+proud)\b(?:\s+(?:about|of)\b)?
      )
      |\bwhat\s+i\s+(?:did|built|made)\s+was\s+${adverbs}${modest}\b${end}
      |\bnothing\s+(?:special|major|spectacular|extraordinary|heroic)\s*,?\s+
      (?:really|but|i\s+(?:just|only))\b
    `,
  ),
  apology(
    'deed',
    frame`
      ${thisIs}(?:'s|\s+is|\s+was)${not}\s+
      (?:(?:really|that|so|very|too|all\s+that|terribly|particularly|super)\s+)+
      (?:
        impressive|special|exciting|spectacular|much|big|great|hard|difficult|complicated|interesting
      )\b(?:\s+of\s+an?\s+(?:deal|thing|achievement)|\s+as\s+(?:you\s+\w+|it\s+sounds))?${end}
      |${thisIs}(?:'s|\s+is|\s+was)${not}\s+(?:really\s+)?much\s+of\s+an?\s+\w+
      |${thisIs}(?:'s|\s+is|\s+was)${not}\s+(?:so\s+)?
      (?:a\s+lot|much|impressive|special|spectacular)\b${end}(?!\s*,?\s*so\s+i\b)
      |\b(?:it|this|that)(?:'s|\s+is|\s+was)(?:\s+not|n't)?\s+(?:really\s+)?(?:no|(?:such\s+)?an?)\s+
      (?:very\s+|particularly\s+)?(?:big|huge|great|grand)\s+
      (?:
        deal|achievement|accomplishment|success|story|thing|contribution|number|result|feat|win|art
      )\b(?<=\b(?:no|not|n't)\b.{0,24})(?!,?\s+but\s+(?:each|every|all|it\s+\w+\s+\d)|\s*[:(])
    `,
  ),
  apology(
    'deed',
    frame`
      \b(?:it|this|that|mine)(?:'s|\s+is|\s+was)\s+(?:really\s+)?(?:just|only|merely)\s+(?:an?|my)\s+
      (?:very\s+|quite\s+|really\s+)?${modest}\s+(?:\w+\s+)?(?:${doing}|${telling})\b
    `,
  ),

  apology(
    'numbers',
    frame`
      \bi\s+(?:unfortunately\s+|sadly\s+|really\s+|just\s+)?
      (?:do\s+not|don't|dont|haven't|havent|have\s+no|cannot\s+give|can't\s+give)\s+
      (?:unfortunately\s+|really\s+|you\s+)?(?:have\s+|got\s+|remember\s+|know\s+)?
      (?:(?:any|the|exact|real|hard|concrete|precise|specific|good|you|more)\s+)*
      (?:
        numbers?|metrics?|figures?|data|statistics|kpis?|measurements?
      )\b(?!\s+(?:yet|then|at\s+(?:that|the)\s+time|on|about|of|for\s+(?:the|that)))
      (?!\s*,\s+(?:since|because|as\s+it|but\s+(?:it|the|they|i|about|between|roughly)))
      |\bthere\s+are\s+no\s+(?:\w+\s+)?(?:numbers|metrics|figures)\s*,\s*
      (?:unfortunately|sadly|sorry|i'm\s+afraid)
      |\bi\s+wish\s+i\s+(?:could\s+give|had)\s+(?:you\s+)?(?:\w+\s+)?(?:numbers|metrics|figures|data)\b
      |\b(?:unfortunately|sadly|sorry)[, ]+(?:there\s+(?:are|is)\s+)?no\s+(?:\w+\s+)?
      (?:numbers?|metrics?|figures?|data|statistics|kpis?)\b(?:\s+(?:are|is)\s+available)?
      (?:\s+(?:with|from|on)\s+(?:me|my\s+side))?
      |\bno\s+(?:\w+\s+)?(?:numbers?|metrics?|figures?|data|kpis?)\s+(?:are\s+|is\s+)?available\s+
      (?:with|from)\s+(?:me|my\s+side)
    `,
  ),
];

/** Every apology holds one of these words; they are asked for word by word before any pattern runs. */
const humbleWords: ReadonlySet<string> = setOf(`
  'm absurd accent accident accomplishment achievement afraid answer answered answers anybody anyone anything
  apologies apologise apologize apprentice ashamed assistant awful bad banal barely basic basics bear beer
  beginner best better big bigger bit blank boast boring brag bright can't cannot chance child claim clever
  coincidence computers contribute contributed contribution could count counts creative credit dare data deal
  describe deserve didn't didnt difficult doing don't dont drop dull dumb duty easy embarrassed embarrassing
  empty english enough everybody everyone example examples excuse expect expected experience experienced
  expert explain explaining express fancy feel figures fit fits fluent fool fool's forgive fortunate fresher
  freshman fry genius glamorous good graduate grammar grandmother great greatest hard hardly haven't havent
  heard helper hero heroic hope huge humble ideal idiot idiots immodest important impressive interest
  interesting intern interview interviews isn't isnt jack job junior just kid knew know known kpi kpis lame
  language laugh least limited little lost lousy luck lucky making math maths measurements merit metric
  metrics mind minor modest monkey more much names native nervous newbie newcomer no not nothing novice number
  numbers only ordinary others pardon part perfect person poor potatoes practice pro probably professional
  pronunciation qualified qualifies question ramble rambling real relevant remember right rocket
  rocket-science role rookie rusty senior sense sexy share shot showing silly simple skilled small smart
  smartest somebody someone sorry sound sounds speaker speaking special specialist spectacular statistics
  stats stories story storytelling strong student stupid success such sure talented talk talking technical
  tell telling temp terrible tiny topic trainee trivial typical unimpressive unqualified unspectacular used
  volunteer wasn't wasnt weak weird wish wished worth wrong
`);

export const mayApologise = (words: readonly { readonly lower: string }[]): boolean =>
  words.some(({ lower }) => humbleWords.has(lower.replaceAll('’', "'")));
