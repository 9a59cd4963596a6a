import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { measureMoves, precisionOf, recallOf } from '../measure-moves.js';
import { HELD_OUT_LOTS } from './list-held-out.js';

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

const lots = HELD_OUT_LOTS.map((lot) => [lot.name, lot] as const);

// Hundreds of utterances a lot: a second on an idle machine, and many on a busy one.
describe('utterances set aside', { timeout: 60_000 }, () => {
  it.each(LANGUAGES)('are at least 250 in %s', (language) => {
    const all = HELD_OUT_LOTS.flatMap(({ utterances }) => utterances[language]);
    expect(new Set(all.map(([, text]) => text)).size).toBeGreaterThanOrEqual(250);
  });

  it.each(lots)('are understood no worse than when first measured: %s', (name, lot) => {
    const [precision, recall] = LEARNT[name] ?? lot.firstMeasure.map((one) => one - OF_TRAINING);
    const { all } = measureMoves(lot.utterances, lot.example);
    expect(precisionOf(all), 'precision').toBeGreaterThanOrEqual(precision);
    expect(recallOf(all), 'recall').toBeGreaterThanOrEqual(recall);
  });
});
