import { mkdirSync, writeFileSync } from 'node:fs';
import { LANGUAGES } from '@immolab/contracts';
import { crossQuestions } from './cross-questions.js';
import { recordOf, writeRecord } from './record.js';

/** Run by hand, in this package, when a verdict or its explanation is meant to change: `pnpm run record`. */
mkdirSync(new URL('.', recordOf('de')), { recursive: true });
for (const language of LANGUAGES) {
  writeFileSync(recordOf(language), writeRecord(language));
  writeFileSync(recordOf(language, 'crossed'), crossQuestions(language));
}
