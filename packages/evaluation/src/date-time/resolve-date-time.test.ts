import { describe, expect, it } from 'vitest';
import { resolveDateTime } from '../index.js';
import { DATE_TIME_CASES } from './date-time-cases.js';

const NOW = new Date('2026-03-11T09:20:00Z');

describe.each(Object.entries(DATE_TIME_CASES))('dates and times said in %s', (language, cases) => {
  it.each(cases.map((one) => [one.said, one.meant] as const))('%s', (said, meant) => {
    const got = resolveDateTime(said, language, NOW, 'Europe/Zurich');
    const shown = got && [got.date, got.time ?? '-', got.partOfDay ?? '-'];
    expect(shown).toEqual(meant);
  });
});
