import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

describe('what is written from the rules', function () {
  this.timeout(30_000);

  it('is what the rules say: pages, settings, schema and table', () => {
    const root = fileURLToPath(new URL('../', import.meta.url));
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', './test/register.mjs', 'server/docs.ts', '--check'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stderr);
  });
});
