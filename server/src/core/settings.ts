/** Settings: the same keys in the editor (`star.*`), in `.starrc.json` and on the command line. */
import { rules } from './rules/index.ts';
import type { OptionValue, Rule, Severity } from './rules/rule.ts';
import { spokenSections } from './story/story.ts';
import type { OwnShares } from './timing/budget.ts';

export interface RuleSetting {
  readonly severity?: Severity;
  readonly options: Readonly<Record<string, OptionValue>>;
}

export interface Settings {
  /** Minutes of an answer whose front matter names none. */
  readonly minutes: number;
  /** Factor on the estimated seconds: above 1 for a slow speaker. */
  readonly pace: number;
  /** Hundredths of the whole for sections whose usual share does not fit: `{ "situation": 15 }`. */
  readonly budgets: OwnShares;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** How names and jargon are said: `{ "nginx": "engine x" }`. */
  readonly spokenForms: Readonly<Record<string, string>>;
  /** Names that must not be said in an interview. */
  readonly privateTerms: readonly string[];
  /** How many findings of a section an editor shows at once, the gravest first; 0 for all. */
  readonly findingsPerSection: number;
}

export const defaultSettings: Settings = {
  minutes: 2,
  pace: 1,
  budgets: {},
  rules: {},
  spokenForms: {},
  privateTerms: [],
  findingsPerSection: 6,
};

/** What a setting may be; package.json and the schema of `.starrc.json` are written from this. */
export const settingLimits = {
  minutes: { minimum: 0.5, maximum: 10 },
  // The range to which a personal pace is clamped when it is learned from rehearsals.
  pace: { minimum: 0.6, maximum: 1.6 },
  /** Of one section, in hundredths of the answer. */
  budgets: { minimum: 1, maximum: 96 },
  findingsPerSection: { minimum: 0, maximum: 100 },
} as const;

export const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;

export interface SettingsReading {
  readonly settings: Settings;
  /** One sentence for each value that was not understood; such a value is left out, the others count. */
  readonly problems: readonly string[];
}

/** Reads one source of settings on top of others. Total: an unknown value is a problem, never an error. */
export function readSettings(source: unknown, base: Settings = defaultSettings): SettingsReading {
  const problems: string[] = [];
  if (source === null || source === undefined) return { settings: base, problems };
  if (!isRecord(source)) {
    return {
      settings: base,
      problems: ['Settings must be an object such as { "minutes": 2, "rules": {} }.'],
    };
  }
  const number = (key: 'minutes' | 'pace' | 'findingsPerSection'): number => {
    const value = source[key];
    const { minimum, maximum } = settingLimits[key];
    if (value === undefined || value === null) return base[key];
    if (typeof value === 'number' && value >= minimum && value <= maximum) return value;
    problems.push(`"${key}" must be a number from ${minimum} to ${maximum}, not ${JSON.stringify(value)}.`);
    return base[key];
  };
  for (const key of Object.keys(source)) {
    if (!(key in defaultSettings) && key !== '$schema') {
      problems.push(`"${key}" is no setting. Known: ${Object.keys(defaultSettings).join(', ')}.`);
    }
  }
  return {
    settings: {
      minutes: number('minutes'),
      pace: number('pace'),
      budgets: readBudgets(source.budgets, base.budgets, problems),
      rules: readRules(source.rules, base.rules, problems),
      spokenForms: { ...base.spokenForms, ...readStrings(source.spokenForms, 'spokenForms', problems) },
      privateTerms: [...new Set([...base.privateTerms, ...readList(source.privateTerms, problems)])],
      findingsPerSection: number('findingsPerSection'),
    },
    problems,
  };
}

/** A rule's severity as set by somebody (undefined: nobody did) and its options over the defaults. */
export function ruleSettings(
  rule: Rule,
  settings: Settings,
): { severity: Severity | undefined; options: object } {
  const setting = settings.rules[rule.name];
  return {
    severity: setting?.severity,
    options: setting ? { ...rule.options, ...setting.options } : rule.options,
  };
}

