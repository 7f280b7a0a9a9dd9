/**
 * The Markdown preview for answers. The editor's own commands for it are tied to the language Markdown, and its
 * side preview follows only Markdown editors; its preview editor takes any document, and takes it without the focus.
 */
import { commands, Disposable, type TabGroup, TabInputCustom, type TextEditor, Uri, ViewColumn, window } from 'vscode';
import { isAnswer } from '../answers.ts';

const previewEditor = 'vscode.markdown.preview.editor';

export function registerPreview(): Disposable {
  let followed: string | undefined;
  const follow = async (editor: TextEditor | undefined) => {
    if (!editor || followed === undefined || !isAnswer(editor.document) || editor.document.isUntitled) return;
    const { uri } = editor.document;
    const before = followed;
    const group = window.tabGroups.all.find((candidate) => showsPreview(candidate, before));
    if (!group || group.viewColumn === editor.viewColumn || uri.toString() === before) return;
    followed = uri.toString();
    const old = group.activeTab;
    await commands.executeCommand('vscode.openWith', uri, previewEditor, besides(group.viewColumn));
    if (old) await window.tabGroups.close(old, true).then(undefined, () => undefined);
  };
  const openToSide = async (resource: unknown) => {
    const uri = resource instanceof Uri ? resource : window.activeTextEditor?.document.uri;
    if (!uri) return;
    if (uri.scheme === 'untitled') {
      await commands.executeCommand('markdown.showPreviewToSide', uri);
      return;
    }
    followed = uri.toString();
    await commands.executeCommand('vscode.openWith', uri, previewEditor, besides(ViewColumn.Beside));
  };
  const toggle = async (resource: unknown) => {
    const editor = window.activeTextEditor;
    const uri = resource instanceof Uri ? resource : editor?.document.uri;
    if (uri?.scheme === 'untitled') await commands.executeCommand('markdown.showPreview', uri);
    else await commands.executeCommand('reopenActiveEditorWith', editor ? previewEditor : 'default');
  };
  return Disposable.from(
    commands.registerCommand('star.togglePreview', toggle),
    commands.registerCommand('star.openPreviewToSide', openToSide),
    window.onDidChangeActiveTextEditor((editor) => void follow(editor)),
  );
}

const besides = (viewColumn: ViewColumn) => ({ viewColumn, preserveFocus: true, preview: true });

function showsPreview(group: TabGroup, uri: string): boolean {
  const input = group.activeTab?.input;
  return input instanceof TabInputCustom && input.viewType === previewEditor && input.uri.toString() === uri;
}
