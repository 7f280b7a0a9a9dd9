/** An answer as a speaker needs it, asked for once by a command: for the rehearsal and the cue card. */
import { type TextDocument, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ScriptParams,
  type ScriptReport,
  type ScriptResult,
  scriptRequest,
} from '../../server/src/protocol.ts';
import type { AnswerInFocus } from './answers.ts';

export interface Script {
  readonly document: TextDocument;
  readonly report: ScriptReport;
}

/** The script of the answer in focus; without one, a person is told in a sentence why `purpose` has to wait. */
export async function scriptInFocus(
  client: BaseLanguageClient,
  answer: AnswerInFocus,
  purpose: string,
): Promise<Script | undefined> {
  const document = answer.current();
  if (!document) {
    void window.showInformationMessage(`No answer is open: open a .star.md file ${purpose}.`);
    return undefined;
  }
  const report = await askForScript(client, document);
  if (!report) {
    void window.showErrorMessage(
      'STAR Answers cannot reach its checker, which reads the answer. Your text is safe; reloading the window tries again.',
    );
    return undefined;
  }
  if (!report.sections.some(({ seconds }) => seconds > 0)) {
    void window.showInformationMessage(`This answer says nothing yet: write a first sentence ${purpose}.`);
    return undefined;
  }
  return { document, report };
}

/** Undefined when the server is not there, or does not have the document. */
export async function askForScript(
  client: BaseLanguageClient,
  document: TextDocument,
): Promise<ScriptReport | undefined> {
  if (document.isClosed) return undefined;
  const params: ScriptParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  try {
    // A command may be the first thing that a person does, while the server still starts.
    await client.start();
    return (await client.sendRequest<ScriptResult>(scriptRequest, params)) ?? undefined;
  } catch {
    return undefined;
  }
}
