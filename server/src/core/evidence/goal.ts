/**
 * Whether a sentence of the Situation may hold the goal that has no Task of its own.
 * People tell a goal as a wish, a duty, a deadline, a promise or a problem with "so I", and no list of such words is whole.
 * So the question is put the other way round: only where a sentence cannot be one is it the mere setting,
 * and what the candidate does in a setting is to be somewhere, to work there and to see the trouble.
 */
import { readOnce } from '../story/memo.ts';
import type { Readable } from './evidence.ts';
import { deadline, duty, setting, settingDuty, wish } from './goal.words.ts';
import { plainText } from './pattern.ts';

export const mayStateGoal = readOnce((sentence: Readable): boolean => {
  const text = plainText(sentence);
  return wish.test(text) || duty.test(text) || deadline.test(text) || actsBeyondSetting(text);
});

/** Has some "I" a verb that is none of the setting's? */
const actsBeyondSetting = (text: string): boolean =>
  [...text.matchAll(ownSubject)].some(({ index }) => {
    const clause = text.slice(index);
    return !setting.test(clause) || settingDuty.test(clause);
  });

const ownSubject =
  /\bi(?=\s|'m\b|'d\b|'ve\b)(?!\s+(?:think|thought|guess|believe|suppose|mean|remember)\b)/gu;
