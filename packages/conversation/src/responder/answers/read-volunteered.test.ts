import type { CallBrief, Criterion, Language } from '@immolab/contracts';
import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { permit } from '../../script/permit.js';
import { startCall } from '../../script/start-call.js';
import { EXAMPLE_NOW, exampleBrief } from '../../testing/example-brief.js';
import { exchange, kindWorld, takeTurn } from '../../testing/hold-call.js';

const QUESTIONS: Readonly<
  Record<Language, readonly [people: string, pets: string, budget: string, yes: string]>
> = {
  en: [
    'How many people will occupy the apartment?',
    'Do you have pets?',
    'What is your maximum monthly budget?',
    'Yes, speaking.',
  ],
  de: [
    'Wie viele Personen werden in der Wohnung leben?',
    'Haben Sie Haustiere?',
    'Wie hoch ist Ihr maximales Budget im Monat?',
    'Ja, am Apparat.',
  ],
  fr: [
    "Combien de personnes occuperont l'appartement ?",
    'Avez-vous des animaux ?',
    'Quel est votre budget mensuel maximum ?',
    "Oui, c'est moi.",
  ],
  nl: [
    'Hoeveel personen gaan er in het appartement wonen?',
    'Hebt u huisdieren?',
    'Wat is uw maximale budget per maand?',
    'Ja, daar spreekt u mee.',
  ],
};

function briefOf(language: Language, budgetFirst = false): CallBrief {
  const [people, pets, budget] = QUESTIONS[language];
  const rest = { eliminatory: false, options: null } as const;
  const criteria: Criterion[] = [
    { id: 'people', question: people, type: 'number', expectedValue: '1-4', ...rest },
    { id: 'pets', question: pets, type: 'yes_no', expectedValue: 'no', ...rest },
    { id: 'budget', question: budget, type: 'number', expectedValue: '3100', ...rest },
  ];
  return exampleBrief(language, { criteria: budgetFirst ? criteria.toReversed() : criteria });
}

/** What is stored of one answer to the first question, and what is asked after it. */
function answer(brief: CallBrief, utterance: string) {
  const { language } = brief.lead;
  const world = kindWorld([]);
  const begun = exchange(brief, startCall(brief).state, QUESTIONS[language][3], world, EXAMPLE_NOW);
  const turn = exchange(brief, begun.state, utterance, world, EXAMPLE_NOW);
  const stored = turn.effects.flatMap((effect) =>
    effect.kind === 'store_answer'
      ? [[effect.answer.criterionId, effect.answer.answer, effect.answer.evaluation.verdict]]
      : [],
  );
  const { awaiting } = turn.state;
  const next = awaiting.kind === 'criterion' ? awaiting.criterionId : awaiting.kind;
  return { stored, next, said: turn.texts.join(' '), state: turn.state, before: begun.state };
}

