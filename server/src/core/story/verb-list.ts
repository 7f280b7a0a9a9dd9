/**
 * Regular verbs in their base form, sorted: what an ending alone cannot tell ("used" is of "use", "crashes" may be a verb).
 * Sources: the infinitives of compromise's lexicon (MIT), and verbs of work from answers of our own in a dozen trades.
 * A verb that is missing here is still read where its place in the sentence makes it one.
 */
export const regularVerbs = `
abandon abduct abet abide abolish abort abound abscond absolve absorb accelerate accept acclimate accommodate
accompany accomplish accost account accrue accuse accustom ache achieve acknowledge acquiesce acquire act
activate adapt add address adjourn adjust administer admit adopt adorn adsorb advance advertise advise affect
affix afford age agree aid aim alarm alert align allege allocate allot allow allude alter amalgamate amaze amend
amuse analyse analyze anchor animate anneal annotate announce annoy annul answer anticipate apologise apologize
appeal appear appease append apply appoint appraise appreciate approach approve arbitrate argue arm arouse
arrange arrest arrive ask aspire assail assemble assert assess assign assist associate assume assure astonish
astound attach attain attend attest attract audit augment authorise authorize automate avert avoid await award
back backfire backup baffle bake balance bandage batch bathe batter battle be befriend beg beguile behave behead
behold believe belittle belong benchmark bequeath bestow betray bewilder bewitch bias bide bill bisect blame
blast blend bless bloat block blurt boggle boil bolster bolt bomb bombard book bookkeep boom boost borrow bother
bounce bound brainstorm brake branch brand breathe brief brighten broaden bruise budget bully bump bundle bury
bustle butt cache calculate calibrate call cancel cap captivate care careen carry carve catalogue categorise
categorize cater caulk cease celebrate center centralize centre certify chair challenge champion change chant
charge charm chart chase chat cheat check cherish cherry-pick chew chill chip chirp chop churn circumvent cite
claim clap clarify classify clean cleanse clear click climb clock clog clone close club cluster clutter coach
coalesce coat code coerce coexist cohabit coincide cold-call collaborate collate collect collide collude colour
comb combine combust comfort command commence commission commit communicate compare compel compete compile
complain complicate comply compose compromise compute conceal concede conceive concentrate concern conclude
concur condemn condense condone conduct confer confess confide configure confirm conflict conform confront
confuse conjure connect connote conquer conserve consider consist consolidate conspire constitute constrain
construct consult consume contain contest continue contrast contribute control convene converge convert convey
convince cook cooperate coordinate cope copy cordon correspond corrode count cover crack craft cram cramp crash
crave crawl create credit cripple cross-check crosscheck crowdsource crumble crush cultivate curate cure curl
curtail customise customize cycle damage dampen dance dare darken dash date daunt daze dazzle deafen debark
debate debilitate debit debrief debug debunk decay deceive decentralize decide decimate decipher declare decline
decode decommission decompose decorate decouple decrease decree decry decrypt dedicate deduce deduct deem deepen
deface defer define deform defraud defy degrade delay delegate delete delight delimit deliver demand demean demo
demolish demonstrate demoralize denormalise denormalize denote denounce deny depart depend depict deplore deploy
deport deprecate depress derail derange derive describe deserve design desist detach detail determine devastate
develop devolve devote diagnose dial dice die diff differ dignify dilute diminish dine disable disagree
disappoint disarm disassemble disband disburse discard discern discharge discipline disclaim disclose disconnect
discount discourage discover discuss disgust dishearten disinfect dislodge dismantle dispatch dispense disperse
displace displease dispose disprove dispute disrupt dissect dissent dissolve dissuade distil distill distinguish
distort distract distress disturb dive diverge divert divest divulge document dole dose double double-check
doubt downgrade download draft drag drain dread dredge dress dribble drift drill drip drop drown drum dump
dwindle earmark earn ease edify edit educate elapse elate elect electrify elevate elicit elucidate elude
emaciate email embalm embark embarrass embed embody embrace embroider embroil emerge empathise empathize
emphasise emphasize empower empty emulate enable enact enchant encircle enclose encode encourage encroach
encrypt encumber end endanger endear endorse endow endure energize enforce engage engender engineer engrave
engulf enhance enjoy enlarge enlist enliven enquire enrich enrol enroll ensue ensure enter enthral entice
entrain entrench entrust enumerate envelop envisage envision equalise equip erase escalate escape eschew espouse
establish estimate etch evaluate evoke evolve exaggerate exalt examine exasperate excavate exceed exchange
excite exclaim exclude exercise exert exhale exhaust exhilarate exhort exhume exist exit expand expect expedite
expel experience experiment expire explain explode exploit explore export expose expunge extend extinguish extol
extract extrapolate exude eye fabricate face facilitate fade fail fake falter familiarise fascinate fasten
fatten fault fear federate fence fend ferment fess fetch file fill finalise finalize finance finish fix fizzle
flag flatten flatter flavor flavour flip flirt float flood flow flower fluster focus fold follow foreclose
foreshadow forewarn forfeit forge fork formalise formalize format formulate forsake forward foster fracture
fragment frame freshen frighten frost frustrate fulfil fulfill fumble fund fundraise furnish gain garden gate
gather gauge generalise generate giggle glare gleam glean glide glue govern grab grade grapple grasp grate
gratify graze greet grieve grill grip groom ground group guarantee guard guess guide hail halt halve hammer
hamper hand handle handover happen harangue harass harden harm harmonise harvest hash hate haul heal heat
heighten help herd highlight hijack hike hinder hire hoist hone hook hope horrify host howl hum humiliate hunker
hurry hush hypothesise hypothesize ignore illuminate illustrate imagine imbue immerse immunise impale impart
imperil impinge implode imply import impose impoverish impress imprison improve incentivise incite include
incorporate increase incubate index indicate indulge infect infer infest inflate inform infuriate infuse ingest
inhabit inhibit initiate inject injure innovate inoculate inquire insert insist insource inspect inspire install
instil instruct instrument insulate insult insure integrate intend intensify interact interest intern
interpolate interpret interrupt interview intimidate intoxicate intrigue introduce intrude intubate inundate
invade invent inventory invert invest invigorate invite invoice invoke involve irk irrigate irritate isolate
iterate jag jam jettison jog join jot journal judge juggle jump justify juxtapose key kick kidnap kill knead
knit knock label lack lag land languish lash launch launder leak lease lecture lengthen lessen leverage liaise
license lick lift lighten like limit linger link lint liquefy liquidate list listen live liven load lobby
localise lock lodge log look loosen love lower lubricate lug lurk madden mail maintain manage manifest
manufacture map mark market marry mask match matter maximise maximize meander measure mediate medicate meditate
melt memorise mend mention mentor merge message migrate mimic mince mine mingle minimise minimize misplace miss
mitigate mix mobilise mock model moderate modernise modify monitor mop motivate mount mourn move mow muddle mull
multiply mumble mute mystify name narrate navigate need neglect negotiate network nod nominate normalise
normalize notarise note notice notify nourish nudge nurse nurture obey observe obsess obtain occupy occur offend
offer oil omit onboard open operate opine oppose oppress opt optimise optimize orchestrate order organise
organize orient outline outly outnumber outpace outsource overhaul overlap overlook overpower overshadow
overturn overuse overwhelm ovulate owe own pack package pad page paint pair palpate pamper panic parallelise
parallelize paralyse park parse participate partner party paste patch patrol pause pave peel peer penalise
perceive perform perfuse perish permeate perplex persevere persist personalise personalize persuade pervade
phone pick pilot pin ping pinpoint pioneer pitch pivot plan plate play plead plot plug plummet plunge poach
poison polish pollute ponder port portray pose position possess postpone pound pour practice practise praise
pray preach precede preclude predetermine predict prefer preoccupy prep prepare prescribe present press
presuppose pretend prevail prevent preview price print prioritise prioritize probe process proclaim procure prod
produce profess profile prohibit prolong promise promote prompt pronounce propose prospect prosper protect
prototype protrude provide provision provoke prune publish pull pump punish purport pursue push puzzle qualify
quantify quarantine quarrel quash quench query question queue quiz quote race rage raid rain raise rake rally
ram ramble ramp rank rap rate ratify ration rattle rave reach react realise realize reallocate reap rearrange
reason reassign reassure rebase rebook reboot rebrand rebuff rebut recalibrate recall recap receive recertify
recheck recite reckon reclaim reclassify recline recode recognise recognize recommend recompute reconcile record
recoup recover recreate recruit recycle redact redefine redeploy redesign redirect rediscover redistribute
reduce refactor refer refill refinance refine reflect refocus reformat refract refrain reframe refresh refuel
refund refurbish refuse refute regenerate register regrade regroup regulate rehabilitate rehearse reheat reign
reimburse rein reinforce reiterate reject rejoice rejuvenate relabel relate relaunch relax relay release relent
relieve relinquish relive reload relocate rely remain remedy remember remind remodel remove rename render
renegotiate renew renounce renumber reopen reorder reorganise reorganize reorient repaint repair repeat repel
rephrase replace replenish replicate reply report reposition represent reprioritise reprioritize reproduce
repurpose request require requisition reroute reschedule rescue research reseat reseed resemble resent reserve
reshape reside resign resist reskill resolve respect respond rest restart restate restock restore restrain
restrict restructure resubmit resume resurface resuscitate retain retest retire retrieve retrofit retry retype
reunite reuse revalidate revamp reveal revel revere reverse revert review revisit revitalise revitalize revive
revoke revolve reward rewire rework rinse rip ripen risk roam roar roast rob role-play roll rollback roof roster
rot rotate rout rub rush rustle sadden salvage sample sand sanitise sanitize sanity-check satisfy saturate save
scale scan scare scatter scavenge schedule scoop scope scorch score scour scrap scrape scratch scrawl scream
screech screen script scrub sculpt seal seat secure seem segment select sentence sequence sequester serialise
serialize serve service settle sever shadow shape share sharpen shatter shave shield shift ship shock shop
short-list shorten shortlist shout shovel shrivel shuffle shun shutdown sift sign signal simplify simulate sip
size skate sketch skim skip skyrocket slam slap slice slip slope slot slow smash smile smoke smooth smoothen
smuggle snap snatch sneak sniff snuggle soak soar soften solder solicit solve soothe sort sound sow spare spark
sparkle spawn specialise specialize specify spice splay sponsor spoof spot spot-check sprawl sprint squander
squash squeeze squish stab stack stage stagger stain stall stamp standardise standardize staple stare start
startle starve stash state stave stay steer step stereotype sterilise sterilize stiffen stifle stimulate
stipulate stir stitch stock stockpile stoop stop store straighten strangle strap strategise streamline
strengthen stress stretch strew strip struggle stub study stuff stump stun subcontract sublimate submerge submit
subside subsidize subsist substantiate substitute subtract subvert succeed succumb suck suction suffer suffice
suggest summarise summarize summon sunset supervise supplement supply support suppose suppress surf surge
surmount surpass surprise surround survey survive suspend suss sustain suture swallow swap sway sweeten swipe
switch sync synchronise synthesise tabulate tack tackle tag tailor talk tally tamper tantalize tap tape target
tarnish taste tax team tease template tempt tend terrify test thank theorise theorize threaten thrill thrive
throttle thwart tick tidy tie tighten tilt time tip title titrate toast toggle top topple toss touch toughen
tour tow trace track trade train trample transact transcribe transfer transform transition translate transmit
transpire transport transpose trap travel treat tremble triage trial triangulate trifle trim triple trouble
troubleshoot trust try tuck tug tumble tune turn tutor twist type unblock uncover underline undervalue
underwhelm underwrite unearth unfold unhook unify uninstall unite unleash unlink unload unlock unnerve unpack
unplug unravel unscrew unsettle untag untangle untie unveil unwrap update upgrade uplift upload upskill use
usher utilise utilize vacuum validate vanish vary ventilate verbalise verify vet veto vex vie view visit
visualise visualize volunteer vote vouch vow wag wait waive walk wander want warm warn warp wash waste watch
water wave weaken wean wed weigh weld whack wheel whip whisk whisper whiteboard widen wield winterise wipe wire
wireframe wish wither witness wonder work workshop worry worsen wrap wreak wrestle wrinkle yawn yearn yell yield
zip zoom
`;
