// What the extension does inside VS Code, asked of VS Code itself.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const teamVoice = '## Action\n\nWe rewrote the import on a Saturday.\n';

describe('an answer in VS Code', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens as a STAR answer with the defaults of prose', async () => {
    const document = await openSample('rough-draft.star.md');
    assert.equal(document.languageId, 'star-markdown');
    assert.equal(vscode.workspace.getConfiguration('editor', document).get('wordWrap'), 'on');
  });

  it('is warned about where "we" hides who acted', async () => {
    const document = await openSample('rough-draft.star.md');
    const finding = await findingOf(document, 'we-voice');
    assert.equal(finding.source, 'star');
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(document.getText(finding.range), /^We\b/);
  });

  it('is rewritten by the preferred fix, and the finding goes', async () => {
    const document = await openUntitled(teamVoice);
    const { range } = await findingOf(document, 'we-voice');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const preferred = actions.find((action) => action.isPreferred && action.title.includes('I rewrote'));
    assert.ok(
      preferred?.edit,
      `no preferred rewrite among: ${actions.map(({ title }) => title).join(' | ')}`,
    );
    await vscode.workspace.applyEdit(preferred.edit);
    assert.equal(document.getText(), '## Action\n\nI rewrote the import on a Saturday.\n');
    await until(() => !vscode.languages.getDiagnostics(document.uri).some(isRule('we-voice')));
  });

  it('shows the gravest findings of a crowded section, and all of them on request', async () => {
    const settings = vscode.workspace.getConfiguration('star');
    await settings.update('findingsPerSection', 1, vscode.ConfigurationTarget.Global);
    const document = await openSample('rough-draft.star.md');
    const count = () => vscode.languages.getDiagnostics(document.uri).length;
    const lenses = () =>
      vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
    await until(() => count() > 0);
    const few = count();
    const waiting = (await lenses()).map(({ command }) => Number(/\d+/.exec(command?.title ?? '')?.[0]));
    assert.ok(waiting.length > 0, 'nothing says that findings wait');
    const { command = undefined } = (await lenses())[0] ?? {};
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const all = few + waiting.reduce((sum, some) => sum + some, 0);
    await until(() => count() === all);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    await until(() => count() === few);
    await settings.update('findingsPerSection', undefined, vscode.ConfigurationTarget.Global);
    await until(() => count() > few);
  });

  it('has its sections in the outline', async () => {
    const document = await openSample('rough-draft.star.md');
    // The first finding shows that the server is there to be asked.
    await findingOf(document, 'we-voice');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = JSON.stringify(symbols);
    for (const name of ['Situation', 'Action', 'Result', 'Reflection']) {
      assert.ok(names.includes(name), `${name} is not in the outline`);
    }
  });

  it('is left in peace after it was closed while it was being checked', async () => {
    const document = await openUntitled(teamVoice.repeat(2000));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    assert.equal(document.isClosed, true);
    const next = await openUntitled(teamVoice);
    await findingOf(next, 'we-voice');
  });

  it('may have front matter that is broken', async () => {
    const document = await openUntitled(`---\nlevel: [senior\nminutes: soon\n---\n\n${teamVoice}`);
    await findingOf(document, 'invalid-front-matter');
    await findingOf(document, 'we-voice');
  });
});

async function openSample(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder, 'the folder of sample answers is not open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name));
  await vscode.window.showTextDocument(document);
  return document;
}

async function openUntitled(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'star-markdown', content });
  const editor = await vscode.window.showTextDocument(document);
  // The sentence at the cursor is left in peace, so the cursor goes to the heading.
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  return document;
}

async function findingOf(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  await until(() => vscode.languages.getDiagnostics(document.uri).some(isRule(rule)));
  const finding = vscode.languages.getDiagnostics(document.uri).find(isRule(rule));
  assert.ok(finding);
  return finding;
}

function isRule(name: string): (diagnostic: vscode.Diagnostic) => boolean {
  return ({ code }) => (typeof code === 'object' ? code.value : code) === name;
}

/** Resolves at the change of diagnostics after which `holds`; mocha's limit ends a wait for nothing. */
function until(holds: () => boolean): Promise<void> {
  if (holds()) return Promise.resolve();
  return new Promise((resolve) => {
    const listening = vscode.languages.onDidChangeDiagnostics(() => {
      if (!holds()) return;
      listening.dispose();
      resolve();
    });
  });
}
