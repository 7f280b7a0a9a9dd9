/**
 * Reads something from a sentence once.
 * Sentences with the same characters share their array of words, and that array is the key:
 * an edit elsewhere in the answer finds every other sentence's reading still there,
 * and a reading is dropped together with its words.
 */
import type { Sentence, Word } from './story.ts';

type Readable = Pick<Sentence, 'text' | 'words'>;

export function readOnce<T>(read: (sentence: Readable) => T): (sentence: Readable) => T {
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

/** The same for a reading that depends on one thing more, such as the section in which the sentence stands. */
export function readOnceIn<Place, T>(
  read: (sentence: Readable, place: Place) => T,
): (sentence: Readable, place: Place) => T {
  const readings = new WeakMap<readonly Word[], Map<Place, T>>();
  return (sentence, place) => {
    let byPlace = readings.get(sentence.words);
    if (!byPlace) {
      byPlace = new Map();
      readings.set(sentence.words, byPlace);
    }
    if (!byPlace.has(place)) byPlace.set(place, read(sentence, place));
    return byPlace.get(place) as T;
  };
}
