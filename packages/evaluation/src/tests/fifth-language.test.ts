import { describe, expect, it } from 'vitest';
import { createJudge, LANGUAGE_TABLES, type LanguageTable } from '../index.js';

const [german] = LANGUAGE_TABLES;
if (!german) throw new Error('No language to start from.');

/** A small Italian: only what differs is filled in, everything else is left empty. */
function emptied<T extends object>(table: T): T {
  const entries = Object.entries(table).map(([key, value]) => [
    key,
    typeof value === 'string' ? '' : Array.isArray(value) ? [] : value,
  ]);
  return Object.assign({}, table, Object.fromEntries(entries));
}

const italian: LanguageTable = {
  ...emptied(german),
  code: 'it',
  numbers: {
    ...emptied(german.numbers),
    small: {
      zero: 0,
      uno: 1,
      due: 2,
      tre: 3,
      quattro: 4,
      cinque: 5,
      sei: 6,
      sette: 7,
      otto: 8,
      nove: 9,
      dieci: 10,
    },
    tens: { venti: 20, trenta: 30, quaranta: 40, cinquanta: 50 },
    hundred: ['cento'],
    scales: { mille: 1000, mila: 1000, milione: 1e6, milioni: 1e6 },
    suffixes: { k: 1000 },
    mixed: {},
    groups: {},
    ordinals: { primo: 1, secondo: 2 },
    and: ['e'],
    article: ['un', 'una'],
    half: ['mezzo'],
    point: ['virgola'],
    order: 'ten-unit',
    compounds: true,
    vigesimal: false,
  },
  figures: { ...emptied(german.figures), to: ['a'], atMost: ['al massimo'], none: ['nessuno'] },
  people: {
    ...emptied(german.people),
    totals: { 'in due': 2 },
    party: { 'solo io': 1 },
    members: {},
  },
  corrections: ['anzi'],
  yesNo: {
    ...emptied(german.yesNo),
    strongYes: ['sì'],
    strongNo: ['no'],
    yes: ['certo', 'nessun problema'],
    no: ['purtroppo no', 'non ancora'],
    negators: ['non'],
    bareYes: ['sì'],
    bareNo: ['no'],
  },
  work: emptied(german.work),
  choice: emptied(german.choice),
  smoking: { nonSmoker: [], smokes: [], smokesNot: [], either: [] },
  reservations: {
    figures: emptied(german.reservations.figures),
    yes: emptied(german.reservations.yes),
    no: emptied(german.reservations.no),
    options: emptied(german.reservations.options),
  },
  question: {
    ...emptied(german.question),
    money: ['budget'],
    people: ['persone'],
    maximum: ['massimo'],
  },
};

const judge = createJudge([...LANGUAGE_TABLES, italian]);

function verdict(
  type: 'number' | 'yes_no',
  question: string,
  expectedValue: string,
  answer: string,
) {
  return judge.evaluateAnswer({ type, question, expectedValue, language: 'it', answer }).verdict;
}

describe('a fifth language', () => {
  it('is one table: figures', () => {
    expect(judge.extractNumbers('tremiladuecento', 'it')).toEqual([3200]);
    expect(judge.extractNumbers('due milioni', 'it')).toEqual([2_000_000]);
    const budget = ['Qual è il suo budget massimo?', '3100'] as const;
    expect(verdict('number', ...budget, 'al massimo tremila')).toBe('fail');
    expect(verdict('number', ...budget, 'tremila, anzi quattromila')).toBe('pass');
    expect(verdict('number', 'Quante persone?', '1-4', 'in due')).toBe('pass');
  });

  it('is one table: yes and no', () => {
    const job = ['Ha un lavoro stabile?', 'yes'] as const;
    expect(verdict('yes_no', ...job, 'sì, certo')).toBe('pass');
    expect(verdict('yes_no', ...job, 'purtroppo no')).toBe('fail');
    expect(verdict('yes_no', ...job, 'yes')).toBe('pass');
  });

  it('leaves the other languages as they are', () => {
    const input = { type: 'yes_no', question: '?', expectedValue: 'ja', language: 'de' } as const;
    expect(judge.evaluateAnswer({ ...input, answer: 'kein Problem' }).verdict).toBe('pass');
  });
});
