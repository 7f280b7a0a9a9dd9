/**
 * Words that belong to no story in particular: whatever recurs in reflections of all trades, counted in answers of our own.
 * Base forms; the endings -s, -ed, -ing, -ly, -er and -est are cut before a word is looked up.
 */
import { setOf } from '../vocabulary.ts';

export const generalWords: ReadonlySet<string> = setOf(`
  a ability able about accept accountability accountable achieve across act actually adapt adaptable adjust
  admit after again against agree ahead align all allow almost alone along alpha already also although always
  am among an and another answer anticipate any anybody anyone anything apply appreciate approach are aren't
  around as ask assertive assume assumption assumptions at attention attitude avoid aware awareness away back
  bad balance basically battle be became because become been before began begin beginning behind being believe
  best better between beyond big bigger biggest bit board bold boss both box brave breathe bring brought build
  business but by calm came can can't cannot capable care career careful carefully carry celebrate central
  certainly challenge challenging change check choose circumstance circumstances clarity clear clearly client
  clients closely co-worker collaborate collaboration colleague colleagues come comes comfort comfortable
  commitment committed common communicate communication communicator company complex complicated compromise
  concentrate confidence confident confirm confirmation conflict conflicts connect consistency consistent
  constant constantly consult contact continue convince cooperate cooperation coordinate cope could couldn't
  count courage coworkers create creative creativity crisis critical crucial culture curiosity curious
  customer customers day days deadline deadlines deal decide decision decisions decisive dedicated dedication
  deep deeply definitely delegate depend detail details determination determined develop did didn't difference
  different differently difficult difficulty direction disagree discipline disciplined discover discuss
  diversity do document does doesn't don't done double double-check doubt down dream during each earlier early
  ears easier easy effective effectively efficient efficiently effort efforts either else embrace emotion
  emotions empathetic empathy emphasis empower encourage end energy engage enjoy enjoyable enough ensure
  entire environment error errors escalate especially essential even ever every everybody everyone everyone's
  everything everywhere example examples expect expectation expectations experience experiences explain extra
  eye-opening eyes face fact facts fail failure failures far fast faster feedback feel feelings felt few fight
  finally find finish first fix flexibility flexible focus follow for forget forgot forgotten forward found
  from fruitful full fundamental further future gain gave generally get gets getting give given glad go goal
  goals goes going gone gonna good got granted grateful great greatly grew grow grown growth gut habit had
  half halved hand handle hands happen happy hard harder has have having he head hear heard heart help helpful
  hence her here high highly him his hold honest honestly honesty honour hope how however human humans humble
  humbling humility hundred hurry i i'd i'll i'm i've idea ideas if imperative importance important impossible
  improve in include individual influence inform initiative innovation insight insights inspire instead
  instinct instructive interesting into invest involve is isn't issue issues it it's its job journey judge
  jump just keep kept key kind kindness knew know knowledge known last late later laugh lead leader leaders
  leadership learn learned learning learnt least led less lesson lessons let let's level life lightly like
  line listen listener little lives long look looking loop lose lost lot lots love low made main mainly major
  make manage management manager managers many matter may maybe me mean meaningful meant member members might
  mile mind mindful mindset mine miss mistake mistakes moral more most motivate motivation move much must
  mutual my myself n't necessary necessity need negative neither never new next no nobody none not nothing
  notice now of off offer often old omega on once one oneself only onto open openly openness opinion opinions
  opportunities opportunity or organisation organise organised organization organize organized other others
  otherwise ought our ourselves out outcome outcomes over overall overcome overestimate own ownership page
  panic part passion past path patience patient patiently pause pay pays peers people per percent perfect
  perhaps persistence persistent person personal personally persons perspective perspectives persuade pick
  picture place plan planning point points positive possible potential power powerful practice practise
  preparation prepare prepared present pressure prevent priceless primordial priorities prioritise prioritize
  priority proactive proactively proactivity probably problem problems process professional professionally
  progress project projects proper properly proud provide pull pulls push put quality question questions
  quickly quite raise rather reach react read ready real realise realize really reason recognise recognize
  reflect regular regularly relationship relationships relax reliable rely remain remember remind resilience
  resilient respect respectful respond responsibility responsible result results review rewarding right risk
  risks road role run rush said same satisfied saw say second see seen sense seriously serve set shall shame
  share shared she shoes short should shouldn't show shown side sides sight simple simply since single
  situation situations skill skills slow small smile so solution solutions solve some somebody somehow someone
  something sometimes somewhere soon sooner speak spend spent spoke spoken stakeholder stakeholders start stay
  step steps still stop story strength strengthen stress stressful strong stronger structured stuff succeed
  success successful successfully such support supportive sure surely take take-away takeaway takeaways taken
  talent talk task tasks taught teach team teams teamwork tell test than thankful that that's the their them
  then there there's therefore these they they're thing things think this thorough those though thought
  through time times to today together told too took touch tough toward towards track training transparency
  transparent treat true truly trust truth try turn twice under underestimate understand understood unless
  until up update us use useful user users usually valuable value very view views visible vision vital vocal
  voice wait wanna want was wasn't watch way ways we we're weak weakness weaknesses weight well went were what
  what's when where whether which while who whole whom whose why will willing win wish with without won't word
  words work workplace world worry worse worst would wouldn't write wrong yet you you're you've your yours
  yourself yourselves zone
`);
