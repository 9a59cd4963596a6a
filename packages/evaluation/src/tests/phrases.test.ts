import { expect, it } from 'vitest';
import { spelledOnce } from '../multiple-choice/spelled-once.js';
import { phraseSet } from '../tokens/phrase-table.js';
import { tokenize } from '../tokens/tokenize.js';

it('finds a phrase in words that were read before its table was made', () => {
  const tokens = tokenize('well, a gribble of them');
  const respelled = tokenize('selbstständig').map(spelledOnce);
  const table = phraseSet(['gribble of', 'selbständig']);
  expect(table.findAll(tokens)).toEqual([{ tag: null, from: 2, to: 4 }]);
  expect(table.findAll(respelled)).toEqual([{ tag: null, from: 0, to: 1 }]);
});
