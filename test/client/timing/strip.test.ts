import assert from 'node:assert/strict';
import { timeStrip } from '../../../client/src/timing/strip.ts';
import type { ScriptReport, ScriptSection } from '../../../server/src/protocol.ts';

/** Sentences of ten seconds each. */
function section(id: ScriptSection['id'], start: number, sentences: readonly string[]): ScriptSection {
  return {
    id,
    heading: null,
    line: 0,
    start,
    seconds: 10 * sentences.length,
    budget: null,
    paragraphs: [sentences.join(' ')],
    cues: [''],
    cueLine: '',
    sentences: sentences.map((text, at) => ({
      text,
      line: start + at,
      paragraph: 0,
      start: start + 10 * at,
      seconds: 10,
    })),
  };
}

function script(minutes: number, sections: readonly ScriptSection[]): ScriptReport {
  const seconds = sections.reduce((sum, { seconds: each }) => sum + each, 0);
  return { title: null, question: null, minutes, pace: 1, seconds, sections };
}

describe('the strip of the Timing view', () => {
  it('says which sentence is heard after 30, 60, 90 and 120 seconds, then each minute', () => {
    const words = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name} ${at}.`);
    const strip = timeStrip(
      script(3, [section('situation', 0, words('Setting', 4)), section('action', 40, words('Deed', 15))]),
    );
    assert.deepEqual(
      strip?.marks.map(({ clock, name, words: heard }) => `${clock} ${name}: ${heard}`),
      [
        '0:30 Situation: Setting 3.',
        '1:00 Action: Deed 2.',
        '1:30 Action: Deed 5.',
        '2:00 Action: Deed 8.',
        '3:00 Action: Deed 14.',
      ],
    );
    assert.equal(strip?.marks[0]?.spoken, 'After 30 seconds, in Situation: Setting 3.');
    assert.equal(strip?.marks[1]?.line, 42);
  });

  it('draws sections to the scale of the answer, with the end of the minutes on it', () => {
    const strip = timeStrip(
      script(1, [section('situation', 0, ['A.', 'B.', 'C.']), section('action', 30, Array(6).fill('D.'))]),
    );
    assert.deepEqual(
      strip?.parts.map(({ initial, from, to }) => [initial, Math.round(from * 90), Math.round(to * 90)]),
      [
        ['S', 0, 30],
        ['A', 30, 90],
      ],
    );
    assert.equal(Math.round((strip?.budget ?? 0) * 90), 60);
  });

  it('leaves the rest of the minutes free in a short answer, and marks nothing after its end', () => {
    const strip = timeStrip(script(1, [section('action', 0, ['A.', 'B.', 'C.'])]));
    assert.equal(strip?.parts[0]?.to, 0.5);
    assert.deepEqual(strip?.marks, []);
    assert.equal(strip?.budget, 1);
  });

  it('shortens a long sentence and draws nothing for an empty answer', () => {
    const long = 'In March, half of the reminders, and all of those to new patients, went missing.';
    const strip = timeStrip(script(1, [section('situation', 0, ['A.', 'B.', 'C.', long])]));
    assert.equal(strip?.marks[0]?.words, 'In March, half of the reminders …');
    assert.equal(timeStrip(script(2, [section('action', 0, [])])), undefined);
  });
});
