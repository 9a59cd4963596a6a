import { writeFileSync } from 'node:fs';
import { trainAll, weightsFile } from './train.js';

/**
 * Run by hand, in this package, when utterances or the tables of words have changed:
 * `npm run train` writes what they teach; `npm run train -- sixteenth` leaves lots out, to measure on.
 */
for (const [language, source] of trainAll(process.argv.slice(2)))
  writeFileSync(weightsFile(language), source);
