/**
 * Bundles everything that runs: `node build.mjs [--watch] [name ...]`, where a name picks the bundles whose
 * output starts with it (`client`, `server/node`). esbuild bundles and judges no types; `tsc` judges and bundles nothing.
 */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';

const common = {
  bundle: true,
  minify: true,
  // Function names stay readable in the stack of a rule that throws.
  keepNames: true,
  sourcemap: false,
  legalComments: 'none',
  logLevel: 'warning',
  target: 'es2022',
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };
const program = { ...node, banner: { js: '#!/usr/bin/env node' } };

const bundles = {
  'client/node/extension.cjs': {
    ...node,
    entryPoints: ['client/src/node/extension.ts'],
    external: ['vscode'],
  },
  'client/browser/extension.cjs': {
    ...browser,
    format: 'cjs',
    entryPoints: ['client/src/browser/extension.ts'],
    external: ['vscode'],
  },
  'client/rehearse/page.js': { ...browser, format: 'iife', entryPoints: ['client/src/rehearse/page.ts'] },
  'server/node/main.cjs': { ...program, entryPoints: ['server/src/node/main.ts'] },
  'server/browser/main.js': { ...browser, format: 'iife', entryPoints: ['server/src/browser/main.ts'] },
  'cli/main.cjs': { ...program, entryPoints: ['server/src/cli/main.ts'] },
};

const isWatching = process.argv.includes('--watch');
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const wanted = Object.entries(bundles).filter(
  ([output]) => names.length === 0 || names.some((name) => output.startsWith(name)),
);
if (wanted.length === 0) {
  console.error(`No bundle is named ${names.join(' or ')}. There are: ${Object.keys(bundles).join(', ')}.`);
  process.exit(2);
}

writeMarkdownSnippets();
await Promise.all(wanted.map(([output, options]) => bundle(`dist/${output}`, options)));
if (isWatching) console.log('Watching for changes.');

async function bundle(outfile, options) {
  if (isWatching) {
    const watched = await context({ ...options, outfile, logLevel: 'info' });
    await watched.watch();
    return;
  }
  await build({ ...options, outfile });
  if (options.banner) chmodSync(outfile, 0o755);
}

/** The same snippets for people who map `*.star.md` to Markdown, kept out of all their other Markdown files. */
function writeMarkdownSnippets() {
  const snippets = JSON.parse(readFileSync('snippets/star-markdown.json', 'utf8'));
  const scoped = Object.entries(snippets).map(([name, snippet]) => [
    name,
    { ...snippet, include: ['**/*.star.md'] },
  ]);
  mkdirSync('dist/snippets', { recursive: true });
  writeFileSync('dist/snippets/markdown.json', `${JSON.stringify(Object.fromEntries(scoped), null, 2)}\n`);
}
