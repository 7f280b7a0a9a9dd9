/**
 * Writes everything that is said about the rules from the rules themselves: a page for each, the README's table,
 * the settings in package.json and the schema of `.starrc.json`. `npm run docs`; with `--check` it only says what is stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rules } from './src/core/rules/index.ts';
import type { OptionValue, Rule } from './src/core/rules/rule.ts';
import { defaultSettings, settingLimits, severities } from './src/core/settings.ts';
import { spokenSections } from './src/core/story/story.ts';

const root = new URL('../', import.meta.url);
const isCheck = process.argv.includes('--check');
const stale: string[] = [];
/** Settings that an editor must not copy to its maker's servers. */
const staysHere: ReadonlySet<string> = new Set(['pace', 'privateTerms']);

for (const rule of rules) write(`server/docs/rules/${rule.name}.md`, pageOf(rule));
for (const file of existing('server/docs/rules')) {
  if (rules.some((rule) => file === `${rule.name}.md`)) continue;
  if (isCheck) stale.push(`server/docs/rules/${file}`);
  else rmSync(new URL(`server/docs/rules/${file}`, root));
}
write('server/docs/starrc.schema.json', `${JSON.stringify(projectFileSchema(), null, 2)}\n`);
writePackage();
writeReadme();

if (stale.length > 0) {
  console.error(`These files are not what the rules say; run npm run docs: ${stale.join(', ')}`);
  process.exitCode = 1;
}

