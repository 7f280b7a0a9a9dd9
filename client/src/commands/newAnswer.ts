/**
 * "STAR: New Answer" asks what the answer is for and opens the template in an untitled document, which needs no
 * folder, no trust and no file name before there is something to save.
 */
import { commands, type Disposable, type QuickPickItem, SnippetString, window, workspace } from 'vscode';
import snippets from '../../../snippets/star-markdown.json' with { type: 'json' };
import { answerTemplate } from './answerTemplate.ts';

export function registerNewAnswer(): Disposable {
  return commands.registerCommand('star.newAnswer', newAnswer);
}

/** Escape at any question leaves everything as it was. */
async function newAnswer(): Promise<void> {
  const question = await window.showInputBox({
    title: 'New Answer (1/4): question',
    prompt: 'Which question does it answer? Leave it empty to fill it in later.',
    placeHolder: 'Tell me about a time you ...',
    ignoreFocusOut: true,
  });
  if (question === undefined) return;
  const principle = await pick(
    'New Answer (2/4): leadership principle',
    'No particular principle',
    principles,
  );
  if (!principle) return;
  const level = await pick('New Answer (3/4): level you interview for', 'Leave it open', levels);
  if (!level) return;
  const minutes = await pick('New Answer (4/4): minutes it may take', 'Leave it at 2 minutes', minuteChoices);
  if (!minutes) return;
  const body = answerTemplate(snippets['Whole answer'].body, {
    question: question.trim() || undefined,
    principle: principle.value,
    level: level.value,
    minutes: minutes.value === undefined ? undefined : Number(minutes.value),
  });
  const document = await workspace.openTextDocument({ language: 'star-markdown' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(body));
}

interface Choice extends QuickPickItem {
  /** Absent: skipped. */
  readonly value?: string;
}

function pick(title: string, skip: string, choices: readonly Choice[]): Thenable<Choice | undefined> {
  const skipping: Choice = { label: `$(dash) ${skip}` };
  return window.showQuickPick([skipping, ...choices], {
    title,
    ignoreFocusOut: true,
    matchOnDescription: true,
  });
}

const choice = (value: string, description: string): Choice => ({ label: value, description, value });

/** Amazon's list, amazon.jobs/en/principles; what each asks of a story in a few words. */
const principles: readonly Choice[] = [
  choice('Customer Obsession', 'starts from what a customer needs'),
  choice('Ownership', 'beyond your own area, for the long term'),
  choice('Invent and Simplify', 'something new, or something made simpler'),
  choice('Are Right, A Lot', 'judgement, and changing your mind'),
  choice('Learn and Be Curious', 'something you taught yourself and used'),
  choice('Hire and Develop the Best', 'somebody grew because of you'),
  choice('Insist on the Highest Standards', 'you did not let it pass'),
  choice('Think Big', 'a bolder direction'),
  choice('Bias for Action', 'a quick decision that could be undone'),
  choice('Frugality', 'more with less'),
  choice('Earn Trust', 'candour, listening, owning up'),
  choice('Dive Deep', 'details, data, the root cause'),
  choice('Have Backbone; Disagree and Commit', 'you disagreed, then committed'),
  choice('Deliver Results', 'the goal was met in spite of it'),
  choice("Strive to be Earth's Best Employer", 'safer, fairer, better work for others'),
  choice('Success and Scale Bring Broad Responsibility', 'effects beyond the company'),
];

const levels: readonly Choice[] = [
  choice('entry', 'first job or graduate'),
  choice('mid', 'a few years of experience'),
  choice('senior', 'leads work across people or teams'),
  choice('staff', 'staff or principal'),
  choice('manager', 'leads people'),
];

const minuteChoices: readonly Choice[] = [
  choice('1', 'a first call'),
  choice('2', 'most interviews'),
  choice('3', 'a longer story'),
  choice('4', 'a deep story'),
  choice('5', 'a deep story at a senior level'),
];
