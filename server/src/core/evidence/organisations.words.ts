/**
 * Who else there is: groups, houses and posts of any trade, as alternatives of regular expressions.
 * Sources: answers of our own in a dozen trades, widened by synonym and inflection.
 */
import { anyOf } from '../vocabulary.ts';

/** Groups of an organisation and houses of their own, singular or plural. */
export const houses = anyOf(`
  academ(?:y|ies) accounting administration agenc(?:y|ies) airlines? airports? architects? archives? army
  associations? authorit(?:y|ies) back_office bakery bank banks? board boroughs? branch(?:es)? builders?
  bus_compan(?:y|ies) business(?:es)? cabins? call_centres? care_homes? carriers? caterers? chains? chambers?
  charit(?:y|ies) church(?:es)? cit(?:y|ies) class(?:es)? clinics? clubs? colleges? committees?
  compan(?:y|ies) compliance consultanc(?:y|ies) consultants? contractors? cooperatives? councils?
  count(?:y|ies) courts? crews? dair(?:y|ies) day_shift dealers?(?:hips?)? departments? depots? desks?
  distributors? districts? divisions? engineering estates facilities factor(?:y|ies) facult(?:y|ies) farms?
  federations? film_sets? finance fire_brigade firms? foundations? franchises? galler(?:y|ies) garages?
  government groups? harbours? head_office headquarters help_?desk hospitals? hotels? housekeeping hq hr
  infrastructure inspectorate institutes? insurance insurers? it kindergartens? kitchens? laborator(?:y|ies)
  labs? landlords? leadership legal librar(?:y|ies) logistics maintenance makers? management manufacturers?
  marketing mills? ministr(?:y|ies) municipalit(?:y|ies) museums? newsrooms? night_shift nurser(?:y|ies)
  offices? operations parish(?:es)? parks_department payroll pharmac(?:y|ies) plants? platform police
  practices? prisons? procurement product publishers? purchasing quality railways? reception registry
  regulators? restaurants? retailers? risk_management sales schools? security service_desk shifts? shops?
  sites? squads? state stations? stores? studios? subcontractors? suppliers? support_desk surger(?:y|ies)
  switchboard teams? telecom theaters? theatres? towns? trust trustees? unions? units? universit(?:y|ies)
  vendors? villages? wards? warehouses? workshops?
`);

/** Persons by their post. */
export const posts = anyOf(`
  accountants? administrators? admins? agents? analysts? apprentices? architects? archivists? assistants?
  auditors? bosses buyers? carers? caretakers? cashiers? chefs? chiefs? cleaners? clerks? colleagues?
  consultants? contributors? controllers? cooks? coordinators? curators? deans? deput(?:y|ies) designers?
  developers? directors? dispatchers? doctors? drivers? editors? educators? electricians? engineers? everybody
  everyone experts? farmers? foreman foremen foresters? guides? headmaster headmistress heads? headteachers?
  hires? inspectors? interns? janitors? judges? juniors? lawyers? leaders? leads? lecturers? librarians?
  maintainers? managers? masons? mechanics? midwife midwives neighbours? newcomers? notar(?:y|ies) nurses?
  officers? operators? owners? parents partners? pharmacists? physicians? pilots? planners? plumbers?
  predecessors? presidents? principals? producers? professors? recruits? registrars? researchers? scientists?
  secretar(?:y|ies) sellers? specialists? starters? successors? supervisors? surgeons? teachers? technicians?
  tellers? therapists? trainees? treasurers? trustees? tutors? vets? volunteers? waiters?
`);

export const organisations = `(?:${houses}|${posts})`;
