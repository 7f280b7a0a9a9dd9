/**
 * The page of a rule, reached from its name in a hover and in the Problems panel.
 * A `command:` link is dead in a hover and a `file:` link opens raw Markdown, so the pages that ship with the
 * extension are served under an address of our own, which the defaults in package.json open in the Markdown preview.
 */
import { type Diagnostic, type Disposable, Uri, workspace } from 'vscode';

const scheme = 'star-rule';

export function registerRulePages(extension: Uri): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent(uri) {
      const name = uri.path.replace(/^\//, '');
      if (!/^[a-z-]+\.md$/.test(name)) return 'There is no such rule.';
      const page = await workspace.fs.readFile(Uri.joinPath(extension, 'server', 'docs', 'rules', name)).then(
        (bytes) => new TextDecoder().decode(bytes),
        () => 'This rule has no page.',
      );
      return page;
    },
  });
}

export function withRulePage(diagnostic: Diagnostic): Diagnostic {
  const rule = ruleOf(diagnostic);
  if (diagnostic.source === 'star' && rule) {
    diagnostic.code = { value: rule, target: Uri.from({ scheme, path: `/${rule}.md` }) };
  }
  return diagnostic;
}

export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}
