import { LANGUAGES } from '@immolab/contracts';
import { HELD_OUT_LOTS } from './held-out/list-held-out.js';
import {
  type Figures,
  type Measured,
  measureMoves,
  precisionOf,
  recallOf,
} from './measure-moves.js';

/**
 * Run by hand, in this package: `npm run measure` prints what every lot gives and gave at first,
 * and every move of the last; `npm run measure -- fourth [language]` prints the misses of a lot.
 */
const [lot, language] = process.argv.slice(2);

const row = (name: string, one: Measured): string =>
  [
    name.padEnd(20),
    String(one.expected).padStart(5),
    precisionOf(one).toFixed(3).padStart(9),
    recallOf(one).toFixed(3).padStart(7),
  ].join(' ');

const print = (lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`);
};

const missesOf = ({ misses }: Figures): string[] =>
  misses.map(
    ({ one, got, wrong }) => `  ${wrong ? 'WRONG ' : 'missed'} ${one.join(' | ')} -> ${got}`,
  );

if (lot === undefined) {
  print(['lot                   said precision  recall  at first']);
  for (const { name, firstMeasure, utterances, example } of HELD_OUT_LOTS)
    print([`${row(name, measureMoves(utterances, example).all)}  ${firstMeasure.join(' ')}`]);
  const last = HELD_OUT_LOTS.at(-1);
  const moves = last ? [...measureMoves(last.utterances, last.example).moves] : [];
  print(['', `${last?.name ?? ''}, a move`]);
  print(moves.sort(([a], [b]) => a.localeCompare(b)).map(([name, one]) => row(name, one)));
} else
  for (const { name, utterances, example } of HELD_OUT_LOTS.filter((one) => one.name === lot))
    for (const one of LANGUAGES.filter((each) => language === undefined || each === language)) {
      const figures = measureMoves({ [one]: utterances[one] }, example);
      print([row(`${name}, ${one}`, figures.all), ...missesOf(figures)]);
    }
