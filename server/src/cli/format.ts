/** Reports for people and for programs. */
import { styleText } from 'node:util';
import type { FindingReport, StoryReport } from '../protocol.ts';

export const formatJson = (stories: readonly StoryReport[]): string =>
  `${JSON.stringify({ version: 1, stories }, null, 2)}\n`;

const colourOf = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;

/** Positions are one-based here, as people and terminals count. */
export function formatText(stories: readonly StoryReport[], hasColours: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    hasColours ? styleText(style, text, { validateStream: false }) : text;
  const lines: string[] = [];
  for (const story of stories) {
    lines.push(`${paint('underline', story.path)}  ${clock(story.seconds)} of ${clock(story.minutes * 60)}`);
    for (const finding of story.findings) lines.push(formatFinding(finding, paint));
    lines.push('');
  }
  const counts = (['error', 'warning', 'information', 'hint'] as const)
    .map((severity) => ({
      severity,
      count: stories.flatMap((story) => story.findings).filter((finding) => finding.severity === severity)
        .length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) =>
      paint(
        colourOf[severity],
        `${count} ${severity === 'information' || count === 1 ? severity : `${severity}s`}`,
      ),
    );
  const answers = `${stories.length} ${stories.length === 1 ? 'answer' : 'answers'}`;
  lines.push(counts.length > 0 ? `${answers}: ${counts.join(', ')}` : `${answers}: nothing to say`);
  return `${lines.join('\n')}\n`;
}

function formatFinding(
  finding: FindingReport,
  paint: (style: 'red' | 'yellow' | 'blue' | 'gray' | 'dim', text: string) => string,
): string {
  const { line, character } = finding.range.start;
  const place = `${line + 1}:${character + 1}`.padStart(7);
  return `${place}  ${paint(colourOf[finding.severity], finding.severity.padEnd(11))}  ${finding.message}  ${paint('dim', finding.rule)}`;
}

/** Minutes and seconds: 1:05. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
