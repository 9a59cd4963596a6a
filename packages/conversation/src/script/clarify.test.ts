import { type Criterion, LANGUAGES, type Language } from '@immolab/contracts';
import { evaluateAnswer } from '@immolab/evaluation';
import { describe, expect, it } from 'vitest';
import { PACKS } from '../languages/list-packs.js';
import { figure } from '../speech/write-figures.js';
import { exampleBrief } from '../testing/example-brief.js';
import { clarify, offeredNext } from './clarify.js';
import type { Progress } from './define-state.js';

/** No question is longer; a telephone's listener has only their ears. */
const MOST_WORDS = 15;

function progressOf(criterion: Criterion, rule: string, candidates: Progress['candidates']) {
  const before = { asked: true, attempts: 1, attemptsBefore: 0, notJudged: false, done: false };
  return { ...before, criterionId: criterion.id, verdict: 'unclear' as const, rule, candidates };
}

/** What is asked, and offered, after an answer to one of the example's questions. */
function askAfter(language: Language, id: 'c1' | 'c2' | 'c3', answer: string, currency = 'CHF') {
  const brief = exampleBrief(language);
  const criterion = brief.criteria.find((one) => one.id === id);
  if (criterion === undefined) throw new Error(`The example has no criterion ${id}.`);
  const { type, question, expectedValue } = criterion;
  const judged = evaluateAnswer({ type, question, expectedValue, language, answer });
  const offered = offeredNext(criterion, judged.rule, judged.candidates);
  const property = { ...brief.property, currency: currency === '' ? null : currency };
  const text = clarify(criterion, progressOf(criterion, judged.rule, offered), language, property);
  return { text, offered, rule: judged.rule, verdict: judged.verdict, question };
}

describe('the question after an unclear amount', () => {
  it.each([
    ['en', '3000 or 3500', 'Do you mean 3,000 or 3,500?', [3000, 3500]],
    ['de', '3000 oder 3500', "Meinen Sie 3'000 oder 3'500?", [3000, 3500]],
    ['fr', '3000 ou 3500', 'Vous voulez dire 3 000 ou 3 500 ?', [3000, 3500]],
    ['nl', '3000 of 3500', 'Bedoelt u 3.000 of 3.500?', [3000, 3500]],
    ['en', 'three five', 'Do you mean 3,500?', [3500]],
    ['de', 'drei fünf', "Meinen Sie 3'500?", [3500]],
    ['fr', 'trois cinq', 'Vous voulez dire 3 500 ?', [3500]],
    ['nl', 'drie vijf', 'Bedoelt u 3.500?', [3500]],
    ['en', '80 m2 and 3200', 'Do you mean 3,200?', [3200]],
    ['de', '80 Quadratmeter und 3200', "Meinen Sie 3'200?", [3200]],
    ['fr', '80 m² et 3200', 'Vous voulez dire 3 200 ?', [3200]],
    ['nl', '80 vierkante meter en 3200', 'Bedoelt u 3.200?', [3200]],
  ] as const)('%s: offers after "%s" what may be meant', (language, answer, text, offered) => {
    expect(askAfter(language, 'c1', answer)).toMatchObject({ text, offered });
  });

  it.each([
    ['en', '3200 dollars', 'How much would that be in Swiss francs, as a figure?'],
    ['de', '3200 Dollar', 'Wie viel wäre das in Schweizer Franken, als Zahl?'],
    ['fr', '3200 dollars', 'Cela ferait quel chiffre en francs suisses ?'],
    ['nl', '3200 dollar', 'Hoeveel zou dat zijn in Zwitserse frank, als getal?'],
  ] as const)('%s: asks after "%s" for the currency of the property', (language, answer, text) => {
    const asked = askAfter(language, 'c1', answer);
    expect(asked).toMatchObject({ rule: 'number.currency', text, offered: [] });
    expect(askAfter(language, 'c1', answer, 'EUR').text).toMatch(/euro/i);
    expect(askAfter(language, 'c1', answer, 'PLN').text).toContain('PLN');
    expect(askAfter(language, 'c1', answer, '').text).not.toMatch(/fran|euro|null/i);
  });

  it.each([
    ['en', 'my share is 2000', 'And how much does that come to altogether?'],
    ['de', 'mein Anteil ist 2000', 'Und wie viel ist das alles zusammen?'],
    ['fr', 'ma part est de 2000', 'Et cela fait combien en tout ?'],
    ['nl', 'mijn deel is 2000', 'En hoeveel is dat alles bij elkaar?'],
  ] as const)('%s: asks after "%s" for the whole', (language, answer, text) => {
    const asked = askAfter(language, 'c1', answer);
    expect(asked).toMatchObject({ rule: 'number.share', text, offered: [] });
  });

  it.each([
    ['en', 'my old flat cost 3200', 'number.other'],
    ['de', 'meine alte Wohnung hat 3200 gekostet', 'number.other'],
    ['fr', 'mon ancien appartement coûtait 3200', 'number.other'],
    ['nl', 'mijn vorige huis kostte 3200', 'number.other'],
    ['en', '37200 a year', 'number.period'],
    ['de', '37200 im Jahr', 'number.period'],
    ['fr', '37200 par an', 'number.period'],
    ['nl', '37200 per jaar', 'number.period'],
  ] as const)('%s: asks after "%s" for just what was asked', (language, answer, rule) => {
    const asked = askAfter(language, 'c1', answer);
    expect(asked).toMatchObject({ rule, offered: [] });
    expect(asked.text.endsWith(asked.question)).toBe(true);
    expect(asked.text.length).toBeGreaterThan(asked.question.length);
  });

  it.each([
    ['en', 'about 3000'],
    ['de', 'etwa 3000'],
    ['fr', 'environ 3000'],
    ['nl', 'ongeveer 3000'],
  ] as const)('%s: asks after "%s" for more, and names no figure', (language, answer) => {
    const asked = askAfter(language, 'c1', answer);
    expect(asked).toMatchObject({ rule: 'number.approximate', offered: [] });
    expect(asked.text).toBe(PACKS[language].phrases.clarifyExact);
  });

  it.each([
    ['en', '3 to 6'],
    ['de', '3 bis 6'],
    ['fr', '3 à 6'],
    ['nl', '3 tot 6'],
  ] as const)('%s: offers of "%s" people not the ends alone', (language, answer) => {
    const asked = askAfter(language, 'c3', answer);
    expect(asked).toMatchObject({ rule: 'number.straddles', offered: [] });
    expect(asked.text).toBe(PACKS[language].phrases.clarifyExact);
  });
});

