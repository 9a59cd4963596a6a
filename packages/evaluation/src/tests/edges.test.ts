import { describe, expect, it } from 'vitest';
import { evaluateAnswer, extractNumbers, resolveDateTime, scoreCall } from '../index.js';

const PEOPLE = 'How many people will move in?';

function number(question: string, expectedValue: string, answer: string, language = 'en') {
  return evaluateAnswer({ type: 'number', question, expectedValue, language, answer });
}

describe('who moves in', () => {
  it('is open where the speaker may come too', () => {
    expect(number(PEOPLE, '1-2', 'my two kids')).toMatchObject({
      verdict: 'unclear',
      candidates: [2, 3],
      reason: 'It is open whether the lead comes too: 2 or 3 people.',
    });
    expect(number(PEOPLE, '1-4', 'it depends whether my sister joins us')).toMatchObject({
      verdict: 'unclear',
      rule: 'number.people.sum',
      reason: 'Who may come was named, but not how many will.',
    });
  });

  it.each([
    ['en', 'two people', 2, 'number.people.total'],
    ['en', 'two people and a baby', 3, 'number.people.sum'],
    ['en', 'two people with a baby and a dog', 3, 'number.people.sum'],
    ['de', 'mit einem kleinen, Hund haben wir keinen', 2, 'number.people.sum'],
    ['en', 'my three-year-old and me', 2, 'number.people.sum'],
    ['en', 'me and my dog', 1, 'number.people.total'],
  ])('adds up what is added: %s "%s"', (language, answer, value, rule) => {
    expect(number(PEOPLE, '1-4', answer, language)).toMatchObject({ value, rule });
  });
});

describe('an option', () => {
  const choose = (expectedValue: string, answer: string) =>
    evaluateAnswer({
      type: 'multiple_choice',
      question: 'How would you pay?',
      options: ['bank loan', 'cash'],
      language: 'en',
      expectedValue,
      answer,
    });

  it('is asked for again where several were named, in the order of the options', () => {
    expect(choose('bank loan', 'cash or a bank loan')).toMatchObject({
      verdict: 'unclear',
      rule: 'choice.several',
      candidates: ['bank loan', 'cash'],
      reason: 'Several options were named.',
    });
  });

  it('may be any only where each is accepted', () => {
    expect(choose('bank loan|cash', 'either is fine')).toMatchObject({
      verdict: 'pass',
      rule: 'choice.all',
      reason: 'Any option was chosen, and each is accepted.',
    });
    expect(choose('bank loan', 'either is fine')).toMatchObject({
      verdict: 'unclear',
      rule: 'choice.several',
      candidates: ['bank loan', 'cash'],
    });
  });

  it('that was not named has all of them asked again; none is none', () => {
    expect(choose('cash', 'no idea')).toMatchObject({
      rule: 'choice.none_named',
      candidates: ['bank loan', 'cash'],
      reason: 'None of the options was named.',
    });
    expect(choose('cash', 'none of them')).toMatchObject({
      verdict: 'fail',
      rule: 'choice.none',
      reason: 'None of the options was chosen.',
    });
  });

  it('names the option in its reason', () => {
    expect(choose('cash', 'cash').reason).toBe('"cash" was chosen, which is accepted.');
    expect(choose('cash', 'a bank loan').reason).toBe(
      '"bank loan" was chosen, which is not accepted.',
    );
  });
});

