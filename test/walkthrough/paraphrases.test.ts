import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { raisedBy, readLine, readTable } from './lines.ts';

const folder = new URL('../unseen/dev/', import.meta.url);

// Each line of the walkthrough told anew by several hands in several trades.
describe('paraphrases of the walkthrough', () => {
  for (const file of readdirSync(folder).filter((name) => name.startsWith('paraphrases-'))) {
    for (const [, section, raises, text] of readTable(new URL(file, folder))) {
      const line = readLine(section!, raises!, text!);
      it(`${raises === 'nothing' ? 'leave alone' : `raise ${raises} on`}: ${text}`, () => {
        const raised = raisedBy(line);
        if (line.raises.length === 0) assert.deepEqual(raised, []);
        for (const rule of line.raises)
          assert.ok(raised.includes(rule), `only ${raised.join(', ') || 'nothing'}`);
      });
    }
  }
});
