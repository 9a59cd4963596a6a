import type { Language } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { exampleBrief } from '../testing/example-brief.js';
import { SAY } from '../testing/say-in-languages.js';
import { type ToldMoment, tellAt } from '../testing/tell-at-moment.js';
import { SILENT, tellCall } from '../testing/tell-call.js';

type Row = readonly [Language, ToldMoment, string];

describe('a name beside a denial', () => {
  const kevin = (language: Language) => {
    const brief = exampleBrief(language);
    return { ...brief, lead: { ...brief.lead, firstName: 'Kevin', lastName: 'Keller' } };
  };
  it.each([
    ['en', "i'm not Kevin"],
    ['en', 'not Kevin'],
    ['en', "isn't Kevin Keller"],
    ['de', 'bin nicht Kevin'],
    ['fr', 'pas Kevin'],
    ['nl', 'niet Kevin'],
  ] as const)('confirms nobody in %s: "%s"', (language, words) => {
    const { state } = tellCall(kevin(language), [words]);
    expect(state.identity).not.toBe('confirmed');
  });

  it.each([
    ['en', 'John died last month'],
    ['en', 'Mr Smith died'],
    ['de', 'Mein Mann ist letztes Jahr gestorben'],
    ['de', 'John ist tot'],
    ['fr', 'John est mort'],
    ['nl', 'John is overleden'],
  ] as const)('and a death are no yes in %s: "%s"', (language, words) => {
    expect(tellAt(language, 'identity', [words]).moves).toEqual(['wrong_person']);
  });
});

describe('who said yes to the telephone and was not the lead', () => {
  it.each([
    ['en', 'budget', 'Sorry, wrong number'],
    ['de', 'budget', 'Sie haben sich verwählt'],
  ] satisfies Row[])('is left alone in %s, %s: "%s"', (language, moment, words) => {
    const call = tellAt(language, moment, [words]);
    expect(call.moves.at(-1)).toBe('wrong_person');
    expect(call.state.identity).toBe('denied');
  });

  it.each([
    ['fr', 'budget', 'Je ne suis pas John Smith'],
    ['nl', 'budget', 'Ik ben John Smith niet'],
    ['en', 'budget', 'This is not John, this is Mike'],
  ] satisfies Row[])('is asked for the lead in %s, %s: "%s"', (language, moment, words) => {
    const call = tellAt(language, moment, [words]);
    expect(call.moves.at(-1)).toBe('third_person');
    expect(call.tools.some(({ tool }) => tool === 'save_criterion_result')).toBe(false);
  });
});

describe('an opt-out', () => {
  it.each([
    ['en', 'identity', "I have found a flat, please don't call any more"],
    ['en', 'identity', "Who are you? Don't call me again"],
    ['de', 'identity', 'Ich habe schon was gefunden, rufen Sie bitte nicht mehr an'],
    ['fr', 'identity', "J'ai trouvé un appartement, ne m'appelez plus s'il vous plaît"],
    ['nl', 'identity', 'Geen interesse, niet meer bellen'],
    ['en', 'slots', "None of them. And please don't call again"],
    ['en', 'budget', 'Where did you get my number from? Delete it.'],
    ['de', 'identity', 'Woher haben Sie die Nummer? Löschen Sie die.'],
    ['fr', 'budget', "D'où avez-vous mon numéro ? Supprimez-le."],
    ['nl', 'identity', 'Hoe komt u aan mijn nummer? Haal me van de lijst.'],
  ] satisfies Row[])(
    'is heeded beside anything else in %s, %s: "%s"',
    (language, moment, words) => {
      const call = tellAt(language, moment, [words]);
      expect(call.moves.at(-1)).toBe('opt_out');
      expect(call.state.optedOut).toBe(true);
    },
  );

  it.each([
    ['en', 'budget', "You don't need to call me back"],
    ['nl', 'budget', 'U hoeft mij niet terug te bellen'],
  ] satisfies Row[])(
    'is not that no call is needed, in %s, %s: "%s"',
    (language, moment, words) => {
      const call = tellAt(language, moment, [words]);
      expect(call.state.optedOut).toBe(false);
      expect(call.hungUp).toBe(false);
    },
  );
});

