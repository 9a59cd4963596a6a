import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../../repository.js';
import { renderConfiguration } from './render-configuration.js';
import { renderOutcomes } from './render-outcomes.js';

// Run by `verify` as a program of its own, from the sources. With `write` it writes the documents.
const documents: Readonly<Record<string, string>> = {
  'docs/configuration.md': await renderConfiguration(),
  'docs/outcomes.md': renderOutcomes(),
};

for (const [path, expected] of Object.entries(documents)) {
  const file = join(REPOSITORY, path);
  if (process.argv[2] === 'write') {
    writeFileSync(file, expected);
  } else if (readText(file) !== expected) {
    process.stdout.write(`${path} is old: write it with "npm run docs".\n`);
    process.exitCode = 1;
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
