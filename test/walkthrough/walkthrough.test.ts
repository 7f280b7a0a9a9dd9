import assert from 'node:assert/strict';
import { raisedBy, readLine, readTable } from './lines.ts';

const [, ...lines] = readTable(new URL('walkthrough.tsv', import.meta.url));

describe('the walkthrough', () => {
  it('has weak and strong lines', () => {
    assert.equal(lines.length, 15);
  });

  for (const [section, raises, text] of lines) {
    const line = readLine(section!, raises!, text!);
    it(`${raises === 'nothing' ? 'leaves alone' : `raises ${raises} on`}: ${text}`, () => {
      const raised = raisedBy(line);
      if (line.raises.length === 0) assert.deepEqual(raised, []);
      for (const rule of line.raises)
        assert.ok(raised.includes(rule), `only ${raised.join(', ') || 'nothing'}`);
    });
  }
});