/** The page of a rule: what the listener hears, why, weak and strong examples, how to switch it off, related rules. */
function pageOf(rule: Rule): string {
  const weak = rule.examples.flatMap((example) => ('bad' in example ? [example] : []));
  const strong = rule.examples.flatMap((example) => ('good' in example ? [example.good] : []));
  const quote = (text: string): string =>
    text
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n');
  const bold = (text: string): string => text.replace(/«([^»]*)»/g, '**$1**');
  const sections = [
    `# ${rule.name}`,
    rule.summary,
    '## What the listener hears',
    rule.why,
    '## Weak',
    ...weak.flatMap((example) => [
      quote(bold(example.bad)),
      ...(example.becomes === undefined ? [] : ['The first fix makes of it:', quote(example.becomes)]),
    ]),
    '## Left alone',
    ...strong.map(quote),
    '## Settings',
    `Severity: ${rule.severity}. Switch it off for everything with \`"star.rules": { "${rule.name}": "off" }\` in the settings or \`"rules": { "${rule.name}": "off" }\` in \`.starrc.json\`; for a paragraph or a section with \`<!-- star-ignore ${rule.name} -->\` on the line above it; for a file with \`<!-- star-ignore-file ${rule.name} -->\`.`,
    ...optionLines(rule),
    ...(rule.related?.length
      ? ['## Related', rule.related.map((name) => `- [${name}](${name}.md)`).join('\n')]
      : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

function optionLines(rule: Rule): string[] {
  const options = Object.entries(rule.options as Record<string, OptionValue>);
  if (options.length === 0) return [];
  return ['Options:', options.map(([name, value]) => `- \`${name}\`: ${JSON.stringify(value)}`).join('\n')];
}

function ruleSchema(rule: Rule): object {
  const options = Object.entries(rule.options as Record<string, OptionValue>).map(([name, value]) => [
    name,
    optionSchema(value),
  ]);
  return {
    description: `${rule.summary} Default: ${rule.severity}.`,
    anyOf: [
      { type: 'string', enum: severities },
      {
        type: 'object',
        properties: { severity: { type: 'string', enum: severities }, ...Object.fromEntries(options) },
        additionalProperties: false,
      },
    ],
  };
}

function optionSchema(value: OptionValue): object {
  if (Array.isArray(value)) return { type: 'array', items: { type: 'string' }, default: value };
  return { type: typeof value, default: value };
}

function settingSchemas(): Record<string, object> {
  return {
    minutes: {
      type: 'number',
      ...settingLimits.minutes,
      default: defaultSettings.minutes,
      description: 'Minutes that an answer may take when its front matter names none.',
    },
    pace: {
      type: 'number',
      ...settingLimits.pace,
      default: defaultSettings.pace,
      description: 'Factor on the estimated seconds: above 1 if you speak slowly, below 1 if you speak fast.',
    },
    budgets: {
      type: 'object',
      default: defaultSettings.budgets,
      description:
        'Hundredths of the answer that a section may take, where the usual share does not fit: { "situation": 15, "action": 60 }. Sections that are not named divide the rest as usual. When a section counts as over is set by the options of the rule over-budget.',
      properties: Object.fromEntries(
        spokenSections.map((id) => [id, { type: 'number', ...settingLimits.budgets }]),
      ),
      additionalProperties: false,
    },
    rules: {
      type: 'object',
      default: {},
      description:
        'Severity and options of each rule: { "filler-word": "off" } or { "we-voice": { "severity": "hint" } }.',
      properties: Object.fromEntries(rules.map((rule) => [rule.name, ruleSchema(rule)])),
      additionalProperties: false,
    },
    spokenForms: {
      type: 'object',
      default: {},
      additionalProperties: { type: 'string' },
      description:
        'How names and jargon are said: { "nginx": "engine x" }. Used for the seconds and shown when you point at such a word.',
    },
    privateTerms: {
      type: 'array',
      default: [],
      items: { type: 'string' },
      description:
        'Names that must not be said in an interview: clients, code names. They stay on this machine.',
    },
    findingsPerSection: {
      type: 'integer',
      ...settingLimits.findingsPerSection,
      default: defaultSettings.findingsPerSection,
      description:
        'How many findings of a section the editor shows at once, the gravest first; the others are one click away at the heading. 0 shows all.',
    },
  };
}

function projectFileSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of STAR Answers for a project',
    type: 'object',
    allowComments: true,
    properties: settingSchemas(),
    additionalProperties: false,
  };
}

function writePackage(): void {
  const path = 'package.json';
  const manifest = JSON.parse(readFileSync(new URL(path, root), 'utf8'));
  const properties = Object.fromEntries(
    Object.entries(settingSchemas()).map(([name, schema]) => [
      `star.${name}`,
      { scope: 'resource', ...schema, ...(staysHere.has(name) ? { ignoreSync: true } : {}) },
    ]),
  );
  manifest.contributes ??= {};
  manifest.contributes.configuration = { title: 'STAR Answers', properties };
  write(path, `${JSON.stringify(manifest, null, 2)}\n`, (text) => JSON.stringify(JSON.parse(text)));
}

function writeReadme(): void {
  const path = 'README.md';
  if (!existsSync(new URL(path, root))) return;
  const rows = rules.map(
    (rule) => `| [${rule.name}](server/docs/rules/${rule.name}.md) | ${rule.severity} | ${rule.summary} |`,
  );
  const table = ['| rule | severity | raised when |', '|---|---|---|', ...rows].join('\n');
  const text = readFileSync(new URL(path, root), 'utf8');
  write(path, text.replace(/(<!-- rules -->\n)[\s\S]*?(\n<!-- \/rules -->)/, `$1\n${table}\n$2`));
}

/** Compares by `meaning`, so that a formatter's line breaks do not count as a difference. */
function write(path: string, text: string, meaning: (text: string) => string = (same) => same): void {
  const url = new URL(path, root);
  if (existsSync(url) && meaning(readFileSync(url, 'utf8')) === meaning(text)) return;
  if (isCheck) {
    stale.push(path);
    return;
  }
  mkdirSync(new URL('.', url), { recursive: true });
  writeFileSync(url, text);
}

function existing(folder: string): string[] {
  const url = new URL(folder, root);
  return existsSync(url) ? readdirSync(url) : [];
}
