// How one written word is said: acronyms letter by letter or as a word, mixed case and snake case in pieces,
// file names, addresses, paths. A word that is said as it is written comes back unchanged.

import { pluralOf, sayNumber, sayYear } from './spoken-digits.ts';
import {
  DOTTED,
  EMPHASISED,
  FILE_ENDINGS,
  MONTH_BY_NAME,
  PER,
  SAID_AS,
  SHORTENED,
  SPELLED,
  WEEKDAYS,
} from './spoken-form.words.ts';
import { readNumber } from './spoken-numbers.ts';

/** A run without spaces and without the punctuation round it. */
export function sayWord(word: string): string {
  const known = SAID_AS.get(word) ?? DOTTED.get(word.toLowerCase());
  if (known !== undefined) return known;
  if (PLAIN.test(word)) return SHORTENED.get(word.toLowerCase()) ?? word;
  for (const [applies, say] of SHAPES) {
    if (applies.test(word)) return say(word);
  }
  return sayToken(word);
}

/** "https://example.com/a?b" → example dot com slash A: scheme, query and fragment are not said. */
export function sayAddress(address: string): string {
  const bare = address.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '').replace(/[?#].*$/, '');
  return sayPath(bare.replace(/\/$/, ''));
}

const PLAIN = /^\p{Lu}?\p{Ll}+(?:['’]\p{L}+)?$/u;
const MIXED_NAME = /^(?:Mac|Mc|De|Di|Du|La|Le|Van|Fitz|O['’])\p{Lu}\p{Ll}+$/u;

/** Shapes in the order in which they are tried. */
const SHAPES: readonly (readonly [RegExp, (word: string) => string])[] = [
  [/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/, (word) => sayJoined(word, '@', ' at ')],
  [/^(?:\p{L}\.){1,}\p{L}\.?$/u, (word) => word.replace(/\./g, '').toUpperCase().split('').join(' ')],
  [/^(?:https?:\/\/|www\.)/i, sayAddress],
  [/^[A-Za-z][\w-]*(?:\.[\w-]+)*\.(?:com|org|net|io|dev|edu|gov|ai|app|co)(?:\/.*)?$/, sayAddress],
  [/\(\)$/, (word) => sayWord(word.slice(0, -2))],
  [/\//, saySlashes],
  [/^\.\p{L}/u, (word) => `dot ${sayWord(word.slice(1))}`],
  [/@/, (word) => sayJoined(word, '@', ' at ')],
  [
    /^[A-Z]{1,3}(?:&[A-Z]{1,3})+$/,
    (word) =>
      word
        .split('&')
        .map((part) => Array.from(part).join(' '))
        .join(' and '),
  ],
  [/&/, (word) => sayJoined(word, '&', ' and ')],
  [/\+/, (word) => sayJoined(word, '+', ' plus ')],
  [/=/, (word) => sayJoined(word, '=', ' equals ')],
  [/^[A-Z][a-z]+[-–][A-Z][a-z]+$/, sayDayRange],
  [/[-–]/, sayHyphens],
  [/_/, (word) => saySnake(word)],
  [/\p{L}\.\p{L}/u, sayDots],
];

function sayJoined(word: string, mark: string, joint: string): string {
  return word
    .split(mark)
    .map((part) => (part === '' ? '' : sayPath(part)))
    .join(joint)
    .trim();
}

function saySlashes(word: string): string {
  const parts = word.split('/');
  const isPath = word.startsWith('/') || (parts.length > 2 && parts.some((part) => /[a-z]{3}/.test(part)));
  if (isPath || parts.some((part) => FILE_ENDINGS.has(endingOf(part)))) return sayPath(word);
  const [first = '', second = ''] = parts;
  const per = parts.length === 2 && /[a-z]s$|^req$/.test(first) ? PER.get(second) : undefined;
  if (per) return `${first === 'req' ? 'requests' : sayWord(first)} per ${per}`;
  return parts.map((part) => sayWord(part.length === 1 ? part.toUpperCase() : part)).join(' ');
}

function sayPath(path: string): string {
  return path
    .split('/')
    .map((part) => (part === '' ? '' : sayPiecesOfAddress(part)))
    .join(' slash ')
    .trim();
}

function sayPiecesOfAddress(part: string): string {
  return part
    .split('.')
    .map((piece, index) => {
      const ending = index > 0 ? FILE_ENDINGS.get(piece) : undefined;
      if (ending) return ending;
      if (ACRONYMS_IN_PATHS.test(piece)) return sayCapitals(piece.toUpperCase());
      return sayHyphens(piece);
    })
    .join(' dot ');
}

const ACRONYMS_IN_PATHS = /^(?:api|url|id|sql|db|ui|aws|cdn|js|ts|[a-z])$/;

function sayDayRange(word: string): string {
  const [first = '', last = ''] = word.split(/[-–]/);
  const from = WEEKDAYS.get(first) ?? MONTH_BY_NAME.get(first);
  const to = WEEKDAYS.get(last) ?? MONTH_BY_NAME.get(last);
  return from && to ? `${from} to ${to}` : sayHyphens(word);
}

function sayHyphens(word: string): string {
  const parts = word.split(/[-–]/);
  const said = parts.map((part) => (/\d/.test(part) ? sayToken(part) : sayInHyphens(part)));
  const isPlain = said.every((part, index) => part === parts[index]);
  return isPlain && !/^[A-Z]-/.test(word) && !/^a-/.test(word) ? word : said.filter(Boolean).join(' ');
}

function sayInHyphens(part: string): string {
  return part === '' || part === 'a' || part === 'I' ? part : saySnake(part);
}

function saySnake(word: string): string {
  if (!word.includes('_')) return sayDots(word);
  const pieces = word.split('_').filter(Boolean);
  const isShouted = word === word.toUpperCase();
  return pieces
    .map((piece) =>
      isShouted && piece.length > 2 && !SPELLED.has(piece) ? piece.toLowerCase() : sayToken(piece),
    )
    .join(' ');
}

function endingOf(word: string): string {
  return word.slice(word.lastIndexOf('.') + 1);
}

function sayDots(word: string): string {
  if (!word.includes('.')) return sayToken(word);
  const pieces = word.split('.').filter(Boolean);
  const ending = FILE_ENDINGS.get(pieces.at(-1) ?? '');
  const [first = ''] = pieces;
  // "Node.js" is a name in which nobody says the stop.
  if (pieces.length === 2 && /^[A-Z][a-z]+\.js$/.test(word)) return `${first.toLowerCase()} ${ending}`;
  // "done.Then" lacks a space; it is no name.
  if (pieces.length === 2 && /^[a-z]+\.[A-Z]/.test(word)) return pieces.map(sayToken).join(' ');
  const said = pieces.map((piece, index) => (index > 0 && FILE_ENDINGS.get(piece)) || sayName(piece));
  return said.join(' dot ');
}

function sayName(piece: string): string {
  return /^[A-Z]{4,}$/.test(piece) ? piece.toLowerCase() : sayToken(piece);
}

/** One run of letters and digits. */
function sayToken(token: string): string {
  if (/^[A-Z]+['’][A-Z]+$/.test(token)) return token.toLowerCase();
  // "I'm", "I'd", "I've", "I'll"
  if (/^I['’](?:m|d|ve|ll)$/.test(token)) return token;
  const owner = /^(.+)(['’]s?)$/.exec(token);
  if (owner) return `${sayToken(owner[1] ?? '')}${owner[2]}`;
  const known = SAID_AS.get(token);
  if (known !== undefined) return known;
  if (PLAIN.test(token) || MIXED_NAME.test(token)) return token;
  if (/^\d/.test(token)) return sayLeadingNumber(token);
  if (/^[A-Z]{2,}$/.test(token)) return sayCapitals(token);
  const plural = /^([A-Z]{2,})(?:e?s)$/.exec(token)?.[1];
  if (plural) return pluralOfCapitals(plural);
  const version = /^[vV](\d+(?:\.\d+)*)$/.exec(token)?.[1];
  if (version) return `version ${version.split('.').map(sayNumber).join(' point ')}`;
  return sayPieces(token);
}

function sayLeadingNumber(token: string): string {
  const reading = readNumber(token, 0, '');
  if (!reading || reading.end === 0) return token;
  const rest = token.slice(reading.end);
  return rest === '' ? reading.said : `${reading.said} ${sayToken(rest)}`;
}

const PIECES = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+(?:\.\d+)?|\p{L}+/gu;

function sayPieces(token: string): string {
  const pieces = token.match(PIECES);
  if (!pieces) return token;
  if (pieces.length === 1 && pieces[0] === token && /\p{Ll}/u.test(token)) return token;
  const isSpelled = /^\p{Ll}?\p{Lu}/u.test(token) || /\d/.test(token);
  const said = pieces.map((piece, index) => sayPiece(piece, isSpelled || index > 0));
  // "p99s": the plural of the number, not a letter of its own.
  if (pieces.at(-1) === 's' && /\d$/.test(pieces.at(-2) ?? '')) {
    said.splice(-2, 2, pluralOf(said.at(-2) ?? ''));
  }
  return said.join(' ');
}

function sayPiece(piece: string, isSpelled: boolean): string {
  if (/^\d/.test(piece)) return /^(?:19|20)\d\d$/.test(piece) ? sayYear(Number(piece)) : sayNumber(piece);
  if (piece.length === 1) return isSpelled ? piece.toUpperCase() : piece;
  return /^\p{Lu}+$/u.test(piece) ? sayCapitals(piece) : piece.toLowerCase();
}

function pluralOfCapitals(letters: string): string {
  const said = sayCapitals(letters);
  return said.includes(' ') && !SAID_AS.has(letters) ? `${said}s` : pluralOf(said).replace(/wes$/, 'ws');
}

function sayCapitals(letters: string): string {
  const known = SAID_AS.get(letters);
  if (known !== undefined) return known;
  if (EMPHASISED.has(letters)) return letters.toLowerCase();
  const isWord = letters.length > 3 && !SPELLED.has(letters) && PRONOUNCEABLE.test(letters);
  return isWord ? letters.toLowerCase() : Array.from(letters).join(' ');
}

const ONSET =
  '(?:[BCDFGHJKLMNPQRSTVWXYZ]|[BCFGPS]L|[BCDFGPT]R|CH|SH|TH|PH|WH|QU|SC|SK|SM|SN|SP|ST|SW|TW|SCR|SPR|STR)';
const CODA =
  '(?:[BCDFGKLMNPRSTVXZ]|SH|CH|TH|CK|LL|SS|FF|N[TDKGS]|R[TDMNSKP]|S[TKP]|[CPFL]T|L[DKPS]|[TPKMD]S|MP|RTS|NTS)';
const VOWEL = '(?:[AEIOUY]|EA|EE|OO|OU|AI|AU|IE|OA|OI|IO)';
/** Capitals of four letters and more that can be read as a word mostly are: NASA, SCRUM, FERPA. */
const PRONOUNCEABLE = new RegExp(`^${ONSET}?${VOWEL}(?:${CODA}?${ONSET}${VOWEL})*${CODA}?$`);
