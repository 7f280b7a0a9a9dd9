/**
 * Which findings of a section could wait. A rough draft of ten lines may earn twenty findings, and a tired writer who sees
 * twenty underlines switches all of them off; so the gravest come first, and an editor may hold the others back.
 * Nothing is lost: the others are still found, counted and reported.
 */
import type { CheckedFinding } from './check.ts';
import { contains } from './story/spans.ts';
import { headingSpan, type Section, type Story } from './story/story.ts';

const gravity = ['error', 'warning', 'information', 'hint'] as const;

/** The findings that could wait, each with its section. A limit of 0 holds nothing back; what stands in no section never waits. */
export function beyondCap(
  story: Story,
  findings: readonly CheckedFinding[],
  limit: number,
): ReadonlyMap<CheckedFinding, Section> {
  const waiting = new Map<CheckedFinding, Section>();
  if (limit === 0) return waiting;
  for (const section of story.sections) {
    const gravest = findings
      .filter(({ span }) => contains(section, span) || contains(headingSpan(section), span))
      // The sort keeps the order of the text among findings of the same gravity.
      .sort((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity));
    for (const finding of gravest.slice(limit)) waiting.set(finding, section);
  }
  return waiting;
}
