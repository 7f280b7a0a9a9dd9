/** Lines of the front matter that cannot be read, and values that are none of the known ones. */

import { levels } from '../frameworks/levels.ts';
import { nameKey, nearestName } from '../frameworks/nearest.ts';
import {
  companyNamed,
  nearestCompany,
  nearestPrinciple,
  principleNamed,
  principlesOf,
} from '../frameworks/principles.ts';
import { readMinutes } from '../story/front-matter.ts';
import { leastMinutes, mostMinutes } from '../story/parse.ts';
import type { Company, Field, Story } from '../story/story.ts';
import { frame } from '../vocabulary.ts';
import { defineRule, type Finding, type Fix } from './rule.ts';

export const invalidFrontMatter = defineRule({
  name: 'invalid-front-matter',
  summary:
    'A line of the front matter cannot be read, or names an unknown company, principle, level or length.',
  why: 'The question, the company, the principle, the level and the minutes decide how your answer is judged. A value that is not understood is left out, and you would be judged by the wrong measure without knowing it.',
  severity: 'warning',
  readsEnglish: false,
  options: {},
  related: ['unfilled-placeholder'],
  examples: [
    {
      bad: '---\ncompany: «Amzon»\n---\n\n# Both lists\n',
      becomes: '---\ncompany: Amazon\n---\n\n# Both lists\n',
    },
    {
      bad: '---\ncompany: amazon\nprinciple: «Owership»\n---\n\n# Both lists\n',
      becomes: '---\ncompany: amazon\nprinciple: Ownership\n---\n\n# Both lists\n',
    },
    { bad: '---\ncompany: google\nprinciple: «Deliver Results»\n---\n\n# Both lists\n' },
    {
      bad: '---\nlevel: «snior»\n---\n\n# Both lists\n',
      becomes: '---\nlevel: senior\n---\n\n# Both lists\n',
    },
    {
      bad: '---\nlevel: «junior»\n---\n\n# Both lists\n',
      becomes: '---\nlevel: entry\n---\n\n# Both lists\n',
    },
    { bad: '---\nminutes: «30»\n---\n\n# Both lists\n', becomes: '---\nminutes: 10\n---\n\n# Both lists\n' },
    { bad: '---\nminutes: «soon»\n---\n\n# Both lists\n' },
    { bad: '---\n«just a note to myself»\nlevel: mid\n---\n\n# Both lists\n' },
    {
      good: '---\ncompany: AMAZON\nprinciple: have backbone, disagree and commit\nlevel: Senior\n---\n\n# Both lists\n',
    },
    { good: '---\ncompany: Amadeus\nprinciple: Humility\n---\n\n# Both lists\n' },
    { good: '---\nquestion: Tell me about a time: you failed #1\nminutes: 2.5\n---\n\n# Both lists\n' },
    { good: '---\nprinciple: [Are Right, A Lot]\ntags: [wards, night]\n---\n\n# Both lists\n' },
    { good: '---\nminutes: 90 seconds\n---\n\n# Both lists\n' },
  ],
  *check(story: Story): Iterable<Finding> {
    const front = story.frontMatter;
    if (!front) return;
    for (const { start, end, message } of front.problems) yield { span: { start, end }, message };
    const { company, principles, level, minutes } = front;
    if (company && !companyNamed(company.value)) yield* companyFinding(company);
    for (const principle of principles) yield* principleFinding(principle, story.company, company);
    if (level && !levels.some((known) => known === nameKey(level.value))) yield levelFinding(level);
    if (minutes) yield* minutesFinding(minutes);
  },
});

const companyNames: Readonly<Record<Company, string>> = {
  amazon: 'Amazon',
  google: 'Google',
  meta: 'Meta',
  microsoft: 'Microsoft',
  generic: 'generic',
};

const findingOf = (field: Field<string>, message: string, fixes: readonly Fix[]): Finding => ({
  span: { start: field.start, end: field.end },
  message,
  ...(fixes.length > 0 ? { fixes: () => fixes } : {}),
});

const replacing = (field: Field<string>, value: string, preferred = true): Fix => ({
  title: `Replace with "${value}"`,
  edits: [{ span: { start: field.start, end: field.end }, text: value }],
  safe: false,
  preferred,
});

function* companyFinding(field: Field<string>): Iterable<Finding> {
  const nearest = nearestCompany(field.value);
  // Any other employer has no principles here, and that is no mistake.
  if (!nearest) return;
  const name = companyNames[nearest];
  yield findingOf(
    field,
    `"${field.value}" is no company with principles here. Amazon, Google, Meta and Microsoft are. Did you mean ${name}?`,
    [replacing(field, name)],
  );
}