describe('the question after what is neither yes nor no', () => {
  it.each([
    ['en', 'maybe', 'clarifyChoice'],
    ['en', 'once my probation is over, yes', 'clarifyChoice'],
    ['en', 'I work at a bank', 'clarifyNote'],
    ['de', 'jein', 'clarifyChoice'],
    ['de', 'kommt drauf an', 'clarifyChoice'],
    ['de', 'ich arbeite bei einer Bank', 'clarifyNote'],
    ['fr', 'mouais', 'clarifyChoice'],
    ['fr', 'ça dépend', 'clarifyChoice'],
    ['fr', 'je travaille dans une banque', 'clarifyNote'],
    ['nl', 'misschien', 'clarifyChoice'],
    ['nl', 'dat hangt ervan af', 'clarifyChoice'],
    ['nl', 'ik werk bij een bank', 'clarifyNote'],
  ] as const)('%s: after "%s" is %s', (language, answer, name) => {
    const asked = askAfter(language, 'c2', answer);
    expect(asked.verdict).toBe('unclear');
    expect(asked).toMatchObject({ text: PACKS[language].phrases[name], offered: [] });
  });

  it.each(LANGUAGES)('weighs a yes against a no where both were said, in %s', (language) => {
    const brief = exampleBrief(language);
    const [, job] = brief.criteria;
    if (job === undefined) throw new Error('The example asks for a job.');
    const text = clarify(
      job,
      progressOf(job, 'yes_no.contradiction', []),
      language,
      brief.property,
    );
    expect(text).toBe(PACKS[language].phrases.clarifyYesNo);
  });

  it.each([
    ['en', ['more of a yes', 'as a yes, please'], ['more of a no', 'as a no']],
    ['de', ['dann eher ja', 'als Ja, bitte'], ['eher nein', 'als Nein']],
    ['fr', ['plutôt oui', 'comme un oui'], ['plutôt non', 'comme un non']],
    ['nl', ['dan eerder ja', 'als ja, graag'], ['eerder nee', 'als nee']],
  ] as const)('%s: is answered in its own words', (language, yes, no) => {
    for (const answer of yes) expect(askAfter(language, 'c2', answer).verdict).toBe('pass');
    for (const answer of no) expect(askAfter(language, 'c2', answer).verdict).toBe('fail');
  });
});

describe.each(LANGUAGES)('what the question offers, in %s', (language) => {
  const { property, criteria } = exampleBrief(language);
  const [budget] = criteria;
  if (budget === undefined) throw new Error('The example asks for a budget.');

  it('is what it names, whatever the rule, and stays so', () => {
    const rules = ['several', 'alternatives', 'elliptic', 'straddles', 'approximate', 'currency'];
    const heards = [[], [3500], [3000, 3500], [3000, 3200, 3500], [1000, 2000, 3000, 4000]];
    for (const rule of rules.map((name) => `number.${name}`)) {
      for (const heard of heards) {
        const offered = offeredNext(budget, rule, heard);
        const text = clarify(budget, progressOf(budget, rule, offered), language, property);
        const written = text.replace(/['’]/g, figure[language](1000).charAt(1));
        expect(heard.filter((one) => written.includes(figure[language](one)))).toEqual(offered);
        expect(offeredNext(budget, rule, offered)).toEqual(offered);
      }
    }
  });

  it('are the named options, or all of them', () => {
    const options = ['A', 'B', 'C'];
    const choice: Criterion = { ...budget, type: 'multiple_choice', options };
    expect(offeredNext(choice, 'choice.several', ['A', 'C'])).toEqual(['A', 'C']);
    expect(offeredNext(choice, 'choice.open', [])).toEqual(options);
  });

  it('is asked for in few words', () => {
    const { phrases } = PACKS[language];
    const texts = [
      ...[phrases.clarifyFigure, phrases.clarifyAmount, phrases.clarifyExact, phrases.clarifyText],
      ...[phrases.clarifyYesNo, phrases.clarifyChoice, phrases.clarifyNote, phrases.clarifyTotal],
      ...[phrases.clarifyCurrency('CHF'), phrases.clarifyCurrency(null), phrases.clarifyAsked('')],
    ];
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text.split(' ').length).toBeLessThanOrEqual(MOST_WORDS);
  });
});
