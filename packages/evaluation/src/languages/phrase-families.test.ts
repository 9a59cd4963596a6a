import { describe, expect, it } from 'vitest';
import { eachWay, firstWordsOf, phrasesOf, readFamilies } from './phrase-families.js';

describe('eachWay', () => {
  it.each([
    ['geht klar', ['geht klar']],
    ['{hab|habe} ich', ['hab ich', 'habe ich']],
    ['geht {schon|}', ['geht schon', 'geht']],
    [
      '{hab|habe} ich {hier|da},\n  nie',
      ['hab ich hier', 'hab ich da', 'habe ich hier', 'habe ich da', 'nie'],
    ],
    ["{s'il|si} {le faut|oui}", ['s il le faut', 's il oui', 'si le faut', 'si oui']],
    ['ein{e|} Frag{e|en}', ['eine frage', 'eine fragen', 'ein frage', 'ein fragen']],
    [' , ,', []],
  ])('writes "%s" out', (text, written) => {
    expect(readFamilies(text).flatMap(eachWay)).toEqual(written);
  });
});

describe('firstWordsOf', () => {
  it.each([
    ['{hab|habe} ich {schon|}', ['hab', 'habe']],
    ['{das ist|} {es|} {noch|schon} gut', ['das', 'es', 'noch', 'schon']],
    ["schön wär's", ['schon']],
  ])('of "%s"', (text, words) => {
    expect(readFamilies(text).map((family) => [...firstWordsOf(family)])).toEqual([words]);
  });
});

describe('phrasesOf', () => {
  it('writes all of several families out', () => {
    const families = ['möcht ich {lieber|} nicht', 'ist privat'];
    expect(phrasesOf(families)).toEqual([
      'mocht ich lieber nicht',
      'mocht ich nicht',
      'ist privat',
    ]);
  });
});
