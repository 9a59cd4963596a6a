import type { Language } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { HOUSE, RENTAL } from '../../testing/reach-moment.js';
import { understandCase } from '../../testing/understand-case.js';

/** Tuesday at half past five, Wednesday at nine, Wednesday at six. */
const heardAt = (language: Language, text: string) =>
  understandCase(language, ['slots', text, 'slot_chosen', 's1'], HOUSE);

describe('two viewings on one day', () => {
  it.each([
    ['en', 'wednesday at nine', 's2'],
    ['en', 'the wednesday the early one', 's2'],
    ['en', 'wednesday but before lunch please', 's2'],
    ['en', 'evenings are no good so wednesday at nine then', 's2'],
    ['en', 'wednesday but not in the morning', 's3'],
    ['en', 'six on wednesday is dead on', 's3'],
    ['de', 'also abends geht bei mir gar nicht aber neun uhr wäre gut', 's2'],
    ['de', 'neun uhr ist zu früh nehmen sie den mittwochabend', 's3'],
    ['de', 'dienstag geht nicht und morgens arbeite ich bleibt also mittwoch um sechs', 's3'],
    ['de', 'äh mittwoch nein warte dienstag abend', 's1'],
    ['fr', 'mercredi, à la première heure', 's2'],
    ['fr', 'mercredi mais après le boulot', 's3'],
    ['fr', 'mercredi, mais pas le matin', 's3'],
    ['nl', 'woensdag 25 maart 9 uur', 's2'],
    ['nl', "'s avonds lukt me niet dus de ochtend", 's2'],
    ['nl', 'negen uur is te vroeg dus woensdag zes uur', 's3'],
  ] as const)('are told apart by the time: %s, "%s" is %s', (language, text, slot) => {
    expect(heardAt(language, text)).toMatchObject({ move: 'slot_chosen', detail: slot });
  });

  it.each([
    ['en', 'mornings are no use to me'],
    ['en', "not the nine o'clock one"],
    ['en', "can't do the first one"],
    ['en', 'it has to be after five because of work'],
    ['en', 'the tuesday or the wednesday morning one of them two'],
    ['de', 'nicht am morgen'],
    ['de', 'irgendwas nach 17 uhr'],
    ['fr', "neuf heures c'est trop tôt pour moi"],
    ['nl', 'na vijf uur'],
  ] as const)('and what is ruled out leaves the others: %s, "%s"', (language, text) => {
    expect(heardAt(language, text).move).toBe('which_slot');
  });
});

it.each([
  ['en', 'six months'],
  ['de', '18 monate'],
  ['fr', 'six mois'],
  ['nl', 'zes maanden'],
] as const)(
  'a figure of the language spoken is not read in another: %s, "%s"',
  (language, text) => {
    const heard = understandCase(language, ['stay', text, 'answer', 'fail'], RENTAL);
    expect(heard).toMatchObject({ move: 'answer', detail: 'fail' });
  },
);

it.each([
  ['en', 'Yes, the second one.'],
  ['de', 'Ja, den zweiten.'],
  ['fr', 'Oui, la deuxième.'],
  ['nl', 'Ja, de tweede.'],
] as const)('a place that is named is not doubted: %s, "%s"', (language, text) => {
  expect(heardAt(language, text)).toMatchObject({ move: 'slot_chosen', detail: 's2' });
});
