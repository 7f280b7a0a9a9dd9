/** Who else there is: groups, houses and posts of any trade, as alternatives of regular expressions. */
import { anyOf } from './pattern.ts';

/** Groups of an organisation and houses of their own, singular or plural. */
export const houses = anyOf(`
  teams? squads? crews? departments? divisions? units? groups? desks? offices? back_office head_office headquarters hq sites? plants? factor(?:y|ies) depots? warehouses? workshops? garages? stations? cabins? shops? stores? branch(?:es)? chains? franchises? dealers?(?:hips?)? bank bakery restaurants? kitchens? hotels? caterers?
  wards? clinics? hospitals? practices? surger(?:y|ies) pharmac(?:y|ies) laborator(?:y|ies) labs? care_homes? kindergartens? nurser(?:y|ies) schools? class(?:es)? colleges? universit(?:y|ies) facult(?:y|ies) institutes? academ(?:y|ies) librar(?:y|ies) museums? archives? theatres? theaters? studios? film_sets? galler(?:y|ies) newsrooms? publishers? courts? chambers? prisons? police fire_brigade army
  farms? dair(?:y|ies) cooperatives? mills? airports? airlines? harbours? railways? bus_compan(?:y|ies) carriers? contractors? subcontractors? builders? architects? suppliers? vendors? manufacturers? makers? distributors? retailers? agenc(?:y|ies) consultanc(?:y|ies) consultants? compan(?:y|ies) firms? business(?:es)? landlords? insurers? insurance banks?
  charit(?:y|ies) foundations? associations? federations? unions? clubs? church(?:es)? parish(?:es)? councils? count(?:y|ies) cit(?:y|ies) towns? villages? districts? municipalit(?:y|ies) boroughs? authorit(?:y|ies) ministr(?:y|ies) government state regulators? inspectorate board committees? trust trustees? management leadership administration parks_department
  hr finance legal it procurement purchasing marketing sales security facilities estates logistics operations compliance risk_management quality maintenance engineering accounting payroll housekeeping reception switchboard registry telecom product platform infrastructure support_desk service_desk help_?desk call_centres? shifts? night_shift day_shift
`);

/** Persons by their post. */
export const posts = anyOf(`
  managers? directors? heads? leads? leaders? chiefs? supervisors? foremen foreman bosses owners? partners? presidents? principals? headmaster headmistress headteachers? deans? professors? lecturers? tutors? teachers? colleagues? deput(?:y|ies) successors? predecessors? assistants? secretar(?:y|ies) clerks? registrars? judges? lawyers? notar(?:y|ies) treasurers? trustees? curators? librarians? archivists? caretakers? janitors? cleaners?
  nurses? midwives midwife doctors? surgeons? physicians? consultants? therapists? pharmacists? vets? carers? engineers? developers? architects? analysts? scientists? researchers? technicians? electricians? plumbers? mechanics? operators? drivers? pilots? planners? dispatchers? buyers? sellers? accountants? auditors? controllers? editors? producers? designers? cooks? chefs? waiters? cashiers? tellers? agents? guides? educators? volunteers? trainees? apprentices? interns? juniors? starters? hires? recruits? newcomers? specialists? experts? officers? inspectors? coordinators? administrators? admins? maintainers? contributors? masons? foresters? farmers? neighbours? parents everyone everybody
`);

export const organisations = `(?:${houses}|${posts})`;
