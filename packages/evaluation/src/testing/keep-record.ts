import { mkdirSync, writeFileSync } from 'node:fs';
import { LANGUAGES } from '@immolab/contracts';
import { crossAll } from './cross-questions.js';
import { recordAnswers, recordOf } from './record.js';

function write(file: URL, lines: Iterable<string>): void {
  writeFileSync(file, `${[...lines].join('\n')}\n`);
}

/** Run by hand, in this package, when a verdict or its explanation is meant to change: `pnpm run record`. */
mkdirSync(new URL('.', recordOf('de')), { recursive: true });
for (const language of LANGUAGES) {
  write(recordOf(language), recordAnswers(language));
  write(recordOf(language, 'crossed'), crossAll(language));
}
