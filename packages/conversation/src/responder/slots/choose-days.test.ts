import type { OfferedSlot } from '@immolab/contracts';
import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { exampleBrief } from '../../testing/example-brief.js';
import { SAY } from '../../testing/say-in-languages.js';
import { tellCall } from '../../testing/tell-call.js';

/** Said on Tuesday, 10 March 2026: two this week, two next week, one in April. */
const SLOTS: readonly OfferedSlot[] = [
  ['thursday', '2026-03-12', '10:00'],
  ['saturday', '2026-03-14', '14:00'],
  ['sunday', '2026-03-15', '16:00'],
  ['next_wednesday', '2026-03-18', '18:00'],
  ['next_friday', '2026-03-20', '09:00'],
  ['after_that', '2026-03-25', '11:00'],
  ['in_april', '2026-04-02', '15:00'],
].map(([id = '', date = '', startTime = '']) => ({ id, date, startTime, endTime: '23:00' }));

function tell(language: (typeof LANGUAGES)[number], lines: readonly string[], slots = SLOTS) {
  const say = SAY[language];
  const to = [say.yes, say.budget, say.job, say.people];
  return tellCall(exampleBrief(language), [...to, ...lines], { slots });
}

const offered = (call: ReturnType<typeof tell>) => call.state.offered.map(({ id }) => id);

const WORDS = {
  en: {
    nextWeek: 'None of these, do you have something next week?',
    weekAfter: 'Could we do it the week after?',
    april: 'Could it be in April?',
    may: 'Anything in May?',
    weekend: 'At the weekend, please.',
    workingDays: 'I only have time on weekdays.',
    nextWeekMorning: 'Do you have anything next week in the morning?',
  },
  de: {
    nextWeek: 'Keiner davon, haben Sie nächste Woche etwas?',
    weekAfter: 'Ginge es in der Woche danach?',
    april: 'Wäre es auch im April möglich?',
    may: 'Haben Sie etwas im Mai?',
    weekend: 'Am Wochenende bitte.',
    workingDays: 'Ich kann nur unter der Woche.',
    nextWeekMorning: 'Haben Sie nächste Woche etwas am Vormittag?',
  },
  fr: {
    nextWeek: 'Aucun des trois, vous avez quelque chose la semaine prochaine ?',
    weekAfter: "Ce serait possible la semaine d'après ?",
    april: 'Ce serait possible en avril ?',
    may: 'Vous avez quelque chose en mai ?',
    weekend: "Le week-end, s'il vous plaît.",
    workingDays: 'Je ne suis libre qu’en semaine.',
    nextWeekMorning: 'Vous avez quelque chose la semaine prochaine le matin ?',
  },
  nl: {
    nextWeek: 'Geen van deze, hebt u volgende week iets?',
    weekAfter: 'Zou het de week erna kunnen?',
    april: 'Zou het in april kunnen?',
    may: 'Hebt u iets in mei?',
    weekend: 'In het weekend graag.',
    workingDays: 'Ik kan alleen doordeweeks.',
    nextWeekMorning: "Hebt u volgende week iets 's ochtends?",
  },
} as const;

describe.each(LANGUAGES)('days that are not named one by one, in %s', (language) => {
  const words = WORDS[language];

  it('of next week are those of next week, and no others', () => {
    const call = tell(language, [words.nextWeek]);
    expect(call.moves.at(-1)).toBe('other_slots');
    expect(offered(call)).toEqual(['next_wednesday', 'next_friday']);
  });

  it('of the week after follow the week of what was offered', () => {
    expect(offered(tell(language, [words.weekAfter]))).toEqual(['next_wednesday', 'next_friday']);
    const twice = tell(language, [words.nextWeek, words.weekAfter]);
    expect(offered(twice)).toEqual(['after_that']);
  });

  it('of a month are those of the month, and the others are offered where it has none', () => {
    expect(offered(tell(language, [words.april]))).toEqual(['in_april']);
    const none = tell(language, [words.may]);
    expect(none.moves.at(-1)).toBe('other_slots');
    expect(offered(none)).toEqual(['next_wednesday', 'next_friday', 'after_that']);
  });

  it('at the weekend or on working days are among those on the table', () => {
    const weekend = tell(language, [words.weekend]);
    expect(weekend.moves.at(-1)).toBe('which_slot');
    expect(offered(weekend)).toEqual(['saturday', 'sunday']);
    expect(tell(language, [words.workingDays]).state.held?.id).toBe('thursday');
  });

  it('may be narrowed by a part of the day', () => {
    expect(offered(tell(language, [words.nextWeekMorning]))).toEqual(['next_friday']);
  });
});

describe('at most three viewings', () => {
  it('are put at a time, whatever is asked', () => {
    for (const language of LANGUAGES) {
      const { nextWeek, may, april } = WORDS[language];
      for (const lines of [[], [nextWeek], [may], [april, may], [may, nextWeek]]) {
        const call = tell(language, lines);
        expect(call.state.offered.length).toBeGreaterThan(0);
        expect(call.state.offered.length).toBeLessThanOrEqual(3);
      }
    }
  });
});
