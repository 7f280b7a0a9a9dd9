import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../server/src/cli/run.ts';
import { inAnswer } from '../core/marked.ts';

const clean = inAnswer('');
const weak = inAnswer('I compared both lists and found the gap. We figured out the root cause together.');

describe('star-lint', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'star-lint-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (name: string, content: string | Uint8Array): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const lint = (argv: readonly string[], input = '') => {
    let output = '';
    let errors = '';
    const code = run(argv, {
      folder,
      hasColours: false,
      readInput: () => new TextEncoder().encode(input),
      write: (text) => {
        output += text;
      },
      writeError: (text) => {
        errors += text;
      },
    });
    return { code, output, errors };
  };
  const onlyWe = '{ "rules": { "we-voice": "warning" } }';
  /** Settings under which nothing but we-voice is judged. */
  const quiet = (): void => {
    const { output } = lint(['--format', 'json', '-'], weak);
    const others = JSON.parse(output).stories[0].findings.map((finding: { rule: string }) => finding.rule);
    const rules = Object.fromEntries(
      others.map((rule: string) => [rule, rule === 'we-voice' ? 'warning' : 'off']),
    );
    put('.starrc.json', JSON.stringify({ rules }));
  };

  it('prints the place, the severity, the message and the rule, and exits with 1 for a warning', () => {
    quiet();
    put('draft.star.md', weak);
    const { code, output } = lint(['draft.star.md']);
    assert.equal(code, 1);
    const line = weak.split('\n').findIndex((text) => text.includes('We figured'));
    const character = weak.split('\n')[line]!.indexOf('We figured');
    assert.match(output, new RegExp(`^ *${line + 1}:${character + 1}  warning +.*we-voice$`, 'm'));
    assert.match(output, /^1 answer: 1 warning$/m);
  });

  it('exits with 0 for as many warnings as are allowed', () => {
    quiet();
    put('draft.star.md', weak);
    assert.equal(lint(['--max-warnings', '1']).code, 0);
  });

  it('prints the story as JSON with zero-based places and its fixes', () => {
    put('sub/draft.star.md', weak);
    const { output } = lint(['--format', 'json', 'sub']);
    const report = JSON.parse(output);
    assert.equal(report.version, 1);
    const [story] = report.stories;
    assert.equal(story.path, join('sub', 'draft.star.md'));
    assert.deepEqual(story.principles, ['Ownership']);
    assert.equal(story.company, null);
    assert.equal(story.minutes, 2);
    assert.deepEqual(
      story.sections.map((section: { id: string }) => section.id),
      ['situation', 'task', 'action', 'result', 'reflection'],
    );
    const finding = story.findings.find((candidate: { rule: string }) => candidate.rule === 'we-voice');
    assert.equal(
      weak
        .split('\n')
        [finding.range.start.line]!.slice(finding.range.start.character, finding.range.start.character + 2),
      'We',
    );
    const preferred = finding.fixes.find((fix: { preferred: boolean }) => fix.preferred);
    assert.equal(preferred.safe, false);
    assert.ok(preferred.edits.length > 0);
  });

  it('checks every answer below a folder and nothing else', () => {
    put('a.star.md', clean);
    put('b/c.star.md', clean);
    put('b/notes.md', weak);
    put('node_modules/d.star.md', weak);
    const { stories } = JSON.parse(lint(['--format', 'json']).output);
    assert.deepEqual(
      stories.map((story: { path: string }) => story.path),
      ['a.star.md', join('b', 'c.star.md')],
    );
  });

  it('reads standard input under the name that it is given', () => {
    const { output } = lint(['--format', 'json', '--stdin-filename', 'x.star.md', '-'], weak);
    assert.equal(JSON.parse(output).stories[0].path, 'x.star.md');
  });

  it('changes who did what only when the rule is named', () => {
    put('draft.star.md', weak);
    lint(['--fix', 'draft.star.md']);
    assert.equal(readFileSync(join(folder, 'draft.star.md'), 'utf8'), weak);
    lint(['--fix-rule', 'we-voice', 'draft.star.md']);
    assert.ok(
      readFileSync(join(folder, 'draft.star.md'), 'utf8').includes('gap. I figured out the root cause.\n'),
    );
  });

  it('rewrites we-voice over the whole answer, so that no "they" is left alone', () => {
    const text = weak.replace(
      'We figured out the root cause together.',
      'My group and I rewrote the list. They were tired. We told the clinic.',
    );
    put('draft.star.md', text);
    lint(['--fix-rule', 'we-voice', 'draft.star.md']);
    assert.equal(readFileSync(join(folder, 'draft.star.md'), 'utf8'), text.replace('We told', 'I told'));
  });

  it('takes the settings of the nearest project file, with comments, and of --config instead', () => {
    put('draft.star.md', weak);
    put('.starrc.json', '{ // for a panel\n  "rules": { "we-voice": "off" }, }');
    assert.doesNotMatch(lint(['draft.star.md']).output, /we-voice/);
    put('other.json', onlyWe);
    assert.match(lint(['--config', 'other.json', 'draft.star.md']).output, /we-voice/);
  });

  const refusals: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown option', ['--frobnicate'], /--frobnicate/],
    ['an unknown format', ['--format', 'xml'], /text or json/],
    ['a bad number', ['--max-warnings', 'many'], /whole number/],
    ['an unknown rule', ['--fix-rule', 'we-voise'], /"we-voise" is no rule/],
    ['a file that is not there', ['gone.star.md'], /no file or folder "gone.star.md"/],
    ['a folder without answers', ['empty'], /no \.star\.md file in "empty"/],
    ['a binary file', ['binary.star.md'], /"binary.star.md" is no text file/],
    ['another encoding', ['latin.star.md'], /"latin.star.md" is not written in UTF-8/],
    ['settings that are no JSON', ['--config', 'broken.json', 'fine.star.md'], /"broken.json": line 2/],
    ['settings with a slip', ['--config', 'slip.json', 'fine.star.md'], /"we-voise" is no rule/],
  ];
  for (const [what, argv, message] of refusals) {
    it(`says one sentence about ${what}, changes nothing and exits with 2`, () => {
      mkdirSync(join(folder, 'empty'));
      put('binary.star.md', new Uint8Array([35, 32, 0, 255, 10]));
      put('latin.star.md', new Uint8Array([35, 32, 233, 10]));
      put('fine.star.md', clean);
      put('broken.json', '{\n  "rules" {}\n}');
      put('slip.json', '{ "rules": { "we-voise": "off" } }');
      const { code, output, errors } = lint(argv);
      assert.equal(code, 2);
      assert.equal(output, '');
      assert.match(errors, message);
      assert.equal(errors.trim().split('\n').length, 1);
    });
  }
});
