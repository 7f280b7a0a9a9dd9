import assert from 'node:assert/strict';
import { checkStory } from '../../../server/src/core/check.ts';
import { applyEdits } from '../../../server/src/core/fix.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { parseStory } from '../../../server/src/core/story/parse.ts';
import { mark } from '../marked.ts';

const findings = (text: string, privateTerms: readonly string[]) =>
  checkStory(parseStory(text), { ...defaultSettings, privateTerms }, (rule, error) => {
    throw new Error(`The rule ${rule} threw`, { cause: error });
  }).filter((finding) => finding.rule === 'confidential-detail');

const flagged = (text: string, ...privateTerms: string[]): string =>
  mark(
    text,
    findings(text, privateTerms).map((finding) => finding.span),
  );

describe('confidential-detail', () => {
  it('flags a private term wherever it is written, without regard to case', () => {
    assert.equal(
      flagged(
        '# A year at Orlena\n\n## Action\n\nI called ORLENA and `orlena-db`, and [their page](https://orlena.example).\n\n```\nhost: orlena\n```\n',
        'Orlena',
      ),
      '# A year at «Orlena»\n\n## Action\n\nI called «ORLENA» and `«orlena»-db`, and [their page](https://«orlena».example).\n\n```\nhost: «orlena»\n```\n',
    );
  });

  it('flags whole words only, and takes the longer of two terms', () => {
    assert.equal(
      flagged('## Action\n\nThe Orlenas of Orlena Bank called Orlena.\n', 'Orlena', 'Orlena  Bank'),
      '## Action\n\nThe Orlenas of «Orlena Bank» called «Orlena».\n',
    );
  });

  it('leaves the front matter alone, since nobody says it', () => {
    const text = '---\ncompany: Orlena\nquestion: Why Orlena?\n---\n\n## Action\n\nI counted the crates.\n';
    assert.equal(flagged(text, 'Orlena'), text);
  });

  it('takes a term as it is written, not as a pattern, and ignores an empty one', () => {
    assert.equal(
      flagged('## Action\n\nI asked C++ (R) and Cxx.\n', 'C++ (R)', '', ' '),
      '## Action\n\nI asked «C++ (R)» and Cxx.\n',
    );
  });

  it('offers a placeholder that no machine applies by itself', () => {
    const text = '## Action\n\nI called Orlena twice.\n';
    const fix = findings(text, ['Orlena'])[0]?.fixes?.()[0];
    assert.ok(fix);
    assert.equal(fix.safe, false);
    assert.equal(fix.preferred, false);
    assert.equal(applyEdits(text, fix.edits), '## Action\n\nI called [a large client] twice.\n');
  });

  it('finds keys in code, comments and answers in other languages, and never repeats them', () => {
    const key = `AKIA${'Z'.repeat(16)}`;
    const text = `## Action\n\nIch habe den Schlüssel in der alten Datei gefunden und sofort gesperrt.\n\n\`\`\`\nkey = ${key}\n\`\`\`\n\n<!-- ${key} -->\n`;
    const found = findings(text, []);
    assert.equal(
      mark(
        text,
        found.map((finding) => finding.span),
      ),
      text.replaceAll(key, `«${key}»`),
    );
    for (const { message } of found) assert.ok(!message.includes(key));
  });

  it('spares what only stands for a secret', () => {
    const text =
      '## Action\n\nI wrote `password=<your password>`, `token: $TOKEN_OF_CI1` and `api_key = "********"` into the example, and `secret: changeme`.\n';
    assert.equal(flagged(text), text);
  });
});
