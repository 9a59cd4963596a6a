import { type CallBrief, LANGUAGES, type Language, type Outcome } from '@immolab/contracts';
import { describe, expect, test } from 'vitest';
import { PERSONAS, type Persona } from './persona.js';
import { type HeldCall, holdCall } from './testing/hold-call.js';
import {
  everyType,
  sampleBrief,
  sampleCriteria,
  threeCriteria,
} from './testing/sample-criteria.js';

const SEEDS = 10;
/** For calls of two turns. */
const MANY_SEEDS = 100;

/** What contract and documentation promise for each pair of digits. */
const OUTCOMES: Readonly<Record<Persona, Outcome>> = {
  books: 'booked',
  no_answer: 'no_answer',
  busy: 'busy',
  declines: 'declined',
  voicemail: 'voicemail',
  wrong_person: 'wrong_person',
  fails_eliminatory: 'not_qualified',
  hangs_up: 'hung_up',
  wants_human: 'transferred',
  unclear_first: 'booked',
  opts_out: 'opted_out',
  calls_back_later: 'callback_requested',
  asks_questions: 'booked',
  refuses_slots: 'qualified',
};

/** Several shapes of names; the last two are also names of the strangers who answer. */
const NAMES = [
  ['John', 'Smith'],
  ['Anna', 'Müller'],
  ['Jean-Luc', 'O’Neill'],
  ['Sanne', 'de Vries'],
  ['Peter', 'Huber'],
] as const;

function named(brief: CallBrief, seed: number): CallBrief {
  const [firstName, lastName] = NAMES[seed % NAMES.length] ?? NAMES[0];
  return { ...brief, lead: { ...brief.lead, firstName, lastName } };
}

/** Verdict and number of judged answers, by criterion. */
function verdictsOf({ state }: HeldCall): string[] {
  return (state?.progress ?? []).map((one) => `${one.verdict} ${one.attempts}`);
}

const MATRIX = PERSONAS.flatMap((persona) => LANGUAGES.map((language) => ({ persona, language })));

describe.each(MATRIX)('$persona in $language', ({ persona, language }) => {
  const brief = sampleBrief(language, { criteria: threeCriteria(language) });

  test('ends with the outcome of the contract, understood at once, whatever the seed', () => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const call = holdCall(named(brief, seed), persona, `call-${seed}`);
      const shown = call.transcript.join('\n');
      expect(call.outcome, shown).toBe(OUTCOMES[persona]);
      expect(call.notUnderstood, shown).toEqual([]);
    }
  });

  test('says the same for the same call and something else in other calls', () => {
    const [first, again, ...others] = ['a', 'a', 'b', 'c', 'd', 'e'].map(
      (seed) => holdCall(brief, persona, seed).transcript,
    );
    expect(again).toEqual(first);
    if (PERSONAS.indexOf(persona) > 3) expect(others).not.toContainEqual(first);
  });
});

describe.each(LANGUAGES)('unusual calls in %s', (language: Language) => {
  test('without criteria the lead books, asks, refuses and hangs up all the same', () => {
    const brief = sampleBrief(language);
    for (const persona of [
      'books',
      'asks_questions',
      'fails_eliminatory',
      'unclear_first',
    ] as const) {
      expect(holdCall(brief, persona, 'x').outcome).toBe('booked');
    }
    for (const persona of [
      'wants_human',
      'opts_out',
      'calls_back_later',
      'refuses_slots',
    ] as const) {
      expect(holdCall(brief, persona, 'x').outcome).toBe(OUTCOMES[persona]);
    }
  });

  test('without criteria and slots nobody who wants something else ends as qualified', () => {
    const example = sampleBrief(language);
    const alone = { ...example, agent: { ...example.agent, transferNumber: null } };
    for (let seed = 0; seed < MANY_SEEDS; seed++) {
      for (const brief of [named(example, seed), named(alone, seed)]) {
        for (const [persona, outcome] of [
          ['books', 'qualified'],
          ['hangs_up', 'hung_up'],
          ['wants_human', brief.agent.transferNumber ? 'transferred' : 'callback_requested'],
          ['opts_out', 'opted_out'],
          ['calls_back_later', 'callback_requested'],
        ] as const) {
          const call = holdCall(brief, persona, `m${seed}`, []);
          const shown = call.transcript.join('\n');
          expect(call.outcome, shown).toBe(outcome);
          expect(call.notUnderstood, shown).toEqual([]);
        }
      }
    }
  });

  test.each(sampleCriteria(language, 'text'))(
    'with one eliminatory text ($expectedValue) the failing fail it and the unclear pass it',
    (text) => {
      const [number] = sampleCriteria(language, 'number');
      if (number === undefined) throw new Error('samples are missing');
      const brief = sampleBrief(language, {
        criteria: [{ ...number, eliminatory: false }, text],
      });
      for (let seed = 0; seed < SEEDS; seed++) {
        const fails = holdCall(brief, 'fails_eliminatory', `f${seed}`);
        expect(verdictsOf(fails), fails.transcript.join('\n')).toEqual(['pass 1', 'fail 2']);
        expect(fails.outcome).toBe('not_qualified');
        const unclear = holdCall(brief, 'unclear_first', `u${seed}`);
        expect(verdictsOf(unclear), unclear.transcript.join('\n')).toEqual(['pass 2', 'pass 2']);
        expect(unclear.outcome).toBe('booked');
        expect([...fails.notUnderstood, ...unclear.notUnderstood]).toEqual([]);
      }
    },
  );

  test('the failing rather fail by a rule than by a text', () => {
    const [text] = sampleCriteria(language, 'text');
    const [job] = sampleCriteria(language, 'yes_no');
    if (text === undefined || job === undefined) throw new Error('samples are missing');
    const brief = sampleBrief(language, { criteria: [text, job] });
    expect(verdictsOf(holdCall(brief, 'fails_eliminatory', 'x'))).toEqual(['pass 1', 'fail 1']);
  });

  test('with a criterion of every type the qualified book and the failing do not qualify', () => {
    const brief = sampleBrief(language, { criteria: everyType(language) });
    for (const persona of [
      'books',
      'unclear_first',
      'asks_questions',
      'fails_eliminatory',
    ] as const) {
      for (let seed = 0; seed < SEEDS; seed++) {
        const call = holdCall(brief, persona, `e${seed}`);
        expect(call.outcome, call.transcript.join('\n')).toBe(OUTCOMES[persona]);
      }
    }
  });

  test('with no open slot the lead who books ends as qualified', () => {
    const brief = sampleBrief(language, { criteria: threeCriteria(language) });
    expect(holdCall(brief, 'books', 'x', []).outcome).toBe('qualified');
  });

  test('a single question is hung up on before it is answered', () => {
    const brief = sampleBrief(language, { criteria: threeCriteria(language).slice(0, 1) });
    expect(holdCall(brief, 'hangs_up', 'x').outcome).toBe('hung_up');
  });

  test('without a number to transfer to, a human is promised by a callback', () => {
    const example = sampleBrief(language, { criteria: threeCriteria(language) });
    const brief = { ...example, agent: { ...example.agent, transferNumber: null } };
    for (let seed = 0; seed < SEEDS; seed++) {
      expect(holdCall(brief, 'wants_human', `t${seed}`).outcome).toBe('callback_requested');
    }
  });
});
