import { describe, expect, it } from 'vitest';
import { eachWay } from './each-way.js';

describe('eachWay', () => {
  it.each([
    ['geht klar', ['geht klar']],
    ['{hab|habe} ich', ['hab ich', 'habe ich']],
    ['geht {schon|}', ['geht schon', 'geht']],
    [
      '{hab|habe} ich {hier|da},\n  nie',
      ['hab ich hier', 'hab ich da', 'habe ich hier', 'habe ich da', 'nie'],
    ],
    [' , ,', []],
  ])('writes "%s" out', (text, written) => {
    expect(eachWay(text)).toEqual(written);
  });
});