describe('where the number is from', () => {
  it.each([
    ['en', 'identity', 'Where did you take my number from?'],
    ['de', 'identity', 'Wo haben Sie meine Nummer raus?'],
    ['fr', 'budget', "D'où sortez-vous mon numéro ?"],
  ] satisfies Row[])(
    'is a question, and no opt-out, in %s, %s: "%s"',
    (language, moment, words) => {
      const call = tellAt(language, moment, [words]);
      expect(call.moves.at(-1)).toBe('number_source');
      expect(call.state.optedOut).toBe(false);
    },
  );
});

describe('an answer with a question behind it', () => {
  it.each([
    ['en', 'budget', '3200 and can we talk about the price?'],
    ['en', 'budget', 'about 3200 and is there a lift?'],
    ['de', 'budget', '3200 und kann man über den Preis reden?'],
    ['de', 'budget', '3200 und gibt es einen Lift?'],
    ['fr', 'budget', "3200 et est-ce qu'il y a un ascenseur ?"],
    ['nl', 'budget', '3200 en is er een lift?'],
  ] satisfies Row[])('is kept in %s, %s: "%s"', (language, moment, words) => {
    const call = tellAt(language, moment, [words]);
    expect(call.moves.at(-1)).toBe('answer');
    expect(call.tools.map(({ tool }) => tool)).toContain('save_criterion_result');
  });
});

describe('"are you still there?"', () => {
  it.each([
    ['en', 'job', 'Yes'],
    ['en', 'job', "Yes, I'm still here"],
    ['en', 'job', "sorry, I'm back"],
    ['de', 'job', 'Ja, bin noch da'],
    ['fr', 'job', 'Oui, oui je suis là'],
    ['nl', 'job', 'Ja, ik ben er nog'],
    ['en', 'read_back', 'Yes'],
    ['de', 'read_back', 'Ja'],
    ['en', 'identity', 'Yes'],
  ] satisfies Row[])('is all that a yes answers in %s, %s: "%s"', (language, moment, words) => {
    const before = tellAt(language, moment, []);
    const call = tellAt(language, moment, [SILENT, words]);
    expect(call.moves.at(-1)).toBe('hello');
    expect(call.tools).toEqual(before.tools);
    expect(call.state.awaiting).toEqual(before.state.awaiting);
  });

  it('is not all that an answer answers', () => {
    expect(tellAt('en', 'job', [SILENT, 'Yes, I do.']).moves.at(-1)).toBe('answer');
    expect(tellAt('en', 'job', [SILENT, 'Yes', 'Yes']).moves.at(-1)).toBe('answer');
  });

  it.each([
    ['en', 'One moment please.', "Yes, I'm listening"],
    ['de', 'Einen Moment bitte.', 'So, da bin ich wieder'],
    ['fr', 'Un instant.', 'Oui, je vous écoute'],
    ['nl', 'Een momentje.', 'Ja, ik ben er weer'],
  ] as const)('is asked after a pause as well, in %s: "%s" "%s"', (language, wait, words) => {
    expect(tellAt(language, 'job', [wait, words]).moves.at(-1)).toBe('hello');
  });
});

describe('what was found', () => {
  it.each([
    ['en', 'job', 'I already have one'],
    ['en', 'job', 'I already found a job'],
    ['de', 'job', 'Ja, ich habe schon eine gefunden'],
    ['fr', 'job', "Oui, j'ai déjà trouvé"],
    ['nl', 'job', 'Ja, ik heb er al een gevonden'],
  ] satisfies Row[])('is what was asked for in %s, %s: "%s"', (language, moment, words) => {
    expect(tellAt(language, moment, [words]).moves.at(-1)).toBe('answer');
  });

  it('is a dwelling where one is named', () => {
    const words = "I've already found another flat";
    expect(tellAt('en', 'job', [words]).moves.at(-1)).toBe('already_found');
  });
});

