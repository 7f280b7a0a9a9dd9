/** us, our, ours, ourselves: what each becomes, and which "our" stays the house's. */
import type { Clause } from '../../story/grammar.ts';
import type { Token } from '../../story/word-classes.ts';
import type { WeAnalysis } from './judge.ts';
import { isCountedUs, isFirstPlural } from './mentions.ts';
import { isCostOfHouse } from './possessions.ts';
import type { Rewriting } from './rewriting.ts';
import { isOfOrganisation, isOwnWork, isPeople, onePersonsNouns, organisationNouns } from './vocabulary.ts';

/** us, our, ours, ourselves, and a "we" that no clause was read for. */
export function pronounFor(
  { sentence, tokens, clauses }: Rewriting,
  analysis: WeAnalysis,
  at: number,
): string | undefined {
  const token = tokens[at]!;
  const word = sentence.words[at]!;
  switch (token.core) {
    case 'us':
      if (word.text === 'US' && !isFirstPlural(sentence, token, at)) return undefined;
      if ((tokens[at - 1]?.lower === 'let' && at === 1) || isCountedUs(tokens, at)) return undefined;
      if (isMovedBySelf(clauses, tokens, at) || isCostOfHouse(tokens, at)) return undefined;
      return isOwnObject(tokens, clauses, analysis, at) ? 'myself' : 'me';
    case 'we':
      // Read as nobody's subject: "the only ones were we", or a clause that could not be read.
      return /^(?:was|were|is|are)$/u.test(tokens[at - 1]?.lower ?? '') &&
        (!tokens[at + 1] || tokens[at + 1]!.hasComma || tokens[at + 1]!.hasBreak)
        ? 'I'
        : undefined;
    case 'ourselves':
    case 'ourself':
    case 'ourselvs':
    case 'ourselfs':
      return 'myself';
    case 'ours':
      return 'mine';
    case 'our':
      return isOwnPossession(tokens, at) &&
        !isKeptUp(tokens, clauses, at) &&
        !isOfHouse(tokens, clauses, analysis, at)
        ? 'my'
        : undefined;
    default:
      return undefined;
  }
}

/** "I got us aligned", "I pushed for us to close": with "me" it would be nonsense. */
const isMovedBySelf = (clauses: readonly Clause[], tokens: readonly Token[], at: number): boolean =>
  clauses.some(
    ({ subject, verb }) =>
      subject?.person === 'I' &&
      verb !== undefined &&
      (verb.last === at - 1 || (verb.last === at - 2 && tokens[at - 1]!.lower === 'for')),
  );

/** "we got us a room": the object is the rewritten subject itself. */
function isOwnObject(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  analysis: WeAnalysis,
  at: number,
): boolean {
  return (
    analysis.clauses.some(
      ({ object, kind, verb, subject }) =>
        object?.first === at &&
        object.last === at &&
        // "decided against it, which, looking back, saved us": the reader passes over the relative.
        !(
          kind === 'coordinate' &&
          tokens.slice(subject!.last, verb!.first).some(({ lower }) => lower === 'which')
        ),
    ) && clauses.length > 0
  );
}

/** "We deliver before seven, that is our promise, so I ...": where another "we" stays, so does what it has. */
function isOfHouse(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  analysis: WeAnalysis,
  at: number,
): boolean {
  const keeps = clauses.some(
    (clause) =>
      clause.subject?.person === 'we' &&
      tokens[clause.subject.head]!.core === 'we' &&
      clause.kind === 'main' &&
      !analysis.spared.has(clause.subject.head) &&
      !analysis.clauses.includes(clause),
  );
  const own = clauses
    .filter(({ first, last, kind }) => first <= at && at <= last && kind !== 'non-finite')
    .at(-1);
  return keeps && own !== undefined && !analysis.clauses.includes(own);
}

/** Whether "our ..." is the candidate's own work rather than the place, its people and its systems. */
function isOwnPossession(tokens: readonly Token[], at: number): boolean {
  let head = at + 1;
  if (tokens[head]?.lower === 'own') return true;
  for (let next = head; next < Math.min(tokens.length, at + 6); next++) {
    const token = tokens[next]!;
    if (next > at + 1 && (token.hasBreak || token.hasComma)) break;
    // "our patient's son": one whom the candidate looks after.
    if (token.isPossessive) return oneInCare.test(token.lower) || !isHouses(token.lower.replace(/'s?$/u, ''));
    if (token.class !== 'open' && !(token.class === 'number' && next === at + 1)) break;
    if (
      next > at + 1 &&
      token.form?.base &&
      (tokens[next - 1]!.lower.endsWith('s') || organisationNouns.has(tokens[next - 1]!.lower))
    )
      break;
    if (next > at + 1 && (token.form?.past || token.form?.participle)) break;
    head = next;
  }
  const noun = tokens[head]?.lower ?? '';
  if (houseByModifier.test(`${tokens[head - 1]!.lower} ${noun}`)) return false;
  if (isOwnWork(noun) || onePersonsNouns.has(noun)) return true;
  // "our opening line", "our close rate": said and reached by a person.
  if (ownByModifier.test(`${tokens[head - 1]!.lower} ${noun}`)) return true;
  // "our response time", "our error rate" are measured of the house.
  if (head > at + 1 && measures.test(noun)) return false;
  // "our payroll export" belongs where the payroll does.
  return !tokens.slice(at + 1, head + 1).some((token) => isHouses(token.lower));
}

/** "replaced our old thermostats", "insured our harvest": what a house keeps going, whatever it is called. */
function isKeptUp(tokens: readonly Token[], clauses: readonly Clause[], our: number): boolean {
  const clause = clauses.find(({ object }) => object?.first === our);
  if (!clause?.verb || !upkeepVerbs.test(clause.verb.lemma)) return false;
  const noun = tokens[clause.object!.last]!.lower;
  return !isOwnWork(noun) && !onePersonsNouns.has(noun) && tokens[our + 1]?.lower !== 'own';
}

const upkeepVerbs =
  /^(?:replace|upgrade|migrate|relocate|decommission|retire|renovate|refurbish|insure|lease|outsource|repaint|restock|maintain|service|recruit|hire|onboard|patch|modernise|modernize|digitise|digitize|expand|downsize|automate|renegotiate|renew|staff)$/u;

const oneInCare =
  /^(?:patient|shift|pupil|student|trainee|apprentice|resident|supervisor|manager|mentor)'s$/u;
const ownByModifier =
  /^(?:(?:opening|closing|subject|punch|tag|last|first) lines?|(?:close|closing|hit|win|strike|success|open|click|reply) rate)$/u;
const houseByModifier =
  /^(?:opening|business|office|visiting|core|trading|closing) (?:hours|times?)|(?:lead|cycle|response|delivery|waiting|turnaround|handling|build|loading|setup|changeover|cooking|idle|checkout) times?$/u;
const measures = /^(?:times?|rates?|scores?|ratios?|levels?|volumes?|figures?|coverage|bills?|counts?)$/u;

const isHouses = (noun: string): boolean => isOfOrganisation(noun) || isPeople(noun);
