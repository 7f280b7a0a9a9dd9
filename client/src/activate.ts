/** Everything the client is: what it asks the server for, what it shows, and the commands that need no server. */
import {
  CancellationError,
  type CancellationToken,
  type ExtensionContext,
  type ProviderResult,
  window,
  workspace,
} from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { answerSelector, isAnswer, isWritten, watchAnswerInFocus } from './answers.ts';
import { registerNewAnswer } from './commands/newAnswer.ts';
import { registerCueCard } from './cueCard/commands.ts';
import { diagnosticCollections } from './diagnostics/collections.ts';
import { registerRulePages } from './diagnostics/rulePages.ts';
import { type Waiting, watchWaiting } from './diagnostics/waiting.ts';
import { registerPreview } from './preview/preview.ts';
import { registerRehearsal } from './rehearse/panel.ts';
import { watchStory } from './story.ts';
import { showStatusBarItem } from './timing/statusBarItem.ts';
import { registerTimingView } from './timing/view.ts';

export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

export function startClient(context: ExtensionContext, createClient: CreateClient): void {
  const answer = watchAnswerInFocus();
  const waiting = watchWaiting();
  const client = createClient(clientOptions(waiting, () => story.refresh()));
  const story = watchStory(client, answer);
  tellFailureOnce(client, story.lose);
  context.subscriptions.push(
    answer,
    waiting,
    story,
    registerRulePages(context.extensionUri),
    registerTimingView(context.extensionUri, story),
    showStatusBarItem(story),
    registerNewAnswer(),
    registerPreview(context.extensionUri, answer),
    registerRehearsal(context, client, answer),
    registerCueCard(client, answer),
    { dispose: () => void client.dispose().catch(() => undefined) },
  );
  startWithFirstAnswer(context, client);
}

function clientOptions(waiting: Waiting, onDidPull: () => void): LanguageClientOptions {
  return {
    documentSelector: answerSelector,
    diagnosticCollectionProvider: diagnosticCollections(waiting),
    diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
    // One sentence of our own replaces the library's notifications; the log keeps the details.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    middleware: {
      provideDiagnostics: (document, previousResultId, token, next) => {
        // Whatever makes the findings stale (an edit, a setting) makes the times stale too.
        onDidPull();
        const isReadOnly = 'languageId' in document && !isWritten(document);
        return isReadOnly ? undefined : untilCancelled(token, next(document, previousResultId, token));
      },
    },
  };
}

/**
 * A cancelled pull ends at once. The library waits for the server's answer to it, and a document that is opened under
 * the same name meanwhile (a new untitled answer after one that was closed) would get no pull, or the old findings.
 */
function untilCancelled<T>(
  token: CancellationToken,
  result: ProviderResult<T>,
): Promise<T | null | undefined> {
  return new Promise((resolve, reject) => {
    const listening = token.onCancellationRequested(() => reject(new CancellationError()));
    Promise.resolve(result)
      .then(resolve, reject)
      .finally(() => listening.dispose());
  });
}

/** Opening any Markdown activates the extension, so the server waits for the first answer. */
function startWithFirstAnswer(context: ExtensionContext, client: BaseLanguageClient): void {
  // A failed start has been told by then.
  const start = () => client.start().catch(() => undefined);
  if (workspace.textDocuments.some(isAnswer)) {
    void start();
    return;
  }
  const waiting = workspace.onDidOpenTextDocument((document) => {
    if (!isAnswer(document)) return;
    waiting.dispose();
    void start();
  });
  context.subscriptions.push(waiting);
}

/** The library tells of a lost server in several notifications; a person gets one sentence, the log the rest. */
function tellFailureOnce(client: BaseLanguageClient, onFailure: () => void): void {
  const log = client.error.bind(client);
  let isTold = false;
  client.error = (message, data, showNotification) => {
    log(message, data, false);
    if (showNotification !== 'force' || isTold) return;
    isTold = true;
    onFailure();
    void window.showErrorMessage(
      'STAR Answers cannot run its checker, so there are no warnings and no timings. Your text is safe; reloading the window tries again.',
    );
  };
}