/** Named for the section; together they leave something for the sections that are not named. */
function readBudgets(source: unknown, base: OwnShares, problems: string[]): OwnShares {
  if (source === undefined || source === null) return base;
  if (!isRecord(source)) {
    problems.push('"budgets" must be an object such as { "situation": 15 }.');
    return base;
  }
  const { minimum, maximum } = settingLimits.budgets;
  const read: Record<string, number> = { ...base };
  for (const [id, share] of Object.entries(source)) {
    if (!(spokenSections as readonly string[]).includes(id)) {
      problems.push(`"budgets" has no section "${id}". Known: ${spokenSections.join(', ')}.`);
    } else if (typeof share === 'number' && share >= minimum && share <= maximum) read[id] = share;
    else
      problems.push(
        `The budget of "${id}" must be a number from ${minimum} to ${maximum}, not ${JSON.stringify(share)}.`,
      );
  }
  const sum = Object.values(read).reduce((total, share) => total + share, 0);
  const isWhole = Object.keys(read).length === spokenSections.length;
  if (isWhole ? sum === 100 : sum < 100) return read;
  problems.push(
    isWhole
      ? `The "budgets" of all five sections must add up to 100, not ${sum}.`
      : `The "budgets" add up to ${sum} and leave nothing for the other sections.`,
  );
  return base;
}

function readRules(source: unknown, base: Settings['rules'], problems: string[]): Settings['rules'] {
  if (source === undefined || source === null) return base;
  if (!isRecord(source)) {
    problems.push('"rules" must be an object such as { "we-voice": "off" }.');
    return base;
  }
  const read: Record<string, RuleSetting> = { ...base };
  for (const [name, value] of Object.entries(source)) {
    const rule = rules.find((known) => known.name === name);
    if (!rule) {
      problems.push(`"${name}" is no rule.`);
      continue;
    }
    const { severity, ...options } = isRecord(value) ? value : { severity: value };
    const before = read[name];
    const known = severity === undefined || severities.includes(severity as Severity);
    if (!known)
      problems.push(
        `The severity of "${name}" must be one of ${severities.join(', ')}, not ${JSON.stringify(severity)}.`,
      );
    const kept = known && severity !== undefined ? (severity as Severity) : before?.severity;
    read[name] = {
      ...(kept ? { severity: kept } : {}),
      options: { ...before?.options, ...readOptions(rule, options, problems) },
    };
  }
  return read;
}

function readOptions(
  rule: Rule,
  source: Record<string, unknown>,
  problems: string[],
): Record<string, OptionValue> {
  const read: Record<string, OptionValue> = {};
  for (const [key, value] of Object.entries(source)) {
    const standard = (rule.options as Record<string, OptionValue>)[key];
    if (standard === undefined) problems.push(`"${rule.name}" has no option "${key}".`);
    else if (typeof value !== typeof standard || Array.isArray(value) !== Array.isArray(standard)) {
      problems.push(
        `The option "${key}" of "${rule.name}" must be a ${Array.isArray(standard) ? 'list' : typeof standard}.`,
      );
    } else read[key] = value as OptionValue;
  }
  return read;
}

function readStrings(source: unknown, key: string, problems: string[]): Record<string, string> {
  if (source === undefined || source === null) return {};
  if (!isRecord(source)) {
    problems.push(`"${key}" must be an object of texts.`);
    return {};
  }
  const entries = Object.entries(source).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  if (entries.length < Object.keys(source).length) problems.push(`"${key}" holds a value that is no text.`);
  return Object.fromEntries(entries);
}

function readList(source: unknown, problems: string[]): readonly string[] {
  if (source === undefined || source === null) return [];
  if (Array.isArray(source) && source.every((term) => typeof term === 'string')) return source;
  problems.push('"privateTerms" must be a list of texts.');
  return [];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
