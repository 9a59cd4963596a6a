import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { measureMoves, precisionOf, recallOf } from '../measure-moves.js';
import { HELD_OUT_LOTS, type HeldOutLot } from './list-held-out.js';

/** Lots that have guided the rules since: what was learnt from them must not get lost again. */
const LEARNT: Readonly<Record<string, readonly [precision: number, recall: number]>> = {
  first: [0.98, 0.97],
  second: [0.93, 0.93],
  third: [0.98, 0.97],
  viewings: [0.99, 0.99],
  'viewings-later': [0.97, 0.97],
  fourth: [0.97, 0.95],
  fifth: [0.98, 0.97],
  sixth: [0.96, 0.93],
  seventh: [0.98, 0.98],
  eighth: [0.99, 0.97],
  ninth: [0.98, 0.97],
  tenth: [0.98, 0.97],
  eleventh: [0.98, 0.97],
  twelfth: [0.98, 0.97],
  thirteenth: [0.98, 0.97],
  fourteenth: [0.98, 0.97],
  fifteenth: [0.98, 0.97],
  sixteenth: [0.97, 0.96],
  seventeenth: [0.98, 0.97],
  eighteenth: [0.98, 0.97],
  nineteenth: [0.94, 0.9],
  twentieth: [0.98, 0.97],
  'twenty-first': [0.98, 0.97],
  'twenty-second': [0.96, 0.91],
  'twenty-fourth': [0.96, 0.91],
  'twenty-sixth': [0.94, 0.89],
  'twenty-seventh': [0.93, 0.88],
  'twenty-ninth': [0.94, 0.89],
  thirtieth: [0.94, 0.89],
  'thirty-first': [0.94, 0.9],
  'thirty-second': [0.95, 0.91],
  'thirty-third': [0.94, 0.89],
  'thirty-fourth': [0.92, 0.87],
  'thirty-fifth': [0.93, 0.88],
};

/** A training on the same utterances in another order moves a figure by so much. */
const OF_TRAINING = 0.005;

/** Of a lot so many are read here; `npm run measure` reads all. */
const ENOUGH = 1_000;
/** What that many may differ from all. */
const OF_SAMPLING = 0.01;

/** Some of a lot's utterances, evenly from each language. */
function sampleOf({ utterances }: HeldOutLot): Partial<HeldOutLot['utterances']> {
  const said = LANGUAGES.reduce((sum, language) => sum + utterances[language].length, 0);
  const step = Math.max(1, Math.floor(said / ENOUGH));
  return Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      utterances[language].filter((_, at) => at % step === 0),
    ]),
  );
}

const lots = HELD_OUT_LOTS.map((lot) => [lot.name, lot] as const);

// Hundreds of utterances a lot: a second on an idle machine, and many on a busy one.
describe('utterances set aside', { timeout: 60_000 }, () => {
  it.each(LANGUAGES)('are at least 250 in %s', (language) => {
    const all = HELD_OUT_LOTS.flatMap(({ utterances }) => utterances[language]);
    expect(new Set(all.map(([, text]) => text)).size).toBeGreaterThanOrEqual(250);
  });

  const learnt = lots.flatMap(([name, lot]) => {
    const floors = LEARNT[name];
    return floors === undefined ? [] : [[name, lot, ...floors] as const];
  });
  it.each(learnt)('are known still: %s', (_, lot, precision, recall) => {
    const { all } = measureMoves(sampleOf(lot), lot.example);
    expect(precisionOf(all), 'precision').toBeGreaterThanOrEqual(precision - OF_SAMPLING);
    expect(recallOf(all), 'recall').toBeGreaterThanOrEqual(recall - OF_SAMPLING);
  });

  const unread = lots.filter(([name]) => LEARNT[name] === undefined);
  it.each(unread)('are understood no worse than when first measured: %s', (_, lot) => {
    const [precision, recall] = lot.firstMeasure;
    const { all } = measureMoves(sampleOf(lot), lot.example);
    const less = OF_TRAINING + OF_SAMPLING;
    expect(precisionOf(all), 'precision').toBeGreaterThanOrEqual(precision - less);
    expect(recallOf(all), 'recall').toBeGreaterThanOrEqual(recall - less);
  });
});
