import { LANGUAGES } from '@immolab/contracts';
import { HELD_OUT_LOTS } from './list-held-out.js';
import { missesOf } from './measure-held-out.js';
import { readLot } from './read-lot.js';

/** Run by hand, in this package: `pnpm run measure`. */
for (const name of HELD_OUT_LOTS)
  for (const language of LANGUAGES) {
    const lot = readLot(name, language);
    const misses = missesOf(language, lot);
    const lines = (['number', 'yes_no', 'multiple_choice'] as const).flatMap((type) => {
      const asked = lot
        .filter((one) => one.type === type)
        .reduce((sum, { answers }) => sum + answers.length, 0);
      const wrong = misses.filter((one) => one.type === type);
      return [
        `${name} ${language} ${type}: ${asked - wrong.length} of ${asked}`,
        ...wrong.map(
          ({ answer, accept, verdict, rule }) =>
            `  ${verdict === 'pass' || verdict === 'fail' ? 'WRONG ' : 'missed'} ${answer} | ${accept.join(' or ')} -> ${verdict} (${rule})`,
        ),
      ];
    });
    process.stdout.write(`${lines.join('\n')}\n`);
  }
