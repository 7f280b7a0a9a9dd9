/**
 * Reads something from a sentence once.
 * Sentences with the same characters share their array of words, and that array is the key:
 * an edit elsewhere in the answer finds every other sentence's reading still there,
 * and a reading is dropped together with its words.
 */
import type { Sentence, Word } from './story.ts';

export function readOnce<T>(
  read: (sentence: Pick<Sentence, 'text' | 'words'>) => T,
): (sentence: Pick<Sentence, 'text' | 'words'>) => T {
  const readings = new WeakMap<readonly Word[], { readonly value: T }>();
  return (sentence) => {
    let reading = readings.get(sentence.words);
    if (!reading) {
      reading = { value: read(sentence) };
      readings.set(sentence.words, reading);
    }
    return reading.value;
  };
}
