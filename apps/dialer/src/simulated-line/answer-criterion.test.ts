import { CRITERION_TYPES, type Criterion, LANGUAGES, type Language } from '@immolab/contracts';
import { evaluateAnswer, extractNumbers } from '@immolab/evaluation';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerCriterion, canFail, type Intent, type Manner } from './answer-criterion.js';
import { createRandom } from './random.js';
import { createSpeaker, SENTENCES } from './speaker.js';
import { sampleCriteria } from './testing/sample-criteria.js';

const SEEDS = 100;
/** Sentences are many: a run in the pipeline must fail for a change, not for its luck. */
const REPEATABLE = 20_260_310;
const VERDICTS = { passes: 'pass', fails: 'fail', wavers: 'unclear' } as const;
const PHONES: Readonly<Record<Language, string>> = {
  de: '+4915112345600',
  fr: '+41791234500',
  en: '+447911123456',
  nl: '+31612345600',
};

const BUDGET: Readonly<Record<Language, string>> = {
  de: 'Wie hoch ist Ihr Budget?',
  fr: 'Quel est votre budget ?',
  en: 'What is your budget?',
  nl: 'Wat is uw budget?',
};

interface Saying {
  readonly criterion: Criterion;
  readonly language: Language;
  readonly intent: Intent;
  readonly seed: number;
  readonly phone?: string;
  readonly manner?: Manner;
}

function say({ criterion, language, intent, seed, manner, phone }: Saying): string {
  const speaker = createSpeaker(language, phone ?? PHONES[language], createRandom(String(seed)));
  const answer = answerCriterion(
    {
      criterion,
      currency: 'CHF',
      candidates: [],
      settled: null,
      manner: manner ?? 'natural',
      agentText: `${criterion.question} ${(criterion.options ?? []).join(', ')}`,
    },
    intent,
    speaker,
  );
  return answer.text;
}

function verdictOf(criterion: Criterion, language: Language, answer: string) {
  const { type, question, expectedValue, options } = criterion;
  return evaluateAnswer({
    type,
    question,
    expectedValue,
    language,
    answer,
    ...(options === null ? {} : { options }),
  }).verdict;
}

const JUDGED = CRITERION_TYPES.filter((type) => type !== 'text');
const MATRIX = LANGUAGES.flatMap((language) =>
  JUDGED.flatMap((type) =>
    sampleCriteria(language, type).map((criterion) => ({ language, criterion })),
  ),
);

describe.each(MATRIX)('$language: $criterion.question ($criterion.expectedValue)', (sample) => {
  const { language, criterion } = sample;

  test.each(['passes', 'fails', 'wavers'] as const)(
    'the judge hears that the lead %s',
    (intent) => {
      const countries = fc.constantFrom(
        '+41791234500',
        '+4915112345600',
        '+3247012345600',
        '+33612345600',
      );
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 1_000_000 }), countries, (seed, phone) => {
          const answer = say({ criterion, language, intent, seed, phone });
          expect({ answer, verdict: verdictOf(criterion, language, answer) }).toEqual({
            answer,
            verdict: VERDICTS[intent],
          });
        }),
        { numRuns: SEEDS, seed: REPEATABLE },
      );
    },
  );

  test('the plain answer to the second question passes', () => {
    for (let seed = 0; seed < 20; seed++) {
      const answer = say({ criterion, language, intent: 'passes', seed, manner: 'plain' });
      expect(`${verdictOf(criterion, language, answer)}: ${answer}`).toBe(`pass: ${answer}`);
    }
  });

  test('there are at least six wordings of every intent', () => {
    for (const intent of ['passes', 'fails', 'wavers'] as const) {
      const wordings = new Set(
        Array.from({ length: 60 }, (_, seed) => say({ criterion, language, intent, seed })),
      );
      expect(wordings.size).toBeGreaterThanOrEqual(6);
    }
  });
});

describe.each(LANGUAGES)('%s: a text criterion', (language) => {
  test.each(sampleCriteria(language, 'text'))(
    'is answered with its expected words ($expectedValue)',
    (criterion) => {
      const wordings = new Set<string>();
      for (let seed = 0; seed < SEEDS; seed++) {
        const answer = say({ criterion, language, intent: 'passes', seed });
        expect(answer.toLowerCase()).toContain(criterion.expectedValue.toLowerCase());
        wordings.add(answer);
      }
      expect(wordings.size).toBeGreaterThanOrEqual(6);
    },
  );

  test('can fail, by something else than its expected words', () => {
    const speaker = createSpeaker(language, PHONES[language], createRandom('x'));
    for (const criterion of sampleCriteria(language, 'text')) {
      expect(canFail(criterion, speaker)).toBe(true);
    }
  });

  test('is wavered at and failed without the expected words, even where they are commonplace', () => {
    const { textBeside, unclear } = SENTENCES[language];
    const [sample] = sampleCriteria(language, 'text');
    if (sample === undefined) throw new Error('samples are missing');
    const plain = (template: string) => template.replace(/\[[^\]]*\]/g, '').trim();
    for (const expectedValue of [...textBeside, ...unclear.text].map(plain)) {
      const criterion = { ...sample, expectedValue };
      for (let seed = 0; seed < 30; seed++) {
        for (const intent of ['fails', 'wavers'] as const) {
          const answer = say({ criterion, language, intent, seed });
          expect(answer.toLowerCase()).not.toContain(expectedValue.toLowerCase().slice(0, -1));
        }
      }
    }
  });
});

test('a lead who has named a figure or an option repeats that one', () => {
  for (const language of LANGUAGES) {
    const speaker = createSpeaker(language, PHONES[language], createRandom('x'));
    const question = { currency: 'CHF', candidates: [], manner: 'plain' as const, agentText: '' };
    const [number] = sampleCriteria(language, 'number');
    const [choice] = sampleCriteria(language, 'multiple_choice');
    if (number === undefined || choice === undefined) throw new Error('samples are missing');
    const option = choice.options?.[2] ?? '';
    const figure = answerCriterion(
      { ...question, criterion: number, settled: 4700 },
      'passes',
      speaker,
    );
    const pick = answerCriterion(
      { ...question, criterion: choice, settled: option },
      'passes',
      speaker,
    );
    expect(extractNumbers(figure.text, language)).toEqual([4700]);
    expect(pick.text).toBe(`${option}.`);
  }
});

test('any minimum and any range has a passing and a failing figure', () => {
  const figures = fc.oneof(
    fc.integer({ min: 2, max: 5_000_000 }).map(String),
    fc
      .tuple(fc.integer({ min: 2, max: 5000 }), fc.integer({ min: 1, max: 5000 }))
      .map(([low, more]) => `${low}-${low + more}`),
  );
  fc.assert(
    fc.property(
      figures,
      fc.constantFrom(...LANGUAGES),
      fc.nat(),
      (expectedValue, language, seed) => {
        const criterion: Criterion = {
          id: 'c1',
          question: BUDGET[language],
          type: 'number',
          expectedValue,
          eliminatory: true,
          options: null,
        };
        for (const intent of ['passes', 'fails'] as const) {
          const answer = say({ criterion, language, intent, seed });
          expect(`${verdictOf(criterion, language, answer)}: ${answer}`).toBe(
            `${VERDICTS[intent]}: ${answer}`,
          );
        }
      },
    ),
    { numRuns: 500, seed: REPEATABLE },
  );
});
