import { LANGUAGES } from '@immolab/contracts';
import { HELD_OUT_LOTS } from './list-held-out.js';
import { missesOf } from './measure-held-out.js';
import { readLot } from './read-lot.js';

/** Run by hand, in this package: `pnpm run measure`, or of some lots and languages alone: `pnpm run measure fourth de`. */
const asked = new Set(process.argv.slice(2));

/** Those that are asked for; all where none is. */
function chosen<Name extends string>(names: readonly Name[]): readonly Name[] {
  const some = names.filter((name) => asked.has(name));
  return some.length > 0 ? some : names;
}

for (const name of chosen(HELD_OUT_LOTS))
  for (const language of chosen(LANGUAGES)) {
    const lot = readLot(name, language);
    const misses = missesOf(language, lot);
    const lines = (['number', 'yes_no', 'multiple_choice'] as const).flatMap((type) => {
      const count = lot
        .filter((one) => one.type === type)
        .reduce((sum, { answers }) => sum + answers.length, 0);
      const wrong = misses.filter((one) => one.type === type);
      return [
        `${name} ${language} ${type}: ${count - wrong.length} of ${count}`,
        ...wrong.map(
          ({ answer, accept, verdict, rule }) =>
            `  ${verdict === 'pass' || verdict === 'fail' ? 'WRONG ' : 'missed'} ${answer} | ${accept.join(' or ')} -> ${verdict} (${rule})`,
        ),
      ];
    });
    process.stdout.write(`${lines.join('\n')}\n`);
  }
