/** The story of the answer in focus, asked for again whenever it may have changed. The newest one wins. */
import {
  CancellationTokenSource,
  type Disposable,
  type Event,
  EventEmitter,
  type TextDocument,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ScriptReport,
  type ScriptResult,
  type StoryParams,
  type StoryReport,
  type StoryResult,
  scriptRequest,
  storyRequest,
} from '../../server/src/protocol.ts';
import type { AnswerInFocus } from './answers.ts';

export interface Story {
  readonly document: TextDocument;
  /** Absent while the first reply is on its way. */
  readonly report: StoryReport | undefined;
  /** The same text as it is said, for the marks of the Timing view; absent when only that request failed. */
  readonly script?: ScriptReport | undefined;
}

export interface StoryWatch extends Disposable {
  /** Absent when no answer is in focus. */
  readonly current: () => Story | undefined;
  readonly onDidChange: Event<Story | undefined>;
  readonly refresh: () => void;
  /** Whether the server is gone for good, so that nothing more will come. */
  readonly isLost: () => boolean;
  readonly lose: () => void;
}

export function watchStory(client: BaseLanguageClient, answer: AnswerInFocus): StoryWatch {
  const changed = new EventEmitter<Story | undefined>();
  let current: Story | undefined;
  let asking: CancellationTokenSource | undefined;
  let isStale = false;
  let isLost = false;

  const show = (story: Story | undefined) => {
    current = story;
    changed.fire(story);
  };
  const refresh = async () => {
    const document = answer.current();
    if (current?.document !== document) {
      asking?.cancel();
      show(document && { document, report: undefined });
    }
    if (!document || !client.isRunning()) return;
    // One request at a time keeps a fast typist from queueing a request for each key.
    if (asking) {
      isStale = true;
      return;
    }
    isStale = false;
    asking = new CancellationTokenSource();
    const story = await askForStory(client, document, asking);
    asking.dispose();
    asking = undefined;
    if (answer.current() === document && story) show(story);
    if (isStale || answer.current() !== document) await refresh();
  };
  const start = () => void refresh();

  const following = answer.onDidChange(start);
  start();
  return {
    current: () => current,
    onDidChange: changed.event,
    refresh: start,
    isLost: () => isLost,
    lose: () => {
      isLost = true;
      show(current && { document: current.document, report: undefined });
    },
    dispose: () => {
      following.dispose();
      asking?.cancel();
      changed.dispose();
    },
  };
}

/** A reply that fails or comes too late leaves the last times standing. */
async function askForStory(
  client: BaseLanguageClient,
  document: TextDocument,
  asking: CancellationTokenSource,
): Promise<Story | undefined> {
  const params: StoryParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  try {
    const [report, script] = await Promise.all([
      client.sendRequest<StoryResult>(storyRequest, params, asking.token),
      client.sendRequest<ScriptResult>(scriptRequest, params, asking.token).catch(() => null),
    ]);
    if (asking.token.isCancellationRequested || !report) return undefined;
    return { document, report, script: script ?? undefined };
  } catch {
    return undefined;
  }
}
