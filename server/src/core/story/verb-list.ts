/**
 * Regular verbs in their base form, sorted: what an ending alone cannot tell ("used" is of "use", "crashes" may be a verb).
 * Sources: the infinitives of compromise's lexicon (MIT), and verbs of work from answers of our own in a dozen trades.
 * A verb that is missing here is still read where its place in the sentence makes it one.
 */
export const regularVerbs = `
abandon abduct abet abide abolish abort abound abscond absolve absorb accelerate accept acclimate
accommodate accompany accomplish accost account accrue accuse accustom ache achieve acknowledge acquiesce
acquire act activate adapt add address adjourn adjust administer admit adopt adorn adsorb advance advertise
advise affect affix afford age agree aid aim alarm alert align allege allocate allot allow allude alter
amalgamate amaze amuse analyse analyze anchor animate anneal announce annoy annul answer anticipate
apologise apologize appeal appear appease append apply appoint appraise appreciate approach approve argue
arm arouse arrange arrest arrive ask aspire assail assemble assert assess assign assist associate assume
assure astonish astound attach attain attend attest attract audit augment authorize automate avert avoid
await award babysit back backfire backup baffle bake balance bandage batch bathe batter battle be befriend
beg beguile behave behead behold believe belittle belong benchmark bequeath bestow betray bewilder bewitch
bias bide bill bisect blame blast blend bless bloat block blurt boggle boil bolster bolt bomb bombard book
bookkeep boom boost borrow bother bounce bound brainstorm brake branch brand breastfeed breathe brief
brighten broaden bruise budget bully bundle bury bustle butt cache calculate calibrate call cancel cap
captivate care careen carry carve categorise categorize cater caulk cease celebrate center centralize centre
certify chair challenge champion change chant charge charm chart chase chat check cherish cherry-pick chew
chill chirp chop churn circumvent cite claim clap clarify classify clean cleanse clear click climb clog
clone close club cluster clutter coach coalesce coat code coerce coexist cohabit coincide cold-call
collaborate collect collide collude colour combine combust comfort command commence commit communicate
compare compel compete compile complain complicate comply compose compromise conceal conceive concentrate
concern conclude concur condemn condense condone conduct confess confide configure confirm conflict conform
confront confuse conjure connect connote conquer conserve consider consist consolidate conspire constitute
constrain construct consult consume contain contest continue contrast contribute control convene converge
convert convey convince cook cooperate coordinate cope copy correspond corrode count cover craft cramp crash
crave crawl create credit cripple cross-check cross-sell crowdsource crumble crush cultivate cure curl
curtail customise customize cycle damage dampen dance dare darken dash date daunt daze dazzle deafen debark
debate debilitate debrief debug debunk decay deceive decentralize decide decimate decipher declare decline
decode decommission decompose decorate decouple decrease decree decry decrypt dedicate deduct deepen deface
defer define deform defraud defy degrade delay delegate delete delight delimit deliver demand demean demo
demolish demonstrate demoralize denormalise denormalize denote denounce deny depart depend depict deplore
deploy deport deprecate depress derail derange derive describe deserve design desist detach detail determine
devastate develop devolve devote diagnose dice die diff differ dignify diminish dine disable disagree
disappoint disarm disassemble disband disburse discard discern discharge discipline disclaim disclose
disconnect discount discourage discover discuss disgust dishearten disinfect dislodge dismantle dispense
disperse displace displease dispose disprove dispute disrupt dissent dissolve dissuade distil distill
distinguish distort distract distress disturb dive diverge divert divest divulge document dole dose double
double-check doubt downgrade download draft drag drain dredge dress dribble drift drill drop drown drum dump
dwindle earmark earn edify edit educate elapse elate elect electrify elucidate elude emaciate email embalm
embark embarrass embody embrace embroider embroil emerge empathise empathize emphasise emphasize empower
empty enable enact enchant encircle enclose encode encourage encroach encrypt encumber end endanger endear
endorse endow endure energize enforce engage engender engineer engrave engulf enhance enjoy enlarge enlist
enliven enquire enrich enrol enroll ensue ensure enter enthral entice entrain entrench entrust envelop
envisage envision equip erase escalate escape eschew espouse establish estimate etch evaluate evoke evolve
exaggerate exalt examine exasperate exceed excite exclaim exclude exercise exert exhale exhaust exhilarate
exhort exhume exist exit expand expect expedite expel experience experiment expire explain explode exploit
explore export expose expunge extend extinguish extol exude face facilitate fade fail fake falter fascinate
fasten fatten fault fear fence fend ferment fess fetch file fill finalise finalize finance finish fix fizzle
flag flatten flatter flavor flavour flip flirt float flood flow flower fluster focus follow foreclose forego
foreshadow forewarn forfeit forge fork formalise formalize format forsake fracture fragment frame freshen
frighten frost frustrate fulfil fulfill fund fundraise furnish gain garden gate gather generate giggle glare
gleam glean glide govern grab grade grapple grate gratify graze greet grieve grill grip ground group
guarantee guard guess guide halve hammer hamper hand handle handover happen harangue harass harden harm
harvest hash hate heal heighten help highlight hijack hike hinder hire hoist hone hook hope horrify host
howl humiliate hunker hurry hush hypothesise hypothesize ignore illuminate illustrate imagine imbue immerse
impale impart imperil impinge implode imply import impose impoverish impress imprison improve incite include
incorporate increase index indicate indulge infect infest inflate inform infuriate infuse ingest inhabit
inhibit initiate inject injure innovate inquire insert insist insource inspect inspire install instil
instruct instrument insult insure integrate intend intensify interact interest intern interpret interrupt
interview intimidate intoxicate intrigue introduce intrude inundate invade invent invert invest invigorate
invite invoice invoke involve irk irritate isolate iterate jag jog join jot judge juggle jump justify
juxtapose key kick kidnap kill knead knit label lack lag land languish lash launch launder leak lease
lecture lengthen lessen liaise license lift lighten like limit linger link lint liquefy liquidate list
listen live liven load lock lodge log look loosen love lower lurk madden maintain manage manifest
manufacture map mark marry mask match matter maximise maximize meander measure medicate meditate melt mend
mention mentor merge message migrate mimic mince mine mingle minimise minimize misplace miss mitigate mix
mock model moderate modify monitor motivate mount mourn move mow muddle mull multiply mumble mystify name
navigate need neglect negotiate network normalise normalize note notice notify nourish nudge nurse nurture
obey observe obsess obtain occupy occur offend offer omit onboard open operate opine oppose oppress opt
optimise optimize order organise organize outgrow outline outly outnumber outpace outsource overlap overlook
overpower overshadow overturn overuse overwhelm ovulate owe own pack package page paint pair pamper
parallelise parallelize paralyse park parse participate partner party paste patch patrol pause pave perceive
perform perish permeate perplex persevere persist personalise personalize persuade pervade phone pick pilot
pin ping pinpoint pitch pivot plan play plug plummet plunge poach poison polish pollute port portray
position possess postpone pour practice practise praise pray preach precede preclude predetermine predict
prefer preoccupy prep prepare present press presuppose pretend prevail prevent price print prioritise
prioritize process proclaim procure prod produce profess profile prohibit prolong promise promote pronounce
proofread propose prospect prosper protect prototype protrude provide provision provoke prune publish pull
pump punish purport pursue push puzzle qualify quarantine quash quench query question queue quote race rage
rain raise rally ramble ramp rank rap rate ratify rattle rave reach react realise realize reallocate reap
rearrange reason reassign reassure rebase rebook reboot rebuff receive recheck reckon reclaim recognise
recognize recommend reconcile record recoup recover recreate recruit recycle redact redefine redesign
rediscover reduce refactor refer refill refinance refine reflect refocus refract reframe refresh refuel
refund refurbish refuse regenerate register regrade regroup regulate rehearse reheat reign reimburse rein
reinforce reject rejoice rejuvenate relate relaunch relax release relent relieve relinquish relive reload
rely remain remember remind remove rename render renew renounce reopen reorder reorganise reorganize repair
repeat repel rephrase replace replenish replicate reply report reposition represent reprioritise
reprioritize reproduce request require reschedule research resemble resend resent reserve reside resign
resist resolve respect respond rest restart restate restock restore restrain restrict restructure resubmit
resume resurface retest retire retrieve retrofit retry reuse revamp reveal revel revere revert review
revisit revitalise revitalize revive revoke revolve reward rework ripen roam roar roll rollback roof roster
rot rotate rout rush rustle sadden sample sand sanitise sanitize sanity-check satisfy saturate save scale
scan scare scatter scavenge schedule scope scorch score scrap scratch scream screech screen scrub sculpt
seat secure seem select sentence sequester serialise serialize serve service settle sever shadow share
sharpen shatter shave shield shift ship shock shop shorten shortlist shout shrivel shun shutdown sift sign
signal simplify simulate size skate sketch skyrocket slam slice slip slope slow smile smuggle snatch sneak
sniff snuggle soak soar solicit solve soothe sort sound sow spare sparkle spawn specialise specialize
specify spice spit splay sponsor spoof spot spot-check sprawl squander squash squish stab stack stage
stagger stain stall stamp standardise standardize start startle starve state stave stay step stereotype
sterilise sterilize stiffen stifle stimulate stir stock stop store straighten strangle streamline strengthen
stress stretch strew strip struggle stub study stuff stump stun sublimate submerge submit subside subsidize
subsist subtract subvert succeed succumb suck suffer suffice suggest summarise summarize summon sunset
supervise supply support suppose suppress surf surge surmount surpass surprise surround survey survive
suspend suss sustain swallow swap sway sweeten switch sync tack tackle tag tailor talk tamper tantalize tap
target tarnish taste tax team tease tempt terrify test thank theorise theorize threaten thrill thrive
throttle thwart tick tie tighten time title toggle top topple touch toughen trace track train trample
transact transfer transform translate transpire transport trap travel treat tremble triage trial trifle trim
triple trouble trust try tuck tumble tune turn tutor twist type unblock uncover undercut underline
undervalue underwhelm unearth unfold unify uninstall unite unleash unlink unload unlock unnerve unpack
unplug unravel unsettle untag untie unveil update upgrade uplift upload upsell use utilise utilize validate
vanish vary verify vet vex vie view visit visualise visualize volunteer vote wait waive walk wander want
warn warp waste watch weaken wean wed weigh weld whack whisper whiteboard widen wield wipe wire wireframe
wish wither wonder work workshop worry worsen wrap wreak wrestle wring wrinkle yawn yearn yell yield zoom
`;
