import assert from 'node:assert/strict';
import { parseStory } from '../../../server/src/core/story/parse.ts';

const german =
  'Ich habe im letzten Jahr bei einer Bank gearbeitet. Das Team hatte ein Problem mit den Zahlungen, und niemand wollte sich darum kümmern. Ich habe die Protokolle gelesen, den Fehler gefunden und eine Lösung geschrieben. Danach habe ich mit dem anderen Team gesprochen und die Änderung eingeführt.';
const dutch =
  'Ik werkte vorig jaar in een ziekenhuis. Het team had een probleem met de planning van de operaties en niemand was er verantwoordelijk voor. Ik heb de gegevens bekeken, de oorzaak gevonden en een nieuw schema gemaakt. Daarna heb ik het met de artsen besproken.';
const terse =
  'Pulled logs. Reproduced failure locally. Wrote patch with tests. Added alert. Shipped behind flag. Drop rate 0.3% to 0%. Saved $8K weekly. Platform team adopted alert. Three other services adopted retry library. Runbook updated. On-call pages down 40%. Follow-up review scheduled quarterly. I presented findings to leadership.';

describe('the language of an answer', () => {
  for (const [name, text, isForeign] of [
    ['German', german, true],
    ['Dutch', dutch, true],
    ['terse English', terse, false],
    [
      'a German quotation in English',
      `I led the migration of the payment system to the new platform, and it was hard because nobody had the time for it. I asked the head of operations, and he said that it would be fine if I did it at night. ${german.slice(0, 50)}`,
      false,
    ],
    [
      'Chinese',
      '我去年在一家银行工作。团队在付款方面遇到了问题，没有人愿意处理。我阅读了日志，找到了错误，并编写了解决方案。之后我与另一个团队讨论并推出了更改。',
      true,
    ],
    [
      'Russian',
      'В прошлом году я работал в банке, и у команды была проблема с платежами. Я прочитал журналы и нашёл ошибку.',
      true,
    ],
    ['a few words', 'Ich habe das gemacht.', false],
    ['nothing', '', false],
  ] as const) {
    it(name, () => assert.equal(parseStory(text).isForeign, isForeign));
  }
});
