import { LANGUAGES } from '@immolab/contracts';
import {
  HELD_OUT,
  HELD_OUT_LATER,
  HELD_OUT_SLOTS,
  HELD_OUT_SLOTS_LATER,
  HELD_OUT_THIRD,
} from '../responder/held-out/list-held-out.js';
import {
  type Figures,
  type Measured,
  measureMoves,
  precisionOf,
  recallOf,
} from './measure-moves.js';

/** Run by hand, in this package: `npm run measure -- [language]`. */
const only = process.argv[2];

const line = (name: string, one: Measured): string =>
  [
    name.padEnd(20),
    String(one.expected).padStart(4),
    precisionOf(one).toFixed(2).padStart(6),
    recallOf(one).toFixed(2).padStart(6),
  ].join(' ');

function print(title: string, { moves, all, misses }: Figures, detailed: boolean): void {
  const rows = [...moves].sort(([a], [b]) => a.localeCompare(b));
  const lines = [`\n${title}: said, precision, recall`, line('all', all)];
  if (detailed) lines.push(...rows.map(([name, one]) => line(name, one)));
  else
    for (const { one, got, wrong } of misses)
      lines.push(`  ${wrong ? 'WRONG ' : 'missed'} ${one.join(' | ')} -> ${got}`);
  process.stdout.write(`${lines.join('\n')}\n`);
}

for (const language of LANGUAGES)
  if (only === undefined || only === language)
    print(language, measureMoves({ [language]: HELD_OUT[language] }), false);
if (only === undefined) print('written later', measureMoves(HELD_OUT_LATER), false);
for (const language of LANGUAGES)
  if (only === undefined || only === language)
    print(`third, ${language}`, measureMoves({ [language]: HELD_OUT_THIRD[language] }), false);
if (only === undefined) print('a move, four languages', measureMoves(HELD_OUT_THIRD), true);
for (const language of LANGUAGES)
  if (only === undefined || only === language)
    print(`viewings, ${language}`, measureMoves({ [language]: HELD_OUT_SLOTS[language] }), false);
if (only === undefined) print('viewings, later', measureMoves(HELD_OUT_SLOTS_LATER), false);
