import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { contributes } = manifest;
const source = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join('client/src', file), 'utf8'))
  .join('\n');

describe('the manifest', () => {
  it('contributes only commands and views that the client registers', () => {
    for (const { command } of contributes.commands) assert.ok(source.includes(`'${command}'`), command);
    for (const { id } of contributes.views.star) assert.ok(source.includes(`'${id}'`), id);
  });

  it('puts only its own commands into menus and keys', () => {
    const commands = contributes.commands.map(({ command }: { command: string }) => command);
    const used = [
      ...Object.values<{ command: string }[]>(contributes.menus).flat(),
      ...contributes.keybindings,
    ];
    for (const { command } of used) assert.ok(commands.includes(command), command);
  });

  it('names files that exist', () => {
    const [language] = contributes.languages;
    const files = [
      manifest.icon,
      language.configuration,
      language.icon.light,
      language.icon.dark,
      contributes.grammars[0].path,
      contributes.snippets[0].path,
      contributes.viewsContainers.activitybar[0].icon,
    ];
    for (const file of files) assert.ok(existsSync(file), file);
  });

  it('gives answers the defaults of prose', () => {
    const defaults = contributes.configurationDefaults['[star-markdown]'];
    assert.equal(defaults['editor.wordWrap'], 'on');
    assert.equal(defaults['editor.quickSuggestions'].other, 'off');
    assert.equal(defaults['editor.unicodeHighlight.ambiguousCharacters'], false);
  });

  it('runs in folders that are not trusted and in virtual ones', () => {
    assert.deepEqual(manifest.capabilities, {
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    });
  });
});
