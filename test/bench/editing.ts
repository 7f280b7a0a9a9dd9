// How long a listener's answer takes after a key, over stdio, beside a server that does nothing (the floor) and one
// that the same words reach without ours. `npm run bench:editing`.
//
// Both servers get the same edits in turns, so that whatever else the machine does falls on both. An edit changes one
// sentence in the middle of the Action of a sample answer; what is timed is from the change to the findings.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Client, startClient } from '../server/client.ts';

const EDITS = 200;
/** The first edits load what is loaded when first needed and are not counted. */
const WARM_UP = 20;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const uri = 'file:///answer.star.md';
const text = readFileSync(here('../answers/webhook-drops.star.md'), 'utf8');
const line = text.split('\n').findIndex((own) => own.startsWith('## Action')) + 2;
const column = 0;

/** What is typed at the beginning of the Action: every edit a sentence that was never read before. */
const typed = (round: number): string => `We asked for log ${round} and read it together. `;

async function edit(client: Client, round: number): Promise<number> {
  const last = round === 0 ? 0 : typed(round - 1).length;
  const range = { start: { line, character: column }, end: { line, character: column + last } };
  const start = process.hrtime.bigint();
  await client.change(uri, range, typed(round));
  await client.pull(uri);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

const pulling = { textDocument: { diagnostic: {} } };
const servers = [
  { name: 'ours', client: await startClient(pulling), times: [] as number[] },
  {
    name: 'a server that does nothing',
    client: await startClient(pulling, {}, here('idle-server.mjs')),
    times: [] as number[],
  },
];
for (const { client } of servers) await client.open(uri, text);
for (let round = 0; round < WARM_UP + EDITS; round++) {
  for (const { client, times } of servers) {
    const time = await edit(client, round);
    if (round >= WARM_UP) times.push(time);
  }
}
for (const { client } of servers) await client.stop();

console.log(
  `${EDITS} edits of an answer of ${text.split(/\s+/).length} words, from the key to the findings\n`,
);
console.log(`${''.padEnd(28)} p50 ms   p95 ms`);
for (const { name, times } of servers) {
  console.log(
    `${name.padEnd(28)}${[0.5, 0.95].map((share) => quantile(times, share).toFixed(1).padStart(7)).join('  ')}`,
  );
}
const [ours, floor] = servers.map(({ times }) => quantile(times, 0.5));
console.log(`\nOurs takes ${((ours ?? 0) / (floor || 1)).toFixed(1)} times the floor (p50).`);