describe('a second answer in the same breath', () => {
  it.each([
    ['en', 'Three of us, and no pets.', 'Three of us', 'and no pets'],
    ['en', 'Three people without pets', 'Three people', 'without pets'],
    ['en', "We'd be four and we have no pets, thanks", "We'd be four", 'and we have no pets'],
    ['de', 'Wir sind zu dritt, und keine Haustiere.', 'Wir sind zu dritt', 'und keine Haustiere'],
    ['de', 'Zwei Personen ohne Haustiere', 'Zwei Personen', 'ohne Haustiere'],
    ['de', 'Zu zweit, Haustiere haben wir keine', 'Zu zweit', 'Haustiere haben wir keine'],
    ['fr', "On est trois, et pas d'animaux.", 'On est trois', "et pas d'animaux"],
    ['fr', 'Deux personnes sans animaux', 'Deux personnes', 'sans animaux'],
    ['fr', "On sera deux et on n'a pas d'animaux", 'On sera deux', "et on n'a pas d'animaux"],
    ['nl', 'We zijn met drie, en geen huisdieren.', 'We zijn met drie', 'en geen huisdieren'],
    ['nl', 'Twee personen zonder huisdieren', 'Twee personen', 'zonder huisdieren'],
    [
      'nl',
      'Met z’n vieren, huisdieren hebben we niet',
      'Met z’n vieren',
      'huisdieren hebben we niet',
    ],
  ] as const)('%s: "%s" answers both, in own words', (language, text, first, second) => {
    const { stored, next } = answer(briefOf(language), text);
    expect(stored).toEqual([
      ['people', first, 'pass'],
      ['pets', second, 'pass'],
    ]);
    expect(next).toBe('budget');
  });

  it.each([
    ['en', '3500, and we are three people.', 'and we are three people'],
    ['de', '3500, und wir sind drei Personen.', 'und wir sind drei Personen'],
    ['fr', '3500 francs, et on est trois personnes.', 'et on est trois personnes'],
    ['nl', '3500, en we zijn met drie personen.', 'en we zijn met drie personen'],
  ] as const)('%s: "%s" counts what a later question counts', (language, text, second) => {
    const { stored, next } = answer(briefOf(language, true), text);
    expect(stored.map(([id]) => id)).toEqual(['budget', 'people']);
    expect(stored[1]).toEqual(['people', second, 'pass']);
    expect(next).toBe('pets');
  });

  it.each([
    // a dog is a pet, and no mark is needed
    ['en', 'Three of us, no dog.', 'no dog'],
    ['en', 'Three of us no cats', 'no cats'],
    ['en', 'There are three of us and no animals at all.', 'and no animals at all'],
    ['de', 'Zu dritt, und keinen Hund.', 'und keinen Hund'],
    ['de', 'Wir sind drei Leute ohne Katze', 'ohne Katze'],
    ['fr', 'On est trois, pas de chien.', 'pas de chien'],
    ['fr', 'Nous serons trois, sans chat', 'sans chat'],
    ['nl', 'Met z’n drieën, geen hond.', 'geen hond'],
    ['nl', 'We zijn met drie en geen katten', 'en geen katten'],
  ] as const)('%s: "%s" names the matter by another word', (language, text, second) => {
    const { stored, next } = answer(briefOf(language), text);
    expect(stored.map(([id]) => id)).toEqual(['people', 'pets']);
    expect(stored[1]).toEqual(['pets', second, 'pass']);
    expect(next).toBe('budget');
  });

  it('may be two more', () => {
    const { stored } = answer(briefOf('en', true), '3500, and we are three people with no pets.');
    expect(stored).toEqual([
      ['budget', '3500', 'pass'],
      ['people', 'and we are three people with', 'pass'],
      ['pets', 'no pets', 'pass'],
    ]);
  });

  it.each([
    // a correction undoes it, another matter is none, and what is more than an answer is no answer
    ['en', 'Three of us, no pets, well, actually one cat'],
    ['en', 'Three of us, and no problem.'],
    ['en', 'Three of us, and two at most.'],
    ['en', 'Three of us, are pets no problem?'],
    ['en', 'Three of us, and I work with ten pets all day'],
    ['de', 'Zu dritt, keine Haustiere, also doch, einen Hund'],
    ['de', 'Zu dritt, und höchstens vier.'],
    ['de', 'Zu dritt, und Haustiere sind ja kein Thema.'],
    ['fr', 'On est trois, et pas de souci.'],
    ['fr', "On est trois, pas d'animaux, enfin si, un chat"],
    ['nl', 'We zijn met drie, en geen probleem.'],
    ['nl', 'We zijn met drie, geen huisdieren, of nee, een kat'],
  ] as const)('%s: "%s" is no answer to a question to come', (language, text) => {
    const { stored } = answer(briefOf(language), text);
    expect(stored.filter(([id]) => id !== 'people')).toEqual([]);
  });

  it.each([
    ['en', '3500, and I lead ten people.'],
    ['de', '3500, und ich führe zehn Personen.'],
    ['fr', '3500, et je dirige dix personnes.'],
    ['nl', '3500, en ik leid tien personen.'],
  ] as const)('%s: "%s" says more than an answer', (language, text) => {
    const { stored } = answer(briefOf(language, true), text);
    expect(stored.filter(([id]) => id !== 'budget')).toEqual([]);
  });

  it.each(LANGUAGES)('is acknowledged once, and not asked for again in %s', (language) => {
    const texts = { en: 'Three, no pets', de: 'Drei, keine Haustiere' };
    const more = { fr: "Trois, pas d'animaux", nl: 'Drie, geen huisdieren' };
    const { said, state } = answer(briefOf(language), { ...texts, ...more }[language]);
    expect(state.acknowledged).toBe(1);
    expect(said).toContain(QUESTIONS[language][2]);
    expect(said).not.toContain(QUESTIONS[language][1]);
  });

  it('is asked in full when its storing failed', () => {
    const brief = briefOf('en');
    const { before } = answer(brief, 'Three of us, and no pets.');
    const lost = { ...before, heard: ['Three of us, and no pets.'] };
    const call = { tool: 'save_criterion_result', judgement: null } as const;
    const todo = [
      { ...call, criterionId: 'people', answer: 'Three of us' },
      { ...call, criterionId: 'pets', answer: 'and no pets' },
    ];
    const turn = takeTurn(brief, { ...lost, todo }, (effect) =>
      effect.kind === 'store_answer' && effect.answer.criterionId === 'pets'
        ? { kind: 'failed' }
        : { kind: 'done' },
    );
    expect(turn.texts.join(' ')).toContain('Do you have pets?');
  });

  it('is permitted to a model only in words the lead has just said', () => {
    const brief = briefOf('en');
    const { before } = answer(brief, 'Three of us, and no pets.');
    const state = { ...before, heard: ['and no pets', 'Three of us'] };
    const call = { tool: 'save_criterion_result', criterionId: 'pets', judgement: null } as const;
    expect(permit(brief, state, { ...call, answer: 'and no pets' }).allowed).toBe(false);
    expect(permit(brief, state, { ...call, answer: 'Three of us' }).allowed).toBe(false);
    const now = { ...before, heard: ['Three of us, and no pets'] };
    expect(permit(brief, now, { ...call, answer: 'and no pets' }).allowed).toBe(true);
  });
});