describe('letters', () => {
  it.each([
    ['Œuvre', 'oeuvre'],
    ['Søren', 'soren'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['Straße', 'strasse'],
    ['ﬁtness', 'fitness'],
  ])('are compared as they are typed without them: %s and %s', (option, answer) => {
    const asked = { type: 'multiple_choice', question: 'Which?', language: 'en' } as const;
    const options = [option, 'Fyn'];
    expect(evaluateAnswer({ ...asked, options, expectedValue: option, answer }).value).toBe(option);
  });
});

describe('another currency', () => {
  it.each(['3200 dollars', 'between 3200 dollars and 3500', 'between 3200 euros and 3500 dollars'])(
    'at either end is asked again: %s',
    (answer) => {
      expect(number('Budget?', '3100', answer).rule).toBe('number.currency');
    },
  );
});

describe('figures', () => {
  it.each([
    ['en', 'three point 5 thousand', [3500]],
    ['de', 'drei komma 5', [3.5]],
    ['nl', 'drie komma 25', [3.25]],
    ['fr', 'soixante et deux', [60, 2]],
    ['fr', 'soixante et onze', [71]],
    ['fr', 'vingt et un', [21]],
    ['fr', 'quatre vingt dix sept', [97]],
    ['en', 'born in 1988 and 3200 francs', [3200]],
    ['en', '2500 in 1988', [2500]],
    ['en', '1988', [1988]],
    ['en', '３１０９', [3109]],
    ['fr', 'dix six', [10, 6]],
    ['fr', 'soixante dix sept', [77]],
  ] as const)('are read: %s "%s"', (language, text, figures) => {
    expect(extractNumbers(text, language)).toEqual(figures);
  });

  it('fall short of a limit by at most five percent where they are round', () => {
    expect(number('Budget a month?', '3100', 'about 2945')).toMatchObject({
      verdict: 'unclear',
      rule: 'number.approximate',
    });
    expect(number('Budget a month?', '3100', 'about 2944').verdict).toBe('fail');
  });

  it('of a year are asked again as long as either end is near the limit', () => {
    const ask = 'What is your monthly budget?';
    expect(number(ask, '3100', 'between 37000 and 60000 a year').rule).toBe('number.period');
    expect(number(ask, '3100', 'not less than 3200')).toMatchObject({ verdict: 'pass' });
    expect(number(ask, '3100', 'not a penny over 3000')).toMatchObject({ verdict: 'fail' });
  });

  it('stand beside halves of characters', () => {
    expect(number('Budget?', '3000', '\ud800').rule).toBe('answer.empty');
    expect(number('Budget?', '3000', '\ud800 3200 \udfff').value).toBe(3200);
  });
});

describe('yes and no', () => {
  it.each([
    ['en', 'Do you have a stable job?', "yes, I'm unemployed", 'yes_no.contradiction', false],
    ['de', 'Haben Sie Haustiere?', 'ja, ich habe keine Tiere', 'yes_no.contradiction', false],
    ['en', 'Do you have pets?', 'maybe, yes', 'yes_no.particle', true],
    ['en', 'Do you have pets?', 'maybe, not really', 'yes_no.particle', true],
    ['en', 'Do you have pets?', 'yes, maybe', 'yes_no.neither', true],
    ['en', 'Can you move in May?', "that won't be a problem", 'yes_no.particle', false],
    ['en', 'Do you smoke?', "I don't smoke, but only at parties", 'yes_no.negated', false],
    ['de', 'Haben Sie eine feste Stelle?', 'früher ja', 'yes_no.none', false],
    ['en', 'Do you have a stable job?', 'yes, before July', 'yes_no.particle', false],
    ['nl', 'Hebt u een vaste baan?', 'ik weet het niet zeker', 'yes_no.neither', false],
    ['en', 'Do you have pets?', 'well, I do, honestly', 'yes_no.echo', false],
  ])('%s: %s "%s" by %s', (language, question, answer, rule, hedged) => {
    const asked = { type: 'yes_no', question, expectedValue: 'yes', language, answer } as const;
    expect(evaluateAnswer(asked)).toMatchObject({ rule, hedged });
  });

  it('gives the place of the echo, without the fillers', () => {
    const answer = 'well, I do, honestly';
    const question = 'Do you have pets?';
    const asked = {
      type: 'yes_no',
      question,
      expectedValue: 'yes',
      language: 'en',
      answer,
    } as const;
    expect(evaluateAnswer(asked)).toMatchObject({ value: true, spans: [{ start: 6, end: 10 }] });
  });
});

describe('a quote', () => {
  it.each([
    ['no no no yes', 'no no yes', 3],
    ['a b a b a c', 'a b a c', 4],
    ['a b a a b a b', 'a b a b', 6],
  ])('is found in "%s" although it repeats itself: "%s"', (answer, quote, start) => {
    const judgement = { verdict: 'pass', quote, reason: 'r', judge: 'a-model' } as const;
    const asked = { type: 'text', question: 'Why?', expectedValue: 'x', language: 'en' } as const;
    const got = evaluateAnswer({ ...asked, answer, judgement });
    expect(got.spans).toEqual([{ start, end: start + quote.length }]);
  });

  it('is asked of a judge', () => {
    const asked = { type: 'text', question: 'Why?', expectedValue: 'x', language: 'en' } as const;
    expect(evaluateAnswer({ ...asked, answer: 'because' })).toMatchObject({
      rule: 'text.not_judged',
      reason: 'Nobody judged this answer.',
    });
  });
});

describe('dates', () => {
  it.each([
    ['en', 'on the 31st', '2026-04-11', '2026-05-31'],
    ['en', 'on the 30th', '2026-01-31', '2026-03-30'],
    ['en', 'on the 5th', '2026-12-20', '2027-01-05'],
    ['en', 'the twenty third', '2026-03-11', '2026-03-23'],
    ['fr', 'le 3 mars 1999', '2026-03-11', '2027-03-03'],
    ['fr', 'le 3 mars 2027', '2026-03-11', '2027-03-03'],
  ])('%s: %s, said on %s', (language, said, today, date) => {
    const now = new Date(`${today}T09:00:00Z`);
    expect(resolveDateTime(said, language, now, 'Europe/Zurich')?.date).toBe(date);
  });

  it.each([
    ['en', 'ten minutes past three', '15:10', null],
    ['de', 'fünf Minuten nach halb drei', '14:35', null],
    ['en', 'at three in the afternoon', '15:00', 'afternoon'],
    ['en', "at three o'clock in the afternoon", '15:00', 'afternoon'],
  ])('%s: %s', (language, said, time, partOfDay) => {
    const now = new Date('2026-03-11T09:20:00Z');
    expect(resolveDateTime(said, language, now, 'Europe/Zurich')).toMatchObject({
      time,
      partOfDay,
    });
  });

  it('need a clock', () => {
    expect(resolveDateTime('tomorrow', 'en', new Date('x'), 'Europe/Zurich')).toBeNull();
  });
});

describe('a score', () => {
  const criterion = { question: '?', type: 'yes_no', expectedValue: 'yes', options: null } as const;
  const criteria = [
    { ...criterion, id: 'a', eliminatory: true },
    { ...criterion, id: 'b', eliminatory: false },
  ];

  it('waits for what was not asked', () => {
    expect(scoreCall(criteria, [{ criterionId: 'b', verdict: 'pass' }])).toMatchObject({
      score: null,
      qualified: null,
      earned: 10,
      possible: 10,
    });
    expect(scoreCall(criteria, [])).toMatchObject({ score: null, qualified: null, possible: 0 });
  });

  it('is full where nothing is to be asked', () => {
    expect(scoreCall([], [])).toMatchObject({ score: 100, qualified: true });
  });
});
