/** The text of a new answer, as a snippet with Tab stops: the whole-answer snippet under the front matter asked for. */

export interface AnswerFacts {
  readonly question: string | undefined;
  readonly principle: string | undefined;
  readonly level: string | undefined;
  readonly minutes: number | undefined;
}

/** `body` is the snippet's, whose front matter the given facts replace; a question that was not given stays a Tab stop. */
export function answerTemplate(body: readonly string[], facts: AnswerFacts): string {
  const end = body.indexOf('---', 1);
  const question = body.slice(1, end).find((line) => line.startsWith('question:'));
  const { principle, level, minutes } = facts;
  const frontMatter = [
    facts.question ? field('question', facts.question) : question,
    principle && field('principle', principle),
    level && field('level', level),
    minutes !== undefined && `minutes: ${minutes}`,
  ];
  return [
    '---',
    ...frontMatter.filter((line) => typeof line === 'string' && line !== ''),
    ...body.slice(end),
  ].join('\n');
}

const field = (key: string, value: string): string => `${key}: ${escapeSnippet(yamlScalar(value))}`;

/** Quoted where plain YAML would read something else into it, so that other programs can read the file too. */
function yamlScalar(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  const isPlain = !/^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$| #/.test(line);
  return isPlain ? line : JSON.stringify(line);
}

const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