describe('a figure corrected at the next question', () => {
  it.each([
    ['en', 'job', 'no wait, 3500'],
    ['en', 'job', 'I meant 3500 for the budget'],
    ['de', 'job', 'Nein warten Sie, 3500'],
    ['fr', 'job', 'Non attendez, 3500'],
    ['nl', 'job', 'Nee wacht, 3500'],
  ] satisfies Row[])('is judged anew in %s, %s: "%s"', (language, moment, words) => {
    const { state } = tellAt(language, moment, [words]);
    const [budget, job] = state.progress;
    expect(budget).toMatchObject({ verdict: 'pass', done: true });
    expect(job).toMatchObject({ attempts: 0, done: false });
    expect(state.awaiting).toMatchObject({ kind: 'criterion', criterionId: job?.criterionId });
  });

  it.each(['no', 'no, I am 65', 'no, I lost it in 2024'])('is none in "%s"', (words) => {
    const { state } = tellAt('en', 'job', [words]);
    expect(state.progress.map(({ verdict }) => verdict)).toEqual(['fail', 'fail', null]);
  });
});

describe('a question said again', () => {
  it.each([
    ['en', 'job', 'No, sorry, what was the question?'],
    ['en', 'job', 'no no, wait, say that again'],
    ['de', 'job', 'Nein, Entschuldigung, wie war die Frage?'],
    ['nl', 'job', 'Nee sorry, wat was de vraag?'],
  ] satisfies Row[])('is no "no" in %s, %s: "%s"', (language, moment, words) => {
    expect(tellAt(language, moment, [words]).moves.at(-1)).toBe('repeat');
  });
});

describe('questions without a transfer condition', () => {
  it.each([
    ['en', 'Are pets allowed?'],
    ['en', 'Is the price negotiable?'],
    ['en', 'Can I pay by mortgage?'],
    ['fr', 'Les animaux sont-ils acceptés ?'],
    ['nl', 'Zijn huisdieren toegestaan?'],
    ['en', 'Is this call recorded?'],
    ['de', 'Wird das Gespräch aufgezeichnet?'],
    ['fr', "Est-ce que l'appel est enregistré ?"],
    ['nl', 'Wordt dit gesprek opgenomen?'],
  ] as const)('are noted in %s: "%s"', (language, words) => {
    const brief = exampleBrief(language);
    const agent = { ...brief.agent, transferConditions: [] };
    const { state } = tellCall({ ...brief, agent }, [SAY[language].yes, words]);
    expect(state.openQuestions).toEqual([words]);
  });

  it('are answered by what the property lacks', () => {
    const brief = exampleBrief('en');
    const property = { ...brief.property, features: ['No lift'], description: '' };
    const { last } = tellCall({ ...brief, property }, [SAY.en.yes, 'Is there a lift?']);
    expect(last).toContain('No lift.');
    expect(last).not.toContain('Yes');
  });
});

describe('a human asked for after the robot', () => {
  it.each([
    ['en', 'Are you a robot? I want a human'],
    ['de', 'Sind Sie ein Roboter? Ich möchte mit einem Menschen sprechen'],
    ['fr', 'Vous êtes un robot ? Je veux parler à un humain'],
    ['nl', 'Bent u een robot? Ik wil een mens spreken'],
  ] as const)('is told first and put through then, in %s: "%s"', (language, words) => {
    const call = tellAt(language, 'budget', [words]);
    expect(call.moves.at(-1)).toBe('human');
    expect(call.state.transferred).toBe(true);
    expect(call.last).toMatch(/AI|künstliche Intelligenz|intelligence artificielle/);
  });
});

describe('a callback', () => {
  it.each([
    ['en', "Don't call me before six, call me tomorrow at seven"],
    ['de', 'Nicht vor sechs, rufen Sie mich morgen um sieben an'],
  ] as const)('is for the hour that is possible, in %s: "%s"', (language, words) => {
    // Seven in the evening in Geneva
    const { callback } = tellAt(language, 'budget', [words]).state;
    expect(callback?.at).toBe('2026-03-11T18:00:00.000Z');
  });
});
