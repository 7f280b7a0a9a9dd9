// The core loads compromise by a `require` that the bundler keeps lazy; unbundled modules have none of their own.
import { createRequire } from 'node:module';
import 'tsx';

globalThis.require ??= createRequire(import.meta.url);