function* principleFinding(
  field: Field<string>,
  company: Company,
  named: Field<string> | undefined,
): Iterable<Finding> {
  if (isPlaceholder(field.value)) return;
  const known = principleNamed(field.value, company);
  if (known && (company === 'generic' || known.company === company || known.company === 'generic')) return;
  const nearest = nearestPrinciple(field.value, company);
  const hasOwnList = company !== 'generic' || !named || companyNamed(named.value) === 'generic';
  // Another employer's values are not known here; only a slip in a known name is.
  if (!hasOwnList && !nearest) return;
  const fixes = nearest ? [replacing(field, quotedIfNeeded(field, nearest))] : [];
  const instead = nearest ? `Did you mean "${nearest}"?` : `Which one is meant: ${examplesOf(company)}?`;
  if (known && company !== 'generic') {
    const own = companyNames[known.company];
    yield findingOf(
      field,
      `"${field.value}" is a principle of ${own}, not of ${companyNames[company]}. Expected is one of ${companyNames[company]}'s. ${nearest ? instead : `Name one of those, or change the company to ${own}.`}`,
      fixes,
    );
    return;
  }
  const owner = company === 'generic' ? 'any known company' : companyNames[company];
  yield findingOf(
    field,
    `"${field.value}" is no principle of ${owner}. Expected is a name as the company writes it. ${instead}`,
    fixes,
  );
}

const examplesOf = (company: Company): string => {
  const names = principlesOf(company).map(({ name }) => `"${name}"`);
  return names.length > 4 ? `${names.slice(0, 4).join(', ')} or another` : names.join(', ');
};

/** A comma inside a list would part the name; the reader joins it again, other programs would not. */
const quotedIfNeeded = (field: Field<string>, name: string): string =>
  /[,;:#]/u.test(name) && !/^["']/u.test(field.raw) ? `"${name}"` : name;

/** Words of other ladders for the five levels. */
const otherLevels: readonly (readonly [RegExp, (typeof levels)[number]])[] = [
  [/\b(?:manager|director|head|vp|chief|em|m1|m2|supervisor|managing)\b/iu, 'manager'],
  [/\b(?:staff|principal|lead|distinguished|fellow|architect|l[78]|e6|e7)\b/iu, 'staff'],
  [/\b(?:senior|sr|experienced|expert|sde\s?3|e5|iii)\b/iu, 'senior'],
  [/\b(?:mid|middle|intermediate|regular|medior|mid-?level|professional|sde\s?2|e4|ii)\b/iu, 'mid'],
  [
    new RegExp(
      frame`
      \b(?:
        entry|junior|jr|intern|internship|graduate|trainee|apprentice|student|beginner|new\s?grad|associate|
        starter|sde\s?1|e3|i
      )\b
    `,
      'iu',
    ),
    'entry',
  ],
];

function levelFinding(field: Field<string>): Finding {
  const nearest =
    otherLevels.find(([pattern]) => pattern.test(field.value))?.[1] ?? nearestName(field.value, levels);
  return findingOf(
    field,
    `"${field.value}" is no level here. Expected is one of ${levels.join(', ')}. ${nearest ? `Did you mean ${nearest}?` : 'Which of them is nearest to the job?'}`,
    nearest ? [replacing(field, nearest)] : levels.map((level) => replacing(field, level, false)),
  );
}

const spelled: readonly string[] = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

function* minutesFinding(field: Field<string>): Iterable<Finding> {
  const minutes = readMinutes(field.value);
  const range = `Expected is a number from ${leastMinutes} to ${mostMinutes}.`;
  if (minutes === undefined) {
    const word = spelled.indexOf(/[a-z]+/u.exec(field.value.toLowerCase())?.[0] ?? '') + 1;
    yield findingOf(
      field,
      `"${field.value}" is no number of minutes. ${range} ${word > 0 ? `Write ${word}.` : 'How long may the answer be?'}`,
      word > 0 ? [replacing(field, String(word))] : [],
    );
  } else if (minutes < leastMinutes || minutes > mostMinutes) {
    const nearest = String(Math.min(mostMinutes, Math.max(leastMinutes, minutes)));
    yield findingOf(field, `${field.value} minutes are out of range. ${range} The nearest is ${nearest}.`, [
      replacing(field, nearest),
    ]);
  }
}

const isPlaceholder = (value: string): boolean => /^(?:\[.*\]|<.*>|TODO|TBD|_+|\?+)$/u.test(value);
