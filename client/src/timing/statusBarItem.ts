/** The total of the answer in focus, in the status bar. A click opens the Timing view. */
import { Disposable, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { StoryWatch } from '../story.ts';
import { timingRows } from './rows.ts';

export function showStatusBarItem(story: StoryWatch): Disposable {
  const item = window.createStatusBarItem('star.total', StatusBarAlignment.Right, 100);
  item.name = 'STAR Total';
  item.command = 'star.timing.focus';
  const draw = () => {
    const report = story.current()?.report;
    if (!report) {
      // While a newly opened answer is read, the total of the one before would be wrong.
      item.hide();
      return;
    }
    const { whole } = timingRows(report);
    const isOver = whole.verdict === 'over';
    item.text = `$(clock) STAR ${whole.clock}${isOver ? ' over' : ''}`;
    item.tooltip = `${whole.spoken}. Click for the time of each section.`;
    item.accessibilityInformation = { label: `STAR: ${whole.spoken}`, role: 'button' };
    item.backgroundColor = isOver ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  };
  draw();
  return Disposable.from(story.onDidChange(draw), item);
}
