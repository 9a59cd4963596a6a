import { LANGUAGES, type Language } from '@immolab/contracts';
import { beforeAll, expect, it, vi } from 'vitest';
import { crossQuestions, READINGS } from '../testing/cross-questions.js';

/** Words of tables that are made when they are first asked. */
const ANSWERS: Readonly<Record<Language, readonly string[]>> = {
  de: ['ja, am 1. September', 'nein, drei Gschpänli'],
  fr: ['une seule, dehors', 'deux ans au moins'],
  en: ['twos grand', 'over my dead body, two years'],
  nl: ['drietal 100', 'geen enkel probleem, twee jaar'],
};

const FIRST = LANGUAGES.flatMap((language) =>
  ANSWERS[language].flatMap((answer) =>
    READINGS.map((reading) => [language, answer, reading] as const),
  ),
);

beforeAll(() => {
  for (const [language, answer, reading] of FIRST) crossQuestions([answer], language, reading);
});

// A process holds a call, and has judged nothing before its first answer.
it.each(FIRST)(
  'reads the first answer of a process like every later one: %s, "%s" for %s',
  async (language, answer, reading) => {
    const later = crossQuestions([answer], language, reading);
    vi.resetModules();
    const fresh = await import('../testing/cross-questions.js');
    expect(fresh.crossQuestions([answer], language, reading)).toEqual(later);
  },
);
