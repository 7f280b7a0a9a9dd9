/** How numbers, the things they count and the times they are counted for are written: parts of patterns. */
import { anyOf, frame } from '../vocabulary.ts';
import {
  digits,
  moneySign,
  moneyUnit,
  numberWord,
  percentUnit,
  sizeUnit,
  timeUnit,
} from './quantities.words.ts';

export const number = `(?:${digits}|(?<![\\w-])${numberWord}(?![\\w]))`;
export const anyNumber = `(?:${number}|(?<![\\w-])(?:one|zero|none|nil|an?|half\\s+an?)(?![\\w]))`;

export const about = frame`
  (?:
    about|around|roughly|nearly|almost|over|under|below|above|only|just|some|less than|more than|fewer than|
    at least|at most|up to|down to|approximately|an average of|circa|ca\.?
  )
`;

export const noun = frame`
  (?!
    (?:
      is|was|has|as|this|us|to|of|and|or|in|on|at|by|for|from|the|a|an|with|that|which|it|i|we|he|she|they|
      but|so|then|than|because|when|after|before|times?|per|each|every
    )\b
  )[a-z][a-z'-]*
`;
const countedOnce = anyOf(`
  afternoon batch build call case class customer day deploy driver engineer evening event friday guest head
  hour lesson line minute monday month morning night one order patient person project pupil quarter release
  rep request room run saturday season second shift shop site store student sunday table term thursday
  transaction trip tuesday unit visit ward wednesday week weekend year
`);
export const every = frame`
  (?:
    (?:per|an?|each|every|in\s+an?)\s+(?:(?:single|working|school)\s+)?(?:[a-z]+\s+)?${countedOnce}s?\b
    |per\s+[a-z]+\b
    |/\s?(?:s|sec|min|h|hr|day|week|month|year)\b
    |(?:rps|qps|tps)\b
    |(?:daily|weekly|monthly|annually|yearly|hourly)\b
    |p\.?a\.?(?![a-z])
  )
`;
export const value = frame`(?:(?:${moneySign}\s?)?${anyNumber}(?:\s?(?:${percentUnit}|${moneyUnit}|${timeUnit}\b|${sizeUnit}\b))?)`;
