import { expect, test } from 'vitest';
import { PERSONAS, personaOf } from './persona.js';

test('the last two digits from 00 to 13 choose the fourteen personas in order', () => {
  const chosen = PERSONAS.map((_, index) => personaOf(`+4179123${String(index).padStart(4, '0')}`));
  expect(chosen).toEqual(PERSONAS);
});

test.each(['+41791234514', '+41791234599', '+41791234567', ''])(
  'any other pair of digits books: %s',
  (phone) => {
    expect(personaOf(phone)).toBe('books');
  },
);
